import { EhicError, ScanError } from '../errors.ts';
import { isBytes, MAX_TIME_LIMIT, requireNumber, requireWholeNumber } from '../usage.ts';
import type { WasmFile } from './wasm.ts';

/**
 * How much is tried: `frame` is one look, for pictures of which the next one comes at once; `photo` looks on where
 * something could be a code, also for worn, blurred and tiny ones.
 */
export type ScanEffort = 'frame' | 'photo';

/** Options that both `scanImage` and `scanPdf` take. */
export interface ScanLimits {
  /** How much is tried; `photo` by default. */
  readonly effort?: ScanEffort;
  /** Maximum size of the file in bytes; 50 million by default. */
  readonly maxBytes?: number;
  /**
   * Maximum number of pages that are read of a PDF or of a picture with several; 10 by default. Further pages are not
   * read, and the report says so.
   */
  readonly maxPages?: number;
  /**
   * Time for the whole scan in milliseconds, counted from its turn; 3,000 by default for a picture of one page, else
   * 10,000.
   */
  readonly timeLimit?: number;
  /**
   * Scans in a worker thread, so that the caller's thread is never occupied; the thread is ended at the limits of time
   * and memory (`ERR_EHIC_SCAN_WORKER`) and else kept for the next scan. It does not keep the process alive. `false` by
   * default, and `ERR_EHIC_OPTIONS` in browsers: there, scan in a web worker, and end it where it does not answer.
   */
  readonly worker?: boolean;
  /**
   * The file `eehic/zxing_reader.wasm`: its bytes, or the address from which it is fetched when the decoder is first
   * needed. Browsers need it; in Node it is by default the one of the installed package.
   */
  readonly zxingWasm?: WasmFile;
}

export const DEFAULT_MAX_BYTES = 50_000_000;
export const DEFAULT_MAX_PAGES = 10;
export const DEFAULT_TIME_LIMIT = 10_000;
export const DEFAULT_PICTURE_TIME = 3_000;

/**
 * A copy of the bytes, made when a scan is called: one state of them is read, whatever the caller does with them while
 * the scan waits for its turn and while it goes on. Throws for bytes that cannot be read, or are more than allowed.
 */
export function takeBytes(bytes: Uint8Array, maxBytes: number | undefined): Uint8Array<ArrayBuffer> {
  if (!isBytes(bytes)) throw new ScanError('ERR_EHIC_OPTIONS', 'the file is not given as a Uint8Array');
  const max = maxBytes ?? DEFAULT_MAX_BYTES;
  requireLimit('maxBytes', max);
  if (bytes.length > max) {
    throw new ScanError('ERR_EHIC_SCAN_FILE_TOO_LARGE', 'the file is larger than allowed', {
      bytes: bytes.length,
      maxBytes: max,
    });
  }
  return new Uint8Array(bytes);
}

/** Throws ScanError `ERR_EHIC_OPTIONS` for what is given and is no effort. */
export function requireEffort(value: unknown): asserts value is ScanEffort | undefined {
  if (value === undefined || value === 'frame' || value === 'photo') return;
  throw new ScanError('ERR_EHIC_OPTIONS', "effort is not usable: 'frame' or 'photo' is needed", { option: 'effort' });
}

/** Throws ScanError `ERR_EHIC_OPTIONS` unless the value is a whole number from 1 on, and at most `max`. */
export function requireLimit(option: string, value: unknown, max?: number): asserts value is number {
  asScanError(() => requireWholeNumber(option, value, 1, max));
}

/**
 * Throws ScanError `ERR_EHIC_OPTIONS` unless the value is a number of milliseconds, also a fraction of one, up to
 * `max`.
 */
export function requireTimeLimit(value: unknown, max = MAX_TIME_LIMIT): asserts value is number {
  asScanError(() => requireNumber('timeLimit', value, Number.MIN_VALUE, max));
}

function asScanError(check: () => void): void {
  try {
    check();
  } catch (error) {
    if (!(error instanceof EhicError)) throw error;
    throw new ScanError(error.code, error.message, error.params);
  }
}
