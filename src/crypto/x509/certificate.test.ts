import { createHash, X509Certificate } from 'node:crypto';
import { describe, expect, test } from 'vitest';
import { base64Decode, concatBytes, hexDecode, utf8Encode } from '../../codec/bytes.ts';
import { demoInstitutions } from '../../testing/demo-pki.ts';
import { certificateThumbprint, certificateX5t } from '../key-id.ts';
import { readCertificate } from './certificate.ts';
import {
  demoKey,
  ECDSA_SHA512,
  integer,
  keyUsage,
  makeCertificate,
  NULL,
  octets,
  sequence,
} from './certificates.fixture.ts';

const CERTIFICATES = demoInstitutions.slice(0, 6).flatMap(({ certificates }) => certificates);
const derOf = (index: number) => base64Decode(CERTIFICATES[index]!.der)!;
const unreadable = expect.objectContaining({ code: 'ERR_EHIC_CERTIFICATE' });

describe('RFC 5280 4.1: what is read from a certificate', () => {
  test.each(CERTIFICATES)('$key: key, validity and thumbprint, as node:crypto reads them', async ({ der: base64 }) => {
    const der = base64Decode(base64)!;
    const other = new X509Certificate(der);
    const certificate = readCertificate(der);
    expect(certificate.der).toEqual(der);
    expect(Buffer.compare(certificate.spki, other.publicKey.export({ type: 'spki', format: 'der' }))).toBe(0);
    expect(certificate.notBefore).toEqual(new Date(other.validFrom));
    expect(certificate.notAfter).toEqual(new Date(other.validTo));
    const { modulusLength } = other.publicKey.asymmetricKeyDetails!;
    expect(certificate.publicKeyInfo).toEqual(
      other.publicKey.asymmetricKeyType === 'ec'
        ? { type: 'EC', curve: 'P-256' }
        : { type: 'RSA', bits: modulusLength, exponentIsSafe: true },
    );
    expect(Buffer.from(await certificateThumbprint(der)).toString('hex')).toBe(
      other.fingerprint256.replaceAll(':', '').toLowerCase(),
    );
    expect(await certificateX5t(der)).toBe(createHash('sha256').update(der).digest('base64url'));
  });

  test('both kinds of key are among them', () => {
    const kinds = CERTIFICATES.map((_, i) => readCertificate(derOf(i)).publicKeyInfo.type);
    expect(new Set(kinds)).toEqual(new Set(['EC', 'RSA']));
  });

  test('the same bytes read twice are the same certificate', () => {
    const der = derOf(0);
    expect(readCertificate(der)).toEqual(readCertificate(der.slice()));
    expect(readCertificate(der)).toBe(readCertificate(der));
    expect(readCertificate(readCertificate(der).der)).toBe(readCertificate(der));
  });

  test('what is written to the array afterwards does not change what was read', () => {
    const der = derOf(0).slice();
    const certificate = readCertificate(der);
    der.fill(0);
    expect(certificate).toEqual(readCertificate(derOf(0)));
  });
});

describe('what is no certificate', () => {
  test.each<[string, Uint8Array]>([
    ['nothing', new Uint8Array(0)],
    ['a tag alone', Uint8Array.of(0x30)],
    ['an empty sequence', Uint8Array.of(0x30, 0)],
    ['noise', Uint8Array.from({ length: 200 }, (_, i) => (i * 73) & 0xff)],
    ['a sequence of noise', Uint8Array.of(0x30, 4, 1, 2, 3, 4)],
    ['a length without end', Uint8Array.of(0x30, 0x84, 0xff, 0xff, 0xff, 0xff)],
    ['an indefinite length without end', Uint8Array.of(0x30, 0x80)],
    ['PEM', utf8Encode(`-----BEGIN CERTIFICATE-----\n${CERTIFICATES[0]!.der}\n-----END CERTIFICATE-----`)],
    ['Base64', utf8Encode(CERTIFICATES[0]!.der)],
    ['its key alone', readCertificate(derOf(0)).spki],
    ['a byte after it', concatBytes(derOf(0), Uint8Array.of(0))],
    ['a certificate after it', concatBytes(derOf(0), derOf(1))],
    ['a byte before it', concatBytes(Uint8Array.of(0), derOf(0))],
    ['nested sequences', Uint8Array.of(0x30, 6, 0x30, 4, 0x30, 2, 0x30, 0)],
  ])('%s', (_, bytes) => {
    expect(() => readCertificate(bytes)).toThrow(unreadable);
  });

  test('every truncation', () => {
    const der = derOf(0);
    for (let length = 0; length < der.length; length++)
      expect(() => readCertificate(der.slice(0, length))).toThrow(unreadable);
  });

  test('every byte changed is read or refused with its code', () => {
    for (const index of [0, 2]) {
      const der = derOf(index);
      for (let i = 0; i < der.length; i++) {
        const changed = der.slice();
        changed[i]! ^= 0xff;
        try {
          readCertificate(changed);
        } catch (error) {
          expect(error).toEqual(unreadable);
        }
      }
    }
  });
});

describe('RFC 5280 4.1: what a certificate must not have', () => {
  const key = demoKey('BE:0120');
  const plan = { subject: 'Fund', key };
  /** Returns the certificate with `to` in place of the first bytes `from`, which have the same length. */
  const exchanged = (bytes: Uint8Array, from: Uint8Array, to: Uint8Array) => {
    const changed = bytes.slice();
    changed.set(to, Buffer.from(bytes).indexOf(from));
    return changed;
  };
  const time = (text: string) => utf8Encode(text);
  const certificate = makeCertificate({ ...plan, extensions: [keyUsage(0x80, 7)] });

  test.each<[string, Uint8Array]>([
    ['another algorithm inside', makeCertificate({ ...plan, innerAlgorithm: ECDSA_SHA512 })],
    ['an extension twice', makeCertificate({ ...plan, extensions: [keyUsage(0x80, 7), keyUsage(0x80, 7)] })],
    ['extensions in version 1', exchanged(certificate, integer(2), integer(0))],
    ['extensions in version 2', exchanged(certificate, integer(2), integer(1))],
    ['version 4', exchanged(makeCertificate(plan), integer(2), integer(3))],
    ['an invalid month', exchanged(certificate, time('20200101'), time('20201301'))],
    ['an invalid day', exchanged(certificate, time('20200101'), time('20200230'))],
    ['a name that is no set', exchanged(certificate, Uint8Array.of(0x31, 13, 0x30), Uint8Array.of(0x30, 13, 0x30))],
    ['a key of half a byte', exchanged(certificate, Uint8Array.of(0x03, 0x42, 0), Uint8Array.of(0x03, 0x42, 4))],
  ])('%s', (_, bytes) => {
    expect(() => readCertificate(certificate)).not.toThrow();
    expect(() => readCertificate(bytes)).toThrow(unreadable);
  });

  test('versions 1 and 2 without extensions, and an extension of a UUID, are read', () => {
    expect(readCertificate(exchanged(makeCertificate(plan), integer(2), integer(1))).extensions.size).toBe(0);
    const uuid = '06146983f09da7ebcfdee0c7a1a7b2c0948cc8f9d776';
    const own = sequence(hexDecode(uuid), octets(NULL));
    expect([...readCertificate(makeCertificate({ ...plan, extensions: [own] })).extensions.keys()]).toEqual([
      '2.25.329800735698586629295641978511506172918',
    ]);
  });
});
