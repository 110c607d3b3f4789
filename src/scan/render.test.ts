import { describe, expect, it } from 'vitest';
import { renderPdfPage } from './render.ts';
import { codeOf, writePage } from './test-material.ts';

const RED_LEFT_HALF = writePage('1 0 0 rg 0 0 36 72 re f', { mediaBox: '0 0 72 72' });

describe('renderPdfPage', () => {
  it('draws red on white, at 150 dpi by default', async () => {
    const { width, height, rgba } = await renderPdfPage(RED_LEFT_HALF);
    expect([width, height, rgba.length]).toEqual([150, 150, 150 * 150 * 4]);
    const row = 75 * 150 * 4;
    expect([...rgba.subarray(row + 10 * 4, row + 11 * 4)]).toEqual([255, 0, 0, 255]);
    expect([...rgba.subarray(row + 140 * 4, row + 141 * 4)]).toEqual([255, 255, 255, 255]);
    expect((await renderPdfPage(RED_LEFT_HALF, { dpi: 72 })).width).toBe(72);
  });

  it('keeps to 16 million pixels', async () => {
    const { width, height } = await renderPdfPage(writePage('', { mediaBox: '0 0 14400 14400' }));
    expect(width * height).toBeLessThanOrEqual(16_000_000);
  });

  it('refuses a page that is not there, and what is not a PDF', async () => {
    for (const page of [0, 2, 1.5])
      expect(await codeOf(renderPdfPage(RED_LEFT_HALF, { page }))).toBe('ERR_EHIC_OPTIONS');
    expect(await codeOf(renderPdfPage(RED_LEFT_HALF, { dpi: 9999 }))).toBe('ERR_EHIC_OPTIONS');
    expect(await codeOf(renderPdfPage(new Uint8Array(9)))).toBe('ERR_EHIC_SCAN_NOT_A_PDF');
  });
});
