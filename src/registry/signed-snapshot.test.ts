import { decodeProtectedHeader } from 'jose';
import { beforeAll, describe, expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { decodeCompactJws } from '../codec/jws.ts';
import { isCanonicalBase64url } from '../crypto/anchored-jws.ts';
import { verifyCompactJws } from '../crypto/verify-jws.ts';
import type { Signer } from '../signers/signer.ts';
import { memoryStore } from '../store/memory-store.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { signSnapshot } from './sign-snapshot.ts';
import { readSignedSnapshot } from './signed-snapshot.ts';

const list = createMockRepository().resolve();
const issuedAt = new Date('2025-09-22T10:00:00Z');
const HOUR = 3_600_000;
const at = (offset: number) => () => new Date(issuedAt.getTime() + offset);
const now = at(HOUR);
const BE = { countryCode: 'BE', officialId: '0120' };
const FORMAT = { code: 'ERR_EHIC_SNAPSHOT_FORMAT' };
const SIGNATURE = { code: 'ERR_EHIC_SNAPSHOT_SIGNATURE' };
const OLDER = { code: 'ERR_EHIC_SNAPSHOT_OLDER' };

let signer: Signer;
let other: Signer;
let snapshot: string;
beforeAll(async () => {
  signer = await demoSigner(demoInstitution('BE'));
  other = await demoSigner(demoInstitution('FR'));
  snapshot = await signSnapshot(list, { signer, issuedAt, source: 'https://r.example' });
});
const kid = () => decodeProtectedHeader(snapshot).kid;

/** A JWS of any header and payload, with the signature of `signer`. */
async function signed(header: object | string, payload: object | string): Promise<string> {
  const texts = [header, payload].map((part) => (typeof part === 'string' ? part : JSON.stringify(part)));
  const input = texts.map((text) => base64urlEncode(utf8Encode(text))).join('.');
  return `${input}.${base64urlEncode(await signer.sign(utf8Encode(input)))}`;
}
const header = (members: object = {}) => ({ alg: 'ES256', kid: kid(), typ: 'eehic-snapshot+jwt', ...members });
const payload = (members: object = {}) => ({ iat: issuedAt.getTime() / 1000, results: [], ...members });
const read = (jws: string, options: object = {}) =>
  readSignedSnapshot(jws, { trustAnchors: [signer.certificate], now, ...options });

describe('signing', () => {
  it.each(['ES256', 'RS256', 'PS256'] as const)(
    '%s: a compact JWS that says who, when and where from',
    async (algorithm) => {
      const own = await demoSigner(demoInstitution('BE'), { algorithm });
      const jws = await signSnapshot(list, { signer: own, issuedAt, source: 'https://r.example' });
      const parts = decodeCompactJws(jws);
      expect(Object.entries(parts.header).map(([name]) => name)).toEqual(['alg', 'kid', 'typ']);
      expect(parts.header).toMatchObject({ alg: algorithm, typ: 'eehic-snapshot+jwt' });
      expect(parts.kid).toMatch(/^EESSI:x5t#S256:[\w-]{43}$/);
      expect(await verifyCompactJws(jws, { certificate: own.certificate })).toBe(true);
      expect((await read(jws, { trustAnchors: [own.certificate] })).size).toBe(96);
    },
  );

  it('refuses what is no list, no date, and a signer that signs wrongly', async () => {
    const sign = (changes: object, json: object = list) =>
      signSnapshot(json as typeof list, { signer, issuedAt, ...changes });
    await expect(sign({}, {})).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_DATA' });
    await expect(sign({ issuedAt: new Date('x') })).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
    await expect(sign({ signer: undefined })).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
    await expect(sign({ signer: { ...signer, algorithm: 'RS256' } })).rejects.toMatchObject({
      code: 'ERR_EHIC_KEY_NOT_ALLOWED',
    });
    await expect(sign({ signer: { ...signer, certificate: other.certificate } })).rejects.toMatchObject({
      code: 'ERR_EHIC_SIGNATURE_SELF_CHECK',
    });
    const failing = { ...signer, sign: () => Promise.reject(new Error('no card')) };
    await expect(sign({ signer: failing })).rejects.toMatchObject({ code: 'ERR_EHIC_SIGNER_FAILED' });
  });
});

describe('reading', () => {
  it('is a registry whose age counts from the signed time', async () => {
    const registry = await read(snapshot);
    expect(registry).toMatchObject({ size: 96, issuedAt });
    expect(`EESSI:x5t#S256:${registry.signedBy}`).toBe(kid());
    const freshness = {
      source: 'https://r.example',
      time: '2025-09-22T10:00:00.000Z',
      sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
    };
    expect(await registry.find(BE)).toMatchObject({ status: 'found', freshness });
    const late = await read(snapshot, { now: at(25 * HOUR) });
    expect(await late.find(BE)).toMatchObject({ status: 'failed', code: 'REGISTRY_STALE', freshness });
    const patient = await read(snapshot, { now: at(25 * HOUR), maxAgeSeconds: 30 * 3600 });
    expect((await patient.find(BE)).status).toBe('found');
  });

  it('a certificate out of several trusted ones', async () => {
    const both = [other.certificate, signer.certificate];
    expect((await readSignedSnapshot(snapshot, { trustAnchors: both, now })).size).toBe(96);
    await expect(readSignedSnapshot(snapshot, { trustAnchors: [], now })).rejects.toMatchObject(SIGNATURE);
  });

  it('another key, another certificate, changed content', async () => {
    await expect(read(snapshot, { trustAnchors: [other.certificate] })).rejects.toMatchObject(SIGNATURE);
    const foreign = await signSnapshot(list, { signer: other, issuedAt });
    await expect(read(foreign)).rejects.toMatchObject(SIGNATURE);
    // Signed by one trusted key, in the name of another.
    const [, body] = snapshot.split('.');
    const claimed = base64urlEncode(utf8Encode(JSON.stringify(header())));
    const data = utf8Encode(`${claimed}.${body}`);
    const forged = `${claimed}.${body}.${base64urlEncode(await other.sign(data))}`;
    const trustAnchors = [signer.certificate, other.certificate];
    await expect(readSignedSnapshot(forged, { trustAnchors, now })).rejects.toMatchObject(SIGNATURE);
    const changed = `${snapshot.slice(0, 5000)}${snapshot[5000] === 'A' ? 'B' : 'A'}${snapshot.slice(5001)}`;
    await expect(read(changed)).rejects.toMatchObject(SIGNATURE);
  });

  it('the signature is checked before the content is parsed', async () => {
    const [head, , signature] = snapshot.split('.');
    const noJson = base64urlEncode(utf8Encode('{"iat":'));
    await expect(read(`${head}.${noJson}.${signature}`)).rejects.toMatchObject(SIGNATURE);
    await expect(read(await signed(header(), '{"iat":'))).rejects.toMatchObject(FORMAT);
  });

  it.each<[string, () => object | string, object]>([
    ['alg none', () => header({ alg: 'none' }), FORMAT],
    ['HS256', () => header({ alg: 'HS256' }), FORMAT],
    ['ES384', () => header({ alg: 'ES384' }), FORMAT],
    ['an algorithm that does not fit the key', () => header({ alg: 'RS256' }), SIGNATURE],
    ['an algorithm number', () => header({ alg: -7 }), FORMAT],
    ['another typ', () => header({ typ: 'JWT' }), FORMAT],
    ['no kid', () => header({ kid: undefined }), FORMAT],
    ['kid of another form', () => header({ kid: kid()!.slice(6) }), FORMAT],
    ['a critical header', () => header({ crit: ['exp'], exp: 1 }), FORMAT],
    ['not encoded', () => header({ crit: ['b64'], b64: false }), FORMAT],
    ['a name twice', () => JSON.stringify(header()).replace('{', '{"alg":"ES256",'), FORMAT],
    ['an array', () => [header()], FORMAT],
    ['no JSON', () => 'x', FORMAT],
  ])('header: %s', async (_, make, error) => {
    await expect(read(await signed(make(), payload()))).rejects.toMatchObject(error);
  });

  it.each<[string, object | string]>([
    ['no iat', { results: [] }],
    ['an iat that is a text', payload({ iat: '1' })],
    ['an iat that is no second', payload({ iat: 1.5 })],
    ['an iat before 1970', payload({ iat: -1 })],
    ['an iat without end', payload({ iat: 1e15 })],
    ['an iat six minutes ahead', payload({ iat: now().getTime() / 1000 + 360 })],
    ['no results', payload({ results: undefined })],
    ['results that are an object', payload({ results: {} })],
    ['a source that is a number', payload({ source: 7 })],
    ['an array', '[]'],
    ['a name twice', '{"iat":1,"iat":2,"results":[]}'],
    ['nested deep', `{"iat":1,"results":${'['.repeat(100_000)}${']'.repeat(100_000)}}`],
  ])('payload: %s', async (_, content) => {
    await expect(read(await signed(header(), content))).rejects.toMatchObject(FORMAT);
  });

  it('a clock four minutes behind the signer is forgiven', async () => {
    expect((await read(snapshot, { now: at(-240_000) })).size).toBe(96);
    await expect(read(snapshot, { now: at(-301_000) })).rejects.toMatchObject(FORMAT);
  });

  it.each<[string, (jws: string) => unknown]>([
    ['white space', (jws) => `${jws}\n`],
    ['padding', (jws) => `${jws}==`],
    ['four parts', (jws) => `${jws}.`],
    ['two parts', (jws) => jws.slice(0, jws.lastIndexOf('.'))],
    ['empty', () => ''],
    ['no text', () => undefined],
    ['the standard alphabet', (jws) => jws.replace(/.$/, '+')],
  ])('not canonical: %s', async (_, change) => {
    await expect(read(change(snapshot) as string)).rejects.toMatchObject(FORMAT);
  });

  it.each<[string, object]>([
    ['trustAnchors', { trustAnchors: undefined }],
    ['newestSeen', { newestSeen: new Date('x') }],
    ['maxBytes', { maxBytes: Number.NaN }],
    ['maxAgeSeconds', { maxAgeSeconds: Number.NaN }],
  ])('unusable: %s', async (option, changes) => {
    const options = { trustAnchors: [signer.certificate], now, ...changes };
    await expect(readSignedSnapshot(snapshot, options as never)).rejects.toMatchObject({
      code: 'ERR_EHIC_OPTIONS',
      params: { option },
    });
  });

  it('an unusable clock approves nothing', async () => {
    await expect(read(snapshot, { now: () => new Date(Number.NaN) })).rejects.toMatchObject(FORMAT);
  });

  it.each([
    ['a header of 1,024 characters', 1024, 768],
    ['a source of 2,048 characters', 2048, 2048],
  ])('%s is read, and a longer one is not', async (what, _, max) => {
    const make = (length: number) => {
      if (what.startsWith('a source')) return signed(header(), payload({ source: 'x'.repeat(length) }));
      const text = JSON.stringify(header());
      return signed(`${text.slice(0, -1).padEnd(length - 1)}}`, payload());
    };
    await expect(read(await make(max))).resolves.toBeDefined();
    await expect(read(await make(max + 1))).rejects.toMatchObject(FORMAT);
  });

  it('more bytes than allowed', async () => {
    expect((await read(snapshot, { maxBytes: snapshot.length })).size).toBe(96);
    await expect(read(snapshot, { maxBytes: snapshot.length - 1 })).rejects.toMatchObject(FORMAT);
  });
});

describe('one older than the newest ever seen', () => {
  it('is refused: by the store, or by what the application remembers', async () => {
    const older = await signSnapshot(list, { signer, issuedAt: at(-HOUR)() });
    const store = memoryStore();
    expect((await read(older, { store })).size).toBe(96);
    expect((await read(snapshot, { store })).size).toBe(96);
    await expect(read(older, { store })).rejects.toMatchObject(OLDER);
    expect((await read(snapshot, { store })).size).toBe(96);
    expect((await read(older, { store, name: 'another list' })).size).toBe(96);
    await expect(read(older, { newestSeen: issuedAt })).rejects.toMatchObject(OLDER);
    expect((await read(snapshot, { newestSeen: issuedAt })).size).toBe(96);
  });

  it('what is not signed is not remembered', async () => {
    const store = memoryStore();
    const newer = await signSnapshot(list, { signer: other, issuedAt: at(60_000)() });
    await expect(read(newer, { store })).rejects.toMatchObject(SIGNATURE);
    expect((await read(snapshot, { store })).size).toBe(96);
  });
});

describe('canonical Base64url, recognised by its characters (RFC 4648 3.5)', () => {
  it('agrees with decoding and encoding again for every ending', () => {
    const alphabet = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
    for (const start of ['', 'AAAA']) {
      for (const one of alphabet) {
        expect(isCanonicalBase64url(`${start}${one}`)).toBe(false);
        for (const text of [`${start}A${one}`, `${start}AA${one}`, `${start}AAA${one}`]) {
          expect(isCanonicalBase64url(text)).toBe(Buffer.from(text, 'base64url').toString('base64url') === text);
        }
      }
    }
    expect(isCanonicalBase64url('')).toBe(true);
    for (const text of ['AA==', 'AA\n', 'A+AA', 'A/AA', 'AA AA']) expect(isCanonicalBase64url(text)).toBe(false);
  });
});
