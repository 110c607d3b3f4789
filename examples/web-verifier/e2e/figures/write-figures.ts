import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';

export interface Row {
  readonly name: string;
  /** In milliseconds. */
  readonly values: readonly number[];
  readonly goal: string;
}

export interface LongTasks {
  readonly name: string;
  readonly longTasks: readonly number[];
}

const README = new URL('../../README.md', import.meta.url);
const BETWEEN = /(<!-- figures -->\n).*(<!-- end of figures -->)/s;

/** Prints the figures, and writes them into README.md between their marks. */
export function writeFigures(rows: readonly Row[], tasks: readonly LongTasks[], load: number): void {
  const table = [
    '| ms | median | 90 % | most | runs | goal |',
    '| --- | --- | --- | --- | --- | --- |',
    ...rows.map(({ name, values, goal }) => {
      const at = (part: number) => quantile(values, part);
      return `| ${name} | ${at(0.5)} | ${at(0.9)} | ${at(1)} | ${values.length} | ${goal} |`;
    }),
  ];
  const long = tasks.map(({ name, longTasks }) => `- ${name}: ${longTasks.length === 0 ? 'none' : longest(longTasks)}`);
  const machine = `${cpus().length} cores, load ${load.toFixed(1)}, Node ${process.versions.node}, Debian's Chromium`;
  const text = [
    ...table,
    '',
    'Tasks of more than 50 ms on the main thread, by the clock, so that what else runs counts too:',
    ...long,
    '',
    `Measured on ${new Date().toISOString().slice(0, 10)}: ${machine}.`,
    '',
  ].join('\n');
  console.log(text);
  if (process.env.WRITE !== 'no') {
    writeFileSync(
      README,
      readFileSync(README, 'utf8').replace(BETWEEN, (_, begin, end) => `${begin}\n${text}\n${end}`),
    );
  }
}

function quantile(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return value === undefined ? '–' : value.toFixed(value < 100 ? 1 : 0);
}

function longest(values: readonly number[]): string {
  return `${values.length} (the longest ${Math.max(...values).toFixed(0)} ms)`;
}
