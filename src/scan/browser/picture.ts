import { ScanError } from '../../errors.ts';
import { type Deadline, timeLeft, waitUntil } from '../deadline.ts';
import type { GreyFrame } from '../frame.ts';
import { type FileKind, kindNotRead } from '../kind.ts';
import {
  MAX_FRAMES,
  notDecodable,
  type Picture,
  type PictureLimits,
  type PicturePage,
  type PictureView,
  tooLarge,
} from '../opened-picture.ts';
import { fitScale, scaleSide } from '../pixels.ts';
import { resample } from '../resample.ts';
import { decodePart, decodePicture, openFrames, requireDecoder } from './decode.ts';
import { pictureSize } from './picture-size.ts';

/** Reads the header of a picture whose kind has been checked by its magic bytes; the browser decodes it when drawn. */
export async function openPicture(
  bytes: Uint8Array,
  kind: FileKind,
  limits: PictureLimits,
  deadline: Deadline,
): Promise<Picture> {
  if (kind === 'tiff') throw kindNotRead(kind);
  requireDecoder();
  const file = new Uint8Array(bytes);
  const size = pictureSize(file, kind);
  if (!size) throw notDecodable();
  // A browser always decodes the whole of a picture.
  const maxPixels = Math.min(limits.maxPixels, limits.maxPixelsAtOnce);
  if (size.width * size.height > maxPixels) throw tooLarge(size, maxPixels);
  const frames = await openFrames(file, kind, deadline);
  const pages = frames?.count ?? 1;
  const most = pages > MAX_FRAMES ? 1 : Math.min(pages, limits.maxPages);
  const withinLimits = Math.max(1, Math.floor(limits.maxPixels / (size.width * size.height)));
  const state = { isDamaged: false };

  async function decode(page: number): Promise<GreyFrame | undefined> {
    try {
      const whole = frames ? frames.decode(page, maxPixels) : decodePicture(file, kind, maxPixels);
      const decoded = await waitUntil(deadline, whole);
      if (!decoded) throw tooLarge(size!, maxPixels);
      return decoded;
    } catch (error) {
      if (error instanceof ScanError) throw error;
      timeLeft(deadline);
      state.isDamaged = true;
      return page === 0 ? decodeRest() : undefined;
    }
  }

  async function decodeRest(): Promise<GreyFrame | undefined> {
    try {
      return await waitUntil(deadline, decodePart(file, kind, maxPixels, deadline));
    } catch (error) {
      if (error instanceof ScanError) throw error;
      return undefined;
    }
  }

  let kept: { readonly page: number; readonly pixels: Promise<GreyFrame | undefined> } | undefined;
  const pixelsOf = (page: number) => {
    if (kept?.page !== page) kept = { page, pixels: decode(page) };
    return kept.pixels;
  };
  return {
    pages,
    readable: Array.from({ length: Math.min(most, withinLimits) }, (_, page) =>
      pageOf(() => pixelsOf(page), kind, size),
    ),
    isAnimation: pages > 1,
    isDamaged: () => state.isDamaged,
    close: () => frames?.close(),
  };
}

function pageOf(
  pixels: () => Promise<GreyFrame | undefined>,
  kind: FileKind,
  { width, height }: { readonly width: number; readonly height: number },
): PicturePage {
  const scaleOf = (view: PictureView, wide = width, high = height) =>
    fitScale(wide, high, view.maxScale, view.maxPixels);
  return {
    hasAlpha: kind !== 'jpeg',
    scale: (view) => scaleOf(view),
    async draw(view) {
      const drawn = (await pixels())?.[view.background];
      const scale = drawn && scaleOf(view, drawn.width, drawn.height);
      return drawn && resample(drawn, scaleSide(drawn.width, scale!), scaleSide(drawn.height, scale!));
    },
  };
}
