import { readFileSync, writeFileSync } from 'node:fs';
import { cpus } from 'node:os';
import type { Loading } from './trace.ts';

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
const MARKS = {
  figures: /(<!-- figures -->\n).*(<!-- end of figures -->)/s,
  loading: /(<!-- loading -->\n).*(<!-- end of loading -->)/s,
};

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
  write('figures', text);
}

/** The same for the processor time of loading the page, which other programs do not change much. */
export function writeLoading(loads: readonly Loading[]): void {
  const most = (name: keyof Loading) => Math.max(...loads.map((load) => load[name])).toFixed(0);
  write(
    'loading',
    [
      `Loading the page, by processor time of the main thread, most of ${loads.length} loads:`,
      `- the longest task: ${most('task')} ms`,
      `- the longest part of a task that was spent in scripts: ${most('scripts')} ms`,
      `- all tasks together: ${most('all')} ms`,
      '',
    ].join('\n'),
  );
}

function write(part: keyof typeof MARKS, text: string): void {
  console.log(text);
  if (process.env.WRITE === 'no') return;
  const before = readFileSync(README, 'utf8');
  writeFileSync(
    README,
    before.replace(MARKS[part], (_, begin, end) => `${begin}\n${text}\n${end}`),
  );
}

function quantile(values: readonly number[], part: number): string {
  const sorted = [...values].sort((a, b) => a - b);
  const value = sorted[Math.min(sorted.length - 1, Math.floor(sorted.length * part))];
  return value === undefined ? '–' : value.toFixed(value < 100 ? 1 : 0);
}

function longest(values: readonly number[]): string {
  return `${values.length} (the longest ${Math.max(...values).toFixed(0)} ms)`;
}
