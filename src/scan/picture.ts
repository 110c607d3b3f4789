import type { Metadata, SharpOptions } from 'sharp';
import { ScanError } from '../errors.ts';
import { type Deadline, timeLeft, waitUntil } from './deadline.ts';
import { loadOnce } from './load.ts';
import { fitScale, type GreyPixels, scaleSide } from './pixels.ts';

const sharpModule = loadOnce('sharp', async () => (await import('sharp')).default);

// A photo with a stray marker or a wrong colour profile is still a photo; one with missing rows is not.
const OPEN_OPTIONS = { failOn: 'error', ignoreIcc: true, page: 0, pages: 1 } as const satisfies SharpOptions;

export interface Picture {
  /** Decodes to grey on white, upright by EXIF, at most `maxPixels` large and enlarged at most by `maxScale`. */
  draw(maxPixels: number, maxScale: number): Promise<GreyPixels>;
  /** The factor that `draw` would use. */
  scale(maxPixels: number, maxScale: number): number;
}

/** Reads the header of a picture whose kind has been checked by its magic bytes. */
export async function openPicture(bytes: Uint8Array, maxPixels: number, deadline: Deadline): Promise<Picture> {
  const sharp = await sharpModule.get();
  const decode = async <Result>(work: () => Promise<Result>): Promise<Result> => {
    try {
      return await waitUntil(deadline, work());
    } catch (error) {
      if (error instanceof ScanError) throw error;
      timeLeft(deadline);
      throw new ScanError('ERR_EHIC_SCAN_IMAGE_DAMAGED', 'the picture cannot be decoded');
    }
  };
  const header = await decode(() => sharp(bytes, { ...OPEN_OPTIONS, limitInputPixels: false }).metadata());
  const { width, height } = uprightSize(header);
  if (width * height > maxPixels) {
    throw new ScanError('ERR_EHIC_SCAN_IMAGE_TOO_LARGE', 'the picture has more pixels than allowed', {
      width,
      height,
      maxPixels,
    });
  }
  const scale = (most: number, maxScale: number) => fitScale(width, height, maxScale, most);
  return {
    scale,
    draw: (most, maxScale) =>
      decode(async () => {
        const factor = scale(most, maxScale);
        const picture = sharp(bytes, { ...OPEN_OPTIONS, autoOrient: true, limitInputPixels: maxPixels })
          .timeout({ seconds: Math.min(3600, Math.ceil(timeLeft(deadline) / 1000)) })
          .flatten({ background: '#ffffff' })
          .greyscale()
          .toColourspace('b-w');
        if (factor !== 1) {
          picture.resize({ width: scaleSide(width, factor), height: scaleSide(height, factor), fit: 'fill' });
        }
        const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
        if (info.channels !== 1) throw new TypeError('not one channel');
        return { width: info.width, height: info.height, grey: data };
      }),
  };
}

function uprightSize({ width, height, autoOrient }: Metadata): { width: number; height: number } {
  return { width: autoOrient?.width ?? width, height: autoOrient?.height ?? height };
}
