import { rate, type Timing } from './measure.ts';
import type { Row, Table } from './results.ts';

/** The names of the minima, which contenders have that are one. */
export const WEB_CRYPTO = 'bare WebCrypto';
export const NODE_CRYPTO = 'bare node:crypto';

/**
 * Returns the row of each contender: its time, and the rates at which it does a piece of work, as a share of those of
 * WebCrypto, awaited, and of node:crypto, which is synchronous. The minima are found among the timings by their names;
 * the library itself has the name `''`.
 */
export function shareRows(
  name: string,
  timings: readonly Timing[],
  notes: Readonly<Record<string, string>> = {},
): Row[] {
  const web = timings.find((timing) => timing.name === WEB_CRYPTO);
  const node = timings.find((timing) => timing.name === NODE_CRYPTO);
  return timings.map((timing) => ({
    name: timing.name === '' ? name : `${name}, ${timing.name}`,
    values: {
      time: timing.median,
      CPU: timing.cpu.median,
      'a second': 1e6 / timing.median,
      ...(web && timing !== web && { 'of WebCrypto': rate(timing, web), 'by CPU': rate(timing.cpu, web.cpu) }),
      ...(node &&
        timing !== node && { 'of node:crypto': rate(timing, node), 'by its CPU': rate(timing.cpu, node.cpu) }),
    },
    ...(notes[timing.name] !== undefined && { note: notes[timing.name]! }),
  }));
}

/** Returns the table of such rows. */
export function shareTable(rows: readonly Row[]): Table {
  return {
    columns: {
      time: 'µs',
      CPU: 'µs',
      'a second': 'a second',
      'of WebCrypto': '×',
      'by CPU': '×',
      'of node:crypto': '×',
      'by its CPU': '×',
    },
    rows,
  };
}

/** Returns the share of WebCrypto of the row `name`, by the clock or the processor. */
export function shareOf(
  rows: readonly Row[],
  name: string,
  column: 'of WebCrypto' | 'by CPU' = 'of WebCrypto',
): number {
  return rows.find((row) => row.name === name)!.values[column] as number;
}
