import { createHash } from 'node:crypto';
import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { join } from 'node:path';
import { decodeCbor, decodeCompactJws, decodeSign1 } from 'eehic/codec';

/** How long verifiers may keep a list that does not say so, in seconds. */
const MAX_AGE = 3600;
/** `ttl` among the claims of a CWT (Token Status List 5.2). */
const CWT_TTL = 65_534;

/**
 * A server for trials that sends the lists of a published folder as a web server should: with type, strong ETag and
 * Cache-Control. Nothing else of the folder is sent: the name of a list is a number.
 */
export function createStatusServer(folder: string, prefix: string): Server {
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const refuse = (status: number, headers: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, { 'content-type': 'text/plain; charset=utf-8', ...headers });
      response.end(request.method === 'HEAD' ? undefined : `${status}\n`);
    };
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
    const path = (request.url ?? '').split('?', 1)[0]!;
    const number = path.startsWith(prefix) ? path.slice(prefix.length) : '';
    if (!/^[1-9]\d{0,4}$/.test(number)) return refuse(404);
    const body = await readFile(join(folder, number)).catch(() => undefined);
    if (!body) return refuse(404);
    const isCwt = body[0] === 0xd2;
    const headers = {
      etag: `"${createHash('sha256').update(body).digest('base64url')}"`,
      'cache-control': `public, max-age=${maxAgeOf(body, isCwt)}`,
      'content-type': isCwt ? 'application/statuslist+cwt' : 'application/statuslist+jwt',
      'x-content-type-options': 'nosniff',
      'access-control-allow-origin': '*',
    };
    if (isKnown(request.headers['if-none-match'], headers.etag)) {
      response.writeHead(304, headers);
      response.end();
      return;
    }
    response.writeHead(200, { ...headers, 'content-length': body.length });
    response.end(request.method === 'HEAD' ? undefined : body);
  };
  return createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
}

/** Whether a client has this content (RFC 9110 13.1.2, which compares weakly). */
function isKnown(header: string | undefined, etag: string): boolean {
  const tags = (header ?? '').split(',').map((tag) => tag.trim().replace(/^W\//, ''));
  return tags.includes(etag) || tags.includes('*');
}

/** The seconds for which the list may be kept: its `ttl`. */
function maxAgeOf(body: Uint8Array, isCwt: boolean): number {
  try {
    const ttl = isCwt ? ttlOfCwt(body) : ttlOfJwt(body);
    return Number.isSafeInteger(ttl) && (ttl as number) > 0 ? (ttl as number) : MAX_AGE;
  } catch {
    return MAX_AGE;
  }
}

function ttlOfCwt(body: Uint8Array): unknown {
  const { payload } = decodeSign1(body);
  const claims = payload && decodeCbor(payload);
  return claims instanceof Map ? claims.get(CWT_TTL) : undefined;
}

function ttlOfJwt(body: Uint8Array): unknown {
  const { payload } = decodeCompactJws(new TextDecoder().decode(body));
  return JSON.parse(new TextDecoder().decode(payload)).ttl;
}
