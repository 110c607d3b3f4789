/** The folders of `src` whose mutants are run, each with the folders and files of tests that they are run against. */
export const FOLDERS: Readonly<Record<string, readonly string[]>> = {
  steps: ['src/steps', 'src/verify/verify.test.ts'],
  card: ['src/card', 'src/issue'],
  profiles: ['src/profiles', 'src/issue', 'src/interop.test.ts'],
  codec: ['src/codec', 'src/profiles'],
  crypto: [
    'src/crypto',
    'src/signers/adaptors.test.ts',
    'src/signers/pem-faults.test.ts',
    'src/signers/self-check.test.ts',
    'src/signers/webcrypto.test.ts',
    'src/registry/signed-snapshot.test.ts',
    'src/revocation/check/list-x5c.test.ts',
    'src/verify/registry-entries.test.ts',
    'src/verify/signer-revocation.test.ts',
  ],
  registry: ['src/registry', 'src/verify/registry-entries.test.ts', 'test-vectors/registry.test.ts'],
  revocation: ['src/revocation'],
  verify: ['src/verify', 'src/rollover.test.ts', 'src/security.test.ts', 'src/scan/twins.test.ts'],
  'pdf/verify': ['src/pdf/verify'],
};

/** Tests that need a process of their own, a browser, other programs, or much time. */
export const NOT_RUN = [
  '**/*.long.test.ts',
  '**/*.outside.test.ts',
  'src/crypto/node-verify.test.ts',
  'src/revocation/check/store-failures.test.ts',
  'src/verify/online.test.ts',
  'src/verify/properties.test.ts',
];

/**
 * Words of the names of single tests that take a second or so, which each mutant that they reach would cost, and whose
 * rules other tests state as well: all bits of something changed, sizes of megabytes, searches that come to an end.
 */
export const NOT_RUN_TESTS = [
  '100,000 entries are read',
  '29 kB that expand to 30 MB',
  'a list of some megabytes is read',
  'certificates that all issue each other',
  'each bit of a list counts',
  'each bit of it changed is refused',
  'each bit of the certificate counts',
  'each byte of an encrypted key changed',
  'each single bit flipped is false',
  'every byte changed is read or refused',
  'random bytes as message',
  'random bytes never throw',
  'signs a page whose signature is intact',
  'what is verified here is verified there',
];

/** The glob patterns of the tests of these folders. */
export function testsOf(folders: readonly string[]): string[] {
  const paths = folders.flatMap((folder) => FOLDERS[folder] ?? []);
  return [...new Set(paths)].map((path) => (path.endsWith('.ts') ? path : `${path}/**/*.test.ts`));
}
