import { expect, test } from 'vitest';
import { ARIMO } from './arimo.generated.ts';
import { chooseFonts, encodeText, measureText } from './encode.ts';

const has = (letters: string) =>
  ARIMO.regular.filter((font) => [...letters].every((each) => font.letters.includes(each)));

test.each(['John Doe', 'Müller', 'Żółkiewska', 'Ķēniņš Ž', 'Name: Παππάς', '5. Име: Щърбанова', 'Þórðarson, ŵ', ''])(
  '%s: a document carries the smallest file that has all its letters',
  (text) => {
    const smallest = has(text).sort((a, b) => a.file.length - b.file.length)[0];
    expect(chooseFonts('regular', text)).toEqual([smallest]);
  },
);

test.each(['Żółkiewska Παππάς', 'Ǩarl Йорданова', 'Müller Ћирић'])('%s: where one file does not do, two do', (text) => {
  expect(has(text)).toEqual([]);
  const fonts = chooseFonts('regular', text);
  expect(fonts).toHaveLength(2);
  for (const letter of text) expect(fonts.some((font) => font.letters.includes(letter))).toBe(true);
});

test('a title in capitals takes less than half of a whole bold file of Latin letters', () => {
  const [title] = chooseFonts('bold', 'EUROPEAN HEALTH INSURANCE CARD');
  const [text] = chooseFonts('bold', 'Müller Łukasz Țîrlea');
  expect(title!.file.length).toBeLessThan(text!.file.length / 2);
});

test('neighbours from one file make one run, of two bytes a glyph', () => {
  const basic = chooseFonts('regular', 'AB')[0]!;
  const greek = ARIMO.regular.find(({ letters }) => letters.includes('Ω') && !letters.includes('A'))!;
  const runs = encodeText([basic, greek], 'AB Ωμέγα B');
  expect(runs.map(({ hex }) => hex.length / 4)).toEqual([3, 5, 2]);
  expect(runs[0]!.font).toBe(basic);
  expect(runs[0]!.hex.slice(0, 4)).toBe(basic.glyphs[[...basic.letters].indexOf('A')]!.toString(16).padStart(4, '0'));
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
