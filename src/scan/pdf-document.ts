import { ScanError } from '../errors.ts';
import { type Deadline, timeLeft } from './deadline.ts';
import { fileKind } from './kind.ts';
import { type AttachedLimits, hasSignature, readAttachedPdfs, readAttachments, readPageText } from './pdf-contents.ts';
import { allocate, callPdfium, type Pdfium, type PdfiumModule, returnPdfium, takePdfium } from './pdfium.ts';
import { fitScale, scaleSide } from './pixels.ts';
import type { WasmSource } from './wasm.ts';

export interface PageBitmap {
  readonly width: number;
  readonly height: number;
  /** One byte a pixel when drawn grey, else four: red, green, blue, alpha. */
  readonly data: Uint8Array;
}

export interface PdfDocument {
  readonly pages: number;
  /** Draws a page (from 1) with its annotations on white; `undefined` for a page that cannot be loaded. */
  draw(page: number, how: DrawOptions): PageBitmap | undefined;
  /** The text of a page (from 1) as a program reads it; up to `max` UTF-16 code units. */
  text(page: number, max: number): string;
  /** Whether there is a signature in the document, sound or not, wherever it stands in the file. */
  hasSignature(): boolean;
  /** What is attached under a name. */
  attachments(name: string): Uint8Array[];
  /** The PDFs that are attached to the document or to one of its first pages. */
  attachedPdfs(pages: number, limits: AttachedLimits): Uint8Array[];
}

interface DrawOptions {
  readonly dpi: number;
  /** The page is drawn at a lower resolution than `dpi` when it would otherwise have more pixels than this. */
  readonly maxPixels: number;
  readonly colours: 'grey' | 'rgba';
}

const ERROR_PASSWORD = 4;
const ERROR_SECURITY = 5;
const DRAW_ANNOTATIONS = 0x01;
const DRAW_GREY = 0x08;
const DRAW_RGBA = 0x10;
const POINTS_PER_INCH = 72;

/**
 * Opens a PDF, hands it over and closes it again, whatever happens. Throws a `ScanError` with `ERR_EHIC_SCAN_NOT_A_PDF`
 * or `ERR_EHIC_SCAN_PDF_ENCRYPTED`.
 */
export async function withPdf<Result>(
  bytes: Uint8Array,
  deadline: Deadline,
  wasm: WasmSource,
  use: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  if (fileKind(bytes) !== 'pdf') throw new ScanError('ERR_EHIC_SCAN_NOT_A_PDF', 'not a PDF');
  const pdfium = await takePdfium(wasm);
  try {
    return await useDocument(pdfium, bytes, deadline, use);
  } finally {
    returnPdfium(pdfium);
  }
}

async function useDocument<Result>(
  pdfium: Pdfium,
  bytes: Uint8Array,
  deadline: Deadline,
  use: (document: PdfDocument) => Promise<Result>,
): Promise<Result> {
  const { file, document, fault } = callPdfium(pdfium, deadline, (module) => open(module, bytes));
  try {
    if (fault === ERROR_PASSWORD || fault === ERROR_SECURITY) throw encryptedError();
    if (document === 0) throw new ScanError('ERR_EHIC_SCAN_NOT_A_PDF', 'not a PDF, or one too damaged to be opened');
    const pages = callPdfium(pdfium, deadline, (module) => module._FPDF_GetPageCount(document));
    if (pages < 1) throw new ScanError('ERR_EHIC_SCAN_NOT_A_PDF', 'the PDF has no pages');
    return await use({
      pages,
      text: (page, max) => callPdfium(pdfium, deadline, (module) => readPageText(module, document, page - 1, max)),
      hasSignature: () => callPdfium(pdfium, deadline, (module) => hasSignature(module, document)),
      attachments: (name) => callPdfium(pdfium, deadline, (module) => readAttachments(module, document, name)),
      attachedPdfs: (first, limits) =>
        callPdfium(pdfium, deadline, (module) => readAttachedPdfs(module, document, first, limits)),
      draw: (page, how) => callPdfium(pdfium, deadline, (module) => drawPage(module, document, page - 1, how)),
    });
  } finally {
    close(pdfium, document, file, deadline);
  }
}

function open(module: PdfiumModule, bytes: Uint8Array): { file: number; document: number; fault: number } {
  const file = allocate(module, bytes.length);
  module.HEAPU8.set(bytes, file);
  const document = module._FPDF_LoadMemDocument(file, bytes.length, 0);
  return { file, document, fault: document === 0 ? module._FPDF_GetLastError() : 0 };
}

function close(pdfium: Pdfium, document: number, file: number, deadline: Deadline): void {
  if (pdfium.broken) return;
  try {
    timeLeft(deadline);
    callPdfium(pdfium, deadline, (module) => {
      if (document !== 0) module._FPDF_CloseDocument(document);
      module.wasmExports.free(file);
    });
  } catch {
    pdfium.broken = true;
  }
}

function drawPage(module: PdfiumModule, document: number, index: number, how: DrawOptions): PageBitmap | undefined {
  const page = module._FPDF_LoadPage(document, index);
  if (page === 0) return undefined;
  const size = bitmapSize(module._FPDF_GetPageWidthF(page), module._FPDF_GetPageHeightF(page), how);
  const bitmap = size && fillBitmap(module, page, size, how.colours);
  module._FPDF_ClosePage(page);
  return bitmap;
}

function bitmapSize(widthInPoints: number, heightInPoints: number, how: DrawOptions) {
  if (!(widthInPoints > 0 && heightInPoints > 0)) return undefined;
  const scale = fitScale(widthInPoints, heightInPoints, how.dpi / POINTS_PER_INCH, how.maxPixels);
  return { width: scaleSide(widthInPoints, scale), height: scaleSide(heightInPoints, scale) };
}

function fillBitmap(
  module: PdfiumModule,
  page: number,
  { width, height }: { readonly width: number; readonly height: number },
  colours: DrawOptions['colours'],
): PageBitmap {
  const depth = colours === 'grey' ? 1 : 4; // also PDFium's number for the two formats
  const pointer = allocate(module, width * height * depth);
  const bitmap = module._FPDFBitmap_CreateEx(width, height, depth, pointer, width * depth);
  if (bitmap === 0) throw new RangeError('no bitmap');
  module._FPDFBitmap_FillRect(bitmap, 0, 0, width, height, 0xffffffff);
  const flags = DRAW_ANNOTATIONS | (colours === 'grey' ? DRAW_GREY : DRAW_RGBA);
  module._FPDF_RenderPageBitmap(bitmap, page, 0, 0, width, height, 0, flags);
  const data = module.HEAPU8.slice(pointer, pointer + width * height * depth);
  module._FPDFBitmap_Destroy(bitmap);
  module.wasmExports.free(pointer);
  return { width, height, data };
}

function encryptedError(): ScanError {
  return new ScanError(
    'ERR_EHIC_SCAN_PDF_ENCRYPTED',
    'the PDF opens only with a password: send it without one, or a picture of it',
  );
}
