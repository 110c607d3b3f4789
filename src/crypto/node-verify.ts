import type { Algorithm, AlgorithmName } from './algorithms.ts';
import { findNodeCrypto, type KeyObject } from './node-crypto.ts';
import { hasLengthOfModulus } from './signature-length.ts';

type Verify = (algorithm: Algorithm, key: CryptoKey, signature: Uint8Array, data: Uint8Array) => boolean;

/**
 * Returns a function that verifies signatures with node:crypto if the runtime is Node, and `undefined` in any other. It
 * makes the same check as WebCrypto, with the same OpenSSL, and also checks the length of an RSA signature. It does not
 * hand the work to another thread and back, which takes longer than the check. Nothing is imported.
 */
export function findNodeVerify(): Verify | undefined {
  const node = findNodeCrypto();
  if (!node) return undefined;
  const { constants, KeyObject, verify } = node;
  const options: Readonly<Record<AlgorithmName, object>> = {
    ES256: { dsaEncoding: 'ieee-p1363' },
    PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
    RS256: { padding: constants.RSA_PKCS1_PADDING },
  };
  const keys = new WeakMap<CryptoKey, KeyObject>();
  return (algorithm, key, signature, data) => {
    if (!hasLengthOfModulus(key, signature)) return false;
    const known = keys.get(key) ?? KeyObject.from(key);
    keys.set(key, known);
    return verify('sha256', data, { key: known, ...options[algorithm.name] }, signature);
  };
}
