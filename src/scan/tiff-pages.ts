const MAX_COUNTED = 10_000;

export interface TiffPages {
  /** The file, its chain of pages ended after those that are to be read. */
  readonly bytes: Uint8Array;
  /** How many pages the file has; no more than ten thousand are counted. */
  readonly pages: number;
  /** For each of the first pages, how many rows a strip or a row of tiles has. */
  readonly rowsAtOnce: readonly number[];
}

const ROWS_PER_STRIP = 278;
const TILE_LENGTH = 323;
const MAX_ENTRIES = 1000;
/** Types of values. */
const SHORT = 3;
const LONG8 = 16;
const ALL_ROWS = 0xffff_ffff;

/**
 * Ends a TIFF after its first pages: decoders follow the whole chain of directories for every page they read, and a
 * chain can be made of millions, or go in a circle. BigTIFF is handled too. A chain that is not sound is left to the
 * decoder.
 */
export function firstTiffPages(bytes: Uint8Array, max: number): TiffPages {
  const view = new DataView(bytes.buffer, bytes.byteOffset, bytes.byteLength);
  const isLittle = bytes[0] === 0x49;
  const isBig = view.getUint16(2, isLittle) === 43;
  const readOffset = (at: number) => (isBig ? Number(view.getBigUint64(at, isLittle)) : view.getUint32(at, isLittle));
  /** Where the offset of the directory after this one stands. */
  const nextOf = (directory: number) =>
    isBig
      ? directory + 8 + 20 * Number(view.getBigUint64(directory, isLittle))
      : directory + 2 + 12 * view.getUint16(directory, isLittle);

  const rowsOf = (directory: number) => {
    const [size, start] = isBig ? [20, directory + 8] : [12, directory + 2];
    for (let at = start; at < Math.min(nextOf(directory), start + size * MAX_ENTRIES); at += size) {
      const tag = view.getUint16(at, isLittle);
      if (tag !== ROWS_PER_STRIP && tag !== TILE_LENGTH) continue;
      const value = at + (isBig ? 12 : 8);
      return view.getUint16(at + 2, isLittle) === SHORT
        ? view.getUint16(value, isLittle)
        : view.getUint32(value + (isBig && !isLittle && view.getUint16(at + 2) === LONG8 ? 4 : 0), isLittle);
    }
    return ALL_ROWS;
  };

  const rowsAtOnce: number[] = [];
  const seen = new Set<number>();
  let end: number | undefined;
  try {
    let directory = readOffset(isBig ? 8 : 4);
    while (directory !== 0 && !seen.has(directory) && seen.size < MAX_COUNTED) {
      seen.add(directory);
      const next = nextOf(directory);
      if (seen.size <= max) {
        end = next;
        rowsAtOnce.push(rowsOf(directory));
      }
      directory = readOffset(next);
    }
  } catch (error) {
    if (!(error instanceof RangeError)) throw error;
  }
  if (end === undefined || end + (isBig ? 8 : 4) > bytes.length)
    return { bytes, pages: Math.max(1, seen.size), rowsAtOnce };
  const ended = bytes.slice();
  ended.fill(0, end, end + (isBig ? 8 : 4));
  return { bytes: ended, pages: seen.size, rowsAtOnce };
}
