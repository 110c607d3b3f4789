import { expect, test } from 'vitest';
import type { EhicCard } from '../../card/model.ts';
import { chooseLabels, LANGUAGES } from '../../language/choose-labels.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import { sampleText } from '../../qr/reading.fixture.ts';
import { type Extent, extentOf, overlaps } from '../overlap.fixture.ts';
import { EHIC, LONGEST } from '../sample.fixture.ts';
import { layOutCardPage } from './card-page.ts';
import { layOutId1 } from './id1.ts';
import { flatten, type GroupItem, type Item, type TextItem } from './items.ts';

const matrix = qrMatrix(sampleText(294), { level: 'M' });
const CARDS: readonly EhicCard[] = [EHIC, { ...EHIC, validFrom: '2025-10-01' }].flatMap((card) => [
  card,
  { ...card, ...LONGEST },
]);

function layOut(card: EhicCard, language = 'en', secondLanguage?: string): Item[] {
  const { labels } = chooseLabels(card.country, language);
  const second = secondLanguage === undefined ? undefined : chooseLabels(card.country, secondLanguage);
  const cutOut = layOutId1({ card, labels, language, matrix });
  return layOutCardPage({ card, labels, language, second, matrix, codeSide: 46 }, cutOut);
}

const textsOf = (items: readonly Item[]): TextItem[] => items.filter((item) => item.kind === 'text');

test.each(LANGUAGES)('$language: nothing lies on another, or outside the page', ({ language }) => {
  for (const card of CARDS) {
    for (const second of [undefined, 'el', 'mt']) {
      const items = layOut(card, language, second);
      expect(overlaps(items)).toEqual([]);
      const outside = ({ left, right, top, bottom }: Extent) =>
        left < -1e-6 || right > 180.001 || top <= -12 || bottom >= 272;
      expect(
        flatten(items)
          .filter((item) => item.kind === 'text')
          .map(extentOf)
          .filter(outside),
      ).toEqual([]);
    }
  }
});

test('all that is signed is printed in the order of the form, once beside the card to cut out', () => {
  const printed = textsOf(layOut({ ...EHIC, validFrom: '2025-10-01' })).map(
    ({ text, continues = '\n' }) => continues + text,
  );
  const lines = printed.join('').trim().split('\n');
  expect(lines.slice(2, 12)).toEqual([
    '2 Issuing Member State DE',
    '(a) From 01/10/2025',
    '(c) Delivery date 22/09/2025',
    '3 Name Müller-Lüdenscheidt',
    '4 Given names Anne Sophie',
    '5 Date of birth 30/04/1975',
    '6 Personal identification number A123456780',
    '7 Identification number of the institution 101575519 - TK',
    '8 Identification number of the card 80276001011234567890',
    '9  Expiry date: 30/06/2030',
  ]);
});

test('the expiry date is the largest text of the page, in a frame', () => {
  const items = layOut(EHIC);
  const largest = textsOf(items).sort((a, b) => b.size - a.size)[0]!;
  expect(largest).toMatchObject({ text: '30/06/2030', face: 'bold' });
  const frames = items.filter((item) => item.kind === 'box' && item.y < largest.y && largest.y < item.y + item.height);
  expect(frames).toHaveLength(1);
});

test('the card has its size, between the creases of a folded page, with marks to cut along', () => {
  const items = layOut(EHIC);
  const card = items.find((item) => item.kind === 'group') as GroupItem;
  expect([card.width, card.height]).toEqual([85.6, 53.98]);
  expect(card.alternative).toBe('European Health Insurance Card');
  // The creases are 99 mm from the upper and the lower edge; the content begins 20 mm below the upper one.
  expect(card.y).toBeGreaterThan(99 - 20);
  expect(card.y + card.height).toBeLessThan(297 - 99 - 20);
  const [marks] = items.filter((item) => item.kind === 'stroke');
  const [xs, ys] = [0, 1].map((axis) => marks!.lines.flat().map((point) => point[axis]!));
  const corners = { left: card.x, right: card.x + card.width, top: card.y, bottom: card.y + card.height };
  expect(marks!.lines).toHaveLength(8);
  for (const x of [corners.left, corners.right]) expect(xs!.filter((each) => each === x)).toHaveLength(4);
  for (const y of [corners.top, corners.bottom]) expect(ys!.filter((each) => each === y)).toHaveLength(4);
  for (const line of marks!.lines) {
    const isOutside = line.every(
      ([x, y]) => x < corners.left || x > corners.right || y < corners.top || y > corners.bottom,
    );
    expect(isOutside).toBe(true);
  }
});

test('the ruler is 50 mm long, and its words say so', () => {
  const items = layOut(EHIC);
  const ruler = items.filter((item) => item.kind === 'stroke')[1]!;
  const [begin, end] = ruler.lines[0]!;
  expect([end![0] - begin![0], end![1] - begin![1]]).toEqual([50, 0]);
  for (const { labels } of LANGUAGES) expect(labels.printScale).toMatch(/100\u00a0%.*50\u00a0mm/);
});

test('without a card to cut out there is neither a ruler nor a mark', () => {
  const { labels } = chooseLabels('DE', 'de');
  const items = layOutCardPage({ card: EHIC, labels, language: 'de', matrix, codeSide: 46 }, undefined);
  expect(items.filter(({ kind }) => kind === 'stroke' || kind === 'group')).toEqual([]);
  expect(
    textsOf(items)
      .map(({ text }) => text)
      .join(' '),
  ).not.toContain('50 mm');
});

test('two languages: captions stand in both, where they differ', () => {
  const texts = textsOf(layOut(EHIC, 'de', 'en')).map(({ text }) => text);
  expect(texts).toEqual(
    expect.arrayContaining(['3 Name', '4 Vornamen / Given names', '5 Geburtsdatum / Date of birth']),
  );
  expect(texts).toEqual(
    expect.arrayContaining(['EUROPÄISCHE KRANKENVERSICHERUNGSKARTE', 'EUROPEAN HEALTH INSURANCE CARD']),
  );
});
