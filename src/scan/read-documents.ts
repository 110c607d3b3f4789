import { ScanError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Scan } from '../scan-result.ts';
import { requireBoolean } from '../usage.ts';
import { looksLikeCard, noCodeError } from './choose.ts';
import {
  DEFAULT_MAX_BYTES,
  DEFAULT_MAX_PAGES,
  DEFAULT_TIME_LIMIT,
  requireEffort,
  requireLimit,
  takeBytes,
} from './limits.ts';
import { refusePolyglot } from './polyglot.ts';
import { type PdfReading, readPdf } from './read-pdf.ts';
import type { ScanRuntime } from './runtime.ts';
import type { ScanPdfOptions } from './scan-pdf.ts';
import { scanInTurn } from './turns.ts';

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

/** Throws `ERR_EHIC_OPTIONS` for options that `scanPdf` does not have. */
export function checkPdfOptions(options: ScanPdfOptions): void {
  requireOptions(options, OPTIONS);
  requireBoolean('worker', options.worker);
}

/** Every card of a document, or what `all` does not look for: the first. Throws as `scanPdf` does. */
export async function readDocuments(
  bytes: Uint8Array,
  options: ScanPdfOptions,
  all: boolean,
  runtime: ScanRuntime,
): Promise<readonly Scan[]> {
  const file = takeBytes(bytes, options.maxBytes);
  return scanInTurn(() => read(file, options, all, runtime));
}

interface Waiting {
  readonly file: Uint8Array;
  readonly depth: number;
}

/**
 * What the document shows, and what those show that are attached to it: for one card only where it shows none itself.
 */
async function read(
  file: Uint8Array,
  options: ScanPdfOptions,
  all: boolean,
  runtime: ScanRuntime,
): Promise<readonly Scan[]> {
  const maxBytes = options.maxBytes ?? DEFAULT_MAX_BYTES;
  refusePolyglot(file);
  const { maxPages = DEFAULT_MAX_PAGES, effort = 'photo' } = options;
  requireLimit('maxPages', maxPages);
  requireEffort(options.effort);
  const decoding = {
    effort,
    zxingWasm: runtime.wasm('zxingWasm', options.zxingWasm),
    pdfiumWasm: runtime.wasm('pdfiumWasm', options.pdfiumWasm),
  };
  const deadline = runtime.startDeadline(options.timeLimit ?? DEFAULT_TIME_LIMIT);
  const scans = new Map<string, Scan>();
  const waiting: Waiting[] = [{ file, depth: 0 }];
  let outermost: PdfReading | undefined;
  let bytesLeft = maxBytes;
  for (const { file, depth } of waiting) {
    if (!all && [...scans.values()].some((scan) => looksLikeCard(scan.text) && (scan.pdf?.depth ?? 0) < depth)) break;
    const documents = depth < MAX_DEPTH ? MAX_ATTACHED + 1 - waiting.length : 0;
    const request = { all, depth, maxPages, attached: { documents, bytes: bytesLeft } };
    const reading = await readUnlessAttached(file, request, deadline, decoding);
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
