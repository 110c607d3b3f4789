import { expect, test } from 'vitest';
import type { PrcCard } from '../../card/model.ts';
import { chooseLabels } from '../../language/choose-labels.ts';
import type { Labels } from '../../language/labels.ts';
import { WORDINGS } from '../../language/variants.fixture.ts';
import { qrMatrix } from '../../qr/matrix.ts';
import { sampleText } from '../../qr/reading.fixture.ts';
import { type Extent, extentOf, overlaps } from '../overlap.fixture.ts';
import { LONGEST, PRC, withoutCard } from '../sample.fixture.ts';
import { widthOf, widthOfItem } from './fit.ts';
import { layOutForm } from './form.ts';
import type { Item, TextItem } from './items.ts';

const matrix = qrMatrix(sampleText(294), { level: 'M' });

function layOut(card: PrcCard, language = 'en', overrides: Partial<Labels> = {}): Item[] {
  const labels = { ...chooseLabels(card.country, language).labels, ...overrides };
  return layOutForm({ card, labels, language, matrix, codeSide: 46 });
}

function lines(items: readonly Item[]): TextItem[] {
  return items.filter((item) => item.kind === 'text');
}

test('boxes, code and rule stand where the figure has them (PoC 4; mm)', () => {
  const items = layOut(PRC);
  const boxes = items.filter((item) => item.kind === 'box').map(({ x, y, width, height }) => [x, y, width, height]);
  expect(boxes).toEqual([
    [0, 43.5, 86.5, 9],
    [93.5, 43.5, 86.5, 9],
    [0, 63, 180, 25],
    [0, 99, 180, 14.5],
    [0, 124, 180, 14.5],
    [0, 148.5, 86.5, 14.5],
    [93.5, 148.5, 86.5, 14.5],
    [93.5, 173.5, 86.5, 68.5],
  ]);
  expect(items.find((item) => item.kind === 'rule')).toMatchObject({ y: 245.5 });
  const code = items.find((item) => item.kind === 'code')!;
  expect(code.x + 46 / 2).toBeCloseTo(93.5 + 86.5 / 2, 9);
  // At the foot of the box, its quiet zone of 4 modules inside the frame.
  expect(code.y + code.side + (4 * code.side) / code.matrix.size).toBeCloseTo(173.5 + 68.5 - 0.25, 9);
});

test('titles, legal lines and captions stand where the figure has them (PoC 4; mm)', () => {
  const placed = lines(layOut(PRC)).map((item) => ({ ...item, end: item.x + widthOfItem(item) }));
  const at = (text: string) => placed.find((line) => line.text === text)!;
  expect(at('PROVISIONAL REPLACEMENT CERTIFICATE')).toMatchObject({ y: 0, face: 'bold' });
  expect(at('OF THE')).toMatchObject({ y: 6, face: 'bold' });
  expect(at('EUROPEAN HEALTH INSURANCE CARD')).toMatchObject({ y: 12, face: 'bold' });
  expect(at('as defined in Annex 2 to Decision No S2')).toMatchObject({ y: 22.5, face: 'italic' });
  for (const line of placed.slice(0, 5)) expect((line.x + line.end) / 2).toBeCloseTo(90, 6);
  expect(at('Issuing Member State')).toMatchObject({ y: 39, end: expect.closeTo(180, 6) });
  expect(at('Card holder-related information')).toMatchObject({ x: 0, y: 58.5 });
  expect(at('Competent institution-related information')).toMatchObject({ x: 0, y: 94 });
  expect(at('Card-related information')).toMatchObject({ x: 0, y: 119 });
  expect(at('Certificate validity period')).toMatchObject({ x: 0, y: 144 });
  expect(at('Certificate delivery date')).toMatchObject({ y: 144, end: expect.closeTo(180, 6) });
  expect(at('Signature and stamp of the institution')).toMatchObject({ y: 169, end: expect.closeTo(180, 6) });
  expect(at('4.  Given name(s): John').y - at('3.  Name: Doe').y).toBeCloseTo(5.4, 9);
});

test('the box on the left of the country holds the number of field (1) alone (PoC 4)', () => {
  const inside = lines(layOut(PRC)).filter(({ x, y }) => x < 93.5 && y > 43.5 && y < 52.5);
  expect(inside.map(({ text }) => text)).toEqual(['1.']);
});

test('items follow each other from top to bottom; what stands side by side, from left to right', () => {
  for (const card of [PRC, withoutCard(PRC)]) {
    const texts = lines(layOut(card));
    const isSideBySide = (y: number) => (y > 143 && y < 160) || (y > 170 && y < 243);
    for (const [from, to] of [
      [143, 160],
      [170, 243],
    ] as const) {
      const columns = texts.filter(({ y }) => y > from && y < to).map(({ x }) => x < 93.5);
      expect(columns).toEqual([...columns].sort((a, b) => Number(b) - Number(a)));
    }
    const others = texts.filter(({ y }) => !isSideBySide(y)).map(({ y }) => y);
    expect(others).toEqual([...others].sort((a, b) => a - b));
  }
});

test.each(WORDINGS)('$tag: the longest values stay inside their boxes', ({ tag: language }) => {
  for (const card of [PRC, withoutCard(PRC)]) {
    const items = layOut({ ...card, ...LONGEST }, language);
    const boxes = items.filter((item) => item.kind === 'box');
    for (const line of lines(items)) {
      const end = line.x + widthOfItem(line);
      expect(line.size).toBeGreaterThanOrEqual(6);
      expect(line.x).toBeGreaterThanOrEqual(0);
      expect(end).toBeLessThanOrEqual(180.001);
      if (line.role !== 'field') continue;
      const box = boxes.find(({ x, y, width, height }) => {
        return line.x > x && end < x + width && line.y - 2 > y && line.y + 2 < y + height;
      });
      expect(box, line.text).toBeDefined();
    }
  }
});

test.each(WORDINGS)('$tag: nothing lies on another, or outside the page', ({ tag: language }) => {
  for (const card of [PRC, withoutCard(PRC)]) {
    for (const values of [{}, LONGEST]) {
      const items = layOut({ ...card, ...values }, language);
      expect(overlaps(items)).toEqual([]);
      const outside = ({ left, right, top, bottom }: Extent) =>
        left < -1e-6 || right > 180.001 || top <= -10 || bottom >= 272;
      expect(lines(items).map(extentOf).filter(outside)).toEqual([]);
    }
  }
});

test.each(WORDINGS)('$tag: captions stand above their boxes, and no text crosses a frame', ({ tag: language }) => {
  for (const card of [PRC, withoutCard(PRC)]) {
    const items = layOut({ ...card, ...LONGEST }, language);
    const boxes = items.filter((item) => item.kind === 'box');
    for (const { name, left, right, top, bottom } of lines(items).map(extentOf)) {
      for (const { x, y, width, height } of boxes) {
        const isOutside = right < x || left > x + width || bottom < y || top > y + height;
        const isInside = left > x && right < x + width && top > y && bottom < y + height;
        expect(isOutside || isInside, name).toBe(true);
      }
    }
  }
});

test('a long label makes its line smaller, and one without room is refused by name', () => {
  const longer = lines(layOut({ ...PRC, ...LONGEST }, 'en', { familyName: 'Name (family name as in the passport)' }));
  expect(longer.find(({ text }) => text.startsWith('3.'))!.size).toBeLessThan(11);
  expect(longer.find(({ text }) => text.startsWith('4.'))!.size).toBe(11);
  expect(() => layOut({ ...PRC, ...LONGEST }, 'en', { familyName: 'Name '.repeat(60) })).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_TEXT_OVERFLOW', params: { label: 'familyName' } }),
  );
  expect(() => layOut(PRC, 'en', { prcTitle: ['A', 'B', 'C', 'D'] })).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_TEXT_OVERFLOW', params: { label: 'title' } }),
  );
});

test('everything that is signed is printed, but for token id and revocation, and nothing of it twice', () => {
  const printed = lines(layOut(PRC))
    .filter(({ role }) => role === 'field')
    .map(({ text }) => text)
    .join('\n');
  const values = ['BE', 'Doe', 'John', '00/00/1980', '80052412345', '0120 - EXAMPLE FUND', '80560001200123456789'];
  for (const value of [...values, '31/12/2027', '01/09/2025', '30/11/2025', '22/09/2025']) {
    expect(printed.split(value)).toHaveLength(2);
  }
  expect(printed).not.toContain(PRC.tokenId);
  expect(printed).not.toContain('revocation');
});

test.each(WORDINGS)('$tag: the guidance stands beside the code, and none is omitted', ({ tag: language, labels }) => {
  const inside = lines(layOut(PRC, language)).filter(({ x, y }) => x < 93.5 && y > 170 && y < 243);
  expect(inside.map(({ text }) => text).join(' ')).toBe(labels.guidance.join(' '));
  for (const item of inside) {
    expect(item.size).toBeGreaterThanOrEqual(8);
    expect(item.x + widthOfItem(item)).toBeLessThan(86.5);
  }
});

test('guidance and the caption of the code can be replaced and omitted', () => {
  const own = layOut(PRC, 'en', { guidance: ['Own.'], scanCaption: 'Own caption' });
  expect(lines(own).map(({ text }) => text)).toEqual(expect.arrayContaining(['Own.', 'Own caption']));
  const none = lines(layOut(PRC, 'en', { guidance: [], scanCaption: '' }));
  expect(none.filter(({ y }) => y > 170 && y < 243)).toEqual([]);
  expect(() => layOut(PRC, 'en', { guidance: ['word '.repeat(900)] })).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_TEXT_OVERFLOW', params: { label: 'guidance' } }),
  );
});

test('a word of the guidance that is too wide for large print is set in smaller print', () => {
  const word = 'x'.repeat(48);
  const [line] = lines(layOut(PRC, 'en', { guidance: [word] })).filter(({ text }) => text === word);
  expect(line!.size).toBeLessThan(10);
  expect(widthOf('regular', line!.size, word)).toBeLessThan(83);
});
