import { beforeAll, describe, expect, it } from 'vitest';
import { base64urlEncode, utf8Encode } from '../codec/bytes.ts';
import { decodeCompactJws } from '../codec/jws.ts';
import { ALGORITHMS } from '../crypto/algorithms.ts';
import { certificateKey } from '../crypto/keys.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { at, DAY, MADE, makeBundle, signJws } from './bundle.fixture.ts';
import { readStartBundle } from './read-start-bundle.ts';
import { signStartBundle } from './sign-start-bundle.ts';

const FORMAT = { code: 'ERR_EHIC_START_BUNDLE_FORMAT' };
const SIGNATURE = { code: 'ERR_EHIC_START_BUNDLE_SIGNATURE' };

let made: Awaited<ReturnType<typeof makeBundle>>;
let json: Record<string, unknown>;
beforeAll(async () => {
  made = await makeBundle();
  json = JSON.parse(new TextDecoder().decode(decodeCompactJws(made.bundle).payload));
});
const read = (text: unknown, options: object = {}) =>
  readStartBundle(text as string, { trustAnchors: [made.signer.certificate], now: at(0), ...options });

describe('before the signature has passed', () => {
  it('size first: a text that is too long, none, bytes', async () => {
    await expect(read(made.bundle, { maxBytes: made.bundle.length - 1 })).rejects.toMatchObject(FORMAT);
    expect((await read(made.bundle, { maxBytes: made.bundle.length })).registry.size).toBe(96);
    for (const text of ['', '.', '..', '...', undefined, utf8Encode(made.bundle), '\0', '{}']) {
      await expect(read(text)).rejects.toMatchObject(FORMAT);
    }
  });

  it('the content is not parsed: what is no JSON is a wrong signature', async () => {
    const [header, , signature] = made.bundle.split('.');
    const noJson = base64urlEncode(utf8Encode('['.repeat(100_000)));
    await expect(read(`${header}.${noJson}.${signature}`)).rejects.toMatchObject(SIGNATURE);
  });

  it('cut off anywhere, or with one character changed', async () => {
    const { length } = made.bundle;
    for (let at = 0; at < length; at += Math.ceil(length / 40)) {
      await expect(read(made.bundle.slice(0, at))).rejects.toMatchObject({
        code: expect.stringMatching(/^ERR_EHIC_START_BUNDLE_(?:FORMAT|SIGNATURE)$/),
      });
      const changed = made.bundle[at] === 'A' ? 'B' : 'A';
      await expect(read(`${made.bundle.slice(0, at)}${changed}${made.bundle.slice(at + 1)}`)).rejects.toMatchObject({
        code: expect.stringMatching(/^ERR_EHIC_START_BUNDLE_(?:FORMAT|SIGNATURE)$/),
      });
    }
  });

  it.each([
    { alg: 'none' },
    { alg: 'None' },
    { alg: 'HS256' },
    { alg: 'ES384' },
    { alg: ['RS256'] },
    { alg: undefined },
    { typ: 'eehic-snapshot+jwt' },
    { typ: 'EEHIC-START-BUNDLE+JWT' },
    { typ: undefined },
    { kid: undefined },
    { kid: 'EESSi:x5t#S256:AAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAAA' },
    { crit: ['b64'], b64: false },
  ])('header %j', async (header) => {
    await expect(read(await signJws(made.signer, header, json))).rejects.toMatchObject(FORMAT);
  });

  it('algorithms that do not fit the key, and no signature', async () => {
    for (const alg of ['ES256', 'PS256']) {
      await expect(read(await signJws(made.signer, { alg }, json))).rejects.toMatchObject(SIGNATURE);
    }
    const [header, payload] = made.bundle.split('.');
    await expect(read(`${header}.${payload}.`)).rejects.toMatchObject(SIGNATURE);
  });

  it('another key, and another key in the name of the trusted one', async () => {
    await expect(read(await signJws(made.other, {}, json))).rejects.toMatchObject(SIGNATURE);
    const { kid } = decodeCompactJws(made.bundle).header;
    const trustAnchors = [made.signer.certificate, made.other.certificate];
    const forged = await signJws(made.other, { kid }, json);
    await expect(read(forged, { trustAnchors })).rejects.toMatchObject(SIGNATURE);
    await expect(read(made.bundle, { trustAnchors: [] })).rejects.toMatchObject(SIGNATURE);
  });

  it('a key in the header is not used', async () => {
    const jwk = await crypto.subtle.exportKey(
      'jwk',
      await certificateKey(readCertificate(made.other.certificate), ALGORITHMS.ES256),
    );
    await expect(read(await signJws(made.other, { jwk }, json))).rejects.toMatchObject(SIGNATURE);
  });

  it('a genuine signed snapshot is no start bundle', async () => {
    await expect(read(made.snapshot)).rejects.toMatchObject(FORMAT);
  });
});

describe('content of a trusted signer', () => {
  const list = () => (json.lists as object[])[0]!;
  it.each<[string, () => object | string]>([
    ['no JSON', () => '{"version":1,'],
    ['a list', () => []],
    ['a name twice', () => JSON.stringify(json).replace('{', '{"version":1,')],
    ['nested deep', () => `{"version":1,"lists":${'['.repeat(17)}${']'.repeat(17)}}`],
    ['another version', () => ({ ...json, version: 2 })],
    ['a version as text', () => ({ ...json, version: '1' })],
    ['an unknown member', () => ({ ...json, more: 1 })],
    ['a missing member', () => ({ ...json, certificateLists: undefined })],
    ['iat as text', () => ({ ...json, iat: String(json.iat) })],
    ['iat after the year 9999', () => ({ ...json, iat: 253_402_300_800, exp: 253_402_300_801 })],
    ['exp before iat', () => ({ ...json, exp: json.iat })],
    ['exp that is no number', () => JSON.stringify(json).replace(`"exp":${json.exp}`, '"exp":1e999')],
    ['a snapshot that is no text', () => ({ ...json, snapshot: { results: [] } })],
    ['lists that are none', () => ({ ...json, lists: [[]] })],
    ['too many lists', () => ({ ...json, lists: new Array(1001).fill(list()) })],
    ['the same list twice', () => ({ ...json, lists: [list(), list()] })],
    [
      'an address in another spelling',
      () => ({ ...json, lists: [list(), { ...list(), uri: 'https://fund.example/%73tatus/1' }] }),
    ],
    ['a padded body', () => ({ ...json, lists: [{ ...list(), body: 'AA==' }] })],
    ['an empty body', () => ({ ...json, lists: [{ ...list(), body: '' }] })],
    ['an address on this machine', () => ({ ...json, lists: [{ ...list(), uri: 'https://127.0.0.1/' }] })],
    ['a script as address', () => ({ ...json, lists: [{ ...list(), uri: 'javascript:alert(1)' }] })],
    ['an institution that is none', () => ({ ...json, lists: [{ ...list(), institutions: ['be:0120'] }] })],
    [
      'too many institutions',
      () => ({ ...json, lists: [{ ...list(), institutions: new Array(10_001).fill('BE:1') }] }),
    ],
    ['a list that was fetched later', () => ({ ...json, lists: [{ ...list(), fetched: (json.iat as number) + 301 }] })],
    [
      'a certificate list twice',
      () => {
        const one = { uri: 'http://crl.example/a', fetched: json.iat, body: 'MAA' };
        return { ...json, certificateLists: [one, { ...one, uri: 'http://CRL.example:80/a' }] };
      },
    ],
  ])('%s', async (_, payload) => {
    await expect(read(await signJws(made.signer, {}, payload()))).rejects.toMatchObject(FORMAT);
  });

  it('a snapshot that is forged, and one newer than the bundle', async () => {
    const forged = made.snapshot.replace(/\.[^.]+$/, `.${made.snapshot.split('.')[0]}`);
    const text = await signJws(made.signer, {}, { ...json, snapshot: forged });
    await expect(read(text)).rejects.toMatchObject({ code: 'ERR_EHIC_SNAPSHOT_SIGNATURE' });
    const iat = (json.iat as number) - 3600;
    await expect(read(await signJws(made.signer, {}, { ...json, iat, lists: [] }))).rejects.toMatchObject(FORMAT);
  });

  it('names such as __proto__ do no harm', async () => {
    const text = JSON.stringify(json).replace('{', '{"__proto__":{"version":1},');
    await expect(read(await signJws(made.signer, {}, text))).rejects.toMatchObject(FORMAT);
    expect(({} as Record<string, unknown>).version).toBeUndefined();
  });
});

describe('time', () => {
  it('expired, to the second', async () => {
    expect((await read(made.bundle, { now: at(7 * DAY - 1) })).issuedAt).toEqual(MADE);
    await expect(read(made.bundle, { now: at(7 * DAY) })).rejects.toMatchObject({
      code: 'ERR_EHIC_START_BUNDLE_EXPIRED',
      params: { issuedAt: MADE.toISOString(), expiresAt: at(7 * DAY)().toISOString() },
    });
  });

  it('made after the time of the clock, with five minutes of tolerance', async () => {
    expect((await read(made.bundle, { now: at(-300_000) })).issuedAt).toEqual(MADE);
    await expect(read(made.bundle, { now: at(-301_000) })).rejects.toMatchObject({
      code: 'ERR_EHIC_START_BUNDLE_FROM_FUTURE',
    });
  });

  it('older than one that was seen; the same one may be read again', async () => {
    const { issuedAt } = await read(made.bundle);
    expect((await read(made.bundle, { newestSeen: issuedAt })).issuedAt).toEqual(issuedAt);
    await expect(read(made.bundle, { newestSeen: at(1000)() })).rejects.toMatchObject({
      code: 'ERR_EHIC_START_BUNDLE_OLDER',
    });
    const next = await signStartBundle(made.content, { signer: made.signer, now: at(DAY) });
    expect((await read(next, { newestSeen: issuedAt, now: at(DAY) })).issuedAt).toEqual(at(DAY)());
  });

  it.each([
    { newestSeen: 'x' },
    { newestSeen: new Date('x') },
    { now: () => 'x' },
    { maxBytes: 0 },
    { trustAnchors: ['x'] },
  ])('option %j', async (option) => {
    await expect(read(made.bundle, option)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  });
});
