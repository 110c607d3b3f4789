import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { DEFAULT_TIME_LIMIT, requireLimit, takeBytes } from './limits.ts';
import { withPdf } from './pdf-document.ts';
import type { ScanPdfOptions } from './scan-pdf.ts';
import { startStoppingDeadline } from './stop.ts';
import { scanInTurn } from './turns.ts';

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

const MAX_PIXELS = 16_000_000;

const OPTIONS: OptionNames<RenderPdfPageOptions> = {
  maxBytes: true,
  timeLimit: true,
  pdfiumWasm: true,
  page: true,
  dpi: true,
};

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
  requireOptions(options, OPTIONS);
  const file = takeBytes(bytes, options.maxBytes);
  const { page = 1, dpi = 150 } = options;
  requireLimit('page', page);
  requireLimit('dpi', dpi, 1200);
  return scanInTurn(() => {
    const deadline = startStoppingDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
    return withPdf(file, deadline, options.pdfiumWasm, async (document) => {
      if (page > document.pages) {
        throw new ScanError('ERR_EHIC_OPTIONS', 'the document has no such page', { page, pages: document.pages });
      }
      const bitmap = document.draw(page, { dpi, maxPixels: MAX_PIXELS, colours: 'rgba' });
      if (!bitmap) throw new ScanError('ERR_EHIC_SCAN_NOT_A_PDF', 'the page is too damaged to be drawn');
      return { width: bitmap.width, height: bitmap.height, rgba: bitmap.data };
    });
  });
}
