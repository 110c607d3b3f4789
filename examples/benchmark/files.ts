import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { plot, withFigures } from './figures.ts';
import type { Results } from './results.ts';

/** Returns the files of figures that the JSON of runs in this folder makes: the page and the plot. */
export function makeFigures(): Readonly<Record<string, string>> {
  const read = (file: string) => JSON.parse(readText(file)) as Results;
  return { 'README.md': withFigures(readText('README.md'), read), 'figures.svg': plot(read('baseline.json')) };
}

/** Writes them. */
export function writeFigures(): void {
  for (const [file, text] of Object.entries(makeFigures())) writeFileSync(pathOf(file), text);
}

/** Returns the path of a file of this folder. */
export function pathOf(file: string): string {
  return join(import.meta.dirname, file);
}

function readText(file: string): string {
  return readFileSync(pathOf(file), 'utf8');
}
