import { once } from 'node:events';
import { createServer, type IncomingMessage, type Server, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { type Answer, Refusal } from './answer.ts';
import { toRefusal } from './errors.ts';
import { type Route, splitPath } from './routes.ts';
import { send } from './send.ts';

/** One line of the log: the route, the status and the code of an error. Nothing that was sent is in it. */
export interface LogEntry {
  readonly service: string;
  readonly route: string;
  readonly status: number;
  readonly error?: string;
}

export type Log = (entry: LogEntry) => void;

export interface ServeOptions {
  /** The name of the service in the log. */
  readonly service: string;
  /** The port at 127.0.0.1; 0 is any free one. */
  readonly port: number;
  readonly log: Log;
  /** Makes the routes, once the address of the service is known. */
  readonly routes: (origin: string) => readonly Route[] | Promise<readonly Route[]>;
}

/** A service that listens. */
export interface Served {
  readonly origin: string;
  close(): Promise<void>;
}

/** The only address at which services of this example listen: they have no TLS, and their keys are public. */
const HOST = '127.0.0.1';
const TIME_LIMIT = 10_000;
/** Milliseconds that running requests have when the service ends. */
const CLOSE_TIME = 1_000;

/** Serves routes on loopback. */
export async function serve({ service, port, log, routes }: ServeOptions): Promise<Served> {
  const server = createServer({
    maxHeaderSize: 16_384,
    headersTimeout: TIME_LIMIT,
    requestTimeout: TIME_LIMIT,
    keepAliveTimeout: 5_000,
  });
  server.maxConnections = 100;
  await once(server.listen({ host: HOST, port }), 'listening');
  const origin = `http://${HOST}:${(server.address() as AddressInfo).port}`;
  const table = await routes(origin);
  server.on('request', (request: IncomingMessage, response: ServerResponse) => {
    void respond({ service, origin, table, log }, request, response);
  });
  return { origin, close: () => close(server) };
}

interface Context {
  readonly service: string;
  readonly origin: string;
  readonly table: readonly Route[];
  readonly log: Log;
}

async function respond({ service, origin, table, log }: Context, request: IncomingMessage, response: ServerResponse) {
  let route = 'none';
  let answer: Answer;
  let error: string | undefined;
  try {
    const url = readUrl(request, origin);
    const { folder, id } = splitPath(url.pathname);
    const found = table.filter(({ path }) => path === url.pathname || (path === folder && id !== ''));
    route = found[0]?.path ?? route;
    requireSameSite(request, origin);
    const { handle } = requireMethod(found, request.method ?? '');
    answer = await handle({ request, url, id });
  } catch (thrown) {
    const { refusal, reason } = toRefusal(thrown);
    error = reason;
    answer = {
      status: refusal.status,
      type: 'application/json',
      body: JSON.stringify({ error: refusal.code, error_description: refusal.message }),
      headers: refusal.headers,
    };
  }
  await send(request, response, answer);
  log({ service, route, status: answer.status, ...(error === undefined ? {} : { error }) });
}

/**
 * Returns the address of a request. One that names another origin, as `GET http://elsewhere/` does
 * and `GET /\elsewhere/` too, would be the one that a DPoP proof is compared with.
 */
function readUrl(request: IncomingMessage, origin: string): URL {
  const path = (request.url ?? '/').replace(/^\/+/, '/');
  if (!URL.canParse(path, origin)) throw new Refusal(400, 'invalid_request', 'The address cannot be read.');
  const url = new URL(path, origin);
  if (url.origin !== origin) throw new Refusal(421, 'invalid_request', 'The request names another host.');
  return url;
}

/**
 * Refuses what a page elsewhere sends: a name that leads to loopback (DNS rebinding), and a request of another origin.
 * Wallets that are no pages send no `Origin`.
 */
function requireSameSite({ headers }: IncomingMessage, origin: string): void {
  if (`http://${headers.host}` !== origin) throw new Refusal(421, 'invalid_request', 'The request names another host.');
  if (headers.origin !== undefined && headers.origin !== origin) {
    throw new Refusal(403, 'invalid_request', 'The request comes from another site.');
  }
}

function requireMethod(found: readonly Route[], method: string): Route {
  if (found.length === 0) throw new Refusal(404, 'not_found', 'There is nothing at this path.');
  const route = found.find((each) => each.method === method);
  if (route) return route;
  const allow = found.map((each) => each.method).join(', ');
  throw new Refusal(405, 'invalid_request', 'The path does not have this method.', { allow });
}

async function close(server: Server): Promise<void> {
  const closed = once(server, 'close');
  server.close();
  server.closeIdleConnections();
  const timer = setTimeout(() => server.closeAllConnections(), CLOSE_TIME);
  await closed;
  clearTimeout(timer);
}
