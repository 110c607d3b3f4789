import { EhicError, PdfError } from '../../errors.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';

/** The side in mm of the square in the signature box that holds the symbol and its quiet zone. */
const BOX_SPACE = 68;
/**
 * The side in mm that a symbol on an A4 page has by default. At the foot of the box it stays, with this side, below the
 * creases of a page that is folded in three (99 mm above the foot of the page) or for an envelope (87 mm).
 */
const DEFAULT_SIDE = 46;
/** The smallest side of a symbol in mm, since a code has at least 6 cm² (PoC 3). */
const MIN_SIDE = 24.5;
/** The smallest side of a module in mm: smaller ones cannot be read reliably from ordinary prints. */
const MIN_MODULE = 0.42;

/**
 * Returns the smallest and the largest side in mm, without the quiet zone, of a symbol of `modules` modules that stands
 * in a square of `space` mm.
 */
export function qrSizes(modules: number, space: number): { min: number; largest: number } {
  const min = Math.max(MIN_SIDE, Math.ceil(10 * MIN_MODULE * modules - 1e-6) / 10);
  return { min, largest: (space * modules) / (modules + 2 * QUIET_ZONE) };
}

/** Returns the side in mm that a symbol has by default: the preferred one, or what its modules need and leave. */
export function defaultQrSize(modules: number, space = BOX_SPACE, preferred = DEFAULT_SIDE): number {
  const { min, largest } = qrSizes(modules, space);
  return Math.min(largest, Math.max(preferred, min));
}

/**
 * Returns the side of a symbol of `modules` modules in mm, without its quiet zone: the requested one, or by default
 * `preferred` mm, unless a symbol of so many modules has to be larger or a square of `space` mm has less room.
 *
 * @throws {PdfError} `ERR_EHIC_QR_TOO_SMALL` with `minSize`, or `ERR_EHIC_QR_TOO_LARGE` with `maxSize`, in mm;
 *   the latter also for a code of so many modules that no size is possible.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when the requested side is not a finite number.
 */
export function chooseQrSize(
  modules: number,
  asked?: number,
  { space = BOX_SPACE, preferred = DEFAULT_SIDE }: { space?: number; preferred?: number } = {},
): number {
  const { min: minSize, largest } = qrSizes(modules, space);
  const maxSize = Math.floor(10 * largest + 1e-6) / 10;
  const side = asked ?? defaultQrSize(modules, space, preferred);
  if (!Number.isFinite(side)) throw new EhicError('ERR_EHIC_OPTIONS', 'qrSize is a number of mm', { option: 'qrSize' });
  if (side > largest || minSize > maxSize) {
    throw new PdfError('ERR_EHIC_QR_TOO_LARGE', `a code of ${modules} modules has room for ${maxSize} mm`, {
      maxSize,
      modules,
    });
  }
  if (side < MIN_SIDE || side / modules < MIN_MODULE) {
    throw new PdfError('ERR_EHIC_QR_TOO_SMALL', `a code of ${modules} modules needs ${minSize} mm`, {
      minSize,
      modules,
    });
  }
  return side;
}
