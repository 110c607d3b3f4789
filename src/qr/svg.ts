import { type OptionNames, requireOptions } from '../options.ts';
import { type DrawingOptions, QUIET_ZONE, toMatrix } from './drawing.ts';
import type { QrMatrix } from './matrix.ts';
import { darkRuns } from './runs.ts';

/** Options of `qrSvg`. */
export interface QrSvgOptions extends DrawingOptions {
  /** Name of the picture for people who do not see it, and its tooltip; `QR code` by default. */
  readonly title?: string;
  /** Width and height as CSS writes them, such as `'60mm'`, quiet zone included. If omitted, the page decides. */
  readonly side?: string;
}

const OPTIONS: OptionNames<QrSvgOptions> = {
  level: true,
  version: true,
  size: true,
  title: true,
  side: true,
};

/**
 * Draws a QR code as an SVG picture: one path of plain squares, black on white, with the quiet zone of 4 modules. One
 * unit of its coordinates is one module.
 *
 * @throws {EhicError} `ERR_EHIC_QR_TEXT` or `ERR_EHIC_OPTIONS`, as `qrMatrix` does for a text.
 * @example
 * element.innerHTML = qrSvg(issued.text, { level: issued.qr.level, title: 'QR code of the card', side: '60mm' });
 */
export function qrSvg(text: string, options?: QrSvgOptions): string;
export function qrSvg(matrix: QrMatrix, options?: Omit<QrSvgOptions, keyof DrawingOptions>): string;
export function qrSvg(code: QrMatrix | string, options: QrSvgOptions = {}): string {
  requireOptions(options, OPTIONS);
  const matrix = toMatrix(code, options);
  const title = escapeXml(options.title ?? 'QR code');
  const side =
    options.side === undefined ? '' : ` width="${escapeXml(options.side)}" height="${escapeXml(options.side)}"`;
  const units = matrix.size + 2 * QUIET_ZONE;
  const path = darkRuns(matrix).map(
    ({ row, column, length }) => `M${column + QUIET_ZONE} ${row + QUIET_ZONE}h${length}v1h-${length}z`,
  );
  return (
    `<svg xmlns="http://www.w3.org/2000/svg" viewBox="0 0 ${units} ${units}"${side} role="img" aria-label="${title}"` +
    ` shape-rendering="crispEdges"><title>${title}</title>` +
    `<rect width="${units}" height="${units}" fill="#fff"/><path fill="#000" d="${path.join('')}"/></svg>`
  );
}

function escapeXml(text: string): string {
  return text.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('>', '&gt;').replaceAll('"', '&quot;');
}
