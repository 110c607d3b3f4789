import { clustersOf, hasMarks } from '../../card/clusters.ts';
import { nameCodePoint } from '../../card/text.ts';
import { PdfError } from '../../errors.ts';
import { ARIMO } from './arimo.generated.ts';
import type { FaceName, FontSubset } from './subset.ts';

/** Successive letters that one font file holds. */
export interface GlyphRun {
  readonly font: FontSubset;
  /** The glyph ids, two bytes each, in hexadecimal, as a content stream has them. */
  readonly hex: string;
}

/** The letters of a face by code point; the tables are long enough for every letter of a font. */
interface Letters {
  /** The widths in thousandths of the em; 0 for a letter that no file has. */
  readonly widths: Uint16Array;
  /** For each letter a bit for each file of the face that has it; the first file is the lowest bit. */
  readonly files: Uint32Array;
  /** The letters of several code points. */
  readonly sequences: Map<string, { readonly width: number; readonly files: number }>;
}

interface Glyphs {
  readonly letters: readonly (Glyph | undefined)[];
  readonly sequences: ReadonlyMap<string, Glyph>;
}

interface Glyph {
  readonly font: FontSubset;
  readonly hex: string;
}

const TABLE_LENGTH = 0x2300;
const lettersOfFace = new Map<FaceName, Letters>();
const glyphsOfFonts = new Map<string, Glyphs>();

/**
 * Returns the font files that all texts of a document in one face need: the smallest that has all letters, or, if no
 * file has them all, the files with the most of them in turn. `encodeText` reports a letter that no file has.
 */
export function chooseFonts(face: FaceName, text: string): FontSubset[] {
  const { files, sequences } = lettersOf(face);
  let needed = new Set<number>();
  const letters = text.normalize('NFC');
  if (hasMarks(letters)) {
    for (const cluster of clustersOf(letters))
      needed.add(sequences.get(cluster)?.files ?? (cluster.length === 1 ? (files[cluster.charCodeAt(0)] ?? 0) : 0));
  } else {
    for (let index = 0; index < letters.length; index++) needed.add(files[letters.charCodeAt(index)] ?? 0);
  }
  needed.delete(0);
  const chosen: FontSubset[] = [];
  do {
    const best = bestFile([...needed], ARIMO[face].length);
    chosen.push(ARIMO[face][best]!);
    needed = new Set([...needed].filter((each) => !(each & (1 << best))));
  } while (needed.size > 0);
  return chosen;
}

/** Returns the first file that has the most letters; `needed` holds for each letter the files that have it. */
function bestFile(needed: readonly number[], files: number): number {
  const served = Array.from({ length: files }, (_, file) => needed.filter((each) => each & (1 << file)).length);
  return served.indexOf(Math.max(...served));
}

/**
 * Returns the glyphs of a text, in normalisation form C.
 *
 * @throws {PdfError} `ERR_EHIC_GLYPH_MISSING` for a letter that no font has; `codePoint` names it.
 */
export function encodeText(fonts: readonly FontSubset[], text: string): GlyphRun[] {
  const glyphs = glyphsOf(fonts);
  const letters = text.normalize('NFC');
  const runs: { font: FontSubset; hex: string }[] = [];
  let last: { font: FontSubset; hex: string } | undefined;
  const show = (glyph: Glyph) => {
    if (last?.font === glyph.font) last.hex += glyph.hex;
    else {
      last = { font: glyph.font, hex: glyph.hex };
      runs.push(last);
    }
  };
  if (hasMarks(letters)) {
    for (const cluster of clustersOf(letters)) {
      const letter = cluster.length === 1 ? glyphs.letters[cluster.charCodeAt(0)] : undefined;
      const glyph = letter ?? glyphs.sequences.get(cluster);
      if (!glyph) throw missing(cluster);
      show(glyph);
    }
    return runs;
  }
  for (let index = 0; index < letters.length; index++) {
    const glyph = glyphs.letters[letters.charCodeAt(index)];
    if (!glyph) throw missing(letters.slice(index));
    show(glyph);
  }
  return runs;
}

/**
 * Returns the width of a text in thousandths of its size.
 *
 * @throws {PdfError} `ERR_EHIC_GLYPH_MISSING` as `encodeText` does.
 */
export function measureText(face: FaceName, text: string): number {
  const { widths, sequences } = lettersOf(face);
  const letters = text.normalize('NFC');
  let sum = 0;
  if (hasMarks(letters)) {
    for (const cluster of clustersOf(letters)) {
      const width = cluster.length === 1 ? widths[cluster.charCodeAt(0)] : sequences.get(cluster)?.width;
      if (!width) throw missing(cluster);
      sum += width;
    }
    return sum;
  }
  for (let index = 0; index < letters.length; index++) {
    const width = widths[letters.charCodeAt(index)];
    if (!width) throw missing(letters.slice(index));
    sum += width;
  }
  return sum;
}

/** Names the first code point of a letter, or the second if the font has the first but not both together. */
function missing(letter: string): PdfError {
  const [first = '', second = first] = letter;
  // Every face has the same letters.
  const isThere = first.length === 1 && lettersOf('regular').widths[first.charCodeAt(0)];
  const codePoint = nameCodePoint(isThere ? second : first);
  return new PdfError('ERR_EHIC_GLYPH_MISSING', `the font has no glyph for ${codePoint}`, { codePoint });
}

function lettersOf(face: FaceName): Letters {
  const known = lettersOfFace.get(face);
  if (known) return known;
  const letters: Letters = {
    widths: new Uint16Array(TABLE_LENGTH),
    files: new Uint32Array(TABLE_LENGTH),
    sequences: new Map(),
  };
  for (const [file, font] of ARIMO[face].entries()) {
    Array.from(font.letters, (letter) => letter.codePointAt(0)!).forEach((codePoint, index) => {
      letters.widths[codePoint] = font.widths[font.glyphs[index]!]!;
      letters.files[codePoint]! |= 1 << file;
    });
    for (const [sequence, glyph] of Object.entries(font.sequences ?? {}))
      letters.sequences.set(sequence, { width: font.widths[glyph]!, files: 1 << file });
  }
  lettersOfFace.set(face, letters);
  return letters;
}

/** Returns the glyphs of some files by code point; the first file that has a letter supplies it. */
function glyphsOf(fonts: readonly FontSubset[]): Glyphs {
  const key = fonts.map(({ name }) => name).join();
  const known = glyphsOfFonts.get(key);
  if (known) return known;
  const letters = new Array<Glyph | undefined>(TABLE_LENGTH);
  const sequences = new Map<string, Glyph>();
  const glyphOf = (font: FontSubset, glyph: number): Glyph => ({ font, hex: glyph.toString(16).padStart(4, '0') });
  for (const font of fonts) {
    Array.from(font.letters, (letter) => letter.codePointAt(0)!).forEach((codePoint, index) => {
      letters[codePoint] ??= glyphOf(font, font.glyphs[index]!);
    });
    for (const [sequence, glyph] of Object.entries(font.sequences ?? {})) sequences.set(sequence, glyphOf(font, glyph));
  }
  const glyphs = { letters, sequences };
  glyphsOfFonts.set(key, glyphs);
  return glyphs;
}
