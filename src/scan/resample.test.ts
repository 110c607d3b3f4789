import { expect, it } from 'vitest';
import type { GreyPixels } from './pixels.ts';
import { resample } from './resample.ts';

/** Shades that grow from left to right and from top to bottom. */
function slope(width: number, height: number): GreyPixels {
  const grey = Uint8Array.from({ length: width * height }, (_, at) => {
    return 50 + (100 * ((at % width) + 0.5)) / width + (50 * (Math.floor(at / width) + 0.5)) / height;
  });
  return { width, height, grey };
}

it.each([
  [20, 10],
  [7, 23],
  [90, 60],
  [1, 1],
])('a slope drawn at %d × %d is the same slope', (width, height) => {
  const resampled = resample(slope(40, 30), width, height);
  expect(resampled).toMatchObject({ width, height });
  const expected = slope(width, height).grey;
  // Beside the edge there is nothing to go on with.
  const differences = [...resampled.grey].map((shade, at) => Math.abs(shade - expected[at]!));
  expect(Math.max(...differences)).toBeLessThan(5);
});

it('a picture of half the size has the mean of fine stripes, and no stripes', () => {
  const grey = Uint8Array.from({ length: 1600 }, (_, at) => (at % 2) * 255);
  const shades = resample({ width: 40, height: 40, grey }, 20, 20).grey.filter((_, at) => at % 20 > 1 && at % 20 < 18);
  for (const shade of shades) expect(Math.abs(shade - 127)).toBeLessThan(3);
});

it('the same size is the same picture', () => {
  const picture = slope(5, 5);
  expect(resample(picture, 5, 5)).toBe(picture);
});
