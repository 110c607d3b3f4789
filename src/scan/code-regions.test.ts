import sharp, { type Sharp } from 'sharp';
import { describe, expect, it } from 'vitest';
import { random } from '../codec/random-cbor.fixture.ts';
import { findRegions } from './code-regions.ts';
import type { GreyPixels } from './pixels.ts';
import { CARD_TEXT, drawCode, drawTextPicture } from './test-material.ts';

async function toGrey(picture: Sharp): Promise<GreyPixels> {
  const { data, info } = await picture.flatten().toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  return { width: info.width, height: info.height, grey: data };
}

async function codeOn(width: number, height: number, scale: number, left: number, top: number): Promise<GreyPixels> {
  const input = await drawCode(CARD_TEXT, { scale }).png().toBuffer();
  return toGrey(
    sharp({ create: { width, height, channels: 3, background: '#fff' } }).composite([{ input, left, top }]),
  );
}

describe('regions of a picture that could be a code', () => {
  it.each([1, 2, 5, 24])('hold a code of %i pixels a module, and little else', async (scale) => {
    const [left, top] = [400, 300];
    const side = 65 * scale;
    const pixels = await codeOn(side + 600, side + 500, scale, left, top);
    const regions = findRegions(pixels);
    expect(regions).toHaveLength(1);
    const [region] = regions;
    expect(region!.left).toBeLessThanOrEqual(left + 4 * scale);
    expect(region!.top).toBeLessThanOrEqual(top + 4 * scale);
    expect(region!.left + region!.width).toBeGreaterThanOrEqual(left + side - 4 * scale);
    expect(region!.top + region!.height).toBeGreaterThanOrEqual(top + side - 4 * scale);
    expect(region!.width).toBeLessThan(1.3 * side + 150);
  });

  it('hold a blurred code of little contrast', async () => {
    const code = await drawCode(CARD_TEXT, { scale: 3 }).png().toBuffer();
    expect(findRegions(await toGrey(sharp(code).blur(2).linear(0.1, 200)))).toHaveLength(1);
  });

  it.each([9, 20, 40])('are none in a text of %i pixels', async (size) => {
    const pixels = await toGrey(sharp(await drawTextPicture(400, 300, size)));
    expect(Math.min(...pixels.grey)).toBeLessThan(100);
    expect(findRegions(pixels)).toEqual([]);
  });

  it('are none in white, and all of it in noise', () => {
    const next = random(1);
    const [width, height] = [600, 400];
    expect(findRegions({ width, height, grey: new Uint8Array(width * height).fill(255) })).toEqual([]);
    const grey = Uint8Array.from({ length: width * height }, () => next(256));
    expect(findRegions({ width, height, grey })).toEqual([{ left: 0, top: 0, width, height }]);
  });

  it.each([
    [1, 1],
    [7, 3000],
    [33, 31],
  ])('lie within a picture of %i × %i pixels', (width, height) => {
    const grey = Uint8Array.from({ length: width * height }, (_, at) => (at * 7919) % 256);
    for (const { left, top, ...size } of findRegions({ width, height, grey })) {
      expect(Math.min(left, top)).toBeGreaterThanOrEqual(0);
      expect(left + size.width).toBeLessThanOrEqual(width);
      expect(top + size.height).toBeLessThanOrEqual(height);
    }
  });
});
