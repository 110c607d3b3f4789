export type { Frame } from '../scan/frame.ts';
export { type FileKind, fileKind, type UnreadKind } from '../scan/kind.ts';
export type { ScanEffort, ScanLimits } from '../scan/limits.ts';
export { type RenderPdfPageOptions, type RgbaPixels, renderPdfPage } from '../scan/render.ts';
export { scanAllPixels, scanPixels } from '../scan/scan-frame.ts';
export { type ScanImageOptions, scanAllImage, scanImage } from '../scan/scan-image.ts';
export { type ScanPdfOptions, scanAllPdf, scanPdf } from '../scan/scan-pdf.ts';
export type { ScanPixelsOptions } from '../scan/scan-pixels.ts';
export type { WasmFile } from '../scan/wasm.ts';
export type {
  DocumentSignature,
  DocumentSignatureCode,
  DocumentTimestamp,
  IntactSignature,
  Scan,
  ScannedPages,
  ScannedPdf,
} from '../scan-result.ts';
