/** Flags of a part of a composite glyph (OpenType glyf). */
const WORDS = 0x1;
const SCALE = 0x8;
const MORE_COMPONENTS = 0x20;
const TWO_SCALES = 0x40;
const MATRIX = 0x80;

/** Returns the tables of a TrueType file, the number of its glyphs, and where each begins in `glyf`. */
function openTables(file) {
  const view = new DataView(file.buffer, file.byteOffset, file.byteLength);
  const tables = {};
  for (let index = 0; index < view.getUint16(4); index++) {
    const record = 12 + 16 * index;
    tables[file.toString('latin1', record, record + 4)] = {
      offset: view.getUint32(record + 8),
      length: view.getUint32(record + 12),
    };
  }
  const count = view.getUint16(tables.maxp.offset + 4);
  const longOffsets = view.getInt16(tables.head.offset + 50) === 1;
  const loca = tables.loca.offset;
  const offset = (glyph) => (longOffsets ? view.getUint32(loca + 4 * glyph) : 2 * view.getUint16(loca + 2 * glyph));
  return { view, tables, count, offset };
}

/**
 * Returns the widths and boxes of all glyphs of a TrueType file, in its own units. fontkit fails on an empty last
 * glyph.
 */
export function readGlyphs(file) {
  const { view, tables, count, offset } = openTables(file);
  const withWidth = view.getUint16(tables.hhea.offset + 34);
  const glyphs = Array.from({ length: count }, (_, index) => index);
  const widths = glyphs.map((glyph) => view.getUint16(tables.hmtx.offset + 4 * Math.min(glyph, withWidth - 1)));
  const boxes = glyphs
    .filter((glyph) => offset(glyph) < offset(glyph + 1))
    .map((glyph) => [2, 4, 6, 8].map((field) => view.getInt16(tables.glyf.offset + offset(glyph) + field)));
  return { widths, boxes };
}

/**
 * Returns a file with the glyphs of `order`, which has each glyph of the file once, and after them glyphs that are
 * composed of others (OpenType glyf, composite glyphs). Each of these has a width and `parts`, which are a glyph of the
 * original file and its position, in the file's own units. The tables are those of `names` alone.
 */
export function arrangeGlyphs(file, order, composites, names) {
  const { view, tables, count, offset } = openTables(file);
  const slice = (name) => Buffer.from(file.subarray(tables[name].offset, tables[name].offset + tables[name].length));
  const placeOf = new Map(order.map((glyph, place) => [glyph, place]));
  const original = Array.from({ length: count }, (_, glyph) =>
    Buffer.from(file.subarray(tables.glyf.offset + offset(glyph), tables.glyf.offset + offset(glyph + 1))),
  );
  const withWidth = view.getUint16(tables.hhea.offset + 34);
  const glyphs = order.map((glyph) => renumber(original[glyph], placeOf));
  const metrics = order.map((glyph) => ({
    width: view.getUint16(tables.hmtx.offset + 4 * Math.min(glyph, withWidth - 1)),
    bearing: view.getInt16(
      tables.hmtx.offset + (glyph < withWidth ? 4 * glyph + 2 : 4 * withWidth + 2 * (glyph - withWidth)),
    ),
  }));
  for (const { parts, width } of composites) {
    const glyph = compose(
      glyphs,
      parts.map((part) => ({ ...part, glyph: placeOf.get(part.glyph) })),
    );
    glyphs.push(glyph);
    metrics.push({ width, bearing: glyph.readInt16BE(2) });
  }
  const padded = glyphs.map((glyph) => Buffer.concat([glyph, Buffer.alloc(glyph.length % 2)]));
  const loca = Buffer.alloc(2 * (glyphs.length + 1));
  let end = 0;
  padded.forEach((glyph, index) => {
    end += glyph.length;
    loca.writeUInt16BE(end / 2, 2 * index + 2);
  });
  const hmtx = Buffer.alloc(4 * metrics.length);
  metrics.forEach(({ width, bearing }, index) => {
    hmtx.writeUInt16BE(width, 4 * index);
    hmtx.writeInt16BE(bearing, 4 * index + 2);
  });
  const [head, hhea, maxp] = ['head', 'hhea', 'maxp'].map(slice);
  const boxes = glyphs.filter((glyph) => glyph.length > 0).map(boxOf);
  [36, 38, 40, 42].forEach((field, side) => {
    head.writeInt16BE(Math[side < 2 ? 'min' : 'max'](...boxes.map((box) => box[side])), field);
  });
  head.writeInt16BE(0, 50);
  hhea.writeUInt16BE(metrics.length, 34);
  maxp.writeUInt16BE(glyphs.length, 4);
  // A composite glyph has at most the points and contours of its parts; the number of parts and their depth follow.
  const max = Math.max(...composites.map(({ parts }) => parts.length));
  for (const [simple, composite] of [
    [6, 10],
    [8, 12],
  ]) {
    const parts = Math.max(maxp.readUInt16BE(simple), maxp.readUInt16BE(composite));
    maxp.writeUInt16BE(max * parts, composite);
  }
  maxp.writeUInt16BE(Math.max(max, maxp.readUInt16BE(28)), 28);
  maxp.writeUInt16BE(maxp.readUInt16BE(30) + 1, 30);
  const changed = { glyf: Buffer.concat(padded), loca, hmtx, head, hhea, maxp };
  return writeTables(
    file,
    names.map((name) => [name, changed[name]]),
  );
}

/** Returns where the glyph of each part of a composite glyph stands in it; a simple glyph has no parts. */
function partsIn(glyph) {
  const places = [];
  if (glyph.length === 0 || glyph.readInt16BE(0) >= 0) return places;
  let at = 10;
  for (let flags = MORE_COMPONENTS; flags & MORE_COMPONENTS; ) {
    flags = glyph.readUInt16BE(at);
    places.push(at + 2);
    at += 4 + (flags & WORDS ? 4 : 2) + (flags & SCALE ? 2 : flags & TWO_SCALES ? 4 : flags & MATRIX ? 8 : 0);
  }
  return places;
}

/** Returns the other glyphs of which glyphs of a file are composed. */
export function componentsOf(file) {
  const { tables, count, offset } = openTables(file);
  const components = new Set();
  for (let index = 0; index < count; index++) {
    const glyph = Buffer.from(
      file.subarray(tables.glyf.offset + offset(index), tables.glyf.offset + offset(index + 1)),
    );
    for (const place of partsIn(glyph)) components.add(glyph.readUInt16BE(place));
  }
  return components;
}

function renumber(glyph, placeOf) {
  for (const place of partsIn(glyph)) glyph.writeUInt16BE(placeOf.get(glyph.readUInt16BE(place)), place);
  return glyph;
}

function boxOf(glyph) {
  return [2, 4, 6, 8].map((field) => glyph.readInt16BE(field));
}

function compose(glyphs, parts) {
  const boxes = parts.map(({ glyph, x, y }) => boxOf(glyphs[glyph]).map((edge, side) => edge + (side % 2 ? y : x)));
  const header = Buffer.alloc(10);
  header.writeInt16BE(-1, 0);
  [0, 1, 2, 3].forEach((side) => {
    header.writeInt16BE(Math[side < 2 ? 'min' : 'max'](...boxes.map((box) => box[side])), 2 + 2 * side);
  });
  const components = parts.map(({ glyph, x, y }, index) => {
    const component = Buffer.alloc(8);
    // The flags are ARG_1_AND_2_ARE_WORDS, ARGS_ARE_XY_VALUES, ROUND_XY_TO_GRID, and MORE_COMPONENTS if another
    // follows.
    component.writeUInt16BE(0x7 | (index < parts.length - 1 ? MORE_COMPONENTS : 0), 0);
    component.writeUInt16BE(glyph, 2);
    component.writeInt16BE(x, 4);
    component.writeInt16BE(y, 6);
    return component;
  });
  return Buffer.concat([header, ...components]);
}

function checksum(table) {
  let sum = 0;
  for (let index = 0; index < table.length; index += 4) sum = (sum + table.readUInt32BE(index)) >>> 0;
  return sum;
}

/** Writes a font file of tables, in their order, with its checksums. */
function writeTables(file, tables) {
  const directory = Buffer.alloc(12 + 16 * tables.length);
  file.copy(directory, 0, 0, 4);
  // The search parameters: the greatest power of two that is not more than the number of tables, and what is left.
  const power = Math.floor(Math.log2(tables.length));
  [tables.length, 16 * 2 ** power, power, 16 * (tables.length - 2 ** power)].forEach((value, index) => {
    directory.writeUInt16BE(value, 4 + 2 * index);
  });
  const bodies = [];
  let position = directory.length;
  let headPosition = 0;
  tables.forEach(([name, table], index) => {
    const body = Buffer.concat([table, Buffer.alloc((4 - (table.length % 4)) % 4)]);
    if (name === 'head') {
      body.writeUInt32BE(0, 8);
      headPosition = position;
    }
    const record = 12 + 16 * index;
    directory.write(name, record, 'latin1');
    directory.writeUInt32BE(checksum(body), record + 4);
    directory.writeUInt32BE(position, record + 8);
    directory.writeUInt32BE(table.length, record + 12);
    bodies.push(body);
    position += body.length;
  });
  const whole = Buffer.concat([directory, ...bodies]);
  whole.writeUInt32BE((0xb1b0afba - checksum(whole)) >>> 0, headPosition + 8);
  return whole;
}
