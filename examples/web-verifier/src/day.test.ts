import { expect, it } from 'vitest';
import { dayIn, isTreatmentDay, printDay } from './day.ts';

it.each([
  ['2026-11-27T23:30:00Z', 'Europe/Brussels', '2026-11-28'],
  ['2026-11-27T23:30:00Z', 'Atlantic/Azores', '2026-11-27'],
  ['2026-11-27T23:30:00Z', 'UTC', '2026-11-27'],
  ['2026-06-30T22:00:00Z', 'Europe/Athens', '2026-07-01'],
])('at %s it is in %s the %s', (instant, zone, day) => {
  expect(dayIn(zone, new Date(instant))).toBe(day);
});

it.each([
  ['2026-11-27', true],
  ['2024-02-29', true],
  ['2026-11-28', false],
  ['2026-02-29', false],
  ['2026-13-01', false],
  ['27/11/2026', false],
  ['', false],
])('%s is a treatment day: %s', (text, expected) => {
  expect(isTreatmentDay(text, '2026-11-27')).toBe(expected);
});

it.each([
  ['2026-11-03', 'en', '3 November 2026'],
  ['2026-03-11', 'de', '11. März 2026'],
  ['2026-03-11', 'fr', '11 mars 2026'],
  // A language that no browser knows.
  ['2026-03-11', 'xx', '11/03/2026'],
])('%s in %s is %s', (day, language, text) => {
  expect(printDay(day, language)).toBe(text);
});
