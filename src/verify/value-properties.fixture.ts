import fc from 'fast-check';
import { expect } from 'vitest';
import { fromEpochDays, type LocalDate, parseLocalDate, toEpochDays } from '../card/local-date.ts';
import { bytes, text } from '../codec/arbitraries.fixture.ts';
import type { Checkable } from '../codec/properties.fixture.ts';
import { reasonOf } from '../codec/reason.fixture.ts';
import { packIdentifier, unpackIdentifier } from '../profiles/cose/identifier.ts';
import { StatusBits, type StatusSize } from '../revocation/check/status-bits.ts';
import { guessedReadings, plainReadings } from './steps/readings.ts';

const unpackable = (value: unknown) => reasonOf(() => unpackIdentifier(value, 'personalId')) === 'read';

/** What holds for all dates, identifiers, statuses of lists, and texts that a scanner has changed. */
export const VALUE_PROPERTIES: Readonly<Record<string, Checkable>> = {
  'dates: days since 1970 and back, in the order of the calendar': fc.property(
    fc.integer({ min: 0, max: 2_932_896 }),
    fc.integer({ min: 0, max: 2_932_896 }),
    (one, other) => {
      const date = fromEpochDays(one)!;
      expect(toEpochDays(date)).toBe(one);
      expect(parseLocalDate(date)).toBe(date);
      expect(new Date(one * 86_400_000).toISOString().slice(0, 10)).toBe(date);
      expect(Math.sign(one - other)).toBe(date < fromEpochDays(other)! ? -1 : Number(one !== other));
    },
  ),

  'dates: a text is a date where Date knows it under the same name': fc.property(
    fc.tuple(fc.integer({ min: 0, max: 9999 }), fc.integer({ min: 0, max: 13 }), fc.integer({ min: 0, max: 32 })),
    ([year, month, day]) => {
      const written = [
        String(year).padStart(4, '0'),
        ...[month, day].map((part) => String(part).padStart(2, '0')),
      ].join('-');
      const time = Date.parse(`${written}T00:00:00Z`);
      const isDate = year > 0 && !Number.isNaN(time) && new Date(time).toISOString().startsWith(written);
      expect(parseLocalDate(written)).toBe(isDate ? (written as LocalDate) : undefined);
    },
  ),

  'identifiers: packed or not, they are read back, and two spellings never stand for one': fc.property(
    fc.oneof(fc.string({ unit: fc.constantFrom(...'0123456789'), minLength: 1, maxLength: 24 }), text(24)),
    bytes(12),
    (identifier, packed) => {
      const written = packIdentifier(identifier);
      expect(unpackable(written)).toBe(
        /^[0-9]{21,}$/.test(identifier) || typeof written !== 'string' || !/^[0-9]+$/.test(written),
      );
      if (unpackable(written)) expect(unpackIdentifier(written, 'personalId')).toBe(identifier);
      if (unpackable(packed)) expect(packIdentifier(unpackIdentifier(packed, 'personalId'))).toEqual(packed);
    },
  ),

  'bits of a status list: each is what was set last, and none changes another': fc.property(
    fc.constantFrom<StatusSize>(1, 2, 4, 8),
    fc.integer({ min: 1, max: 12 }),
    fc.array(fc.tuple(fc.nat(100), fc.nat(255)), { maxLength: 60 }),
    (bits, length, settings) => {
      const list = new StatusBits(bits, new Uint8Array(length));
      const expected = new Map<number, number>();
      for (const [index, status] of settings) {
        if (index >= list.size) continue;
        list.set(index, status % 2 ** bits);
        expected.set(index, status % 2 ** bits);
      }
      for (let index = 0; index < list.size; index++) expect(list.get(index)).toBe(expected.get(index) ?? 0);
      expect(list.get(list.size)).toBeUndefined();
    },
  ),

  'repair of texts: what a scanner adds or writes otherwise is taken back': fc.property(
    fc.string({
      unit: fc.constantFrom(...'0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $*+-./:'),
      minLength: 1,
      maxLength: 200,
    }),
    fc.constantFrom('', ']Q1', '\ufeff', '\u0000', '\u200b'),
    fc.constantFrom('', '\r\n', ' ', '\t', '\u001d'),
    (body, before, after) => {
      const original = `EH1:${body.trimEnd()}`;
      const scanned = before + original + after;
      const readings = (read: typeof plainReadings) => read(scanned).map((reading) => reading.text);
      expect([...readings(plainReadings), ...readings(guessedReadings)]).toContain(original);
      const encoded = guessedReadings(encodeURIComponent(original)).map((reading) => reading.text);
      expect(encoded).toContain(original);
    },
  ),
};
