import { ScanError } from 'eehic';
import { type Scan, scanAllPixels } from 'eehic/scan/pixels';
import zxingWasm from 'eehic/zxing_reader.wasm?url';

/** Reads the codes in a file. */
export async function readFile(file: Blob): Promise<readonly Scan[]> {
  const bitmap = await createImageBitmap(file).catch(() => {
    throw new ScanError('ERR_EHIC_SCAN_NOT_AN_IMAGE', 'the browser does not read this as a picture');
  });
  const { width, height } = bitmap;
  const context = new OffscreenCanvas(width, height).getContext('2d')!;
  context.drawImage(bitmap, 0, 0);
  bitmap.close();
  return scanAllPixels(
    { width, height, rgba: context.getImageData(0, 0, width, height).data },
    { zxingWasm, effort: 'photo' },
  );
}
