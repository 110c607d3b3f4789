import { expect, test } from 'vitest';
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
