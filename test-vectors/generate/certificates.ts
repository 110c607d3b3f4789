/**
 * Certificates that are made of others. Their own signatures are not right any more, which no verifier looks at: the
 * registry is what makes a certificate one of the institution.
 */
import { concatBytes, hexDecode } from '../../src/codec/bytes.ts';
import { DerCursor, encodeDer, readDer, readMembers, TAG } from '../../src/crypto/x509/der.ts';
import { certificateOf } from './signing.ts';

export const sequence = (...parts: readonly Uint8Array[]) => encodeDer(TAG.sequence, ...parts);
const integer = (...digits: readonly number[]) => encodeDer(TAG.integer, Uint8Array.from(digits));
const oid = (hex: string) => encodeDer(TAG.objectIdentifier, hexDecode(hex));
const explicit = (number: number, part: Uint8Array) => encodeDer(0xa0 + number, part);
const octets = (content: Uint8Array) => encodeDer(TAG.octetString, content);

const RSA_ENCRYPTION = oid('2a864886f70d010101');
const RSASSA_PSS = oid('2a864886f70d01010a');
const RSAES_OAEP = oid('2a864886f70d010107');
const MGF1 = oid('2a864886f70d010108');
const SHA256 = sequence(oid('608648016503040201'), hexDecode('0500'));
const SHA512 = sequence(oid('608648016503040203'), hexDecode('0500'));
const EC_PUBLIC_KEY = oid('2a8648ce3d0201');
const P256 = hexDecode('2a8648ce3d030107');
const ECDSA_SHA384 = oid('2a8648ce3d040303');
const NOT_AN_AUTHORITY = sequence(oid('551d13'), octets(sequence()));
const SECP256K1 = oid('2b8104000a');

interface Pss {
  readonly hash?: Uint8Array | undefined;
  readonly mask?: Uint8Array;
  readonly salt?: number | undefined;
  readonly trailer?: number;
}

/** RSASSA-PSS-params (RFC 4055 3.1) in an AlgorithmIdentifier. */
function pss({ hash = SHA256, mask = sequence(MGF1, hash), ...numbers }: Pss): Uint8Array {
  const { salt, trailer } = { salt: 32, ...numbers };
  const members = [
    explicit(0, hash),
    explicit(1, mask),
    ...(salt === undefined ? [] : [explicit(2, integer(salt))]),
    ...(trailer === undefined ? [] : [explicit(3, integer(trailer))]),
  ];
  return sequence(RSASSA_PSS, sequence(...members));
}

/** The fields of a TBSCertificate (RFC 5280 4.1) by their place, from the issuer on. */
const FIELD = { issuer: 3, validity: 4, subject: 5, key: 6, extensions: 7 } as const;

type Fields = Readonly<Partial<Record<keyof typeof FIELD, Uint8Array>>>;

/** A field of the certificate of a key, DER. */
export function fieldOf(label: string, name: keyof typeof FIELD): Uint8Array {
  const [toBeSigned] = readMembers(readDer(certificateOf(label), TAG.sequence));
  return readMembers(toBeSigned!)[FIELD[name]]!.bytes;
}

/** The certificate of a key with other fields. One of version 1 has neither a version nor extensions. */
export function certificateWith(label: string, fields: Fields, version: 1 | 3 = 3): Uint8Array {
  const [toBeSigned, ...rest] = readMembers(readDer(certificateOf(label), TAG.sequence));
  const all = readMembers(toBeSigned!).map(({ bytes }) => bytes);
  for (const [name, bytes] of Object.entries(fields)) all[FIELD[name as keyof typeof FIELD]] = bytes;
  const own = version === 1 ? all.slice(1, FIELD.extensions) : all;
  return sequence(sequence(...own), ...rest.map(({ bytes }) => bytes));
}

/** The certificate of a key with other members around its TBSCertificate. */
function withMembers(label: string, change: (members: readonly Uint8Array[]) => readonly Uint8Array[]): Uint8Array {
  const members = readMembers(readDer(certificateOf(label), TAG.sequence));
  return sequence(...change(members.map(({ bytes }) => bytes)));
}

/** The certificate of a key whose SubjectPublicKeyInfo has other parts. */
function keyWith(
  label: string,
  change: (identifier: Uint8Array, key: Uint8Array) => readonly [Uint8Array, Uint8Array],
): Uint8Array {
  const [identifier, key] = readMembers(readDer(fieldOf(label, 'key'), TAG.sequence));
  return certificateWith(label, { key: sequence(...change(identifier!.bytes, key!.bytes)) });
}

const bits = (content: Uint8Array, unused = 0) => encodeDer(TAG.bitString, concatBytes(Uint8Array.of(unused), content));
const contentOf = (key: Uint8Array) => readDer(key, TAG.bitString).content.subarray(1);

/** The key `rsa-1` under another AlgorithmIdentifier. */
const named = (identifier: Uint8Array) => keyWith('rsa-1', (_, key) => [identifier, key]);

/** The key `rsa-1` with another exponent. */
const withExponent = (exponent: number) =>
  keyWith('rsa-1', (identifier, key) => {
    const modulus = new DerCursor(readDer(contentOf(key), TAG.sequence)).next(TAG.integer).bytes;
    return [identifier, bits(sequence(modulus, integer(exponent)))];
  });

/** The key `rsa-1` in other forms of RSA keys. */
export const RSA_FORMS = {
  pss: named(sequence(RSASSA_PSS)),
  'pss-sha256': named(pss({})),
  'pss-sha512': named(pss({ hash: SHA512 })),
  'pss-salt-33': named(pss({ salt: 33 })),
  'pss-salt-0': named(pss({ salt: 0 })),
  'pss-no-salt': named(pss({ salt: undefined })),
  'pss-salt-negative': named(pss({ salt: 0xff })),
  'pss-mask-sha512': named(pss({ mask: sequence(MGF1, SHA512) })),
  'pss-other-mask': named(pss({ mask: sequence(RSAES_OAEP, SHA256) })),
  'pss-no-hash': named(sequence(RSASSA_PSS, sequence(explicit(1, sequence(MGF1, SHA256)), explicit(2, integer(32))))),
  'pss-no-mask': named(sequence(RSASSA_PSS, sequence(explicit(0, SHA256), explicit(2, integer(32))))),
  'pss-trailer-1': named(pss({ trailer: 1 })),
  'pss-trailer-2': named(pss({ trailer: 2 })),
  'rsaes-oaep': named(sequence(RSAES_OAEP)),
  'rsa-no-parameters': named(sequence(RSA_ENCRYPTION)),
  'rsa-parameters': named(sequence(RSA_ENCRYPTION, integer(0))),
  'exponent-1': withExponent(1),
  'exponent-2': withExponent(2),
} as const;

export type RsaForm = keyof typeof RSA_FORMS;

/** P-256 in place of its name (RFC 3279 2.3.5). */
function explicitP256(): Uint8Array {
  const field = hexDecode('ffffffff00000001000000000000000000000000ffffffffffffffffffffffff');
  const a = hexDecode('ffffffff00000001000000000000000000000000fffffffffffffffffffffffc');
  const b = hexDecode('5ac635d8aa3a93e7b3ebbd55769886bc651d06b0cc53b0f63bce3c3e27d2604b');
  const generator = hexDecode(
    '046b17d1f2e12c4247f8bce6e563a440f277037d812deb33a0f4a13945d898c2964fe342e2fe1a7f9b8ee7eb4a7c0f9e162bce33576b315ececbb6406837bf51f5',
  );
  const order = hexDecode('ffffffff00000000ffffffffffffffffbce6faada7179e84f3b9cac2fc632551');
  const prime = sequence(oid('2a8648ce3d0101'), integer(0, ...field));
  return sequence(
    integer(1),
    prime,
    sequence(octets(a), octets(b)),
    octets(generator),
    integer(0, ...order),
    integer(1),
  );
}

/** The key `BE:0120` with its point in another form (SEC 1 2.3.3). */
const withPoint = (write: (x: Uint8Array, y: Uint8Array) => Uint8Array) =>
  keyWith('BE:0120', (identifier, key) => {
    const point = contentOf(key);
    return [identifier, bits(write(point.subarray(1, 33), point.subarray(33)))];
  });

const onCurve = (parameters: Uint8Array) => keyWith('BE:0120', (_, key) => [sequence(EC_PUBLIC_KEY, parameters), key]);

/** The key `BE:0120` in forms of EC keys that fit no algorithm. */
export const EC_FORMS = {
  'ec-explicit': onCurve(explicitP256()),
  'ec-other-curve': onCurve(SECP256K1),
  'ec-curve-octets': onCurve(octets(P256)),
  'ec-key-octets': keyWith('BE:0120', (identifier, key) => [identifier, octets(readDer(key, TAG.bitString).content)]),
  'ec-unused-bits': keyWith('BE:0120', (identifier, key) => [identifier, bits(contentOf(key), 1)]),
  'ec-compressed': withPoint((x, y) => concatBytes(Uint8Array.of(2 + (y.at(-1)! & 1)), x)),
  'ec-hybrid': withPoint((x, y) => concatBytes(Uint8Array.of(6 + (y.at(-1)! & 1)), x, y)),
} as const;

/** The certificate of `BE:0120` in forms that are none (RFC 5280 4.1.1.2 and 4.2). */
export const NO_CERTIFICATES = {
  'two-algorithms': withMembers('BE:0120', ([body, , signature]) => [body!, sequence(ECDSA_SHA384), signature!]),
  'extension-twice': certificateWith('BE:0120', {
    extensions: explicit(3, sequence(NOT_AN_AUTHORITY, NOT_AN_AUTHORITY)),
  }),
} as const;

/** The certificate of a key with other last bytes of its signature. */
function endingWith(label: string, end: string): Uint8Array {
  const der = certificateOf(label);
  return concatBytes(der.subarray(0, -8), hexDecode(end));
}

/**
 * Two certificates of different keys whose SHA-256 begins with the same 8 bytes, 3ae9b445e721bcb4. They were found by a
 * search of 2^33 steps over the last bytes of their signatures.
 */
export const SAME_KEY_ID = {
  'BE:0120': endingWith('BE:0120', '8ae2d1020f505044'),
  'BE:KvBE10': endingWith('BE:KvBE10', 'a92142f7fc8a36d6'),
} as const;
