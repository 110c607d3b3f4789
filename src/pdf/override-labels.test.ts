import { expect, test } from 'vitest';
import { labels } from '../language/en.ts';
import { overrideLabels } from './override-labels.ts';

test('what is given replaces, what is undefined does not', () => {
  expect(overrideLabels(labels)).toEqual(labels);
  expect(overrideLabels(labels, { familyName: 'Nom', signature: undefined } as never)).toEqual({
    ...labels,
    familyName: 'Nom',
  });
  expect(overrideLabels(labels, { prcNotes: '', prcLegal: [], prcTitle: ['One', 'Two'] })).toMatchObject({
    prcNotes: '',
    prcLegal: [],
    prcTitle: ['One', 'Two'],
  });
});

test.each([
  ['familyname', 'x'],
  ['__proto__', 'x'],
  ['toString', 'x'],
  ['familyName', ['x']],
  ['familyName', null],
  ['prcTitle', 'x'],
  ['prcTitle', []],
  ['ehicLegal', [1]],
])('%s: %j is refused by name', (name, value) => {
  const own = JSON.parse(`{ ${JSON.stringify(name)}: ${JSON.stringify(value)} }`);
  expect(() => overrideLabels(labels, own)).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option: `labels.${name}` } }),
  );
});

test('line breaks begin new lines of titles and notes, and are spaces elsewhere', () => {
  const own = { prcTitle: ['One\nTwo', 'Three'], prcNotes: 'First.\r\nSecond.', holder: 'A\n B' };
  expect(overrideLabels(labels, own)).toMatchObject({
    prcTitle: ['One', 'Two', 'Three'],
    prcNotes: 'First.\nSecond.',
    holder: 'A B',
  });
});

test.each([
  [{ holder: 'Holder 李' }, 'labels.holder', 'U+674E'],
  [{ prcTitle: ['One', 'Two\u0007'] }, 'labels.prcTitle', 'U+0007'],
  [{ prcNotes: 'a\tb' }, 'labels.prcNotes', 'U+0009'],
])('a character of %j that cannot be drawn is named with its label', (own, field, codePoint) => {
  expect(() => overrideLabels(labels, own)).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_GLYPH_MISSING', params: { codePoint, field } }),
  );
});
