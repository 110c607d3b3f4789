import { cborFault } from './cbor-format.ts';

const latin1 = new TextDecoder('latin1');

/** The keys of one map, by their bytes. Ascending keys, the usual case, are only compared with the preceding one. */
export class KeySet {
  /** Whether the keys so far are in the bytewise order of their encodings (RFC 8949 4.2.1). */
  isAscending = true;
  readonly #bytes: Uint8Array;
  /** The start and end of each key, one after the other. */
  readonly #spans: number[] = [];
  #seen: Set<string> | undefined;

  constructor(bytes: Uint8Array) {
    this.#bytes = bytes;
  }

  /** Adds the key at these positions. Throws `ERR_EHIC_CBOR_DUPLICATE_KEY` for bytes that were added before. */
  add(start: number, end: number): void {
    const spans = this.#spans;
    this.isAscending &&= spans.length === 0 || this.#isAfter(spans.at(-2)!, start, end);
    spans.push(start, end);
    if (this.isAscending) return;
    this.#seen ??= this.#allButLast();
    const name = this.#name(start, end);
    if (this.#seen.has(name)) throw cborFault('CBOR_DUPLICATE_KEY');
    this.#seen.add(name);
  }

  #allButLast(): Set<string> {
    const names = new Set<string>();
    for (let i = 0; i < this.#spans.length - 2; i += 2) names.add(this.#name(this.#spans[i]!, this.#spans[i + 1]!));
    return names;
  }

  /**
   * Returns whether the key from `start` to `end` comes after the one at `before`, in bytewise order. No encoding is the
   * beginning of another, so that two without a difference are equal.
   */
  #isAfter(before: number, start: number, end: number): boolean {
    for (let i = 0; i < end - start; i++) {
      const difference = this.#bytes[start + i]! - this.#bytes[before + i]!;
      if (difference !== 0) return difference > 0;
    }
    return false;
  }

  #name(start: number, end: number): string {
    return latin1.decode(this.#bytes.subarray(start, end));
  }
}
