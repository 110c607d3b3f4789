import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { inflate } from 'pako';
import { expect, test } from 'vitest';
import { ARIMO, ARIMO_LICENCE } from './arimo.generated.ts';
import type { FaceName, FontSubset } from './subset.ts';

const SOURCES: Record<FaceName, string> = {
  regular: '400Regular/Arimo_400Regular.ttf',
  bold: '700Bold/Arimo_700Bold.ttf',
  italic: '400Regular_Italic/Arimo_400Regular_Italic.ttf',
};
const FACES = Object.keys(SOURCES) as FaceName[];

/** The part of fontkit that is used here. */
interface Font {
  readonly postscriptName: string;
  readonly numGlyphs: number;
  hasGlyphForCodePoint(codePoint: number): boolean;
  glyphForCodePoint(codePoint: number): {
    readonly id: number;
    readonly advanceWidth: number;
    readonly path: { toSVG(): string };
  };
}

const require = createRequire(import.meta.url);
const fontkit = require('fontkit') as { create(file: Buffer): Font };

function open(bytes: Uint8Array): Font {
  return fontkit.create(Buffer.from(bytes));
}

function embedded(font: FontSubset): Uint8Array {
  return inflate(Uint8Array.from(atob(font.file), (character) => character.charCodeAt(0)));
}

const files = FACES.flatMap((face) => ARIMO[face].map((font) => ({ face, name: font.name, font })));

test.each(files)('$name: every letter has the outline and width that the whole font gives it', ({ face, font }) => {
  const whole = open(readFileSync(require.resolve(`@expo-google-fonts/arimo/${SOURCES[face]}`)));
  const bytes = embedded(font);
  const part = open(bytes);
  expect(bytes.length).toBe(font.fileLength);
  expect(part.numGlyphs).toBe(font.widths.length);
  expect(font.name).toMatch(new RegExp(`^[A-Z]{6}\\+${whole.postscriptName}$`));
  Array.from(font.letters).forEach((letter, index) => {
    const codePoint = letter.codePointAt(0)!;
    const original = whole.glyphForCodePoint(codePoint);
    const glyph = part.glyphForCodePoint(codePoint);
    expect(glyph.id, letter).toBe(font.glyphs[index]);
    expect(font.widths[glyph.id], letter).toBe(Math.round((original.advanceWidth * 1000) / 2048));
    if (letter.trim() !== '') expect(glyph.path.toSVG(), letter).toBe(original.path.toSVG());
  });
});

test.each(files)('$name: no two letters share a glyph, so that text can be copied out', ({ font }) => {
  expect(new Set(font.glyphs).size).toBe(Array.from(font.letters).length);
  expect(font.glyphs).not.toContain(0);
});

test.each(FACES)('%s: the files go from small to large, and each letter has one width', (face) => {
  const sizes = ARIMO[face].map(({ file }) => file.length);
  expect(sizes).toEqual([...sizes].sort((a, b) => a - b));
  const widths = new Map<string, number>();
  const differing: string[] = [];
  for (const { letters, glyphs, widths: all } of ARIMO[face]) {
    Array.from(letters).forEach((letter, index) => {
      const width = all[glyphs[index]!]!;
      if ((widths.get(letter) ?? width) !== width) differing.push(letter);
      widths.set(letter, width);
    });
  }
  expect(differing).toEqual([]);
});

test('every face has the same letters', () => {
  const lettersOf = (face: FaceName) => [...new Set(ARIMO[face].flatMap(({ letters }) => Array.from(letters)))].sort();
  for (const face of FACES) expect(lettersOf(face)).toEqual(lettersOf('regular'));
});

test.each(FACES)('%s: the letters of ISO 8859-1 to -4, Romanian, Greek and Bulgarian are there', (face) => {
  const letters = new Set(ARIMO[face].flatMap((font) => Array.from(font.letters)));
  for (const part of ['iso-8859-1', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-7', 'windows-1251']) {
    for (let byte = 0xa1; byte <= 0xff; byte++) {
      const letter = new TextDecoder(part).decode(Uint8Array.of(byte));
      if (/^(?!ͺ)\p{L}$/u.test(letter))
        expect(letters, `${part} ${byte.toString(16)} ${letter}`).toContain(letter.normalize('NFC'));
    }
  }
  for (const letter of 'ȘșȚțẞ–—‘’“”„…•№€°') expect(letters).toContain(letter);
});

test.each(files)('$name holds nothing invisible and no combining mark', ({ font }) => {
  expect(font.letters).not.toMatch(/[\p{M}\p{C}]/u);
});

test('the licence goes with the font', () => {
  expect(ARIMO_LICENCE).toContain('SIL Open Font License, Version 1.1');
});
