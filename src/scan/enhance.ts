import type { GreyPixels } from './pixels.ts';

/** Coefficients of cubic convolution (Keys, a = -0.5) for the four samples around a point, at each of the new places. */
function cubicTaps(factor: number): readonly (readonly [first: number, weights: readonly number[]])[] {
  return Array.from({ length: factor }, (_, place) => {
    const at = (place + 0.5) / factor - 0.5;
    const first = Math.floor(at);
    const weights = [-1, 0, 1, 2].map((sample) => {
      const x = Math.abs(at - first - sample);
      return x < 1 ? 1.5 * x ** 3 - 2.5 * x ** 2 + 1 : -0.5 * x ** 3 + 2.5 * x ** 2 - 4 * x + 2;
    });
    return [first - 1, weights] as const;
  });
}

/** Enlarges by a whole factor. Values are not cut to a byte before the end, so that edges keep what sharpening gave. */
export function enlarge(values: Float32Array, width: number, height: number, factor: number): GreyPixels {
  const taps = cubicTaps(factor);
  const [wide, high] = [width * factor, height * factor];
  const rows = new Float32Array(wide * height);
  const line = new Float32Array(width + 4);
  for (let y = 0; y < height; y++) {
    line.set(values.subarray(y * width, (y + 1) * width), 2);
    line.fill(line[2]!, 0, 2);
    line.fill(line[width + 1]!, width + 2);
    for (const [place, [first, [a, b, c, d]]] of taps.entries()) {
      for (let x = 0, from = first + 2, to = y * wide + place; x < width; x++, from++, to += factor) {
        rows[to] = line[from]! * a! + line[from + 1]! * b! + line[from + 2]! * c! + line[from + 3]! * d!;
      }
    }
  }
  const grey = new Uint8ClampedArray(wide * high);
  for (let y = 0; y < height; y++) {
    for (const [place, [first, [a, b, c, d]]] of taps.entries()) {
      const [p, q, r, s] = [0, 1, 2, 3].map((tap) => wide * Math.min(height - 1, Math.max(0, y + first + tap)));
      const to = (y * factor + place) * wide;
      for (let x = 0; x < wide; x++) {
        grey[to + x] = rows[p! + x]! * a! + rows[q! + x]! * b! + rows[r! + x]! * c! + rows[s! + x]! * d!;
      }
    }
  }
  return { width: wide, height: high, grey: new Uint8Array(grey.buffer) };
}

/** Blurs by a Gaussian of a standard deviation in pixels; the edge continues as it is. */
export function smooth(values: Float32Array, width: number, height: number, sigma: number): Float32Array {
  const reach = Math.ceil(2.5 * sigma);
  const weights = Array.from({ length: 2 * reach + 1 }, (_, at) => Math.exp(-((at - reach) ** 2) / (2 * sigma ** 2)));
  const sum = weights.reduce((total, weight) => total + weight, 0);
  const kernel = weights.slice(reach).map((weight) => weight / sum);
  const line = new Float32Array(width + 2 * reach);
  const rows = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    line.set(values.subarray(y * width, (y + 1) * width), reach);
    line.fill(line[reach]!, 0, reach);
    line.fill(line[reach + width - 1]!, reach + width);
    for (let x = 0; x < width; x++) {
      let value = line[x + reach]! * kernel[0]!;
      for (let away = 1; away <= reach; away++) {
        value += (line[x + reach - away]! + line[x + reach + away]!) * kernel[away]!;
      }
      rows[y * width + x] = value;
    }
  }
  const smoothed = new Float32Array(width * height);
  for (let y = 0; y < height; y++) {
    const to = y * width;
    for (let x = 0; x < width; x++) smoothed[to + x] = rows[to + x]! * kernel[0]!;
    for (let away = 1; away <= reach; away++) {
      const above = width * Math.max(0, y - away);
      const below = width * Math.min(height - 1, y + away);
      const weight = kernel[away]!;
      for (let x = 0; x < width; x++) smoothed[to + x]! += (rows[above + x]! + rows[below + x]!) * weight;
    }
  }
  return smoothed;
}

/** Sharpens: adds to each pixel `amount` times what it differs from its surroundings. */
export function unsharp(
  values: Float32Array,
  width: number,
  height: number,
  sigma: number,
  amount: number,
): Float32Array {
  const blurred = smooth(values, width, height, sigma);
  for (let at = 0; at < blurred.length; at++) blurred[at] = values[at]! + amount * (values[at]! - blurred[at]!);
  return blurred;
}

/**
 * Takes a blur of a standard deviation in pixels back (Richardson and Lucy), which sharpening cannot: it looks for the
 * picture that, blurred, is the one that is seen.
 */
export function deblur(
  values: Float32Array,
  width: number,
  height: number,
  sigma: number,
  rounds: number,
): Float32Array {
  const seen = values.map((value) => value + 1);
  const sharp = seen.slice();
  for (let round = 0; round < rounds; round++) {
    const ratio = smooth(sharp, width, height, sigma);
    for (let at = 0; at < ratio.length; at++) ratio[at] = seen[at]! / Math.max(0.5, ratio[at]!);
    const change = smooth(ratio, width, height, sigma);
    for (let at = 0; at < change.length; at++) sharp[at] = Math.min(256, sharp[at]! * change[at]!);
  }
  return sharp;
}

/** Reduces by a whole factor: each pixel is the mean of those it stands for. */
export function reduce(pixels: GreyPixels, factor: number): GreyPixels {
  if (factor === 1) return pixels;
  const { grey } = pixels;
  const [width, height] = [Math.floor(pixels.width / factor), Math.floor(pixels.height / factor)];
  const sums = new Float32Array(width);
  const reduced = new Uint8Array(width * height);
  for (let y = 0; y < height; y++) {
    sums.fill(0);
    for (let row = y * factor; row < (y + 1) * factor; row++) {
      let at = row * pixels.width;
      for (let x = 0; x < width; x++) for (let next = 0; next < factor; next++, at++) sums[x]! += grey[at]!;
    }
    for (let x = 0; x < width; x++) reduced[y * width + x] = sums[x]! / factor ** 2;
  }
  return { width, height, grey: reduced };
}

/** A pixel of a code mostly has the shade of its neighbour; in noise neighbours differ as much as any two pixels do. */
const NOISE = 0.8;

export function isNoise({ grey }: GreyPixels): boolean {
  let [sum, squares, differences] = [0, 0, 0];
  for (let at = 1; at < grey.length; at++) {
    sum += grey[at]!;
    squares += grey[at]! ** 2;
    differences += (grey[at]! - grey[at - 1]!) ** 2;
  }
  const variance = squares / grey.length - (sum / grey.length) ** 2;
  return differences / grey.length >= NOISE * 2 * variance;
}
