import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import { headersOf } from '../web-verifier/vite/headers.ts';
import type { PageFile } from './page-files.ts';

/** What the server sends. */
export interface PageSource {
  /** The files, by their path. */
  readonly files: ReadonlyMap<string, PageFile>;
  /** The policy of the page (CSP). */
  readonly policy: string;
  /** Gives the start bundle as it is now, because it may be replaced meanwhile; `undefined` when there is none. */
  readonly bundle?: (() => Promise<PageFile | undefined>) | undefined;
}

const BUNDLE = '/start.eehic';

/**
 * A server for this machine alone. It answers only requests that name it by an address of this machine, because a name
 * of another site may lead here as well (DNS rebinding). It sends the files that it was given, and nothing else.
 */
export function createPageServer(source: PageSource): Server {
  const headers = { ...headersOf(source.policy), 'Cache-Control': 'no-cache' };
  const answer = async (request: IncomingMessage, response: ServerResponse) => {
    const refuse = (status: number, more: Readonly<Record<string, string>> = {}) => {
      response.writeHead(status, {
        ...headers,
        ...more,
        'content-type': 'text/plain; charset=utf-8',
        connection: 'close',
      });
      response.end(request.method === 'HEAD' ? undefined : `${status}\n`);
    };
    if (!isOwnHost(request)) return refuse(421);
    if (request.method !== 'GET' && request.method !== 'HEAD') return refuse(405, { allow: 'GET, HEAD' });
    const path = pathOf(request.url ?? '');
    const file = path === BUNDLE ? await source.bundle?.() : source.files.get(path === '/' ? '/index.html' : path);
    if (!file) return refuse(404);
    if (request.headers['if-none-match'] === file.etag) {
      response.writeHead(304, { ...headers, etag: file.etag });
      response.end();
      return;
    }
    response.writeHead(200, {
      ...headers,
      etag: file.etag,
      'content-type': file.type,
      'content-length': file.body.length,
    });
    response.end(request.method === 'HEAD' ? undefined : file.body);
  };
  const server = createServer((request, response) => {
    answer(request, response).catch(() => response.destroy());
  });
  server.maxConnections = 256;
  return server;
}

/** Whether the request names this server by an address of this machine, with the port at which it came in. */
function isOwnHost({ headers: { host }, socket: { localPort } }: IncomingMessage): boolean {
  const ports = localPort === 80 ? ['', ':80'] : [`:${localPort}`];
  return ports.some((port) => host === `127.0.0.1${port}` || host?.toLowerCase() === `localhost${port}`);
}

/** The path of a request without its query, decoded once; what cannot be decoded is no path of a file. */
function pathOf(url: string): string {
  try {
    return decodeURIComponent(url.split('?', 1)[0]!);
  } catch {
    return '';
  }
}
