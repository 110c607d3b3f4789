import { expect, test } from 'vitest';
import { ARIMO } from './arimo.generated.ts';
import { chooseFonts, encodeText, measureText } from './encode.ts';

const [basic, western, european] = ARIMO.regular.tiers;

test('a document carries the smallest tier that has all its common letters', () => {
  expect(chooseFonts('regular', 'John Doe')).toEqual([basic]);
  expect(chooseFonts('regular', 'Müller')).toEqual([western]);
  expect(chooseFonts('regular', 'Żółkiewska')).toEqual([european]);
  expect(chooseFonts('regular', '')).toEqual([basic]);
});

test('other scripts come on top, and do not make the tier larger', () => {
  const fonts = chooseFonts('regular', 'Name: Παππάς');
  expect(fonts).toHaveLength(2);
  expect(fonts[0]).toBe(basic);
  expect(fonts[1]!.letters).toContain('ά');
});

test('neighbours from one file make one run, of two bytes a glyph', () => {
  const runs = encodeText(chooseFonts('regular', 'AB Ωμέγα B'), 'AB Ωμέγα B');
  expect(runs.map(({ hex }) => hex.length / 4)).toEqual([3, 5, 2]);
  expect(runs[0]!.font).toBe(basic);
  expect(runs[0]!.hex.slice(0, 4)).toBe(basic.glyphs['A'.charCodeAt(0) - 0x20]!.toString(16).padStart(4, '0'));
});

test('a letter written with a combining accent is the composed letter', () => {
  const fonts = chooseFonts('regular', 'Mu\u0308ller');
  expect(encodeText(fonts, 'Mu\u0308ller')).toEqual(encodeText(fonts, 'Müller'));
  expect(measureText('regular', 'Mu\u0308ller')).toBe(measureText('regular', 'Müller'));
});

test.each([
  ['李', 'U+674E'],
  ['😀', 'U+1F600'],
  ['a\n', 'U+000A'],
  ['R\u0303', 'U+0303'],
  ['\u202e', 'U+202E'],
])('%j: a letter that the font does not have is named by its code point', (text, codePoint) => {
  const error = expect.objectContaining({ name: 'PdfError', code: 'ERR_EHIC_GLYPH_MISSING', params: { codePoint } });
  expect(() => encodeText(chooseFonts('regular', text), text)).toThrow(error);
  expect(() => measureText('regular', text)).toThrow(error);
});

test('widths are those of Arial: a figure is 556 thousandths wide, a W 944', () => {
  expect(measureText('regular', '0123456789')).toBe(5560);
  expect(measureText('regular', 'W')).toBe(944);
  expect(measureText('bold', 'W')).toBe(944);
});
