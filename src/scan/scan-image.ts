import type { Scan } from '../scan-result.ts';
import { chooseAll, chooseOne } from './choose.ts';
import type { ScanLimits } from './limits.ts';
import { NODE } from './node-runtime.ts';
import { checkImageOptions, readImage } from './read-image.ts';
import { scanInWorker } from './worker/scan-in-worker.ts';

export interface ScanImageOptions extends ScanLimits {
  /**
   * Greatest number of pixels, width times height, of all pages that are read together. Unless given it is 200 million,
   * and 50 million for a picture that has to be decoded as a whole (all but PNG that is not interlaced, JPEG that is
   * not progressive, and TIFF of one bit a pixel or in small strips or tiles).
   */
  readonly maxPixels?: number;
}

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
  checkImageOptions(options);
  if (options.worker) return scanInWorker('scanImage', bytes, options);
  return chooseOne(await readImage(bytes, options, false, NODE));
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
  checkImageOptions(options);
  if (options.worker) return scanInWorker('scanAllImage', bytes, options);
  return chooseAll(await readImage(bytes, options, true, NODE));
}
