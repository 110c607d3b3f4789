import { type Der, DerError, TAG } from './der.ts';

const UTC_TIME = /^(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;
const GENERALIZED_TIME = /^(\d{4})(\d\d)(\d\d)(\d\d)(\d\d)(\d\d)Z$/;

/**
 * Reads a UTCTime or GeneralizedTime in the form of certificates and lists (RFC 5280 4.1.2.5): UTC, with seconds.
 * Throws `DerError`.
 */
export function readTime({ tag, content }: Der): Date {
  const pattern = tag === TAG.utcTime ? UTC_TIME : GENERALIZED_TIME;
  const match = content.length <= 15 ? pattern.exec(String.fromCharCode(...content)) : null;
  if (!match || (tag !== TAG.utcTime && tag !== TAG.generalizedTime)) throw new DerError('not a time');
  const [, years = '', month, day, hour, minute, second] = match;
  // Two digits mean 1950 to 2049.
  const year = years.length === 4 ? years : `${Number(years) < 50 ? '20' : '19'}${years}`;
  const text = `${year}-${month}-${day}T${hour}:${minute}:${second}.000Z`;
  const time = new Date(text);
  if (Number.isNaN(+time) || time.toISOString() !== text) throw new DerError('not a time');
  return time;
}
