import type { IncomingMessage, ServerResponse } from 'node:http';
import { finished } from 'node:stream/promises';
import type { Answer } from './answer.ts';

/** What every answer says unless the route says otherwise: nothing is kept, and nothing in it is a page. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'cross-origin-resource-policy': 'same-origin',
  'referrer-policy': 'no-referrer',
  'x-content-type-options': 'nosniff',
} as const;

/** Milliseconds for which the rest of a refused body is read, so that its sender can read the answer. */
const LINGER = 2_000;

/** Sends an answer. The connection ends with it when the body was not read. */
export async function send(request: IncomingMessage, response: ServerResponse, answer: Answer): Promise<void> {
  if (response.destroyed) return;
  const { status, type, body, headers } = answer;
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': Buffer.byteLength(body),
    ...headers,
    ...(request.complete ? {} : { connection: 'close' }),
  });
  if (!request.complete) {
    response.write(body);
    request.resume();
    await finished(request, { signal: AbortSignal.timeout(LINGER) }).catch(() => undefined);
    response.end();
  } else response.end(body);
}
