import { unusable } from '../usage.ts';
import type { ErrorCorrection } from './capacity.ts';
import { type QrMatrix, qrMatrix } from './matrix.ts';

/** Light modules that a reader needs on each side of the symbol (ISO/IEC 18004, 6.3.8). */
export const QUIET_ZONE = 4;

export interface DrawingOptions {
  /** For a text; `M` when left out. A matrix already has its own. */
  readonly level?: ErrorCorrection;
  /** For a text; the smallest that fits when left out. A matrix already has its own. */
  readonly version?: number;
}

/** The matrix that a drawing function was given, or the one of the text that it was given. */
export function toMatrix(code: QrMatrix | string, { level = 'M', version }: DrawingOptions): QrMatrix {
  if (typeof code !== 'string') {
    const { size, modules } = (code ?? {}) as Partial<QrMatrix>;
    if (Number.isSafeInteger(size) && modules instanceof Uint8Array) return code;
    throw unusable('code', 'a text or a matrix of qrMatrix is needed');
  }
  return qrMatrix(code, version === undefined ? { level } : { level, version });
}
