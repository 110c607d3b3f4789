import { MIN_RSA_BITS } from './algorithms.ts';
import type { Certificate, KeyKind } from './certificate.ts';
import {
  type Der,
  DerCursor,
  DerError,
  readDer,
  readInside,
  readMembers,
  readOid,
  readSmallInteger,
  TAG,
} from './der.ts';
import { ecdsaSignatureFromDer } from './ecdsa-signature.ts';
import { OID } from './object-identifiers.ts';
import { hasLengthOfModulus } from './signature-length.ts';

/** The hash algorithms that are taken in certificates and time stamps, as WebCrypto names them. */
export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** How a signature is verified, as WebCrypto names it; RSA-PSS with MGF1 over the same hash. */
export type SignatureScheme =
  | { readonly name: 'RSASSA-PKCS1-v1_5'; readonly hash: HashName }
  | { readonly name: 'RSA-PSS'; readonly hash: HashName; readonly saltLength: number }
  | { readonly name: 'ECDSA'; readonly hash: HashName };

/** RFC 5754 2. */
const HASHES: Readonly<Record<string, HashName>> = {
  [OID.sha256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/**
 * The signature algorithms of certificates and time stamps by object identifier (RFC 4055 5, RFC 5758 3.2). What an institution
 * signs with is another and shorter table (`algorithms.ts`).
 */
const SCHEMES: Readonly<Record<string, SignatureScheme>> = {
  [OID.sha256WithRsa]: { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-256' },
  '1.2.840.113549.1.1.12': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-384' },
  '1.2.840.113549.1.1.13': { name: 'RSASSA-PKCS1-v1_5', hash: 'SHA-512' },
  [OID.ecdsaWithSha256]: { name: 'ECDSA', hash: 'SHA-256' },
  '1.2.840.10045.4.3.3': { name: 'ECDSA', hash: 'SHA-384' },
  '1.2.840.10045.4.3.4': { name: 'ECDSA', hash: 'SHA-512' },
};
const MAX_SALT = 512;

const COORDINATES: Readonly<Record<string, number>> = { 'P-256': 32, 'P-384': 48, 'P-521': 66 };
/** Greater ones are nowhere in use, and take long. */
const RSA_BITS = { least: MIN_RSA_BITS, greatest: 8192 } as const;

/** The hash of an AlgorithmIdentifier, `undefined` when it is none of the three. Throws `DerError`. */
export function readHash(identifier: Der): HashName | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  return isNullOrAbsent(parameters) && Object.hasOwn(HASHES, oid) ? HASHES[oid] : undefined;
}

/**
 * The scheme of an AlgorithmIdentifier (DER), `undefined` when it is not in the table. `digest` is the hash that stands
 * beside it in CMS. Throws `DerError`.
 */
export function readScheme(identifier: Der, digest?: HashName): SignatureScheme | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  if (oid === OID.rsassaPss) return parameters && readPss(parameters);
  // RFC 3370 3.2: in CMS the hash may stand beside the algorithm instead of in it.
  if (oid === OID.rsaEncryption && digest && isNullOrAbsent(parameters)) {
    return { name: 'RSASSA-PKCS1-v1_5', hash: digest };
  }
  const scheme = Object.hasOwn(SCHEMES, oid) ? SCHEMES[oid]! : undefined;
  // RFC 5758 3.2: ECDSA has no parameters; for RSA they are NULL, which some leave out (RFC 4055 5).
  return (scheme?.name === 'ECDSA' ? parameters === undefined : isNullOrAbsent(parameters)) ? scheme : undefined;
}

/** Whether `signature` over `data` is that of the certificate's key. False when the key does not fit. */
export async function verifyWithScheme(
  scheme: SignatureScheme,
  { keyKind, spki }: Certificate,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  const { name, hash } = scheme;
  try {
    if (!keyFitsScheme(name, keyKind)) return false;
    const curve = keyKind.type === 'EC' ? keyKind.curve : '';
    const value = name === 'ECDSA' ? ecdsaSignatureFromDer(signature, COORDINATES[curve]!) : signature;
    if (!value) return false;
    const importParams = name === 'ECDSA' ? { name, namedCurve: curve } : { name, hash };
    const key = await crypto.subtle.importKey('spki', spki as BufferSource, importParams, false, ['verify']);
    if (!hasLengthOfModulus(key, value)) return false;
    return await crypto.subtle.verify(scheme, key, value as BufferSource, data as BufferSource);
  } catch {
    return false;
  }
}

function keyFitsScheme(name: SignatureScheme['name'], key: KeyKind): boolean {
  if (name === 'ECDSA') return key.type === 'EC' && Object.hasOwn(COORDINATES, key.curve);
  return key.type === 'RSA' && key.bits >= RSA_BITS.least && key.bits <= RSA_BITS.greatest && key.exponentIsSafe;
}

function readAlgorithm(identifier: Der): { readonly oid: string; readonly parameters: Der | undefined } {
  if (identifier.tag !== TAG.sequence) throw new DerError('not an AlgorithmIdentifier');
  const [oid, parameters, more] = readMembers(identifier);
  if (!oid || more) throw new DerError('not an AlgorithmIdentifier');
  return { oid: readOid(oid), parameters };
}

function isNullOrAbsent(parameters: Der | undefined): boolean {
  return parameters === undefined || (parameters.tag === TAG.null && parameters.content.length === 0);
}

/** RSASSA-PSS-params (RFC 4055 3.1) with one hash for both; what is left out would be SHA-1. */
function readPss(parameters: Der): SignatureScheme | undefined {
  const cursor = new DerCursor(readDer(parameters.bytes, TAG.sequence));
  const hash = readHash(readInside(cursor.next(0xa0), TAG.sequence));
  const mask = new DerCursor(readInside(cursor.next(0xa1), TAG.sequence));
  const isMgf1 = readOid(mask.next(TAG.objectIdentifier)) === OID.mgf1;
  const maskHash = readHash(mask.next(TAG.sequence));
  mask.end();
  const saltLength = readSmallInteger(readInside(cursor.next(0xa2), TAG.integer));
  const trailer = cursor.optional(0xa3);
  cursor.end();
  if (trailer && readSmallInteger(readInside(trailer, TAG.integer)) !== 1) return undefined;
  if (!hash || maskHash !== hash || !isMgf1 || saltLength > MAX_SALT) return undefined;
  return { name: 'RSA-PSS', hash, saltLength };
}
