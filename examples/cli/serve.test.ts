import { mkdir, mkdtemp, rename, rm, symlink, writeFile } from 'node:fs/promises';
import { request } from 'node:http';
import { connect, Server } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { fakeTerminal, runCli } from './run.fixture.ts';
import { run } from './run.ts';

const POLICY = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self' https://built.example";
const PAGE = `<!doctype html><meta http-equiv="Content-Security-Policy" content="${POLICY}"><title>Page</title>`;
const WORKER = `precache([{"revision":"0a1b","url":"index.html"},{url:"verifier.json",revision:'2c3d'},{"revision":null,"url":"assets/a-1.js"}])`;
const SETTINGS = {
  clinic: 'Clinic',
  registry: { resolver: 'https://resolver.example/api/v1/issuers' },
  revocationHosts: ['fund.example'],
};

let folder = '';
let url = '';
let stop: () => Promise<number>;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-serve-'));
  await mkdir(join(folder, 'page/assets'), { recursive: true });
  const files = {
    'index.html': PAGE,
    'verifier.json': '{"clinic":"Built"}',
    'sw.js': WORKER,
    'assets/a-1.js': 'export {};',
    'assets/a.wasm': '\0asm',
    '.hidden.json': '{}',
    'notes.md': 'x',
  };
  for (const [name, text] of Object.entries(files)) await writeFile(join(folder, 'page', name), text);
  await writeFile(join(folder, 'secret.json'), '"secret"');
  await symlink(join(folder, 'secret.json'), join(folder, 'page/link.json'));
  await writeFile(join(folder, 'verifier.json'), JSON.stringify(SETTINGS));
  await writeFile(join(folder, 'start.eehic'), 'a.b.c\n');
  ({ url, stop } = await serve('--config', 'verifier.json', '--bundle', 'start.eehic'));
});
afterAll(async () => {
  expect(await stop()).toBe(0);
  await rm(folder, { recursive: true, force: true });
});

/** Runs `eehic serve` until it is stopped. */
async function serve(...args: readonly string[]) {
  let interrupt = () => {};
  const interrupted = new Promise<void>((resolve) => {
    interrupt = resolve;
  });
  const { terminal, written } = fakeTerminal(folder, { interrupted: () => interrupted });
  const ended = run(['serve', '--page', 'page', '--port', '0', ...args], terminal);
  const [found] = await vi.waitUntil(() => /http:\S+/.exec(written.out), { timeout: 20_000, interval: 20 });
  return {
    url: found,
    stop: () => {
      interrupt();
      return ended;
    },
  };
}

/** What the server answers to a path as it is written, which `fetch` would tidy up. */
function ask(path: string, options: { readonly method?: string; readonly headers?: Record<string, string> } = {}) {
  const { hostname, port } = new URL(url);
  return new Promise<{ status: number; headers: Record<string, unknown>; text: string }>((resolve, reject) => {
    request({ hostname, port, path, ...options }, (response) => {
      let text = '';
      response.setEncoding('utf8');
      response.on('data', (chunk) => {
        text += chunk;
      });
      response.on('end', () => resolve({ status: response.statusCode!, headers: response.headers, text }));
    })
      .on('error', reject)
      .end();
  });
}

describe('eehic serve', () => {
  it.each([
    ['/', 'text/html; charset=utf-8'],
    ['/index.html?a=b', 'text/html; charset=utf-8'],
    ['/sw.js', 'text/javascript; charset=utf-8'],
    ['/assets/a-1.js', 'text/javascript; charset=utf-8'],
    ['/assets/a.wasm', 'application/wasm'],
    ['/verifier.json', 'application/json; charset=utf-8'],
    ['/start.eehic', 'application/jose'],
  ])('%s is %s, with strict headers', async (path, type) => {
    const { status, headers } = await ask(path);
    expect([status, headers['content-type']]).toEqual([200, type]);
    expect(headers).toMatchObject({
      'x-content-type-options': 'nosniff',
      'cross-origin-resource-policy': 'same-origin',
      'content-security-policy': expect.stringMatching(/^default-src 'none'; .*frame-ancestors 'none'$/),
    });
    expect(headers['access-control-allow-origin']).toBeUndefined();
  });

  it.each([
    '/../secret.json',
    '/..%2fsecret.json',
    '/assets/../../secret.json',
    '/assets/..%2f..%2fsecret.json',
    '/%2e%2e/secret.json',
    '/..\\secret.json',
    '//secret.json',
    '/link.json',
    '/.hidden.json',
    '/notes.md',
    '/assets/',
    '/assets',
    '/index.html/',
    '/index.html%00',
    '/%',
    '/%ff',
    'http://evil.example/index.html',
    '*',
    '/__proto__',
    '/constructor',
  ])('%s is not found', async (path) => {
    const { status, text } = await ask(path);
    expect([status, text]).toEqual([404, '404\n']);
  });

  it.each(['evil.example', 'evil.example:8788', '127.0.0.1', '127.0.0.1.evil.example', '[::1]', '0.0.0.0'])(
    'the host %j is refused, as a name of another site may lead here',
    async (host) => {
      const { port } = new URL(url);
      for (const name of [host, `${host.replace(/:\d+$/, '')}:${port}x`, `evil.example:${port}`]) {
        expect((await ask('/verifier.json', { headers: { host: name } })).status).toBeOneOf([400, 421]);
      }
      expect((await ask('/', { headers: { host: `localhost:${port}` } })).status).toBe(200);
    },
  );

  it.each(['POST', 'PUT', 'DELETE', 'OPTIONS', 'TRACE'])('%s is refused', async (method) => {
    expect(await ask('/', { method })).toMatchObject({ status: 405, headers: { allow: 'GET, HEAD' } });
  });

  it('HEAD has no body; what has not changed is not sent again', async () => {
    expect(await ask('/', { method: 'HEAD' })).toMatchObject({ status: 200, text: '' });
    const { headers } = await ask('/sw.js');
    const again = await ask('/sw.js', { headers: { 'if-none-match': String(headers.etag) } });
    expect(again).toMatchObject({ status: 304, text: '' });
  });

  it('listens on the loopback interface alone, and survives what is no HTTP', async () => {
    const { hostname, port } = new URL(url);
    expect(hostname).toBe('127.0.0.1');
    const socket = connect(Number(port), hostname);
    await new Promise((resolve) => {
      socket.once('close', resolve).on('error', () => {});
      socket.write(`\x16\x03\x01${'x'.repeat(20_000)}\r\n\r\n`);
      socket.resume();
    });
    expect((await ask('/')).status).toBe(200);
  });

  it('goes on where connections cannot be accepted', async () => {
    const listen = vi.spyOn(Server.prototype, 'listen');
    const { stop, url: other } = await serve();
    const error = Object.assign(new Error('accept EMFILE'), { code: 'EMFILE' });
    for (let n = 0; n < 2; n++) (listen.mock.contexts[0] as Server).emit('error', error);
    listen.mockRestore();
    expect((await fetch(other)).status).toBe(200);
    expect(await stop()).toBe(0);
  });

  it('the settings of --config replace those of the page, in its policy and its service worker too', async () => {
    expect(JSON.parse((await ask('/verifier.json')).text)).toEqual({ ...SETTINGS, bundle: 'start.eehic' });
    const sources = "connect-src 'self' https://resolver.example https://fund.example";
    const { headers, text } = await ask('/');
    expect(headers['content-security-policy']).toContain(`${sources}; frame-ancestors 'none'`);
    expect(text).toContain(sources);
    expect(text + headers['content-security-policy']).not.toContain('built.example');
    const worker = (await ask('/sw.js')).text;
    expect(worker).not.toMatch(/0a1b|2c3d/);
    expect(worker).toContain('{"revision":null,"url":"assets/a-1.js"}');
    // Without --config and --bundle the page is as it was built, but for what it may connect to.
    const plain = await serve();
    const settings = await (await fetch(new URL('verifier.json', plain.url))).text();
    expect(JSON.parse(settings)).toEqual({ clinic: 'Built' });
    expect((await fetch(new URL('start.eehic', plain.url))).status).toBe(404);
    await plain.stop();
  });

  it('a bundle that is replaced meanwhile is sent as it is then', async () => {
    const asked = async () => (await ask('/start.eehic')).text;
    expect([await asked(), await asked()]).toEqual(['a.b.c', 'a.b.c']);
    await writeFile(join(folder, 'start.eehic'), 'd.e.f');
    expect([await asked(), await asked()]).toEqual(['d.e.f', 'd.e.f']);
    // As a copy that is still going on.
    await writeFile(join(folder, 'start.eehic'), 'g.h');
    expect(await asked()).toBe('d.e.f');
    await writeFile(join(folder, 'start.eehic'), 'g.h.i');
    expect(await Promise.all([asked(), asked()])).toEqual(['g.h.i', 'g.h.i']);
    await rename(join(folder, 'start.eehic'), join(folder, 'away'));
    expect((await ask('/start.eehic')).status).toBe(404);
    await rename(join(folder, 'away'), join(folder, 'start.eehic'));
    expect(await asked()).toBe('g.h.i');
    await rm(join(folder, 'start.eehic'));
    expect((await ask('/start.eehic')).status).toBe(404);
  });

  it.each([
    [['--page', 'nowhere'], /cannot read the page/],
    [['--page', '.'], /no index\.html/],
    [['--port', 'x'], /--port/],
    [['--port', '65536'], /--port/],
    [['--config', 'start.eehic'], /./],
    [['--config', 'none.json'], /cannot read none\.json/],
    [['--bundle', 'none.eehic'], /cannot read none\.eehic/],
    [['--bundle', 'secret.json'], /not a start bundle: secret\.json/],
  ])('%j is wrong usage', async (args, message) => {
    const { code, err } = await runCli(folder, ['serve', '--page', 'page', '--port', '0', ...args]);
    expect([code, err]).toEqual([2, expect.stringMatching(message)]);
  });

  it('hosts that would add to the policy are refused', async () => {
    const refused = async (settings: object) => {
      await writeFile(join(folder, 'bad.json'), JSON.stringify({ ...SETTINGS, ...settings }));
      const { code, err } = await runCli(folder, ['serve', '--page', 'page', '--port', '0', '--config', 'bad.json']);
      return [code, err];
    };
    const hosts = ["x; script-src 'unsafe-inline'"];
    expect(await refused({ revocationHosts: hosts })).toEqual([2, expect.stringContaining('revocationHosts')]);
    expect(await refused({ registry: { resolver: 'https://[' } })).toEqual([2, expect.stringContaining('registry')]);
  });
});
