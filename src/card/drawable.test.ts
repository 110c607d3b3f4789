import { describe, expect, test } from 'vitest';
import { clustersOf } from './clusters.ts';
import { findUndrawable } from './drawable.ts';
import { readCard } from './read.ts';

describe('letters with their marks', () => {
  test.each([
    ['Müller', ['M', 'ü', 'l', 'l', 'e', 'r']],
    ['K\u035fha\u0331l', ['K\u035fh', 'a\u0331', 'l']],
    ['L\u0325\u0304a', ['L\u0325\u0304', 'a']],
    ['K\u035f', ['K\u035f']],
    ['\u0301a', ['\u0301', 'a']],
    ['😀\u0301x', ['😀\u0301', 'x']],
    ['', []],
  ])('%j', (text, clusters) => {
    expect(clustersOf(text)).toEqual(clusters);
  });
});

test.each([
  'Müller',
  'Παππάς',
  'Йорданова',
  'C\u0315a',
  'K\u035fhal',
  'L\u0325\u0304',
  'Smith\u2011Jones',
  'A\u202fB',
  '“‚„‘’«»‹›–—…',
])('%s can be drawn', (text) => {
  expect(findUndrawable(text)).toBeUndefined();
});

test.each([
  ['李', 'U+674E'],
  ['Ann 😀', 'U+1F600'],
  ['R\u0303', 'U+0303'],
  ['K\u035fm', 'U+035F'],
  ['A\u030b\u0301', 'U+030B'],
  ['\u0301a', 'U+0301'],
])('%s cannot: %s', (text, codePoint) => {
  expect(findUndrawable(text)).toBe(codePoint);
});

test('a card with such a name is a card, and the remark names field and character', () => {
  const card = { familyName: 'Łoś', givenNames: '李', institution: { id: '0120', name: 'R\u0303' } };
  const { remarks } = readCard(card);
  expect(remarks.filter(({ code }) => code === 'CHARACTER_NOT_DRAWABLE')).toEqual([
    { code: 'CHARACTER_NOT_DRAWABLE', field: 'givenNames', params: { codePoint: 'U+674E' } },
    { code: 'CHARACTER_NOT_DRAWABLE', field: 'institution.name', params: { codePoint: 'U+0303' } },
  ]);
});
