import type { WebFetch } from '../web-types.ts';
import { type BundledCertificateList, comparableAddress } from './bundle-format.ts';

/** A `fetch` over bundled lists: the body at its address, in any spelling of it, and 404 at any other. */
export function bundledFetch(...lists: readonly (readonly BundledCertificateList[])[]): WebFetch {
  const bodies = new Map(lists.flat().map(({ url, body }) => [comparableAddress(url), body]));
  const fetch: typeof globalThis.fetch = async (input) => {
    const body = bodies.get(comparableAddress(input instanceof Request ? input.url : String(input)));
    return body ? new Response(body as BodyInit) : new Response(undefined, { status: 404 });
  };
  return fetch;
}
