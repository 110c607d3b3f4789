/** The three faces of the form, for values, titles and captions. */
export type FaceName = 'regular' | 'bold' | 'italic';

/**
 * A font file with some of the letters of a face, as `build.mjs` writes it into `arimo.generated.ts`. Lengths are in
 * thousandths of the em.
 */
export interface FontSubset {
  /** The PostScript name after a tag of six letters, as ISO 32000-1 9.6.4 requires it. */
  readonly name: string;
  /** The TrueType file, deflated (zlib), Base64. */
  readonly file: string;
  /** The number of bytes of the file before it was deflated. */
  readonly fileLength: number;
  /** The letters of this file, in the order of their code points. */
  readonly letters: string;
  /** The glyph of each letter. */
  readonly glyphs: readonly number[];
  /** Letters of several code points, in normalisation form C, and the glyph of each. */
  readonly sequences?: Readonly<Record<string, number>>;
  /** The advance width of every glyph of the file, by glyph. */
  readonly widths: readonly number[];
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
