/** Writes DEFLATE streams bit by bit (RFC 1951 3.1.1): what no encoder writes, but a decoder may meet. */
export class BitWriter {
  readonly #bits: number[] = [];

  /** The number of bits written so far. */
  get length(): number {
    return this.#bits.length;
  }

  /** Writes a number of so many bits, the lowest first, as headers and extra bits are. */
  number(value: number, size: number): this {
    for (let i = 0; i < size; i++) this.#bits.push((value >> i) & 1);
    return this;
  }

  /** Writes the bits of a Huffman code, the first of them first. */
  code(bits: string): this {
    for (const bit of bits) this.#bits.push(Number(bit));
    return this;
  }

  /** Writes a block without compression (RFC 1951 3.2.4), whose unused bits are as given. */
  stored(content: Uint8Array, isLast: boolean, unused = 0): this {
    this.number(isLast ? 1 : 0, 1).number(0, 2);
    this.number(unused, (8 - (this.length & 7)) & 7);
    this.number(content.length, 16).number(~content.length & 0xffff, 16);
    for (const byte of content) this.number(byte, 8);
    return this;
  }

  /** Writes an empty block of the fixed code (RFC 1951 3.2.6), which has 10 bits. */
  emptyFixed(isLast: boolean): this {
    return this.number(isLast ? 1 : 0, 1)
      .number(1, 2)
      .code('0000000');
  }

  /**
   * Writes the beginning of a block of its own codes (RFC 1951 3.2.7), up to its content: the lengths of the codes of
   * literals, lengths and the end, and of distances. Each length is written by itself, with the code lengths that
   * `lengths` gives for 0 to 18; by default with five bits for each of them.
   */
  dynamicHeader(isLast: boolean, literals: readonly number[], distances: readonly number[], lengths = FIVE_BITS): this {
    this.number(isLast ? 1 : 0, 1).number(2, 2);
    this.number(literals.length - 257, 5).number(distances.length - 1, 5);
    this.number(ORDER.length - 4, 4);
    for (const symbol of ORDER) this.number(lengths[symbol]!, 3);
    const codes = canonicalCodes(lengths);
    for (const length of [...literals, ...distances]) this.code(codes[length]!);
    return this;
  }

  /** The bytes, with what is left of the last one filled with these bits. */
  bytes(spare = 0): Uint8Array {
    const all = [...this.#bits];
    for (let i = 0; all.length % 8 !== 0; i++) all.push((spare >> i) & 1);
    return Uint8Array.from({ length: all.length / 8 }, (_, at) =>
      all.slice(8 * at, 8 * at + 8).reduce((byte, bit, i) => byte | (bit << i), 0),
    );
  }
}

/** The order in which the lengths of the codes of lengths are written (RFC 1951 3.2.7). */
const ORDER = [16, 17, 18, 0, 8, 7, 9, 6, 10, 5, 11, 4, 12, 3, 13, 2, 14, 1, 15];
/** A complete code of 19 symbols: 13 of four bits and 6 of five. */
const FIVE_BITS: readonly number[] = ORDER.map((_, symbol) => (symbol < 13 ? 4 : 5));

/** The codes of symbols by their lengths (RFC 1951 3.2.2); an empty text where the length is 0. */
export function canonicalCodes(lengths: readonly number[]): string[] {
  const codes = lengths.map(() => '');
  let code = 0;
  for (let length = 1; length <= 15; length++) {
    code *= 2;
    for (const [symbol, own] of lengths.entries()) {
      if (own === length) codes[symbol] = (code++).toString(2).padStart(length, '0');
    }
  }
  return codes;
}

/** An array of so many lengths, 0 but where they are given. */
export function lengthsOf(size: number, given: Readonly<Record<number, number>>): number[] {
  return Array.from({ length: size }, (_, symbol) => given[symbol] ?? 0);
}
