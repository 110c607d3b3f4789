import { describe, expect, test } from 'vitest';
import type { Card, EhicCard } from '../../card/model.ts';
import { prc } from '../verify.fixture.ts';
import { remarksOnPrintedText } from './printed-text.ts';

const date = (text: string) => text.split('-').reverse().join('/');
const FORM = [
  `1. 2. ${prc.country}`,
  `3. Name: ${prc.familyName}`,
  `4. Given name(s): ${prc.givenNames}`,
  `5. Date of birth: ${date(prc.birthDate)}`,
  `6. Personal identification number: ${prc.personalId}`,
  '7. Identification number of the institution:',
  `${prc.institution.id} - ${prc.institution.name}`,
  `8. Identification number of the card: ${prc.cardId}`,
  `9. Expiry date: ${date(prc.expiryDate!)}`,
  `(a). From: ${date(prc.validFrom)} (c). ${date(prc.issuedOn)}`,
  `(b). To: ${date(prc.validTo)}`,
];

test('boxes side by side may be extracted as one line', () => {
  expect(remarksOnPrintedText(prc, FORM.join('\n'))).toEqual([]);
  const later = { ...prc, validFrom: '2025-09-01' };
  const form = FORM.map((line) => line.replace(/^\(a\)\. From: \S+/, '(a). From: 01/09/2025'));
  expect(remarksOnPrintedText(later, form.join('\n'))).toEqual([]);
});

test('a value that is not printed is named by its field', () => {
  const other = FORM.map((line) => line.replace(/^1\. 2\. .*/, '1. 2. XX'));
  expect(remarksOnPrintedText(prc, other.join('\n'))).toMatchObject([
    { code: 'PRINTED_TEXT_DIFFERS', params: { field: 'country' } },
  ]);
});

const fieldsOf = (card: Card, lines: readonly string[]) =>
  remarksOnPrintedText(card, lines.join('\n')).map(({ code, params }) => params?.field ?? code);
const withName = (name: string) => FORM.map((line) => line.replace(/^3\. .*/, name));

describe('what of a page is looked at', () => {
  test('20 letters and digits, or it cannot be read', () => {
    expect(fieldsOf(prc, ['- '.repeat(30), 'x'.repeat(20)])).toContain('familyName');
    expect(fieldsOf(prc, ['- '.repeat(30), 'x'.repeat(19)])).toEqual(['PRINTED_TEXT_UNREADABLE']);
  });

  test('20,000 characters, and lines of 500', () => {
    expect(fieldsOf(prc, ['x\n'.repeat(9000), ...FORM])).toEqual([]);
    expect(fieldsOf(prc, ['x\n'.repeat(10_000), ...FORM])).toContain('familyName');
    const end = `: ${prc.familyName}`;
    expect(fieldsOf(prc, withName(end.padStart(500, 'x')))).toEqual([]);
    expect(fieldsOf(prc, withName(end.padStart(501, 'x')))).toEqual(['familyName']);
  });

  test('four lines of a value, and four colons before it', () => {
    const long = { ...prc, familyName: 'A B C D E' };
    const over = (...lines: readonly string[]) => fieldsOf(long, withName(['3. Name:', ...lines].join('\r\n')));
    expect(over('A B', 'C', 'D', 'E')).toEqual([]);
    expect(over('A', 'B', 'C', 'D', 'E')).toEqual(['familyName']);
    expect(fieldsOf(prc, withName(`a:b:c:d:${prc.familyName}`))).toEqual([]);
    expect(fieldsOf(prc, withName(`a:b:c:d:e:${prc.familyName}`))).toEqual(['familyName']);
  });

  test('letters and digits, whatever spaces are between them', () => {
    expect(fieldsOf({ ...prc, familyName: 'Van der Berg' }, withName('  3. Name: VAN  DERBERG '))).toEqual([]);
  });

  test('the date of issue of a certificate always, and a value that is printed twice once', () => {
    const without = FORM.map((line) => line.replace(/ \(c\).*/, ''));
    expect(fieldsOf({ ...prc, issuedOn: '2025-09-21' }, without)).toEqual(['issuedOn']);
    expect(fieldsOf(prc, [...FORM, ...withName('3. Name: Other')])).toEqual([]);
  });
});

describe('the page of a card, which has each value in large print and on the card to cut out', () => {
  const { tokenId: _, revocation: __, validTo: ___, ...fields } = prc;
  const ehic = { ...fields, document: 'EHIC', cardId: prc.cardId!, expiryDate: prc.expiryDate! } as EhicCard;
  const PRINT = [
    '3 Name',
    ehic.familyName,
    '4 Given names',
    ehic.givenNames,
    '5 Date of birth',
    date(ehic.birthDate),
    '6 Personal identification number',
    ehic.personalId,
    '7 Identification number of the institution',
    `${ehic.institution.id} - ${ehic.institution.name}`,
    '8 Identification number of the card',
    ehic.cardId,
    '9 Expiry date',
    date(ehic.expiryDate),
  ];
  const HEAD = [
    '2 Issuing Member State',
    ehic.country,
    '(a) From',
    date(ehic.validFrom!),
    '(c) Delivery date',
    date(ehic.issuedOn),
  ];
  const differing = (large: readonly string[], small: readonly string[]) =>
    remarksOnPrintedText(ehic, [...HEAD, ...large, ...small].join('\n')).map(({ params }) => params?.field);

  test('agrees where both do, also in two languages and with an address that looks like a field', () => {
    expect(differing(PRINT, PRINT)).toEqual([]);
    expect(
      differing(
        PRINT.map((line) => (/^\d [A-Z]/.test(line) ? `${line} / Autre` : line)),
        PRINT,
      ),
    ).toEqual([]);
    expect(differing(PRINT, [...PRINT, '3 rue de la Paix', '75000 Paris'])).toEqual([]);
  });

  test('the country may be the last word of the title, which has one line or two', () => {
    const fields = (...title: readonly string[]) => fieldsOf(ehic, [...title, ...HEAD.slice(2), ...PRINT]);
    expect(fields(`European Health Insurance Card ${ehic.country}`)).toEqual([]);
    expect(fields('', 'European Health', `Insurance  Card ${ehic.country} `)).toEqual([]);
    expect(fields('European', 'Health', `Insurance Card ${ehic.country}`)).toEqual(['country']);
    expect(fields('1 a', '2 b', '3 c', '4 d', `Card ${ehic.country}`)).toEqual(['country']);
    expect(fields(`3 Card ${ehic.country}`)).toEqual(['country']);
    expect(fields(`European: Card ${ehic.country}`)).toEqual(['country']);
  });

  test('a page without the field (c) has no date of issue, and one with it has the right one', () => {
    const later = { ...ehic, issuedOn: '2025-09-21' };
    expect(fieldsOf(later, [...HEAD.slice(0, 4), ...PRINT])).toEqual([]);
    expect(fieldsOf(later, [...HEAD, ...PRINT])).toEqual(['issuedOn']);
    expect(fieldsOf(later, [...HEAD.slice(0, 4), '(C) Delivery date', ...PRINT])).toEqual(['issuedOn']);
  });

  test('two prints of a field are compared under the same caption, of which one may be longer', () => {
    const bilingual = PRINT.map((line) => (/^\d [A-Z]/.test(line) ? `${line} / Autre` : line));
    const other = (lines: readonly string[]) => lines.map((line) => (line === ehic.familyName ? 'Other' : line));
    expect(differing(other(bilingual), PRINT)).toEqual(['familyName']);
    expect(differing(bilingual, other(PRINT))).toEqual(['familyName']);
    expect(differing(other(PRINT), bilingual)).toEqual(['familyName']);
    expect(differing(PRINT, other(bilingual))).toEqual(['familyName']);
    // A line that begins with the number of a field, alone or with another caption, is no second print.
    expect(differing([ehic.familyName, '3 rue de la Paix', '75000 Paris', ...PRINT.slice(2)], [])).toEqual([]);
  });

  test('what is printed for the next field is not the value of this one', () => {
    const same = { ...ehic, familyName: 'Maria', givenNames: 'Maria' };
    const lines = (name: string) => ['3 Name', name, ' 4 Given names', 'Maria', ...PRINT.slice(4)];
    expect(fieldsOf(same, [...HEAD, ...lines('Maria'), ...lines('Maria')])).toEqual([]);
    expect(fieldsOf(same, [...HEAD, ...lines('Other'), ...lines('Maria')])).toEqual(['familyName']);
    expect(fieldsOf(same, [...HEAD, ...lines('Maria'), ...lines('Other')])).toEqual(['familyName']);
  });

  test.each(PRINT.map((line, index) => [line, index] as const).filter(([, index]) => index % 2 === 1))(
    '%s: differs where one of the two does',
    (line, index) => {
      const other = PRINT.map((each, at) => (at === index ? [...line].reverse().join('').replaceAll('1', '2') : each));
      expect(differing(other, PRINT)).not.toEqual([]);
      expect(differing(PRINT, other)).not.toEqual([]);
    },
  );
});
