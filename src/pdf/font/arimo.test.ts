import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import { expect, test } from 'vitest';
import { ARIMO, ARIMO_LICENCE } from './arimo.generated.ts';
import type { FaceName } from './face.ts';
import { openFace } from './open-face.ts';

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
  glyphForCodePoint(codePoint: number): Glyph;
  getGlyph(id: number): Glyph;
}

interface Glyph {
  readonly advanceWidth: number;
  readonly path: { toSVG(): string };
}

const require = createRequire(import.meta.url);
const fontkit = require('fontkit') as { create(file: Buffer): Font };

function open(bytes: Uint8Array): Font {
  return fontkit.create(Buffer.from(bytes));
}

test.each(FACES)('%s: every letter has the outline and width that the whole font gives it', (name) => {
  const whole = open(readFileSync(require.resolve(`@expo-google-fonts/arimo/${SOURCES[name]}`)));
  const face = openFace(name);
  const cut = open(face.bytes);
  expect(cut.numGlyphs).toBe(face.widths.length);
  expect(ARIMO[name].name).toBe(whole.postscriptName);
  for (const letter of ARIMO[name].letters) {
    const codePoint = letter.codePointAt(0)!;
    const original = whole.glyphForCodePoint(codePoint);
    const glyph = face.glyphs[codePoint]!;
    expect(face.widths[glyph], letter).toBe(Math.round((original.advanceWidth * 1000) / 2048));
    if (letter.trim() !== '') expect(cut.getGlyph(glyph).path.toSVG(), letter).toBe(original.path.toSVG());
  }
});

test.each(FACES)('%s: no two letters share a glyph, so that text can be copied out', (face) => {
  const { letters, glyphs, sequences } = ARIMO[face];
  const all = [...glyphs, ...Object.values(sequences)];
  expect(new Set(all).size).toBe(Array.from(letters).length + Object.keys(sequences).length);
  expect(all).not.toContain(0);
});

test('every face has the same letters', () => {
  for (const face of FACES) expect(ARIMO[face].letters).toBe(ARIMO.regular.letters);
});

test.each(FACES)('%s: the letters of ISO 8859-1 to -4, Romanian, Greek and Bulgarian are there', (face) => {
  const letters = new Set(ARIMO[face].letters);
  for (const part of ['iso-8859-1', 'iso-8859-2', 'iso-8859-3', 'iso-8859-4', 'iso-8859-7', 'windows-1251']) {
    for (let byte = 0xa1; byte <= 0xff; byte++) {
      const letter = new TextDecoder(part).decode(Uint8Array.of(byte));
      if (/^(?!ͺ)\p{L}$/u.test(letter))
        expect(letters, `${part} ${byte.toString(16)} ${letter}`).toContain(letter.normalize('NFC'));
    }
  }
  for (const letter of 'ȘșȚțẞ–—‘’“”„…•№€°') expect(letters).toContain(letter);
});

test.each(FACES)('%s holds nothing invisible and no combining mark', (face) => {
  expect(ARIMO[face].letters).not.toMatch(/[\p{M}\p{C}]/u);
});

test('the licence goes with the font', () => {
  expect(ARIMO_LICENCE).toContain('SIL Open Font License, Version 1.1');
});
