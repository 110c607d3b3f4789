import sharp from 'sharp';
import { expect, test } from 'vitest';
import { qrMatrix } from './matrix.ts';
import { qrPng } from './png.ts';
import { readTwice, sampleText } from './reading.fixture.ts';

async function pixelsOf(png: Uint8Array) {
  return sharp(png).greyscale().raw().toBuffer({ resolveWithObject: true });
}

test.each([2, 3, 8])('at %i pixels a module the picture is read back by two readers', async (scale) => {
  const text = sampleText(290);
  expect(await readTwice(qrPng(text, { level: 'M', scale }))).toEqual({ jsqr: text, zxing: text });
});

test('each module is a square of whole pixels, in the right place, with four light modules around', async () => {
  const matrix = qrMatrix('EH1:A', { level: 'M' });
  for (const scale of [1, 3]) {
    const { data, info } = await pixelsOf(qrPng(matrix, { scale }));
    expect([info.width, info.height]).toEqual([29 * scale, 29 * scale]);
    for (let y = 0; y < info.height; y++) {
      for (let x = 0; x < info.width; x++) {
        const [row, column] = [Math.floor(y / scale) - 4, Math.floor(x / scale) - 4];
        const inside = row >= 0 && row < 21 && column >= 0 && column < 21;
        const dark = inside && matrix.modules[row * 21 + column] === 1;
        expect(data[y * info.width + x], `x ${x} y ${y}`).toBe(dark ? 0 : 255);
      }
    }
  }
});

test('the file is a one-bit greyscale PNG', async () => {
  const meta = await sharp(qrPng('EH1:A')).metadata();
  expect(meta).toMatchObject({ format: 'png', channels: 1, bitsPerSample: 1 });
});

test('a scale that is not a whole number of pixels is bad usage', () => {
  for (const scale of [0, 1.5, -1, 65, Number.NaN]) {
    expect(() => qrPng('EH1:A', { scale })).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  }
});
