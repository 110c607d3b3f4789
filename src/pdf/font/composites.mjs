/** Marks over or below two letters, of which the first stands before the mark. */
const DOUBLE_MARKS = /[\u035c-\u0362]/;
/** The marks comma above right and horn, which stand beside the letter. */
const BESIDE = /[\u0315\u031b]/;
/** Letters that lose their dot under a mark above. */
const DOTLESS = { i: 'ı', j: 'ȷ' };

/**
 * Returns the parts of a sequence of letters and marks and where each stands, in the font's own units, by the anchors
 * of its GPOS table, which fontkit reads. A double mark stands in the middle between its two letters.
 */
export function placeParts(font, sequence) {
  const characters = [...sequence];
  const hasMarkAbove = /[\u0300-\u0315\u033d-\u0344\u0346\u034a-\u034c]/u.test(sequence);
  if (hasMarkAbove) characters[0] = DOTLESS[characters[0]] ?? characters[0];
  const { glyphs, positions } = font.layout(characters.join(''));
  const codePoints = characters.map((character) => character.codePointAt(0));
  codePoints.forEach((codePoint, index) => {
    // Only letters that a part of the font has can be composed there.
    if (!font.hasGlyphForCodePoint(codePoint) || font.glyphForCodePoint(codePoint).id !== glyphs[index]?.id)
      throw new Error(`no parts for ${sequence}`);
  });
  let pen = 0;
  const parts = glyphs.map((glyph, index) => {
    const isMark = /\p{M}/u.test(characters[index]);
    const { xOffset, yOffset } = positions[index];
    const part = { codePoint: codePoints[index], x: Math.round(pen + xOffset), y: Math.round(yOffset) };
    if (DOUBLE_MARKS.test(characters[index])) {
      const { minX, maxX } = glyph.bbox;
      const slant = Math.round(Math.tan((-font.italicAngle * Math.PI) / 180) * (glyph.bbox.minY + yOffset));
      part.x = Math.round(pen + slant - (minX + maxX) / 2);
    } else if (!isMark) {
      Object.assign(part, { x: pen, y: 0 });
      pen += glyph.advanceWidth;
    }
    return part;
  });
  // A mark at the right of a letter takes room, since otherwise it would run into the next letter.
  const edges = parts
    .filter((_, index) => BESIDE.test(characters[index]))
    .map(({ codePoint, x }) => x + font.glyphForCodePoint(codePoint).bbox.maxX);
  return { parts, width: Math.max(pen, ...edges) };
}
