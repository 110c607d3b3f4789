import type { GreyPixels } from './pixels.ts';

/** Which samples make a new one, and how much each counts. */
interface Taps {
  readonly first: number;
  readonly weights: Float32Array;
}

/** Cubic convolution (Keys, a = -0.5); of a smaller picture each sample is a mean of what it stands for. */
function tapsOf(from: number, to: number): readonly Taps[] {
  const step = from / to;
  const stretch = Math.max(1, step);
  return Array.from({ length: to }, (_, at) => {
    const centre = (at + 0.5) * step - 0.5;
    const first = Math.max(0, Math.ceil(centre - 2 * stretch));
    const last = Math.min(from - 1, Math.floor(centre + 2 * stretch));
    const weights = Float32Array.from({ length: last - first + 1 }, (_, tap) =>
      cubic((first + tap - centre) / stretch),
    );
    const sum = weights.reduce((total, weight) => total + weight, 0);
    return { first, weights: weights.map((weight) => weight / sum) };
  });
}

function cubic(distance: number): number {
  const x = Math.abs(distance);
  if (x < 1) return 1.5 * x ** 3 - 2.5 * x ** 2 + 1;
  return x < 2 ? -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2 : 0;
}

/** Draws a picture at another size. */
export function resample(pixels: GreyPixels, width: number, height: number): GreyPixels {
  if (width === pixels.width && height === pixels.height) return pixels;
  const across = tapsOf(pixels.width, width);
  const down = tapsOf(pixels.height, height);
  const grey = new Uint8ClampedArray(width * height);
  const sums = new Float32Array(width);
  const rows = new Map<number, Float32Array>();
  for (const [y, { first, weights }] of down.entries()) {
    for (const row of rows.keys()) if (row < first) rows.delete(row);
    sums.fill(0);
    for (const [tap, weight] of weights.entries()) {
      let row = rows.get(first + tap);
      if (!row) {
        row = resampleRow(pixels, first + tap, across);
        rows.set(first + tap, row);
      }
      for (let x = 0; x < width; x++) sums[x]! += row[x]! * weight;
    }
    grey.set(sums, y * width);
  }
  return { width, height, grey: new Uint8Array(grey.buffer) };
}

function resampleRow({ width, grey }: GreyPixels, row: number, across: readonly Taps[]): Float32Array {
  const start = row * width;
  const resampled = new Float32Array(across.length);
  for (let x = 0; x < across.length; x++) {
    const { first, weights } = across[x]!;
    let sum = 0;
    for (let tap = 0, at = start + first; tap < weights.length; tap++, at++) sum += grey[at]! * weights[tap]!;
    resampled[x] = sum;
  }
  return resampled;
}
