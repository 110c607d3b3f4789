import type { Scan } from '../scan-result.ts';
import { chooseAll, chooseOne } from './choose.ts';
import type { Frame } from './frame.ts';
import { NODE } from './node-runtime.ts';
import { readFrame, type ScanPixelsOptions } from './scan-pixels.ts';

/**
 * Reads the QR code out of pixels, such as the frames of a camera. It is `scanPixels` of `eehic/scan/pixels`, but in
 * Node `zxingWasm` may be omitted: it is then the file of the installed package.
 *
 * @throws {ScanError} as `scanPixels` of `eehic/scan/pixels`.
 * @example
 * const scan = await scanPixels({ width, height, rgba });
 */
export async function scanPixels(frame: Frame, options: Partial<ScanPixelsOptions> = {}): Promise<Scan> {
  return chooseOne(await readFrame(frame, options, false, NODE.wasm));
}

/**
 * Reads every card out of pixels, as `scanPixels` does one.
 *
 * @throws {ScanError} as `scanAllPixels` of `eehic/scan/pixels`.
 */
export async function scanAllPixels(frame: Frame, options: Partial<ScanPixelsOptions> = {}): Promise<readonly Scan[]> {
  return chooseAll(await readFrame(frame, options, true, NODE.wasm));
}
