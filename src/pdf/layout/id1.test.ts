import { expect, test } from 'vitest';
import type { Card } from '../../card/model.ts';
import { chooseLabels } from '../../language/choose-labels.ts';
import type { Labels } from '../../language/labels.ts';
import { WORDINGS } from '../../language/variants.fixture.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import { sampleText } from '../../qr/reading.fixture.ts';
import { type Extent, extentOf, overlaps } from '../overlap.fixture.ts';
import { EHIC, LONGEST } from '../sample.fixture.ts';
import { layOutId1 } from './id1.ts';
import type { CodeItem, DrawingItem, Item, TextItem } from './items.ts';

/**
 * The codes of texts of four lengths: with a short name, with names in Greek, with the longest values, and signed by a
 * key of 2048 bits.
 */
const MATRICES = [258, 330, 496, 600].map((length) => qrMatrix(sampleText(length), { level: 'M' }));
const ordinary: Card[] = [EHIC, { ...EHIC, validFrom: '2025-10-01' }];
const longest = ordinary.map((card): Card => ({ ...card, ...LONGEST }));

function layOut(card: Card, language = 'en', overrides: Partial<Labels> = {}, matrix = MATRICES[1]!, qrSize?: number) {
  const labels = { ...chooseLabels(card.country, language).labels, ...overrides };
  return layOutId1({ card, labels, language, matrix, qrSize });
}

const textsOf = (items: readonly Item[]): TextItem[] => items.filter((item) => item.kind === 'text');
const codeOf = (items: readonly Item[]): CodeItem => items.find((item) => item.kind === 'code')!;

test.each(WORDINGS)(
  '$tag: nothing overlaps or comes near the edge, the longest values included',
  ({ tag: language }) => {
    for (const matrix of MATRICES) {
      for (const card of [...ordinary, ...longest]) {
        const items = layOut(card, language, {}, matrix);
        expect(overlaps(items)).toEqual([]);
        const tooNear = ({ left, right, top, bottom }: Extent) =>
          left < 3.5 || right > 85.6 - 3 || top < 2.5 || bottom > 53.98 - 2;
        expect(textsOf(items).map(extentOf).filter(tooNear)).toEqual([]);
      }
    }
  },
);

test.each(WORDINGS)('$tag: print is small, but no smaller than it must be', ({ tag: language }) => {
  for (const matrix of MATRICES) {
    for (const card of ordinary) {
      for (const { face, size, text } of textsOf(layOut(card, language, {}, matrix))) {
        expect(size, text).toBeGreaterThanOrEqual(face === 'italic' ? 4.5 : 6);
      }
    }
    for (const card of longest) {
      for (const { face, size, text } of textsOf(layOut(card, language, {}, matrix))) {
        expect(size, text).toBeGreaterThanOrEqual(face === 'italic' ? 3.75 : 4.5);
      }
    }
  }
});

test.each(WORDINGS)('$tag: the code can be scanned, and its light zone is on the card', ({ tag: language }) => {
  for (const matrix of MATRICES) {
    for (const card of [...ordinary, ...longest]) {
      const { x, y, side } = codeOf(layOut(card, language, {}, matrix));
      const quiet = (4 * side) / matrix.size;
      expect(side).toBeGreaterThanOrEqual(24.5);
      expect(side / matrix.size).toBeGreaterThanOrEqual(0.42);
      // The code lies below the line under the title, and within the line to cut along.
      expect(y - quiet).toBeGreaterThan(12.3);
      expect(y + side + quiet).toBeLessThanOrEqual(53.98 - 0.5);
      expect(x + side + quiet).toBeLessThanOrEqual(85.6 - 0.5);
    }
  }
});

test('the light zone of the code reaches neither the rounded corner nor the line below the title', () => {
  for (const matrix of [...MATRICES, qrMatrix(sampleText(200), { level: 'L' })]) {
    for (const qrSize of [undefined, 32.5]) {
      const items = layOut(EHIC, 'en', {}, matrix, qrSize);
      const { x, y, side } = codeOf(items);
      const quiet = (4 * side) / matrix.size;
      // The distance is measured from the centre of the rounded corner; the line to cut along has a width of its own.
      const [dx, dy] = [x + side + quiet - (85.6 - 3.18), y + side + quiet - (53.98 - 3.18)];
      expect(Math.hypot(Math.max(0, dx), Math.max(0, dy))).toBeLessThan(3.18 - 0.15);
      const rule = items.find((item) => item.kind === 'stroke')!;
      expect(y - quiet).toBeGreaterThan(rule.lines[0]![0]![1] + 0.2);
    }
  }
});

test('the fields of Decision S2, Annex I, are printed once and in their order', () => {
  const printed = textsOf(layOut({ ...EHIC, validFrom: '2025-10-01' })).map(
    ({ text, continues = '\n' }) => continues + text,
  );
  expect(printed.join('').trim().split('\n')).toEqual([
    'EUROPEAN HEALTH INSURANCE CARD',
    'DE',
    '3 Name Müller-Lüdenscheidt',
    '4 Given names Anne Sophie',
    '5 Date of birth 30/04/1975',
    '6 Personal identification number A123456780',
    '7 Identification number of the institution 101575519 - TK',
    '8 Identification number of the card 80276001011234567890',
    '9 Expiry date 30/06/2030',
    '(a) From 01/10/2025',
  ]);
});

test.each(WORDINGS)('$tag: a value that is broken is whole again when it is read', ({ tag: language }) => {
  for (const card of longest) {
    const read = textsOf(layOut(card, language))
      .map(({ text, continues = '\n' }) => continues + text)
      .join('');
    const { id, name } = card.institution;
    for (const value of [card.familyName, card.givenNames, card.personalId, `${id} - ${name}`, card.cardId!]) {
      expect(read).toContain(` ${value}\n`);
    }
  }
});

test('words of ordinary values are not broken, and dates never', () => {
  for (const { tag: language } of WORDINGS) {
    for (const card of [...ordinary, ...longest]) {
      const texts = textsOf(layOut(card, language)).map(({ text }) => text);
      for (const date of ['30/04/1975', '30/06/2030']) expect(texts).toContain(date);
      if (card.familyName === EHIC.familyName) expect(texts).toContain(EHIC.familyName);
    }
  }
});

test('the card has a line to cut along with the corners of a card', () => {
  const [edge] = layOut(EHIC).filter((item) => item.kind === 'box');
  expect(edge).toMatchObject({ x: 0.05, y: 0.05, radius: 3.18, lineWidth: 0.25 });
  expect([edge!.width, edge!.height]).toEqual([expect.closeTo(85.5, 9), expect.closeTo(53.88, 9)]);
});

test('the country stands in a white square of 4 mm in the middle of twelve stars (Decision S2, Annex I)', () => {
  for (const code of ['DE', 'UK', 'IS']) {
    const items = layOut({ ...EHIC, country: code as 'DE' });
    const mark = items.find((item) => item.kind === 'drawing')!;
    const [ground, ...rest] = mark.shapes;
    const square = rest.pop()!;
    expect(ground!.path).toMatch(/re$/);
    expect(rest).toHaveLength(12);
    for (const { path } of rest) expect(path.match(/ [ml]\b/g)).toHaveLength(10);
    const [x, y, width, height] = square.path.split(' ').map(Number) as [number, number, number, number];
    expect([width, height, square.colour]).toEqual([4, 4, [1, 1, 1]]);
    const country = extentOf(textsOf(items)[1]!);
    expect(country.name).toBe(code);
    expect(country.left - mark.x - x).toBeCloseTo(mark.x + x + width - country.right, 6);
    expect(country.left).toBeGreaterThan(mark.x + x);
    expect(country.top).toBeGreaterThan(mark.y + y);
    expect(country.bottom).toBeLessThan(mark.y + y + height);
    expect(overlapsOfMark(items, mark)).toEqual([]);
  }
});

/** The texts that lie on the mark, apart from the country. */
function overlapsOfMark(items: readonly Item[], mark: DrawingItem) {
  return textsOf(items)
    .slice(2)
    .concat(textsOf(items).slice(0, 1))
    .map(extentOf)
    .filter(({ right, top }) => right > mark.x && top < mark.y + mark.height);
}

test.each(['CH', 'LI'] as const)('%s has no European mark', (country) => {
  const items = layOut({ ...EHIC, country });
  expect(items.filter((item) => item.kind === 'drawing')).toEqual([]);
  expect(textsOf(items)[1]).toMatchObject({ text: country });
});

test('values are in print of 7 points at nine tenths of its width, where they fit (Decision S2, Annex I)', () => {
  for (const { language } of WORDINGS) {
    const values = textsOf(layOut(EHIC, language, {}, MATRICES[0])).filter(
      ({ face, role }) => role === 'field' && face === 'regular',
    );
    expect(values).toHaveLength(8);
    for (const { size, stretch } of values) expect([size, stretch]).toEqual([7, 0.9]);
  }
});

test('the code is as large as the text leaves room for: larger for fewer and shorter values', () => {
  const sides = [ordinary[0]!, longest[0]!].map((card) => codeOf(layOut(card)).side);
  expect(sides[0]!).toBeGreaterThan(30);
  expect(sides[0]!).toBeGreaterThan(sides[1]!);
});

test('a requested size is kept, and the text is laid out accordingly', () => {
  for (const qrSize of [25.7, 30, 33]) {
    for (const card of [...ordinary, ...longest]) {
      const items = layOut(card, 'de', {}, MATRICES[1], qrSize);
      expect(codeOf(items).side).toBe(qrSize);
      expect(overlaps(items)).toEqual([]);
    }
  }
});

test.each([
  ['ERR_EHIC_QR_TOO_SMALL', 25, { minSize: 25.7 }],
  ['ERR_EHIC_QR_TOO_LARGE', 45, { maxSize: expect.any(Number) }],
])('%s', (code, qrSize, params) => {
  expect(() => layOut(EHIC, 'en', {}, MATRICES[1], qrSize)).toThrow(
    expect.objectContaining({ name: 'PdfError', code, params: expect.objectContaining(params) }),
  );
});

test('a code of too many modules for a card is refused', () => {
  const matrix = qrMatrix(sampleText(1000), { level: 'M' });
  expect(() => layOut(EHIC, 'en', {}, matrix)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_QR_TOO_LARGE' }));
});

test('a label without room is refused by name', () => {
  const refusal = (label: string) => expect.objectContaining({ code: 'ERR_EHIC_TEXT_OVERFLOW', params: { label } });
  expect(() => layOut(EHIC, 'en', { familyName: 'Name '.repeat(60) })).toThrow(refusal('familyName'));
  expect(() => layOut(EHIC, 'en', { expiryDate: 'W'.repeat(60) })).toThrow(refusal('expiryDate'));
  expect(() => layOut(EHIC, 'en', { ehicTitle: ['W'.repeat(60)] })).toThrow(refusal('title'));
  expect(() => layOut(EHIC, 'en', { ehicTitle: ['WWW '.repeat(60).trim()] })).toThrow(refusal('title'));
});
