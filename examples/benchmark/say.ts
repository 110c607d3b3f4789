import type { Unit } from './results.ts';

/** Writes a figure of a table for people. */
export function say(value: number | string | undefined, unit: Unit): string {
  if (value === undefined) return '';
  if (typeof value === 'string') return value;
  if (unit === 'µs') return sayMicros(value);
  if (unit === 'bytes') return sayBytes(value);
  if (unit === '×') return sayRate(value);
  if (unit === '%') return `${value.toFixed(0)} %`;
  return Math.round(value).toLocaleString('en');
}

/** Writes a ratio; less than 10 % either way is a tie. */
export function sayRate(ratio: number): string {
  const isTie = ratio > 1 / 1.1 && ratio < 1.1;
  return `× ${ratio < 10 ? ratio.toFixed(2) : ratio.toFixed(0)}${isTie ? ' (tie)' : ''}`;
}

export function sayMicros(micros: number): string {
  if (micros < 1) return `${micros.toFixed(2)} µs`;
  if (micros < 1000) return `${micros.toFixed(1)} µs`;
  return micros < 1e6 ? `${(micros / 1000).toFixed(2)} ms` : `${(micros / 1e6).toFixed(2)} s`;
}

export function sayBytes(bytes: number): string {
  return bytes < 1e6 ? `${(bytes / 1000).toFixed(1)} kB` : `${(bytes / 1e6).toFixed(1)} MB`;
}
