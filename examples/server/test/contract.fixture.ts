import { afterAll, beforeAll } from 'vitest';
import { card, issued } from './cards.fixture.ts';
import { requireDocumented } from './openapi.fixture.ts';
import { startServer, type TestServer } from './server.fixture.ts';

const servers: TestServer[] = [];

/** Starts a server that is stopped after the tests of the file. */
export async function open(...given: Parameters<typeof startServer>): Promise<TestServer> {
  const server = await startServer(...given);
  servers.push(server);
  return server;
}

/** A server with the demo registry and key, which does not wait long for what a caller sends. */
export let demo: TestServer;
beforeAll(async () => {
  demo = await open({ issuerKey: 'demo', headerTime: 300, bodyTime: 300 });
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

export const POSTS = ['/verify', '/issue'];
export const TEXT = { 'content-type': 'text/plain' };
export const JSON_TYPE = { 'content-type': 'application/json' };
export const PDF_TYPE = { 'content-type': 'application/pdf' };

/** A request that the path takes. */
export const good = (path: string): RequestInit =>
  path === '/issue'
    ? { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(card) }
    : { method: 'POST', headers: TEXT, body: issued.text };

export const withHeaders = (init: RequestInit, headers: Record<string, string>): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Record<string, string>), ...headers },
});

/** What the tests look at of an answer. */
interface Body {
  readonly outcome: string;
  readonly text: string;
  readonly code: string;
  readonly violations: readonly object[];
  readonly results: readonly {
    readonly report: { readonly token: object; readonly conclusion: { readonly result: string } };
    readonly documentSteps: readonly { readonly status: string }[];
  }[];
}

export const jsonOf = async (response: Response) => (await response.json()) as Body;

/** Sends a request, and checks that the answer is one that the document describes. */
export async function ask(server: TestServer, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(server.url + path, init);
  await requireDocumented(init.method ?? 'GET', path.split('?')[0]!, response);
  return response;
}
