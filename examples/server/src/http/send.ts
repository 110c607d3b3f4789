import type { IncomingMessage, ServerResponse } from 'node:http';
import type { Answer } from '../routes/route.ts';

/** What every answer says: nothing is kept, and nothing in it is a page. */
const HEADERS = {
  'cache-control': 'no-store',
  'content-security-policy': "default-src 'none'; frame-ancestors 'none'",
  'x-content-type-options': 'nosniff',
} as const;

/** A rest that is no longer than this is read, and the connection goes on. */
const SMALL = 65_536;
/** Bytes and milliseconds for which the rest of a refused body is read, so that its sender can read the answer. */
const LINGER = { bytes: 100_000_000, time: 5_000 };

/** Sends an answer. The connection ends with it when the server stops, or a body has not been read. */
export async function send(
  request: IncomingMessage,
  response: ServerResponse,
  id: string,
  { status, type, body, headers }: Answer,
  isStopping: boolean,
): Promise<void> {
  const bytes = typeof body === 'string' ? Buffer.from(body) : body;
  const isUnread = !request.complete && !(Number(request.headers['content-length']) <= SMALL);
  response.writeHead(status, {
    ...HEADERS,
    'content-type': type,
    'content-length': bytes.length,
    'x-request-id': id,
    ...headers,
    ...(isUnread || isStopping ? { connection: 'close' } : {}),
  });
  if (!isUnread) {
    request.resume();
    response.end(bytes);
    return;
  }
  // Closing while something arrives resets the connection, and its sender never sees the answer.
  response.write(bytes);
  await drain(request);
  response.end();
}

function drain(request: IncomingMessage): Promise<void> {
  return new Promise((resolve) => {
    let left = LINGER.bytes;
    const end = () => {
      clearTimeout(timer);
      resolve();
    };
    const timer = setTimeout(end, LINGER.time);
    request.on('data', (chunk: Buffer) => {
      left -= chunk.length;
      if (left < 0) end();
    });
    request.once('end', end).once('close', end).once('error', end).resume();
  });
}
