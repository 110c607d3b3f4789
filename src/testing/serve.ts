import type { AddressInfo } from 'node:net';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireWholeNumber, unusable } from '../usage.ts';
import type { MockRepository } from './mock-repository.ts';

/** A running server. */
export interface RunningServer {
  /** The URL of the issuers, such as `http://127.0.0.1:8080/api/v1/issuers`. */
  readonly url: string;
  /** Closes the server and its connections. */
  close(): Promise<void>;
}

const OPTIONS: OptionNames<NonNullable<Parameters<typeof serveMockRepository>[1]>> = {
  port: true,
  host: true,
};

/** Pages of any origin may read the answers (Fetch Standard, CORS protocol). */
const OPEN = { 'access-control-allow-origin': '*', 'access-control-expose-headers': 'ETag' };
const PREFLIGHT = {
  ...OPEN,
  'access-control-allow-methods': 'GET',
  'access-control-allow-headers': '*',
  'access-control-max-age': '86400',
};

/**
 * Serves a mock repository over HTTP (Node only). Port 0 (the default) is any free port; the default `host`, 127.0.0.1,
 * can only be reached from this machine. Pages of any origin may read the answers (CORS), which have an `ETag`.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for options or a repository that are not usable.
 */
export async function serveMockRepository(
  repository: MockRepository,
  options: { readonly port?: number; readonly host?: string } = {},
): Promise<RunningServer> {
  requireOptions(options, OPTIONS);
  const { port = 0, host = '127.0.0.1' } = options;
  requireWholeNumber('port', port, 0, 65_535);
  if (typeof repository?.respond !== 'function') throw unusable('repository', 'a mock repository is needed');
  const { createServer } = await import('node:http');
  const { createHash } = await import('node:crypto');
  const server = createServer(({ method = 'GET', url = '/', headers }, response) => {
    if (method === 'OPTIONS') {
      response.writeHead(204, PREFLIGHT).end();
      return;
    }
    const { status, body } = repository.respond({ method, url });
    const json = JSON.stringify(body);
    const etag = `"${createHash('sha256').update(json).digest('base64url')}"`;
    const known = headers['if-none-match']?.split(',').map((each) => each.trim().replace(/^W\//, ''));
    if (status === 200 && known?.includes(etag)) {
      response.writeHead(304, { ...OPEN, etag }).end();
      return;
    }
    const type = { 'content-type': 'application/json; charset=utf-8' };
    response.writeHead(status, { ...OPEN, ...type, ...(status === 200 ? { etag } : {}) }).end(json);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(port, host, resolve);
  });
  // From here on it is a connection that could not be accepted: the next may be.
  server.on('error', () => {});
  const { port: bound } = server.address() as AddressInfo;
  return {
    url: `http://${host.includes(':') ? `[${host}]` : host}:${bound}/api/v1/issuers`,
    close: () =>
      new Promise((resolve, reject) => {
        server.close((error) => (error ? reject(error) : resolve()));
        server.closeAllConnections();
      }),
  };
}
