import type { Metadata, Sharp, SharpOptions } from 'sharp';
import { ScanError } from '../errors.ts';
import { type Deadline, timeLeft, waitUntil } from './deadline.ts';
import type { FileKind } from './kind.ts';
import { kindNotRead } from './kind.ts';
import { decoderMissing, loadOnce } from './load.ts';
import {
  MAX_FRAMES,
  notDecodable,
  type Picture,
  type PictureLimits,
  type PicturePage,
  type PictureView,
  tooLarge,
} from './opened-picture.ts';
import { fitScale, type GreyPixels, scaleSide } from './pixels.ts';
import { firstTiffPages } from './tiff-pages.ts';

// Bundlers accept that a package is absent if its import is in a try block.
const sharpModule = loadOnce('sharp', async () => {
  try {
    return (await import('sharp')).default;
  } catch (cause) {
    throw decoderMissing('sharp', cause);
  }
});

type Decode = <Result>(work: () => Promise<Result>) => Promise<Result>;

/** Reads the headers of a picture whose kind has been checked by its magic bytes. */
export async function openPicture(
  file: Uint8Array,
  kind: FileKind,
  limits: PictureLimits,
  deadline: Deadline,
): Promise<Picture> {
  const tiff = kind === 'tiff' ? firstTiffPages(file, limits.maxPages) : undefined;
  const bytes = tiff?.bytes ?? file;
  const sharp = await sharpModule.get();
  const decode: Decode = async (work) => {
    try {
      return await waitUntil(deadline, work());
    } catch (error) {
      if (error instanceof ScanError) throw error;
      timeLeft(deadline);
      throw notDecodable();
    }
  };
  const state = { isDamaged: false };
  const open = (page: number, options: SharpOptions) =>
    sharp(bytes, { failOn: state.isDamaged ? 'none' : 'error', ignoreIcc: true, page, pages: 1, ...options });
  const readHeader = (page: number) => decode(() => open(page, { limitInputPixels: false }).metadata());

  const first = (await readHeader(0).catch(unlessDamaged)) ?? (await readDamagedHeader());
  if (first.compression === 'hevc') throw kindNotRead('heic');
  const pages = tiff?.pages ?? first.pages ?? 1;
  const readable: PicturePage[] = [];
  let pixels = 0;
  const max = !tiff && pages > MAX_FRAMES ? 1 : limits.maxPages;
  for (let page = 0; page < Math.min(pages, max); page++) {
    const header = page === 0 ? first : await readHeader(page).catch(unlessDamaged);
    if (!header) break;
    const isByRows = isReadByRows(header, tiff?.rowsAtOnce[page] ?? header.height, limits.maxPixelsAtOnce);
    const limit = isByRows ? limits.maxPixels : Math.min(limits.maxPixels, limits.maxPixelsAtOnce);
    const size = header.width * header.height;
    pixels += size;
    if (size > limit || pixels > limits.maxPixels) {
      if (page > 0) break;
      throw tooLarge(header, limit);
    }
    readable.push(pageOf(header, page));
  }
  return { pages, readable, isAnimation: !tiff && pages > 1, isDamaged: () => state.isDamaged, close() {} };

  function readDamagedHeader(): Promise<Metadata> {
    state.isDamaged = true;
    return readHeader(0);
  }

  function pageOf(header: Metadata, page: number): PicturePage {
    const isLarge = header.width * header.height > limits.maxPixelsAtOnce;
    const { width, height } = isLarge ? header : header.autoOrient;
    const scale = ({ maxPixels, maxScale }: PictureView) => fitScale(width, height, maxScale, maxPixels);
    const draw = async (view: PictureView) => {
      // To turn a picture upright takes all of it at once. Codes are read in any position.
      const picture = open(page, { autoOrient: !isLarge, limitInputPixels: limits.maxPixels });
      const seconds = Math.min(3600, Math.ceil(timeLeft(deadline) / 1000));
      return toGrey(picture.timeout({ seconds }), view.background, sizeAt(width, height, scale(view)));
    };
    return {
      hasAlpha: header.hasAlpha,
      scale,
      async draw(view) {
        const drawn = state.isDamaged ? undefined : await decode(() => draw(view)).catch(unlessDamaged);
        if (drawn) return drawn;
        state.isDamaged = true;
        return decode(() => draw(view)).catch(unlessDamaged);
      },
    };
  }
}

function unlessDamaged(error: unknown): undefined {
  if ((error as { code?: unknown } | null)?.code !== 'ERR_EHIC_SCAN_IMAGE_DAMAGED') throw error;
}

/** Whether decoding takes some rows at a time: little memory, however large the picture is. */
function isReadByRows(
  { format, width, isProgressive, bitsPerSample }: Metadata,
  rowsAtOnce: number,
  max: number,
): boolean {
  if (format === 'png' || format === 'jpeg') return !isProgressive;
  return format === 'tiff' && (bitsPerSample === 1 || width * rowsAtOnce <= max);
}

/** `undefined` where the size stays as it is. */
function sizeAt(width: number, height: number, scale: number) {
  return scale === 1 ? undefined : { width: scaleSide(width, scale), height: scaleSide(height, scale) };
}

async function toGrey(
  picture: Sharp,
  background: PictureView['background'],
  size: ReturnType<typeof sizeAt>,
): Promise<GreyPixels> {
  picture.flatten({ background }).greyscale().toColourspace('b-w');
  if (size) picture.resize({ ...size, fit: 'fill' });
  const { data, info } = await picture.raw({ depth: 'uchar' }).toBuffer({ resolveWithObject: true });
  if (info.channels !== 1) throw new TypeError('not one channel');
  return { width: info.width, height: info.height, grey: data };
}
