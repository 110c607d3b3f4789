import { ScanError } from '../errors.ts';
import type { GreyPixels } from './pixels.ts';

/** What decoding a picture may cost. */
export interface PictureLimits {
  /** Of all pages that are read together. */
  readonly maxPixels: number;
  /** Of a page whose form has to be decoded as a whole. */
  readonly maxPixelsAtOnce: number;
  readonly maxPages: number;
}

/** How to draw a page: at most `maxPixels` large, enlarged at most by `maxScale`, transparency put on a background. */
export interface PictureView {
  readonly maxPixels: number;
  readonly maxScale: number;
  readonly background: 'white' | 'black';
}

export interface PicturePage {
  readonly hasAlpha: boolean;
  /** The factor that `draw` would use. */
  scale(view: PictureView): number;
  /** Decodes to grey. What is left of a page that is cut short is drawn too; `undefined` where that is nothing. */
  draw(view: PictureView): Promise<GreyPixels | undefined>;
}

export interface Picture {
  /** How many pages the file has, or frames. */
  readonly pages: number;
  /** The first pages, as many as the limits allow. */
  readonly readable: readonly PicturePage[];
  /** Whether the pages are shown one after the other. */
  readonly isAnimation: boolean;
  /** Whether something that was drawn lacks a part. */
  isDamaged(): boolean;
  /** Ends what decodes; nothing is drawn any more. */
  close(): void;
}

/** Of an animation with more frames only the first is read: decoders count all frames for each that they decode. */
export const MAX_FRAMES = 1000;

export function tooLarge({ width, height }: { readonly width: number; readonly height: number }, maxPixels: number) {
  const facts = { width, height, maxPixels };
  return new ScanError('ERR_EHIC_SCAN_IMAGE_TOO_LARGE', 'the picture has more pixels than allowed', facts);
}

export function notDecodable(): ScanError {
  return new ScanError('ERR_EHIC_SCAN_IMAGE_DAMAGED', 'the picture cannot be decoded');
}
