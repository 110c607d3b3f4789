// node open-page.mjs ROOT TEXT: opens a page in Chromium, as Vite has built it and as its development server bundles it.
// The page sends what it has found to the address after `#`.
import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdtempSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { createServer as createHttpServer } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { text } from 'node:stream/consumers';
import { createServer, preview } from 'vite';

const FLAGS = [
  'headless',
  'no-sandbox',
  'disable-gpu',
  'disable-quic',
  'no-first-run',
  'disable-background-networking',
];
const TIME_LIMIT = 120_000;
const [root, expected] = process.argv.slice(2);
const address = { host: '127.0.0.1', port: 0 };

const listener = createHttpServer().listen(0, '127.0.0.1');
await once(listener, 'listening');
/** Opens a page, and returns what it sends. */
async function open(url) {
  const profile = mkdtempSync(join(tmpdir(), 'eehic-chromium-'));
  const flags = [...FLAGS, 'disable-component-update', 'disable-sync', `user-data-dir=${profile}`];
  const sent = once(listener, 'request', { signal: AbortSignal.timeout(TIME_LIMIT) });
  const page = `${url}#http://127.0.0.1:${listener.address().port}`;
  const browser = spawn('chromium', [...flags.map((flag) => `--${flag}`), page], { stdio: 'ignore' });
  try {
    const [request, response] = await sent;
    const found = await text(request);
    response.end();
    return found;
  } finally {
    browser.kill();
    await once(browser, 'exit');
    // A process of the browser may still write for a moment after the browser has ended: `rm` reads a folder again
    // before each further attempt, `rmSync` does not.
    await rm(profile, { recursive: true, force: true, maxRetries: 10, retryDelay: 200 });
  }
}

const servers = {
  built: () => preview({ root, preview: address }),
  developed: async () => (await createServer({ root, server: address })).listen(),
};
for (const [name, start] of Object.entries(servers)) {
  const server = await start();
  const found = await open(server.resolvedUrls.local[0]);
  console.log(`${root}, ${name}: ${found}`);
  if (found !== expected) throw new Error(`expected: ${expected}`);
  await server.close();
}
listener.close();
