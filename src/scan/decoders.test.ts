import { describe, expect, it } from 'vitest';
import type { Deadline } from './deadline.ts';
import { readWithJsqr } from './jsqr.ts';
import { readZxingWasm } from './packaged.ts';
import type { GreyPixels } from './pixels.ts';
import { startStoppingDeadline as startDeadline } from './stop.ts';
import { symbolText } from './symbol-text.ts';
import { CARD_TEXT, drawCode } from './test-material.ts';
import { readWithZxing } from './zxing.ts';

async function draw(text: string) {
  const { data, info } = await drawCode(text).toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}

describe.each([
  ['zxing', (pixels: GreyPixels, deadline: Deadline) => readWithZxing(pixels, deadline, readZxingWasm)],
  ['jsQR', readWithJsqr],
])('%s', (_name, read) => {
  it.each([CARD_TEXT, '0123456789', ' A%$ ', 'a\r\n', 'Ελλάδα'])('reads %j exactly', async (text) => {
    expect(await read(await draw(text), startDeadline(5000))).toEqual([text]);
  });
  it('reads nothing off white', async () => {
    const grey = new Uint8Array(200 * 100).fill(255);
    expect(await read({ width: 200, height: 100, grey }, startDeadline(5000))).toEqual([]);
  });
  it('ends with nothing when the pixels are not as many as said', async () => {
    expect(await read({ width: -1, height: 70_000, grey: new Uint8Array(1) }, startDeadline(5000))).toEqual([]);
    expect(await read(await draw(CARD_TEXT), startDeadline(5000))).toEqual([CARD_TEXT]);
  });
});

describe('symbolText', () => {
  it('reads UTF-8, else ISO 8859-1, and keeps every character', () => {
    expect(symbolText(new Uint8Array([0xc3, 0xa9, 0x20]))).toBe('é ');
    expect(symbolText(new Uint8Array([0xe9, 0x20]))).toBe('é ');
    expect(symbolText(new Uint8Array([0xef, 0xbb, 0xbf, 0x41, 0x00]))).toBe('\uFEFFA\0');
    expect(symbolText(new Uint8Array())).toBeUndefined();
  });
});
