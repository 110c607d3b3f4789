import { utf8Decode } from './bytes.ts';
import {
  ARRAY,
  BYTES,
  cborFault,
  faultOfSimple,
  hasLength,
  INDEFINITE,
  MAP,
  SIMPLE,
  TAG,
  TEXT,
} from './cbor-format.ts';
import { KeySet } from './cbor-key-set.ts';

/** Limits for `decodeCbor`. */
export interface CborLimits {
  /** The deepest nesting of arrays and maps. */
  readonly maxDepth: number;
  /** Whether strings, arrays and maps of indefinite length are allowed (RFC 8949 3.2). */
  readonly indefinite: boolean;
  /** Whether floats and `undefined` are allowed. */
  readonly floats: boolean;
}

const BREAK = 0xff;

/** A string of indefinite length: where it begins and ends, and the spans of its chunks. */
export interface ChunkedString {
  readonly start: number;
  readonly end: number;
  readonly isText: boolean;
  readonly chunks: readonly Span[];
}
type Span = readonly [start: number, end: number];

/**
 * Checks in one linear pass that `bytes` is exactly one CBOR item (RFC 8949) before a decoder reads it. It refuses what
 * the decoder would turn into dates, sets, regular expressions or errors (tags), what the decoder reads loosely (bad
 * UTF-8, duplicate keys, lengths beyond the input), and nesting that would exhaust the stack. Returns the number of map
 * entries and the strings of indefinite length, which the decoder does not handle. Throws `ERR_EHIC_CBOR_…`.
 */
export function requireCbor(
  bytes: Uint8Array,
  limits: CborLimits,
): { readonly entries: number; readonly chunked: readonly ChunkedString[] } {
  const gate = new Gate(bytes, limits);
  gate.item(0);
  if (gate.at !== bytes.length) throw cborFault('CBOR_TRAILING');
  return gate;
}

class Gate {
  at = 0;
  /** The number of entries of all maps. */
  entries = 0;
  readonly chunked: ChunkedString[] = [];
  readonly #bytes: Uint8Array;
  readonly #limits: CborLimits;

  constructor(bytes: Uint8Array, limits: CborLimits) {
    this.#bytes = bytes;
    this.#limits = limits;
  }

  item(depth: number): void {
    const head = this.#byte();
    const major = head >> 5;
    const info = head & 31;
    if (info === INDEFINITE) this.#indefinite(major, depth);
    else this.#definite(major, info, this.#argument(info), depth);
  }

  #definite(major: number, info: number, argument: number, depth: number): void {
    if (major === TAG) throw cborFault('CBOR_TYPE_NOT_ALLOWED', { type: 'tag' });
    if (major === SIMPLE) this.#simple(info, argument);
    else if (major === BYTES) this.#skip(argument);
    else if (major === TEXT) this.#text(argument);
    else if (major === ARRAY || major === MAP) this.#container(major, argument, depth);
  }

  #container(major: number, count: number, depth: number): void {
    this.#checkDepth(depth);
    // Every entry takes at least a byte, so that a count beyond the input is recognised before the loop.
    if (count * (major === MAP ? 2 : 1) > this.#bytes.length - this.at) throw cborFault('CBOR_TRUNCATED');
    if (major === ARRAY) {
      for (let i = 0; i < count; i++) this.item(depth + 1);
      return;
    }
    const keys = new KeySet(this.#bytes);
    for (let i = 0; i < count; i++) this.#entry(keys, depth);
  }

  #checkDepth(depth: number): void {
    if (depth >= this.#limits.maxDepth) throw cborFault('CBOR_TOO_DEEP', { limit: this.#limits.maxDepth });
  }

  #entry(keys: KeySet, depth: number): void {
    const start = this.at;
    this.entries++;
    this.item(depth + 1);
    keys.add(start, this.at);
    this.item(depth + 1);
  }

  #indefinite(major: number, depth: number): void {
    if (!hasLength(major)) throw cborFault('CBOR_INVALID');
    if (!this.#limits.indefinite) throw cborFault('CBOR_INDEFINITE_LENGTH');
    if (major === ARRAY || major === MAP) this.#checkDepth(depth);
    const start = this.at - 1;
    const keys = new KeySet(this.#bytes);
    const chunks: Span[] = [];
    while (this.#peek() !== BREAK) {
      if (major === MAP) this.#entry(keys, depth);
      else if (major === ARRAY) this.item(depth + 1);
      else chunks.push(this.#chunk(major));
    }
    this.at++;
    if (major === BYTES || major === TEXT) this.chunked.push({ start, end: this.at, isText: major === TEXT, chunks });
  }

  /** Reads a chunk of a string of indefinite length: a definite string of the same kind (RFC 8949 3.2.3). */
  #chunk(major: number): Span {
    const head = this.#byte();
    if (head >> 5 !== major) throw cborFault('CBOR_INVALID');
    const length = this.#argument(head & 31);
    const start = this.at;
    if (major === TEXT) this.#text(length);
    else this.#skip(length);
    return [start, this.at];
  }

  #simple(info: number, argument: number): void {
    if (info >= 20 && info <= 22) return; // These are false, true and null.
    if (!this.#limits.floats || info < 20 || info === 24) throw faultOfSimple(info, argument);
  }

  #text(length: number): void {
    const start = this.at;
    this.#skip(length);
    // The decoder silently drops a byte order mark from a long text.
    if (
      this.#bytes[start] === 0xef &&
      this.#bytes[start + 1] === 0xbb &&
      this.#bytes[start + 2] === 0xbf &&
      length >= 3
    ) {
      throw cborFault('CHARACTER_NOT_ALLOWED', { codePoint: 'U+FEFF' });
    }
    for (let i = start; i < this.at; i++) {
      if (this.#bytes[i]! < 0x80) continue;
      if (utf8Decode(this.#bytes.subarray(start, this.at)) === undefined) throw cborFault('CBOR_TEXT_NOT_UTF8');
      return;
    }
  }

  /** Reads the argument of a head (RFC 8949 3). Values above 2^53 are inexact, but larger than any length. */
  #argument(info: number): number {
    if (info < 24) return info;
    if (info > 27) throw cborFault('CBOR_INVALID');
    let value = 0;
    for (let left = 2 ** (info - 24); left > 0; left--) value = value * 256 + this.#byte();
    return value;
  }

  #skip(length: number): void {
    if (length > this.#bytes.length - this.at) throw cborFault('CBOR_TRUNCATED');
    this.at += length;
  }

  #peek(): number {
    const byte = this.#bytes[this.at];
    if (byte === undefined) throw cborFault('CBOR_TRUNCATED');
    return byte;
  }

  #byte(): number {
    const byte = this.#peek();
    this.at++;
    return byte;
  }
}
