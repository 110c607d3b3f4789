import { type Paper, PRINT } from './camera.ts';
import type { Chance } from './chance.ts';

/** Returns a paper on which each pixel is what `change` makes of it; places are in mm from the middle. */
export function redraw(paper: Paper, change: (grey: number, x: number, y: number) => number): Paper {
  const { width } = paper;
  const half = paper.paper / 2;
  const drawn = new Uint8ClampedArray(paper.grey.length);
  for (let at = 0; at < drawn.length; at++) {
    const [x, y] = [((at % width) + 0.5) / PRINT - half, (Math.floor(at / width) + 0.5) / PRINT - half];
    drawn[at] = change(paper.grey[at]!, x, y);
  }
  return { ...paper, grey: new Uint8Array(drawn.buffer) };
}

/** Distance in mm from a straight line through a point of the symbol, at an angle. */
export interface Line {
  readonly distance: (x: number, y: number) => number;
}

export function lineAcross({ side }: Paper, chance: Chance, slant = Math.PI): Line {
  const angle = chance(0, 1) < 0.5 ? chance(-slant / 2, slant / 2) : Math.PI / 2 + chance(-slant / 2, slant / 2);
  const [x0, y0] = [chance(-side / 2.2, side / 2.2), chance(-side / 2.2, side / 2.2)];
  const [sine, cosine] = [Math.sin(angle), Math.cos(angle)];
  return { distance: (x, y) => (y - y0) * cosine - (x - x0) * sine };
}

/** Bands of `width` mm and a grey, straight across the symbol. */
export function bands(count: number, width: number, grey: number) {
  return (paper: Paper, chance: Chance): Paper => {
    const lines = Array.from({ length: count }, () => lineAcross(paper, chance));
    return redraw(paper, (value, x, y) => {
      for (const { distance } of lines) if (Math.abs(distance(x, y)) < width / 2) return grey;
      return value;
    });
  };
}

/** Ellipses of a grey that cover a share of the symbol together; `isOver` covers, else it darkens. */
export function blobs(share: number, count: number, grey: (chance: Chance) => number, isOver = true) {
  return (paper: Paper, chance: Chance): Paper => {
    const { side } = paper;
    const radius = side * Math.sqrt(share / count / Math.PI);
    const drawn = Array.from({ length: count }, () => {
      const shape = chance(0.7, 1.4);
      const [across, along] = [radius * shape, radius / shape];
      const reach = [side / 2 - across, side / 2 - along] as const;
      return { x: chance(-reach[0], reach[0]), y: chance(-reach[1], reach[1]), across, along, shade: grey(chance) };
    });
    return redraw(paper, (value, x, y) => {
      for (const blob of drawn) {
        if (((x - blob.x) / blob.across) ** 2 + ((y - blob.y) / blob.along) ** 2 > 1) continue;
        return isOver ? blob.shade : (value * blob.shade) / 255;
      }
      return value;
    });
  };
}

/** Rings of a radius in mm and a width, which darken to a share. */
export function rings(count: number, radius: number, width: number, share: number) {
  return (paper: Paper, chance: Chance): Paper => {
    const { side } = paper;
    const centres = Array.from(
      { length: count },
      () => [chance(-side / 2, side / 2), chance(-side / 2, side / 2)] as const,
    );
    return redraw(paper, (value, x, y) => {
      const isOn = centres.some(([u, v]) => Math.abs(Math.hypot(x - u, y - v) - radius) < width / 2);
      return isOn ? value * share : value;
    });
  };
}

/** Specks of `size` mm on a share of the paper, in the grey that is chosen for each. */
export function specks(share: number, size: number, grey: (chance: Chance) => number) {
  return (paper: Paper, chance: Chance): Paper => {
    const cells = Math.ceil(paper.paper / size);
    const specks = Array.from({ length: cells * cells }, () => (chance(0, 1) < share ? grey(chance) : undefined));
    const half = paper.paper / 2;
    return redraw(paper, (value, x, y) => {
      const speck = specks[Math.floor((y + half) / size) * cells + Math.floor((x + half) / size)];
      return speck ?? value;
    });
  };
}

/** Dark spreads by a radius in mm, or light where it is negative. */
export function spread(radius: number) {
  return (paper: Paper): Paper => {
    const { grey, width, height } = paper;
    const reach = Math.abs(radius) * PRINT;
    const pick = radius > 0 ? Math.min : Math.max;
    const offsets: (readonly [number, number, number])[] = [];
    for (let y = -Math.ceil(reach); y <= reach + 1; y++) {
      for (let x = -Math.ceil(reach); x <= reach + 1; x++) {
        const share = Math.min(1, Math.max(0, reach + 0.5 - Math.hypot(x, y)));
        if (share > 0) offsets.push([x, y, share]);
      }
    }
    const drawn = new Uint8Array(grey.length);
    for (let y = 0; y < height; y++) {
      for (let x = 0; x < width; x++) {
        const own = grey[y * width + x]!;
        let value = own;
        for (const [dx, dy, share] of offsets) {
          const [column, row] = [x + dx, y + dy];
          if (column < 0 || row < 0 || column >= width || row >= height) continue;
          value = pick(value, own + (grey[row * width + column]! - own) * share);
        }
        drawn[y * width + x] = value;
      }
    }
    return { ...paper, grey: drawn };
  };
}

/** One piece of damage after the other. */
export function both(...changes: readonly ((paper: Paper, chance: Chance) => Paper)[]) {
  return (paper: Paper, chance: Chance): Paper => changes.reduce((drawn, change) => change(drawn, chance), paper);
}
