import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Scan } from '../scan-result.ts';
import { requireBoolean } from '../usage.ts';
import { type FoundCard, joinTwins } from './cards.ts';
import { noCodeError } from './choose.ts';
import { fileKind, isUnread, kindNotRead } from './kind.ts';
import {
  DEFAULT_MAX_PAGES,
  DEFAULT_PICTURE_TIME,
  DEFAULT_TIME_LIMIT,
  requireEffort,
  requireLimit,
  takeBytes,
} from './limits.ts';
import type { Picture, PictureView } from './opened-picture.ts';
import { refusePolyglot } from './polyglot.ts';
import type { ScanRuntime } from './runtime.ts';
import type { ScanImageOptions } from './scan-image.ts';
import { findCodes, type Search, type Source, type View } from './search.ts';
import { scanInTurn } from './turns.ts';

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

/** Throws `ERR_EHIC_OPTIONS` for options that `scanImage` does not have. */
export function checkImageOptions(options: ScanImageOptions): void {
  requireOptions(options, OPTIONS);
  requireBoolean('worker', options.worker);
}

/** Every card of a picture, or what `all` does not look for: the first. Throws as `scanImage` does. */
export async function readImage(
  bytes: Uint8Array,
  options: ScanImageOptions,
  all: boolean,
  runtime: ScanRuntime,
): Promise<readonly Scan[]> {
  const file = takeBytes(bytes, options.maxBytes);
  return scanInTurn(() => read(file, options, all, runtime));
}

async function read(
  bytes: Uint8Array,
  options: ScanImageOptions,
  all: boolean,
  runtime: ScanRuntime,
): Promise<readonly Scan[]> {
  refusePolyglot(bytes);
  const { maxPixels = DEFAULT_MAX_PIXELS, maxPages = DEFAULT_MAX_PAGES, effort = 'photo' } = options;
  requireLimit('maxPixels', maxPixels);
  requireLimit('maxPages', maxPages);
  requireEffort(options.effort);
  const zxingWasm = runtime.wasm('zxingWasm', options.zxingWasm);
  const limits = { maxPixels, maxPixelsAtOnce: options.maxPixels ?? DEFAULT_MAX_PIXELS_AT_ONCE, maxPages };
  const whole = runtime.startDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
  const onePage = runtime.startDeadline(options.timeLimit ?? DEFAULT_PICTURE_TIME);
  const kind = fileKind(bytes);
  if (kind === undefined || kind === 'pdf') {
    throw new ScanError(
      'ERR_EHIC_SCAN_NOT_AN_IMAGE',
      'not a picture of a kind that is read: PNG, JPEG, WebP, TIFF, GIF, AVIF',
    );
  }
  if (isUnread(kind)) throw kindNotRead(kind);
  const picture = await runtime.openPicture(bytes, kind, limits, whole);
  const deadline = picture.pages === 1 ? onePage : whole;
  const search = await findCodes(sourceOf(picture, all), deadline, { all, effort, zxingWasm }).finally(picture.close);
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
