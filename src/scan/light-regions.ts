import type { GreyPixels } from './pixels.ts';

/** A part of a picture that holds light pixels, with none around it. */
export interface LightRegion {
  /** The first and the last light pixel of each row. */
  readonly outline: readonly (readonly [x: number, y: number])[];
}

/** The longer side of a picture in cells. */
const CELLS = 128;
/** Light cells are one region when no more than this lies between them: a code has dark spots of its own. */
const REACH = 2;
/** A region as large as this share of the picture has nothing around it. */
const WHOLE = 0.98;
/** In larger pictures only every other pixel of every other row is used to find regions. */
const LARGE = 1000;

/** The largest regions of light pixels, found on a grid of cells; not the one that is the whole picture. */
export function lightRegions(
  pixels: GreyPixels,
  isLight: (grey: number) => boolean,
  max: number,
): readonly LightRegion[] {
  const { width, height, grey } = pixels;
  const light = Uint8Array.from({ length: 256 }, (_, value) => (isLight(value) ? 1 : 0));
  const cell = Math.max(1, Math.ceil(Math.max(width, height) / CELLS));
  const columns = Math.ceil(width / cell);
  const rows = Math.ceil(height / cell);
  const columnOf = Uint32Array.from({ length: width }, (_, x) => Math.floor(x / cell));
  const cells = new Uint8Array(columns * rows);
  const step = Math.max(width, height) > LARGE ? 2 : 1;
  for (let y = 0; y < height; y += step) {
    const start = Math.floor(y / cell) * columns;
    for (let x = 0; x < width; x += step) {
      if (light[grey[y * width + x]!]) cells[start + columnOf[x]!] = 1;
    }
  }
  const isPart = ({ left, top, right, bottom }: CellRegion) =>
    right - left + 1 <= WHOLE * columns || bottom - top + 1 <= WHOLE * rows;
  return joinCells(cells, columns, rows).filter(isPart).slice(0, max).map(outlineOf);

  function outlineOf({ members, left, top, right, bottom }: CellRegion): LightRegion {
    const outline: (readonly [number, number])[] = [];
    const end = Math.min(width, (right + 1) * cell);
    for (let y = top * cell; y < Math.min(height, (bottom + 1) * cell); y++) {
      const row = Math.floor(y / cell) * columns;
      const isOurs = (x: number) => light[grey[y * width + x]!] === 1 && members.has(row + columnOf[x]!);
      let first = left * cell;
      while (first < end && !isOurs(first)) first++;
      if (first === end) continue;
      let last = end - 1;
      while (!isOurs(last)) last--;
      outline.push([first, y], [last, y]);
    }
    return { outline };
  }
}

/** A region in cells, with its first and last columns and rows. */
interface CellRegion {
  readonly members: ReadonlySet<number>;
  readonly left: number;
  readonly top: number;
  readonly right: number;
  readonly bottom: number;
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
      const column = member % columns;
      const row = Math.floor(member / columns);
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
