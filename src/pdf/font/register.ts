import { deflate } from 'pako';
import { PDFContext, PDFRawStream, type PDFRef } from 'pdf-lib';
import { RawObject } from '../raw-object.ts';
import type { FontSubset } from './subset.ts';
import { toUnicodeMap } from './to-unicode.ts';

/** What is the same in every document. */
interface FontParts {
  readonly file: PDFRawStream;
  readonly toUnicode: PDFRawStream;
  readonly glyphSet: PDFRawStream;
  readonly widths: RawObject;
}

const partsOfFont = new Map<FontSubset, FontParts>();

/**
 * Puts a font into a document as a Type 0 font whose codes are glyph ids (ISO 32000-1 9.7.4), with all that PDF/A-3b
 * asks of it: embedded, with widths, CIDSet and ToUnicode. Answers the reference for the page's resources.
 */
export function registerFont(context: PDFContext, font: FontSubset): PDFRef {
  const { file, toUnicode, glyphSet, widths } = partsOf(font);
  const descriptor = context.obj({
    Type: 'FontDescriptor',
    FontName: font.name,
    Flags: font.flags,
    FontBBox: [...font.boundingBox],
    ItalicAngle: font.italicAngle,
    Ascent: font.ascent,
    Descent: font.descent,
    CapHeight: font.capHeight,
    StemV: font.stemV,
    FontFile2: context.register(file),
    CIDSet: context.register(glyphSet),
  });
  const descendant = context.obj({
    Type: 'Font',
    Subtype: 'CIDFontType2',
    BaseFont: font.name,
    CIDSystemInfo: new RawObject('<< /Registry (Adobe) /Ordering (Identity) /Supplement 0 >>'),
    CIDToGIDMap: 'Identity',
    FontDescriptor: context.register(descriptor),
    W: widths,
  });
  return context.register(
    context.obj({
      Type: 'Font',
      Subtype: 'Type0',
      BaseFont: font.name,
      Encoding: 'Identity-H',
      DescendantFonts: [context.register(descendant)],
      ToUnicode: context.register(toUnicode),
    }),
  );
}

function partsOf(font: FontSubset): FontParts {
  const known = partsOfFont.get(font);
  if (known) return known;
  const context = PDFContext.create();
  const stream = (bytes: Uint8Array, entries = {}) =>
    PDFRawStream.of(context.obj({ Filter: 'FlateDecode', ...entries }), bytes);
  const parts = {
    file: stream(decodeBase64(font.file), { Length1: font.fileLength }),
    toUnicode: stream(deflate(new TextEncoder().encode(toUnicodeMap(font)), { level: 9 })),
    glyphSet: stream(deflate(allGlyphs(font.widths.length), { level: 9 })),
    widths: new RawObject(`[0 [${font.widths.join(' ')}]]`),
  };
  partsOfFont.set(font, parts);
  return parts;
}

/** A bit for each glyph, the first in the highest bit. The file holds no glyph that is not counted here (ISO 19005-1 6.3.5). */
function allGlyphs(count: number): Uint8Array {
  const bits = new Uint8Array(Math.ceil(count / 8)).fill(0xff);
  if (count % 8 !== 0) bits[bits.length - 1] = 0xff & (0xff << (8 - (count % 8)));
  return bits;
}

function decodeBase64(text: string): Uint8Array {
  return Uint8Array.from(atob(text), (character) => character.charCodeAt(0));
}
