/** `eehic/scan` in browsers; its types are those of `src/entry/scan.ts`. */
export { fileKind } from '../kind.ts';
export {
  renderPdfPage,
  scanAllImage,
  scanAllPdf,
  scanAllPixels,
  scanImage,
  scanPdf,
  scanPixels,
} from './scan.ts';
