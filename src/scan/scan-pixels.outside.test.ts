import { spawn } from 'node:child_process';
import { mkdtemp, rm } from 'node:fs/promises';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { build } from 'esbuild';
import { expect, it } from 'vitest';
import { readZxingWasm } from './packaged.ts';

/** Draws a card on a canvas, as a frame of a camera is, reads it with each way of giving the decoder, and sends what it read. */
const PAGE = `
import { qrMatrix } from './qr.ts';
import { scanPixels } from './scan-pixels.ts';

// On the dark ground the code has no quiet zone, which takes more than one look.
const text = 'EH1:' + '0A $%*+-./:Z9K'.repeat(20);
const { size, modules } = qrMatrix(text, { level: 'M' });
const frameOf = (side, blur, angle, ground = '#ccc') => {
  const canvas = new OffscreenCanvas(640, 480);
  const context = canvas.getContext('2d');
  context.fillStyle = ground;
  context.fillRect(0, 0, 640, 480);
  context.filter = 'blur(' + blur + 'px)';
  context.translate(320, 240);
  context.rotate(angle);
  context.scale(side / size, side / size);
  context.fillStyle = '#ccc';
  context.fillRect(-size / 2, -size / 2, size, size);
  context.fillStyle = '#111';
  for (let at = 0; at < modules.length; at++) {
    if (modules[at]) context.fillRect((at % size) - size / 2, Math.floor(at / size) - size / 2, 1, 1);
  }
  const { width, height, data } = context.getImageData(0, 0, 640, 480);
  return { width, height, rgba: data };
};
const read = async (frame, options) => {
  try {
    return (await scanPixels(frame, options)).text === text;
  } catch (error) {
    return error.code;
  }
};
const zxingWasm = new Uint8Array(await (await fetch('/zxing_reader.wasm')).arrayBuffer());
const results = [
  await read(frameOf(300, 0, 0.12), { zxingWasm: '/none' }),
  await read(frameOf(300, 0, 0.12), { zxingWasm: new URL('/zxing_reader.wasm', location.href) }),
  await read(frameOf(300, 1, 1), { zxingWasm }),
  await read(frameOf(230, 0, 0.1, '#111'), { zxingWasm }),
  await read(frameOf(230, 0, 0.1, '#111'), { zxingWasm, effort: 'photo' }),
  await read(frameOf(0, 0, 0), { zxingWasm, effort: 'photo' }),
];
await fetch('/result', { method: 'POST', body: results.join(' ') });
`;

it('a frame of a camera is read in a browser, without Node, sharp and eval', async () => {
  const { outputFiles } = await build({
    stdin: { contents: PAGE, resolveDir: join(import.meta.dirname, '../entry'), loader: 'ts' },
    bundle: true,
    format: 'esm',
    platform: 'browser',
    target: 'es2022',
    write: false,
  });
  const files: Readonly<Record<string, readonly [type: string, body: string | Uint8Array]>> = {
    '/': ['text/html', '<!doctype html><script type="module" src="/script.js"></script>'],
    '/script.js': ['text/javascript', outputFiles[0]!.text],
    '/zxing_reader.wasm': ['application/wasm', await readZxingWasm()],
  };
  const policy = "default-src 'none'; script-src 'self' 'wasm-unsafe-eval'; connect-src 'self'";
  const profile = await mkdtemp(join(tmpdir(), 'eehic-camera-'));
  let send: (text: string) => void = () => {};
  const result = new Promise<string>((resolve) => {
    send = resolve;
  });
  const server = createServer((request, response) => {
    let body = '';
    request.on('data', (part) => {
      body += part;
    });
    request.on('end', () => {
      if (request.url === '/result') send(body);
    });
    const [type, file] = files[request.url ?? ''] ?? ['text/plain', undefined];
    response.writeHead(file === undefined ? 404 : 200, { 'content-type': type, 'content-security-policy': policy });
    response.end(file);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  const flags = ['--headless', '--no-sandbox', '--disable-gpu', '--no-first-run', '--disable-background-networking'];
  const address = `http://127.0.0.1:${(server.address() as AddressInfo).port}/`;
  const chromium = spawn('chromium', [...flags, `--user-data-dir=${profile}`, address], { stdio: 'ignore' });
  const ended = new Promise<void>((resolve) => chromium.once('close', () => resolve()));
  try {
    const failed = ended.then(() => 'chromium has ended');
    expect(await Promise.race([result, failed])).toBe(
      'ERR_EHIC_SCAN_DECODER_UNAVAILABLE true true ERR_EHIC_SCAN_NO_CODE true ERR_EHIC_SCAN_NO_CODE',
    );
  } finally {
    chromium.kill();
    await ended;
    server.closeAllConnections();
    server.close();
    await rm(profile, { recursive: true, force: true, maxRetries: 5 });
  }
}, 120_000);
