import { create } from 'qrcode';

/**
 * The modules of a symbol as bits, 1 for dark: 32 modules of a row or column in a word. The first words of all rows
 * stand before the second words of all rows, and so on.
 */
interface Bits {
  readonly rows: Int32Array;
  readonly columns: Int32Array;
}

const MASKS = [0, 1, 2, 3, 4, 5, 6, 7] as const;
/** The points of a penalty (ISO/IEC 18004 7.8.3.1). */
const RUN_OF_FIVE = 3;
const LONGER_RUN = 1;
const BLOCK = 3;
const FINDER_PATTERN = 40;
const IMBALANCE = 10;

/**
 * Returns a symbol that has mask 0 with the mask of the lowest penalty instead, the first of equal ones. It is the one
 * that `qrcode` chooses, which looks at one module after the other; here 32 of them are counted at once.
 */
export function applyBestMask({ data, size }: { readonly data: Uint8Array; readonly size: number }): Uint8Array {
  const symbol = pack(data, size);
  let best = symbol;
  let lowest = Number.POSITIVE_INFINITY;
  for (const difference of differencesOf(size)) {
    const masked = combine(symbol, difference);
    const penalty = penaltyOf(masked, size);
    if (penalty >= lowest) continue;
    best = masked;
    lowest = penalty;
  }
  return unpack(best, size);
}

const differencesOfSize = new Map<number, readonly Bits[]>();

/**
 * Returns for each mask the modules in which a symbol with it differs from one with mask 0. They are the same for all
 * symbols of a size: masks are added to the data, and the code of the format information, which names them, is linear.
 */
function differencesOf(size: number): readonly Bits[] {
  const known = differencesOfSize.get(size);
  if (known) return known;
  const version = (size - 17) / 4;
  const symbols = MASKS.map((maskPattern) => {
    const { modules } = create('0', { version, errorCorrectionLevel: 'L', maskPattern });
    return pack(modules.data, modules.size);
  });
  const differences = symbols.map((symbol) => combine(symbol, symbols[0]!));
  differencesOfSize.set(size, differences);
  return differences;
}

function pack(modules: Uint8Array, size: number): Bits {
  const length = size * Math.ceil(size / 32);
  const [rows, columns] = [new Int32Array(length), new Int32Array(length)];
  for (let row = 0, index = 0; row < size; row++) {
    for (let column = 0; column < size; column++, index++) {
      const module = modules[index]!;
      rows[(column >> 5) * size + row]! |= module << column;
      columns[(row >> 5) * size + column]! |= module << row;
    }
  }
  return { rows, columns };
}

function unpack({ rows }: Bits, size: number): Uint8Array {
  const modules = new Uint8Array(size * size);
  for (let row = 0, index = 0; row < size; row++) {
    for (let column = 0; column < size; column++, index++) {
      modules[index] = (rows[(column >> 5) * size + row]! >>> column) & 1;
    }
  }
  return modules;
}

function combine(one: Bits, other: Bits): Bits {
  return { rows: exclusiveOr(one.rows, other.rows), columns: exclusiveOr(one.columns, other.columns) };
}

function exclusiveOr(one: Int32Array, other: Int32Array): Int32Array {
  const words = new Int32Array(one.length);
  for (let index = 0; index < words.length; index++) words[index] = one[index]! ^ other[index]!;
  return words;
}

function penaltyOf({ rows, columns }: Bits, size: number): number {
  return penaltyAcross(rows, size) + penaltyAcross(columns, size) + penaltyOfArea(rows, size);
}

/** Returns the penalty of runs and of patterns like that of a finder, in the direction from line to line. */
function penaltyAcross(lines: Int32Array, size: number): number {
  let runs = 0;
  let longer = 0;
  let patterns = 0;
  for (let first = 0; first < lines.length; first += size) {
    const used = usedBits(first, size);
    // The bits of `same` are 1 where a module is like the one before it, those of `run` where it ends a run of five.
    let same1 = 0;
    let same2 = 0;
    let same3 = 0;
    let run = 0;
    for (let line = first + 1; line < first + size; line++) {
      const same = ~(lines[line]! ^ lines[line - 1]!) & used;
      const longerRun = run & same;
      run = same & same1 & same2 & same3;
      if (run !== 0) {
        runs += countOnes(run ^ longerRun);
        longer += countOnes(longerRun);
      }
      same3 = same2;
      same2 = same1;
      same1 = same;
      if (line < first + 10) continue;
      // The patterns 10111010000 and 00001011101 have the same middle.
      const middle = lines[line - 6]! & ~lines[line - 5]! & lines[line - 4]!;
      if (middle === 0) continue;
      const [a, b, c, d] = [lines[line - 10]!, lines[line - 9]!, lines[line - 8]!, lines[line - 7]!];
      const [h, i, j, k] = [lines[line - 3]!, lines[line - 2]!, lines[line - 1]!, lines[line]!];
      const found = middle & ((a & ~b & c & d & ~(h | i | j | k)) | (~(a | b | c | d) & h & i & ~j & k));
      if (found !== 0) patterns += countOnes(found);
    }
  }
  return RUN_OF_FIVE * runs + LONGER_RUN * longer + FINDER_PATTERN * patterns;
}

/** Returns the penalty of blocks of 2 by 2 modules, and of the share of dark modules. */
function penaltyOfArea(rows: Int32Array, size: number): number {
  let blocks = 0;
  let dark = 0;
  for (let first = 0; first < rows.length; first += size) {
    const used = usedBits(first, size);
    const usedNext = first + size < rows.length ? usedBits(first + size, size) : 0;
    for (let row = first; row < first + size; row++) {
      dark += countOnes(rows[row]!);
      if (row === first + size - 1) continue;
      const bothDark = rows[row]! & rows[row + 1]!;
      const bothLight = ~(rows[row]! | rows[row + 1]!) & used;
      // The module to the right of the last one of a word is the first one of the next word.
      const above = usedNext === 0 ? 0 : rows[row + size]!;
      const below = usedNext === 0 ? 0 : rows[row + size + 1]!;
      const darkRight = (bothDark >>> 1) | ((above & below) << 31);
      const lightRight = (bothLight >>> 1) | ((~(above | below) & usedNext) << 31);
      blocks += countOnes((bothDark & darkRight) | (bothLight & lightRight));
    }
  }
  const deviation = Math.abs(Math.ceil((dark * 100) / (size * size) / 5) - 10);
  return BLOCK * blocks + IMBALANCE * deviation;
}

/** Returns the bits of a word that stand for modules; `first` is the position of its first line. */
function usedBits(first: number, size: number): number {
  const bits = size - 32 * (first / size);
  return bits >= 32 ? -1 : (1 << bits) - 1;
}

function countOnes(word: number): number {
  const pairs = word - ((word >>> 1) & 0x55555555);
  const fours = (pairs & 0x33333333) + ((pairs >>> 2) & 0x33333333);
  return Math.imul((fours + (fours >>> 4)) & 0x0f0f0f0f, 0x01010101) >>> 24;
}
