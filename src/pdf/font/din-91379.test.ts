import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { drawableLetters } from '../../card/drawable.ts';
import { ARIMO } from './arimo.generated.ts';
import { DIN_EXTENDED, DIN_LETTERS, DIN_OTHERS, DIN_SEQUENCES } from './din-91379.mjs';
import { encodeText, measureText } from './encode.ts';
import type { FaceName } from './face.ts';
import { openFace } from './open-face.ts';
import { subsetFace } from './subset.ts';

const FACES: readonly FaceName[] = ['regular', 'bold', 'italic'];
const all = [...DIN_LETTERS, ...DIN_SEQUENCES, ...DIN_OTHERS, ...DIN_EXTENDED];

test('the list of DIN 91379:2022-08: 500 letters, 149 sequences, each once and in normalisation form C', () => {
  expect(DIN_LETTERS).toHaveLength(500);
  expect(DIN_SEQUENCES).toHaveLength(149);
  expect(new Set(all).size).toBe(all.length);
  for (const letter of all) expect(letter.normalize('NFC')).toBe(letter);
});

test.each(FACES)('%s: every letter of it is one glyph with a width, in normalisation form D too', (face) => {
  for (const letter of all) {
    for (const text of [letter, letter.normalize('NFD')]) {
      expect(encodeText(face, text), letter).toHaveLength(1);
      expect(measureText(face, text), letter).toBeGreaterThan(0);
    }
  }
});

test.each(FACES)('%s: texts without sequences do not have glyphs so far back in the file', (face) => {
  const first = Math.min(...Object.values(ARIMO[face].sequences));
  for (const text of ['John Doe', 'Müller', 'Żółkiewska', 'Παππάς', 'Щърбанова', 'Smith\u2011Jones'])
    expect(subsetFace(openFace(face), encodeText(face, text)).count, text).toBeLessThan(first);
});

test('a letter under a mark at its side is wider, so that the mark does not run into the next letter', () => {
  expect(measureText('regular', 'K\u0315')).toBeGreaterThan(measureText('regular', 'K'));
  expect(measureText('regular', 'K\u0302')).toBe(measureText('regular', 'K'));
  expect(measureText('regular', 'K\u035fh')).toBe(measureText('regular', 'Kh'));
});

test.each(FACES)('%s: what is reported before a card is signed is what the font cannot draw', (face) => {
  const { letters, sequences } = ARIMO[face];
  expect([...drawableLetters()].sort()).toEqual([...letters, ...Object.keys(sequences)].sort());
});

test('a glyph of several letters is put together at the anchors of the font', () => {
  const require = createRequire(import.meta.url);
  const fontkit = require('fontkit') as {
    create(file: Buffer): {
      getGlyph(id: number): { readonly bbox: { minX: number; maxX: number; minY: number; maxY: number } };
    };
  };
  for (const face of FACES) {
    const font = fontkit.create(Buffer.from(openFace(face).bytes));
    const box = (letter: string) => font.getGlyph(encodeText(face, letter)[0]!).bbox;
    const top = (letter: string) => box(letter).maxY;
    const bottom = (letter: string) => box(letter).minY;
    // A mark above stands higher over a capital than over a small letter, a mark below stands under the line, and two
    // marks stand above each other.
    expect(top('M\u0302')).toBeGreaterThan(top('M') + 200);
    expect(top('M\u0302')).toBeGreaterThan(top('m\u0302') + 300);
    expect(bottom('L\u0325')).toBeLessThan(bottom('L') - 200);
    expect(top('L\u0325\u0304')).toBeGreaterThan(top('L') + 100);
    expect(bottom('L\u0325\u0304')).toBe(bottom('L\u0325'));
    expect(Math.abs(top('j\u0301') - top('í'))).toBeLessThan(60);
    // The double mark is below both letters, in the middle between them.
    const [k, kh] = [box('K'), box('K\u035fh')];
    expect(kh.minX).toBe(k.minX);
    expect(kh.maxX).toBeGreaterThan(k.maxX + 800);
    expect(bottom('K\u035fh')).toBeLessThan(0);
  }
});
