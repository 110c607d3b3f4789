import { describe, expect, test } from 'vitest';
import { concatBytes, utf8Encode } from '../../codec/bytes.ts';
import { readCertificate } from '../../crypto/x509/certificate.ts';
import {
  commonName,
  demoKey,
  der,
  ECDSA_SHA256,
  ECDSA_SHA512,
  integer,
  keyUsage,
  makeCertificate,
  NULL,
  octets,
  oid,
  pss,
  RSA_SHA256,
  SHA1,
  SHA256,
  SHA512,
  sequence,
  setOf,
  signWith,
} from '../../crypto/x509/certificates.fixture.ts';
import { checkDocumentSignature } from '../verify/check-document-signature.ts';
import {
  attribute,
  type CmsPlan,
  DATA,
  essV2,
  hashOf,
  ID,
  issuerSerial,
  makeCms,
  makePdf,
} from '../verify/signed.fixture.ts';
import { CERTIFICATES, SIGNERS, signed } from './signers.fixture.ts';

const { ES256, RS256, PS256 } = SIGNERS;
const { certificate } = ES256;
const EC_KEY = demoKey('BE:0120');
const RSA_KEY = demoKey('rsa-1');
const OTHER = makeCertificate({ subject: 'Other', key: demoKey('AT:0120') });

const codeOf = async (file: Uint8Array) => {
  const result = await checkDocumentSignature(file);
  return result.intact ? 'intact' : [result.code, result.params?.problem].filter(Boolean).join(': ');
};
const check = (plan: Partial<CmsPlan> & { readonly signer?: CmsPlan }) => codeOf(signed(plan));
/** Returns the result for a CMS with these attributes in place of the usual ones. */
const withAttributes = (make: (digest: Uint8Array) => readonly Uint8Array[]) =>
  codeOf(makePdf((content) => makeCms(content, { ...ES256, attributes: make(octets(hashOf(content))) })));
const contentType = attribute(ID.contentType, DATA);
const subjectKeyIdentifier = (of: Uint8Array) => readCertificate(of).extensions.get('2.5.29.14')!.value.subarray(2);

describe('RFC 5652 5.1: SignedData', () => {
  test.each<[string, string, Partial<CmsPlan>]>([
    ['version 0', 'CMS_INVALID: version', { version: 0 }],
    ['version 5', 'CMS_INVALID: version', { version: 5 }],
    ['content inside', 'CMS_INVALID: content present', { eContent: utf8Encode('x') }],
    ['empty content inside', 'CMS_INVALID: content present', { eContent: new Uint8Array(0) }],
    ['another content type', 'CMS_INVALID: content type', { contentType: oid('1.2.840.113549.1.9.16.1.4') }],
    ['two signers', 'CMS_INVALID: several signers', { signers: 2 }],
    ['no signer', 'CMS_INVALID: no signer', { signers: 0 }],
    ['no certificate', 'CMS_INVALID: signing certificate', { certificates: [] }],
    ['only another certificate', 'CMS_INVALID: signing certificate', { certificates: [OTHER] }],
    ['an attribute certificate', 'CMS_INVALID: certificates', { certificates: [certificate, der(0xa1, integer(1))] }],
    ['lists of revoked certificates', 'CMS_INVALID: revocation lists', { revocationLists: sequence() }],
    [
      'another digest algorithm than that of the signer',
      'CMS_INVALID: digest algorithms',
      { digestAlgorithms: [SHA512] },
    ],
    ['one more digest algorithm', 'CMS_INVALID: digest algorithms', { digestAlgorithms: [SHA256, SHA512] }],
    ['no digest algorithm', 'CMS_INVALID: digest algorithms', { digestAlgorithms: [] }],
    ['SHA-1', 'ALGORITHM_NOT_ALLOWED', { digestAlgorithm: SHA1 }],
    ['SHA-512', 'ALGORITHM_NOT_ALLOWED', { digestAlgorithm: SHA512 }],
  ])('%s', async (_, code, plan) => {
    expect(await check(plan)).toBe(code);
  });

  test('a digest algorithm that is named twice', async () => {
    expect(await check({ digestAlgorithms: [SHA256, SHA256] })).toBe('intact');
  });

  test('20 certificates, and not 21', async () => {
    const others = (count: number) =>
      Array.from({ length: count }, (_, serial) => makeCertificate({ subject: 'x', key: EC_KEY, serial }));
    const make = (count: number) =>
      codeOf(
        makePdf((content) => makeCms(content, { ...ES256, certificates: [certificate, ...others(count)] }), {
          room: 20_000,
        }),
      );
    expect(await make(19)).toBe('intact');
    expect(await make(20)).toBe('CMS_INVALID: too many certificates');
  });

  test.each<[string, (cms: Uint8Array) => Uint8Array]>([
    ['another content info', () => sequence(oid('1.2.840.113549.1.7.5'), der(0xa0, sequence()))],
    ['an empty sequence', () => sequence()],
    ['a content info without content', () => sequence(oid('1.2.840.113549.1.7.2'))],
    ['more than two members', (cms) => sequence(cms.subarray(4), NULL)],
    ['a certificate', () => certificate],
    ['another set of digest algorithms', (cms) => replace(cms, setOf([SHA256]), setOf([SHA1, NULL]))],
    ['no digest algorithms', (cms) => replace(cms, setOf([SHA256]), setOf([], { sorted: false }))],
  ])('%s', async (_, change) => {
    expect(await codeOf(makePdf((content) => change(makeCms(content, ES256))))).toMatch(/^CMS_INVALID: /);
  });

  test('lengths that are not in their shortest form (X.690 10.1)', async () => {
    const cms = makeCms(new Uint8Array(1), ES256);
    expect(cms.subarray(0, 2)).toEqual(Uint8Array.of(0x30, 0x82));
    const longer = concatBytes(Uint8Array.of(0x30, 0x83, 0), cms.subarray(2));
    expect(await codeOf(makePdf(() => longer))).toBe('SIGNATURE_CONTENTS_INVALID');
  });
});

describe('RFC 5652 5.3, 5.4, 11: the signer', () => {
  test.each<[string, string, (digest: Uint8Array) => Uint8Array[]]>([
    [
      'no content type',
      'CMS_INVALID: content type attribute',
      (digest) => [attribute(ID.messageDigest, digest), essV2(certificate)],
    ],
    ['no digest', 'CMS_INVALID: message digest', () => [contentType, essV2(certificate)]],
    [
      'no signing certificate',
      'CMS_INVALID: signing certificate',
      (digest) => [contentType, attribute(ID.messageDigest, digest)],
    ],
    [
      'the content type of a time stamp',
      'CMS_INVALID: content type attribute',
      (digest) => [
        attribute(ID.contentType, oid('1.2.840.113549.1.9.16.1.4')),
        attribute(ID.messageDigest, digest),
        essV2(certificate),
      ],
    ],
    [
      'a digest twice',
      'CMS_INVALID: signed attributes',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        attribute(ID.messageDigest, octets(new Uint8Array(32))),
        essV2(certificate),
      ],
    ],
    [
      'a digest of two values',
      'CMS_INVALID: message digest',
      (digest) => [contentType, attribute(ID.messageDigest, digest, octets(new Uint8Array(32))), essV2(certificate)],
    ],
    [
      'a digest of no value',
      'CMS_INVALID: message digest',
      () => [contentType, attribute(ID.messageDigest), essV2(certificate)],
    ],
    [
      'a digest that is no octet string',
      'CMS_INVALID: message digest',
      () => [contentType, attribute(ID.messageDigest, NULL), essV2(certificate)],
    ],
    [
      'an empty digest',
      'DIGEST_MISMATCH',
      () => [contentType, attribute(ID.messageDigest, octets(new Uint8Array(0))), essV2(certificate)],
    ],
    [
      'the first version of the signing certificate (RFC 2634)',
      'CMS_INVALID: signed attributes',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        attribute(ID.signingCertificate, sequence(sequence(sequence(octets(hashOf(certificate, 'sha1')))))),
      ],
    ],
    [
      'a signature policy',
      'CMS_INVALID: signed attributes',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        essV2(certificate),
        attribute('1.2.840.113549.1.9.16.2.15', NULL),
      ],
    ],
    [
      'an unknown attribute',
      'CMS_INVALID: signed attributes',
      (digest) => [contentType, attribute(ID.messageDigest, digest), essV2(certificate), attribute('1.2.3.4', NULL)],
    ],
    [
      'a signing time',
      'intact',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        essV2(certificate),
        attribute('1.2.840.113549.1.9.5', der(0x17, utf8Encode('250922100000Z'))),
      ],
    ],
    [
      'algorithm protection (RFC 6211)',
      'intact',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        essV2(certificate),
        protection(SHA256, ECDSA_SHA256),
      ],
    ],
    [
      'protection of another algorithm',
      'CMS_INVALID: algorithm protection',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        essV2(certificate),
        protection(SHA256, ECDSA_SHA512),
      ],
    ],
    [
      'protection of another hash',
      'CMS_INVALID: algorithm protection',
      (digest) => [
        contentType,
        attribute(ID.messageDigest, digest),
        essV2(certificate),
        protection(SHA512, ECDSA_SHA256),
      ],
    ],
  ])('%s', async (_, code, make) => {
    expect(await withAttributes(make)).toBe(code);
  });

  test('attributes in another order than that of DER, also when they were signed so', async () => {
    const make = (sorted: boolean) =>
      codeOf(
        makePdf((content) => {
          const attributes = [essV2(certificate), attribute(ID.messageDigest, octets(hashOf(content))), contentType];
          return makeCms(content, { ...ES256, attributes, sorted });
        }),
      );
    expect(await make(true)).toBe('intact');
    expect(await make(false)).toBe('CMS_INVALID: order of attributes');
  });

  test('no signed attributes at all', async () => {
    const bare = makePdf((content) => {
      const cms = makeCms(content, ES256);
      const { issuer, serialNumber } = readCertificate(certificate);
      const signer = sequence(
        integer(1),
        sequence(issuer, serialNumber),
        SHA256,
        ECDSA_SHA256,
        octets(ES256.sign(content)),
      );
      expect(cms.length).toBeGreaterThan(0);
      const data = sequence(integer(1), setOf([SHA256]), sequence(DATA), der(0xa0, certificate), setOf([signer]));
      return sequence(oid('1.2.840.113549.1.7.2'), der(0xa0, data));
    });
    expect(await codeOf(bare)).toBe('CMS_INVALID: no signed attributes');
  });

  test.each<[string, Partial<CmsPlan>]>([
    ['the wrong digest', { digest: new Uint8Array(32) }],
    ['the digest of another document', { digest: hashOf(utf8Encode('another')) }],
  ])('%s', async (_, plan) => {
    expect(await check(plan)).toBe('DIGEST_MISMATCH');
  });

  test('an unsigned attribute other than a time stamp, and a time stamp of two values', async () => {
    expect(await check({ unsigned: () => [attribute('1.2.840.113549.1.9.6', NULL)] })).toBe(
      'CMS_INVALID: unsigned attributes',
    );
    expect(await check({ unsigned: () => [attribute(ID.timeStamp, NULL, integer(1))] })).toBe(
      'CMS_INVALID: unsigned attributes',
    );
    expect(await check({ unsigned: () => [attribute(ID.timeStamp)] })).toBe('CMS_INVALID: unsigned attributes');
    expect(await check({ unsigned: () => [attribute(ID.timeStamp, NULL), attribute(ID.timeStamp, NULL)] })).toBe(
      'CMS_INVALID: unsigned attributes',
    );
  });
});

describe('RFC 5035, RFC 5652 5.3: which certificate signed', () => {
  const ess = (...parts: readonly Uint8Array[]) =>
    attribute(ID.signingCertificateV2, sequence(sequence(sequence(...parts))));
  const hash = octets(hashOf(certificate));
  const make = (signingCertificate: Uint8Array, plan: Partial<CmsPlan> = {}) =>
    codeOf(
      makePdf((content) => {
        const attributes = [contentType, attribute(ID.messageDigest, octets(hashOf(content))), signingCertificate];
        return makeCms(content, { ...ES256, attributes, ...plan });
      }),
    );

  test.each<[string, string, Uint8Array]>([
    ['the hash alone', 'intact', ess(hash)],
    ['with its name and number', 'intact', ess(hash, issuerSerial(certificate))],
    ['SHA-256 said though it is the default', 'intact', ess(SHA256, hash)],
    ['another hash', 'CMS_INVALID: signing certificate', ess(octets(new Uint8Array(32)))],
    ['the hash of another certificate', 'CMS_INVALID: signing certificate', ess(octets(hashOf(OTHER)))],
    ['SHA-512', 'CMS_INVALID: signing certificate', ess(SHA512, octets(hashOf(certificate, 'sha512')))],
    ['SHA-1', 'CMS_INVALID: signing certificate', ess(SHA1, octets(hashOf(certificate, 'sha1')))],
    ['the name of another issuer', 'CMS_INVALID: signing certificate', ess(hash, issuerSerial(OTHER))],
    ['an empty list', 'CMS_INVALID: structure', attribute(ID.signingCertificateV2, sequence(sequence()))],
    ['no list', 'CMS_INVALID: structure', attribute(ID.signingCertificateV2, NULL)],
  ])('%s', async (_, code, attributes) => {
    expect(await make(attributes)).toBe(code);
  });

  test('the certificate of another that came along is not taken', async () => {
    // The CMS is signed by the other key, whose certificate is named by hash only.
    const key = demoKey('AT:0120');
    const plan = { certificates: [certificate, OTHER], sign: (data: Uint8Array) => signWith(key, data) };
    expect(await make(essV2(OTHER), plan)).toBe('CMS_INVALID: signer identifier');
    expect(await make(essV2(certificate), plan)).toBe('SIGNATURE_INVALID');
  });

  test('identified by its key', async () => {
    const identifier = der(0x80, subjectKeyIdentifier(certificate));
    expect(await check({ identifier, signerVersion: 3, version: 3 })).toBe('intact');
    expect(await check({ identifier, signerVersion: 1 })).toBe('CMS_INVALID: signer version');
    expect(await check({ signerVersion: 3 })).toBe('CMS_INVALID: signer version');
    expect(await check({ identifier: der(0x80, Uint8Array.of(1, 2)), signerVersion: 3 })).toBe(
      'CMS_INVALID: signer identifier',
    );
    expect(await check({ identifier: der(0x80), signerVersion: 3 })).toBe('CMS_INVALID: signer identifier');
  });

  test('another name or number', async () => {
    const { issuer, serialNumber } = readCertificate(certificate);
    expect(await check({ identifier: sequence(issuer, integer(99)) })).toBe('CMS_INVALID: signer identifier');
    expect(await check({ identifier: sequence(commonName('x'), serialNumber) })).toBe('CMS_INVALID: signer identifier');
  });
});

describe('algorithms and keys', () => {
  test.each<[string, string, CmsPlan]>([
    [
      'RSA in CMS with its hash beside it (RFC 3370 3.2)',
      'intact',
      { ...RS256, signatureAlgorithm: sequence(oid('1.2.840.113549.1.1.1'), NULL) },
    ],
    ['RSA without NULL', 'intact', { ...RS256, signatureAlgorithm: sequence(oid('1.2.840.113549.1.1.11')) }],
    ['ECDSA with SHA-512', 'ALGORITHM_NOT_ALLOWED', { ...ES256, signatureAlgorithm: ECDSA_SHA512 }],
    [
      'ECDSA with parameters',
      'ALGORITHM_NOT_ALLOWED',
      { ...ES256, signatureAlgorithm: sequence(oid('1.2.840.10045.4.3.2'), NULL) },
    ],
    [
      'RSA with SHA-1',
      'ALGORITHM_NOT_ALLOWED',
      { ...RS256, signatureAlgorithm: sequence(oid('1.2.840.113549.1.1.5'), NULL) },
    ],
    ['Ed25519', 'ALGORITHM_NOT_ALLOWED', { ...ES256, signatureAlgorithm: sequence(oid('1.3.101.112')) }],
    [
      'PSS without parameters',
      'ALGORITHM_NOT_ALLOWED',
      { ...PS256, signatureAlgorithm: sequence(oid('1.2.840.113549.1.1.10')) },
    ],
    ['PSS with another salt', 'ALGORITHM_NOT_ALLOWED', { ...PS256, signatureAlgorithm: pss(SHA256, 20) }],
    ['PSS with SHA-512', 'ALGORITHM_NOT_ALLOWED', { ...PS256, signatureAlgorithm: pss(SHA512, 32) }],
    ['PSS with two hashes', 'ALGORITHM_NOT_ALLOWED', { ...PS256, signatureAlgorithm: pss(SHA256, 32, SHA512) }],
    ['PSS that is PKCS #1', 'SIGNATURE_INVALID', { ...PS256, sign: RS256.sign }],
    ['PKCS #1 that is PSS', 'SIGNATURE_INVALID', { ...RS256, sign: PS256.sign }],
    ['ECDSA with a key for RSA', 'ALGORITHM_KEY_MISMATCH', { ...RS256, signatureAlgorithm: ECDSA_SHA256 }],
    ['RSA with a key for ECDSA', 'ALGORITHM_KEY_MISMATCH', { ...ES256, signatureAlgorithm: RSA_SHA256 }],
  ])('%s', async (_, code, signer) => {
    expect(await check({ signer })).toBe(code);
  });

  test.each<[string, (signature: Uint8Array) => Uint8Array]>([
    [
      'raw, as WebCrypto has it',
      (signature) => Uint8Array.from({ length: 64 }, (_, i) => signature[i % signature.length]!),
    ],
    ['empty', () => new Uint8Array(0)],
    ['with a byte after it', (signature) => concatBytes(signature, Uint8Array.of(0))],
    ['with zeros before r', () => sequence(integer(0, 0, 1), integer(1))],
    ['of zeros', () => sequence(integer(0), integer(0))],
    ['negative', () => sequence(integer(0x80), integer(1))],
    ['too long', () => sequence(integer(...new Array(33).fill(1)), integer(1))],
    ['of three numbers', () => sequence(integer(1), integer(1), integer(1))],
  ])('an ECDSA signature %s', async (_, change) => {
    expect(await check({ sign: (data) => change(signWith(EC_KEY, data)) })).toBe('SIGNATURE_INVALID');
  });

  test('the right certificate with another key', async () => {
    expect(await check({ sign: (data) => signWith(demoKey('AT:0120'), data) })).toBe('SIGNATURE_INVALID');
    expect(await check({ signer: { ...RS256, sign: (data) => signWith(demoKey('rsa-2'), data) } })).toBe(
      'SIGNATURE_INVALID',
    );
  });

  test.each<[string, string, Uint8Array[]]>([
    ['digitalSignature', 'intact', [keyUsage(0x80, 7)]],
    ['nonRepudiation', 'intact', [keyUsage(0x40, 6)]],
    ['none said', 'intact', []],
    ['keyEncipherment', 'SIGNER_KEY_USAGE', [keyUsage(0x20, 5)]],
    ['keyCertSign', 'SIGNER_KEY_USAGE', [keyUsage(0x04, 2)]],
    ['an empty one', 'SIGNER_KEY_USAGE', [keyUsage(0, 0)]],
  ])('key usage: %s', async (_, code, extensions) => {
    const own = makeCertificate({ subject: 'Fund', key: RSA_KEY, extensions });
    expect(await check({ signer: { ...RS256, certificate: own } })).toBe(code);
  });

  test('an authority is no signer of documents', async () => {
    const signer = {
      ...RS256,
      certificate: CERTIFICATES.authority,
      sign: (data: Uint8Array) => signWith(demoKey('authority'), data),
    };
    expect(await check({ signer })).toBe('SIGNER_KEY_USAGE');
  });
});

function protection(digest: Uint8Array, signature: Uint8Array): Uint8Array {
  return attribute('1.2.840.113549.1.9.52', sequence(digest, Uint8Array.of(0xa1, ...signature.subarray(1))));
}

function replace(bytes: Uint8Array, from: Uint8Array, to: Uint8Array): Uint8Array {
  const at = Buffer.from(bytes).indexOf(from);
  expect(at).toBeGreaterThan(0);
  const changed = concatBytes(bytes.subarray(0, at), to, bytes.subarray(at + from.length));
  return changed;
}
