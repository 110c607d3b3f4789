import { type PssLimits, readPssLimits } from '../rsa-pss.ts';
import { type Der, DerCursor, DerError, readDer, readMembers, readOid, readWholeBits, TAG } from './der.ts';
import { OID } from './object-identifiers.ts';

/** The properties of a public key that the algorithm table needs. */
export type PublicKeyInfo =
  | {
      readonly type: 'EC';
      /** The name of the curve; `explicit` if its parameters are written in place of its name. */
      readonly curve: string;
    }
  | {
      readonly type: 'RSA';
      readonly bits: number;
      readonly exponentIsSafe: boolean;
      /**
       * The limits of a key of the kind id-RSASSA-PSS, which only makes signatures of PSS; omitted for one of the kind
       * rsaEncryption.
       */
      readonly pssLimits?: PssLimits;
    }
  | { readonly type: 'other' };

/** The curves by object identifier (RFC 5480 2.1.1.1). */
const CURVES: Readonly<Record<string, string>> = {
  '1.2.840.10045.3.1.7': 'P-256',
  '1.3.132.0.34': 'P-384',
  '1.3.132.0.35': 'P-521',
};

/**
 * Reads a SubjectPublicKeyInfo (RFC 5280 4.1). A key of a kind that no algorithm here uses is `other`, even if its
 * parameters are not understood. Throws `DerError` for what is not a SubjectPublicKeyInfo, and for an RSA key whose
 * numbers cannot be read.
 */
export function readPublicKeyInfo(spki: Der): PublicKeyInfo {
  const cursor = new DerCursor(readDer(spki.bytes, TAG.sequence));
  const identifier = cursor.next(TAG.sequence);
  const key = readWholeBits(cursor.next(TAG.bitString));
  cursor.end();
  const [algorithm, parameters] = readMembers(identifier);
  if (!algorithm) throw new DerError('a key without an algorithm');
  if (readOid(algorithm) === OID.ecPublicKey) return { type: 'EC', curve: curveOf(parameters) };
  let pssLimits: PssLimits | undefined;
  try {
    pssLimits = readPssLimits(identifier);
  } catch (error) {
    if (error instanceof DerError) return { type: 'other' };
    throw error;
  }
  const { modulus, exponent } = readRsaNumbers(key);
  return {
    type: 'RSA',
    bits: bitLength(modulus),
    exponentIsSafe: isSafeExponent(exponent),
    ...(pssLimits === undefined ? {} : { pssLimits }),
  };
}

/** Returns the name of a curve by the parameters of its key; `explicit` where they are written out. Throws `DerError`. */
export function curveOf(parameters: Der | undefined): string {
  if (parameters?.tag !== TAG.objectIdentifier) return 'explicit';
  const oid = readOid(parameters);
  return Object.hasOwn(CURVES, oid) ? CURVES[oid]! : oid;
}

/** The two numbers of an RSA key, without leading zeros. */
interface RsaNumbers {
  readonly modulus: Uint8Array;
  readonly exponent: Uint8Array;
}

/** Reads an RSAPublicKey (RFC 8017 A.1.1), which is two positive numbers. Throws `DerError`. */
export function readRsaNumbers(key: Uint8Array): RsaNumbers {
  const cursor = new DerCursor(readDer(key, TAG.sequence));
  const numbers = nextRsaNumbers(cursor);
  cursor.end();
  return numbers;
}

/** Reads the modulus and public exponent of an RSAPrivateKey (RFC 8017 A.1.2). Throws `DerError`. */
export function readPrivateRsaNumbers(key: Uint8Array): RsaNumbers {
  const cursor = new DerCursor(readDer(key, TAG.sequence));
  cursor.next(TAG.integer);
  return nextRsaNumbers(cursor);
}

function nextRsaNumbers(cursor: DerCursor): RsaNumbers {
  return { modulus: readPositive(cursor.next(TAG.integer)), exponent: readPositive(cursor.next(TAG.integer)) };
}

/** Returns the digits of a positive INTEGER (X.690 8.3), without the zero byte that only makes it positive. */
function readPositive({ content }: Der): Uint8Array {
  const hasSign = content[0] === 0;
  const digits = hasSign ? content.subarray(1) : content;
  const isShortest = hasSign ? (digits[0] ?? 0) >= 0x80 : (digits[0] ?? 0x80) < 0x80;
  if (!isShortest) throw new DerError('not a positive INTEGER');
  return digits;
}

/** Returns whether a public exponent is one of RSA: odd and above 1 (RFC 8017 3.1). With 1 anyone can sign. */
export function isSafeExponent(exponent: Uint8Array): boolean {
  return bitLength(exponent) > 1 && (exponent.at(-1)! & 1) === 1;
}

/** Returns the number of bits of a big-endian unsigned integer. */
export function bitLength(bytes: Uint8Array): number {
  const first = bytes.findIndex((byte) => byte !== 0);
  return first < 0 ? 0 : 8 * (bytes.length - first) - (Math.clz32(bytes[first]!) - 24);
}
