import { expect, test } from 'vitest';
import { ARIMO } from './arimo.generated.ts';
import { toUnicodeMap } from './to-unicode.ts';

const fonts = Object.values(ARIMO).flat();

test.each(fonts)('$name: every glyph of a letter leads back to that letter, and no other glyph to any', (font) => {
  const map = new Map<number, string>();
  for (const [, first, last, codePoint] of toUnicodeMap(font).matchAll(/<(\w{4})> <(\w{4})> <(\w{4})>/g)) {
    for (let glyph = Number.parseInt(first!, 16); glyph <= Number.parseInt(last!, 16); glyph++) {
      expect(map.has(glyph)).toBe(false);
      map.set(glyph, String.fromCodePoint(Number.parseInt(codePoint!, 16) + glyph - Number.parseInt(first!, 16)));
    }
  }
  const letters = Array.from(font.letters);
  expect(map.size).toBe(letters.length);
  letters.forEach((letter, index) => {
    expect(map.get(font.glyphs[index]!)).toBe(letter);
  });
});

test.each(fonts)('$name: a section has at most 100 ranges and says how many', (font) => {
  for (const [, count, body] of toUnicodeMap(font).matchAll(/(\d+) beginbfrange\n([^e]*?)\nendbfrange/g)) {
    expect(Number(count)).toBeLessThanOrEqual(100);
    expect(body!.split('\n')).toHaveLength(Number(count));
  }
});
