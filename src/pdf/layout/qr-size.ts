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
const LEAST_SIDE = 24.5;
/** The smallest side of a module in mm: smaller ones cannot be read reliably from ordinary prints. */
const LEAST_MODULE = 0.42;

/**
 * Returns the smallest and the largest side in mm, without the quiet zone, of a symbol of `modules` modules that stands
 * in a square of `space` mm.
 */
export function qrSizes(modules: number, space: number): { least: number; largest: number } {
  const least = Math.max(LEAST_SIDE, Math.ceil(10 * LEAST_MODULE * modules - 1e-6) / 10);
  return { least, largest: (space * modules) / (modules + 2 * QUIET_ZONE) };
}

/** Returns the side in mm that a symbol has by default: the preferred one, or what its modules need and leave. */
export function defaultQrSize(modules: number, space = BOX_SPACE, preferred = DEFAULT_SIDE): number {
  const { least, largest } = qrSizes(modules, space);
  return Math.min(largest, Math.max(preferred, least));
}

/**
 * Returns the side of a symbol of `modules` modules in mm, without its quiet zone: the requested one, or by default
 * `preferred` mm, unless a symbol of so many modules has to be larger or a square of `space` mm has less room.
 *
 * @throws {PdfError} `ERR_EHIC_QR_TOO_SMALL` with `leastSize`, or `ERR_EHIC_QR_TOO_LARGE` with `greatestSize`, in mm;
 *   the latter also for a code of so many modules that no size is possible.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when the requested side is not a finite number.
 */
export function chooseQrSize(
  modules: number,
  asked?: number,
  { space = BOX_SPACE, preferred = DEFAULT_SIDE }: { space?: number; preferred?: number } = {},
): number {
  const { least: leastSize, largest } = qrSizes(modules, space);
  const greatestSize = Math.floor(10 * largest + 1e-6) / 10;
  const side = asked ?? defaultQrSize(modules, space, preferred);
  if (!Number.isFinite(side)) throw new EhicError('ERR_EHIC_OPTIONS', 'qrSize is a number of mm', { option: 'qrSize' });
  if (side > largest || leastSize > greatestSize) {
    throw new PdfError('ERR_EHIC_QR_TOO_LARGE', `a code of ${modules} modules has room for ${greatestSize} mm`, {
      greatestSize,
      modules,
    });
  }
  if (side < LEAST_SIDE || side / modules < LEAST_MODULE) {
    throw new PdfError('ERR_EHIC_QR_TOO_SMALL', `a code of ${modules} modules needs ${leastSize} mm`, {
      leastSize,
      modules,
    });
  }
  return side;
}
