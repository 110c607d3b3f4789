import { readFile } from 'node:fs/promises';
import { createRequire } from 'node:module';
import jsQR from 'jsqr';
import sharp from 'sharp';
import { prepareZXingModule, readBarcodes } from 'zxing-wasm/reader';

const wasm = readFile(createRequire(import.meta.url).resolve('zxing-wasm/reader/zxing_reader.wasm'));

export interface Reading {
  readonly jsqr?: string;
  readonly zxing?: string;
}

/** What two independent readers see in a picture (PNG or SVG), rendered `enlarge` times its own size. */
export async function readTwice(picture: Uint8Array | string, enlarge = 1): Promise<Reading> {
  const image = sharp(Buffer.from(picture), { density: 72 * enlarge })
    .ensureAlpha()
    .raw();
  const { data, info } = await image.toBuffer({ resolveWithObject: true });
  return readPixels({ data, width: info.width, height: info.height });
}

/** What two independent readers see in pixels of four bytes. */
export async function readPixels({
  data,
  width,
  height,
}: {
  readonly data: Uint8Array;
  readonly width: number;
  readonly height: number;
}): Promise<Reading> {
  const pixels = new Uint8ClampedArray(data);
  await prepareZXingModule({ overrides: { wasmBinary: new Uint8Array(await wasm).buffer }, fireImmediately: true });
  const image = { data: pixels, width, height, colorSpace: 'srgb' } as ImageData;
  const zxing = (await readBarcodes(image, { formats: ['QRCode'] }))[0]?.text;
  const jsqr = jsQR(pixels, width, height)?.data;
  return { ...(jsqr !== undefined && { jsqr }), ...(zxing !== undefined && { zxing }) };
}

const BASE45 = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

/** `EH1:` and `length - 4` Base45 characters that are the same on every run. */
export function sampleText(length: number, seed = 1): string {
  let state = seed;
  let text = 'EH1:';
  while (text.length < length) {
    state = (Math.imul(state, 1103515245) + 12345) >>> 0;
    text += BASE45[(state >>> 16) % 45];
  }
  return text;
}
