import { PdfError } from '../../errors.ts';
import { ARIMO } from './arimo.generated.ts';
import type { FaceName, FontSubset } from './subset.ts';

/** Letters side by side that one font file holds. */
export interface GlyphRun {
  readonly font: FontSubset;
  /** Glyph ids, two bytes each, as a content stream shows them. */
  readonly hex: string;
}

interface Glyph {
  readonly hex: string;
  readonly width: number;
}

const glyphsOfFont = new Map<FontSubset, ReadonlyMap<string, Glyph>>();

/**
 * The font files that all texts of a document in one face need: the smallest tier, and whatever else they have letters
 * of. A letter that none has is left to `encodeText`.
 */
export function chooseFonts(face: FaceName, text: string): FontSubset[] {
  const letters = [...new Set(text.normalize('NFC'))];
  const { tiers, others } = ARIMO[face];
  const largest = glyphsOf(tiers.at(-1)!);
  const common = letters.filter((letter) => largest.has(letter));
  const tier = tiers.find((font) => common.every((letter) => glyphsOf(font).has(letter)))!;
  return [tier, ...others.filter((font) => letters.some((letter) => glyphsOf(font).has(letter)))];
}

/**
 * The glyphs of a text, in normalisation form C.
 *
 * @throws {PdfError} `ERR_EHIC_GLYPH_MISSING` for a letter that no font has; `codePoint` names it.
 */
export function encodeText(fonts: readonly FontSubset[], text: string): GlyphRun[] {
  const runs: { font: FontSubset; hex: string }[] = [];
  for (const letter of text.normalize('NFC')) {
    const { font, glyph } = findGlyph(fonts, letter);
    const last = runs.at(-1);
    if (last?.font === font) last.hex += glyph.hex;
    else runs.push({ font, hex: glyph.hex });
  }
  return runs;
}

/**
 * Width of a text in thousandths of its size.
 *
 * @throws {PdfError} as `encodeText` does.
 */
export function measureText(face: FaceName, text: string): number {
  const { tiers, others } = ARIMO[face];
  const fonts = [tiers.at(-1)!, ...others];
  let width = 0;
  for (const letter of text.normalize('NFC')) width += findGlyph(fonts, letter).glyph.width;
  return width;
}

function findGlyph(fonts: readonly FontSubset[], letter: string): { font: FontSubset; glyph: Glyph } {
  for (const font of fonts) {
    const glyph = glyphsOf(font).get(letter);
    if (glyph) return { font, glyph };
  }
  const codePoint = `U+${letter.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
  throw new PdfError('ERR_EHIC_GLYPH_MISSING', `the font has no glyph for ${codePoint}`, { codePoint });
}

function glyphsOf(font: FontSubset): ReadonlyMap<string, Glyph> {
  const known = glyphsOfFont.get(font);
  if (known) return known;
  const glyphs = new Map<string, Glyph>();
  Array.from(font.letters).forEach((letter, index) => {
    const glyph = font.glyphs[index]!;
    glyphs.set(letter, { hex: glyph.toString(16).padStart(4, '0'), width: font.widths[glyph]! });
  });
  glyphsOfFont.set(font, glyphs);
  return glyphs;
}
