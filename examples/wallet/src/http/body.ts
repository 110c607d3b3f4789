import type { IncomingMessage } from 'node:http';
import { Refusal } from './answer.ts';

/** Reads a body of at most `limit` bytes, which must be UTF-8. */
async function readText(request: IncomingMessage, limit: number): Promise<string> {
  const tooLarge = new Refusal(413, 'invalid_request', `The body is larger than ${limit} bytes.`);
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge;
  if (request.headers['content-encoding'] !== undefined) {
    throw new Refusal(415, 'invalid_request', 'A content coding is not read.');
  }
  const chunks: Buffer[] = [];
  let size = 0;
  await new Promise<void>((resolve, reject) => {
    const onData = (chunk: Buffer) => {
      size += chunk.length;
      if (size > limit) {
        request.off('data', onData).pause();
        reject(tooLarge);
      } else chunks.push(chunk);
    };
    const onGone = () => reject(new Refusal(400, 'invalid_request', 'The body did not arrive.'));
    request.on('data', onData).once('end', resolve).once('error', onGone).once('close', onGone);
  });
  try {
    return new TextDecoder('utf-8', { fatal: true }).decode(Buffer.concat(chunks));
  } catch {
    throw new Refusal(400, 'invalid_request', 'The body is not UTF-8.');
  }
}

function requireType(request: IncomingMessage, type: string): void {
  const given = (request.headers['content-type'] ?? '').split(';')[0]?.trim().toLowerCase();
  if (given !== type) throw new Refusal(415, 'invalid_request', `The body must be ${type}.`);
}

/** Reads a form. A parameter that is given twice is refused (RFC 6749 3.1). */
export async function readForm(request: IncomingMessage, limit: number): Promise<Readonly<Record<string, string>>> {
  requireType(request, 'application/x-www-form-urlencoded');
  return toParameters(new URLSearchParams(await readText(request, limit)));
}

/** Returns parameters of which none is given twice. An empty one counts as absent (RFC 6749 3.1). */
export function toParameters(parameters: URLSearchParams): Readonly<Record<string, string>> {
  const entries = [...parameters].filter(([, value]) => value !== '');
  if (new Set(entries.map(([name]) => name)).size !== entries.length) {
    throw new Refusal(400, 'invalid_request', 'A parameter is given twice.');
  }
  return Object.fromEntries(entries);
}

/** Reads a JSON object. */
export async function readObject(request: IncomingMessage, limit: number): Promise<Readonly<Record<string, unknown>>> {
  requireType(request, 'application/json');
  const text = await readText(request, limit);
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    throw new Refusal(400, 'invalid_request', 'The body is not JSON.');
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    throw new Refusal(400, 'invalid_request', 'The body is not a JSON object.');
  }
  return value as Record<string, unknown>;
}
