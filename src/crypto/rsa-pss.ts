import { type HashName, isNullOrAbsent, readAlgorithm, readHash } from './hash-algorithms.ts';
import {
  type Der,
  DerCursor,
  DerError,
  encodeDer,
  readDer,
  readInside,
  readMembers,
  readOid,
  readSmallInteger,
  TAG,
} from './x509/der.ts';
import { OID } from './x509/object-identifiers.ts';

/**
 * The parameters of RSASSA-PSS with MGF1 over the same hash. They are those of a signature, or those that a key of this
 * kind allows, in which case `saltLength` is the minimum.
 */
export interface PssParameters {
  readonly hash: HashName;
  readonly saltLength: number;
}

const MAX_SALT = 512;
/** The salt length if the parameters do not state one (RFC 4055 3.1). */
const DEFAULT_SALT = 20;
const RSA_ENCRYPTION = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0);

/**
 * Reads RSASSA-PSS-params (RFC 4055 3.1) with one hash for both; an omitted hash would be SHA-1. Returns `undefined`
 * for parameters that are not accepted. Throws `DerError`.
 */
export function readPssParameters(parameters: Der): PssParameters | undefined {
  const cursor = new DerCursor(readDer(parameters.bytes, TAG.sequence));
  const hash = readHash(readInside(cursor.next(0xa0), TAG.sequence));
  const mask = new DerCursor(readInside(cursor.next(0xa1), TAG.sequence));
  const isMgf1 = readOid(mask.next(TAG.objectIdentifier)) === OID.mgf1;
  const maskHash = readHash(mask.next(TAG.sequence));
  mask.end();
  const salt = cursor.optional(0xa2);
  const saltLength = salt ? readSmallInteger(readInside(salt, TAG.integer)) : DEFAULT_SALT;
  const trailer = cursor.optional(0xa3);
  cursor.end();
  if (trailer && readSmallInteger(readInside(trailer, TAG.integer)) !== 1) return undefined;
  if (!hash || maskHash !== hash || !isMgf1 || saltLength > MAX_SALT) return undefined;
  return { hash, saltLength };
}

/**
 * The limits of an RSA key of the kind id-RSASSA-PSS: all signatures of PSS (RFC 4055 1.2), or, with parameters, one
 * kind of these.
 */
export type PssLimits = 'any' | PssParameters;

/**
 * Returns the limits of a key by its AlgorithmIdentifier; `undefined` for `rsaEncryption`. Throws `DerError` for a key
 * of another kind, or one whose parameters are not accepted.
 */
export function readPssLimits(identifier: Der): PssLimits | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  // The parameters of rsaEncryption are NULL, which some writers omit (RFC 3279 2.3.1).
  if (oid === OID.rsaEncryption && isNullOrAbsent(parameters)) return undefined;
  if (oid !== OID.rsassaPss) throw new DerError('not an RSA key');
  if (!parameters) return 'any';
  const limits = readPssParameters(parameters);
  if (!limits) throw new DerError('parameters of RSASSA-PSS that are not taken');
  return limits;
}

/** Returns whether a key with these limits may make signatures of PSS with this hash and salt. */
export function allowsPss(limits: PssLimits | undefined, { hash, saltLength }: PssParameters): boolean {
  return limits === undefined || limits === 'any' || (limits.hash === hash && limits.saltLength <= saltLength);
}

/**
 * Returns a SubjectPublicKeyInfo or PrivateKeyInfo (DER) of the kind id-RSASSA-PSS, or of rsaEncryption without its
 * NULL, as one of the kind rsaEncryption with NULL, which is the only one that every WebCrypto reads; any other key is
 * returned unchanged. Call `readPssLimits` before, to find out whether the key may be used.
 */
export function toImportableKey(key: Uint8Array): Uint8Array {
  try {
    const members = readMembers(readDer(key, TAG.sequence));
    const at = members.findIndex(({ tag }) => tag === TAG.sequence);
    const identifier = members[at];
    if (!identifier) return key;
    const { oid, parameters } = readAlgorithm(identifier);
    if (oid !== OID.rsassaPss && (oid !== OID.rsaEncryption || parameters)) return key;
    return encodeDer(TAG.sequence, ...members.map(({ bytes }, index) => (index === at ? RSA_ENCRYPTION : bytes)));
  } catch {
    return key;
  }
}

/**
 * Returns the AlgorithmIdentifier of a SubjectPublicKeyInfo or PrivateKeyInfo (RFC 5280 4.1, RFC 5958 2). Throws
 * `DerError`.
 */
export function readKeyAlgorithm(key: Uint8Array): Der {
  const identifier = readMembers(readDer(key, TAG.sequence)).find(({ tag }) => tag === TAG.sequence);
  if (!identifier) throw new DerError('not a key');
  return identifier;
}
