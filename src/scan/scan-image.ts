import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Scan } from '../scan-result.ts';
import { requireBoolean } from '../usage.ts';
import { type FoundCard, joinTwins } from './cards.ts';
import { chooseAll, chooseOne, noCodeError } from './choose.ts';
import { fileKind, isUnread, kindNotRead } from './kind.ts';
import {
  DEFAULT_MAX_PAGES,
  DEFAULT_PICTURE_TIME,
  DEFAULT_TIME_LIMIT,
  requireEffort,
  requireLimit,
  type ScanLimits,
  takeBytes,
} from './limits.ts';
import { zxingWasmOf } from './packaged.ts';
import { openPicture, type Picture, type PictureView } from './picture.ts';
import { refusePolyglot } from './polyglot.ts';
import { findCodes, type Search, type Source, type View } from './search.ts';
import { startStoppingDeadline } from './stop.ts';
import { scanInTurn } from './turns.ts';
import { scanInWorker } from './worker/scan-in-worker.ts';

export interface ScanImageOptions extends ScanLimits {
  /**
   * Greatest number of pixels, width times height, of all pages that are read together. Unless given it is 200 million,
   * and 50 million for a picture that has to be decoded as a whole (all but PNG that is not interlaced, JPEG that is
   * not progressive, and TIFF of one bit a pixel or in small strips or tiles).
   */
  readonly maxPixels?: number;
}

const DEFAULT_MAX_PIXELS = 200_000_000;
const DEFAULT_MAX_PIXELS_AT_ONCE = 50_000_000;

// Measured on made photos: at 4 million pixels zxing reads nearly all codes in a third of the time that 16 million
// take, and those of less than about two pixels a module only when a small picture is enlarged.
const SIZES: Readonly<Record<View['detail'], Pick<PictureView, 'maxPixels'>>> = {
  coarse: { maxPixels: 4_000_000 },
  fine: { maxPixels: 16_000_000 },
};

const OPTIONS: OptionNames<ScanImageOptions> = {
  effort: true,
  maxBytes: true,
  maxPages: true,
  timeLimit: true,
  worker: true,
  zxingWasm: true,
  maxPixels: true,
};

/**
 * Reads the QR code out of a photo, scan or screenshot: PNG, JPEG, WebP, TIFF of one page or several, GIF or AVIF,
 * recognised by their magic bytes. Transparency is put on white, then on black; of an animation the first frame that
 * shows a card is read; what is left of a PNG, JPEG or GIF that is cut short is read too. The text is exactly what the
 * symbol holds, and nothing in it is verified. Where several codes are seen, the one that looks like an EHIC code is
 * taken.
 *
 * One scan runs after the other. Decoding stops at the time limit; it occupies the thread while it runs, unless
 * `worker` is set, which is right for untrusted pictures.
 *
 * @throws {ScanError} `ERR_EHIC_SCAN_NOT_AN_IMAGE`, `ERR_EHIC_SCAN_KIND_NOT_READ` (HEIC, BMP, JPEG 2000 or JPEG XL; the
 *   message says what to do), `ERR_EHIC_SCAN_FILE_TOO_LARGE`, `ERR_EHIC_SCAN_IMAGE_TOO_LARGE`,
 *   `ERR_EHIC_SCAN_IMAGE_DAMAGED`, `ERR_EHIC_SCAN_NO_CODE`, `ERR_EHIC_SCAN_SEVERAL_CODES`, `ERR_EHIC_SCAN_TIMEOUT`,
 *   `ERR_EHIC_SCAN_POLYGLOT` (holds the beginning of a PDF), `ERR_EHIC_SCAN_WORKER` (with `worker`),
 *   `ERR_EHIC_SCAN_DECODER_UNAVAILABLE` (sharp is absent, or a decoder fails to load) or `ERR_EHIC_OPTIONS`.
 * @example
 * const scan = await scanImage(await readFile('photo.jpg'));
 * const report = await verifier.verify(scan, { treatmentDate: '2025-06-01' });
 */
export async function scanImage(bytes: Uint8Array, options: ScanImageOptions = {}): Promise<Scan> {
  requireOptions(options, OPTIONS);
  requireBoolean('worker', options.worker);
  if (options.worker) return scanInWorker('scanImage', bytes, options);
  const file = takeBytes(bytes, options.maxBytes);
  return scanInTurn(async () => chooseOne(await readImage(file, options, false)));
}

/**
 * Reads every card out of a picture, as `scanImage` does one: cards side by side, or on the pages of a TIFF. The same
 * code seen twice is one, and so are an `EH1` code and one of the proof of concept that state the same card on the same
 * page (`twin`). At most 32 cards are read.
 *
 * @throws {ScanError} as `scanImage`; `ERR_EHIC_SCAN_SEVERAL_CODES` only where there are more.
 * @example
 * for (const scan of await scanAllImage(await readFile('family.jpg'))) show(await verifier.verify(scan));
 */
export async function scanAllImage(bytes: Uint8Array, options: ScanImageOptions = {}): Promise<readonly Scan[]> {
  requireOptions(options, OPTIONS);
  requireBoolean('worker', options.worker);
  if (options.worker) return scanInWorker('scanAllImage', bytes, options);
  const file = takeBytes(bytes, options.maxBytes);
  return scanInTurn(async () => chooseAll(await readImage(file, options, true)));
}

async function readImage(bytes: Uint8Array, options: ScanImageOptions, all: boolean): Promise<readonly Scan[]> {
  refusePolyglot(bytes);
  const { maxPixels = DEFAULT_MAX_PIXELS, maxPages = DEFAULT_MAX_PAGES } = options;
  requireLimit('maxPixels', maxPixels);
  requireLimit('maxPages', maxPages);
  requireEffort(options.effort);
  const limits = { maxPixels, maxPixelsAtOnce: options.maxPixels ?? DEFAULT_MAX_PIXELS_AT_ONCE, maxPages };
  const whole = startStoppingDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
  const onePage = startStoppingDeadline(options.timeLimit ?? DEFAULT_PICTURE_TIME);
  const kind = fileKind(bytes);
  if (kind === undefined || kind === 'pdf') {
    throw new ScanError(
      'ERR_EHIC_SCAN_NOT_AN_IMAGE',
      'not a picture of a kind that is read: PNG, JPEG, WebP, TIFF, GIF, AVIF',
    );
  }
  if (isUnread(kind)) throw kindNotRead(kind);
  const picture = await openPicture(bytes, kind, limits, whole);
  const deadline = picture.pages === 1 ? onePage : whole;
  const search = await findCodes(sourceOf(picture, all), deadline, {
    all,
    effort: options.effort ?? 'photo',
    zxingWasm: zxingWasmOf(options.zxingWasm),
  });
  if (search.findings.length > 0) return joinTwins(search.findings).map((card) => toScan(card, picture, search));
  if (picture.isDamaged()) throw new ScanError('ERR_EHIC_SCAN_IMAGE_DAMAGED', 'the picture is cut short or damaged');
  throw noCodeError(picture.pages, search.pagesRead);
}

function sourceOf({ readable, isAnimation }: Picture, all: boolean): Source {
  return {
    pages: readable.length,
    isAnimation,
    async draw(number, { detail, background }) {
      const page = readable[number - 1]!;
      const maxScale = all && detail === 'fine' ? 2 : 1;
      const view = { ...SIZES[detail], maxScale, background };
      if (background === 'black' && !page.hasAlpha) return undefined;
      if (detail === 'fine' && page.scale(view) <= page.scale({ ...view, ...SIZES.coarse, maxScale: 1 }))
        return undefined;
      return page.draw(view);
    },
  };
}

function toScan({ page, ...code }: FoundCard, { pages, isAnimation }: Picture, { pagesRead }: Search): Scan {
  const scan = { ...code, source: 'image' } as const;
  if (pages === 1) return scan;
  const isPart = pagesRead < pages && !isAnimation;
  return { ...scan, image: { pages, page, ...(isPart ? { pagesRead } : {}) } };
}
