import { expect, test } from 'vitest';
import type { Card } from '../../card/model.ts';
import { chooseLabels, LANGUAGES } from '../../language/choose-labels.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import { sampleText } from '../../qr/reading.fixture.ts';
import { type Extent, extentOf, overlaps } from '../overlap.fixture.ts';
import { EHIC, LONGEST, PRC, withoutCard } from '../sample.fixture.ts';
import type { Item, TextItem } from './items.ts';
import { chooseQrSize } from './qr-size.ts';
import { layOutScreen, SCREEN_CODE } from './screen.ts';

const CARDS: readonly Card[] = [PRC, withoutCard(PRC), EHIC, { ...EHIC, validFrom: '2025-10-01' }];

const MATRICES = new Map(
  [200, 294, 600, 950].map((length) => [length, qrMatrix(sampleText(length), { level: length > 700 ? 'L' : 'M' })]),
);

function layOut(card: Card, language = 'en', length = 294): Item[] {
  const matrix = MATRICES.get(length)!;
  const { labels } = chooseLabels(card.country, language);
  const codeSide = chooseQrSize(matrix.size, undefined, SCREEN_CODE);
  return layOutScreen({ card, labels, language, matrix, codeSide });
}

const textsOf = (items: readonly Item[]): TextItem[] => items.filter((item) => item.kind === 'text');

test.each(LANGUAGES)('$language: nothing lies on another, or outside the page', ({ language }) => {
  for (const card of CARDS.flatMap((each) => [each, { ...each, ...LONGEST }])) {
    for (const length of MATRICES.keys()) {
      const items = layOut(card, language, length);
      expect(overlaps(items)).toEqual([]);
      const outside = ({ left, right, top, bottom }: Extent) =>
        left < -1e-6 || right > 78.001 || top < 3 || bottom > 158;
      expect(textsOf(items).map(extentOf).filter(outside)).toEqual([]);
    }
  }
});

test('the code is on top, below the title alone, and as wide as two thirds of the screen', () => {
  for (const card of CARDS) {
    const items = layOut(card);
    const code = items.find((item) => item.kind === 'code')!;
    expect(code.side).toBeGreaterThanOrEqual(60);
    const above = textsOf(items).filter(({ y }) => y < code.y);
    expect(new Set(above.map(({ role }) => role))).toEqual(new Set(['title']));
  }
});

test('all that is signed is printed, once', () => {
  const printed = textsOf(layOut(PRC)).map(({ text, continues = '\n' }) => continues + text);
  expect(printed.join('').trim().split('\n').slice(2, 13)).toEqual([
    '2 Issuing Member State BE',
    '(c) Certificate delivery date 22/09/2025',
    '3 Name Doe',
    '4 Given name(s) John',
    '5 Date of birth 00/00/1980',
    '6 Personal identification number 80052412345',
    '7 Identification number of the institution 0120 - EXAMPLE FUND',
    '8 Identification number of the card 80560001200123456789',
    '9 Expiry date 31/12/2027',
    '(a) From 01/09/2025',
    '(b) To 30/11/2025',
  ]);
});
