import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { CHROMIUM_FLAGS } from './chromium-flags.fixture.ts';

/** Without inline scripts and `eval`; WebAssembly alone may be compiled. */
export const STRICT_POLICY =
  "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; worker-src 'self'; connect-src 'self'";

/** A file of the site: its type, and what is in it. */
export type SiteFile = readonly [type: string, body: string | Uint8Array];

/** Bundles a module as an application for browsers does; a module of Node in it is an error. */
export async function bundleForBrowser(contents: string, resolveDir: string): Promise<SiteFile> {
  const { outputFiles } = await build({
    stdin: { contents, resolveDir, loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
    logLevel: 'silent',
  });
  return ['text/javascript', outputFiles[0]!.text];
}

/** Opens a site in Chromium under the strict policy, and returns what its page posts to `/result`; `search` is a part of the address. */
export async function runInChromium(site: Readonly<Record<string, SiteFile>>, search = ''): Promise<string> {
  const profile = await mkdtemp(join(tmpdir(), 'eehic-chromium-'));
  let send: (text: string) => void = () => {};
  const result = new Promise<string>((resolve) => {
    send = resolve;
  });
  const files = { '/': ['text/html', '<!doctype html><script type="module" src="/script.js"></script>'], ...site };
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      if (request.url === '/result') send(body);
    });
    const [type, file] = files[(request.url ?? '').replace(/\?.*/, '') as keyof typeof files] ?? [
      'text/plain',
      undefined,
    ];
    const headers = { 'content-type': type, 'content-security-policy': STRICT_POLICY };
    response.writeHead(file === undefined ? 404 : 200, headers).end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/${search}`;
  const chromium = spawn('chromium', ['--headless', ...CHROMIUM_FLAGS, `--user-data-dir=${profile}`, address], {
    stdio: 'ignore',
  });
  const ended = new Promise<void>((resolve) => chromium.once('close', () => resolve()));
  try {
    return await Promise.race([result, ended.then(() => 'chromium has ended')]);
  } finally {
    chromium.kill();
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}
