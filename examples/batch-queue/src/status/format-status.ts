import type { Status } from './read-status.ts';

/** The milliseconds over which the rate is measured. */
const WINDOW = 30_000;

/** Cards a second over the last samples, oldest first; `undefined` while that is not known. */
export function rateOf(samples: readonly Status[]): number | undefined {
  const last = samples.at(-1);
  const first = samples.find(({ time }) => last !== undefined && last.time - time <= WINDOW);
  if (!first || !last || last.time <= first.time) return undefined;
  return Math.max(0, ((last.completed - first.completed) * 1_000) / (last.time - first.time));
}

/** Returns the samples with another one, without those that are too old to count. */
export function withSample(samples: readonly Status[], sample: Status): readonly Status[] {
  return [...samples.filter(({ time }) => sample.time - time <= WINDOW), sample];
}

/** The names and values that are shown. */
function valuesOf(samples: readonly Status[]): readonly (readonly [string, string])[] {
  const status = samples.at(-1)!;
  const rate = rateOf(samples);
  const left = status.waiting + status.delayed + status.active;
  const { waiting, active, delayed, completed, failed, parked } = status;
  return [
    ...Object.entries({ waiting, active, delayed, completed, failed, parked }).map(
      ([name, count]) => [name, count.toLocaleString('en-GB')] as const,
    ),
    ['rate', rate === undefined ? '-' : `${rate.toFixed(1)} a second`],
    ['time left', left === 0 ? 'done' : rate ? formatTime(left / rate) : '-'],
  ];
}

/** One line, for a log. */
export function formatLine(samples: readonly Status[]): string {
  return valuesOf(samples)
    .map(([name, value]) => `${name} ${value}`)
    .join(', ');
}

/** A line for each value, for a terminal. */
export function formatPage(samples: readonly Status[]): string {
  const values = valuesOf(samples);
  return values.map(([name, value]) => `${name.padEnd(10)} ${value.padStart(16)}`).join('\n');
}

/** A number of seconds as hours, minutes and seconds. */
function formatTime(seconds: number): string {
  const whole = Math.ceil(seconds);
  const parts = [Math.floor(whole / 3_600), Math.floor(whole / 60) % 60, whole % 60];
  return parts.map((part) => String(part).padStart(2, '0')).join(':');
}
