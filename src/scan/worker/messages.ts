import { EhicError, type Params, ScanError } from '../../errors.ts';
import type { Scan } from '../../scan-result.ts';
import type { ScanImageOptions, scanAllImage, scanImage } from '../scan-image.ts';
import type { ScanPdfOptions, scanAllPdf, scanPdf } from '../scan-pdf.ts';

/** The functions that a worker runs. */
export interface ScanFunctions {
  readonly scanPdf: typeof scanPdf;
  readonly scanAllPdf: typeof scanAllPdf;
  readonly scanImage: typeof scanImage;
  readonly scanAllImage: typeof scanAllImage;
}

export type FunctionName = keyof ScanFunctions;
export type Result<Name extends FunctionName> = Awaited<ReturnType<ScanFunctions[Name]>>;
export type ScanOptions = ScanPdfOptions & ScanImageOptions;

/** A request of the parent. */
export interface Request {
  readonly name: FunctionName;
  readonly bytes: Uint8Array;
  readonly options: ScanOptions;
}

/** What the function did in the worker. */
export type Outcome =
  | { readonly value: Scan | readonly Scan[] }
  | { readonly coded: CodedError }
  | { readonly error: unknown };

/** A result of the worker. */
export interface Answer {
  readonly outcome: Outcome;
  /** Bytes that the thread holds outside of the heap of JavaScript. */
  readonly memory: number;
}

export interface CodedError {
  readonly name: string;
  readonly code: EhicError['code'];
  readonly message: string;
  readonly params: Params;
}

/** An error in a form that keeps its class and code on its way into another thread. */
export function toOutcome(error: unknown): Outcome {
  if (!(error instanceof EhicError)) return { error: error instanceof Error ? error : String(error) };
  const { name, code, message, params } = error;
  return { coded: { name, code, message, params } };
}

/** The error that the function threw in the worker. */
export function toError({ name, code, message, params }: CodedError): EhicError {
  return new (name === 'ScanError' ? ScanError : EhicError)(code, message, params);
}

/**
 * The same value with bytes that are no longer parts of larger buffers: a view would take the whole of what it looks at
 * into the other thread, such as the file that was scanned.
 */
export function withOwnBytes<Value>(value: Value): Value {
  if (value instanceof Uint8Array) return new Uint8Array(value) as Value;
  if (Array.isArray(value)) return value.map(withOwnBytes) as Value;
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(Object.entries(value).map(([key, part]) => [key, withOwnBytes(part)])) as Value;
}
