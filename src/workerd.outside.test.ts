import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { join } from 'node:path';
import { build } from 'esbuild';
import { Miniflare } from 'miniflare';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { registries, vectors } from '../test-vectors/read.fixture.ts';
import { createMockRepository } from './testing/mock-repository.ts';

/**
 * The core in workerd, the runtime of Cloudflare's workers: WebCrypto and fetch, no Node, no eval, no `redirect:
 * 'error'`.
 */

const WORKER = `
import { createVerifier } from '../index.ts';
import { resolverRegistry } from '../registry/resolver.ts';
import { reportOf } from '../../test-vectors/answers/text.mjs';

async function ask({ url, text }) {
  const now = () => new Date('2026-11-23T10:00:00Z');
  const registry = resolverRegistry({ url, now, retries: 0 });
  const report = await createVerifier({ registry, now, timeZone: 'UTC' }).verify(text);
  return [report.conclusion, report.failure?.code];
}

export default {
  async fetch(request) {
    const { vectors, query } = await request.json();
    return Response.json(query ? await ask(query) : await Promise.all(vectors.map(({ registry, ...vector }) => reportOf(vector, registry))));
  },
};
`;

interface Outcome {
  readonly conclusion: string;
  readonly failure?: { readonly id: string; readonly code: string };
}

const inWords = ({ conclusion, failure }: Outcome) => `${conclusion} ${failure?.id} ${failure?.code}`;

let runtime: Miniflare;
let script = '';
beforeAll(async () => {
  const { outputFiles } = await build({
    stdin: { contents: WORKER, resolveDir: join(import.meta.dirname, 'entry'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  script = outputFiles[0]!.text;
  runtime = new Miniflare({ modules: true, script, compatibilityDate: '2026-01-01' });
}, 60_000);
afterAll(() => runtime.dispose());

async function post(body: object): Promise<unknown> {
  const response = await runtime.dispatchFetch('http://worker.invalid/', {
    method: 'POST',
    body: JSON.stringify(body),
  });
  return response.json();
}

describe('in workerd', { timeout: 60_000 }, () => {
  it('the bundle imports nothing of Node', () => {
    expect(script).not.toMatch(/from\s*["']node:|import\(["']node:|require\(["']node:/);
  });

  it('every vector of a text comes to the conclusion, step and code that are expected', async () => {
    expect(vectors.length).toBeGreaterThan(1400);
    const differing: string[] = [];
    for (let at = 0; at < vectors.length; at += 50) {
      const some = vectors.slice(at, at + 50);
      const body = some.map(({ kind, input }) => ({ kind, input, registry: registries.get(input.registry) }));
      const reports = (await post({ vectors: body })) as Outcome[];
      some.forEach(({ id, expected }, position) => {
        const found = inWords(reports[position]!);
        if (found !== inWords(expected)) differing.push(`${id}: ${found}`);
      });
    }
    expect(differing).toEqual([]);
  });

  it('a Resolver is queried over the network, and its redirect is named', async () => {
    const repository = createMockRepository();
    let redirects = false;
    const server = createServer((request, response) => {
      if (redirects) return void response.writeHead(302, { location: 'http://127.0.0.1:9/' }).end();
      const { status, body } = repository.respond({ method: 'GET', url: request.url ?? '/' });
      response.writeHead(status, { 'content-type': 'application/json' }).end(JSON.stringify(body));
    });
    await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
    try {
      const url = `http://127.0.0.1:${(server.address() as AddressInfo).port}/api/v1/issuers`;
      const { text } = vectors.find(({ id }) => id === 'text-plain')!.input;
      expect(await post({ query: { url, text } })).toEqual(['APPROVED', null]);
      redirects = true;
      expect(await post({ query: { url, text } })).toEqual(['REJECTED', 'REGISTRY_REDIRECTED']);
    } finally {
      server.closeAllConnections();
      server.close();
    }
  });
});
