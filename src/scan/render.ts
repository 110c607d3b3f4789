import { drawPdfPage } from './draw-page.ts';
import { NODE } from './node-runtime.ts';
import type { ScanPdfOptions } from './scan-pdf.ts';

/** Options of `renderPdfPage`. */
export interface RenderPdfPageOptions extends Pick<ScanPdfOptions, 'maxBytes' | 'timeLimit' | 'pdfiumWasm'> {
  /** The page, from 1; the first unless given. */
  readonly page?: number;
  /** Dots per inch, a whole number up to 1,200; 150 unless given. */
  readonly dpi?: number;
}

/** A picture of four bytes a pixel, red, green, blue and alpha, row by row from the top. */
export interface RgbaPixels {
  /** In pixels. */
  readonly width: number;
  /** In pixels. */
  readonly height: number;
  /** Red, green, blue and opacity of each pixel, row by row from the top. */
  readonly rgba: Uint8Array;
}

/**
 * Draws one page of a PDF on white, as it would be printed. A page that would have more than 16 million pixels is drawn
 * smaller.
 *
 * @throws {ScanError} `ERR_EHIC_SCAN_NOT_A_PDF`, `ERR_EHIC_SCAN_FILE_TOO_LARGE`, `ERR_EHIC_SCAN_PDF_ENCRYPTED`,
 *   `ERR_EHIC_SCAN_TIMEOUT`, `ERR_EHIC_SCAN_DECODER_UNAVAILABLE`, or `ERR_EHIC_OPTIONS`, also where there is no such
 *   page.
 * @example
 * const { width, height, rgba } = await renderPdfPage(await readFile('card.pdf'), { dpi: 200 });
 * await sharp(rgba, { raw: { width, height, channels: 4 } }).png().toFile('card.png');
 */
export async function renderPdfPage(bytes: Uint8Array, options: RenderPdfPageOptions = {}): Promise<RgbaPixels> {
  return drawPdfPage(bytes, options, NODE);
}
