import { readFile } from 'node:fs/promises';
import { createServer, type IncomingMessage, type ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { extname, join, normalize } from 'node:path';
import { fileURLToPath } from 'node:url';
import { headersOf, type Site as PolicySite, policyOf } from '../../vite/headers.ts';

const DIST = fileURLToPath(new URL('../../dist/', import.meta.url));

const TYPES: Readonly<Record<string, string>> = {
  '.html': 'text/html; charset=utf-8',
  '.js': 'text/javascript; charset=utf-8',
  '.css': 'text/css; charset=utf-8',
  '.json': 'application/json',
  '.svg': 'image/svg+xml',
  '.png': 'image/png',
  '.wasm': 'application/wasm',
  '.webmanifest': 'application/manifest+json',
};

export interface Site {
  readonly origin: string;
  /** What browsers have reported of the policy, also from workers. */
  readonly violations: readonly string[];
  /** The paths that were asked for. */
  readonly requests: readonly string[];
  close(): Promise<void>;
}

/** What is served instead of the file of that name. */
export type Files = Readonly<Record<string, string | Uint8Array>>;

/** Serves the built page as a clinic would, with the settings of the checkout or with others. */
export async function serveSite(settings: object = {}, files: Files = {}): Promise<Site> {
  const config = { ...JSON.parse(await readFile(join(DIST, 'verifier.json'), 'utf8')), ...settings } as PolicySite;
  const policy = policyOf(config);
  const headers = headersOf(`${policy}; report-uri /csp-report`);
  const violations: string[] = [];
  const requests: string[] = [];

  async function contentOf(path: string): Promise<string | Uint8Array> {
    if (files[path] !== undefined) return files[path];
    if (path === 'verifier.json') return JSON.stringify(config);
    const content = await readFile(join(DIST, normalize(`/${path}`)));
    if (path !== 'index.html') return content;
    const escaped = policy.replaceAll("'", '&#39;');
    return content.toString().replace(/(http-equiv="Content-Security-Policy" content=")[^"]*/, `$1${escaped}`);
  }

  async function answer(request: IncomingMessage, response: ServerResponse) {
    const path = decodeURIComponent(new URL(request.url!, 'http://localhost').pathname).slice(1) || 'index.html';
    if (path === 'csp-report') {
      let body = '';
      for await (const part of request) body += part;
      violations.push(body);
      return void response.writeHead(204).end();
    }
    requests.push(path);
    const content = await contentOf(path).catch(() => undefined);
    if (content === undefined) return void response.writeHead(404, headers).end();
    response.writeHead(200, { ...headers, 'Content-Type': TYPES[extname(path)] ?? 'application/octet-stream' });
    response.end(content);
  }

  const server = createServer((request, response) => void answer(request, response));
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const { port } = server.address() as AddressInfo;
  return {
    origin: `http://localhost:${port}`,
    violations,
    requests,
    close: () => new Promise((resolve) => server.close(() => resolve()).closeAllConnections()),
  };
}
