/**
 * Options for requests that reveal as little as possible about the caller, and whose answers the runtime does not
 * cache.
 */
export const PRIVATE_REQUEST = {
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/**
 * Whether an answer is a redirect, in the form in which each runtime reports one for a request with `redirect:
 * 'manual'`.
 */
export function isRedirect({ redirected, type, status }: Pick<Response, 'redirected' | 'type' | 'status'>): boolean {
  return redirected || type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

/** The initial size of the buffer in bytes. */
const FIRST_LENGTH = 65_536;

/**
 * The body of an HTTP answer, or `undefined` when it is longer than `maxBytes` bytes. The announced length is used
 * only to refuse a body that is too large. A body that is not read to its end is cancelled.
 */
export async function readBody(
  { headers, body }: Pick<Response, 'headers' | 'body'>,
  maxBytes: number,
  signal?: AbortSignal,
): Promise<Uint8Array | undefined> {
  const reader = body?.getReader();
  let isRead = false;
  try {
    if (Number(headers.get('content-length') ?? 0) > maxBytes) return undefined;
    // The buffer doubles when it is full, so that a body in a million pieces does not become a million arrays.
    let buffer = new Uint8Array(Math.min(FIRST_LENGTH, maxBytes));
    let length = 0;
    for (;;) {
      const chunk = await reader?.read();
      signal?.throwIfAborted();
      if (!chunk || chunk.done) {
        isRead = true;
        return buffer.slice(0, length);
      }
      const end = length + chunk.value.length;
      if (end > maxBytes) return undefined;
      if (end > buffer.length) {
        const larger = new Uint8Array(Math.min(Math.max(2 * buffer.length, end), maxBytes));
        larger.set(buffer.subarray(0, length));
        buffer = larger;
      }
      buffer.set(chunk.value, length);
      length = end;
    }
  } finally {
    if (!isRead) reader?.cancel().catch(() => {});
  }
}
