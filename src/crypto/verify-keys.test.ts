import { describe, expect, test } from 'vitest';
import { base64Decode } from '../codec/bytes.ts';
import type { CborValue } from '../codec/cbor.ts';
import { ALGORITHMS, findAlgorithm } from './algorithms.ts';
import { certificateKey, keyFits, resolveKey } from './keys.ts';
import { message, NAMES, signers, verifyOwn } from './message.fixture.ts';
import { ED25519_CERTIFICATE, P384_CERTIFICATE, RSA1024_CERTIFICATE } from './unfit-keys.fixture.ts';
import { verifySign1, verifySignature } from './verify.ts';
import { readCertificate } from './x509/certificate.ts';

/** Messages with a valid signature with SHA-256 over the Sig_structure, by the keys of these certificates. */
const P384_ES256_MESSAGE =
  'hEOhASagR3BheWxvYWRYYP7G5YF3mlt2Pd3dWyC/CLZKMAyKYNmG7sclsiWhRY9QP03GGv6AWCzqZGESJm3h3lRzy0/K+wkmB74fZncFBlBK' +
  'WZeUJaPxLrXpm84K5e5aLA4cFpW6Tz9ki8rTgpvBXQ==';
const RSA1024_RS256_MESSAGE =
  'hEWhATkBAKBHcGF5bG9hZFiAh388VpYDwqUKbpabMIUVhrOZYIlmsWFK9Ed0XnuPUXV7DjC7ltYx21RxynzGrnMeKoUQijIl5fW0D6W2eYTH' +
  'enmdWLmhRFk4Ic9q8KYrbu96QvwkbwbJassOKWc/v2bCcsugvsHXY7Ff+JbtYmPF3bhRgJiA4Ahp9lX8ILFf+XA=';

const der = (base64: string) => base64Decode(base64)!;
const spkiOf = (certificate: Uint8Array) => readCertificate(certificate).spki;

describe('RFC 9053 2.1, RFC 8230 6.1: keys that no algorithm fits', () => {
  test('P-384 with ES256 is false, though the signature is right', async () => {
    const certificate = der(P384_CERTIFICATE);
    const publicKey = spkiOf(certificate);
    expect(await verifySign1(der(P384_ES256_MESSAGE), { certificate })).toBe(false);
    expect(await verifySign1(der(P384_ES256_MESSAGE), { publicKey })).toBe(false);
    const params = { name: 'ECDSA', namedCurve: 'P-384' };
    const key = await crypto.subtle.importKey('spki', publicKey as BufferSource, params, true, ['verify']);
    expect(await verifySign1(der(P384_ES256_MESSAGE), { publicKey: key })).toBe(false);
  });

  test('RSA of 1024 bits is false, though the signature is right', async () => {
    const certificate = der(RSA1024_CERTIFICATE);
    const publicKey = spkiOf(certificate);
    expect(await verifySign1(der(RSA1024_RS256_MESSAGE), { certificate })).toBe(false);
    expect(await verifySign1(der(RSA1024_RS256_MESSAGE), { publicKey })).toBe(false);
    const params = ALGORITHMS.RS256.importParams;
    const key = await crypto.subtle.importKey('spki', publicKey as BufferSource, params, true, ['verify']);
    expect(await verifySign1(der(RSA1024_RS256_MESSAGE), { publicKey: key })).toBe(false);
  });

  test('the table of keys and algorithms', () => {
    const fitting = (certificate: Uint8Array) => {
      const { publicKeyInfo } = readCertificate(certificate);
      return NAMES.filter((name) => keyFits(ALGORITHMS[name], publicKeyInfo));
    };
    expect(fitting(signers.ES256.certificate)).toEqual(['ES256']);
    expect(fitting(signers.RS256.certificate)).toEqual(['PS256', 'RS256']);
    expect(fitting(der(P384_CERTIFICATE))).toEqual([]);
    expect(fitting(der(RSA1024_CERTIFICATE))).toEqual([]);
    expect(fitting(der(ED25519_CERTIFICATE))).toEqual([]);
    expect(
      NAMES.filter((name) => keyFits(ALGORITHMS[name], { type: 'RSA', bits: 2047, exponentIsSafe: true })),
    ).toEqual([]);
    expect(
      NAMES.filter((name) => keyFits(ALGORITHMS[name], { type: 'RSA', bits: 2048, exponentIsSafe: false })),
    ).toEqual([]);
  });

  test('errors of key lookup are coded', async () => {
    const notAllowed = expect.objectContaining({ code: 'ERR_EHIC_KEY_NOT_ALLOWED' });
    const { certificate } = signers.RS256;
    await expect(resolveKey({ certificate }, ALGORITHMS.ES256)).rejects.toEqual(notAllowed);
    await expect(resolveKey({ publicKey: spkiOf(certificate) }, ALGORITHMS.ES256)).rejects.toEqual(notAllowed);
    await expect(resolveKey({ publicKey: Uint8Array.of(1) }, ALGORITHMS.RS256)).rejects.toEqual(notAllowed);
    await expect(resolveKey({ publicKey: certificate }, ALGORITHMS.RS256)).rejects.toEqual(notAllowed);
    await expect(certificateKey(readCertificate(der(P384_CERTIFICATE)), ALGORITHMS.ES256)).rejects.toEqual(notAllowed);
    await expect(resolveKey({ certificate: Uint8Array.of(0x30) }, ALGORITHMS.ES256)).rejects.toEqual(
      expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' }),
    );
  });
});

describe('RFC 9052 4.4: the algorithm of the protected header has to fit the key', () => {
  test.each([
    ['ES256', 'RS256'],
    ['ES256', 'PS256'],
    ['RS256', 'ES256'],
    ['RS256', 'PS256'],
    ['PS256', 'RS256'],
  ] as const)('signed with %s, header says %s', async (name, said) => {
    expect(await verifyOwn(name, { alg: ALGORITHMS[said].coseId })).toBe(false);
  });

  test('a CryptoKey for another algorithm, hash or use is false', async () => {
    const spki = spkiOf(signers.RS256.certificate) as BufferSource;
    const bytes = await message('RS256');
    for (const params of [
      ALGORITHMS.PS256.importParams,
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-1' },
      { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
    ]) {
      const publicKey = await crypto.subtle.importKey('spki', spki, params, true, ['verify']);
      expect(await verifySign1(bytes, { publicKey })).toBe(false);
    }
    const useless = await crypto.subtle.importKey('spki', spki, { name: 'RSA-OAEP', hash: 'SHA-256' }, true, [
      'encrypt',
    ]);
    expect(await verifySign1(bytes, { publicKey: useless })).toBe(false);
    const ecSpki = spkiOf(signers.ES256.certificate) as BufferSource;
    const unusable = await crypto.subtle.importKey('spki', ecSpki, ALGORITHMS.ES256.importParams, true, []);
    expect(await verifySign1(await message('ES256'), { publicKey: unusable })).toBe(false);
    const { privateKey } = await crypto.subtle.generateKey({ name: 'ECDSA', namedCurve: 'P-256' }, true, [
      'sign',
      'verify',
    ]);
    expect(await verifySign1(await message('ES256'), { publicKey: privateKey })).toBe(false);
  });

  test.each<CborValue>([
    undefined,
    'ES256',
    -8,
    -35,
    0,
    5,
    null,
    [-7],
    Uint8Array.of(0x26),
    -7n - 2n ** 64n + 2n ** 64n - 1n,
  ])('an alg other than the three: %#', async (alg) => {
    expect(findAlgorithm(alg) === undefined || typeof alg !== 'number').toBe(true);
    expect(await verifyOwn('ES256', { alg })).toBe(false);
  });

  test('alg in the unprotected header only is false', async () => {
    expect(await verifyOwn('ES256', { alg: undefined, unprotected: [[1, -7]] })).toBe(false);
    expect(await verifyOwn('RS256', { alg: undefined, unprotected: [[1, -257]], more: [[4, Uint8Array.of(1)]] })).toBe(
      false,
    );
  });

  test('an unprotected alg does not change a protected one', async () => {
    expect(await verifyOwn('RS256', { alg: -37, unprotected: [[1, -257]] })).toBe(false);
  });
});

test('a certificate and a public key together are refused as ambiguous', async () => {
  const { certificate } = signers.ES256;
  const key = { certificate, publicKey: spkiOf(certificate) };
  await expect(resolveKey(key as never, ALGORITHMS.ES256)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  const { publicKey } = key;
  await expect(resolveKey({ publicKey }, ALGORITHMS.ES256)).resolves.toMatchObject({ type: 'public' });
});

test.each([
  ['ES256', 'RSASSA-PKCS1-v1_5'],
  ['PS256', 'RSASSA-PKCS1-v1_5'],
  ['RS256', 'RSA-PSS'],
  ['RS256', 'ECDSA'],
] as const)('a signature for %s is none with a %s key, whose own it is', async (name, kind) => {
  const pair = (await crypto.subtle.generateKey(
    {
      name: kind,
      namedCurve: 'P-256',
      hash: 'SHA-256',
      modulusLength: 2048,
      publicExponent: Uint8Array.of(1, 0, 1),
    },
    true,
    ['sign', 'verify'],
  )) as CryptoKeyPair;
  const data = new Uint8Array(10);
  const own = Object.values(ALGORITHMS).find(({ importParams }) => importParams.name === kind)!;
  for (const { signParams } of [own, ALGORITHMS[name]]) {
    // The last line of defence: who calls it has imported the key for the algorithm.
    const signature = await sign(signParams, pair.privateKey, data);
    expect(await verifySignature(ALGORITHMS[name], pair.publicKey, signature, data)).toBe(false);
  }
});

/** Signs by node:crypto, which takes RSA keys for both paddings and does not look at the name of an algorithm. */
async function sign({ name }: { readonly name: string }, key: CryptoKey, data: Uint8Array): Promise<Uint8Array> {
  const { constants, KeyObject, sign: signByNode } = await import('node:crypto');
  const padding = name === 'RSA-PSS' ? constants.RSA_PKCS1_PSS_PADDING : constants.RSA_PKCS1_PADDING;
  const isRsa = key.algorithm.name.startsWith('RSA');
  const how = isRsa ? { padding, saltLength: 32 } : { dsaEncoding: 'ieee-p1363' as const };
  return new Uint8Array(signByNode('sha256', data, { key: KeyObject.from(key), ...how }));
}
