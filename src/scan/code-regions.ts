import { reduce } from './enhance.ts';
import type { GreyPixels } from './pixels.ts';

/** A part of a picture, in pixels. */
export interface Region {
  readonly left: number;
  readonly top: number;
  readonly width: number;
  readonly height: number;
}

/** Side of a block in pixels. */
const BLOCK = 8;
/** Windows of so many blocks: small modules show in the smaller one, large ones in the larger. */
const WINDOWS = [3, 9];
/** No readable code has a shorter side, in pixels. */
const MIN_SIDE = 32;
/** Nor is it so much longer than wide, even when it is seen at an angle. */
const MAX_ASPECT = 3;
/** The share of the rectangle around it that a region fills. */
const MIN_FILLED = 0.35;
/** Pixels around a region that are taken along. */
const MARGIN = 20;
/** The largest regions are looked into. */
const MAX_REGIONS = 8;
/** A picture of no longer side is one region. */
const SMALL = 640;
/** The largest modules show in a picture that is reduced. Lines of text look more like them there. */
const REDUCED = 4;

/** What a window of a code is like. */
interface Likeness {
  /** Levels of grey between the darkest and the lightest pixel. */
  readonly minContrast: number;
  /** The mean lies as far from the darkest and from the lightest pixel as this share of the contrast; not that of text. */
  readonly balance: number;
}

const LIKENESS: Likeness = { minContrast: 16, balance: 0.24 };
const REDUCED_LIKENESS: Likeness = { minContrast: 100, balance: 0.36 };

/**
 * Where a picture could hold a code that was not read: regions of about as much dark as light, as no text has, about as
 * wide as high; the largest first. What it misses is lost, so it takes much that is none: noise, wood, halftones.
 */
export function findRegions(pixels: GreyPixels): readonly Region[] {
  const { width, height } = pixels;
  const regions = regionsOf(pixels, LIKENESS);
  const found = regions.length > 0 ? regions : largeRegions(pixels);
  const isOne = found.length > 0 && Math.max(width, height) <= SMALL;
  return isOne ? [{ left: 0, top: 0, width, height }] : found.slice(0, MAX_REGIONS);
}

function largeRegions(pixels: GreyPixels): readonly Region[] {
  return regionsOf(reduce(pixels, REDUCED), REDUCED_LIKENESS).map(({ left, top, width, height }) => ({
    left: left * REDUCED,
    top: top * REDUCED,
    width: width * REDUCED,
    height: height * REDUCED,
  }));
}

function regionsOf(pixels: GreyPixels, likeness: Likeness): readonly Region[] {
  const { width, height } = pixels;
  const columns = Math.ceil(width / BLOCK);
  const rows = Math.ceil(height / BLOCK);
  const blocks = blocksOf(pixels, columns, rows);
  const marks = new Uint8Array(columns * rows);
  for (const size of WINDOWS) markWindows(blocks, columns, rows, size, likeness, marks);
  const isCode = ({ left, top, right, bottom, area }: MarkedRegion) => {
    const [wide, high] = [right - left + 1, bottom - top + 1];
    const [shorter, longer] = [Math.min(wide, high), Math.max(wide, high)];
    return shorter * BLOCK >= MIN_SIDE && longer <= MAX_ASPECT * shorter && area >= MIN_FILLED * wide * high;
  };
  return joinMarks(marks, columns, rows)
    .filter(isCode)
    .sort((a, b) => b.area - a.area)
    .map(({ left, top, right, bottom }) => {
      const [x, y] = [Math.max(0, left * BLOCK - MARGIN), Math.max(0, top * BLOCK - MARGIN)];
      return {
        left: x,
        top: y,
        width: Math.min(width, (right + 1) * BLOCK + MARGIN) - x,
        height: Math.min(height, (bottom + 1) * BLOCK + MARGIN) - y,
      };
    });
}

/** Cuts a part out. */
export function cut({ width, grey }: GreyPixels, region: Region): GreyPixels {
  const part = new Uint8Array(region.width * region.height);
  for (let row = 0; row < region.height; row++) {
    const from = (region.top + row) * width + region.left;
    part.set(grey.subarray(from, from + region.width), row * region.width);
  }
  return { width: region.width, height: region.height, grey: part };
}

interface Blocks {
  readonly darkest: Uint8Array;
  readonly lightest: Uint8Array;
  readonly mean: Float32Array;
}

function blocksOf({ width, height, grey }: GreyPixels, columns: number, rows: number): Blocks {
  const darkest = new Uint8Array(columns * rows);
  const lightest = new Uint8Array(columns * rows);
  const mean = new Float32Array(columns * rows);
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      const [right, bottom] = [Math.min(width, (column + 1) * BLOCK), Math.min(height, (row + 1) * BLOCK)];
      let min = 255;
      let max = 0;
      let sum = 0;
      let count = 0;
      // Every other row of pixels tells enough.
      for (let y = row * BLOCK; y < bottom; y += 2) {
        for (let at = y * width + column * BLOCK; at < y * width + right; at++) {
          const value = grey[at]!;
          if (value < min) min = value;
          if (value > max) max = value;
          sum += value;
          count++;
        }
      }
      const at = row * columns + column;
      darkest[at] = min;
      lightest[at] = max;
      mean[at] = sum / count;
    }
  }
  return { darkest, lightest, mean };
}

/** Marks the middle block of each window that could lie in a code. */
function markWindows(
  blocks: Blocks,
  columns: number,
  rows: number,
  size: number,
  { minContrast, balance }: Likeness,
  marks: Uint8Array,
): void {
  const reach = (size - 1) / 2;
  for (let row = 0; row < rows; row++) {
    for (let column = 0; column < columns; column++) {
      let min = 255;
      let max = 0;
      let sum = 0;
      let count = 0;
      for (let y = Math.max(0, row - reach); y <= Math.min(rows - 1, row + reach); y++) {
        for (let x = Math.max(0, column - reach); x <= Math.min(columns - 1, column + reach); x++) {
          const at = y * columns + x;
          if (blocks.darkest[at]! < min) min = blocks.darkest[at]!;
          if (blocks.lightest[at]! > max) max = blocks.lightest[at]!;
          sum += blocks.mean[at]!;
          count++;
        }
      }
      const place = (sum / count - min) / (max - min);
      if (max - min >= minContrast && place > balance && place < 1 - balance) marks[row * columns + column] = 1;
    }
  }
}

interface MarkedRegion {
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
  /** In blocks. */
  readonly area: number;
}

function joinMarks(marks: Uint8Array, columns: number, rows: number): readonly MarkedRegion[] {
  const regions: MarkedRegion[] = [];
  for (let start = 0; start < marks.length; start++) {
    if (!marks[start]) continue;
    marks[start] = 0;
    const members = [start];
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    for (const member of members) {
      const [column, row] = [member % columns, Math.floor(member / columns)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      for (const [x, y] of [
        [column - 1, row],
        [column + 1, row],
        [column, row - 1],
        [column, row + 1],
      ] as const) {
        const next = y * columns + x;
        if (x < 0 || y < 0 || x >= columns || y >= rows || !marks[next]) continue;
        marks[next] = 0;
        members.push(next);
      }
    }
    regions.push({ left, top, right, bottom, area: members.length });
  }
  return regions;
}
