import { createPublicKey } from 'node:crypto';
import { describe, expect, it } from 'vitest';
import { hexDecode } from '../codec/bytes.ts';
import { ALGORITHMS } from './algorithms.ts';
import { cryptoKeyFits, jwkKey, keyFits, resolveKey } from './keys.ts';
import { message, signers } from './message.fixture.ts';
import { verifySign1 } from './verify.ts';
import { readCertificate } from './x509/certificate.ts';
import { demoKey, makeCertificate } from './x509/certificates.fixture.ts';

const { ES256, PS256, RS256 } = ALGORITHMS;
const EC = createPublicKey(demoKey('BE:0120')).export({ format: 'jwk' });
const RSA = createPublicKey(demoKey('rsa-1')).export({ format: 'jwk' });
const spkiOf = (name: string) => new Uint8Array(createPublicKey(demoKey(name)).export({ type: 'spki', format: 'der' }));

describe('the keys that fit (spec/verification.md, signature)', () => {
  const rsa = { type: 'RSA', bits: 2048, exponentIsSafe: true } as const;

  it.each([
    [{ type: 'EC', curve: 'P-256' }, [true, false, false]],
    [{ type: 'EC', curve: 'P-384' }, [false, false, false]],
    [{ type: 'EC', curve: 'explicit' }, [false, false, false]],
    [{ type: 'other' }, [false, false, false]],
    [rsa, [false, true, true]],
    [{ ...rsa, bits: 2047 }, [false, false, false]],
    [{ ...rsa, exponentIsSafe: false }, [false, false, false]],
    [{ ...rsa, pssLimits: 'any' }, [false, true, false]],
    [{ ...rsa, pssLimits: { hash: 'SHA-256', saltLength: 32 } }, [false, true, false]],
    [{ ...rsa, pssLimits: { hash: 'SHA-256', saltLength: 33 } }, [false, false, false]],
    [{ ...rsa, pssLimits: { hash: 'SHA-512', saltLength: 32 } }, [false, false, false]],
  ] as const)('%j: ES256, PS256, RS256 %j', (key, expected) => {
    expect([ES256, PS256, RS256].map((algorithm) => keyFits(algorithm, key))).toEqual(expected);
  });

  it('a key of WebCrypto is public, for verifying, and of the algorithm, its curve, hash and size', () => {
    const ec = { type: 'public', usages: ['verify'], algorithm: { name: 'ECDSA', namedCurve: 'P-256' } };
    const rsaKey = {
      type: 'public',
      usages: ['verify'],
      algorithm: {
        name: 'RSA-PSS',
        hash: { name: 'SHA-256' },
        modulusLength: 2048,
        publicExponent: Uint8Array.of(1, 0, 1),
      },
    };
    const fits = (key: object, algorithm = ES256) => cryptoKeyFits(key as CryptoKey, algorithm);
    const changed = (members: object) => ({ ...rsaKey, algorithm: { ...rsaKey.algorithm, ...members } });
    expect([fits(ec), fits(rsaKey, PS256), fits(changed({ name: 'RSASSA-PKCS1-v1_5' }), RS256)]).toEqual([
      true,
      true,
      true,
    ]);
    for (const wrong of [
      { ...ec, type: 'private' },
      { ...ec, usages: [] },
      { ...ec, usages: ['sign'] },
      { ...ec, algorithm: { name: 'ECDH', namedCurve: 'P-256' } },
      { ...ec, algorithm: { name: 'ECDSA', namedCurve: 'P-384' } },
      rsaKey,
    ]) {
      expect(fits(wrong)).toBe(false);
    }
    for (const members of [
      { name: 'RSASSA-PKCS1-v1_5' },
      { hash: { name: 'SHA-384' } },
      { modulusLength: 2047 },
      { publicExponent: Uint8Array.of(1) },
      { publicExponent: Uint8Array.of(1, 0, 0) },
    ]) {
      expect(fits(changed(members), PS256)).toBe(false);
    }
  });

  it('a JWK of another curve, or that is no point, fits nothing', async () => {
    expect(await jwkKey(EC as JsonWebKey, ES256)).toBeDefined();
    const { x, ...without } = EC;
    for (const wrong of [
      { ...EC, crv: 'P-384' },
      { ...EC, x: EC.y },
      { ...EC, y: x },
      without,
      { ...EC, kty: 'RSA' },
      {},
    ]) {
      expect(await jwkKey(wrong as JsonWebKey, ES256)).toBeUndefined();
    }
    expect(await jwkKey({ ...RSA, e: 'AQ' } as JsonWebKey, RS256)).toBeUndefined();
    const claims = { ...EC, alg: 'ES512', use: 'enc', key_ops: ['sign'], ext: false };
    expect(await jwkKey(claims as JsonWebKey, ES256)).toMatchObject({ type: 'public', usages: ['verify'] });
  });

  it('a point that is not on the curve is no key, in a SubjectPublicKeyInfo too', async () => {
    const spki = spkiOf('BE:0120');
    await expect(resolveKey({ publicKey: spki }, ES256)).resolves.toMatchObject({ type: 'public' });
    const changed = spki.slice();
    changed[changed.length - 1]! ^= 1;
    await expect(resolveKey({ publicKey: changed }, ES256)).rejects.toMatchObject({
      code: 'ERR_EHIC_KEY_NOT_ALLOWED',
      params: { algorithm: 'ES256' },
    });
    await expect(resolveKey({ publicKey: spkiOf('rsa-1') }, ES256)).rejects.toMatchObject({
      code: 'ERR_EHIC_KEY_NOT_ALLOWED',
    });
  });
});

describe('RFC 9052 4.4: a COSE_Sign1', () => {
  it('is verified with the certificate alone, and not where there is no payload', async () => {
    const bytes = await message('ES256');
    const { certificate } = signers.ES256;
    expect(await verifySign1(bytes, { certificate })).toBe(true);
    expect(await verifySign1(bytes, { certificate: makeCertificate({ subject: 'x', key: demoKey('DE:0170') }) })).toBe(
      false,
    );
    expect(await verifySign1(hexDecode('8440a0f640')!, { certificate })).toBe(false);
    expect(await verifySign1(new Uint8Array(0), { certificate })).toBe(false);
    expect(readCertificate(certificate).publicKeyInfo).toEqual({ type: 'EC', curve: 'P-256' });
  });
});
