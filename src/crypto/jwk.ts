import { base64Decode, hexEncode } from '../codec/bytes.ts';
import { type AlgorithmName, findAlgorithm } from './algorithms.ts';

/** The members of a private key (RFC 7518 6.2.2, 6.3.2) or of a symmetric one (6.4.1). */
const PRIVATE = ['d', 'p', 'q', 'dp', 'dq', 'qi', 'oth', 'k'] as const;

type Json = Readonly<Record<string, unknown>>;

/**
 * Returns whether a JWK is a public key for verifying signatures, with this algorithm if one is given: its numbers are
 * present, nothing private is, and `use`, `key_ops` and `alg` allow it (RFC 7517 4.2 to 4.4).
 */
export function mayVerify(jwk: Json, algorithm?: AlgorithmName): boolean {
  const { kty, crv, x, y, n, e, use, key_ops: operations, alg } = jwk;
  const numbers = kty === 'EC' ? [crv, x, y] : [n, e];
  if ((kty !== 'EC' && kty !== 'RSA') || !numbers.every((each) => typeof each === 'string' && each !== ''))
    return false;
  if (PRIVATE.some((name) => isGiven(jwk[name]))) return false;
  if (isGiven(use) && use !== 'sig') return false;
  if (isGiven(operations) && !(Array.isArray(operations) && operations.includes('verify'))) return false;
  if (!isGiven(alg)) return true;
  if (typeof alg !== 'string' || findAlgorithm(alg)?.keyType !== kty) return false;
  return algorithm === undefined || alg === algorithm;
}

/** Returns whether a public key as SubjectPublicKeyInfo (DER) is that of a JWK, whose numbers it must contain. */
export function isKeyOf(spki: Uint8Array, { kty, x, y, n }: Json): boolean {
  const written = hexEncode(spki);
  if (kty === 'EC') return written.endsWith(hexOf(x) + hexOf(y));
  const modulus = hexOf(n).replace(/^(?:00)+/, '');
  return modulus !== '' && written.includes(modulus);
}

/** Returns whether a member has a value; some writers use `null` for members that they do not have. */
function isGiven(value: unknown): boolean {
  return value !== undefined && value !== null;
}

function hexOf(value: unknown): string {
  return hexEncode((typeof value === 'string' ? base64Decode(value) : undefined) ?? new Uint8Array(0));
}
