import type { PDFContext, PDFRef } from 'pdf-lib';
import { utf8Encode } from '../../codec/bytes.ts';
import { compressNatively } from '../../codec/native-deflate.ts';
import { LEVELS } from '../write/compression.ts';
import { RawObject, rawStream } from '../write/raw-object.ts';
import { ARIMO } from './arimo.generated.ts';
import type { FaceName } from './face.ts';
import { type OpenFace, openFace } from './open-face.ts';
import { subsetFace } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

/**
 * The parts of a font that are the same in every document with the same letters: whole streams, and dictionaries
 * without their references.
 */
interface FontParts {
  readonly file: RawObject;
  readonly toUnicode: RawObject;
  readonly glyphSet: RawObject;
  readonly descriptor: string;
  readonly descendant: string;
  readonly whole: string;
}

/** The fonts of the last documents: captions of a language have the same letters on every page. */
const kept = new Map<string, FontParts>();
const MAX_KEPT = 50;

/**
 * Adds a font with some glyphs of a face to a document, as a Type 0 font whose codes are the glyphs of the face (ISO
 * 32000-1 9.7.4), with all that PDF/A-3b requires of it: embedded, with widths, CIDSet and ToUnicode. Returns the
 * reference for the page's resources.
 */
export function registerFont(context: PDFContext, face: FaceName, glyphs: Iterable<number>): PDFRef {
  const parts = partsOf(
    face,
    [...glyphs].sort((a, b) => a - b),
  );
  const [file, glyphSet] = [context.register(parts.file), context.register(parts.glyphSet)];
  const descriptor = context.register(new RawObject(`<<${parts.descriptor}/FontFile2 ${file}/CIDSet ${glyphSet}>>`));
  const descendant = context.register(new RawObject(`<<${parts.descendant}/FontDescriptor ${descriptor}>>`));
  const toUnicode = context.register(parts.toUnicode);
  return context.register(new RawObject(`<<${parts.whole}/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`));
}

function partsOf(face: FaceName, glyphs: readonly number[]): FontParts {
  const key = `${face} ${glyphs.join(' ')}`;
  const known = kept.get(key);
  const parts = known ?? makeParts(face, glyphs, subsetTag(key));
  // The map is in the order of the last use.
  kept.delete(key);
  kept.set(key, parts);
  if (kept.size > MAX_KEPT) kept.delete(kept.keys().next().value!);
  return parts;
}

function makeParts(name: FaceName, glyphs: readonly number[], tag: string): FontParts {
  const { name: postScriptName, flags, boundingBox, italicAngle, ascent, descent, capHeight, stemV } = ARIMO[name];
  const face = openFace(name);
  const { bytes, count } = subsetFace(face, glyphs);
  const fontName = `${tag}+${postScriptName}`;
  const packed = (entries: string, content: Uint8Array) =>
    rawStream(`/Filter/FlateDecode${entries}`, compressNatively(content, LEVELS.small));
  return {
    file: packed(`/Length1 ${bytes.length}`, bytes),
    toUnicode: packed('', utf8Encode(toUnicodeMap(glyphs, face.letters))),
    glyphSet: packed('', allGlyphs(count)),
    descriptor:
      `/Type/FontDescriptor/FontName/${fontName}/Flags ${flags}/FontBBox[${boundingBox.join(' ')}]` +
      `/ItalicAngle ${italicAngle}/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV ${stemV}`,
    descendant:
      `/Type/Font/Subtype/CIDFontType2/BaseFont/${fontName}` +
      `/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>/CIDToGIDMap/Identity/W[${widths(glyphs, face)}]`,
    whole: `/Type/Font/Subtype/Type0/BaseFont/${fontName}/Encoding/Identity-H`,
  };
}

/** Returns six capital letters that depend on the glyphs of a font, since a tag stands for one subset (9.6.4). */
function subsetTag(key: string): string {
  // FNV-1a, of 32 bits.
  let hash = 0x811c9dc5;
  for (let index = 0; index < key.length; index++) hash = Math.imul(hash ^ key.charCodeAt(index), 0x01000193) >>> 0;
  let tag = '';
  for (; tag.length < 6; hash = Math.floor(hash / 26)) tag += String.fromCharCode(65 + (hash % 26));
  return tag;
}

/** Writes the widths of glyphs: the first of some successive ones, and the width of each. */
function widths(glyphs: readonly number[], face: OpenFace): string {
  let written = '';
  let next = -1;
  for (const glyph of glyphs) {
    const width = face.widths[glyph]!;
    written += glyph === next ? ` ${width}` : `${next < 0 ? '' : ']'}${glyph}[${width}`;
    next = glyph + 1;
  }
  return `${written}]`;
}

/** Returns a CIDSet with a bit for each glyph of the file, the first in the highest bit (ISO 19005-1 6.3.5). */
function allGlyphs(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff);
  if (count % 8 !== 0) bits[bits.length - 1] = 0xff & (0xff << (8 - (count % 8)));
  return bits;
}
