import { ScanError } from 'eehic';
import { type Scan, scanAllPixels } from 'eehic/scan/pixels';
import zxingWasm from 'eehic/zxing_reader.wasm?url';

const canvas = new OffscreenCanvas(1, 1);
const context = canvas.getContext('2d', { willReadFrequently: true })!;

/** Loads the decoder, so that the first frame does not wait for it. */
export async function warmUp(): Promise<void> {
  await scan({ width: 8, height: 8, grey: new Uint8Array(64) });
}

/** Reads the codes in a frame of the camera; most frames have none. */
export async function readFrame(frame: ImageBitmap): Promise<readonly Scan[]> {
  const { width, height } = frame;
  if (canvas.width !== width || canvas.height !== height) Object.assign(canvas, { width, height });
  context.drawImage(frame, 0, 0);
  frame.close();
  return scan({ width, height, rgba: context.getImageData(0, 0, width, height).data });
}

async function scan(frame: Parameters<typeof scanAllPixels>[0]): Promise<readonly Scan[]> {
  try {
    return await scanAllPixels(frame, { zxingWasm, effort: 'frame' });
  } catch (error) {
    if (error instanceof ScanError && /NO_CODE|TIMEOUT/.test(error.code)) return [];
    throw error;
  }
}
