import { expect, test } from 'vitest';
import { ARIMO } from './arimo.generated.ts';
import { encodeText } from './encode.ts';
import type { FaceName } from './face.ts';
import { openFace } from './open-face.ts';
import { toUnicodeMap } from './to-unicode.ts';

const FACES = Object.keys(ARIMO) as FaceName[];

/** Returns the letters of all glyphs that a map has. */
function readMap(map: string): Map<number, string> {
  const letters = new Map<number, string>();
  for (const [, first, last, units] of map.matchAll(/<(\w{4})><(\w{4})><((?:\w{4})+)>/g)) {
    const codes = units!.match(/.{4}/g)!.map((unit) => Number.parseInt(unit, 16));
    const start = Number.parseInt(first!, 16);
    for (let glyph = start; glyph <= Number.parseInt(last!, 16); glyph++) {
      expect(letters.has(glyph)).toBe(false);
      letters.set(glyph, String.fromCharCode(...codes.slice(0, -1), codes.at(-1)! + glyph - start));
    }
  }
  return letters;
}

function mapOf(face: FaceName, texts: readonly string[]): string {
  const glyphs = new Set(texts.flatMap((text) => encodeText(face, text)));
  return toUnicodeMap(
    [...glyphs].sort((a, b) => a - b),
    openFace(face).letters,
  );
}

const everything = [...ARIMO.regular.letters, ...Object.keys(ARIMO.regular.sequences)];

test.each(FACES)('%s: every glyph leads back to its letter', (face) => {
  for (const texts of [everything, ['Zoë Łukasz', 'ΑΩ', 'Йя'], ['az'], ['K\u035fh', 'M\u0302']]) {
    const map = readMap(mapOf(face, texts));
    for (const text of texts)
      expect(
        encodeText(face, text)
          .map((glyph) => map.get(glyph))
          .join(''),
      ).toBe(text);
    // What stands between the ends of a range is right as well.
    for (const [glyph, letter] of map) expect(encodeText(face, letter)).toEqual([glyph]);
  }
});

test('a section has at most 100 ranges and says how many', () => {
  const sections = [...mapOf('regular', everything).matchAll(/(\d+) beginbfrange\n([^e]*?)\nendbfrange/g)];
  expect(sections.length).toBeGreaterThan(1);
  for (const [, count, body] of sections) {
    expect(Number(count)).toBeLessThanOrEqual(100);
    expect(body!.split('\n')).toHaveLength(Number(count));
  }
});
