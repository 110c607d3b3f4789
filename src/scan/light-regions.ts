import type { GreyPixels } from './pixels.ts';

export interface Box {
  readonly left: number;
  readonly top: number;
  /** Beyond the last pixel. */
  readonly right: number;
  readonly bottom: number;
}

/** A part of a picture that holds light pixels, with none around it. */
export interface LightRegion {
  readonly box: Box;
  /** The first and the last light pixel of each row. */
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** The longer side of a picture in cells. */
const CELLS = 128;
/** Light cells are one region when no more than this lies between them: a code has dark spots of its own. */
const REACH = 2;
/** No readable code has a side of less. */
const LEAST_SIDE = 20;

/** The largest regions of light pixels, found on a grid of cells. */
export function lightRegions(
  pixels: GreyPixels,
  isLight: (grey: number) => boolean,
  most: number,
): readonly LightRegion[] {
  const { width, height, grey } = pixels;
  const light = Uint8Array.from({ length: 256 }, (_, value) => (isLight(value) ? 1 : 0));
  const cell = Math.max(1, Math.ceil(Math.max(width, height) / CELLS));
  const [columns, rows] = [Math.ceil(width / cell), Math.ceil(height / cell)];
  const cells = new Uint8Array(columns * rows);
  for (let y = 0; y < height; y++) {
    const start = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x++) {
      if (light[grey[y * width + x]!]) cells[start + Math.floor(x / cell)] = 1;
    }
  }
  const regions: LightRegion[] = [];
  for (const region of joinCells(cells, columns, rows).slice(0, most)) {
    const outline: (readonly [number, number])[] = [];
    for (let y = 0; y < height; y++) {
      const row = Math.floor(y / cell) * columns;
      const isOurs = (x: number) => light[grey[y * width + x]!] === 1 && region.members.has(row + Math.floor(x / cell));
      let first = region.left * cell;
      const end = Math.min(width, (region.right + 1) * cell);
      if (y < region.top * cell || y >= (region.bottom + 1) * cell) continue;
      while (first < end && !isOurs(first)) first++;
      if (first === end) continue;
      let last = end - 1;
      while (!isOurs(last)) last--;
      outline.push([first, y], [last, y]);
    }
    const xs = outline.map(([x]) => x);
    const box = {
      left: xs.reduce((a, b) => Math.min(a, b)),
      top: outline[0]![1],
      right: xs.reduce((a, b) => Math.max(a, b)) + 1,
      bottom: outline.at(-1)![1] + 1,
    };
    if (box.right - box.left >= LEAST_SIDE && box.bottom - box.top >= LEAST_SIDE) regions.push({ box, outline });
  }
  return regions;
}

/** A region in cells; `right` and `bottom` are its last ones. */
interface CellRegion extends Box {
  readonly members: ReadonlySet<number>;
}

/** Joins neighbouring cells, the region of the most cells first. */
function joinCells(cells: Uint8Array, columns: number, rows: number): CellRegion[] {
  const isTaken = new Uint8Array(cells.length);
  const regions: CellRegion[] = [];
  for (let start = 0; start < cells.length; start++) {
    if (!cells[start] || isTaken[start]) continue;
    const members = new Set([start]);
    isTaken[start] = 1;
    let [left, top, right, bottom] = [columns, rows, 0, 0];
    for (const member of members) {
      const [column, row] = [member % columns, Math.floor(member / columns)];
      [left, right] = [Math.min(left, column), Math.max(right, column)];
      [top, bottom] = [Math.min(top, row), Math.max(bottom, row)];
      for (let y = Math.max(0, row - REACH); y <= Math.min(rows - 1, row + REACH); y++) {
        for (let x = Math.max(0, column - REACH); x <= Math.min(columns - 1, column + REACH); x++) {
          const next = y * columns + x;
          if (!cells[next] || isTaken[next]) continue;
          isTaken[next] = 1;
          members.add(next);
        }
      }
    }
    regions.push({ members, left, top, right, bottom });
  }
  return regions.sort((a, b) => b.members.size - a.members.size);
}
