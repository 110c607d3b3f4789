export { alphanumericCapacity, type ErrorCorrection, smallestVersion, symbolSize } from '../qr/capacity.ts';
export type { DrawingOptions } from '../qr/drawing.ts';
export { type QrMatrix, type QrOptions, qrMatrix } from '../qr/matrix.ts';
export { type QrPngOptions, qrPng } from '../qr/png.ts';
export { type QrSvgOptions, qrSvg } from '../qr/svg.ts';
