import { join } from 'node:path';
import { expect, it } from 'vitest';
import { bundleForBrowser, runInChromium } from '../chromium.fixture.ts';
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
  const results = await runInChromium({
    '/script.js': await bundleForBrowser(PAGE, join(import.meta.dirname, '../entry')),
    '/zxing_reader.wasm': ['application/wasm', await readZxingWasm()],
  });
  expect(results).toBe('ERR_EHIC_SCAN_DECODER_UNAVAILABLE true true ERR_EHIC_SCAN_NO_CODE true ERR_EHIC_SCAN_NO_CODE');
}, 120_000);
