import { constants, createECDH, createPrivateKey, type KeyObject, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import { readHash } from '../hash-algorithms.ts';
import { readScheme, verifyWithScheme } from './algorithm-identifiers.ts';
import { readCertificate } from './certificate.ts';
import {
  demoKey,
  der,
  ECDSA_SHA256,
  ECDSA_SHA512,
  integer,
  makeCertificate,
  NULL,
  oid,
  pss,
  RSA_SHA256,
  SHA1,
  SHA256,
  SHA512,
  sequence,
} from './certificates.fixture.ts';
import { DerError, readFirstDer } from './der.ts';

const SHA384 = sequence(oid('2.16.840.1.101.3.4.2.2'), NULL);
const DATA = utf8Encode('signed');
const scheme = (identifier: Uint8Array, digest?: 'SHA-256' | 'SHA-512') => readScheme(readFirstDer(identifier), digest);
const certificateOf = (key: KeyObject) =>
  readCertificate(makeCertificate({ subject: 'x', key, signature: () => DATA }));

function ecKey(curve: string, name: string): KeyObject {
  const ecdh = createECDH(curve);
  const size = { secp384r1: 48, secp521r1: 66, secp256k1: 32 }[curve]!;
  ecdh.setPrivateKey(Buffer.alloc(size, 7).fill(0, 0, 1));
  const point = ecdh.getPublicKey();
  const [d, x, y] = [ecdh.getPrivateKey(), point.subarray(1, 1 + size), point.subarray(1 + size)].map((bytes) =>
    Buffer.concat([Buffer.alloc(Math.max(size - bytes.length, 0)), bytes]).toString('base64url'),
  );
  return createPrivateKey({ key: { kty: 'EC', crv: name, d: d!, x: x!, y: y! }, format: 'jwk' });
}

const KEYS = {
  RSA: demoKey('rsa-1'),
  'P-256': demoKey('BE:0120'),
  'P-384': ecKey('secp384r1', 'P-384'),
  'P-521': ecKey('secp521r1', 'P-521'),
  secp256k1: ecKey('secp256k1', 'secp256k1'),
};

/** A private key in PKCS #1, made for this test. */
const RSA_1024 =
  'MIICXgIBAAKBgQCuiprac44A/ktV8e48RH2KdF6MX3mvby1v7WefcrIm85VjoJCtxP7X67WLCLi+kFl09voipeOyD4lyZ4yKQhJRfqqph8xZA5MVVt9E' +
  'LWunL5k2ElRXHr9Tt0+sXa3x7x9ASincRyEjY3FnPJGkHBIaNPrUuV2ilwR5d6gTftEeGwIDAQABAoGBAJIZv2mgVHuMYO8+JdcY1aUxp3sE6EzrWTNZ' +
  'm+WiEnH8b04Ht1NdlJyU10/cKxiIp/j6S4L5LVF9I+Y5uzB4AfAHJKllHQd13pzc56I/AMBvdHGwvOr9zCM1zBi9F0eDpbY1sMm2oqlc0g3xKCYIYMLA' +
  '2NzTgQZBIZgx6gjQwcMRAkEA3qu9kAApD8GvqdJrwfl89IeekXchZdvSXe3gCUjh/OlK4kTTu/pl9zKcLFLqntp6AZQbT9ELZq/ufwP9T3Zm1wJBAMiq' +
  'pl8WBPzQl1JKvNsYHvlUursLWrmXvjrWdeO0rk6to4Ts8P1B0ymIzUUPpHWBHo4osoqW4HtJKNXHysKCDl0CQQCe/S1KxnKLJ5aPwQjj5YnM55DW+KLG' +
  'IeDg5FoVBw8lEEZBrTcpfy6TBHXyR/nyFrkKq3+cy/xCA9hcpLKXrEjdAkEAtxBXry9bZXi2U/Cy0f3zY+sUX0dAgUgZ13uHGTDgRA7MupueTq0agy22' +
  'dmaK1lfxFCe0mhKCwHZBtqYKJ+CWUQJAP3VVsAvpkHOGFnBuk/LGmk+2uNjZKig4IhWEuoyOTHrrubCsaxiktyQd3R/c6Tqpk0xntW5r58GxUU1u+4IA' +
  'jg==';

describe('RFC 5754, RFC 5758, RFC 4055: the table', () => {
  test.each([
    ['1.2.840.113549.1.1.11', 'RSASSA-PKCS1-v1_5', 'SHA-256'],
    ['1.2.840.113549.1.1.12', 'RSASSA-PKCS1-v1_5', 'SHA-384'],
    ['1.2.840.113549.1.1.13', 'RSASSA-PKCS1-v1_5', 'SHA-512'],
    ['1.2.840.10045.4.3.2', 'ECDSA', 'SHA-256'],
    ['1.2.840.10045.4.3.3', 'ECDSA', 'SHA-384'],
    ['1.2.840.10045.4.3.4', 'ECDSA', 'SHA-512'],
  ])('%s is %s with %s', (id, name, hash) => {
    expect(scheme(sequence(oid(id)))).toEqual({ name, hash });
  });

  test('the hash beside rsaEncryption (RFC 3370 3.2)', () => {
    const identifier = sequence(oid('1.2.840.113549.1.1.1'), NULL);
    expect(scheme(identifier)).toBeUndefined();
    expect(scheme(identifier, 'SHA-512')).toEqual({ name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' });
    expect(scheme(sequence(oid('1.2.840.113549.1.1.1')), 'SHA-512')).toMatchObject({ hash: 'SHA-512' });
    expect(scheme(sequence(oid('1.2.840.113549.1.1.1'), integer(1)), 'SHA-512')).toBeUndefined();
    expect(scheme(sequence(oid('1.2.840.113549.1.1.13'), NULL), 'SHA-256')).toMatchObject({ hash: 'SHA-512' });
  });

  test.each<[string, Uint8Array]>([
    ['MD5', sequence(oid('1.2.840.113549.1.1.4'), NULL)],
    ['SHA-1 with RSA', sequence(oid('1.2.840.113549.1.1.5'), NULL)],
    ['SHA-224 with RSA', sequence(oid('1.2.840.113549.1.1.14'), NULL)],
    ['SHA-1 with ECDSA', sequence(oid('1.2.840.10045.4.1'))],
    ['ECDSA with NULL', sequence(oid('1.2.840.10045.4.3.2'), NULL)],
    ['RSA with other parameters', sequence(oid('1.2.840.113549.1.1.11'), integer(1))],
    ['Ed25519', sequence(oid('1.3.101.112'))],
    ['PSS with SHA-1', pss(SHA1, 20)],
    ['PSS with two hashes', pss(SHA512, 64, SHA256)],
    ['PSS without parameters', sequence(oid('1.2.840.113549.1.1.10'))],
    ['PSS with a salt beyond measure', sequence(oid('1.2.840.113549.1.1.10'), pssParameters(integer(0x02, 0x01)))],
  ])('%s is not in it', (_, identifier) => {
    expect(scheme(identifier)).toBeUndefined();
  });

  test.each<[string, Uint8Array]>([
    ['no sequence', NULL],
    ['empty', sequence()],
    ['three members', sequence(oid('1.2.840.113549.1.1.11'), NULL, NULL)],
    ['PSS whose hash is left out', sequence(oid('1.2.840.113549.1.1.10'), sequence())],
    ['a negative salt', sequence(oid('1.2.840.113549.1.1.10'), pssParameters(integer(0x80)))],
  ])('%s is refused', (_, identifier) => {
    expect(() => scheme(identifier)).toThrow(DerError);
  });

  test('hashes', () => {
    expect([SHA256, SHA384, SHA512, SHA1].map((each) => readHash(readFirstDer(each)))).toEqual([
      'SHA-256',
      'SHA-384',
      'SHA-512',
      undefined,
    ]);
    expect(readHash(readFirstDer(sequence(oid('2.16.840.1.101.3.4.2.1'))))).toBe('SHA-256');
    expect(readHash(readFirstDer(sequence(oid('2.16.840.1.101.3.4.2.1'), integer(1))))).toBeUndefined();
  });
});

describe('verification', () => {
  test.each([
    ['RSA', RSA_SHA256, 'sha256', {}],
    ['RSA', pss(SHA256, 32), 'sha256', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 }],
    ['RSA', pss(SHA512, 20), 'sha512', { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 20 }],
    ['P-256', ECDSA_SHA256, 'sha256', {}],
    ['P-384', ECDSA_SHA256, 'sha256', {}],
    ['P-384', sequence(oid('1.2.840.10045.4.3.3')), 'sha384', {}],
    ['P-521', ECDSA_SHA512, 'sha512', {}],
  ] as const)('%s, %#', async (name, identifier, hash, options) => {
    const signature = new Uint8Array(sign(hash, DATA, { key: KEYS[name], ...options }));
    const certificate = certificateOf(KEYS[name]);
    const found = scheme(identifier)!;
    expect(await verifyWithScheme(found, certificate, signature, DATA)).toBe(true);
    expect(await verifyWithScheme(found, certificate, signature, utf8Encode('other'))).toBe(false);
    expect(await verifyWithScheme(found, certificate, signature.subarray(1), DATA)).toBe(false);
    expect(await verifyWithScheme(found, certificateOf(demoKey('rsa-2')), signature, DATA)).toBe(false);
    expect(
      await verifyWithScheme(
        { ...found, hash: hash === 'sha512' ? 'SHA-256' : 'SHA-512' },
        certificate,
        signature,
        DATA,
      ),
    ).toBe(false);
  });

  test.each<[string, object, boolean, boolean]>([
    ['2,048 bits', { bits: 2048 }, true, true],
    ['8,192 bits', { bits: 8192 }, true, true],
    ['2,047 bits', { bits: 2047 }, false, false],
    ['8,193 bits', { bits: 8193 }, false, false],
    ['an exponent that is not safe', { exponentIsSafe: false }, false, false],
    ['no kind that is known', { type: 'other' }, false, false],
    ['the kind id-RSASSA-PSS', { pssLimits: 'any' }, false, true],
    ['that kind for another hash', { pssLimits: { hash: 'SHA-512', saltLength: 32 } }, false, false],
    ['that kind for a longer salt', { pssLimits: { hash: 'SHA-256', saltLength: 33 } }, false, false],
  ])('an RSA key of %s', async (_, members, fitsPkcs1, fitsPss) => {
    const certificate = certificateOf(KEYS.RSA);
    const key = { ...certificate, publicKeyInfo: { ...certificate.publicKeyInfo, ...members } } as typeof certificate;
    const verify = (identifier: Uint8Array, options: object) =>
      verifyWithScheme(
        scheme(identifier)!,
        key,
        new Uint8Array(sign('sha256', DATA, { key: KEYS.RSA, ...options })),
        DATA,
      );
    expect(await verify(RSA_SHA256, {})).toBe(fitsPkcs1);
    const padding = constants.RSA_PKCS1_PSS_PADDING;
    expect(await verify(pss(SHA256, 32), { padding, saltLength: 32 })).toBe(fitsPss);
  });

  test('a signature of PSS has the length of the modulus, also where it begins with zeros (RFC 8017 8.1.2)', async () => {
    const options = { key: KEYS.RSA, padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 };
    let signature = new Uint8Array(sign('sha256', DATA, options));
    while (signature[0] !== 0) signature = new Uint8Array(sign('sha256', DATA, options));
    const verify = (value: Uint8Array) =>
      verifyWithScheme(scheme(pss(SHA256, 32))!, certificateOf(KEYS.RSA), value, DATA);
    expect(await verify(signature)).toBe(true);
    expect(await verify(signature.subarray(1))).toBe(false);
    expect(await verify(Uint8Array.of(0, ...signature))).toBe(false);
  });

  test('other curves and keys do not fit', async () => {
    const found = scheme(ECDSA_SHA256)!;
    for (const key of [KEYS.secp256k1, KEYS.RSA]) {
      const signature = new Uint8Array(sign('sha256', DATA, key));
      expect(await verifyWithScheme(found, certificateOf(key), signature, DATA)).toBe(false);
    }
    const weak = createPrivateKey({ key: Buffer.from(RSA_1024, 'base64'), format: 'der', type: 'pkcs1' });
    const signature = new Uint8Array(sign('sha256', DATA, weak));
    expect(await verifyWithScheme(scheme(RSA_SHA256)!, certificateOf(weak), signature, DATA)).toBe(false);
  });
});

function pssParameters(salt: Uint8Array): Uint8Array {
  const mask = sequence(oid('1.2.840.113549.1.1.8'), SHA256);
  return sequence(der(0xa0, SHA256), der(0xa1, mask), der(0xa2, salt));
}
