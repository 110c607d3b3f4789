import pdfiumWasm from '@hyzyla/pdfium/pdfium.wasm?url';
import { ScanError } from 'eehic';
import { fileKind, type Scan, scanAllImage, scanAllPdf } from 'eehic/scan';
import zxingWasm from 'eehic/zxing_reader.wasm?url';

const MAX_BYTES = 50_000_000;

/** Reads all cards in a PDF or a picture. */
export async function readFile(file: Blob): Promise<readonly Scan[]> {
  if (file.size > MAX_BYTES) throw new ScanError('ERR_EHIC_SCAN_FILE_TOO_LARGE', 'the file is larger than allowed');
  const bytes = new Uint8Array(await file.arrayBuffer());
  return fileKind(bytes) === 'pdf' ? scanAllPdf(bytes, { zxingWasm, pdfiumWasm }) : scanAllImage(bytes, { zxingWasm });
}
