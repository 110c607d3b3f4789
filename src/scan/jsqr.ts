import { ScanError } from '../errors.ts';
import { type Deadline, runUntil } from './deadline.ts';
import { loadOnce } from './load.ts';
import type { GreyPixels } from './pixels.ts';
import { symbolText } from './symbol-text.ts';

const jsqr = loadOnce('jsqr', async () => (await import('jsqr')).default);

/**
 * The text of the one QR symbol that jsQR finds, if any. Throws only `ERR_EHIC_SCAN_TIMEOUT`, or that jsQR cannot be
 * loaded.
 */
export async function readWithJsqr(pixels: GreyPixels, deadline: Deadline): Promise<string[]> {
  const decode = await jsqr.get();
  try {
    const symbol = runUntil(deadline, () => decode(toRgba(pixels), pixels.width, pixels.height));
    const text = symbol ? symbolText(Uint8Array.from(symbol.binaryData)) : undefined;
    return text === undefined ? [] : [text];
  } catch (error) {
    if (error instanceof ScanError) throw error;
    return [];
  }
}

function toRgba({ grey }: GreyPixels): Uint8ClampedArray {
  const rgba = new Uint32Array(grey.length);
  for (let index = 0; index < grey.length; index++) rgba[index] = grey[index]! * 0x01010101;
  return new Uint8ClampedArray(rgba.buffer); // jsQR does not look at the alpha
}
