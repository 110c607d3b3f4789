import { expect, test } from 'vitest';
import { capitals } from './capitals.ts';

test.each([
  ['Europäische Krankenversicherungskarte – Straße', 'de', 'EUROPÄISCHE KRANKENVERSICHERUNGSKARTE – STRASSE'],
  ['Ευρωπαϊκή Κάρτα Ασφάλισης', 'el', 'ΕΥΡΩΠΑΪΚΗ ΚΑΡΤΑ ΑΣΦΑΛΙΣΗΣ'],
  ['Europos sveikatos draudimo kortelė', 'lt', 'EUROPOS SVEIKATOS DRAUDIMO KORTELĖ'],
  ['Európsko-ijs', 'nl', 'EURÓPSKO-IJS'],
])('%s in capitals, by the rules of %s', (text, language, expected) => {
  expect(capitals(text, language)).toBe(expected);
});

test.each([
  ['Cárta Eorpach um Árachas Sláinte', 'CÁRTA EORPACH UM ÁRACHAS SLÁINTE'],
  ['an gCárta', 'AN gCÁRTA'],
  ['na hÉireann, sa bhFrainc', 'NA hÉIREANN, SA bhFRAINC'],
  ['an tSeirbhís', 'AN tSEIRBHÍS'],
])('Irish: what a mutation puts before a capital stays small in %s', (text, expected) => {
  expect(capitals(text, 'ga')).toBe(expected);
});
