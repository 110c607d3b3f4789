/** For requests that tell no more of who asks than they must, and whose answers are not kept by the runtime. */
export const WITHOUT_TRACES = {
  credentials: 'omit',
  cache: 'no-store',
  referrerPolicy: 'no-referrer',
} as const satisfies RequestInit;

/** Whether a server points elsewhere, as the answer to a request with `redirect: 'manual'` shows it in each runtime. */
export function isRedirect({ redirected, type, status }: Pick<Response, 'redirected' | 'type' | 'status'>): boolean {
  return redirected || type === 'opaqueredirect' || (status >= 300 && status < 400 && status !== 304);
}

/** Bytes that a body is given room for at first. */
const FIRST_LENGTH = 65_536;

/**
 * The body of an HTTP answer, or `undefined` when it is longer than `maxBytes` bytes. A length that the server announces is
 * believed only when it is too large. A body that is not read to its end is cancelled.
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
    // One buffer that doubles: a body in a million pieces is not a million arrays.
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
