import { create } from 'qrcode';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireText, requireWholeNumber } from '../usage.ts';
import { alphanumericCapacity, type ErrorCorrection, smallestVersion } from './capacity.ts';
import { applyBestMask } from './mask.ts';

/** A QR code as modules, without its quiet zone. */
export interface QrMatrix {
  /** Modules along one side: 17 + 4 × version. */
  readonly size: number;
  /** 1 to 40. */
  readonly version: number;
  /** Error correction level. */
  readonly level: ErrorCorrection;
  /** `size` × `size` modules row by row from the top left: 1 dark, 0 light. */
  readonly modules: Uint8Array;
}

/** Options of `qrMatrix`. */
export interface QrOptions {
  /** Error correction level. */
  readonly level: ErrorCorrection;
  /** 1 to 40; the smallest that holds the text by default. */
  readonly version?: number;
  /**
   * Modules along one side, which `qr` of an issued card has beside these two; it follows from the version, and is not
   * read.
   */
  readonly size?: number;
}

/** The 45 characters of the alphanumeric mode (ISO/IEC 18004, table 5). */
const ALPHANUMERIC_TEXT = /^[0-9A-Z $%*+\-./:]+$/;

const OPTIONS: OptionNames<QrOptions> = {
  level: true,
  version: true,
  size: true,
};

/**
 * Makes a QR code (Model 2) of a text, all of it in alphanumeric mode, with the mask of the lowest penalty (PoC 3).
 *
 * @throws {EhicError} `ERR_EHIC_QR_TEXT` when the text is empty (`problem: 'empty'`), has a character outside the
 *   alphanumeric set (`problem: 'character'`, with its `position`) or does not fit (`problem: 'length'`, with `length`
 *   and `capacity`); `ERR_EHIC_OPTIONS` when the version or level does not exist.
 * @example
 * const matrix = qrMatrix('EH1:6BFOXN', { level: 'M' });
 * const dark = matrix.modules[3 * matrix.size + 5] === 1; // row 3, column 5
 */
export function qrMatrix(text: string, options: QrOptions): QrMatrix {
  requireText('text', text);
  requireOptions(options, OPTIONS);
  const { level, version } = options;
  if (version !== undefined) requireWholeNumber('version', version, 1, 40);
  requireQrText(text, alphanumericCapacity(version ?? 40, level));
  const code = create([{ mode: 'alphanumeric', data: text }], {
    version: version ?? smallestVersion(text.length, level),
    errorCorrectionLevel: level,
    maskPattern: 0,
  });
  return { size: code.modules.size, version: code.version, level, modules: applyBestMask(code.modules) };
}

function requireQrText(text: string, capacity: number): void {
  if (text === '') throw new EhicError('ERR_EHIC_QR_TEXT', 'there is no text', { problem: 'empty' });
  if (!ALPHANUMERIC_TEXT.test(text)) {
    const position = [...text].findIndex((character) => !ALPHANUMERIC_TEXT.test(character));
    throw new EhicError('ERR_EHIC_QR_TEXT', `character ${position} is outside the alphanumeric set`, {
      problem: 'character',
      position,
    });
  }
  if (text.length > capacity) {
    throw new EhicError('ERR_EHIC_QR_TEXT', `${text.length} characters do not fit a code that holds ${capacity}`, {
      problem: 'length',
      length: text.length,
      capacity,
    });
  }
}
