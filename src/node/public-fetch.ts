import { lookup as systemLookup } from 'node:dns';
import type { IncomingMessage } from 'node:http';
import { type RequestOptions, request } from 'node:https';
import { isIP, type LookupFunction } from 'node:net';
import { pipeline, type Readable } from 'node:stream';
import { TLSSocket } from 'node:tls';
import { createBrotliDecompress, createGunzip, createInflate } from 'node:zlib';
import type { HttpsProxyAgent } from 'https-proxy-agent';
import { EhicError } from '../errors.ts';
import { isPublicAddress } from '../net/public-address.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { WebFetch, WebUrl } from '../web-types.ts';

/** An address that a host name resolves to. */
export interface HostAddress {
  /** The IP address as text. */
  readonly address: string;
  /** The version of the address: 4 or 6. */
  readonly family: number;
}

/** Resolves a host name to all its addresses, as `lookup` of `node:dns` does when it is called with `all`. */
export type HostLookup = (
  hostname: string,
  options: { readonly all: true },
  callback: (error: Error | null, addresses: string | readonly HostAddress[], family?: number) => void,
) => void;

/** Options of `publicFetch`. */
export interface PublicFetchOptions {
  /** Whether an IP address may be connected to. Default `isPublicAddress`: the public Internet only. */
  readonly isAllowed?: (address: string) => boolean;
  /** Certificates (PEM) of the authorities to trust instead of the system's. */
  readonly ca?: string;
  /** Resolves host names, as `lookup` of `node:dns` does. Default: the system's resolver. */
  readonly lookup?: HostLookup;
  /**
   * The proxy to use: its URL (`http:` or `https:`, user information allowed), or a function that returns one for a
   * URL, or `undefined` for a direct connection. The proxy then resolves host names, so the addresses behind them
   * cannot be checked here: give `hosts` to `revocationLists`, and let the proxy refuse internal addresses.
   * Addresses written in a URL are still checked. Default: no proxy, whatever the environment variables say.
   */
  readonly proxy?: string | ((url: WebUrl) => string | undefined);
}

const OPTIONS: OptionNames<PublicFetchOptions> = {
  isAllowed: true,
  ca: true,
  lookup: true,
  proxy: true,
};

/**
 * A `fetch` for lists whose address comes from a scanned code, and for time stamp authorities. It uses https only,
 * sends a body of bytes if there is one, and connects to the same address that it checked, so that a name cannot
 * lead to an internal machine (DNS rebinding). Redirects are returned, not followed. The server is requested not to
 * compress; gzip, deflate and Brotli are decoded nevertheless as they are read, and other codings are refused.
 * Whatever the server sends, the promise settles, and nothing is thrown outside it.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable, such as a `proxy` that is not a URL.
 *
 * @example
 * const revocation = revocationLists({ hosts: ['revocation.example.be'], registry, fetch: publicFetch() });
 */
export function publicFetch(options: PublicFetchOptions = {}): WebFetch {
  requireOptions(options, OPTIONS);
  const { isAllowed = isPublicAddress, ca, lookup = systemLookup as HostLookup } = options;
  const proxyOf = parseProxy(options.proxy);
  const checkedLookup: LookupFunction = (hostname, lookupOptions, callback) =>
    lookup(hostname, { ...lookupOptions, all: true }, (error, found) => {
      const refused = error ?? faultOf(found, isAllowed);
      const addresses = Array.isArray(found) ? found : [];
      if (refused) callback(refused, '', 4);
      else if (lookupOptions.all) callback(null, addresses);
      else callback(null, addresses[0]!.address, addresses[0]!.family);
    });
  return async (input, init) => {
    const url = new URL(input instanceof Request ? input.url : String(input));
    const host = url.hostname.replace(/^\[|\]$/g, '');
    if (url.protocol !== 'https:') throw new TypeError('only https is fetched');
    // An address in the URL is connected to without a look-up, so it is checked here.
    if (isIP(host) !== 0 && !isAllowed(host)) throw notAllowed();
    const headers = { 'accept-encoding': 'identity', ...Object.fromEntries(new Headers(init?.headers ?? {})) };
    const body = readBodyOf(init?.body);
    const proxy = proxyOf(url);
    const signal = init?.signal ?? undefined;
    const agent = proxy ? await proxyAgent(proxy, signal) : undefined;
    signal?.throwIfAborted();
    const settings = {
      method: init?.method ?? 'GET',
      headers,
      ...(agent ? { agent } : { agent: false, lookup: checkedLookup }),
      ...(ca === undefined ? {} : { ca }),
      ...(signal ? { signal } : {}),
    };
    return send(url, settings, body);
  };
}

function send(url: URL, settings: RequestOptions, sent: Uint8Array | undefined): Promise<Response> {
  return new Promise((resolve, reject) => {
    const outgoing = request(url, settings);
    // An error thrown in a listener would end the process.
    outgoing.on('response', (incoming) => {
      try {
        // The answer of a proxy that opens no tunnel arrives as if it came from the server.
        if (!(incoming.socket instanceof TLSSocket)) throw new Error('the proxy opened no tunnel');
        resolve(toResponse(incoming));
      } catch (error) {
        incoming.destroy();
        reject(error);
      }
    });
    outgoing.on('upgrade', (_, socket) => {
      socket.destroy();
      reject(new Error('the server changes the protocol'));
    });
    outgoing.on('error', reject);
    // A request that has no connection yet, because a proxy does not answer, does not end with its signal.
    settings.signal?.addEventListener('abort', () => reject(settings.signal?.reason), { once: true });
    outgoing.on('close', () => reject(new Error('the connection was closed without an answer')));
    outgoing.end(sent);
  });
}

/** Converts an answer. Throws for one that `Response` cannot represent, such as one with the status 999. */
function toResponse(incoming: IncomingMessage): Response {
  const { statusCode: status = 0 } = incoming;
  const headers = new Headers();
  for (const [name, value] of Object.entries(incoming.headers)) headers.set(name, String(value));
  if (status < 200 || [204, 205, 304].includes(status)) {
    // The body is not read: the rest of it is discarded, and errors in it are ignored.
    incoming.on('error', () => {});
    incoming.destroy();
    return new Response(null, { status, headers });
  }
  const coding = (headers.get('content-encoding') ?? '').trim().toLowerCase();
  const decoder = coding === '' || coding === 'identity' ? undefined : createDecoder(coding);
  if (decoder) {
    // Both headers describe the compressed bytes.
    headers.delete('content-encoding');
    headers.delete('content-length');
  }
  return new Response(toStream(decoder ? pipeline(incoming, decoder, () => {}) : incoming), { status, headers });
}

/** Works like `Readable.toWeb`, which throws outside of any promise when a stream continues after it was cancelled. */
function toStream(source: Readable): ReadableStream<Uint8Array> {
  // Each reader receives the error; without a reader it must not end the process.
  source.on('error', () => {});
  const chunks: AsyncIterator<Uint8Array> = source[Symbol.asyncIterator]();
  return new ReadableStream<Uint8Array>(
    {
      async pull(controller) {
        const { done, value } = await chunks.next();
        if (done) controller.close();
        else controller.enqueue(value);
      },
      cancel() {
        source.destroy();
      },
    },
    { highWaterMark: 0 },
  );
}

/** An agent whose connection ends with the signal, also while the proxy does not answer. */
async function proxyAgent(proxy: string, signal: AbortSignal | undefined): Promise<HttpsProxyAgent<string>> {
  const { HttpsProxyAgent } = await import('https-proxy-agent');
  return new HttpsProxyAgent(proxy, signal ? { signal } : {});
}

function createDecoder(coding: string) {
  if (coding === 'gzip' || coding === 'x-gzip') return createGunzip();
  if (coding === 'br') return createBrotliDecompress();
  if (coding === 'deflate') return createInflate();
  throw new Error('the answer has a content coding that is not read');
}

function readBodyOf(body: RequestInit['body']): Uint8Array | undefined {
  if (body === undefined || body === null || body instanceof Uint8Array) return body ?? undefined;
  throw new EhicError('ERR_EHIC_OPTIONS', 'a body is given as a Uint8Array', { option: 'body' });
}

function parseProxy(proxy: PublicFetchOptions['proxy']): (url: URL) => string | undefined {
  if (typeof proxy === 'function') return (url) => parseProxyUrl(proxy(url));
  parseProxyUrl(proxy);
  return () => proxy;
}

/** Validates the URL of a proxy. The error message does not repeat it, because it may contain a password. */
function parseProxyUrl(proxy: unknown): string | undefined {
  if (proxy === undefined) return undefined;
  const text = String(proxy);
  if (!URL.canParse(text) || !/^https?:$/.test(new URL(text).protocol)) {
    throw new EhicError('ERR_EHIC_OPTIONS', 'the proxy is not an http or https URL', { option: 'proxy' });
  }
  return text;
}

/**
 * Why the result of a look-up may not be connected to. An error thrown by the application's own function counts as
 * a reason, because here it would end the process.
 */
function faultOf(found: unknown, isAllowed: (address: string) => boolean): Error | undefined {
  try {
    const isSound = Array.isArray(found) && found.length > 0 && found.every(({ address }) => isAllowed(address));
    return isSound ? undefined : notAllowed();
  } catch (cause) {
    return new Error('the addresses could not be looked at', { cause });
  }
}

function notAllowed(): Error {
  return new Error('the host leads to an address that is not allowed');
}
