import type { Damage } from './camera.ts';
import { bands, blobs, both, lineAcross, redraw, rings, specks, spread } from './marks.ts';
import * as optics from './optics.ts';

/** How many strengths each kind of damage has. */
export const STRENGTHS = 5;

type Levels = readonly [number, number, number, number, number];
const each = (levels: Levels, damage: (level: number, strength: number) => Damage) =>
  levels.map((level, strength) => damage(level, strength));

const BLACK = () => 15;

/** Kinds of damage, each in five strengths: to the print, by the way it lies, by light, lens, sensor and file. */
export const KINDS: Readonly<Record<string, readonly Damage[]>> = {
  // The print
  crease: each([0.4, 0.8, 1.2, 1.8, 2.6], (width) => ({ print: bands(1, width, 250) })),
  'creases, crossed': each([0.2, 0.4, 0.6, 0.8, 1], (width) => ({ print: bands(2, width, 245) })),
  crumpled: each([1, 2, 3, 4, 5], (count) => ({ print: bands(count, 0.4, 225), warp: optics.waves(0.03 * count, 17) })),
  fold: each([0.25, 0.35, 0.45, 0.55, 0.65], (shade) => ({
    print: both(bands(1, 0.8, 240)),
    light: (paper, chance) => {
      const { distance } = lineAcross(paper, chance, 0.3);
      return (x, y) => [distance(x, y) > 0 ? 1 : 1 - shade, 0];
    },
  })),
  stains: each([0.01, 0.02, 0.03, 0.04, 0.06], (share) => ({ print: blobs(share, 4, (chance) => chance(30, 225)) })),
  coffee: each([0.8, 0.7, 0.6, 0.5, 0.4], (share) => ({ print: rings(3, 12, 3, share) })),
  'strokes of a pen': each([1, 2, 3, 4, 5], (count) => ({ print: bands(count, 0.3, 20) })),
  marker: each([200, 160, 130, 105, 85], (shade) => ({ print: blobs(0.25, 2, () => shade, false) })),
  stamp: each([0.9, 0.8, 0.7, 0.6, 0.5], (share) => ({
    print: both(rings(1, 14, 0.5, share), rings(1, 11, 0.5, share), bands(3, 0.4, 255 * share)),
  })),
  'a torn corner': each([0.1, 0.15, 0.2, 0.25, 0.3], (share) => ({
    print: (paper) => redraw(paper, (grey, x, y) => (x + y > paper.side * (1 - share * 1.3) ? 250 : grey)),
  })),
  'a finger': each([0.1, 0.14, 0.18, 0.22, 0.26], (share) => ({
    print: (paper) =>
      redraw(paper, (grey, x, y) =>
        Math.hypot(x - paper.side / 2, y - 0.15 * paper.side) < paper.side * share ? 120 : grey,
      ),
  })),
  sticker: each([0.1, 0.14, 0.18, 0.22, 0.26], (share) => ({
    print: (paper) =>
      redraw(paper, (grey, x, y) => (Math.max(Math.abs(x), Math.abs(y)) < (paper.side * share) / 2 ? 255 : grey)),
  })),
  'ink that spreads': each([0.06, 0.09, 0.12, 0.16, 0.2], (radius) => ({ print: spread(radius) })),
  'thin ink': each([0.06, 0.09, 0.12, 0.16, 0.2], (radius) => ({ print: spread(-radius) })),
  'streaks of a printer': each([0.05, 0.08, 0.11, 0.15, 0.2], (width) => ({
    print: (paper) => redraw(paper, (grey, x) => (((x % 6) + 6) % 6 < width ? 250 : grey)),
  })),
  'toner that is missing': each([0.01, 0.02, 0.04, 0.06, 0.09], (share) => ({ print: specks(share, 0.25, () => 235) })),
  'dirt on the glass': each([0.005, 0.01, 0.015, 0.02, 0.03], (share) => ({ print: specks(share, 0.35, BLACK) })),
  grain: each([80, 120, 160, 200, 250], (range) => ({
    print: (paper, chance) => redraw(paper, (grey) => grey + chance(-range, range)),
    lens: optics.blur(0.05),
  })),
  'light modules on dark': each([0.08, 0.12, 0.16, 0.2, 0.25], (sigma) => ({
    quiet: 6,
    ground: 255,
    print: (paper) => redraw(paper, (grey) => 270 - grey),
    lens: optics.blur(sigma),
  })),
  'a small quiet zone': each([2, 1.5, 1, 0.5, 0], (quiet) => ({ quiet, ground: 40, lens: optics.blur(0.08) })),
  'text up to the edge': each([1.5, 1, 0.7, 0.4, 0.1], (quiet) => ({
    print: (paper, chance) => {
      const marks = Array.from({ length: 400 }, () => chance(0, 1) < 0.5);
      const reach = paper.side / 2 + quiet;
      return redraw(paper, (grey, x, y) =>
        Math.max(Math.abs(x), Math.abs(y)) > reach &&
        marks[Math.abs(Math.floor(x / 0.7) * 31 + Math.floor(y / 1.1) * 17) % 400]
          ? 30
          : grey,
      );
    },
    dpi: 110,
  })),
  faded: each([120, 170, 200, 215, 225], (dark) => ({ lens: optics.contrast(dark, 245), noise: 4 })),
  'dark paper': each([110, 90, 80, 70, 60], (light) => ({ lens: optics.contrast(45, light), noise: 5 })),
  fax: each([0.9, 0.8, 0.7, 0.6, 0.5], (along) => ({ dpi: 204, sensor: optics.fax(1, along, 128), noise: 12 })),
  photocopy: each([0.1, 0.13, 0.16, 0.2, 0.24], (sigma) => ({
    lens: optics.blur(sigma),
    sensor: optics.tone((grey) => (grey - 128) * 3 + 110),
    noise: 8,
  })),
  'a copy of a copy': each([2, 3, 4, 6, 8], (times) => ({ dpi: 130, sensor: optics.recompress(times, 40) })),
  halftone: each([0.3, 0.4, 0.5, 0.6, 0.7], (step) => ({
    print: (paper) =>
      redraw(
        paper,
        (grey, x, y) => grey + 110 * Math.sin((x * 2 * Math.PI) / step) * Math.sin((y * 2 * Math.PI) / step),
      ),
  })),
  // The way it lies
  tilt: each([25, 35, 45, 52, 60], (degrees) => ({ warp: optics.tilt(degrees) })),
  turned: each([10, 22, 33, 45, 78], (degrees, strength) => ({ warp: optics.turn(degrees), dpi: 130 - 14 * strength })),
  curled: each([90, 70, 55, 45, 38], (radius) => ({ warp: optics.curl(radius) })),
  waves: each([0.1, 0.2, 0.3, 0.4, 0.5], (height) => ({ warp: optics.waves(height, 24) })),
  'a wide lens': each([0.03, 0.05, 0.07, 0.1, 0.14], (share) => ({ warp: optics.barrel(share) })),
  stretched: each([1.2, 1.35, 1.5, 1.65, 1.8], (times) => ({ warp: optics.stretch(times) })),
  'tilt and blur': each([20, 28, 36, 42, 48], (degrees) => ({
    warp: optics.tilt(degrees),
    lens: optics.blur(degrees / 250),
    noise: 6,
  })),
  // Light
  gradient: each([0.5, 0.65, 0.75, 0.85, 0.92], (share) => ({
    light:
      ({ paper }) =>
      (x, y) => [1 - share * ((x + y) / paper / 2 + 0.5) ** 0.5, 0],
    noise: 5,
  })),
  shadow: each([0.4, 0.55, 0.65, 0.75, 0.85], (share) => ({
    light: (paper, chance) => {
      const { distance } = lineAcross(paper, chance);
      return (x, y) => [distance(x, y) > 0 ? 1 : 1 - share, 0];
    },
    noise: 5,
  })),
  'spots of light': each([0.35, 0.45, 0.55, 0.65, 0.75], (share) => ({
    light: () => (x, y) => [1 - share * (0.5 + 0.5 * Math.sin(x / 2.5) * Math.sin(y / 3.5)), 0],
    noise: 6,
  })),
  glare: each([3, 4, 5, 6, 7], (radius) => ({
    light: ({ side }, chance) => {
      const [u, v] = [chance(-side / 4, side / 4), chance(-side / 4, side / 4)];
      return (x, y) => [1, 330 * Math.exp(-((x - u) ** 2 + (y - v) ** 2) / (2 * radius ** 2))];
    },
  })),
  'too dark': each([0.3, 0.25, 0.2, 0.16, 0.12], (gain) => ({ light: () => () => [gain, 0], noise: 5 })),
  'too bright': each([90, 130, 160, 185, 205], (glare) => ({
    light: () => () => [1, glare],
    lens: optics.blur(0.1),
    noise: 5,
  })),
  'a screen': each([0.15, 0.25, 0.35, 0.5, 0.7], (share) => ({
    light: () => (x, y) => [1 - share * (0.5 + 0.5 * Math.sin(x * 17.3)) * (0.5 + 0.5 * Math.sin(y * 16.6 + x)), 0],
  })),
  // The lens
  blur: each([0.12, 0.18, 0.23, 0.28, 0.34], (sigma) => ({ lens: optics.blur(sigma) })),
  'out of focus': each([0.25, 0.38, 0.5, 0.62, 0.75], (radius) => ({ lens: optics.defocus(radius) })),
  'motion across': each([0.4, 0.6, 0.8, 1, 1.3], (length) => ({ lens: optics.motion(length, 0) })),
  'motion aslant': each([0.4, 0.7, 1, 1.3, 1.6], (length, strength) => ({
    lens: optics.motion(length, 25 + 15 * strength),
  })),
  'seen twice': each([0.3, 0.5, 0.8, 1.2, 1.6], (away) => ({ lens: optics.ghost(away, 0.35) })),
  // The sensor and the file
  resolution: each([110, 90, 75, 62, 52], (dpi) => ({ dpi })),
  noise: each([20, 30, 40, 50, 65], (noise) => ({ noise })),
  'salt and pepper': each([0.005, 0.01, 0.02, 0.03, 0.045], (share) => ({ sensor: optics.saltAndPepper(share) })),
  JPEG: each([18, 12, 9, 6, 4], (jpeg) => ({ jpeg, dpi: 110 })),
};
