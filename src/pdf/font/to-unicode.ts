import type { FontSubset } from './subset.ts';

/**
 * Returns the ToUnicode map of a font (ISO 32000-1 9.10.3), from glyph to letter, for search, copying and reading
 * aloud.
 */
export function toUnicodeMap({ letters, glyphs, sequences = {} }: FontSubset): string {
  const pairs = Array.from(letters, (letter, index): [number, number] => [glyphs[index]!, letter.codePointAt(0)!]);
  const ranges: { first: number; last: number; codePoint: number }[] = [];
  for (const [glyph, codePoint] of pairs.sort(([a], [b]) => a - b)) {
    const range = ranges.at(-1);
    const follows = range && glyph === range.last + 1 && codePoint === range.codePoint + glyph - range.first;
    // All codes of a range must have the same first byte.
    if (follows && glyph >> 8 === range.first >> 8 && codePoint >> 8 === range.codePoint >> 8) range.last = glyph;
    else ranges.push({ first: glyph, last: glyph, codePoint });
  }
  const sections: string[] = [];
  for (let start = 0; start < ranges.length; start += 100) {
    const lines = ranges
      .slice(start, start + 100)
      .map(({ first, last, codePoint }) => `<${hex(first)}> <${hex(last)}> <${hex(codePoint)}>`);
    sections.push(`${lines.length} beginbfrange`, ...lines, 'endbfrange');
  }
  const entries = Object.entries(sequences);
  for (let start = 0; start < entries.length; start += 100) {
    const lines = entries
      .slice(start, start + 100)
      .map(([sequence, glyph]) => `<${hex(glyph)}> <${Array.from(sequence, codeUnit).join('')}>`);
    sections.push(`${lines.length} beginbfchar`, ...lines, 'endbfchar');
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

function codeUnit(character: string): string {
  return hex(character.charCodeAt(0));
}

function hex(value: number): string {
  return value.toString(16).toUpperCase().padStart(4, '0');
}
