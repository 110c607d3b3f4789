// What the DOM library declares is taken and returned as it is.
import type { WebAbortSignal, WebCryptoKey, WebFetch, WebUrl } from 'eehic';
import { publicFetch } from 'eehic/node';
import { resolverRegistry, type TrustRegistry } from 'eehic/registry';
import { signerFromKey } from 'eehic/signers';

export const same: [CryptoKey, AbortSignal, typeof fetch, URL] = {} as [WebCryptoKey, WebAbortSignal, WebFetch, WebUrl];
export const back: [WebCryptoKey, WebAbortSignal, WebFetch, WebUrl] = same;
export const registry = resolverRegistry({ url: new URL('https://resolver.example/'), fetch });
export const response: Promise<Response> = publicFetch()('https://a.example/');
export const own: TrustRegistry = {
  async find(_query, options) {
    const { status } = await fetch('https://registry.example/', options?.signal ? { signal: options.signal } : {});
    return { status: 'failed', code: status === 200 ? 'REGISTRY_NOT_UNDERSTOOD' : 'REGISTRY_ERROR_STATUS' };
  },
};

export async function sign(der: Uint8Array) {
  const algorithm = { name: 'ECDSA', namedCurve: 'P-256' };
  const { privateKey } = await crypto.subtle.generateKey(algorithm, false, ['sign', 'verify']);
  return signerFromKey({ privateKey, certificate: der });
}
