import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { base64Decode } from '../../src/codec/bytes.ts';
import { createMockRepository, demoInstitution, sampleCard } from '../../src/entry/testing.ts';
import { HOSTILE_PDFS } from '../../src/scan/hostile-files.fixture.ts';
import { CHAIN, KEY_FILES, PASSPHRASE, PKCS12_FILES } from '../../src/signers/key-files.fixture.ts';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };
import { pem } from '../../src/testing/demo-pki.ts';
import type { AnyVector } from '../generate/vector.ts';

const FOLDER = join(import.meta.dirname, '..');
const read = (file: string) => readFileSync(join(FOLDER, file), 'utf8');

const DAY = '2026-11-27';

/** The current keys of an institution of the demo registry; the RSA key signs with both algorithms. */
function keys() {
  const toPem = (label: string, base64: string) => pem(label, base64Decode(base64)!);
  return (['ES256', 'RS256', 'PS256'] as const).map((algorithm) => {
    const isNeeded = ({ key }: { key: string }) =>
      key.startsWith('rsa-') !== (algorithm === 'ES256') && !key.endsWith('-old');
    const { key, der } = demoInstitution('BE').certificates.find(isNeeded)!;
    const privateKey = (pki.keys as Readonly<Record<string, string>>)[key]!;
    const [privateKeyPem, certificatePem] = [toPem('PRIVATE KEY', privateKey), toPem('CERTIFICATE', der)];
    return { algorithm, privateKeyPem, certificatePem };
  });
}

/** What the checks need, as data: the vectors with their registries, the keys of an institution, and a card. */
export function material() {
  const index = JSON.parse(read('index.json')) as {
    readonly registries: readonly { readonly file: string }[];
    readonly keys: readonly { readonly file: string }[];
    readonly vectors: readonly { readonly file: string }[];
  };
  const vectors = index.vectors.map(({ file }) => JSON.parse(read(file)) as AnyVector);
  const registries = index.registries.map(({ file }) => [file, JSON.parse(read(`registries/${file}`))]);
  return {
    vectors,
    /** The files that vectors name, in Base64. */
    files: Object.fromEntries(
      vectors.flatMap(({ input: { file } }) =>
        file === undefined ? [] : [[file, readFileSync(join(FOLDER, 'files', file)).toString('base64')]],
      ),
    ) as Readonly<Record<string, string>>,
    registries: Object.fromEntries(registries) as Readonly<Record<string, unknown>>,
    reportSchema: JSON.parse(read('../spec/report.schema.json')) as unknown,
    /** The files of `keys/`. */
    testKeys: Object.fromEntries(index.keys.map(({ file }) => [file, JSON.parse(read(`keys/${file}`))])),
    keys: keys(),
    /** Files of one key, in Base64. */
    keyFiles: {
      passphrase: PASSPHRASE,
      certificate: CHAIN.leaf,
      pkcs8: pki.keys['BE:0120'],
      sec1: KEY_FILES.sec1,
      encrypted: KEY_FILES.aes256,
      pkcs12: PKCS12_FILES.aes,
    },
    registry: createMockRepository().resolve(),
    card: sampleCard('BE', 'PRC', DAY),
    now: `${DAY}T10:00:00Z`,
    hostile: [...HOSTILE_PDFS['a pattern of tiny tiles']],
    /** The hash of the reports of each kind that every runtime has to come to. */
    reports: Object.fromEntries(
      [...read('run.test.ts').matchAll(/^ {2}(\w+): '([0-9a-f]{64})',$/gm)].map(([, kind, hash]) => [kind, hash]),
    ) as Readonly<Record<string, string>>,
  };
}
