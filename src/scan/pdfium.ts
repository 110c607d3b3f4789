import { ScanError } from '../errors.ts';
import { type Deadline, runUntil } from './deadline.ts';
import { decoderMissing, loadOnce } from './load.ts';
import type { WasmSource } from './wasm.ts';

/** The part of PDFium's interface that is used here; pointers and handles are numbers, and 0 is the null pointer. */
export interface PdfiumModule {
  readonly HEAPU8: Uint8Array;
  readonly HEAPU32: Uint32Array;
  readonly wasmExports: { malloc(size: number): number; free(pointer: number): void };
  _FPDF_InitLibraryWithConfig(config: number): void;
  _FPDF_LoadMemDocument(pointer: number, size: number, password: number): number;
  _FPDF_GetLastError(): number;
  _FPDF_GetPageCount(document: number): number;
  _FPDF_CloseDocument(document: number): void;
  _FPDF_LoadPage(document: number, index: number): number;
  _FPDF_GetPageWidthF(page: number): number;
  _FPDF_GetPageHeightF(page: number): number;
  _FPDF_ClosePage(page: number): void;
  _FPDFText_LoadPage(page: number): number;
  _FPDFText_CountChars(textPage: number): number;
  _FPDFText_GetText(textPage: number, first: number, count: number, buffer: number): number;
  _FPDFText_ClosePage(textPage: number): void;
  _FPDF_GetSignatureCount(document: number): number;
  _FPDF_GetSignatureObject(document: number, index: number): number;
  _FPDFSignatureObj_GetContents(signature: number, buffer: number, size: number): number;
  _FPDFDoc_GetAttachmentCount(document: number): number;
  _FPDFDoc_GetAttachment(document: number, index: number): number;
  _FPDFAttachment_GetName(attachment: number, buffer: number, size: number): number;
  _FPDFAttachment_GetFile(attachment: number, buffer: number, size: number, outSize: number): number;
  _FPDFPage_GetAnnotCount(page: number): number;
  _FPDFPage_GetAnnot(page: number, index: number): number;
  _FPDFPage_CloseAnnot(annotation: number): void;
  _FPDFAnnot_GetSubtype(annotation: number): number;
  _FPDFAnnot_GetFileAttachment(annotation: number): number;
  _FPDFBitmap_CreateEx(width: number, height: number, format: number, pointer: number, stride: number): number;
  _FPDFBitmap_FillRect(bitmap: number, x: number, y: number, width: number, height: number, colour: number): void;
  _FPDFBitmap_Destroy(bitmap: number): void;
  _FPDF_RenderPageBitmap(
    bitmap: number,
    page: number,
    x: number,
    y: number,
    width: number,
    height: number,
    rotate: number,
    flags: number,
  ): void;
}

interface PdfiumImports {
  readonly env: { emscripten_resize_heap(size: number): unknown };
}

/**
 * One instance of PDFium, in the hands of one scan at a time: `scanInTurn` sees to it that there is no more than one.
 */
export interface Pdfium {
  readonly module: PdfiumModule;
  broken: boolean;
}

// The memory is the instance's own, so that the only limit to it is to refuse its growth; Emscripten adds a fifth to
// what is requested.
const MAX_MEMORY = 256 * 1024 ** 2;
const KEEP_MEMORY = 96 * 1024 ** 2;

let idle: Pdfium | undefined;
/** One whose memory has grown serves the scans that are waiting, and is given up when memory is wanted. */
let grown: WeakRef<Pdfium> | undefined;

// Bundlers accept that a package is absent if its import is in a try block.
async function importModule() {
  try {
    return (await import('@hyzyla/pdfium')).PDFiumModule;
  } catch (cause) {
    throw decoderMissing('@hyzyla/pdfium', cause);
  }
}

const compiled = loadOnce('@hyzyla/pdfium', async (wasm: WasmSource) => {
  const PDFiumModule = await importModule();
  const bytes = new Uint8Array(await wasm());
  return {
    start: PDFiumModule as unknown as (options: object) => Promise<PdfiumModule>,
    wasm: await WebAssembly.compile(bytes),
  };
});

/** An idle instance, or a new one. */
export async function takePdfium(wasm: WasmSource): Promise<Pdfium> {
  const ready = idle ?? grown?.deref();
  idle = undefined;
  grown = undefined;
  return ready ?? { module: await startPdfium(wasm), broken: false };
}

/**
 * Keeps an instance for the next scan, unless a file has broken it. Its memory never shrinks: a large one is not held
 * on to.
 */
export function returnPdfium(pdfium: Pdfium): void {
  if (pdfium.broken) return;
  if (pdfium.module.HEAPU8.length <= KEEP_MEMORY) idle = pdfium;
  else grown = new WeakRef(pdfium);
}

/** Calls PDFium within the time left. After an abort, an exception or a stop the instance is never used again. */
export function callPdfium<Result>(pdfium: Pdfium, deadline: Deadline, task: (module: PdfiumModule) => Result): Result {
  try {
    if (pdfium.broken) throw new Error('broken');
    return runUntil(deadline, () => task(pdfium.module));
  } catch (error) {
    pdfium.broken = true;
    if (error instanceof ScanError) throw error;
    throw new ScanError('ERR_EHIC_SCAN_NOT_A_PDF', 'the PDF is too damaged to be read');
  }
}

async function startPdfium(source: WasmSource): Promise<PdfiumModule> {
  const { start, wasm } = await compiled.get(source);
  try {
    const module = await new Promise<PdfiumModule>((resolve, reject) => {
      const instantiateWasm = (imports: PdfiumImports, receive: (instance: WebAssembly.Instance) => void) => {
        WebAssembly.instantiate(wasm, limitMemory(imports)).then(receive).catch(reject);
      };
      start({ print: () => {}, printErr: () => {}, instantiateWasm }).then(resolve, reject);
    });
    module._FPDF_InitLibraryWithConfig(0);
    return module;
  } catch (cause) {
    throw new ScanError('ERR_EHIC_SCAN_DECODER_UNAVAILABLE', 'PDFium could not be started', {}, { cause });
  }
}

function limitMemory(imports: PdfiumImports): WebAssembly.Imports {
  const { env } = imports;
  const grow = (size: number) => size >>> 0 <= MAX_MEMORY && env.emscripten_resize_heap(size);
  return { ...imports, env: { ...env, emscripten_resize_heap: grow } } as unknown as WebAssembly.Imports;
}

/** Memory of the instance; the caller frees it. */
export function allocate(module: PdfiumModule, size: number): number {
  const pointer = module.wasmExports.malloc(size);
  if (pointer === 0) throw new RangeError('out of memory');
  return pointer;
}
