import { type Der, DerError, readMembers, readOid, TAG } from './x509/der.ts';
import { OID } from './x509/object-identifiers.ts';

/** A hash algorithm that is accepted in certificates and time stamps, by its name in WebCrypto. */
export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** The hash algorithms by object identifier (RFC 5754 2). */
const HASHES: Readonly<Record<string, HashName>> = {
  [OID.sha256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** Returns the hash of an AlgorithmIdentifier, or `undefined` for another algorithm. Throws `DerError`. */
export function readHash(identifier: Der): HashName | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  return isNullOrAbsent(parameters) && Object.hasOwn(HASHES, oid) ? HASHES[oid] : undefined;
}

/** Reads an AlgorithmIdentifier (RFC 5280 4.1.1.2). Throws `DerError`. */
export function readAlgorithm(identifier: Der): { readonly oid: string; readonly parameters: Der | undefined } {
  if (identifier.tag !== TAG.sequence) throw new DerError('not an AlgorithmIdentifier');
  const [oid, parameters, more] = readMembers(identifier);
  if (!oid || more) throw new DerError('not an AlgorithmIdentifier');
  return { oid: readOid(oid), parameters };
}

export function isNullOrAbsent(parameters: Der | undefined): boolean {
  return parameters === undefined || (parameters.tag === TAG.null && parameters.content.length === 0);
}
