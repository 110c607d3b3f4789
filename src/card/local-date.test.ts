import { describe, expect, test, vi } from 'vitest';
import {
  calendarOf,
  earliestBirthDate,
  fromEpochDays,
  isBirthDate,
  type LocalDate,
  parseLocalDate,
  printDate,
  toEpochDays,
  utcDate,
  writtenDate,
} from './local-date.ts';

const date = (text: string) => text as LocalDate;

describe('parseLocalDate: days of the calendar', () => {
  test.each([
    '2024-02-29',
    '2000-02-29',
    '1600-02-29',
    '2023-02-28',
    '2025-12-31',
    '2025-04-30',
    '0001-01-01',
    '9999-12-31',
  ])('%s is one', (text) => expect(parseLocalDate(text)).toBe(text));

  test.each([
    '2011-02-31',
    '2023-02-29',
    '1900-02-29',
    '2100-02-29',
    '2024-02-30',
    '2025-04-31',
    '2025-06-31',
    '2025-09-31',
    '2025-11-31',
    '2025-01-32',
    '2025-12-32',
    '2025-13-01',
    '2025-00-01',
    '2025-01-00',
    '2025-00-00',
    '0000-01-01',
    '',
    '2025',
    '2025-01',
    '2025-1-1',
    '25-01-01',
    '20250101',
    '2025/01/01',
    '2025/01-01',
    '2025-01/01',
    // Letters and signs in the place of digits.
    '20a5-01-01',
    '2025-01-0a',
    '2025-01-1/',
    '20:5-01-01',
    '01-01-2025',
    '01/01/2025',
    '+2025-01-01',
    '-2025-01-01',
    '12025-01-01',
    '2025-01-01T00:00:00Z',
    '2025-01-01 ',
    ' 2025-01-01',
    '2025-01-01\n',
    '2025\u201301\u201301',
    '٢٠٢٥-٠١-٠١',
    '２０２５-01-01',
    '2025-01-0x',
    '2025-0b-01',
  ])('%j is not accepted', (text) => expect(parseLocalDate(text)).toBeUndefined());

  test('leap years from 1 to 9999 are those of the runtime', () => {
    const wrong: number[] = [];
    for (let year = 1; year <= 9999; year++) {
      const found = parseLocalDate(`${String(year).padStart(4, '0')}-02-29`) !== undefined;
      if (found !== isLeap(year)) wrong.push(year);
    }
    expect(wrong).toEqual([]);
  });
});

/** Returns whether 29 February of the year exists, by the Date of the runtime. */
function isLeap(year: number): boolean {
  const day = new Date(0);
  day.setUTCFullYear(year, 1, 29);
  return day.getUTCMonth() === 1;
}

describe('PoC 2.1, dob: 00 for an unknown day, or day and month', () => {
  test.each(['1980-05-17', '1980-05-00', '1980-00-00', '2000-02-29', '2001-02-00', '0001-00-00', '9999-12-31'])(
    '%s is a date of birth',
    (text) => expect(isBirthDate(text)).toBe(true),
  );

  test.each([
    '1980-00-05',
    '1980-00-01',
    '1980-00-31',
    '2011-02-31',
    '1900-02-29',
    '1980-13-00',
    '1980-12-32',
    '0000-00-00',
    '0000-01-01',
    '1980-5-0',
    '1980',
    '1980-05',
    '',
    '1980-00-00 ',
    '1980-00-00\n',
    '1980-00-0',
    '1980-00-000',
    '01/05/1980',
    '1980x-00-00',
    '19801-00-00',
    '1980-05x-00',
    '198a-00-00',
  ])('%j is not accepted', (text) => expect(isBirthDate(text)).toBe(false));

  test.each([
    ['1980-00-00', '1980-01-01'],
    ['1980-05-00', '1980-05-01'],
    ['1980-05-17', '1980-05-17'],
    ['2000-00-00', '2000-01-01'],
    ['1000-10-00', '1000-10-01'],
  ])('%s counts as %s', (birthDate, earliest) => expect(earliestBirthDate(birthDate)).toBe(earliest));
});

describe('RFC 8943: days since 1970-01-01', () => {
  test.each([
    ['1940-10-09', -10_676],
    ['1980-12-08', 3_994],
    ['1970-01-01', 0],
    ['1970-01-02', 1],
    ['1969-12-31', -1],
    ['2000-02-29', 11_016],
    ['2000-03-01', 11_017],
    ['9999-12-31', 2_932_896],
  ])('%s is day %i', (text, days) => {
    expect(toEpochDays(date(text))).toBe(days);
    expect(fromEpochDays(days)).toBe(days < 0 ? undefined : text);
  });

  test.each([-1, 2_932_897, 0.5, 1e15, 2 ** 53, NaN, Infinity, -Infinity])('%d is no day from 1970 to 9999', (days) => {
    expect(fromEpochDays(days)).toBeUndefined();
  });

  test('every day round trips and is a day of the calendar, one after another', () => {
    let before = '';
    for (let days = 0; days <= 2_932_896; days += days < 40_000 ? 1 : 997) {
      const day = fromEpochDays(days)!;
      if (parseLocalDate(day) !== day || toEpochDays(day) !== days || day <= before)
        throw new Error(`day ${days} is ${day}`);
      before = day;
    }
    expect(before.slice(0, 3)).toBe('999');
  });
});

describe('calendarOf: the day in a time zone', () => {
  test('Europe/Athens and UTC around midnight, in winter and in summer', () => {
    const athens = calendarOf('Europe/Athens');
    const utc = calendarOf('UTC');
    for (const [instant, day, utcDay] of [
      ['2025-01-14T21:59:59.999Z', '2025-01-14', '2025-01-14'],
      ['2025-01-14T22:00:00Z', '2025-01-15', '2025-01-14'],
      ['2025-07-14T20:59:59.999Z', '2025-07-14', '2025-07-14'],
      ['2025-07-14T21:00:00Z', '2025-07-15', '2025-07-14'],
      ['2025-12-31T22:30:00Z', '2026-01-01', '2025-12-31'],
      ['2024-02-28T23:00:00Z', '2024-02-29', '2024-02-28'],
    ] as const) {
      expect(athens(new Date(instant))).toBe(day);
      expect(utc(new Date(instant))).toBe(utcDay);
      expect(utcDate(new Date(instant))).toBe(utcDay);
    }
  });

  test('west of Greenwich the day is the one before', () => {
    expect(calendarOf('Atlantic/Azores')(new Date('2025-01-15T00:30:00Z'))).toBe('2025-01-14');
    expect(calendarOf('Europe/Lisbon')(new Date('2025-01-15T00:30:00Z'))).toBe('2025-01-15');
  });

  test('the end of summer time in Dublin and Warsaw', () => {
    expect(calendarOf('Europe/Dublin')(new Date('2025-10-25T23:30:00Z'))).toBe('2025-10-26');
    expect(calendarOf('Europe/Warsaw')(new Date('2025-10-26T22:59:59Z'))).toBe('2025-10-26');
    expect(calendarOf('Europe/Warsaw')(new Date('2025-10-26T23:00:00Z'))).toBe('2025-10-27');
  });

  test('a clock that goes back and forth, also within a second', () => {
    const athens = calendarOf('Europe/Athens');
    const utc = calendarOf('UTC');
    const instants = ['2025-01-14T21:59:59.000Z', '2025-01-14T21:59:59.999Z', '2025-01-14T22:00:00.000Z'];
    const days = ['2025-01-14', '2025-01-14', '2025-01-15'];
    for (const i of [0, 1, 2, 2, 1, 0, 2, 0, 1, 2]) {
      expect(athens(new Date(instants[i]!))).toBe(days[i]);
      expect(utc(new Date(instants[i]!))).toBe('2025-01-14');
    }
    for (const time of [-1, 0, -1000, 999, -1001]) {
      expect(utc(new Date(time))).toBe(time < 0 ? '1969-12-31' : '1970-01-01');
    }
  });

  test('a zone whose midnight is not at the beginning of a minute', () => {
    const monrovia = calendarOf('Africa/Monrovia');
    expect(monrovia(new Date('1971-06-01T00:44:29.999Z'))).toBe('1971-05-31');
    expect(monrovia(new Date('1971-06-01T00:44:30Z'))).toBe('1971-06-01');
    expect(monrovia(new Date('1971-06-01T00:44:00Z'))).toBe('1971-05-31');
  });

  test('an instant that is none is refused at every call', () => {
    const utc = calendarOf('UTC');
    for (const _ of [1, 2]) expect(() => utc(new Date(Number.NaN))).toThrow(RangeError);
  });

  test('early years are of four digits', () => {
    expect(calendarOf('UTC')(new Date('0987-06-15T12:00:00Z'))).toMatch(/^0987-06-\d{2}$/);
  });

  test.each(['Pacific/Kiritimati', 'America/St_Johns', 'Europe/Dublin'])(
    'if omitted it is that of the system: %s',
    (zone) => {
      vi.stubEnv('TZ', zone);
      try {
        const [omitted, named] = [calendarOf(), calendarOf(zone)];
        for (let time = Date.UTC(2023, 11, 30); time < Date.UTC(2025, 0, 3); time += 5 * 3_600_000) {
          expect(omitted(new Date(time))).toBe(named(new Date(time)));
        }
        expect(omitted(new Date('0987-06-15T12:00:00Z'))).toMatch(/^0987-06-\d{2}$/);
        expect(() => omitted(new Date(Number.NaN))).toThrow(RangeError);
      } finally {
        vi.unstubAllEnvs();
      }
    },
  );

  test.each(['Europe/Atlantis', '', 'Europe', 'CET+1', 'Europe/Athens '])('an unknown zone throws: %j', (zone) => {
    expect(() => calendarOf(zone)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: 'timeZone' } }),
    );
  });
});

describe('PoC 5.5: the local date part as written', () => {
  test.each([
    ['2023-08-14', '2023-08-14'],
    ['2023-08-14T02:00:00GMT+0200', '2023-08-14'],
    ['2023-08-14T00:00:00+02:00', '2023-08-14'],
    ['2023-08-14T23:59:59.999Z', '2023-08-14'],
    ['2023-08-14T23:59:59-11:00', '2023-08-14'],
    ['2023-08-14 02:00:00', '2023-08-14'],
    ['2024-02-29T00:00:00Z', '2024-02-29'],
  ])('%s is %s', (text, day) => expect(writtenDate(text)).toBe(day));

  test.each([
    '',
    '2023-02-29',
    '2023-02-29T00:00:00Z',
    '2023-8-14',
    '20230814',
    '2023-08-144',
    '2023-08-14x',
    '14/08/2023',
    ' 2023-08-14',
    '1691971200',
  ])('%j has no date', (text) => expect(writtenDate(text)).toBeUndefined());
});

test('the last date in UTC is that of the last year of four digits', () => {
  expect(utcDate(new Date('9999-06-30T12:00:00Z'))).toBe('9999-06-30');
  expect(utcDate(new Date('+010000-01-01T00:00:00Z'))).toBe('9999-12-31');
});

test('days are counted on through the first hundred years, too', () => {
  expect(toEpochDays(date('0100-01-01')) - toEpochDays(date('0099-12-31'))).toBe(1);
  expect(toEpochDays(date('0101-01-01')) - toEpochDays(date('0100-01-01'))).toBe(365);
  expect(toEpochDays(date('0001-01-01'))).toBe(-719_162);
});

test('a date is printed as day, month and year', () => {
  expect(printDate('1980-05-17')).toBe('17/05/1980');
  expect(printDate('1980-00-00')).toBe('00/00/1980');
});

test('what is no text has no date', () => {
  for (const value of [undefined, null, 20230814, ['2023-08-14'], { length: 10 }]) {
    expect(writtenDate(value)).toBeUndefined();
  }
});

test('the day of the system has a year of four digits, and what is no time has no day', () => {
  const today = calendarOf();
  expect(today(new Date(2025, 0, 2, 12))).toBe('2025-01-02');
  const early = new Date(2025, 10, 12, 12);
  early.setFullYear(99);
  expect(today(early)).toBe('0099-11-12');
  expect(() => today(new Date(Number.NaN))).toThrow(RangeError);
});
