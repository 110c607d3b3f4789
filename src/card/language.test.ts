import { expect, test } from 'vitest';
import { languageOf } from './language.ts';

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
