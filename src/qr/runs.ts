import type { QrMatrix } from './matrix.ts';

/** Dark modules side by side in one row. */
export interface DarkRun {
  readonly row: number;
  readonly column: number;
  readonly length: number;
}

/** The dark modules of a code as horizontal runs, row by row: what vector formats draw, with no gap inside a run. */
export function darkRuns({ size, modules }: QrMatrix): DarkRun[] {
  const runs: DarkRun[] = [];
  for (let row = 0; row < size; row++) {
    for (let column = 0; column < size; column++) {
      if (modules[row * size + column] !== 1) continue;
      const start = column;
      while (column < size && modules[row * size + column] === 1) column++;
      runs.push({ row, column: start, length: column - start });
    }
  }
  return runs;
}
