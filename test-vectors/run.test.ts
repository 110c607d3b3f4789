import { readdirSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { base45Decode, base45Encode } from '../src/codec/base45.ts';
import { base64Decode, hexDecode, hexEncode, utf8Encode } from '../src/codec/bytes.ts';
import { decodeSign1 } from '../src/codec/cose.ts';
import { inflateRaw } from '../src/codec/deflate.ts';
import { REASONS, type ReasonCode } from '../src/codes.ts';
import { ALGORITHMS, findAlgorithm } from '../src/crypto/algorithms.ts';
import { sha256Hex } from '../src/crypto/sha256.ts';
import { verifySign1 } from '../src/crypto/verify.ts';
import { parseCertificates } from '../src/crypto/x509/pem.ts';
import { DICTIONARY } from '../src/profiles/cose/dictionary.ts';
import { coseProfile } from '../src/profiles/cose/profile.ts';
import { snapshotRegistry } from '../src/registry/snapshot.ts';
import { createVerifier } from '../src/verify/verifier.ts';
import type { Vector } from './generate/draft.ts';
import { FLAGS } from './generate/flags.ts';

interface Index {
  readonly version: string;
  readonly flags: Readonly<Record<string, string>>;
  readonly registries: readonly { readonly file: string }[];
  readonly vectors: readonly {
    readonly id: string;
    readonly file: string;
    readonly flags: readonly string[];
    readonly description: string;
  }[];
}

const ROOT = fileURLToPath(new URL('.', import.meta.url));
const read = (file: string) => JSON.parse(readFileSync(ROOT + file, 'utf8'));
const filesUnder = (folder: string) =>
  readdirSync(ROOT + folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => `${entry.parentPath}/${entry.name}`.slice(ROOT.length))
    .sort();

const index: Index = read('index.json');
const registries = new Map(index.registries.map(({ file }) => [file, read(`registries/${file}`)]));
const vectors = index.vectors.map(({ file }): Vector => read(file));
const validate = new Ajv2020({ strictTuples: false }).compile(read('vector.schema.json'));
const ran: string[] = [];
const reports: unknown[] = [];

/**
 * The SHA-256 of the reports of all vectors as JSON, without the version of the library. It becomes another one with a
 * new vector, or with a change of what verifiers report.
 */
const REPORTS_SHA256 = '88f8f053a3145004b8e5ebd8487d198d98855f988d950ef39fb533fe8d162e06';

async function run({ input }: Vector) {
  const now = () => new Date(input.now);
  const time = input.registryTime === undefined ? {} : { time: input.registryTime };
  const verifier = createVerifier({
    registry: snapshotRegistry(registries.get(input.registry), { now, ...time }),
    profiles: [coseProfile],
    now,
    timeZone: input.timeZone,
    requireRevocation: input.requireRevocation ?? false,
  });
  return verifier.verify(input.text, input.treatmentDate === undefined ? {} : { treatmentDate: input.treatmentDate });
}

describe.each(vectors.map((vector) => [vector.id, vector] as const))('%s', (id, vector) => {
  it(vector.description, async () => {
    expect(validate(vector), JSON.stringify(validate.errors)).toBe(true);
    const report = await run(vector);
    ran.push(id);
    reports.push({ ...report, evidence: { ...report.evidence, library: '' } });
    const { expected } = vector;
    if (report.conclusion === 'REJECTED') {
      const { id: step, code } = report.failure;
      expect({ conclusion: report.conclusion, failure: { id: step, code } }).toEqual(expected);
      expect(report.steps.at(-1)).toEqual(report.failure);
      expect(report).not.toHaveProperty('card');
      return;
    }
    const { countryCode, officialId, keyId } = report.issuer;
    expect({
      conclusion: report.conclusion,
      steps: report.steps.map((step) => [step.id, step.status, ...(step.code ? [step.code] : [])]),
      warnings: report.warnings.map(({ code }) => code),
      card: report.card,
      issuer: { countryCode, officialId, keyId },
    }).toStrictEqual(expected);
  });

  if (vector.expected.conclusion === 'APPROVED') it('has these layers in both directions', () => checkLayers(vector));
});

function checkLayers({ input, layers, expected }: Vector): void {
  if (expected.conclusion !== 'APPROVED') throw new Error('only of approved vectors');
  // Of a text that has to be undone first, the code is the Base45 of the layer itself.
  const isUndone = expected.warnings.some((code) => code === 'TEXT_FRAME' || code === 'TEXT_URL_ENCODED');
  const text = isUndone
    ? `EH1:${base45Encode(hexDecode(layers!.compressed))}`
    : input.text.replace(/[\r\n\t]/g, '').replace(/ +$/, '');
  const { compressed, token, claims } = coseProfile.decode(text);
  const { protectedBytes, toBeSigned, alg } = decodeSign1(token);
  expect({
    compressed: hexEncode(compressed),
    token: hexEncode(token),
    protectedHeader: hexEncode(protectedBytes),
    claims: hexEncode(claims),
    toBeSigned: hexEncode(toBeSigned),
  }).toEqual(layers);
  // The claims set and the header are deterministic, so an encoder makes the same bytes from the card.
  const thumbprint = base64Decode(expected.issuer.keyId.replace('EESSI:x5t#S256:', ''))!;
  const prepared = coseProfile.prepare(expected.card, findAlgorithm(alg)!, thumbprint);
  expect(hexEncode(prepared.claims)).toBe(layers!.claims);
  expect(hexEncode(prepared.toBeSigned)).toBe(layers!.toBeSigned);
}

describe('the set of vectors', () => {
  it('has these reports, to the byte of their JSON', async () => {
    expect(await sha256Hex(utf8Encode(JSON.stringify(reports)))).toBe(REPORTS_SHA256);
  });

  it('ran every vector of the index', () => {
    expect([...ran].sort()).toEqual(index.vectors.map(({ id }) => id).sort());
  });

  it('has unique ids, and every file in the index as what it says', () => {
    const ids = index.vectors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(filesUnder('vectors')).toEqual(index.vectors.map(({ file }) => file).sort());
    expect(filesUnder('registries')).toEqual(index.registries.map(({ file }) => `registries/${file}`).sort());
    for (const [position, { id, flags, description }] of vectors.entries()) {
      expect(index.vectors[position]).toMatchObject({ id, flags, description });
    }
    expect(new Set(vectors.map(({ input }) => input.registry))).toEqual(new Set(registries.keys()));
  });

  it('cites headings that are there', () => {
    const cited = vectors.flatMap(({ clause }) => [...clause.matchAll(/(spec\/[\w-]+\.md), ([^;]+)/g)]);
    for (const [, file, heading] of cited) {
      expect(readFileSync(`${ROOT}../${file}`, 'utf8')).toMatch(new RegExp(`^#+ ${heading}$`, 'm'));
    }
  });

  it('uses each flag, and the index and the README explain it', () => {
    const readme = readFileSync(`${ROOT}README.md`, 'utf8');
    expect(index.flags).toEqual(FLAGS);
    expect(new Set(vectors.flatMap(({ flags }) => flags))).toEqual(new Set(Object.keys(FLAGS)));
    for (const [flag, meaning] of Object.entries(FLAGS)) expect(readme).toContain(`| \`${flag}\` | ${meaning} |`);
  });

  it('has a genuine signature over every faulty claims set', async () => {
    const [{ certificates }] = registries.get('good.json').results;
    const signed = vectors.filter((vector) => vector.flags.includes('SignedFault') && !vector.id.startsWith('header-'));
    for (const { id, input } of signed) {
      const token = inflateRaw(base45Decode(input.text.slice(4)), { dictionary: DICTIONARY });
      const certificate = parseCertificates(certificates[1].certificatePEM)[0]!;
      expect(await verifySign1(token, { certificate }), id).toBe(true);
    }
    expect(signed.length).toBeGreaterThan(100);
  });

  it('covers every reason code that a verification can give', () => {
    const notReachable: Readonly<Record<string, string>> = read('not-reachable.json');
    const readme = readFileSync(`${ROOT}README.md`, 'utf8');
    for (const [code, reason] of Object.entries(notReachable)) {
      expect(Object.keys(REASONS)).toContain(code);
      expect(readme).toContain(`| \`${code}\` | ${reason} |`);
    }
    const covered = new Set(vectors.flatMap(codesOf));
    const missing = Object.keys(REASONS).filter((code) => !(code in notReachable) && !covered.has(code as ReasonCode));
    expect(missing).toEqual([]);
  });

  it('has every algorithm and both documents among the approved', () => {
    const flags = new Set(vectors.flatMap((vector) => vector.flags));
    for (const flag of [...Object.keys(ALGORITHMS), 'EHIC', 'PRC']) expect(flags).toContain(flag);
  });
});

function codesOf({ expected }: Vector): ReasonCode[] {
  if (expected.conclusion === 'REJECTED') return [expected.failure.code];
  return [...expected.warnings, ...expected.steps.flatMap(([, , code]) => (code ? [code] : []))];
}
