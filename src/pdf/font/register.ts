import { deflate } from 'pako';
import type { PDFContext, PDFRef } from 'pdf-lib';
import { base64Decode, utf8Encode } from '../../codec/bytes.ts';
import { RawObject, rawStream } from '../write/raw-object.ts';
import type { FontSubset } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

/**
 * The parts of a font that are the same in every document: whole streams, and dictionaries without their references.
 */
interface FontParts {
  readonly file: RawObject;
  readonly toUnicode: RawObject;
  readonly glyphSet: RawObject;
  readonly descriptor: string;
  readonly descendant: string;
  readonly whole: string;
}

const partsOfFont = new Map<FontSubset, FontParts>();

/**
 * Adds a font to a document as a Type 0 font whose codes are glyph ids (ISO 32000-1 9.7.4), with all that PDF/A-3b
 * requires of it: embedded, with widths, CIDSet and ToUnicode. Returns the reference for the page's resources.
 */
export function registerFont(context: PDFContext, font: FontSubset): PDFRef {
  const parts = partsOf(font);
  const [file, glyphSet] = [context.register(parts.file), context.register(parts.glyphSet)];
  const descriptor = context.register(new RawObject(`<<${parts.descriptor}/FontFile2 ${file}/CIDSet ${glyphSet}>>`));
  const descendant = context.register(new RawObject(`<<${parts.descendant}/FontDescriptor ${descriptor}>>`));
  const toUnicode = context.register(parts.toUnicode);
  return context.register(new RawObject(`<<${parts.whole}/DescendantFonts[${descendant}]/ToUnicode ${toUnicode}>>`));
}

function partsOf(font: FontSubset): FontParts {
  const known = partsOfFont.get(font);
  if (known) return known;
  const { name, flags, boundingBox, italicAngle, ascent, descent, capHeight, stemV, widths } = font;
  const packed = (bytes: Uint8Array) => rawStream('/Filter/FlateDecode', deflate(bytes, { level: 9 }));
  const parts = {
    file: rawStream(`/Filter/FlateDecode/Length1 ${font.fileLength}`, base64Decode(font.file)!),
    toUnicode: packed(utf8Encode(toUnicodeMap(font))),
    glyphSet: packed(allGlyphs(widths.length)),
    descriptor:
      `/Type/FontDescriptor/FontName/${name}/Flags ${flags}/FontBBox[${boundingBox.join(' ')}]/ItalicAngle ${italicAngle}` +
      `/Ascent ${ascent}/Descent ${descent}/CapHeight ${capHeight}/StemV ${stemV}`,
    descendant:
      `/Type/Font/Subtype/CIDFontType2/BaseFont/${name}/CIDSystemInfo<</Registry(Adobe)/Ordering(Identity)/Supplement 0>>` +
      `/CIDToGIDMap/Identity/W[0[${widths.join(' ')}]]`,
    whole: `/Type/Font/Subtype/Type0/BaseFont/${name}/Encoding/Identity-H`,
  };
  partsOfFont.set(font, parts);
  return parts;
}

/** Returns a CIDSet with a bit for each glyph of the file, the first in the highest bit (ISO 19005-1 6.3.5). */
function allGlyphs(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff);
  if (count % 8 !== 0) bits[bits.length - 1] = 0xff & (0xff << (8 - (count % 8)));
  return bits;
}
