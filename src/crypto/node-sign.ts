import type { Algorithm } from './algorithms.ts';
import { findNodeCrypto } from './node-crypto.ts';

/**
 * Returns a function that makes ECDSA signatures with node:crypto if the runtime is Node. It has the same OpenSSL as
 * WebCrypto, but does not hand the work to another thread and back, which takes several times as long as the signature.
 * `pkcs8` are the bytes of the key if they are available. Returns `undefined` for RSA, whose signatures take long
 * enough to be worth another thread, for a key that may not sign or may not leave WebCrypto (Node's DEP0204), and in
 * any other runtime.
 */
export function findNodeSign(
  { name }: Algorithm,
  key: CryptoKey,
  pkcs8?: Uint8Array,
): ((data: Uint8Array) => Uint8Array) | undefined {
  const node = findNodeCrypto();
  if (name !== 'ES256' || !node) return undefined;
  const { name: type, namedCurve } = key.algorithm as EcKeyAlgorithm;
  if (key.type !== 'private' || type !== 'ECDSA' || namedCurve !== 'P-256' || !key.usages.includes('sign'))
    return undefined;
  if (!pkcs8 && !key.extractable) return undefined;
  const { sign } = node;
  const own = pkcs8 ? node.createPrivateKey({ key: pkcs8, format: 'der', type: 'pkcs8' }) : node.KeyObject.from(key);
  const options = { key: own, dsaEncoding: 'ieee-p1363' };
  return (data) => new Uint8Array(sign('sha256', data, options));
}
