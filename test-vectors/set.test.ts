import { createPrivateKey, X509Certificate } from 'node:crypto';
import { readFileSync } from 'node:fs';
import Ajv2020 from 'ajv/dist/2020';
import { describe, expect, it } from 'vitest';
import { base64Decode, hexDecode } from '../src/codec/bytes.ts';
import { REASONS, type ReasonCode } from '../src/codes.ts';
import { ALGORITHMS } from '../src/crypto/algorithms.ts';
import { certificateKey } from '../src/crypto/keys.ts';
import { verifySignature } from '../src/crypto/verify.ts';
import { readCertificate } from '../src/crypto/x509/certificate.ts';
import { FLAGS } from './generate/flags.ts';
import { KINDS, LAYERS, TEXT_KINDS } from './generate/vector.ts';
import { allVectors, filesUnder, index, ROOT, readJson, registries, vectors } from './read.fixture.ts';

const readme = readFileSync(`${ROOT}README.md`, 'utf8');

describe('the set of vectors', () => {
  it('has unique ids, and every file in the index as what it says', () => {
    const ids = index.vectors.map(({ id }) => id);
    expect(new Set(ids).size).toBe(ids.length);
    expect(filesUnder('vectors')).toEqual(index.vectors.map(({ file }) => file).sort());
    expect(filesUnder('registries')).toEqual(index.registries.map(({ file }) => `registries/${file}`).sort());
    expect(filesUnder('keys')).toEqual(index.keys.map(({ file }) => `keys/${file}`).sort());
    for (const [position, { id, kind, result, flags, description }] of allVectors.entries()) {
      expect(index.vectors[position]).toMatchObject({ id, kind, result, flags, description });
      expect(index.vectors[position]!.file).toMatch(new RegExp(`^vectors/${kind}/[a-z0-9-]+/${id}\\.json$`));
    }
    const named = (member: 'registry' | 'file') => allVectors.flatMap(({ input }) => input[member] ?? []);
    expect(new Set(named('registry'))).toEqual(new Set(registries.keys()));
    expect([...new Set(named('file'))].map((file) => `files/${file}`).sort()).toEqual(filesUnder('files'));
  });

  it('has vectors of the form that their schema gives', () => {
    const options = { strictTuples: false, strictRequired: false, strictTypes: false };
    const validate = new Ajv2020(options).compile(readJson('vector.schema.json'));
    for (const vector of allVectors)
      expect(validate(vector), `${vector.id} ${JSON.stringify(validate.errors)}`).toBe(true);
  });

  it('cites headings that are there', () => {
    const cited = allVectors.flatMap(({ clause }) => [...clause.matchAll(/(spec\/[\w-]+\.md), ([^;]+)/g)]);
    for (const [, file, heading] of cited) {
      expect(readFileSync(`${ROOT}../${file}`, 'utf8')).toMatch(new RegExp(`^#+ ${heading}$`, 'm'));
    }
  });

  it('uses each flag, kind and layer, and the README explains it', () => {
    expect(index.flags).toEqual(FLAGS);
    expect(index.kinds).toEqual(KINDS);
    expect(new Set(allVectors.flatMap(({ flags }) => flags))).toEqual(new Set(Object.keys(FLAGS)));
    expect(new Set(allVectors.map(({ kind }) => kind))).toEqual(new Set(Object.keys(KINDS)));
    for (const [flag, meaning] of Object.entries(FLAGS)) expect(readme).toContain(`| \`${flag}\` | ${meaning} |`);
    for (const [kind, meaning] of Object.entries(KINDS)) expect(readme).toContain(`| \`${kind}\` | ${meaning} | [`);
    const layers = vectors.flatMap(({ expected }) => (expected.conclusion === 'REJECTED' ? [expected.layer] : []));
    expect(new Set(layers)).toEqual(new Set(LAYERS));
    const textPage = readFileSync(`${ROOT}kinds/text.md`, 'utf8');
    for (const layer of LAYERS) expect(textPage).toContain(`| \`${layer}\` |`);
    for (const kind of Object.keys(KINDS)) {
      expect(readme).toContain(`](kinds/${TEXT_KINDS.some((text) => text === kind) ? 'text' : kind}.md) |`);
    }
  });

  it('has a private key for each certificate of its keys, each marked as a test key', () => {
    for (const { file, id } of index.keys) {
      const { id: own, warning, jwk, certificates } = readJson(`keys/${file}`);
      expect(own).toBe(id);
      expect(warning).toMatch(/^PUBLIC TEST KEY/);
      for (const { certificate } of certificates) {
        const parsed = new X509Certificate(Buffer.from(certificate, 'base64'));
        expect(parsed.checkPrivateKey(createPrivateKey({ key: jwk, format: 'jwk' })), id).toBe(true);
      }
    }
  });

  it('has a genuine signature over every layer that has the flag SignedFault', async () => {
    const der = readJson('keys/be-0120.json').certificates[0].certificate;
    const key = await certificateKey(readCertificate(base64Decode(der)!), ALGORITHMS.ES256);
    const signed = vectors.filter(({ flags }) => flags.includes('SignedFault'));
    for (const { id, layers } of signed) {
      const [signature, toBeSigned] = [hexDecode(layers!.signature!), hexDecode(layers!.toBeSigned!)];
      expect(await verifySignature(ALGORITHMS.ES256, key, signature, toBeSigned), id).toBe(true);
    }
    expect(signed.length).toBeGreaterThan(100);
  });

  it('covers every reason code that a verification can give', () => {
    const notReachable: Readonly<Record<string, string>> = readJson('not-reachable.json');
    for (const [code, reason] of Object.entries(notReachable)) {
      expect(Object.keys(REASONS)).toContain(code);
      expect(readme).toContain(`| \`${code}\` | ${reason} |`);
    }
    const covered = new Set(allVectors.flatMap(({ expected }) => codesIn(expected)));
    const missing = Object.keys(REASONS).filter((code) => !(code in notReachable) && !covered.has(code as ReasonCode));
    expect(missing).toEqual([]);
    expect(Object.keys(notReachable).filter((code) => covered.has(code as ReasonCode))).toEqual([]);
  });

  it('leaves no code of spec/codes.json without a vector or a test that is named', () => {
    const { reasons, errors, rowReasons } = readJson('../spec/codes.json') as Codes;
    const named: Readonly<Record<string, string>> = readJson('named-tests.json');
    const covered = new Set<string>(allVectors.flatMap(({ expected }) => codesIn(expected)));
    const all = [...reasons, ...errors, ...rowReasons].map(({ code }) => code);
    expect(Object.keys(named).sort()).toEqual(all.filter((code) => !covered.has(code)).sort());
    for (const [code, file] of Object.entries(named)) {
      expect(file).toMatch(/\.test\.ts$/);
      expect(readFileSync(`${ROOT}../${file}`, 'utf8'), file).toMatch(new RegExp(`\\b${code}\\b`));
    }
  });

  it('has every algorithm and both documents among the approved', () => {
    const flags = new Set(vectors.flatMap((vector) => vector.flags));
    for (const flag of [...Object.keys(ALGORITHMS), 'EHIC', 'PRC']) expect(flags).toContain(flag);
  });
});

/** The reason codes that stand anywhere in what a vector expects. */
function codesIn(expected: unknown): ReasonCode[] {
  if (typeof expected === 'string') return expected in REASONS ? [expected as ReasonCode] : [];
  return typeof expected === 'object' && expected !== null ? Object.values(expected).flatMap(codesIn) : [];
}

type Codes = Readonly<Record<'reasons' | 'errors' | 'rowReasons', readonly { readonly code: string }[]>>;
