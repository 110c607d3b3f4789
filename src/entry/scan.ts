export { type FileKind, fileKind } from '../scan/kind.ts';
export type { ScanLimits } from '../scan/limits.ts';
export { type RgbaPixels, renderPdfPage } from '../scan/render.ts';
export { scanImage } from '../scan/scan-image.ts';
export { scanPdf } from '../scan/scan-pdf.ts';
export type { Scan } from '../scan-result.ts';
