import { constants, createPrivateKey, sign } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { base64Decode, utf8Encode } from '../codec/bytes.ts';
import { ALGORITHMS } from './algorithms.ts';
import { certificateKey, keyFits, resolveKey } from './keys.ts';
import { OTHER_KEYS } from './other-keys.fixture.ts';
import { readPssLimits, toImportableKey } from './rsa-pss.ts';
import { verifySignature } from './verify.ts';
import { readScheme, verifyWithScheme } from './x509/algorithm-identifiers.ts';
import { readCertificate } from './x509/certificate.ts';
import { checkPath } from './x509/certificate-path.ts';
import {
  authorityExtensions,
  demoKey,
  der,
  integer,
  makeCertificate,
  oid,
  pss,
  RSA_SHA256,
  SHA1,
  SHA256,
  SHA512,
  sequence,
} from './x509/certificates.fixture.ts';
import { readFirstDer } from './x509/der.ts';

const DATA = utf8Encode('data');
const keyOf = (name: keyof typeof OTHER_KEYS) =>
  createPrivateKey({ key: Buffer.from(OTHER_KEYS[name].key, 'base64'), format: 'der', type: 'pkcs8' });
const certificateOf = (name: keyof typeof OTHER_KEYS) => readCertificate(base64Decode(OTHER_KEYS[name].certificate)!);
const padding = constants.RSA_PKCS1_PSS_PADDING;

describe('RFC 4055 1.2: keys of the kind id-RSASSA-PSS', () => {
  test.each(['any', 'sha256', 'salt20'] as const)('%s: PS256 and nothing else', async (name) => {
    const certificate = certificateOf(name);
    const signature = new Uint8Array(sign('sha256', DATA, { key: keyOf(name), padding, saltLength: 32 }));
    expect(keyFits(ALGORITHMS.PS256, certificate.publicKeyInfo)).toBe(true);
    const keys = [await certificateKey(certificate, ALGORITHMS.PS256)];
    keys.push(await resolveKey({ publicKey: certificate.spki }, ALGORITHMS.PS256));
    for (const key of keys) {
      expect(await verifySignature(ALGORITHMS.PS256, key, signature, DATA)).toBe(true);
      expect(await verifySignature(ALGORITHMS.PS256, key, signature, utf8Encode('other'))).toBe(false);
    }
    for (const source of [{ certificate: certificate.der }, { publicKey: certificate.spki }]) {
      for (const algorithm of [ALGORITHMS.RS256, ALGORITHMS.ES256]) {
        await expect(resolveKey(source, algorithm)).rejects.toMatchObject({ code: 'ERR_EHIC_KEY_NOT_ALLOWED' });
      }
    }
  });

  test('with parameters of SHA-512 it is not for PS256, but signs certificates with SHA-512', async () => {
    const certificate = certificateOf('sha512');
    expect(keyFits(ALGORITHMS.PS256, certificate.publicKeyInfo)).toBe(false);
    await expect(resolveKey({ publicKey: certificate.spki }, ALGORITHMS.PS256)).rejects.toMatchObject({
      code: 'ERR_EHIC_KEY_NOT_ALLOWED',
    });
    const scheme = (identifier: Uint8Array) => readScheme(readFirstDer(identifier))!;
    const signature = new Uint8Array(sign('sha512', DATA, { key: keyOf('sha512'), padding, saltLength: 64 }));
    expect(await verifyWithScheme(scheme(pss(SHA512, 64)), certificate, signature, DATA)).toBe(true);
    expect(await verifyWithScheme(scheme(pss(SHA512, 20)), certificate, signature, DATA)).toBe(false);
    expect(await verifyWithScheme(scheme(pss(SHA256, 32)), certificate, signature, DATA)).toBe(false);
  });

  test.each(['any', 'sha256', 'salt20'] as const)(
    '%s: verifies its own certificate, and no signature by PKCS #1',
    async (name) => {
      const options = {
        intermediates: [],
        anchors: [certificateOf(name).der],
        at: new Date('2027-01-01'),
        purpose: 'document',
      } as const;
      expect(await checkPath(certificateOf(name).der, options)).toBe('TRUSTED');
      const issuer = { subject: 'ca', key: keyOf(name) };
      const toBeSigned = (data: Uint8Array) =>
        new Uint8Array(sign('sha256', data, { key: keyOf(name), padding, saltLength: 32 }));
      const extensions = authorityExtensions();
      const anchor = makeCertificate({ ...issuer, extensions, algorithm: pss(SHA256, 32), signature: toBeSigned });
      const plan = { subject: 'leaf', key: demoKey('BE:0120'), issuer };
      const leaf = makeCertificate({ ...plan, algorithm: pss(SHA256, 32), signature: toBeSigned });
      const path = { ...options, anchors: [anchor] };
      expect(await checkPath(leaf, path)).toBe('TRUSTED');
      // The same key of the kind rsaEncryption could make this signature; as a key for PSS it must not count.
      const pkcs8 = Buffer.from(toImportableKey(base64Decode(OTHER_KEYS[name].key)!));
      const plain = createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' });
      const byPkcs1 = (data: Uint8Array) => new Uint8Array(sign('sha256', data, plain));
      const other = makeCertificate({ ...plan, algorithm: RSA_SHA256, signature: byPkcs1 });
      expect(await checkPath(other, path)).toBe('SIGNER_UNTRUSTED');
    },
  );

  test.each<[string, Uint8Array, ReturnType<typeof readPssLimits>]>([
    ['rsaEncryption', sequence(oid('1.2.840.113549.1.1.1'), Uint8Array.of(5, 0)), undefined],
    ['no parameters', sequence(oid('1.2.840.113549.1.1.10')), 'any'],
    ['SHA-256, 32', pss(SHA256, 32), { hash: 'SHA-256', saltLength: 32 }],
    ['the salt left out is 20', withoutSalt(), { hash: 'SHA-256', saltLength: 20 }],
  ])('%s', (_, identifier, limits) => {
    expect(readPssLimits(readFirstDer(identifier))).toEqual(limits);
  });

  test.each<[string, Uint8Array]>([
    ['SHA-1', pss(SHA1, 20)],
    ['empty parameters, which mean SHA-1', sequence(oid('1.2.840.113549.1.1.10'), sequence())],
    ['NULL', sequence(oid('1.2.840.113549.1.1.10'), Uint8Array.of(5, 0))],
    ['two hashes', pss(SHA256, 32, SHA512)],
    ['another kind of key', sequence(oid('1.2.840.10045.2.1'))],
  ])('%s is not taken', (_, identifier) => {
    expect(() => readPssLimits(readFirstDer(identifier))).toThrow();
  });

  test('a salt of 33 bytes or more is not for PS256', () => {
    const limits = readPssLimits(readFirstDer(pss(SHA256, 33)))!;
    const kind = { type: 'RSA', bits: 2048, exponentIsSafe: true, pssLimits: limits } as const;
    expect(keyFits(ALGORITHMS.PS256, kind)).toBe(false);
    expect(keyFits(ALGORITHMS.RS256, { ...kind, pssLimits: 'any' })).toBe(false);
  });
});

function withoutSalt(): Uint8Array {
  const mask = sequence(oid('1.2.840.113549.1.1.8'), SHA256);
  return sequence(oid('1.2.840.113549.1.1.10'), sequence(der(0xa0, SHA256), der(0xa1, mask), der(0xa3, integer(1))));
}
