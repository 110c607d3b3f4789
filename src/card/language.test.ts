import { expect, test } from 'vitest';
import { findLanguage, languageOf, regionOf } from './language.ts';

test.each([
  ['de', 'de'],
  ['de-AT', 'de'],
  ['sr-Latn-RS', 'sr'],
  ['EN', undefined],
  ['nb', 'no'],
  ['nn-NO', 'no'],
  ['no', 'no'],
  ['', undefined],
  ['german', undefined],
  ['de_AT', undefined],
  ['__proto__', undefined],
])('%s is %s', (tag, language) => {
  expect(languageOf(tag)).toBe(language);
});

test.each([
  ['de-AT', 'AT'],
  ['de-at', 'AT'],
  ['fil-PH', 'PH'],
  ['sr-Latn-RS', 'RS'],
  ['ca-ES-valencia', 'ES'],
  ['de', undefined],
  ['sr-Latn', undefined],
  ['DE-AT', undefined],
  ['x-de-AT', undefined],
  ['es-419', undefined],
  ['de-ATX', undefined],
  ['', undefined],
])('the region of %j is %s', (tag, region) => expect(regionOf(tag)).toBe(region));

test('an entry is found by the language of a tag, whatever its region', () => {
  const all = [{ language: 'de' }, { language: 'no' }];
  expect(findLanguage(all, 'nb-NO')).toBe(all[1]);
  expect(findLanguage(all, 'de-AT')).toBe(all[0]);
  expect(findLanguage(all, 'fr')).toBeUndefined();
});
