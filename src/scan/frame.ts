import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { isBytes } from '../usage.ts';
import { reduce } from './enhance.ts';
import { requireLimit } from './limits.ts';
import { type GreyPixels, MAX_SIDE } from './pixels.ts';
import type { Source } from './search.ts';

/** A picture in memory, such as a frame of a camera; one of `rgba` and `grey` is given. */
export interface Frame {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row from the top, as the `data` of an `ImageData`. */
  readonly rgba?: Uint8Array | Uint8ClampedArray;
  /** One byte a pixel, 0 black to 255 white, row by row from the top, as the Y plane of a video frame. */
  readonly grey?: Uint8Array | Uint8ClampedArray;
}

const MEMBERS: OptionNames<Frame> = { width: true, height: true, rgba: true, grey: true };

const MAX_PIXELS = 50_000_000;
const COARSE_PIXELS = 4_000_000;

/** A frame in grey, as it looks on either background; a copy, whatever becomes of the frame. */
export interface GreyFrame {
  readonly white: GreyPixels;
  /** Only where something can be seen through. */
  readonly black: GreyPixels | undefined;
}

/** Throws a ScanError with `ERR_EHIC_OPTIONS` or `ERR_EHIC_SCAN_IMAGE_TOO_LARGE` for what is no frame. */
export function takeFrame(frame: Frame): GreyFrame {
  requireOptions(frame, MEMBERS, 'frame');
  const { width, height } = frame;
  requireLimit('width', width);
  requireLimit('height', height);
  if (width > MAX_SIDE || height > MAX_SIDE || width * height > MAX_PIXELS) {
    const facts = { width, height, maxPixels: MAX_PIXELS };
    throw new ScanError('ERR_EHIC_SCAN_IMAGE_TOO_LARGE', 'the frame has more pixels than allowed', facts);
  }
  if ((frame.rgba === undefined) === (frame.grey === undefined))
    throw unusable('frame', 'one of rgba and grey is needed');
  const given = frame.rgba === undefined ? 'grey' : 'rgba';
  const bytes = toBytes(frame[given]);
  const length = width * height * (given === 'grey' ? 1 : 4);
  if (bytes?.length !== length) throw unusable(given, `${length} bytes (Uint8Array or Uint8ClampedArray) are needed`);
  if (given === 'grey') return { white: { width, height, grey: bytes.slice() }, black: undefined };
  return {
    white: { width, height, grey: toGrey(bytes, 255) },
    black: isOpaque(bytes) ? undefined : { width, height, grey: toGrey(bytes, 0) },
  };
}

/** The frame as one page, of which the coarse pass sees no more than about 4 million pixels. */
export function sourceOfFrame({ white, black }: GreyFrame): Source {
  const factor = Math.ceil(Math.sqrt((white.width * white.height) / COARSE_PIXELS));
  return {
    pages: 1,
    async draw(_, { detail, background }) {
      const pixels = background === 'black' ? black : white;
      if (detail === 'fine') return factor > 1 ? pixels : undefined;
      return pixels && reduce(pixels, factor);
    },
  };
}

function unusable(option: string, expected: string): ScanError {
  return new ScanError('ERR_EHIC_OPTIONS', `${option} is not usable: ${expected}`, { option });
}

function toBytes(value: unknown): Uint8Array | undefined {
  // An array whose buffer was handed to another thread is empty.
  const isClamped = value instanceof Uint8ClampedArray && value.length > 0;
  const bytes = isClamped ? new Uint8Array(value.buffer, value.byteOffset, value.length) : value;
  return isBytes(bytes) ? bytes : undefined;
}

/** The shades of pixels that are seen on a background. */
export function toGrey(rgba: Uint8Array, background: number): Uint8Array {
  const grey = new Uint8Array(rgba.length / 4);
  for (let at = 0, from = 0; at < grey.length; at++, from += 4) {
    const value = (77 * rgba[from]! + 150 * rgba[from + 1]! + 29 * rgba[from + 2]!) >> 8;
    const opacity = rgba[from + 3]!;
    grey[at] = opacity === 255 ? value : (value * opacity + background * (255 - opacity)) / 255;
  }
  return grey;
}

export function isOpaque(rgba: Uint8Array): boolean {
  for (let at = 3; at < rgba.length; at += 4) if (rgba[at] !== 255) return false;
  return true;
}
