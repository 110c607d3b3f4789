import { lookup as systemLookup } from 'node:dns';
import { request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { Readable } from 'node:stream';
import { isPublicAddress } from '../revocation/address.ts';

export interface PublicFetchOptions {
  /** Which addresses may be connected to; those of the public Internet by default. */
  readonly isAllowed?: (address: string) => boolean;
  /** Certificates of authorities to trust in place of the system's, PEM. */
  readonly ca?: string;
  /** Resolves host names; the system's resolver by default. */
  readonly lookup?: LookupFunction;
}

/**
 * A `fetch` for lists whose address comes out of a scanned code: GET over https, and the address that is connected to is the one that
 * was looked at, so that a name cannot lead to a machine inside (DNS rebinding). Redirects are answered, not followed.
 *
 * @example
 * const revocation = revocationLists({ hosts: ['revocation.example.be'], registry, fetch: publicFetch() });
 */
export function publicFetch(options: PublicFetchOptions = {}): typeof fetch {
  const { isAllowed = isPublicAddress, ca, lookup = systemLookup as LookupFunction } = options;
  const checkedLookup: LookupFunction = (hostname, lookupOptions, callback) =>
    lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
      const addresses = Array.isArray(found) ? found : [];
      const refused =
        error ?? (addresses.length > 0 && addresses.every(({ address }) => isAllowed(address)) ? null : notAllowed());
      if (refused) callback(refused, '', 4);
      else if (lookupOptions.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  return (input, init) =>
    new Promise((resolve, reject) => {
      const url = new URL(input instanceof Request ? input.url : String(input));
      const host = url.hostname.replace(/^\[|\]$/g, '');
      if (url.protocol !== 'https:') throw new TypeError('only https is fetched');
      // An address in the URL is connected to without a look-up.
      if (isIP(host) !== 0 && !isAllowed(host)) throw notAllowed();
      const headers = Object.fromEntries(new Headers(init?.headers ?? {}));
      const settings = { headers, lookup: checkedLookup, agent: false, ...(ca === undefined ? {} : { ca }) };
      const outgoing = request(url, { ...settings, ...(init?.signal ? { signal: init.signal } : {}) }, (incoming) => {
        const { statusCode: status = 500 } = incoming;
        const answer = new Headers();
        for (const [name, value] of Object.entries(incoming.headers)) answer.set(name, String(value));
        const hasBody = status >= 200 && ![204, 205, 304].includes(status);
        const body = hasBody ? (Readable.toWeb(incoming) as ReadableStream<Uint8Array>) : null;
        resolve(new Response(body, { status, headers: answer }));
      });
      outgoing.on('error', reject);
      outgoing.end();
    });
}

function notAllowed(): Error {
  return new Error('the host leads to an address that is not allowed');
}
