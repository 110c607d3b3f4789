import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { build } from 'esbuild';
import { compactVerify } from 'jose';
import { beforeEach, describe, expect, it, vi } from 'vitest';

vi.mock('jose', { spy: true });

/** What reads ASN.1 in general, and what that depends on. */
const ASN1 = ['pkijs', 'asn1js', 'bytestreamjs', 'pvutils', 'pvtsutils', '@peculiar/utils', '@noble/hashes'];

/** The bytes that each file leaves in a bundle of this module, as an application's bundler makes it. */
async function bytesIn(contents: string): Promise<ReadonlyMap<string, number>> {
  const { metafile } = await build({
    stdin: { contents, resolveDir: import.meta.dirname, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'node',
    mainFields: ['module', 'main'],
    // Native, or a file of its own.
    external: ['sharp', '@hyzyla/pdfium'],
    metafile: true,
    write: false,
    logLevel: 'silent',
  });
  const [output] = Object.values(metafile.outputs);
  const all = Object.entries(output!.inputs).map(([file, { bytesInOutput }]) => [file, bytesInOutput] as const);
  return new Map(all.filter(([, bytes]) => bytes > 0));
}

async function packagesIn(contents: string): Promise<readonly string[]> {
  const names = [...(await bytesIn(contents)).keys()].map(
    (file) => /.*node_modules\/((?:@[^/]+\/)?[^/]+)/.exec(file)?.[1],
  );
  return [...new Set(names)].filter((name) => name !== undefined).sort();
}

describe('what a bundle holds', () => {
  it.each([
    ['createVerifier', `export { createVerifier } from './index.ts';`],
    [
      'createVerifier with a registry and revocation lists',
      `export { createVerifier } from './index.ts';
       export { resolverRegistry, readSignedSnapshot, snapshotRegistry } from './entry/registry.ts';
       export { crlSource, revocationLists } from './entry/revocation.ts';`,
    ],
    ['createIssuer', `export { createIssuer } from './index.ts';`],
    [
      'eehic/signers without signerFromPkcs12',
      `export { fromDigestSigner, signerFromKey, signerFromPem, signerFromPkcs8 } from './entry/signers.ts';`,
    ],
    ...['codec', 'profiles', 'registry', 'revocation', 'scan', 'start-bundle', 'testing', 'wallet'].map((entry) => [
      `eehic/${entry}`,
      `export * from './entry/${entry}.ts';`,
    ]),
  ])('%s: nothing that reads ASN.1 in general', async (_, contents) => {
    const packages = await packagesIn(contents!);
    expect(packages.filter((name) => ASN1.includes(name))).toEqual([]);
  });

  it('one function: what it calls, and nothing else', async () => {
    const files = await bytesIn(`export { base45Decode } from './entry/codec.ts';`);
    expect([...files.keys()].sort()).toEqual(['src/codec/base45.ts', 'src/errors.ts', 'src/usage.ts']);
  });

  it('createVerifier: these packages and no others', async () => {
    expect(await packagesIn(`export { createVerifier } from './index.ts';`)).toEqual(['cbor-x', 'pako']);
  });

  it('walletVerifier: no package, and nothing that issues, draws or scans', async () => {
    const contents = `export { walletVerifier } from './entry/wallet.ts';`;
    expect(await packagesIn(contents)).toEqual([]);
    const files = [...(await bytesIn(contents)).keys()];
    expect(files.filter((file) => /^src\/(?:issue|profiles|pdf|scan)\/|^src\/wallet\/issue/.test(file))).toEqual([]);
  });

  it('eehic/report/core with a language: that language, and nothing that draws', async () => {
    const files = await bytesIn(`export * from './entry/report-core.ts'; export { fr } from './language/fr.ts';`);
    expect([...files.keys()].filter((file) => /language\/[a-z]{2}\.ts$/.test(file))).toEqual(['src/language/fr.ts']);
    expect([...files.keys()].filter((file) => /src\/pdf\/|node_modules/.test(file))).toEqual([]);
  });

  it('renderCardPdf: the captions of every language, and none of its messages', async () => {
    const pages = await bytesIn(`export { renderCardPdf } from './entry/pdf.ts';`);
    const reports = await bytesIn(`export { explain } from './entry/report.ts';`);
    const sizeOf = (files: ReadonlyMap<string, number>) => files.get('src/language/fr.ts')!;
    expect(sizeOf(pages)).toBeLessThan(5000);
    expect(sizeOf(reports)).toBeGreaterThan(15_000);
  });

  it('eehic/pdf: pkijs, which makes the CMS', async () => {
    expect(await packagesIn(`export { renderCardPdf } from './entry/pdf.ts';`)).toEqual(
      expect.arrayContaining(['asn1js', 'pkijs']),
    );
  });
});

const DIST = join(import.meta.dirname, '../dist');

const load = <Module>(entry: string): Promise<Module> => import(/* @vite-ignore */ join(DIST, `${entry}.js`));

/** Where the call of `action` goes: each place, as `path:line`, from which an array's method of this name is called. */
function placesOfCalls(method: 'set' | 'subarray', action: () => void): readonly string[] {
  const prototype = Object.getPrototypeOf(Uint8Array.prototype) as Uint8Array;
  const own = prototype[method] as (...args: unknown[]) => unknown;
  const stacks: string[] = [];
  const spy = vi.spyOn(prototype, method).mockImplementation(function (this: Uint8Array, ...args: unknown[]) {
    stacks.push(new Error('stack').stack!);
    return own.apply(this, args) as never;
  });
  action();
  spy.mockRestore();
  return stacks.flatMap((stack) => [...stack.matchAll(/([^\s(]+\.c?js:\d+):\d+\)?$/gm)].map(([, place]) => place!));
}

/**
 * Whether a place is in this package: by its path where source maps are applied, else by the marks of the bundler in
 * the built file.
 */
function isOf(name: string, place: string): boolean {
  if (place.includes(`/node_modules/${name}/`)) return true;
  const [file = '', line] = place.slice(place.lastIndexOf('/') + 1).split(':');
  if (!existsSync(join(DIST, file))) return false;
  const lines = readFileSync(join(DIST, file), 'utf8').split('\n').slice(0, Number(line));
  return (
    lines.findLast((each) => /^\/\/ (?:src|node_modules)\//.test(each))?.startsWith(`// node_modules/${name}/`) ?? false
  );
}

describe.skipIf(!existsSync(DIST))('the built package', () => {
  beforeEach(() => {
    vi.mocked(compactVerify).mockClear();
  });

  it('writes and reads CBOR with cbor-x', async () => {
    const { encodeCbor, decodeCbor } = await load<typeof import('./entry/codec.ts')>('codec');
    const bytes = new Uint8Array(100).fill(7);
    let written = new Uint8Array(0);
    const writing = placesOfCalls('set', () => {
      written = new Uint8Array(encodeCbor(bytes));
    });
    expect(writing.filter((place) => isOf('cbor-x', place))).not.toEqual([]);
    const reading = placesOfCalls('subarray', () => {
      expect(decodeCbor(written)).toEqual(bytes);
    });
    expect(reading.filter((place) => isOf('cbor-x', place))).not.toEqual([]);
  });

  it('verifies lists and snapshots with jose', async () => {
    const { demoInstitution, demoSigner } = await load<typeof import('./entry/testing.ts')>('testing');
    const { createRevocationList, readRevocationList } =
      await load<typeof import('./entry/revocation.ts')>('revocation');
    const { readSignedSnapshot, signSnapshot } = await load<typeof import('./entry/registry.ts')>('registry');
    const signer = await demoSigner(demoInstitution('BE'));
    const trustAnchors = [signer.certificate];
    const issuedAt = new Date('2025-09-22T10:00:00Z');
    const now = () => issuedAt;

    const place = { issuer: { countryCode: 'BE', officialId: '0120' }, url: 'https://revocation.example.be/2026' };
    const list = await createRevocationList({ ...place, signer, now, tokenIds: ['a-token'] }).publish();
    expect(await readRevocationList(list, { ...place, trustAnchors })).toEqual(['a-token']);
    const snapshot = await signSnapshot({ results: [] }, { signer, issuedAt });
    expect((await readSignedSnapshot(snapshot, { trustAnchors, now })).size).toBe(0);
    expect(vi.mocked(compactVerify).mock.calls.map(([token]) => token)).toEqual([list, snapshot]);
  });
});
