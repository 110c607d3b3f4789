import { expect, test } from 'vitest';
import { ARIMO } from './arimo.generated.ts';
import { encodeText, measureText } from './encode.ts';
import { openFace } from './open-face.ts';

test('a text is the glyphs of its letters, in their order', () => {
  const { letters, glyphs } = ARIMO.bold;
  const glyphOf = (letter: string) => glyphs[[...letters].indexOf(letter)];
  const text = 'Aé Ωμέγα, Щърбанова';
  expect(encodeText('bold', text)).toEqual(Array.from(text, glyphOf));
});

test('a letter written with a combining accent is the composed letter', () => {
  expect(encodeText('regular', 'Mu\u0308ller')).toEqual(encodeText('regular', 'Müller'));
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
  expect(() => encodeText('regular', text)).toThrow(error);
  expect(() => measureText('regular', text)).toThrow(error);
});

test('widths are those of Arial: a figure is 556 thousandths wide, a W 944', () => {
  expect(measureText('regular', '0123456789')).toBe(5560);
  expect(measureText('regular', 'W')).toBe(944);
  expect(measureText('bold', 'W')).toBe(944);
});

test('every letter of one code point is in normalisation form C and no mark, and is measured as it is drawn', () => {
  for (const face of ['regular', 'bold', 'italic'] as const) {
    const { widths } = openFace(face);
    for (const letter of ARIMO[face].letters) {
      expect(letter.normalize('NFC')).toBe(letter);
      expect(letter).not.toMatch(/\p{M}/u);
      expect(measureText(face, letter)).toBe(widths[encodeText(face, letter)[0]!]);
    }
  }
});
