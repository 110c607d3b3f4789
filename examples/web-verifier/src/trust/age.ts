import type { Config } from '../config.ts';
import type { Held } from './trust.ts';

const HOUR = 3_600_000;
/** Older than this, a list is called old: the proof of concept asks for one of the last 24 hours. */
const OLD_AFTER = 24 * HOUR;

/** What is to be said of what is on the device: the name of the words, and the age in milliseconds. */
export interface Remark {
  readonly text: 'registryMissing' | 'registryStale' | 'registryTooOld' | 'revocationStale' | 'revocationMissing';
  readonly age: number;
}

/** Finds what is missing, old, or too old to be used. */
export function findRemarks({ registry, lists }: Held, now: Date): readonly Remark[] {
  if (!registry) return [{ text: 'registryMissing', age: 0 }];
  const age = ageOf(registry.time, now);
  if (+now >= Date.parse(registry.until)) return [{ text: 'registryTooOld', age }];
  const remarks: Remark[] = age > OLD_AFTER ? [{ text: 'registryStale', age }] : [];
  if (lists.some(({ time }) => time === undefined)) remarks.push({ text: 'revocationMissing', age: 0 });
  const oldest = Math.max(0, ...lists.map(({ time }) => ageOf(time, now)));
  return oldest > OLD_AFTER ? [...remarks, { text: 'revocationStale', age: oldest }] : remarks;
}

/** Whether a remark is about the registry, so that `adviceOn` says what to do. */
export function isOnRegistry({ text }: Remark): boolean {
  return text.startsWith('registry');
}

/** What to do about a registry that is missing or old: only what this page is set up for. Returns the name of the words. */
export function adviceOn({ registry, certificate }: Pick<Config, 'registry' | 'certificate'>) {
  if (registry.snapshot === undefined && registry.resolver === undefined) return 'adviceBundle';
  return certificate === undefined ? 'adviceNetwork' : 'adviceNetworkOrBundle';
}

/** The age of something in milliseconds; 0 where the time is not known, or by this clock has not come. */
export function ageOf(time: string | undefined, now: Date): number {
  return time === undefined ? 0 : Math.max(+now - Date.parse(time), 0);
}

/** Writes an age in minutes, hours or days, rounded down, in the language. */
export function printAge(age: number, language: string): string {
  const minutes = Math.floor(age / 60_000);
  const [value, unit] =
    minutes < 120
      ? [minutes, 'minute']
      : minutes < 48 * 60
        ? [Math.floor(minutes / 60), 'hour']
        : [Math.floor(minutes / 1440), 'day'];
  return new Intl.NumberFormat(language, { style: 'unit', unit, unitDisplay: 'long' }).format(value);
}
