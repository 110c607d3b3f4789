/** Fills the array with random bytes, as `crypto.getRandomValues` does. */
export type RandomSource = (bytes: Uint8Array<ArrayBuffer>) => unknown;

/**
 * The number of random attempts before the free indices are counted. If half of the indices are free, fewer than one
 * list in 2^40 needs more attempts.
 */
const TRIES = 40;

/** The number of bits set in each byte. */
const ONES = Uint8Array.from({ length: 256 }, (_, byte) => byte.toString(2).replaceAll('0', '').length);
/** The number of random bytes drawn at a time, because drawing four takes as long as drawing many. */
const POOL_LENGTH = 1024;

/** Records which indices of a list are in use, with one bit each. */
export class FreeIndices {
  /** One bit for each index, set when it is in use; the first is the lowest bit of the first byte. */
  readonly used: Uint8Array;
  readonly #size: number;
  readonly #random: RandomSource;
  readonly #pool = new Uint8Array(POOL_LENGTH);
  #at = POOL_LENGTH;
  #free: number;

  constructor(size: number, used: Uint8Array, random: RandomSource) {
    this.used = used;
    this.#size = size;
    this.#random = random;
    this.#free = size;
    for (let at = 0; at < used.length; at++) this.#free -= onesOf(used[at]!);
  }

  get count(): number {
    return this.#free;
  }

  isUsed(index: number): boolean {
    return ((this.used[index >> 3]! >> (index & 7)) & 1) === 1;
  }

  use(index: number): void {
    if (this.isUsed(index)) return;
    this.used[index >> 3] = this.used[index >> 3]! | (1 << (index & 7));
    this.#free--;
  }

  /** Takes a random free index, each with the same probability. Returns `undefined` if there is none. */
  take(): number | undefined {
    if (this.#free === 0) return undefined;
    const index = this.#guess() ?? this.#freeAt(this.#below(this.#free));
    this.use(index);
    return index;
  }

  /** Makes an index free that was taken and that no card has. */
  release(index: number): void {
    if (!this.isUsed(index)) return;
    this.used[index >> 3] = this.used[index >> 3]! & ~(1 << (index & 7));
    this.#free++;
  }

  /** Takes random free indices, each with the same probability: as many as there are, if these are fewer. */
  takeMany(count: number): Uint32Array {
    const taken = new Uint32Array(Math.min(count, this.#free));
    // Where few are free, attempts at random find them too seldom.
    const left = this.#free < this.#size / 8 ? this.#allFree() : undefined;
    for (let at = 0; at < taken.length; at++) {
      if (left === undefined) {
        taken[at] = this.take()!;
        continue;
      }
      const chosen = at + this.#below(left.length - at);
      taken[at] = left[chosen]!;
      left[chosen] = left[at]!;
      this.use(taken[at]!);
    }
    return taken;
  }

  #allFree(): Uint32Array {
    const all = new Uint32Array(this.#free);
    let at = 0;
    for (let index = 0; index < this.#size; index++) {
      if (this.used[index >> 3] === 0xff) index |= 7;
      else if (!this.isUsed(index)) all[at++] = index;
    }
    return all;
  }

  /** Returns the first of some random indices that is free. */
  #guess(): number | undefined {
    for (let left = TRIES; left > 0; left--) {
      const index = this.#below(this.#size);
      if (!this.isUsed(index)) return index;
    }
    return undefined;
  }

  /** Returns the free index that has `rank` free ones before it. */
  #freeAt(rank: number): number {
    let left = rank;
    let byte = 0;
    while (left >= 8 - onesOf(this.used[byte]!)) left -= 8 - onesOf(this.used[byte++]!);
    let index = byte * 8;
    while (this.isUsed(index) || left-- > 0) index++;
    return index;
  }

  /** Returns a random whole number from 0 to below `limit` (at most 2^32), each with the same probability. */
  #below(limit: number): number {
    const fair = 2 ** 32 - (2 ** 32 % limit);
    for (;;) {
      if (this.#at === POOL_LENGTH) {
        this.#random(this.#pool);
        this.#at = 0;
      }
      const value = new DataView(this.#pool.buffer).getUint32(this.#at);
      this.#at += 4;
      if (value < fair) return value % limit;
    }
  }
}

function onesOf(byte: number): number {
  return ONES[byte]!;
}
