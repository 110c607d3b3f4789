import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { drawableLetters } from '../../card/drawable.ts';
import { ARIMO } from './arimo.generated.ts';
import { DIN_EXTENDED, DIN_LETTERS, DIN_OTHERS, DIN_SEQUENCES } from './din-91379.mjs';
import { chooseFonts, encodeText, measureText } from './encode.ts';
import type { FaceName } from './subset.ts';

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
      const runs = encodeText(chooseFonts(face, text), text);
      expect(runs, letter).toHaveLength(1);
      expect(runs[0]!.hex, letter).toHaveLength(4);
      expect(measureText(face, text), letter).toBeGreaterThan(0);
    }
  }
});

test.each(FACES)('%s: the sequences are in one file only, which other texts do not take', (face) => {
  expect(ARIMO[face].filter(({ sequences }) => sequences !== undefined)).toHaveLength(1);
  for (const text of ['John Doe', 'Müller', 'Żółkiewska', 'Παππάς', 'Щърбанова', 'Smith\u2011Jones'])
    for (const { sequences } of chooseFonts(face, text)) expect(sequences, text).toBeUndefined();
});

test.each(FACES)('%s: hyphens and spaces of typesetting take a file of less than 1 kB', (face) => {
  const [plain] = chooseFonts(face, 'SmithJones');
  const fonts = chooseFonts(face, 'Smith\u2011Jones');
  expect(fonts).toHaveLength(2);
  expect(fonts).toContain(plain);
  expect(fonts.find((font) => font !== plain)!.file.length).toBeLessThan(1366);
});

test('a letter under a mark at its side is wider, so that the mark does not run into the next letter', () => {
  expect(measureText('regular', 'K\u0315')).toBeGreaterThan(measureText('regular', 'K'));
  expect(measureText('regular', 'K\u0302')).toBe(measureText('regular', 'K'));
  expect(measureText('regular', 'K\u035fh')).toBe(measureText('regular', 'Kh'));
});

test.each(FACES)('%s: what is reported before a card is signed is what the font cannot draw', (face) => {
  const letters = ARIMO[face].flatMap((font) => [...font.letters, ...Object.keys(font.sequences ?? {})]);
  expect([...drawableLetters()].sort()).toEqual([...new Set(letters)].sort());
});

test('a glyph of several letters is put together at the anchors of the font', () => {
  const require = createRequire(import.meta.url);
  const fontkit = require('fontkit') as {
    create(file: Buffer): {
      getGlyph(id: number): { readonly bbox: { minX: number; maxX: number; minY: number; maxY: number } };
    };
  };
  const { inflate } = require('pako') as { inflate(bytes: Buffer): Uint8Array };
  for (const face of FACES) {
    const font = ARIMO[face].find(({ sequences }) => sequences)!;
    const part = fontkit.create(Buffer.from(inflate(Buffer.from(font.file, 'base64'))));
    const box = (letter: string) => {
      const index = Array.from(font.letters).indexOf(letter);
      return part.getGlyph(index < 0 ? font.sequences![letter]! : font.glyphs[index]!).bbox;
    };
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
