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
 * RSASSA-PSS with MGF1 over the same hash: of a signature, or what a key of this kind allows, `saltLength` then being
 * the least.
 */
export interface PssParameters {
  readonly hash: HashName;
  readonly saltLength: number;
}

const MAX_SALT = 512;
/** Where the parameters do not say otherwise (RFC 4055 3.1). */
const DEFAULT_SALT = 20;
const RSA_ENCRYPTION = Uint8Array.of(0x30, 13, 6, 9, 0x2a, 0x86, 0x48, 0x86, 0xf7, 0x0d, 1, 1, 1, 5, 0);

/**
 * RSASSA-PSS-params (RFC 4055 3.1) with one hash for both; an omitted hash would be SHA-1. `undefined` for what
 * is not taken. Throws `DerError`.
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
 * What a key allows: every signature of RSA, those of PSS only (RFC 4055 1.2), or, with parameters, one kind of these.
 */
export type PssLimits = 'any' | PssParameters;

/**
 * The limits of a key by its AlgorithmIdentifier: `undefined` for `rsaEncryption`. Throws `DerError` for a key of
 * another kind, or one whose parameters are not taken.
 */
export function readPssLimits(identifier: Der): PssLimits | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  // RFC 3279 2.3.1: its parameters are NULL, which some writers omit.
  if (oid === OID.rsaEncryption && isNullOrAbsent(parameters)) return undefined;
  if (oid !== OID.rsassaPss) throw new DerError('not an RSA key');
  if (!parameters) return 'any';
  const limits = readPssParameters(parameters);
  if (!limits) throw new DerError('parameters of RSASSA-PSS that are not taken');
  return limits;
}

/** Whether a key with these limits may make signatures of PSS with this hash and salt. */
export function allowsPss(limits: PssLimits | undefined, { hash, saltLength }: PssParameters): boolean {
  return limits === undefined || limits === 'any' || (limits.hash === hash && limits.saltLength <= saltLength);
}

/**
 * A SubjectPublicKeyInfo or PrivateKeyInfo (DER) of the kind id-RSASSA-PSS, as one of the kind rsaEncryption, which is
 * all that WebCrypto reads; every other as it is. Whether the key may be used must have been found out before
 * (`readPssLimits`).
 */
export function toImportableKey(key: Uint8Array): Uint8Array {
  try {
    const members = readMembers(readDer(key, TAG.sequence));
    const at = members.findIndex(({ tag }) => tag === TAG.sequence);
    const identifier = members[at];
    if (!identifier || readAlgorithm(identifier).oid !== OID.rsassaPss) return key;
    return encodeDer(TAG.sequence, ...members.map(({ bytes }, index) => (index === at ? RSA_ENCRYPTION : bytes)));
  } catch {
    return key;
  }
}

/**
 * The AlgorithmIdentifier of a SubjectPublicKeyInfo or PrivateKeyInfo (RFC 5280 4.1, RFC 5958 2). Throws `DerError`.
 */
export function readKeyAlgorithm(key: Uint8Array): Der {
  const identifier = readMembers(readDer(key, TAG.sequence)).find(({ tag }) => tag === TAG.sequence);
  if (!identifier) throw new DerError('not a key');
  return identifier;
}
