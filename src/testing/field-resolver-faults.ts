import type { ServerResponse } from 'node:http';
import type { AddressInfo } from 'node:net';
import { createMockRepository, type MockRepository } from './mock-repository.ts';
import type { RunningServer } from './serve.ts';

/** The response of a faulty Resolver to every request. */
export type ResolverFault =
  | 'hangs'
  | 'hangs-in-body'
  | 'closes'
  | 'redirects'
  | 'status-404'
  | 'status-429'
  | 'status-500'
  | 'error-under-200'
  | 'no-json'
  | 'no-results'
  | 'nested-deep'
  | '100-megabytes'
  | 'another-institution'
  | 'two-issuers'
  | 'without-key'
  | 'none';

/** A running Resolver with a fault. */
export interface FaultyServer extends RunningServer {
  /** The requests so far: path and query. */
  readonly requests: readonly string[];
  /** The fault; a new value applies to later requests. */
  fault: ResolverFault;
}

type Reply = { readonly status?: number; readonly text?: string; readonly location?: string };

/** Serves a Resolver that misbehaves on 127.0.0.1 (Node only), for tests of what a verifier then reports. */
export async function serveFaultyResolver(
  fault: ResolverFault,
  repository: Pick<MockRepository, 'respond'> = createMockRepository(),
): Promise<FaultyServer> {
  const { createServer } = await import('node:http');
  const requests: string[] = [];
  const server = createServer((request, response) => {
    const url = request.url ?? '/';
    requests.push(url);
    if (running.fault === 'hangs') return;
    if (running.fault === 'closes') return void request.socket.destroy();
    if (running.fault === 'hangs-in-body') return void response.writeHead(200).write('{"results":[');
    if (running.fault === '100-megabytes') return void answerAtLength(response);
    const { status = 200, text = '', location } = reply(running.fault, url, repository);
    response.writeHead(status, { 'content-type': 'application/json', ...(location ? { location } : {}) }).end(text);
  });
  await new Promise<void>((resolve, reject) => {
    server.once('error', reject);
    server.listen(0, '127.0.0.1', resolve);
  });
  // From here on it is a connection that could not be accepted: the next may be.
  server.on('error', () => {});
  const running: FaultyServer = {
    url: `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/issuers`,
    fault,
    requests,
    close: () =>
      new Promise((resolve) => {
        server.close(() => resolve());
        server.closeAllConnections();
      }),
  };
  return running;
}

function reply(fault: ResolverFault, url: string, repository: Pick<MockRepository, 'respond'>): Reply {
  const { status, body } = repository.respond({ method: 'GET', url });
  const results = (body as { readonly results?: readonly object[] }).results ?? [];
  const answer = (changed: readonly object[]): Reply => ({ text: JSON.stringify({ results: changed }) });
  switch (fault) {
    case 'redirects':
      return { status: 302, location: url };
    case 'status-404':
      return { status: 404, text: '<html>Not Found</html>' };
    case 'status-429':
    case 'status-500':
      return { status: Number(fault.slice(-3)), text: '{"results":[]}' };
    case 'error-under-200':
      return { text: JSON.stringify({ error: 'internal error' }) };
    case 'no-json':
      return { text: '<html>maintenance</html>' };
    case 'no-results':
      return { text: JSON.stringify({ results: { 0: results[0] } }) };
    case 'nested-deep':
      return { text: `${'['.repeat(400_000)}${']'.repeat(400_000)}` };
    case 'another-institution':
      return answer(results.map((issuer) => ({ ...issuer, officialId: 'other' })));
    case 'two-issuers':
      return answer([...results, ...results]);
    case 'without-key':
      return answer(results.map((issuer) => ({ ...issuer, certificates: [], publicKeys: [] })));
    default:
      return { status, text: JSON.stringify(body) };
  }
}

async function answerAtLength(response: ServerResponse): Promise<void> {
  response.writeHead(200, { 'content-type': 'application/json' });
  const closed = new Promise((resolve) => response.once('close', resolve));
  const chunk = new Uint8Array(1 << 20).fill(0x20);
  for (let sent = 0; sent < 100 && !response.destroyed; sent++) {
    if (!response.write(chunk)) {
      await Promise.race([new Promise((resolve) => response.once('drain', resolve)), closed]);
    }
  }
  response.end('{"results":[]}');
}
