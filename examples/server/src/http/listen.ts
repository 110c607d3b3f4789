import { randomUUID } from 'node:crypto';
import { once } from 'node:events';
import { readFileSync } from 'node:fs';
import { createServer, type Server, type ServerOptions } from 'node:http';
import { createServer as createTlsServer, Server as TlsServer } from 'node:https';
import type { AddressInfo, Socket } from 'node:net';
import type { Settings } from '../settings/settings.ts';
import type { App } from './app.ts';
import { describeFailure, type Log } from './log.ts';
import { ServerError, type ServerErrorCode, toProblem } from './problem.ts';

const MAX_HEADER_BYTES = 16_384;
const REQUESTS_PER_CONNECTION = 10_000;
/** How often connections are looked at for being too slow. */
const CHECK_INTERVAL = 1_000;

/** Opens a server with all limits of HTTP itself. */
export function openServer(settings: Settings, app: App, log: Log): Server {
  const options: ServerOptions = {
    maxHeaderSize: MAX_HEADER_BYTES,
    headersTimeout: Math.min(settings.headerTime, settings.bodyTime),
    requestTimeout: settings.bodyTime,
    keepAliveTimeout: settings.keepAliveTime,
    connectionsCheckingInterval: CHECK_INTERVAL,
    insecureHTTPParser: false,
    requireHostHeader: true,
  };
  const server =
    settings.tlsKey === undefined ? createServer(options) : createTlsServer({ ...options, ...tls(settings) });
  server.maxConnections = settings.maxConnections;
  server.maxRequestsPerSocket = REQUESTS_PER_CONNECTION;
  // A connection on which nothing moves: a caller that does not read its answer.
  server.setTimeout(Math.max(settings.workTime, settings.bodyTime) + 10_000);
  server.on('request', app.handle);
  server.on('checkContinue', app.handle);
  server.on('checkExpectation', (_request, response) => {
    const { status, type, body } = refusal('ERR_SERVER_EXPECTATION', log);
    const length = Buffer.byteLength(body);
    response.writeHead(status, { 'content-type': type, 'content-length': length, connection: 'close' }).end(body);
  });
  server.on('clientError', (error, socket) => refuse(error, socket as Socket, log));
  return server;
}

function tls({ tlsCertificate, tlsKey, clientCa }: Settings) {
  return {
    cert: readFileSync(tlsCertificate!),
    key: readFileSync(tlsKey!),
    minVersion: 'TLSv1.2',
    ...(clientCa === undefined ? {} : { ca: readFileSync(clientCa), requestCert: true, rejectUnauthorized: true }),
  } as const;
}

/** Listens; as many connections as the server may have can wait to be taken, and none has to be asked for again. */
export async function listen(
  server: Server,
  { host, port, maxConnections }: Pick<Settings, 'host' | 'port' | 'maxConnections'>,
  log: Log,
): Promise<number> {
  await once(server.listen({ port, host, backlog: maxConnections }), 'listening');
  // From here on it is a connection that could not be accepted, such as for want of file descriptors.
  server.on('error', (error) => log({ event: 'connection failed', ...describeFailure(error) }));
  return (server.address() as AddressInfo).port;
}

/**
 * Returns a function that closes the connections on which nothing was sent yet, which Node does not count among the idle
 * ones: they would keep a server that stops from ending.
 */
export function watchUnused(server: Server): () => void {
  const sockets = new Set<Socket>();
  server.on(server instanceof TlsServer ? 'secureConnection' : 'connection', (socket: Socket) => {
    sockets.add(socket);
    socket.once('close', () => sockets.delete(socket));
  });
  return () => {
    for (const socket of sockets) if (socket.bytesRead === 0) socket.destroy();
  };
}

const CLIENT_ERRORS: Readonly<Record<string, ServerErrorCode>> = {
  ERR_HTTP_REQUEST_TIMEOUT: 'ERR_SERVER_TOO_SLOW',
  HPE_HEADER_OVERFLOW: 'ERR_SERVER_HEADERS_TOO_LARGE',
};

/** Answers what is not a request. */
function refuse(error: NodeJS.ErrnoException, socket: Socket, log: Log): void {
  const isAnswered = (socket as { _httpMessage?: { headersSent?: boolean } })._httpMessage?.headersSent === true;
  if (error.code === 'ECONNRESET' || !socket.writable || isAnswered) {
    socket.destroy();
    return;
  }
  const { status, title, type, body } = refusal(CLIENT_ERRORS[error.code ?? ''] ?? 'ERR_SERVER_REQUEST', log);
  const head = [`HTTP/1.1 ${status} ${title}`, `content-type: ${type}`, `content-length: ${Buffer.byteLength(body)}`];
  socket.end([...head, 'connection: close', '', body].join('\r\n'));
}

function refusal(code: ServerErrorCode, log: Log) {
  const id = randomUUID();
  const problem = toProblem(new ServerError(code), id);
  const { status, title } = problem;
  log({ id, route: 'none', status, error: code });
  return { status, title, type: 'application/problem+json', body: JSON.stringify(problem) };
}
