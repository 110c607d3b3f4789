import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { DEFAULT_TIME_LIMIT, requireLimit, takeBytes } from './limits.ts';
import { withPdf } from './pdf-document.ts';
import type { RenderPdfPageOptions, RgbaPixels } from './render.ts';
import type { ScanRuntime } from './runtime.ts';
import { scanInTurn } from './turns.ts';

const MAX_PIXELS = 16_000_000;

const OPTIONS: OptionNames<RenderPdfPageOptions> = {
  maxBytes: true,
  timeLimit: true,
  pdfiumWasm: true,
  page: true,
  dpi: true,
};

/** Draws a page as `renderPdfPage` does, in a runtime. */
export async function drawPdfPage(
  bytes: Uint8Array,
  options: RenderPdfPageOptions,
  runtime: ScanRuntime,
): Promise<RgbaPixels> {
  requireOptions(options, OPTIONS);
  const file = takeBytes(bytes, options.maxBytes);
  const { page = 1, dpi = 150 } = options;
  requireLimit('page', page);
  requireLimit('dpi', dpi, 1200);
  const pdfiumWasm = runtime.wasm('pdfiumWasm', options.pdfiumWasm);
  return scanInTurn(() => {
    const deadline = runtime.startDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
    return withPdf(file, deadline, pdfiumWasm, async (document) => {
      if (page > document.pages) {
        throw new ScanError('ERR_EHIC_OPTIONS', 'the document has no such page', { page, pages: document.pages });
      }
      const bitmap = document.draw(page, { dpi, maxPixels: MAX_PIXELS, colours: 'rgba' });
      if (!bitmap) throw new ScanError('ERR_EHIC_SCAN_NOT_A_PDF', 'the page is too damaged to be drawn');
      return { width: bitmap.width, height: bitmap.height, rgba: bitmap.data };
    });
  });
}
