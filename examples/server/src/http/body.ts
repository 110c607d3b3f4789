import type { IncomingMessage } from 'node:http';
import { ServerError } from './problem.ts';

/** The caller has gone, so that nobody waits for an answer. */
export class GoneError extends Error {
  override readonly name = 'GoneError';
}

/** A bound on the bytes of all bodies that are held at a time. */
export class ByteBudget {
  readonly #max: number;
  #held = 0;

  constructor(max: number) {
    this.#max = max;
  }

  get held(): number {
    return this.#held;
  }

  take(bytes: number): void {
    if (this.#held + bytes > this.#max) throw new ServerError('ERR_SERVER_BUSY', undefined, { 'retry-after': '1' });
    this.#held += bytes;
  }

  release(bytes: number): void {
    this.#held -= bytes;
  }
}

/** Throws when the length that the headers state is beyond the limit, before anything is read. */
export function requireLength(request: IncomingMessage, limit: number): void {
  if (Number(request.headers['content-length'] ?? 0) > limit) throw tooLarge(limit);
}

function tooLarge(limit: number): ServerError {
  return new ServerError('ERR_SERVER_BODY_TOO_LARGE', `The body is larger than allowed, which is ${limit} bytes.`);
}

/** Reads a body of at most `limit` bytes. Its bytes count against the budget until `release` is called. */
export async function readBody(
  request: IncomingMessage,
  limit: number,
  budget: ByteBudget,
): Promise<{ readonly bytes: Buffer; readonly release: () => void }> {
  const chunks: Buffer[] = [];
  let size = 0;
  const release = () => {
    budget.release(size);
    size = 0;
  };
  try {
    await new Promise<void>((resolve, reject) => {
      const onData = (chunk: Buffer) => {
        try {
          if (size + chunk.length > limit) throw tooLarge(limit);
          budget.take(chunk.length);
          size += chunk.length;
          chunks.push(chunk);
        } catch (error) {
          request.off('data', onData).pause();
          reject(error);
        }
      };
      request.on('data', onData).once('end', resolve);
      request.once('error', () => reject(new GoneError())).once('close', () => reject(new GoneError()));
    });
  } catch (error) {
    release();
    throw error;
  }
  return { bytes: chunks.length === 1 ? chunks[0]! : Buffer.concat(chunks), release };
}
