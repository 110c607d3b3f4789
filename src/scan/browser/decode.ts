import { concatBytes } from '../../codec/bytes.ts';
import { ScanError } from '../../errors.ts';
import { type Deadline, isTimeout, shorten, unlessLate, waitUntil } from '../deadline.ts';
import { type GreyFrame, isOpaque, toGrey } from '../frame.ts';
import type { FileKind } from '../kind.ts';

/** What a browser has decoded; it holds memory until it is closed. */
interface Decoded {
  readonly source: ImageBitmap | VideoFrame;
  readonly width: number;
  readonly height: number;
}

/** The frames of an animation, which hold memory until they are closed. */
export interface Frames {
  readonly count: number;
  /** Decodes a frame, from 0; `undefined` where it is larger than allowed. */
  decode(index: number, maxPixels: number): Promise<GreyFrame | undefined>;
  close(): void;
}

type Bytes = Uint8Array<ArrayBuffer>;

const TYPES: { readonly [Kind in FileKind]?: string } = {
  png: 'image/png',
  jpeg: 'image/jpeg',
  webp: 'image/webp',
  gif: 'image/gif',
  avif: 'image/avif',
};

const END_OF_JPEG = Uint8Array.of(0xff, 0xd9);

const ANIMATED: readonly FileKind[] = ['webp', 'gif', 'avif'];

/** A canvas of this side is small enough for every browser. */
const TILE = 2048;
/** In milliseconds. */
const TIME_FOR_PART = 2000;

/** Throws `ERR_EHIC_SCAN_DECODER_UNAVAILABLE` in a runtime that decodes no pictures. */
export function requireDecoder(): void {
  if (typeof createImageBitmap === 'function' && typeof OffscreenCanvas === 'function') return;
  throw new ScanError('ERR_EHIC_SCAN_DECODER_UNAVAILABLE', 'this runtime has no decoder of pictures, or no canvas');
}

/** Decodes the one picture of a file, upright; `undefined` where it is larger than allowed. Throws where it cannot. */
export async function decodePicture(file: Bytes, kind: FileKind, maxPixels: number): Promise<GreyFrame | undefined> {
  const bitmap = await createImageBitmap(new Blob([file], { type: TYPES[kind]! }), {
    colorSpaceConversion: 'none',
    imageOrientation: 'from-image',
  });
  return toGreyFrame({ source: bitmap, width: bitmap.width, height: bitmap.height }, maxPixels);
}

/**
 * Decodes what is left of a picture that is cut short. A JPEG that is ended is decoded by every browser; the other kinds
 * where there is an `ImageDecoder`: it waits for more, as if the file was still on its way, and shows what it has.
 */
export async function decodePart(
  file: Bytes,
  kind: FileKind,
  maxPixels: number,
  deadline: Deadline,
): Promise<GreyFrame | undefined> {
  if (kind === 'jpeg') return decodePicture(concatBytes(file, END_OF_JPEG), kind, maxPixels);
  const decoder = openDecoder(kind, new ReadableStream({ start: (stream) => stream.enqueue(file) }));
  if (!decoder) return undefined;
  const decode = async () => {
    await decoder.tracks.ready;
    return decoder.decode({ completeFramesOnly: false });
  };
  try {
    // Where there is nothing to show yet, it would wait for ever.
    const decoded = await unlessLate(waitUntil(shorten(deadline, TIME_FOR_PART), decode()));
    return decoded && toGreyFrame(toDecoded(decoded.image), maxPixels);
  } finally {
    decoder.close();
  }
}

/** The frames of a picture that has several, where the browser has an `ImageDecoder`; else `undefined`. */
export async function openFrames(file: Bytes, kind: FileKind, deadline: Deadline): Promise<Frames | undefined> {
  const decoder = ANIMATED.includes(kind) ? openDecoder(kind, file) : undefined;
  if (!decoder) return undefined;
  let frames: Frames | undefined;
  try {
    const count = await waitUntil(deadline, countFrames(decoder));
    if (count > 1) frames = { count, decode, close: () => decoder.close() };
  } catch (error) {
    // A file without sound frames may still show one.
    if (isTimeout(error)) throw error;
  } finally {
    if (!frames) decoder.close();
  }
  return frames;

  async function decode(frameIndex: number, maxPixels: number): Promise<GreyFrame | undefined> {
    const { image } = await decoder!.decode({ frameIndex });
    return toGreyFrame(toDecoded(image), maxPixels);
  }
}

async function countFrames({ tracks, completed }: ImageDecoder): Promise<number> {
  await Promise.all([tracks.ready, completed]);
  return tracks.selectedTrack?.frameCount ?? 1;
}

function toDecoded(frame: VideoFrame): Decoded {
  return { source: frame, width: frame.displayWidth, height: frame.displayHeight };
}

function openDecoder(kind: FileKind, data: Bytes | ReadableStream): ImageDecoder | undefined {
  if (typeof ImageDecoder !== 'function') return undefined;
  return new ImageDecoder({ data, type: TYPES[kind]!, colorSpaceConversion: 'none' });
}

/** Takes the pixels piece by piece, as a canvas of the whole may be larger than a browser allows. */
function toGreyFrame({ source, width, height }: Decoded, maxPixels: number): GreyFrame | undefined {
  try {
    if (width * height > maxPixels) return undefined;
    const white = new Uint8Array(width * height);
    let black: Uint8Array | undefined;
    const context = openCanvas(Math.min(TILE, width), Math.min(TILE, height));
    for (let y = 0; y < height; y += TILE) {
      for (let x = 0; x < width; x += TILE) {
        const size = { width: Math.min(TILE, width - x), height: Math.min(TILE, height - y) };
        context.clearRect(0, 0, size.width, size.height);
        context.drawImage(source, -x, -y);
        const { data } = context.getImageData(0, 0, size.width, size.height);
        const rgba = new Uint8Array(data.buffer);
        if (!black && !isOpaque(rgba)) black = white.slice();
        const place = { at: y * width + x, width };
        if (black) setTile(black, toGrey(rgba, 0), size, place);
        setTile(white, toGrey(rgba, 255), size, place);
      }
    }
    return { white: { width, height, grey: white }, black: black && { width, height, grey: black } };
  } finally {
    source.close();
  }
}

function openCanvas(width: number, height: number): OffscreenCanvasRenderingContext2D {
  const context = new OffscreenCanvas(width, height).getContext('2d', { willReadFrequently: true });
  if (context) return context;
  throw new ScanError('ERR_EHIC_SCAN_DECODER_UNAVAILABLE', 'the browser gives no canvas');
}

function setTile(
  target: Uint8Array,
  tile: Uint8Array,
  size: { readonly width: number; readonly height: number },
  place: { readonly at: number; readonly width: number },
): void {
  for (let y = 0; y < size.height; y++) {
    target.set(tile.subarray(y * size.width, (y + 1) * size.width), place.at + y * place.width);
  }
}
