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
