import { DecodeError } from '../errors.ts';
import { isPublicAddress } from './address.ts';

/** One type for all kinds of lists: what a list is stands in its own header. */
const ACCEPT =
  'application/statuslist+jwt, application/eehic-revocations+jwt, application/statuslist+cwt;q=0.9, */*;q=0.1';

/** Bytes that a list is given room for at first. */
const FIRST_LENGTH = 1 << 16;

export interface DownloadOptions {
  readonly fetch: typeof fetch;
  /** Milliseconds for the whole answer. */
  readonly timeout: number;
  /** Most bytes of the answer. */
  readonly maxLength: number;
  /** The addresses that a host name leads to; see `revocationLists`. */
  readonly resolveHost?: ((hostname: string) => Promise<readonly string[]>) | undefined;
}

/**
 * Fetches one list whole: no redirect is followed, nothing of the caller is sent along, and the answer is read in pieces so that
 * it ends at the limit. Throws DecodeError `REVOCATION_…`, or the signal's reason.
 */
export async function download(url: string, options: DownloadOptions, signal: AbortSignal): Promise<Uint8Array> {
  signal.throwIfAborted();
  const stop = new AbortController();
  const forward = () => stop.abort(signal.reason);
  signal.addEventListener('abort', forward, { once: true });
  const timer = setTimeout(
    () => stop.abort(new DecodeError('REVOCATION_TIMEOUT', 'the list did not arrive in time')),
    options.timeout,
  );
  // A fetch of the application's own may not heed its signal.
  const stopped = new Promise<never>((_, reject) => {
    stop.signal.addEventListener('abort', () => reject(stop.signal.reason), { once: true });
  });
  stopped.catch(() => {});
  try {
    return await Promise.race([request(url, options, stop.signal), stopped]);
  } catch (error) {
    if (stop.signal.aborted) throw stop.signal.reason;
    throw error instanceof DecodeError ? error : unreachable('connection');
  } finally {
    clearTimeout(timer);
    signal.removeEventListener('abort', forward);
  }
}

async function request(url: string, options: DownloadOptions, signal: AbortSignal): Promise<Uint8Array> {
  await checkAddresses(url, options);
  signal.throwIfAborted();
  const response = await options.fetch(url, {
    redirect: 'manual',
    credentials: 'omit',
    referrerPolicy: 'no-referrer',
    cache: 'no-store',
    headers: { accept: ACCEPT },
    signal,
  });
  try {
    if (
      response.redirected ||
      response.type === 'opaqueredirect' ||
      (response.status >= 300 && response.status < 400)
    ) {
      throw unreachable('redirect');
    }
    if (response.status !== 200) {
      const { status } = response;
      throw new DecodeError('REVOCATION_UNREACHABLE', 'the answer is no list', { problem: 'status', status });
    }
    if (Number(response.headers.get('content-length') ?? 0) > options.maxLength) throw tooLarge(options.maxLength);
    return await readBody(response, options.maxLength, signal);
  } catch (error) {
    // Without this a connection stays open until the rest has arrived.
    if (!response.bodyUsed) response.body?.cancel().catch(() => {});
    throw error;
  }
}

async function readBody(response: Response, maxLength: number, signal: AbortSignal): Promise<Uint8Array> {
  const reader = response.body?.getReader();
  // One buffer that doubles: a host that sends single bytes makes no millions of pieces.
  let buffer = new Uint8Array(Math.min(maxLength, FIRST_LENGTH));
  let length = 0;
  try {
    for (;;) {
      const chunk = await reader?.read();
      signal.throwIfAborted();
      if (!chunk || chunk.done) return buffer.slice(0, length);
      const end = length + chunk.value.length;
      if (end > maxLength) throw tooLarge(maxLength);
      if (end > buffer.length) {
        const grown = new Uint8Array(Math.min(maxLength, Math.max(end, 2 * buffer.length)));
        grown.set(buffer.subarray(0, length));
        buffer = grown;
      }
      buffer.set(chunk.value, length);
      length = end;
    }
  } catch (error) {
    reader?.cancel().catch(() => {});
    throw error;
  }
}

async function checkAddresses(url: string, { resolveHost }: DownloadOptions): Promise<void> {
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

function tooLarge(most: number): DecodeError {
  return new DecodeError('REVOCATION_TOO_LARGE', 'the list is larger than allowed', { most });
}
