import { type Der, DerError, readMembers, readOid, TAG } from './x509/der.ts';
import { OID } from './x509/object-identifiers.ts';

/** The hash algorithms that are taken in certificates and time stamps, as WebCrypto names them. */
export type HashName = 'SHA-256' | 'SHA-384' | 'SHA-512';

/** RFC 5754 2. */
const HASHES: Readonly<Record<string, HashName>> = {
  [OID.sha256]: 'SHA-256',
  '2.16.840.1.101.3.4.2.2': 'SHA-384',
  '2.16.840.1.101.3.4.2.3': 'SHA-512',
};

/** The hash of an AlgorithmIdentifier, `undefined` for another algorithm. Throws `DerError`. */
export function readHash(identifier: Der): HashName | undefined {
  const { oid, parameters } = readAlgorithm(identifier);
  return isNullOrAbsent(parameters) && Object.hasOwn(HASHES, oid) ? HASHES[oid] : undefined;
}

/** An AlgorithmIdentifier (RFC 5280 4.1.1.2) taken apart. Throws `DerError`. */
export function readAlgorithm(identifier: Der): { readonly oid: string; readonly parameters: Der | undefined } {
  if (identifier.tag !== TAG.sequence) throw new DerError('not an AlgorithmIdentifier');
  const [oid, parameters, more] = readMembers(identifier);
  if (!oid || more) throw new DerError('not an AlgorithmIdentifier');
  return { oid: readOid(oid), parameters };
}

export function isNullOrAbsent(parameters: Der | undefined): boolean {
  return parameters === undefined || (parameters.tag === TAG.null && parameters.content.length === 0);
}
