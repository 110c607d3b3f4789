/** Widths and boxes of every glyph of a TrueType file, in its own units. fontkit trips over an empty last glyph. */
export function readGlyphs(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = {};
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    tables[file.toString('latin1', record, record + 4)] = view.getUint32(record + 8);
  }
  const count = view.getUint16(tables.maxp + 4);
  const withWidth = view.getUint16(tables.hhea + 34);
  const longOffsets = view.getInt16(tables.head + 50) === 1;
  const offset = (glyph) =>
    longOffsets ? view.getUint32(tables.loca + 4 * glyph) : 2 * view.getUint16(tables.loca + 2 * glyph);

  const glyphs = Array.from({ length: count }, (_, index) => index);
  const widths = glyphs.map((glyph) => view.getUint16(tables.hmtx + 4 * Math.min(glyph, withWidth - 1)));
  const boxes = glyphs
    .filter((glyph) => offset(glyph) < offset(glyph + 1))
    .map((glyph) => [2, 4, 6, 8].map((field) => view.getInt16(tables.glyf + offset(glyph) + field)));
  return { widths, boxes };
}
