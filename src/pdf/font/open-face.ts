import { base64Decode } from '../../codec/bytes.ts';
import { zlibDecompress } from '../../codec/deflate.ts';
import { ARIMO } from './arimo.generated.ts';
import type { FaceName } from './face.ts';

/** The TrueType file of a face, which has the tables glyf, head, hhea, hmtx, loca and maxp, in this order. */
export interface OpenFace {
  readonly bytes: Uint8Array;
  readonly view: DataView;
  /** The offset of each table. */
  readonly tables: Readonly<Record<Table, number>>;
  /** Where each glyph begins in the file; the last offset is the end of the last glyph. */
  readonly offsets: Uint32Array;
  /** The glyph of each letter of one code point, by code point; 0 for one that the font does not have. */
  readonly glyphs: Uint16Array;
  /** The glyphs of letters of several code points. */
  readonly sequences: ReadonlyMap<string, number>;
  /** The letter of each glyph; none for one that is only a part of others. */
  readonly letters: readonly (string | undefined)[];
  /** The width of each glyph in thousandths of the em. */
  readonly widths: Uint16Array;
}

export const TABLES = ['glyf', 'head', 'hhea', 'hmtx', 'loca', 'maxp'] as const;
type Table = (typeof TABLES)[number];

/** The header of the file, and the length of the entry of a table in the directory after it. */
export const HEADER_LENGTH = 12;
export const ENTRY_LENGTH = 16;
/** More than any code point of a letter that a face has. */
const MAX_CODE_POINT = 0x2300;

const opened = new Map<FaceName, OpenFace>();

/** Returns the file of a face and its letters, which are read once. */
export function openFace(name: FaceName): OpenFace {
  const known = opened.get(name);
  if (known) return known;
  const face = readFace(name);
  opened.set(name, face);
  return face;
}

function readFace(name: FaceName): OpenFace {
  const { file, letters: list, glyphs: glyphsOfLetters, sequences } = ARIMO[name];
  const bytes = zlibDecompress(base64Decode(file)!);
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const offsetOf = (index: number) => view.getUint32(HEADER_LENGTH + ENTRY_LENGTH * index + 8);
  const tables = Object.fromEntries(TABLES.map((table, index) => [table, offsetOf(index)])) as Record<Table, number>;
  const count = view.getUint16(tables.maxp + 4);
  const unitsPerEm = view.getUint16(tables.head + 18);
  const glyphs = new Uint16Array(MAX_CODE_POINT);
  const letters = new Array<string | undefined>(count);
  Array.from(list).forEach((letter, index) => {
    glyphs[letter.codePointAt(0)!] = glyphsOfLetters[index]!;
    letters[glyphsOfLetters[index]!] = letter;
  });
  for (const [sequence, glyph] of Object.entries(sequences)) letters[glyph] = sequence;
  return {
    bytes,
    view,
    tables,
    // The table loca has half of each offset.
    offsets: Uint32Array.from(
      { length: count + 1 },
      (_, glyph) => tables.glyf + 2 * view.getUint16(tables.loca + 2 * glyph),
    ),
    glyphs,
    sequences: new Map(Object.entries(sequences)),
    letters,
    widths: Uint16Array.from({ length: count }, (_, glyph) =>
      Math.round((view.getUint16(tables.hmtx + 4 * glyph) * 1000) / unitsPerEm),
    ),
  };
}
