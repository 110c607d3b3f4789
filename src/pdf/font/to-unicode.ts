/**
 * Returns the ToUnicode map of a font (ISO 32000-1 9.10.3), from glyph to letter, for search, copying and reading
 * aloud. `glyphs` are in ascending order, and `letters` has the letter of each glyph of the face. A range goes on over
 * glyphs that are not among them where their letters have the same order.
 */
export function toUnicodeMap(glyphs: readonly number[], letters: readonly (string | undefined)[]): string {
  const ranges: { first: number; last: number; letter: string }[] = [];
  for (const glyph of glyphs) {
    const letter = letters[glyph]!;
    const range = ranges.at(-1);
    // All codes of a range must have the same first byte.
    const follows = range && isNext(range, glyph, letter) && glyph >> 8 === range.first >> 8;
    if (follows) range.last = glyph;
    else ranges.push({ first: glyph, last: glyph, letter });
  }
  const sections: string[] = [];
  for (let start = 0; start < ranges.length; start += 100) {
    const lines = ranges
      .slice(start, start + 100)
      .map(({ first, last, letter }) => `<${hex(first)}><${hex(last)}><${Array.from(letter, codeUnit).join('')}>`);
    sections.push(`${lines.length} beginbfrange`, ...lines, 'endbfrange');
  }
  return [
    '/CIDInit /ProcSet findresource begin',
    '12 dict begin',
    'begincmap',
    '/CIDSystemInfo << /Registry (Adobe) /Ordering (UCS) /Supplement 0 >> def',
    '/CMapName /Adobe-Identity-UCS def',
    '/CMapType 2 def',
    '1 begincodespacerange',
    '<0000> <FFFF>',
    'endcodespacerange',
    ...sections,
    'endcmap',
    'CMapName currentdict /CMap defineresource pop',
    'end',
    'end',
  ].join('\n');
}

/** Returns whether a glyph and its letter are as far after the first of a range as each other. */
function isNext({ first, letter: start }: { first: number; letter: string }, glyph: number, letter: string): boolean {
  const [from, to] = [start.charCodeAt(0), letter.charCodeAt(0)];
  return start.length === 1 && letter.length === 1 && to - from === glyph - first && to >> 8 === from >> 8;
}

function codeUnit(character: string): string {
  return hex(character.charCodeAt(0));
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
