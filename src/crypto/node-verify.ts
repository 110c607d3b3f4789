import type { Algorithm, AlgorithmName } from './algorithms.ts';

/** The part of node:crypto that is used. */
interface NodeCrypto {
  readonly constants: { readonly RSA_PKCS1_PADDING: number; readonly RSA_PKCS1_PSS_PADDING: number };
  readonly KeyObject: { from(key: CryptoKey): KeyObject };
  verify(hash: 'sha256', data: Uint8Array, key: object, signature: Uint8Array): boolean;
}
type KeyObject = object;
type Verify = (algorithm: Algorithm, key: CryptoKey, signature: Uint8Array, data: Uint8Array) => boolean;

/**
 * The same check as WebCrypto's, by the same OpenSSL, where the runtime is Node: without handing the work to another thread
 * and back, which takes longer than the check. `undefined` in every other runtime. Nothing is imported for it.
 */
export function findNodeVerify(): Verify | undefined {
  const node = globalThis.process?.getBuiltinModule?.('node:crypto') as NodeCrypto | undefined;
  if (typeof node?.verify !== 'function' || typeof node.KeyObject?.from !== 'function') return undefined;
  const { constants, KeyObject, verify } = node;
  const options: Readonly<Record<AlgorithmName, object>> = {
    ES256: { dsaEncoding: 'ieee-p1363' },
    PS256: { padding: constants.RSA_PKCS1_PSS_PADDING, saltLength: 32 },
    RS256: { padding: constants.RSA_PKCS1_PADDING },
  };
  const keys = new WeakMap<CryptoKey, KeyObject>();
  return (algorithm, key, signature, data) => {
    const known = keys.get(key) ?? KeyObject.from(key);
    keys.set(key, known);
    return verify('sha256', data, { key: known, ...options[algorithm.name] }, signature);
  };
}
