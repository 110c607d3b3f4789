import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Scan } from '../scan-result.ts';
import { requireBoolean } from '../usage.ts';
import { chooseAll, chooseOne, looksLikeCard, noCodeError } from './choose.ts';
import {
  DEFAULT_MAX_BYTES,
  DEFAULT_MAX_PAGES,
  DEFAULT_TIME_LIMIT,
  requireEffort,
  requireLimit,
  type ScanLimits,
  takeBytes,
} from './limits.ts';
import { refusePolyglot } from './polyglot.ts';
import { type PdfReading, readPdf } from './read-pdf.ts';
import { startStoppingDeadline } from './stop.ts';
import { scanInTurn } from './turns.ts';
import { scanInWorker } from './worker/scan-in-worker.ts';

export interface ScanPdfOptions extends ScanLimits {
  /** The bytes of `@hyzyla/pdfium/pdfium.wasm`, as `zxingWasm`. */
  readonly pdfiumWasm?: Uint8Array;
}

/** A document attached to the scanned one has depth 1, one attached to that 2. */
const MAX_DEPTH = 2;
const MAX_ATTACHED = 10;

const OPTIONS: OptionNames<ScanPdfOptions> = {
  effort: true,
  maxBytes: true,
  maxPages: true,
  timeLimit: true,
  worker: true,
  zxingWasm: true,
  pdfiumWasm: true,
};

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
  requireOptions(options, OPTIONS);
  requireBoolean('worker', options.worker);
  if (options.worker) return scanInWorker('scanPdf', bytes, options);
  const file = takeBytes(bytes, options.maxBytes);
  return scanInTurn(async () => chooseOne(await readDocuments(file, options, false)));
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
  requireOptions(options, OPTIONS);
  requireBoolean('worker', options.worker);
  if (options.worker) return scanInWorker('scanAllPdf', bytes, options);
  const file = takeBytes(bytes, options.maxBytes);
  return scanInTurn(async () => chooseAll(await readDocuments(file, options, true)));
}

interface Waiting {
  readonly file: Uint8Array;
  readonly depth: number;
}

/**
 * What the document shows, and what those show that are attached to it: for one card only where it shows none itself.
 */
async function readDocuments(file: Uint8Array, options: ScanPdfOptions, all: boolean): Promise<readonly Scan[]> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  refusePolyglot(file);
  const { maxPages = DEFAULT_MAX_PAGES } = options;
  requireLimit('maxPages', maxPages);
  requireEffort(options.effort);
  const deadline = startStoppingDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
  const scans = new Map<string, Scan>();
  const waiting: Waiting[] = [{ file, depth: 0 }];
  let outermost: PdfReading | undefined;
  let bytesLeft = maxBytes;
  for (const { file, depth } of waiting) {
    if (!all && [...scans.values()].some((scan) => looksLikeCard(scan.text) && (scan.pdf?.depth ?? 0) < depth)) break;
    const documents = depth < MAX_DEPTH ? MAX_ATTACHED + 1 - waiting.length : 0;
    const request = { all, depth, maxPages, attached: { documents, bytes: bytesLeft } };
    const reading = await readUnlessAttached(file, request, deadline, options);
    outermost ??= reading;
    for (const scan of reading?.scans ?? []) if (!scans.has(scan.text)) scans.set(scan.text, scan);
    for (const inner of reading?.attached ?? []) {
      bytesLeft -= inner.length;
      if (bytesLeft > 0) waiting.push({ file: inner, depth: depth + 1 });
    }
  }
  if (scans.size === 0) throw noCodeError(outermost?.pages, outermost?.pagesRead);
  return [...scans.values()];
}

/** An attached document that cannot be read costs nothing that was read before. */
async function readUnlessAttached(
  ...[file, request, ...rest]: Parameters<typeof readPdf>
): Promise<PdfReading | undefined> {
  try {
    return await readPdf(file, request, ...rest);
  } catch (error) {
    if (request.depth === 0 || !(error instanceof ScanError)) throw error;
    return undefined;
  }
}
