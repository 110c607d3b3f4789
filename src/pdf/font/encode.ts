import { clustersOf, hasMarks } from '../../card/clusters.ts';
import { nameCodePoint } from '../../card/text.ts';
import { PdfError } from '../../errors.ts';
import type { FaceName } from './face.ts';
import { type OpenFace, openFace } from './open-face.ts';

/**
 * Returns the glyphs of a text, in normalisation form C.
 *
 * @throws {PdfError} `ERR_EHIC_GLYPH_MISSING` for a letter that the font does not have; `codePoint` names it.
 */
export function encodeText(face: FaceName, text: string): number[] {
  const glyphs: number[] = [];
  visitGlyphs(openFace(face), text, (glyph) => glyphs.push(glyph));
  return glyphs;
}

/**
 * Returns the width of a text in thousandths of its size.
 *
 * @throws {PdfError} `ERR_EHIC_GLYPH_MISSING` as `encodeText` does.
 */
export function measureText(face: FaceName, text: string): number {
  const opened = openFace(face);
  let sum = 0;
  for (let index = 0; index < text.length; index++) {
    const glyph = opened.glyphs[text.charCodeAt(index)];
    // A mark, or what is not in the normalisation form, is no letter of the face by itself.
    if (!glyph) return measureLetters(opened, text);
    sum += opened.widths[glyph]!;
  }
  return sum;
}

function measureLetters(opened: OpenFace, text: string): number {
  let sum = 0;
  visitGlyphs(opened, text, (glyph) => {
    sum += opened.widths[glyph]!;
  });
  return sum;
}

function visitGlyphs({ glyphs, sequences }: OpenFace, text: string, visit: (glyph: number) => void): void {
  const letters = text.normalize('NFC');
  if (hasMarks(letters)) {
    for (const cluster of clustersOf(letters)) {
      const glyph = cluster.length === 1 ? glyphs[cluster.charCodeAt(0)] : sequences.get(cluster);
      if (!glyph) throw missing(cluster);
      visit(glyph);
    }
    return;
  }
  for (let index = 0; index < letters.length; index++) {
    const glyph = glyphs[letters.charCodeAt(index)];
    if (!glyph) throw missing(letters.slice(index));
    visit(glyph);
  }
}

/** Names the first code point of a letter, or the second if the font has the first but not both together. */
function missing(letter: string): PdfError {
  const [first = '', second = first] = letter;
  // Every face has the same letters.
  const isThere = first.length === 1 && openFace('regular').glyphs[first.charCodeAt(0)];
  const codePoint = nameCodePoint(isThere ? second : first);
  return new PdfError('ERR_EHIC_GLYPH_MISSING', `the font has no glyph for ${codePoint}`, { codePoint });
}
