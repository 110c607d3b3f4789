import { decodeSign1, HEADER_CRIT } from '../codec/cose.ts';
import { type Algorithm, findAlgorithm } from './algorithms.ts';
import { cryptoKeyFits, resolveKey, type VerificationKey } from './keys.ts';
import { MAX_HASHED_HERE } from './node-crypto.ts';
import { findNodeVerify } from './node-verify.ts';
import { hasLengthOfModulus } from './signature-length.ts';

const nodeVerify = findNodeVerify();

/**
 * Returns whether `signature` over `data` is that of `key`. Returns false for a signature of any wrong form, and for a
 * key of another algorithm, with which node:crypto would verify as it fits the key.
 */
export async function verifySignature(
  algorithm: Algorithm,
  key: CryptoKey,
  signature: Uint8Array,
  data: Uint8Array,
): Promise<boolean> {
  try {
    if (!cryptoKeyFits(key, algorithm)) return false;
    if (nodeVerify && data.length <= MAX_HASHED_HERE) return nodeVerify(algorithm, key, signature, data);
    if (!hasLengthOfModulus(key, signature)) return false;
    return await crypto.subtle.verify(algorithm.signParams, key, signature as BufferSource, data as BufferSource);
  } catch {
    return false;
  }
}

/**
 * Verifies a COSE_Sign1 (RFC 9052 4.4) with embedded payload. The algorithm is that of the protected header, must be in
 * the table (ES256, PS256, RS256) and must fit the key. Returns false for every bad input, including unknown critical
 * headers.
 *
 * @example
 * await verifySign1(token, { certificate: der })
 */
export async function verifySign1(bytes: Uint8Array, key: VerificationKey): Promise<boolean> {
  try {
    const message = decodeSign1(bytes);
    const algorithm = findAlgorithm(message.alg);
    if (!algorithm || typeof message.alg !== 'number' || message.payload === null) return false;
    if (message.protectedHeader.has(HEADER_CRIT) || message.unprotectedHeader.has(HEADER_CRIT)) return false;
    return await verifySignature(algorithm, await resolveKey(key, algorithm), message.signature, message.toBeSigned);
  } catch {
    return false;
  }
}
