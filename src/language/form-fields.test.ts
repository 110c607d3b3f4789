import { expect, test } from 'vitest';
import { printDate } from '../card/local-date.ts';
import { EHIC, PRC, withoutCard } from '../pdf/sample.fixture.ts';
import { labels } from './en.ts';
import {
  cardFields,
  countryField,
  deliveryField,
  type Field,
  holderFields,
  institutionField,
  toLine,
  toTwoLines,
  validityFields,
} from './form-fields.ts';

const lines = (fields: readonly Field[]) => fields.map((field) => toLine(field, 'en').text);

test('dates are printed DD/MM/YYYY, with 00 for what is unknown (PoC 4)', () => {
  expect(printDate('2025-09-22')).toBe('22/09/2025');
  expect(printDate('1980-05-00')).toBe('00/05/1980');
  expect(printDate('1980-00-00')).toBe('00/00/1980');
});

test('a certificate has every field of the form, numbered as there', () => {
  expect(lines(holderFields(PRC, labels))).toEqual([
    '3.  Name: Doe',
    '4.  Given name(s): John',
    '5.  Date of birth: 00/00/1980',
    '6.  Personal identification number: 80052412345',
  ]);
  expect(toTwoLines(institutionField(PRC, labels), 'en').map(({ text }) => text)).toEqual([
    '7.  Identification number of the institution:',
    '0120 - EXAMPLE FUND',
  ]);
  expect(lines(cardFields(PRC, labels))).toEqual([
    '8.  Identification number of the card: 80560001200123456789',
    '9.  Expiry date: 31/12/2027',
  ]);
  expect(lines(validityFields(PRC, labels))).toEqual(['(a).  From: 01/09/2025', '(b).  To: 30/11/2025']);
  expect(lines([deliveryField(PRC), countryField(PRC)])).toEqual(['(c).  22/09/2025', '2.  BE']);
});

test('a certificate for someone without a card keeps the captions (8) and (9)', () => {
  expect(lines(cardFields(withoutCard(PRC), labels))).toEqual([
    '8.  Identification number of the card: —',
    '9.  Expiry date: —',
  ]);
});

test('a card has its own caption (4), (a) only when it begins later than it is issued, and never (b)', () => {
  expect(lines(holderFields(EHIC, labels))[1]).toBe('4.  Given names: Anne Sophie');
  expect(validityFields(EHIC, labels)).toEqual([]);
  expect(lines(validityFields({ ...EHIC, validFrom: '2025-10-01' }, labels))).toEqual(['(a).  From: 01/10/2025']);
});
