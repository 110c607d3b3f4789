import { describe, expect, test } from 'vitest';
import type { EhicCard } from '../../card/model.ts';
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

  test.each(PRINT.map((line, index) => [line, index] as const).filter(([, index]) => index % 2 === 1))(
    '%s: differs where one of the two does',
    (line, index) => {
      const other = PRINT.map((each, at) => (at === index ? [...line].reverse().join('').replaceAll('1', '2') : each));
      expect(differing(other, PRINT)).not.toEqual([]);
      expect(differing(PRINT, other)).not.toEqual([]);
    },
  );
});
