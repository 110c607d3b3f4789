import { DecodeError } from '../errors.ts';
import { isPublicAddress } from './public-address.ts';
import { isRedirect, PRIVATE_REQUEST, readBody } from './read-body.ts';

/** The same `Accept` header for all kinds of lists: the header of a list says which kind it is. */
const ACCEPT =
  'application/statuslist+jwt, application/eehic-revocations+jwt, application/statuslist+cwt;q=0.9, */*;q=0.1';

/** The most characters of an `ETag` that is kept and sent back. */
const MAX_ETAG = 1024;

/** Whether this is an `ETag` that may be sent back: RFC 9110 8.8.3, in ASCII. */
export function isEtag(value: unknown): value is string {
  return typeof value === 'string' && value.length <= MAX_ETAG && /^(?:W\/)?"[\x21\x23-\x7e]*"$/.test(value);
}

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  /** The limit for the whole answer in milliseconds. */
  readonly timeLimit: number;
  /** The maximum size of the answer in bytes. */
  readonly maxBytes: number;
  /** Resolves a host name to its addresses; see `revocationLists`. */
  readonly resolveHost?: ((hostname: string) => Promise<readonly string[]>) | undefined;
}

/**
 * Fetches one whole list. Redirects are not followed, no credentials or referrer are sent, and the answer is read
 * in pieces so that reading stops at the limit. Throws `DecodeError` with `ERR_EHIC_REVOCATION_…`, or the signal's
 * reason.
 */
export async function download(url: string, options: DownloadOptions, signal: AbortSignal): Promise<Uint8Array> {
  return (await downloadUnless(undefined, url, options, signal))!.body;
}

/** A list as it was fetched. */
export interface Download {
  readonly body: Uint8Array;
  /** The `ETag` of the answer, when it is written as RFC 9110 8.8.3 says. */
  readonly etag?: string;
}

/**
 * Fetches a list like `download`, unless the one with this `ETag` is still right (`If-None-Match`, RFC 9110 13.1.2): then
 * it resolves with `undefined`. An answer that nothing has changed to a request without an `ETag` is no list.
 */
export async function downloadUnless(
  etag: string | undefined,
  url: string,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<Download | undefined> {
  signal.throwIfAborted();
  const stop = new AbortController();
  const forward = () => stop.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(
    () => stop.abort(new DecodeError('REVOCATION_TIMEOUT', 'the list did not arrive in time')),
    options.timeLimit,
  );
  // The application's own `fetch` may ignore its signal.
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true });
  });
  stopped.catch(() => {});
  try {
    return await Promise.race([request(url, etag, options, stop.signal), stopped]);
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error instanceof DecodeError ? error : unreachable('connection');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
  }
}

async function request(
  url: string,
  etag: string | undefined,
  options: DownloadOptions,
  signal: AbortSignal,
): Promise<Download | undefined> {
  // The parsed address is fetched, so that what was checked is what is fetched, however a `fetch` of the
  // application parses addresses.
  const { href } = new URL(url);
  await requireAllowedAddresses(href, options);
  signal.throwIfAborted();
  const response = await options.fetch(href, {
    redirect: 'manual',
    ...PRIVATE_REQUEST,
    headers: { accept: ACCEPT, ...(etag === undefined ? {} : { 'if-none-match': etag }) },
    signal,
  });
  try {
    if (response.status === 304 && etag !== undefined) {
      response.body?.cancel().catch(() => {});
      return undefined;
    }
    if (isRedirect(response)) throw unreachable('redirect');
    if (response.status !== 200) {
      const { status } = response;
      throw new DecodeError('REVOCATION_UNREACHABLE', 'the answer is not a list', { problem: 'status', status });
    }
    const body = await readBody(response, options.maxBytes, signal);
    if (!body) throw tooLarge(options.maxBytes);
    const answered = response.headers.get('etag');
    return { body, ...(isEtag(answered) ? { etag: answered } : {}) };
  } catch (error) {
    // Without this the connection stays open until the rest of the body has arrived.
    if (!response.bodyUsed) response.body?.cancel().catch(() => {});
    throw error;
  }
}

async function requireAllowedAddresses(url: string, { resolveHost }: DownloadOptions): Promise<void> {
  if (!resolveHost) return;
  const addresses = await resolveHost(new URL(url).hostname);
  if (addresses.length === 0) throw unreachable('no address');
  if (!addresses.every(isPublicAddress)) {
    throw new DecodeError('REVOCATION_HOST_NOT_ALLOWED', 'the host leads to an address that is not public', {
      problem: 'address',
    });
  }
}

function unreachable(problem: string): DecodeError {
  return new DecodeError('REVOCATION_UNREACHABLE', `the list could not be fetched: ${problem}`, { problem });
}

function tooLarge(max: number): DecodeError {
  return new DecodeError('REVOCATION_TOO_LARGE', 'the list is larger than allowed', { max });
}
