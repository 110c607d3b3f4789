import { decodeCompactJws } from '../codec/jws.ts';
import { findAlgorithm } from './algorithms.ts';
import { resolveKey, type VerificationKey } from './keys.ts';
import { hasLengthOfModulus } from './signature-length.ts';

/**
 * Verifies a compact JWS (RFC 7515 5.2) with jose. It must be canonical, and its `alg` must be in the table (ES256,
 * PS256, RS256) and fit the key; a critical header is refused. Returns false for every bad input.
 *
 * @example
 * await verifyCompactJws(token, { certificate: der })
 */
export async function verifyCompactJws(text: string, key: VerificationKey): Promise<boolean> {
  const { compactVerify } = await import('./jose.ts');
  try {
    const { alg, header, signature } = decodeCompactJws(text);
    const algorithm = typeof alg === 'string' ? findAlgorithm(alg) : undefined;
    if (!algorithm || 'crit' in header) return false;
    const publicKey = await resolveKey(key, algorithm);
    if (!hasLengthOfModulus(publicKey, signature)) return false;
    await compactVerify(text, publicKey, { algorithms: [algorithm.name] });
    return true;
  } catch {
    return false;
  }
}
