import { ENTRY_LENGTH, HEADER_LENGTH, type OpenFace, TABLES } from './open-face.ts';

/** Flags of a part of a composite glyph (OpenType glyf). */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE_PARTS = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** The offset in `head` of the number that makes the sum over a file `CHECKSUM`. */
const ADJUSTMENT = 8;
const CHECKSUM = 0xb1b0afba;

/**
 * Returns a TrueType file with the outlines of some glyphs of a face and of the parts of which they are composed. The
 * glyphs keep their numbers; all others up to the last one are empty and have no width. `count` is the number of all.
 */
export function subsetFace(face: OpenFace, glyphs: Iterable<number>): { bytes: Uint8Array; count: number } {
  const { view, tables, offsets } = face;
  const kept = withParts(face, glyphs);
  const count = kept.at(-1)! + 1;
  const outlines = kept.reduce((sum, glyph) => sum + offsets[glyph + 1]! - offsets[glyph]!, 0);
  const lengths = { glyf: outlines, head: 54, hhea: 36, hmtx: 4 * count, loca: 2 * (count + 1), maxp: 32 };
  const places = { ...lengths };
  let length = HEADER_LENGTH + ENTRY_LENGTH * TABLES.length;
  for (const table of TABLES) {
    places[table] = length;
    length += padded(lengths[table]);
  }
  const file = new Uint8Array(length);
  const out = new DataView(file.buffer);
  // The version of the file, the number of tables, what follows from it, and their names stay as they are.
  file.set(face.bytes.subarray(0, HEADER_LENGTH + ENTRY_LENGTH * TABLES.length));
  for (const table of ['head', 'hhea', 'maxp'] as const)
    file.set(face.bytes.subarray(tables[table], tables[table] + lengths[table]), places[table]);
  out.setUint32(places.head + ADJUSTMENT, 0);
  out.setUint16(places.hhea + 34, count);
  out.setUint16(places.maxp + 4, count);
  let end = places.glyf;
  let next = 0;
  for (const glyph of kept) {
    // The glyphs before this one are empty.
    for (; next <= glyph; next++) out.setUint16(places.loca + 2 * next, (end - places.glyf) / 2);
    file.set(face.bytes.subarray(offsets[glyph]!, offsets[glyph + 1]!), end);
    end += offsets[glyph + 1]! - offsets[glyph]!;
    out.setUint32(places.hmtx + 4 * glyph, view.getUint32(tables.hmtx + 4 * glyph));
  }
  out.setUint16(places.loca + 2 * count, outlines / 2);
  TABLES.forEach((table, index) => {
    const entry = HEADER_LENGTH + ENTRY_LENGTH * index;
    out.setUint32(entry + 4, sumOf(out, places[table], padded(lengths[table])));
    out.setUint32(entry + 8, places[table]);
    out.setUint32(entry + 12, lengths[table]);
  });
  out.setUint32(places.head + ADJUSTMENT, CHECKSUM - sumOf(out, 0, length));
  return { bytes: file, count };
}

/** Returns the glyphs with .notdef, which each font has, and all their parts, in ascending order. */
function withParts({ view, offsets }: OpenFace, glyphs: Iterable<number>): number[] {
  const kept = new Set([0, ...glyphs]);
  // A set goes on with what is added to it on the way.
  for (const glyph of kept) {
    const start = offsets[glyph]!;
    if (start === offsets[glyph + 1] || view.getInt16(start) >= 0) continue;
    let at = start + 10;
    for (let flags = MORE_PARTS; flags & MORE_PARTS; ) {
      flags = view.getUint16(at);
      kept.add(view.getUint16(at + 2));
      at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
    }
  }
  return [...kept].sort((a, b) => a - b);
}

/** Returns a length as a multiple of 4, as the tables of a file have it. */
function padded(length: number): number {
  return (length + 3) & ~3;
}

/** Returns the sum of the 32-bit words of a part of a file. */
function sumOf(view: DataView, start: number, length: number): number {
  let sum = 0;
  for (let at = start; at < start + length; at += 4) sum = (sum + view.getUint32(at)) | 0;
  return sum;
}
