import { isDeepStrictEqual } from 'node:util';
import { fromBER, type Sequence } from 'asn1js';
import { Certificate as PkijsCertificate, RSAPublicKey } from 'pkijs';
import { describe, expect, test } from 'vitest';
import { base64Decode, hexEncode } from '../../codec/bytes.ts';
import { demoInstitutions } from '../../testing/demo-pki.ts';
import { OTHER_KEYS } from '../other-keys.fixture.ts';
import { type Certificate, readCertificate } from './certificate.ts';
import {
  authorityExtensions,
  demoKey,
  der,
  ECDSA_SHA512,
  extension,
  integer,
  keyUsage,
  makeCertificate,
  octets,
  oid,
  pss,
  SHA256,
  sequence,
  timeStamping,
} from './certificates.fixture.ts';

const issuer = { subject: 'Authority', key: demoKey('rsa-1') };
const leaf = { subject: 'Fund', key: demoKey('BE:0120'), issuer };

/** Certificates of many forms: all of the demo registry, keys of other kinds, and what a path looks at. */
const CERTIFICATES: readonly Uint8Array[] = [
  ...demoInstitutions.flatMap(({ certificates }) => certificates.map((each) => base64Decode(each.der)!)),
  ...Object.values(OTHER_KEYS).map(({ certificate }) => base64Decode(certificate)!),
  makeCertificate(leaf),
  makeCertificate({ ...leaf, from: '1950-01-01', until: '9999-12-31' }),
  makeCertificate({ ...leaf, algorithm: ECDSA_SHA512 }),
  makeCertificate({ ...leaf, algorithm: pss(SHA256, 32) }),
  makeCertificate({ ...issuer, extensions: authorityExtensions(3) }),
  makeCertificate({ ...issuer, extensions: [...authorityExtensions(), extension('2.5.29.30', sequence(), true)] }),
  makeCertificate({ ...leaf, extensions: [keyUsage(0xc0, 6), timeStamping(true, '1.3.6.1.5.5.7.3.4')] }),
  makeCertificate({
    ...leaf,
    extensions: [
      extension('2.5.29.14', octets(Uint8Array.of(1, 2, 3)), false),
      extension('2.5.29.17', sequence(der(0x82, Uint8Array.of(0x61)), der(0x87, Uint8Array.of(127, 0, 0, 1))), false),
      extension('2.5.29.32', sequence(sequence(oid('1.2.3.4'))), false),
      extension('1.2.3.4.5', integer(5), false),
    ],
  }),
];

/** A generator of numbers (Park and Miller) from 0 to below `limit`, the same each time. */
function randomNumbers(seed: number): (limit: number) => number {
  let state = seed;
  return (limit) => {
    state = (state * 48_271) % 2_147_483_647;
    return state % limit;
  };
}

/** Tags, lengths and values that mean something in DER. */
const TELLING = [
  0x00, 0x01, 0x02, 0x03, 0x04, 0x05, 0x06, 0x0c, 0x17, 0x18, 0x30, 0x31, 0x7f, 0x80, 0x81, 0x82, 0xa0, 0xa3, 0xff,
];

/** What pkijs reads of a certificate, in the form of ours; throws where it refuses. */
function readWithPkijs(bytes: Uint8Array) {
  const { result, offset } = fromBER(bytes);
  if (offset !== bytes.length) throw new Error('not one structure');
  const other = new PkijsCertificate({ schema: result });
  const [toBeSigned, algorithm] = (result as Sequence).valueBlock.value as [Sequence, Sequence];
  const own = toBeSigned.valueBlock.value.map(({ valueBeforeDecodeView }) => valueBeforeDecodeView);
  const first = toBeSigned.valueBlock.value[0]!.idBlock.tagClass === 3 ? 1 : 0;
  return {
    toBeSigned: other.tbsView,
    serialNumber: own[first]!,
    issuer: own[first + 2]!,
    subject: own[first + 4]!,
    spki: own[first + 5]!,
    notBefore: other.notBefore.value,
    notAfter: other.notAfter.value,
    signatureAlgorithm: algorithm.valueBeforeDecodeView,
    signature: other.signatureValue.valueBlock.valueHexView,
    key: keyOf(other),
    extensions: (other.extensions ?? []).map(({ extnID, critical, extnValue }) => [
      extnID,
      critical,
      hexEncode(extnValue.valueBlock.valueHexView),
    ]),
  };
}

/** Kind and size of the key by pkijs. */
function keyOf({ subjectPublicKeyInfo }: PkijsCertificate) {
  const { algorithm, subjectPublicKey } = subjectPublicKeyInfo;
  const bytes = subjectPublicKey.valueBlock.valueHexView as Uint8Array<ArrayBuffer>;
  if (algorithm.algorithmId === '1.2.840.10045.2.1') return 'EC';
  if (!['1.2.840.113549.1.1.1', '1.2.840.113549.1.1.10'].includes(algorithm.algorithmId)) return 'other';
  const modulus = BigInt(`0x${hexEncode(RSAPublicKey.fromBER(bytes).modulus.valueBlock.valueHexView)}`);
  return `RSA ${modulus.toString(2).length}`;
}

function toComparable(certificate: Certificate) {
  const { publicKeyInfo: key, signatureAlgorithm, extensions, der: _, ...fields } = certificate;
  return {
    ...fields,
    signatureAlgorithm: signatureAlgorithm.bytes,
    key: key.type === 'RSA' ? `RSA ${key.bits}` : key.type,
    extensions: [...extensions].map(([id, { critical, value }]) => [id, critical, hexEncode(value)]),
  };
}

const attempt = <T>(action: () => T): T | undefined => {
  try {
    return action();
  } catch {
    return undefined;
  }
};

test.each(CERTIFICATES.map((der, index) => [index, der] as const))('certificate %i: every field', (_, der) => {
  expect(toComparable(readCertificate(der))).toEqual(readWithPkijs(der));
});

/**
 * Whether a byte stands in a part that is compared or skipped, but not read: a value in a name, or a key that nothing
 * here can use.
 */
function isInPartNotRead({ der, issuer, subject, spki, publicKeyInfo: key }: Certificate, at: number): boolean {
  const isIn = (part: Uint8Array) =>
    at >= part.byteOffset - der.byteOffset && at < part.byteOffset - der.byteOffset + part.length;
  const isUsable = key.type === 'RSA' || (key.type === 'EC' && key.curve.startsWith('P-'));
  return isIn(issuer) || isIn(subject) || (isIn(spki) && !isUsable);
}

describe('a byte changed: what is read is what pkijs reads, or it is refused', () => {
  const random = randomNumbers(20_250_922);
  const counts = { same: 0, stricter: 0, refusedByBoth: 0, laxer: 0 };

  /** `undefined` where the two agree, or ours is stricter; else what is wrong. */
  function compare(bytes: Uint8Array, at: number): object | undefined {
    const ours = attempt(() => readCertificate(bytes));
    const theirs = attempt(() => readWithPkijs(bytes));
    if (!ours) counts[theirs ? 'stricter' : 'refusedByBoth']++;
    if (!ours) return undefined;
    if (!theirs) {
      counts.laxer++;
      return isInPartNotRead(ours, at) ? undefined : { at, problem: 'pkijs refuses it' };
    }
    counts.same++;
    // A key whose parameters are not taken is a key of another kind.
    const own = toComparable(ours);
    const wanted = own.key === 'other' ? { ...theirs, key: 'other' } : theirs;
    return isDeepStrictEqual(own, wanted) ? undefined : { at, own, wanted };
  }

  test.each(CERTIFICATES.map((der, index) => [index, der] as const))('certificate %i', (index, der) => {
    // Many of the demo registry are alike.
    const changes = index < CERTIFICATES.length - 13 ? 12 : 120;
    for (let change = 0; change < changes; change++) {
      const bytes = der.slice();
      const at = random(bytes.length);
      const turn = random(2 * TELLING.length);
      bytes[at] = TELLING[turn] ?? random(256);
      expect(compare(bytes, at)).toBeUndefined();
    }
  });

  test('each outcome was met, and hardly any certificate was read that pkijs refuses', () => {
    const { same, stricter, refusedByBoth, laxer } = counts;
    expect(same).toBeGreaterThan(1500);
    expect(stricter).toBeGreaterThan(100);
    expect(refusedByBoth).toBeGreaterThan(300);
    expect(laxer).toBeLessThan(60);
  });
});
