/**
 * Certificates that are made of others. Their own signatures are not right any more, which no verifier looks at: the
 * registry is what makes a certificate one of the institution.
 */
import { concatBytes, hexDecode } from '../../src/codec/bytes.ts';
import { DerCursor, encodeDer, readDer, readMembers, TAG } from '../../src/crypto/x509/der.ts';
import { certificateOf } from './signing.ts';

const RSASSA_PSS = hexDecode('06092a864886f70d01010a');
const MGF1 = hexDecode('06092a864886f70d010108');
const SHA256 = hexDecode('300d06096086480165030402010500');
const SHA512 = hexDecode('300d06096086480165030402030500');

const sequence = (...parts: readonly Uint8Array[]) => encodeDer(TAG.sequence, ...parts);
const explicit = (number: number, part: Uint8Array) => encodeDer(0xa0 + number, part);

/** RSASSA-PSS-params (RFC 4055 3.1). */
function pssParameters(hash: Uint8Array, salt: number): Uint8Array {
  const mask = sequence(MGF1, hash);
  return sequence(explicit(0, hash), explicit(1, mask), explicit(2, encodeDer(TAG.integer, Uint8Array.of(salt))));
}

/** The certificate of the key `rsa-1` with another SubjectPublicKeyInfo. */
function rsaWith(change: (identifier: Uint8Array, key: Uint8Array) => readonly [Uint8Array, Uint8Array]): Uint8Array {
  const [toBeSigned, ...rest] = readMembers(readDer(certificateOf('rsa-1'), TAG.sequence));
  const fields = readMembers(toBeSigned!);
  // version, serial number, algorithm, issuer, validity, subject, key
  const [identifier, key] = readMembers(fields[6]!);
  const info = sequence(...change(identifier!.bytes, key!.bytes));
  const changed = fields.map(({ bytes }, at) => (at === 6 ? info : bytes));
  return sequence(sequence(...changed), ...rest.map(({ bytes }) => bytes));
}

function modulusOf(key: Uint8Array): Uint8Array {
  const content = readDer(key, TAG.bitString).content.subarray(1);
  return new DerCursor(readDer(content, TAG.sequence)).next(TAG.integer).bytes;
}

/** The key `rsa-1` in other forms of RSA keys. */
export const RSA_FORMS = {
  pss: rsaWith((_, key) => [sequence(RSASSA_PSS), key]),
  'pss-sha256': rsaWith((_, key) => [sequence(RSASSA_PSS, pssParameters(SHA256, 32)), key]),
  'pss-sha512': rsaWith((_, key) => [sequence(RSASSA_PSS, pssParameters(SHA512, 32)), key]),
  'pss-salt-33': rsaWith((_, key) => [sequence(RSASSA_PSS, pssParameters(SHA256, 33)), key]),
  'exponent-1': rsaWith((identifier, key) => {
    const numbers = sequence(modulusOf(key), encodeDer(TAG.integer, Uint8Array.of(1)));
    return [identifier, encodeDer(TAG.bitString, concatBytes(Uint8Array.of(0), numbers))];
  }),
} as const;

export type RsaForm = keyof typeof RSA_FORMS;

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
