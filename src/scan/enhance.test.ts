import { describe, expect, it } from 'vitest';
import { random } from '../codec/random-cbor.fixture.ts';
import { deblur, enlarge, isNoise, reduce, smooth, unsharp } from './enhance.ts';
import { CARD_TEXT, drawCode } from './test-material.ts';

const [width, height] = [30, 20];
const flat = new Float32Array(width * height).fill(77);
/** Dark on the left, light on the right. */
const edge = Float32Array.from({ length: width * height }, (_, at) => (at % width < width / 2 ? 50 : 200));
const contrastAtEdge = (values: Float32Array) => values[5 * width + 15]! - values[5 * width + 14]!;
const close = (values: ArrayLike<number>, value: number) =>
  Array.from(values).every((each) => Math.abs(each - value) < 0.01);

describe('changes of a picture before it is read', () => {
  it('leave what has one shade as it is', () => {
    expect(close(smooth(flat, width, height, 1.3), 77)).toBe(true);
    expect(close(unsharp(flat, width, height, 1.3, 2), 77)).toBe(true);
    expect(close(deblur(flat, width, height, 1, 5), 78)).toBe(true);
    expect(new Set(enlarge(flat, width, height, 3).grey)).toEqual(new Set([77]));
    expect(new Set(reduce({ width, height, grey: Uint8Array.from(flat) }, 3).grey)).toEqual(new Set([77]));
  });

  it('smoothing makes an edge weaker; sharpening and deblurring make it stronger', () => {
    const blurred = smooth(edge, width, height, 1.5);
    expect(contrastAtEdge(blurred)).toBeLessThan(contrastAtEdge(edge) / 2);
    expect(contrastAtEdge(unsharp(blurred, width, height, 1.5, 2))).toBeGreaterThan(1.5 * contrastAtEdge(blurred));
    expect(contrastAtEdge(deblur(blurred, width, height, 1.5, 20))).toBeGreaterThan(1.5 * contrastAtEdge(blurred));
  });

  it('enlarging keeps the place of everything', () => {
    const grey = new Float32Array(width * height);
    grey[7 * width + 11] = 255;
    const large = enlarge(grey, width, height, 3);
    expect([large.width, large.height]).toEqual([90, 60]);
    expect(large.grey.indexOf(Math.max(...large.grey))).toBe((7 * 3 + 1) * 90 + 11 * 3 + 1);
    const pixels = { width: 90, height: 60, grey: large.grey };
    expect(Array.from(reduce(pixels, 3).grey).every((value, at) => value > 100 === (at === 7 * width + 11))).toBe(true);
  });

  it('reducing leaves out what is left over at the edges', () => {
    expect(reduce({ width: 7, height: 5, grey: new Uint8Array(35).fill(9) }, 2)).toEqual({
      width: 3,
      height: 2,
      grey: new Uint8Array(6).fill(9),
    });
  });
});

describe('noise', () => {
  const next = random(3);
  const noiseOf = (side: number) => Uint8Array.from({ length: side * side }, () => next(256));

  it('is what has no neighbours alike, not a code, nor one with noise upon it', async () => {
    expect(isNoise({ width: 200, height: 200, grey: noiseOf(200) })).toBe(true);
    for (const scale of [2, 4]) {
      const { data, info } = await drawCode(CARD_TEXT, { scale })
        .toColourspace('b-w')
        .raw()
        .toBuffer({ resolveWithObject: true });
      const pixels = { width: info.width, height: info.height, grey: new Uint8Array(data) };
      expect(isNoise(pixels)).toBe(false);
      const noise = noiseOf(info.width);
      const noisy = { ...pixels, grey: data.map((grey, at) => (grey + noise[at]!) / 2) };
      expect(isNoise(noisy)).toBe(false);
    }
  });
});
