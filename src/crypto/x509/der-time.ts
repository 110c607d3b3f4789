import { type Der, DerError, TAG } from './der.ts';

const ZERO = 0x30;
const ZULU = 0x5a;

/**
 * Reads a UTCTime or GeneralizedTime in the form of certificates and lists (RFC 5280 4.1.2.5): UTC, with seconds.
 * Throws `DerError`.
 */
export function readTime({ tag, content }: Der): Date {
  const yearEnd = tag === TAG.utcTime ? 2 : 4;
  const isTime = tag === TAG.utcTime || tag === TAG.generalizedTime;
  if (!isTime || content.length !== yearEnd + 11 || content[yearEnd + 10] !== ZULU) throw new DerError('not a time');
  const years = readDigits(content, 0, yearEnd);
  // Two digits mean 1950 to 2049.
  const year = yearEnd === 4 ? years : years + (years < 50 ? 2000 : 1900);
  const pair = (at: number) => readDigits(content, yearEnd + at, 2);
  const [month, day, hour, minute, second] = [pair(0), pair(2), pair(4), pair(6), pair(8)] as const;
  const time = new Date(0);
  time.setUTCFullYear(year, month - 1, day);
  time.setUTCHours(hour, minute, second);
  const isOfCalendar = time.getUTCMonth() === month - 1 && time.getUTCDate() === day;
  if (!isOfCalendar || hour > 23 || minute > 59 || second > 59) throw new DerError('not a time');
  return time;
}

function readDigits(content: Uint8Array, start: number, count: number): number {
  let number = 0;
  for (let at = start; at < start + count; at++) {
    const digit = content[at]! - ZERO;
    if (digit < 0 || digit > 9) throw new DerError('not a time');
    number = number * 10 + digit;
  }
  return number;
}
