import type { Scan } from '../scan-result.ts';
import { chooseAll, chooseOne } from './choose.ts';
import type { ScanLimits } from './limits.ts';
import { NODE } from './node-runtime.ts';
import { checkPdfOptions, readDocuments } from './read-documents.ts';
import type { WasmFile } from './wasm.ts';
import { scanInWorker } from './worker/scan-in-worker.ts';

export interface ScanPdfOptions extends ScanLimits {
  /** The file `@hyzyla/pdfium/pdfium.wasm`, as `zxingWasm`. */
  readonly pdfiumWasm?: WasmFile;
}

/**
 * Reads the QR code off the pages of a PDF, as they would be printed. Pages beyond `maxPages` are not read, and the
 * report says so. The text is exactly what the symbol holds, and nothing in it is verified. Where several codes are
 * seen, the one that looks like an EHIC code is taken.
 *
 * Where the document has a signature of its own, everything is read from what that signature covers, never from what
 * was appended to it. Whether the document is what was signed is in the result, with the attached text of the code and
 * the text of the pages, for `verify` to judge; whether the signer is trusted is not checked here.
 *
 * Where no page shows a card, PDFs that are attached to the document, or to one attached to it, are read in the same
 * way; each is judged by its own signature.
 *
 * One scan runs after the other. Drawing and decoding stop at the time limit; they occupy the thread while they run,
 * unless `worker` is set, which is right for untrusted documents.
 *
 * @throws {ScanError} `ERR_EHIC_SCAN_NOT_A_PDF`, `ERR_EHIC_SCAN_FILE_TOO_LARGE`, `ERR_EHIC_SCAN_PDF_ENCRYPTED` (opens
 *   only with a password), `ERR_EHIC_SCAN_NO_CODE`, `ERR_EHIC_SCAN_SEVERAL_CODES`, `ERR_EHIC_SCAN_TIMEOUT`,
 *   `ERR_EHIC_SCAN_POLYGLOT` (begins as a picture), `ERR_EHIC_SCAN_WORKER` (with `worker`),
 *   `ERR_EHIC_SCAN_DECODER_UNAVAILABLE` (@hyzyla/pdfium is absent, or a decoder fails to load) or `ERR_EHIC_OPTIONS`.
 * @example
 * const scan = await scanPdf(await readFile('certificate.pdf'));
 * const report = await verifier.verify(scan, { treatmentDate: '2025-06-01' });
 */
export async function scanPdf(bytes: Uint8Array, options: ScanPdfOptions = {}): Promise<Scan> {
  checkPdfOptions(options);
  if (options.worker) return scanInWorker('scanPdf', bytes, options);
  return chooseOne(await readDocuments(bytes, options, false, NODE));
}

/**
 * Reads every card off the pages of a PDF and of the PDFs attached to it, as `scanPdf` does one: a family's cards in
 * one file. Each has its page, the attachment that is its own, and the signature of the document in which it stands.
 * The same code seen twice is one, and so are an `EH1` code and one of the proof of concept that state the same card on
 * the same page (`twin`). At most 32 cards are read.
 *
 * @throws {ScanError} as `scanPdf`; `ERR_EHIC_SCAN_SEVERAL_CODES` only where there are more.
 * @example
 * for (const scan of await scanAllPdf(await readFile('family.pdf'))) show(scan.pdf?.page, await verifier.verify(scan));
 */
export async function scanAllPdf(bytes: Uint8Array, options: ScanPdfOptions = {}): Promise<readonly Scan[]> {
  checkPdfOptions(options);
  if (options.worker) return scanInWorker('scanAllPdf', bytes, options);
  return chooseAll(await readDocuments(bytes, options, true, NODE));
}
