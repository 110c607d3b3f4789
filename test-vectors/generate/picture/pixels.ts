/** Pictures of codes as pixels, and what is done to them. */
import sharp from 'sharp';
import type { ErrorCorrection } from '../../../src/qr/capacity.ts';
import { QUIET_ZONE } from '../../../src/qr/drawing.ts';
import { qrMatrix } from '../../../src/qr/matrix.ts';
import type { GreyPixels } from '../../../src/scan/pixels.ts';
import { writePng } from '../../../src/scan/png.fixture.ts';

interface Drawing {
  readonly level?: ErrorCorrection;
  /** Pixels a module. */
  readonly scale?: number;
  /** Light modules around the symbol. */
  readonly quiet?: number;
}

/** Grey levels of a picture, by column and row. */
export type Shade = (x: number, y: number) => number;

export function paint(width: number, height: number, shade: Shade): GreyPixels {
  const grey = Uint8Array.from({ length: width * height }, (_, at) => shade(at % width, Math.floor(at / width)));
  return { width, height, grey };
}

/** The same picture with other grey levels. */
export function repaint(
  { width, height, grey }: GreyPixels,
  shade: (level: number, x: number, y: number) => number,
): GreyPixels {
  return paint(width, height, (x, y) => shade(grey[y * width + x]!, x, y));
}

/** A code, black on white. */
export function drawCode(text: string, { level = 'M', scale = 4, quiet = QUIET_ZONE }: Drawing = {}): GreyPixels {
  const { size, modules } = qrMatrix(text, { level });
  const side = (size + 2 * quiet) * scale;
  return paint(side, side, (x, y) => {
    const [column, row] = [Math.floor(x / scale) - quiet, Math.floor(y / scale) - quiet];
    const isInside = column >= 0 && row >= 0 && column < size && row < size;
    return isInside && modules[row * size + column] === 1 ? 0 : 255;
  });
}

/** Pictures beside each other on white. */
export function beside(pictures: readonly GreyPixels[]): GreyPixels {
  const starts = pictures.map((_, at) => pictures.slice(0, at).reduce((sum, { width }) => sum + width, 0));
  const width = pictures.reduce((sum, picture) => sum + picture.width, 0);
  return paint(width, Math.max(...pictures.map(({ height }) => height)), (x, y) => {
    const at = starts.findLastIndex((start) => start <= x);
    const picture = pictures[at]!;
    return y < picture.height ? picture.grey[y * picture.width + x - starts[at]!]! : 255;
  });
}

/** A picture on a larger ground of one shade. */
export function onGround(picture: GreyPixels, margin: number, ground: number): GreyPixels {
  const { width, height, grey } = picture;
  return paint(width + 2 * margin, height + 2 * margin, (x, y) => {
    const [column, row] = [x - margin, y - margin];
    const isInside = column >= 0 && row >= 0 && column < width && row < height;
    return isInside ? grey[row * width + column]! : ground;
  });
}

/** A picture turned about its middle by degrees, on white; each pixel is that of the nearest place. */
export function turn({ width, height, grey }: GreyPixels, degrees: number): GreyPixels {
  const angle = (degrees * Math.PI) / 180;
  const side = Math.ceil(width * Math.SQRT2);
  return paint(side, side, (x, y) => {
    const [across, along] = [x - side / 2, y - side / 2];
    const column = Math.round(across * Math.cos(angle) + along * Math.sin(angle) + width / 2);
    const row = Math.round(along * Math.cos(angle) - across * Math.sin(angle) + height / 2);
    const isInside = column >= 0 && row >= 0 && column < width && row < height;
    return isInside ? grey[row * width + column]! : 255;
  });
}

/** A grey PNG. */
export function toPng({ width, height, grey }: GreyPixels): Uint8Array {
  const rows = new Uint8Array(height * (width + 1));
  for (let y = 0; y < height; y++) rows.set(grey.subarray(y * width, (y + 1) * width), y * (width + 1) + 1);
  return writePng(width, height, rows);
}

/** A black PNG whose transparency is the picture: what is white in it is not seen. */
export function toTransparentPng({ width, height, grey }: GreyPixels): Uint8Array {
  const rows = new Uint8Array(height * (2 * width + 1));
  for (let at = 0; at < grey.length; at++) {
    const row = Math.floor(at / width);
    rows[row * (2 * width + 1) + 2 * (at % width) + 2] = 255 - grey[at]!;
  }
  return writePng(width, height, rows, 'grey with alpha');
}

const open = ({ width, height, grey }: GreyPixels) => sharp(grey, { raw: { width, height, channels: 1 } });

export async function toJpeg(picture: GreyPixels, quality = 80): Promise<Uint8Array> {
  return Uint8Array.from(await open(picture).jpeg({ quality }).toBuffer());
}

export async function toWebp(picture: GreyPixels): Promise<Uint8Array> {
  return Uint8Array.from(await open(picture).webp({ lossless: true }).toBuffer());
}
