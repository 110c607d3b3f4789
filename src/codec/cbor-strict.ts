import { utf8Decode } from './bytes.ts';
import { type CborValue, countEntries } from './cbor.ts';
import {
  ARRAY,
  BYTES,
  cborFault,
  faultOfSimple,
  hasLength,
  INDEFINITE,
  INTEGER,
  MAP,
  NEGATIVE,
  SIMPLE,
  TAG,
  TEXT,
} from './cbor-format.ts';
import { KeySet } from './cbor-key-set.ts';

const MAX_SAFE = Number.MAX_SAFE_INTEGER;

/** An item of strict CBOR. */
export interface StrictCbor {
  readonly value: CborValue;
  /**
   * What is wrong with well-formed CBOR of the right types: a map key that is neither an integer nor a text, or another
   * form than the deterministic one. Absent when nothing is.
   */
  readonly deviation?: 'CBOR_TYPE_NOT_ALLOWED' | 'CBOR_NOT_DETERMINISTIC';
}

/**
 * Decodes one CBOR item (RFC 8949) that fills `bytes`, and finds out whether it is in deterministic form (RFC 8949
 * 4.2.1), both in one pass. There are integers, strings, arrays, maps, booleans and null, of definite lengths and
 * nested at most `maxDepth` deep. It reads and refuses the same as `decodeCbor` does with such limits, by
 * `spec/profile-cose.md` (CBOR). Throws `ERR_EHIC_CBOR_…`, and `ERR_EHIC_CHARACTER_NOT_ALLOWED` for a byte order mark.
 */
export function decodeStrictCbor(bytes: Uint8Array, maxDepth: number): StrictCbor {
  const reader = new Reader(bytes, maxDepth);
  const value = reader.item(0);
  if (reader.at !== bytes.length) throw cborFault('CBOR_TRAILING');
  // Two encodings of one key (01 and 18 01) are two entries, but one key.
  if (!reader.isDeterministic && countEntries(value) !== reader.entries) throw cborFault('CBOR_DUPLICATE_KEY');
  if (!reader.hasAllowedKeys) return { value, deviation: 'CBOR_TYPE_NOT_ALLOWED' };
  return reader.isDeterministic ? { value } : { value, deviation: 'CBOR_NOT_DETERMINISTIC' };
}

/** Returns the value of CBOR in deterministic form. Throws `ERR_EHIC_CBOR_…` for any other. */
export function requireDeterministic({ value, deviation }: StrictCbor): CborValue {
  if (deviation) throw cborFault(deviation, deviation === 'CBOR_TYPE_NOT_ALLOWED' ? { type: 'map key' } : {});
  return value;
}

class Reader {
  at = 0;
  /** The number of entries of all maps. */
  entries = 0;
  /** Whether all arguments have their shortest form, and all maps their order. */
  isDeterministic = true;
  /** Whether all keys of maps are integers or texts. */
  hasAllowedKeys = true;
  readonly #bytes: Uint8Array;
  readonly #maxDepth: number;

  constructor(bytes: Uint8Array, maxDepth: number) {
    this.#bytes = bytes;
    this.#maxDepth = maxDepth;
  }

  item(depth: number): CborValue {
    const head = this.#byte();
    const major = head >> 5;
    const info = head & 31;
    if (info === INDEFINITE) throw cborFault(hasLength(major) ? 'CBOR_INDEFINITE_LENGTH' : 'CBOR_INVALID');
    const argument = this.#argument(info);
    if (major === TAG) throw cborFault('CBOR_TYPE_NOT_ALLOWED', { type: 'tag' });
    if (major === SIMPLE) return simpleValue(info, argument);
    if (major === INTEGER) return argument <= MAX_SAFE ? argument : this.#lastBigInt();
    if (major === NEGATIVE) return argument < MAX_SAFE ? -1 - argument : -1n - this.#lastBigInt();
    if (major === BYTES) return this.#bytesOf(this.#skip(argument));
    if (major === TEXT) return this.#text(this.#skip(argument));
    if (depth >= this.#maxDepth) throw cborFault('CBOR_TOO_DEEP', { limit: this.#maxDepth });
    // Every item takes at least a byte, so that a count beyond the input is recognised before the loop.
    if (argument * (major === MAP ? 2 : 1) > this.#bytes.length - this.at) throw cborFault('CBOR_TRUNCATED');
    return major === ARRAY ? this.#array(argument, depth + 1) : this.#map(argument, depth + 1);
  }

  #array(length: number, depth: number): CborValue {
    const items: CborValue[] = [];
    for (let i = 0; i < length; i++) items.push(this.item(depth));
    return items;
  }

  #map(size: number, depth: number): CborValue {
    const map = new Map<CborValue, CborValue>();
    const keys = new KeySet(this.#bytes);
    for (let i = 0; i < size; i++) {
      const start = this.at;
      const key = this.item(depth);
      keys.add(start, this.at);
      if (!isAllowedKey(key)) this.hasAllowedKeys = false;
      map.set(key, this.item(depth));
    }
    this.entries += size;
    if (!keys.isAscending) this.isDeterministic = false;
    return map;
  }

  /** Returns the integer that has just been read and does not fit a number. */
  #lastBigInt(): bigint {
    return new DataView(this.#bytes.buffer, this.#bytes.byteOffset).getBigUint64(this.at - 8);
  }

  /** Returns a copy of the bytes from a position to the current one. */
  #bytesOf(start: number): Uint8Array {
    return this.#bytes.slice(start, this.at);
  }

  #text(start: number): string {
    const bytes = this.#bytes;
    // It would be dropped silently by some decoders.
    if (this.at - start >= 3 && bytes[start] === 0xef && bytes[start + 1] === 0xbb && bytes[start + 2] === 0xbf) {
      throw cborFault('CHARACTER_NOT_ALLOWED', { codePoint: 'U+FEFF' });
    }
    const text = utf8Decode(bytes.subarray(start, this.at));
    if (text === undefined) throw cborFault('CBOR_TEXT_NOT_UTF8');
    return text;
  }

  /** Reads the argument of a head (RFC 8949 3). Values above 2^53 are inexact, but larger than any length. */
  #argument(info: number): number {
    if (info < 24) return info;
    if (info > 27) throw cborFault('CBOR_INVALID');
    const size = 1 << (info - 24);
    let value = 0;
    for (let left = size; left > 0; left--) value = value * 256 + this.#byte();
    if (value < (size === 1 ? 24 : 2 ** (4 * size))) this.isDeterministic = false;
    return value;
  }

  /** Passes over so many bytes and returns the position of the first. */
  #skip(length: number): number {
    const start = this.at;
    if (length > this.#bytes.length - start) throw cborFault('CBOR_TRUNCATED');
    this.at += length;
    return start;
  }

  #byte(): number {
    const byte = this.#bytes[this.at++];
    if (byte === undefined) throw cborFault('CBOR_TRUNCATED');
    return byte;
  }
}

/** Returns the value of major type 7, of which there are false, true and null (RFC 8949 3.3). */
function simpleValue(info: number, argument: number): CborValue {
  if (info === 20 || info === 21) return info === 21;
  if (info === 22) return null;
  throw faultOfSimple(info, argument);
}

function isAllowedKey(key: CborValue): boolean {
  return typeof key === 'number' || typeof key === 'string' || typeof key === 'bigint';
}
