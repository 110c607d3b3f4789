import { utf8Encode } from '../codec/bytes.ts';
import { readAlgorithm } from '../crypto/hash-algorithms.ts';
import { type Der, DerCursor, DerError, readDer, readSmallInteger, TAG } from '../crypto/x509/der.ts';
import { SignerError } from '../errors.ts';
import { passphraseFault } from './key-file-faults.ts';

/**
 * The maximum number of iterations of PBKDF2 for one file. OpenSSL writes 2,048, key stores up to a million; this many
 * take some seconds.
 */
export const MAX_ITERATIONS = 10_000_000;
/** The maximum cost `N * r * p` of scrypt; that of OpenSSL is 131,072. */
const MAX_SCRYPT = 1 << 22;

/** How something is encrypted under a passphrase. */
export interface PasswordEncryption {
  /** The cost of deriving the key, in iterations of PBKDF2 or another hash. */
  readonly iterations: number;
  /** The parameters for WebCrypto; omitted where it lacks what is needed. */
  readonly pbes2?: Pbes2;
}

/** PBES2 (RFC 8018 6.2) with PBKDF2 and AES in CBC mode. */
interface Pbes2 {
  readonly salt: Uint8Array;
  readonly hash: string;
  readonly bits: number;
  readonly iv: Uint8Array;
}

const OID = {
  pbes2: '1.2.840.113549.1.5.13',
  pbkdf2: '1.2.840.113549.1.5.12',
  scrypt: '1.3.6.1.4.1.11591.4.11',
} as const;
/** The schemes with a salt and a number of iterations: PBES1 (RFC 8018 6.1) and those of PKCS#12 (RFC 7292 C). */
const OLD_SCHEMES = /^1\.2\.840\.113549\.1\.(?:5\.\d{1,2}|12\.1\.\d)$/;
/** HMAC with these hashes (RFC 8018 B.1.2); without a name it is SHA-1. */
const HASHES: Readonly<Record<string, string>> = {
  '1.2.840.113549.2.7': 'SHA-1',
  '1.2.840.113549.2.9': 'SHA-256',
  '1.2.840.113549.2.10': 'SHA-384',
  '1.2.840.113549.2.11': 'SHA-512',
};
/** AES in CBC mode by the bits of its key (RFC 8018 B.2.5). */
const AES_CBC: Readonly<Record<string, number>> = {
  '2.16.840.1.101.3.4.1.2': 128,
  '2.16.840.1.101.3.4.1.22': 192,
  '2.16.840.1.101.3.4.1.42': 256,
};

/**
 * Reads the AlgorithmIdentifier of an encryption under a passphrase. Throws SignerError `ERR_EHIC_PRIVATE_KEY` for one
 * that costs more than is allowed, or that is not understood.
 */
export function readPasswordEncryption(identifier: Uint8Array): PasswordEncryption {
  let encryption: PasswordEncryption;
  try {
    encryption = readScheme(readDer(identifier, TAG.sequence));
  } catch (error) {
    if (!(error instanceof DerError)) throw error;
    throw new SignerError('ERR_EHIC_PRIVATE_KEY', 'the encryption of the private key is not understood');
  }
  requireIterations(encryption.iterations);
  return encryption;
}

/** Throws SignerError `ERR_EHIC_PRIVATE_KEY` for more iterations than `max`. */
export function requireIterations(iterations: number, max = MAX_ITERATIONS): void {
  if (iterations <= max) return;
  const message = `the passphrase is hashed more than ${max} times, which could take minutes`;
  throw new SignerError('ERR_EHIC_PRIVATE_KEY', message, { max });
}

/**
 * Decrypts with WebCrypto. Returns `undefined` if it lacks the cipher. Throws SignerError `ERR_EHIC_PASSPHRASE` when
 * the padding shows that the passphrase is wrong.
 */
export async function decryptPbes2(
  { pbes2, iterations }: PasswordEncryption,
  data: Uint8Array,
  passphrase: string,
): Promise<Uint8Array | undefined> {
  if (!pbes2) return undefined;
  let key: CryptoKey;
  try {
    const secret = await crypto.subtle.importKey('raw', utf8Encode(passphrase) as BufferSource, 'PBKDF2', false, [
      'deriveKey',
    ]);
    const derivation = { name: 'PBKDF2', hash: pbes2.hash, salt: pbes2.salt as BufferSource, iterations };
    key = await crypto.subtle.deriveKey(derivation, secret, { name: 'AES-CBC', length: pbes2.bits }, false, [
      'decrypt',
    ]);
  } catch {
    return undefined;
  }
  try {
    const cipher = { name: 'AES-CBC', iv: pbes2.iv as BufferSource };
    return new Uint8Array(await crypto.subtle.decrypt(cipher, key, data as BufferSource));
  } catch {
    throw passphraseFault('WRONG');
  }
}

function readScheme(identifier: Der): PasswordEncryption {
  const { oid, parameters } = readAlgorithm(identifier);
  if (!parameters) throw new DerError('a scheme without parameters');
  const cursor = new DerCursor(readDer(parameters.bytes, TAG.sequence));
  if (oid !== OID.pbes2) {
    if (!OLD_SCHEMES.test(oid)) throw new DerError('another scheme');
    cursor.next(TAG.octetString);
    return { iterations: readSmallInteger(cursor.next(TAG.integer)) };
  }
  const derivation = readAlgorithm(cursor.next(TAG.sequence));
  const cipher = readAlgorithm(cursor.next(TAG.sequence));
  cursor.end();
  if (derivation.oid === OID.scrypt) return { iterations: readScryptCost(derivation.parameters) };
  if (derivation.oid !== OID.pbkdf2) throw new DerError('another derivation of the key');
  const { iterations, salt, hash } = readPbkdf2(derivation.parameters);
  const bits = Object.hasOwn(AES_CBC, cipher.oid) ? AES_CBC[cipher.oid] : undefined;
  if (bits === undefined || hash === undefined) return { iterations };
  const iv = readDer(cipher.parameters?.bytes ?? new Uint8Array(0), TAG.octetString).content;
  if (iv.length !== 16) throw new DerError('not an initialisation vector of AES');
  return { iterations, pbes2: { salt, hash, bits, iv } };
}

/** Reads PBKDF2-params (RFC 8018 A.2). */
function readPbkdf2(parameters: Der | undefined): {
  readonly salt: Uint8Array;
  readonly iterations: number;
  readonly hash: string | undefined;
} {
  const cursor = new DerCursor(readDer(parameters?.bytes ?? new Uint8Array(0), TAG.sequence));
  const salt = cursor.next(TAG.octetString).content;
  const iterations = readSmallInteger(cursor.next(TAG.integer));
  cursor.optional(TAG.integer);
  const prf = cursor.optional(TAG.sequence);
  cursor.end();
  const oid = prf ? readAlgorithm(prf).oid : '1.2.840.113549.2.7';
  return { salt, iterations, hash: Object.hasOwn(HASHES, oid) ? HASHES[oid] : undefined };
}

/** Reads scrypt-params (RFC 7914 7), and returns their cost in proportion to the limit. */
function readScryptCost(parameters: Der | undefined): number {
  const cursor = new DerCursor(readDer(parameters?.bytes ?? new Uint8Array(0), TAG.sequence));
  cursor.next(TAG.octetString);
  const [n, r, p] = [0, 1, 2].map(() => readSmallInteger(cursor.next(TAG.integer)));
  return (n! * r! * p! * MAX_ITERATIONS) / MAX_SCRYPT;
}
