import { unusable } from '../usage.ts';
import { DEFAULT_LEVEL, type ErrorCorrection } from './capacity.ts';
import { type QrMatrix, qrMatrix } from './matrix.ts';

/** Light modules that a reader needs on each side of the symbol (ISO/IEC 18004, 6.3.8). */
export const QUIET_ZONE = 4;

export interface DrawingOptions {
  /** Used only when `code` is a text; `M` by default. Ignored for a `QrMatrix`, which has its own. */
  readonly level?: ErrorCorrection;
  /** Used only when `code` is a text; the smallest version that fits by default. Ignored for a `QrMatrix`. */
  readonly version?: number;
}

/** The matrix that a drawing function was given, or the one of the text that it was given. */
export function toMatrix(code: QrMatrix | string, { level = DEFAULT_LEVEL, version }: DrawingOptions): QrMatrix {
  if (typeof code !== 'string') {
    const { size, modules } = (code ?? {}) as Partial<QrMatrix>;
    if (Number.isSafeInteger(size) && modules instanceof Uint8Array) return code;
    throw unusable('code', 'a text or a matrix of qrMatrix is needed');
  }
  return qrMatrix(code, version === undefined ? { level } : { level, version });
}
