import sharp, { type Sharp } from 'sharp';
import { type ErrorCorrection, symbolSize } from '../../src/qr/capacity.ts';
import { QUIET_ZONE } from '../../src/qr/drawing.ts';
import { qrPng } from '../../src/qr/png.ts';
import type { GreyPixels as Picture } from '../../src/scan/pixels.ts';
import { type Chance, chanceOf, normal } from './reading/chance.ts';

/** The side in mm of the symbol on an A4 page, and of the piece of the page around it that a picture shows. */
export const SIDE = 46;
const PAPER = 66;
/** Pixels a mm of the print, and of the picture as the lens casts it: about 250 and 150 dpi. */
const PRINT = 10;
const LENS = 6;
/** The distance in mm from which the picture is taken. */
const DISTANCE = 250;
const MM_PER_INCH = 25.4;

/**
 * What happens to a print: a white band of `crease` mm across the symbol, and grey blobs on a share of it (`stains`,
 * from 0 to 1); and to the picture that is taken of it: from `tilt` degrees aside, with a `blur` of a standard deviation
 * in mm on the paper, a `noise` of one in levels of grey (0 to 255), at 150 `dpi` unless given, as a JPEG of the quality
 * `jpeg`. What is left out does not happen.
 */
export type Damage = Readonly<
  Partial<Record<'crease' | 'stains' | 'tilt' | 'blur' | 'noise' | 'dpi' | 'jpeg', number>>
>;

/** Prints a symbol of 46 mm without damage. */
export async function print(text: string, level: ErrorCorrection, version: number): Promise<Picture> {
  const modules = symbolSize(version);
  const symbol = Math.round(((modules + 2 * QUIET_ZONE) * SIDE * PRINT) / modules);
  const before = Math.floor((PAPER * PRINT - symbol) / 2);
  const after = PAPER * PRINT - symbol - before;
  return toPicture(
    sharp(qrPng(text, { level, version, scale: 12 }))
      .resize(symbol, symbol)
      .extend({ top: before, left: before, bottom: after, right: after, background: '#fff' }),
  );
}

/** Takes a picture of a damaged print. The same seed damages each symbol in the same places. */
export async function photograph(sound: Picture, damage: Damage, seed: number): Promise<Picture> {
  const { tilt = 0, blur = 0, dpi = 150, noise = 0, jpeg } = damage;
  const chance = chanceOf(seed);
  const worn = drawMarks(sound, damage, chance);
  const cast = project(worn, tilt, chance);
  const blurred = blur === 0 ? cast : await toPicture(open(cast).blur(blur * LENS));
  const side = Math.round((PAPER * dpi) / MM_PER_INCH);
  const seen = await toPicture(open(blurred).resize(side, side));
  if (noise > 0) seen.grey.set(Uint8ClampedArray.from(seen.grey, (grey) => grey + noise * normal(chance)));
  return jpeg === undefined ? seen : toPicture(sharp(await open(seen).jpeg({ quality: jpeg }).toBuffer()));
}

/** Returns a picture `times` as wide and high. */
export function enlarge(picture: Picture, times: number): Promise<Picture> {
  return toPicture(open(picture).resize(times * picture.width));
}

function open({ grey, width, height }: Picture): Sharp {
  return sharp(grey, { raw: { width, height, channels: 1 } });
}

async function toPicture(image: Sharp): Promise<Picture> {
  const { data, info } = await image.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 1) throw new Error(`${info.channels} channels`);
  return { grey: data, width: info.width, height: info.height };
}

/**
 * Draws a crease and stains on a copy of the print. As much is taken from `chance` whatever the damage is, so that what
 * follows is the same for each kind.
 */
function drawMarks({ grey, width, height }: Picture, { crease = 0, stains = 0 }: Damage, chance: Chance): Picture {
  const worn = { grey: Uint8Array.from(grey), width, height };
  const corner = (PAPER - SIDE) / 2;
  const from = Math.round((corner + chance(0, SIDE - crease)) * PRINT);
  const to = from + Math.round(crease * PRINT);
  const isUpright = chance(0, 1) < 0.5;
  for (let at = 0; at < grey.length; at++) {
    const place = isUpright ? at % width : Math.floor(at / width);
    if (place >= from && place < to) worn.grey[at] = 255;
  }
  const count = Math.floor(chance(1, 5));
  const radius = SIDE * Math.sqrt(stains / count / Math.PI);
  for (let blob = 0; blob < count; blob++) {
    const [shape, shade] = [chance(0.7, 1.4), chance(30, 225)];
    const [across, along] = [radius * shape, radius / shape];
    const [x, y] = [corner + chance(across, SIDE - across), corner + chance(along, SIDE - along)];
    for (let row = Math.ceil((y - along) * PRINT); row < (y + along) * PRINT; row++) {
      const half = across * Math.sqrt(Math.max(0, 1 - ((row / PRINT - y) / along) ** 2));
      worn.grey.fill(shade, row * width + Math.round((x - half) * PRINT), row * width + Math.round((x + half) * PRINT));
    }
  }
  return worn;
}

/** Casts the paper, turned a little and tilted towards any side, into a camera: each pixel sees where its ray ends. */
function project({ grey, width, height }: Picture, tilt: number, chance: Chance): Picture {
  const size = PAPER * LENS;
  const cast = new Uint8Array(size * size).fill(255);
  const side = chance(0, 2 * Math.PI);
  const [lean, to, back] = [direction((tilt * Math.PI) / 180), direction(side), direction(side + chance(-0.1, 0.1))];
  for (let at = 0; at < cast.length; at++) {
    const x = ((at % size) + 0.5) / LENS - PAPER / 2;
    const y = (Math.floor(at / size) + 0.5) / LENS - PAPER / 2;
    const towards = x * to.cos + y * to.sin;
    const along = (towards * DISTANCE) / (DISTANCE * lean.cos - towards * lean.sin);
    const across = (y * to.cos - x * to.sin) * (1 + (along * lean.sin) / DISTANCE);
    const column = (along * back.cos - across * back.sin + PAPER / 2) * PRINT - 0.5;
    const row = (along * back.sin + across * back.cos + PAPER / 2) * PRINT - 0.5;
    const left = Math.floor(column);
    const top = Math.floor(row);
    if (left < 0 || top < 0 || left >= width - 1 || top >= height - 1) continue;
    const first = top * width + left;
    const upper = grey[first]! + (grey[first + 1]! - grey[first]!) * (column - left);
    const lower = grey[first + width]! + (grey[first + width + 1]! - grey[first + width]!) * (column - left);
    cast[at] = upper + (lower - upper) * (row - top);
  }
  return { grey: cast, width: size, height: size };
}

function direction(angle: number) {
  return { sin: Math.sin(angle), cos: Math.cos(angle) };
}
