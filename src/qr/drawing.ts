import { unusable } from '../usage.ts';
import { DEFAULT_LEVEL, type ErrorCorrection } from './capacity.ts';
import { type QrMatrix, qrMatrix } from './matrix.ts';

/** Light modules that a reader needs on each side of the symbol (ISO/IEC 18004, 6.3.8). */
export const QUIET_ZONE = 4;

/** Options of drawing a QR code that is given as a text. */
export interface DrawingOptions {
  /** Used for a text only; `M` by default. Throws `ERR_EHIC_OPTIONS` with a matrix, which has its own. */
  readonly level?: ErrorCorrection;
  /** Used for a text only; the smallest that fits by default. Throws `ERR_EHIC_OPTIONS` with a matrix. */
  readonly version?: number;
  /**
   * Modules along one side, which `qr` of an issued card has beside these two; it follows from the version, and is not
   * read.
   */
  readonly size?: number;
}

/** Returns the given matrix, or the matrix of the given text. */
export function toMatrix(code: QrMatrix | string, { level, version }: DrawingOptions): QrMatrix {
  if (typeof code !== 'string') {
    if (level !== undefined) throw unusable('level', 'a matrix already has its own');
    if (version !== undefined) throw unusable('version', 'a matrix already has its own');
    const { size, modules } = (code ?? {}) as Partial<QrMatrix>;
    if (Number.isSafeInteger(size) && modules instanceof Uint8Array) return code;
    throw unusable('code', 'a text or a matrix of qrMatrix is needed');
  }
  return qrMatrix(code, { level: level ?? DEFAULT_LEVEL, ...(version === undefined ? {} : { version }) });
}
