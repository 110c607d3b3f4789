import { ScanError } from '../../errors.ts';
import { chooseAll, chooseOne } from '../choose.ts';
import { drawPdfPage } from '../draw-page.ts';
import { checkPdfOptions, readDocuments } from '../read-documents.ts';
import { checkImageOptions, readImage } from '../read-image.ts';
import type * as pages from '../render.ts';
import type * as frames from '../scan-frame.ts';
import type * as images from '../scan-image.ts';
import type * as pdfs from '../scan-pdf.ts';
import { readFrame } from '../scan-pixels.ts';
import { BROWSER } from './runtime.ts';

// The functions of `eehic/scan`, documented beside those of Node, which have the same types.

export const scanPdf: typeof pdfs.scanPdf = async (bytes, options = {}) => {
  checkPdfOptions(options);
  refuseWorker(options);
  return chooseOne(await readDocuments(bytes, options, false, BROWSER));
};

export const scanAllPdf: typeof pdfs.scanAllPdf = async (bytes, options = {}) => {
  checkPdfOptions(options);
  refuseWorker(options);
  return chooseAll(await readDocuments(bytes, options, true, BROWSER));
};

export const scanImage: typeof images.scanImage = async (bytes, options = {}) => {
  checkImageOptions(options);
  refuseWorker(options);
  return chooseOne(await readImage(bytes, options, false, BROWSER));
};

export const scanAllImage: typeof images.scanAllImage = async (bytes, options = {}) => {
  checkImageOptions(options);
  refuseWorker(options);
  return chooseAll(await readImage(bytes, options, true, BROWSER));
};

export const scanPixels: typeof frames.scanPixels = async (frame, options = {}) =>
  chooseOne(await readFrame(frame, options, false, BROWSER.wasm));

export const scanAllPixels: typeof frames.scanAllPixels = async (frame, options = {}) =>
  chooseAll(await readFrame(frame, options, true, BROWSER.wasm));

export const renderPdfPage: typeof pages.renderPdfPage = async (bytes, options = {}) =>
  drawPdfPage(bytes, options, BROWSER);

function refuseWorker({ worker }: { readonly worker?: boolean }): void {
  if (!worker) return;
  const instead = 'in a browser call it in a web worker, and end that where it does not answer';
  throw new ScanError('ERR_EHIC_OPTIONS', `worker is not usable: ${instead}`, { option: 'worker' });
}
