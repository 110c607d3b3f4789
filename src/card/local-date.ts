import { EhicError } from '../errors.ts';

declare const localDate: unique symbol;
/** A calendar date `YYYY-MM-DD` without a time zone. Two of them can be compared as strings. */
export type LocalDate = string & {
  /** Distinguishes a checked date from any other text; it does not exist at run time. */
  readonly [localDate]: true;
};

const DAY = 86_400_000;

/** Returns the date if `text` is one of the calendar (years 0001 to 9999), or else `undefined`. */
export function parseLocalDate(text: string): LocalDate | undefined {
  if (text.length !== 10 || text[4] !== '-' || text[7] !== '-') return undefined;
  const [year, month, day] = [numberAt(text, 0, 4), numberAt(text, 5, 7), numberAt(text, 8, 10)];
  return year > 0 && day >= 1 && day <= daysInMonth(year, month) ? (text as LocalDate) : undefined;
}

/** Returns the number whose ASCII digits stand between two positions; NaN if there is anything else. */
function numberAt(text: string, start: number, end: number): number {
  let number = 0;
  for (let i = start; i < end; i++) {
    const digit = text.charCodeAt(i) - 48;
    if (digit < 0 || digit > 9) return Number.NaN;
    number = 10 * number + digit;
  }
  return number;
}

/**
 * Returns whether `text` is a date of birth: `00` for an unknown day, or for an unknown month and day (PoC 2.1, `dob`).
 */
export function isBirthDate(text: string): boolean {
  if (text.length !== 10) return false;
  if (text.endsWith('-00-00')) return parseLocalDate(`${text.slice(0, 4)}-01-01`) !== undefined;
  return parseLocalDate(text.endsWith('-00') ? `${text.slice(0, 7)}-01` : text) !== undefined;
}

/** Returns the earliest day that a date of birth can mean: `00` counts as `01`. */
export function earliestBirthDate(birthDate: string): LocalDate {
  return birthDate.replaceAll('-00', '-01') as LocalDate;
}

function daysInMonth(year: number, month: number): number {
  if (!(month >= 1 && month <= 12)) return 0;
  if (month === 2) return year % 4 === 0 && (year % 100 !== 0 || year % 400 === 0) ? 29 : 28;
  return [4, 6, 9, 11].includes(month) ? 30 : 31;
}

/** Returns the number of days since 1970-01-01 (RFC 8943); negative before it. */
export function toEpochDays(date: LocalDate): number {
  const [year, month, day] = [Number(date.slice(0, 4)), Number(date.slice(5, 7)), Number(date.slice(8, 10))];
  // Date.UTC takes the years 0 to 99 for 1900 to 1999.
  return (year < 100 ? Date.parse(`${date}T00:00:00Z`) : Date.UTC(year, month - 1, day)) / DAY;
}

/** Returns the date that many days after 1970-01-01, or `undefined` outside the years 1970 to 9999. */
export function fromEpochDays(days: number): LocalDate | undefined {
  const isInRange = Number.isSafeInteger(days) && days >= 0 && days <= 2_932_896;
  if (!isInRange) return undefined;
  const date = new Date(days * DAY);
  return `${date.getUTCFullYear()}-${twoDigits(date.getUTCMonth() + 1)}-${twoDigits(date.getUTCDate())}` as LocalDate;
}

function twoDigits(number: number): string {
  return number < 10 ? `0${number}` : String(number);
}

/** Returns the date of an instant in UTC; for years after 9999, the last day of 9999. */
export function utcDate(instant: Date): LocalDate {
  if (instant.getUTCFullYear() > 9999) return '9999-12-31' as LocalDate;
  return instant.toISOString().slice(0, 10) as LocalDate;
}

function systemDate(instant: Date): LocalDate {
  const year = instant.getFullYear();
  if (Number.isNaN(year)) throw new RangeError('not a time');
  return `${String(year).padStart(4, '0')}-${twoDigits(instant.getMonth() + 1)}-${twoDigits(instant.getDate())}` as LocalDate;
}

/**
 * Returns a function that returns the date of an instant in a time zone (IANA name; that of the system by default).
 * Throws `ERR_EHIC_OPTIONS` for a zone that the runtime does not know.
 */
export function calendarOf(timeZone?: string): (instant: Date) => LocalDate {
  // Intl takes 20 ms to begin with, which the zone of the system can do without.
  if (timeZone === undefined) return systemDate;
  let format: Intl.DateTimeFormat;
  try {
    format = new Intl.DateTimeFormat('en-US-u-ca-iso8601-nu-latn', {
      timeZone,
      year: 'numeric',
      month: '2-digit',
      day: '2-digit',
    });
  } catch {
    throw new EhicError('ERR_EHIC_OPTIONS', 'unknown time zone', { option: 'timeZone' });
  }
  // No zone changes its date within a second. Old local times differ from UTC by seconds, so a minute would be too long.
  let second = Number.NaN;
  let date: LocalDate;
  return (instant) => {
    const wanted = Math.floor(instant.getTime() / 1000);
    if (wanted === second) return date;
    const part = Object.fromEntries(format.formatToParts(instant).map(({ type, value }) => [type, value]));
    date = `${part.year!.padStart(4, '0')}-${part.month}-${part.day}` as LocalDate;
    second = wanted;
    return date;
  };
}

/**
 * Returns the local date part of a date-time as it is written, without applying its UTC offset:
 * `2023-08-14T02:00:00GMT+0200` and `2023-08-14` are both 2023-08-14 (PoC 5.5). Returns `undefined` for anything else,
 * such as `2026-02-30` or a value that is not a text.
 */
export function writtenDate(text: unknown): LocalDate | undefined {
  if (typeof text !== 'string') return undefined;
  const isDateTime = text[10] === 'T' || text[10] === ' ';
  return text.length === 10 || isDateTime ? parseLocalDate(text.slice(0, 10)) : undefined;
}

/** Writes a date as `DD/MM/YYYY` (PoC 4); an unknown day or month stays `00`. */
export function printDate(date: string): string {
  return date.split('-').reverse().join('/');
}
