// What @types/node declares is taken, without the DOM library.
import { createPrivateKey, webcrypto } from 'node:crypto';
import { lookup } from 'node:dns';
import { publicFetch } from 'eehic/node';
import { resolverRegistry } from 'eehic/registry';
import { signerFromKey } from 'eehic/signers';

export const fetching: typeof fetch = publicFetch({ lookup });
export const registry = resolverRegistry({ url: new URL('https://resolver.example/'), fetch });
export const prefetched = registry.prefetch({ signal: AbortSignal.timeout(1000) });

export async function sign(der: Uint8Array, pem: string) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey } = await webcrypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  // @ts-expect-error a KeyObject is no CryptoKey
  signerFromKey({ privateKey: createPrivateKey(pem), certificate: der });
  return signerFromKey({ privateKey, certificate: der });
}
