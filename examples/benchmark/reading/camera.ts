import type { QrMatrix } from 'eehic/qr';
import sharp, { type Sharp } from 'sharp';
import type { GreyPixels } from '../../../src/scan/pixels.ts';
import { type Chance, chanceOf, normal } from './chance.ts';

/** Paper around the symbol on each side, in mm, and the quiet zone in modules. */
const AROUND = 10;
const QUIET_ZONE = 4;
/** Pixels a mm of the print, and of the picture as the lens casts it: 300 dpi. */
export const PRINT = 12;
const MM_PER_INCH = 25.4;
/** A photo is never quite straight: degrees at most. */
const TURN = 4;

/** A piece of paper with a symbol in its middle; lengths are in mm. */
export interface Paper extends GreyPixels {
  readonly side: number;
  readonly module: number;
  /** Side of the piece. */
  readonly paper: number;
}

/** Returns where, in mm from the middle of the paper, a point of the picture looks at. */
export type Warp = (x: number, y: number) => readonly [x: number, y: number];

/** What happens to a print and to the picture that is taken of it, in this order; what is left out does not happen. */
export interface Damage {
  /** Modules of quiet zone, 4 unless given, and the grey of the paper beyond it, white unless given. */
  readonly quiet?: number;
  readonly ground?: number;
  /** Changes the print. */
  readonly print?: (paper: Paper, chance: Chance) => Paper;
  readonly warp?: (paper: Paper, chance: Chance) => Warp;
  /** The light that reaches a point in mm from the middle: the grey is multiplied by the first and raised by the second. */
  readonly light?: (paper: Paper, chance: Chance) => (x: number, y: number) => readonly [gain: number, glare: number];
  /** Changes the picture as the lens casts it, 12 pixels a mm. */
  readonly lens?: (picture: GreyPixels, chance: Chance) => GreyPixels | Promise<GreyPixels>;
  /** Resolution of the picture in dpi, 130 unless given, and how pixels are made of it. */
  readonly dpi?: number;
  readonly kernel?: 'nearest' | 'lanczos3';
  /** Standard deviation of the noise in levels of grey, 2 unless given. */
  readonly noise?: number;
  /** Changes the picture that the sensor has seen. */
  readonly sensor?: (picture: GreyPixels, chance: Chance) => GreyPixels | Promise<GreyPixels>;
  /** Quality of the JPEG, 85 unless given. */
  readonly jpeg?: number;
}

/** Takes a picture of a text that is printed as a symbol of `side` mm. The same seed makes the same picture. */
export async function takePicture(matrix: QrMatrix, side: number, damage: Damage, seed: number): Promise<GreyPixels> {
  const chance = chanceOf(seed);
  const { noise = 2, dpi = 130, jpeg = 85, kernel = 'lanczos3' } = damage;
  const sound = print(matrix, side, damage);
  const paper = damage.print?.(sound, chance) ?? sound;
  const cast = project(paper, damage, chance);
  const seen = (await damage.lens?.(cast, chance)) ?? cast;
  const pixels = Math.round((paper.paper * dpi) / MM_PER_INCH);
  const picture = await toPicture(open(seen).resize(pixels, pixels, { kernel }));
  addNoise(picture, noise, chance);
  const taken = (await damage.sensor?.(picture, chance)) ?? picture;
  return toPicture(sharp(await open(taken).jpeg({ quality: jpeg }).toBuffer()));
}

function print(matrix: QrMatrix, side: number, { quiet = QUIET_ZONE, ground = 255 }: Damage): Paper {
  const paper = side + 2 * AROUND;
  const width = Math.round(paper * PRINT);
  const module = side / matrix.size;
  const grey = new Uint8Array(width * width).fill(255);
  // Modules begin and end where they do, not at pixels: what covers a pixel in part makes it grey.
  const rows = Array.from({ length: width }, (_, at) => covered(at, width, module, matrix.size));
  for (let y = 0; y < width; y++) {
    for (let x = 0; x < width; x++) {
      let dark = 0;
      for (const [column, wide] of rows[x]!) {
        for (const [row, high] of rows[y]!) {
          const isInside = column >= 0 && row >= 0 && column < matrix.size && row < matrix.size;
          const isGround = Math.min(column, row) < -quiet || Math.max(column, row) >= matrix.size + quiet;
          if (isInside) dark += wide * high * 235 * matrix.modules[row * matrix.size + column]!;
          else if (isGround) dark += wide * high * (255 - ground);
        }
      }
      grey[y * width + x] = 255 - dark;
    }
  }
  return { grey, width, height: width, side, module, paper };
}

/** The modules that a pixel covers, with its share of each. */
function covered(at: number, width: number, module: number, size: number): readonly (readonly [number, number])[] {
  const middle = size / 2 - width / 2 / (PRINT * module);
  const from = at / (PRINT * module) + middle;
  const to = (at + 1) / (PRINT * module) + middle;
  const first = Math.floor(from);
  if (to <= first + 1) return [[first, 1]];
  const share = (first + 1 - from) / (to - from);
  return [
    [first, share],
    [first + 1, 1 - share],
  ];
}

/** Casts the paper into the camera: each pixel sees where its ray ends. */
function project(paper: Paper, { warp, light }: Damage, chance: Chance): GreyPixels {
  const { grey, width } = paper;
  const angle = (chance(-TURN, TURN) * Math.PI) / 180;
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  const bend = warp?.(paper, chance);
  const shine = light?.(paper, chance);
  const cast = new Uint8ClampedArray(width * width);
  const half = paper.paper / 2;
  for (let at = 0; at < cast.length; at++) {
    const [x, y] = [((at % width) + 0.5) / PRINT - half, (Math.floor(at / width) + 0.5) / PRINT - half];
    let [u, v] = [x * cosine - y * sine, x * sine + y * cosine];
    if (bend) [u, v] = bend(u, v);
    const value = sample(grey, width, (u + half) * PRINT - 0.5, (v + half) * PRINT - 0.5);
    const [gain, glare] = shine ? shine(x, y) : [1, 0];
    cast[at] = value * gain + glare;
  }
  return { grey: new Uint8Array(cast.buffer), width, height: width };
}

function sample(grey: Uint8Array, width: number, x: number, y: number): number {
  const [left, top] = [Math.floor(x), Math.floor(y)];
  if (left < 0 || top < 0 || left >= width - 1 || top >= width - 1) return 255;
  const first = top * width + left;
  const upper = grey[first]! + (grey[first + 1]! - grey[first]!) * (x - left);
  const lower = grey[first + width]! + (grey[first + width + 1]! - grey[first + width]!) * (x - left);
  return upper + (lower - upper) * (y - top);
}

function addNoise(picture: GreyPixels, noise: number, chance: Chance): void {
  if (noise > 0) picture.grey.set(Uint8ClampedArray.from(picture.grey, (grey) => grey + noise * normal(chance)));
}

export function open({ grey, width, height }: GreyPixels): Sharp {
  return sharp(grey, { raw: { width, height, channels: 1 } });
}

export async function toPicture(image: Sharp): Promise<GreyPixels> {
  const { data, info } = await image.toColourspace('b-w').raw().toBuffer({ resolveWithObject: true });
  if (info.channels !== 1) throw new Error(`${info.channels} channels`);
  return { grey: new Uint8Array(data), width: info.width, height: info.height };
}
