import { base64Decode, base64Encode, equalBytes } from '../../codec/bytes.ts';
import { isArray, isBytes, unusable } from '../../usage.ts';
import { readCertificate } from './certificate.ts';

/** The maximum number of certificates in an `x5c`. */
export const MAX_X5C = 10;

/**
 * Reads the header parameter `x5c` (RFC 7515 4.1.6): 1 to 10 certificates in Base64 of the standard alphabet with
 * padding, and not in Base64url; that of the signer is the first. Returns `undefined` for anything else. Whether the
 * bytes are certificates is not examined.
 */
export function readX5c(x5c: unknown): readonly [Uint8Array, ...Uint8Array[]] | undefined {
  if (!isArray(x5c) || x5c.length > MAX_X5C) return undefined;
  const [leaf, ...others] = x5c.flatMap((text) => readText(text) ?? []);
  return leaf && others.length === x5c.length - 1 ? [leaf, ...others] : undefined;
}

function readText(text: unknown): Uint8Array | undefined {
  const der = typeof text === 'string' && text !== '' ? base64Decode(text) : undefined;
  return der && base64Encode(der) === text ? der : undefined;
}

/**
 * Returns the certificate of a signer and those of its chain, DER. Throws `ERR_EHIC_OPTIONS` for a chain that is none.
 */
export function pathOf(signer: {
  readonly certificate: Uint8Array;
  readonly chain?: readonly Uint8Array[];
}): readonly [Uint8Array, ...Uint8Array[]] {
  const { certificate, chain = [] } = signer;
  if (!Array.isArray(chain) || !chain.every(isBytes)) throw unusable('signer.chain', 'certificates, each in DER');
  return [certificate, ...chain];
}

/**
 * Returns whether a certificate (DER) names itself as its issuer, as anchors and self-signed ones do. Throws
 * `ERR_EHIC_CERTIFICATE` for one that cannot be read.
 */
export function isSelfIssued(der: Uint8Array): boolean {
  const { subject, issuer } = readCertificate(der);
  return equalBytes(subject, issuer);
}
