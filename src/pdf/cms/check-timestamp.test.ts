import { describe, expect, test } from 'vitest';
import { utf8Encode } from '../../codec/bytes.ts';
import {
  demoKey,
  der,
  ECDSA_SHA512,
  integer,
  keyUsage,
  NULL,
  octets,
  oid,
  RSA_SHA256,
  SHA1,
  SHA512,
  sequence,
  signWith,
  TRUE,
  timeStamping,
} from '../../crypto/x509/certificates.fixture.ts';
import { checkDocumentSignature } from '../verify/check-document-signature.ts';
import {
  attribute,
  type CmsPlan,
  hashOf,
  ID,
  makeCms,
  makeTimestampInfo,
  TIMESTAMP_INFO,
  timeStampAttribute,
} from '../verify/signed.fixture.ts';
import { SIGNERS, signed } from './signers.fixture.ts';
import { AUTHORITY, makeTimeCertificate, TIME_CERTIFICATE, TIME_ROOT, timeStamped } from './timestamp.fixture.ts';

type InfoPlan = Parameters<typeof makeTimestampInfo>[1];

async function problemOf(plan: Partial<CmsPlan>): Promise<string> {
  const result = await checkDocumentSignature(signed(plan));
  if (result.intact) return result.level;
  expect(result.code).toBe('TIMESTAMP_INVALID');
  return String(result.params?.problem);
}
const stamp = (info: InfoPlan = {}, authority: Partial<CmsPlan> = {}) => problemOf(timeStamped(info, authority));

describe('RFC 3161, ETSI EN 319 142-1 6: a document signed at PAdES baseline B-T', () => {
  test.each(['ES256', 'RS256', 'PS256'] as const)('%s', async (algorithm) => {
    const result = await checkDocumentSignature(
      signed({ signer: SIGNERS[algorithm], ...timeStamped({}, { certificates: [TIME_ROOT, TIME_CERTIFICATE] }) }),
    );
    expect(result).toMatchObject({
      intact: true,
      level: 'B-T',
      certificate: SIGNERS[algorithm].certificate,
      chain: [],
      timestamp: { time: '2025-09-22T10:05:00.000Z', certificate: TIME_CERTIFICATE, chain: [TIME_ROOT] },
    });
  });

  test.each<[string, InfoPlan, string]>([
    ['a fraction of a second', { time: '20250922100500.25Z' }, '2025-09-22T10:05:00.250Z'],
    ['a finer one', { time: '20250922100500.1234567Z' }, '2025-09-22T10:05:00.123Z'],
  ])('%s', async (_, info, time) => {
    expect(await checkDocumentSignature(signed(timeStamped(info)))).toMatchObject({ timestamp: { time } });
  });

  test.each([0, 2])('version %i is unknown', async (version) => {
    expect(await stamp({ version })).toBe('version');
  });

  test('32 signed attributes, and not 33', async () => {
    const more = (count: number) => Array.from({ length: count }, (_, index) => attribute(`1.2.3.${index}`, NULL));
    expect(await stamp({}, { more: more(29) })).toBe('B-T');
    expect(await stamp({}, { more: more(30) })).toBe('signed attributes');
  });

  test.each<[string, Uint8Array[]]>([
    ['accuracy, ordering, nonce and name', [sequence(integer(1)), TRUE, integer(1, 2, 3), der(0xa0, NULL)]],
    ['an extension that is not critical', [der(0xa1, sequence(oid('1.2.3'), octets(NULL)))]],
  ])('%s', async (_, more) => {
    expect(await stamp({ more })).toBe('B-T');
  });

  test('SHA-512 throughout', async () => {
    const unsigned = (signature: Uint8Array) => {
      const info = makeTimestampInfo(signature, { hash: SHA512, imprint: hashOf(signature, 'sha512') });
      return [
        timeStampAttribute(info, {
          ...AUTHORITY,
          digestAlgorithm: SHA512,
          digest: hashOf(info, 'sha512'),
          signatureAlgorithm: ECDSA_SHA512,
          sign: (data) => signWith(demoKey('DE:0170'), data, 'sha512'),
        }),
      ];
    };
    expect(await problemOf({ unsigned })).toBe('B-T');
  });

  test('the first version of the signing certificate (RFC 2634 5.4), alone and with the second', async () => {
    const version1 = (of: Uint8Array) =>
      attribute(ID.signingCertificate, sequence(sequence(sequence(octets(hashOf(of, 'sha1'))))));
    const alone = (of: Uint8Array) => ({
      unsigned: (signature: Uint8Array) => {
        const info = makeTimestampInfo(signature);
        const attributes = [
          attribute(ID.contentType, TIMESTAMP_INFO),
          attribute(ID.messageDigest, octets(hashOf(info))),
        ];
        return [timeStampAttribute(info, { ...AUTHORITY, attributes: [...attributes, version1(of)] })];
      },
    });
    expect(await problemOf(alone(TIME_CERTIFICATE))).toBe('B-T');
    expect(await problemOf(alone(TIME_ROOT))).toBe('signing certificate');
    expect(await stamp({}, { more: [version1(TIME_CERTIFICATE)] })).toBe('B-T');
    expect(await stamp({}, { more: [version1(TIME_ROOT)] })).toBe('signing certificate');
  });

  test('what the authority signs and adds besides does not matter', async () => {
    expect(await stamp({}, { more: [attribute('1.2.3.4', NULL)] })).toBe('B-T');
    expect(await stamp({}, { unsigned: () => [attribute('1.2.3.4', NULL)] })).toBe('B-T');
    expect(await stamp({}, { revocationLists: sequence() })).toBe('B-T');
  });
});

describe('a time stamp over another signature', () => {
  test('of another signature', async () => {
    const unsigned = () => [timeStampAttribute(makeTimestampInfo(utf8Encode('another')), AUTHORITY)];
    expect(await problemOf({ unsigned })).toBe('imprint');
  });

  test.each<[string, string, InfoPlan]>([
    ['an empty imprint', 'imprint', { imprint: new Uint8Array(0) }],
    ['SHA-1', 'imprint', { hash: SHA1 }],
    ['a hash that is not that of the imprint', 'imprint', { hash: SHA512 }],
    ['a critical extension', 'critical extension', { more: [der(0xa1, sequence(oid('1.2.3'), TRUE, octets(NULL)))] }],
    ['something after its end', 'structure', { more: [octets(NULL)] }],
    ['no time zone', 'time', { time: '20250922100500' }],
    ['an offset', 'time', { time: '20250922100500+0200' }],
    ['no seconds', 'time', { time: '202509221005Z' }],
    ['no day of the calendar', 'time', { time: '20250231100500Z' }],
    ['the 25th hour', 'time', { time: '20250922250000Z' }],
    ['a fraction that ends with zero (X.690 11.7)', 'time', { time: '20250922100500.50Z' }],
    ['before the certificate', 'certificate not valid', { time: '20231231235959Z' }],
    ['after the certificate', 'certificate not valid', { time: '20270101000001Z' }],
  ])('%s', async (_, problem, info) => {
    expect(await stamp(info)).toBe(problem);
  });

  test.each<[string, string, Partial<CmsPlan>]>([
    ['another digest', 'digest', { digest: new Uint8Array(32) }],
    ['another content', 'digest', { eContent: makeTimestampInfo(new Uint8Array(1)) }],
    ['another key', 'signature', { sign: (data) => signWith(demoKey('AT:0120'), data) }],
    ['an algorithm of another kind of key', 'signature', { signatureAlgorithm: RSA_SHA256 }],
    ['two hashes', 'algorithm', { signatureAlgorithm: ECDSA_SHA512 }],
    ['SHA-1', 'algorithm', { digestAlgorithm: SHA1 }],
    ['no algorithm known', 'algorithm', { signatureAlgorithm: sequence(oid('1.3.101.112')) }],
    ['two signers', 'several signers', { signers: 2 }],
    ['no certificate', 'signing certificate', { certificates: [] }],
    ['another certificate', 'signing certificate', { certificates: [TIME_ROOT] }],
    ['data for its content', 'content type', { contentType: oid('1.2.840.113549.1.7.1') }],
  ])('%s', async (_, problem, authority) => {
    expect(await stamp({}, authority)).toBe(problem);
  });

  test('without its content', async () => {
    const unsigned = (signature: Uint8Array) => {
      const info = makeTimestampInfo(signature);
      return [attribute(ID.timeStamp, makeCms(info, { ...AUTHORITY, contentType: TIMESTAMP_INFO }))];
    };
    expect(await problemOf({ unsigned })).toBe('no content');
  });

  test('no token', async () => {
    for (const value of [NULL, sequence(), octets(new Uint8Array(9)), TIME_CERTIFICATE]) {
      expect(await problemOf({ unsigned: () => [attribute(ID.timeStamp, value)] })).toBe('structure');
    }
    const data = makeCms(utf8Encode('x'), AUTHORITY);
    expect(await problemOf({ unsigned: () => [attribute(ID.timeStamp, data)] })).toBe('no content');
  });
});

describe('RFC 3161 2.3: a certificate for time stamps and nothing else', () => {
  test.each<[string, string, Uint8Array[]]>([
    ['time stamping alone, critical', 'B-T', [timeStamping()]],
    ['no extended key usage', 'extended key usage', []],
    ['not critical', 'extended key usage', [timeStamping(false)]],
    ['another besides', 'extended key usage', [timeStamping(true, '1.3.6.1.5.5.7.3.1')]],
    ['any', 'extended key usage', [timeStamping(true, '2.5.29.37.0')]],
    ['a key for encryption', 'key usage', [timeStamping(), keyUsage(0x20, 5)]],
  ])('%s', async (_, problem, extensions) => {
    const certificate = makeTimeCertificate(extensions);
    expect(await stamp({}, { certificate })).toBe(problem);
  });

  test('the signer of the document is not a time stamp authority', async () => {
    expect(await stamp({}, SIGNERS.ES256)).toBe('extended key usage');
  });
});
