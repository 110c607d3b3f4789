/** The three faces of the form, for values, titles and captions. */
export type FaceName = 'regular' | 'bold' | 'italic';

/**
 * A face with all letters that can be printed, as `build.mjs` writes it into `arimo.generated.ts`. Lengths are in
 * thousandths of the em.
 */
export interface FontFace {
  /** The PostScript name. */
  readonly name: string;
  /** The TrueType file, deflated (zlib), Base64. */
  readonly file: string;
  /** The letters of one code point. */
  readonly letters: string;
  /** The glyph of each letter. */
  readonly glyphs: readonly number[];
  /** Letters of several code points, in normalisation form C, and the glyph of each. */
  readonly sequences: Readonly<Record<string, number>>;
  readonly boundingBox: readonly [number, number, number, number];
  readonly ascent: number;
  readonly descent: number;
  readonly capHeight: number;
  /** The slant in degrees counter-clockwise from the vertical. */
  readonly italicAngle: number;
  readonly stemV: number;
  /** The font descriptor flags (ISO 32000-1 table 123). */
  readonly flags: number;
}
