import { Decoder, Encoder } from 'cbor-x/index-no-eval';
import { DecodeError, EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { isBytes, requireBytes, requireWholeNumber } from '../usage.ts';
import { compareBytes, concatBytes, utf8Decode, utf8Encode } from './bytes.ts';
import { cborDiagnostic } from './cbor-diagnostic.ts';
import { type CborLimits, type ChunkedString, requireCbor } from './cbor-gate.ts';

/** A value that this package reads from and writes to CBOR. Integers beyond 2^53 are `bigint`. */
export type CborValue =
  | number
  | bigint
  | string
  | boolean
  | null
  | undefined
  | Uint8Array
  | readonly CborValue[]
  | CborMap;
/** A CBOR map (RFC 8949 3.1, major type 5). */
export type CborMap = ReadonlyMap<CborValue, CborValue>;

const OPTIONS = { mapsAsObjects: false, useRecords: false, variableMapSize: true, tagUint8Array: false };
const encoder = new Encoder(OPTIONS);
const decoder = new Decoder(OPTIONS);

/** The deepest nesting that is written; any decoder would refuse more. */
const MAX_WRITTEN_DEPTH = 64;

/** The default limits of `decodeCbor`: everything except tags and unassigned simple values. */
export const GENERAL_CBOR: CborLimits = { maxDepth: 16, indefinite: true, floats: true };

const LIMITS: OptionNames<CborLimits> = {
  maxDepth: true,
  indefinite: true,
  floats: true,
};

/**
 * Decodes one CBOR item (RFC 8949) that fills `bytes`: maps become `Map`, byte strings `Uint8Array`. Tags, duplicate
 * keys, bad UTF-8, texts that begin with a byte order mark and nesting deeper than the limit (16 by default) are
 * refused. Throws `ERR_EHIC_CBOR_…`, `ERR_EHIC_CHARACTER_NOT_ALLOWED` for a byte order mark, and `ERR_EHIC_OPTIONS` for
 * unusable arguments.
 */
export function decodeCbor(bytes: Uint8Array, limits: CborLimits = GENERAL_CBOR): CborValue {
  requireBytes('bytes', bytes);
  requireOptions(limits, LIMITS, 'limits');
  requireWholeNumber('limits.maxDepth', limits.maxDepth);
  const { entries, chunked } = requireCbor(bytes, limits);
  let value: CborValue;
  try {
    // The byte strings in the result are views of this one copy.
    value = plain(decoder.decode(new Uint8Array(chunked.length === 0 ? bytes : joinChunks(bytes, chunked))));
  } catch {
    throw new DecodeError('CBOR_INVALID', 'CBOR could not be decoded');
  }
  // Two encodings of one key (01 and 18 01) are two entries for the gate, but one for the decoder.
  if (countEntries(value) !== entries) throw new DecodeError('CBOR_DUPLICATE_KEY', 'CBOR map with a key twice');
  return value;
}

/**
 * Returns the same CBOR with definite strings in place of those of indefinite length, which the decoder does not read.
 */
function joinChunks(bytes: Uint8Array, chunked: readonly ChunkedString[]): Uint8Array {
  const parts: Uint8Array[] = [];
  let done = 0;
  for (const { start, end, isText, chunks } of chunked) {
    const content = concatBytes(...chunks.map(([from, to]) => bytes.subarray(from, to)));
    parts.push(bytes.subarray(done, start), encodeCbor(isText ? utf8Decode(content) : content));
    done = end;
  }
  return concatBytes(...parts, bytes.subarray(done));
}

/** Replaces, in place, each `bigint` of the decoder that fits a number by that number. */
function plain(value: unknown): CborValue {
  if (typeof value === 'bigint') {
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  }
  if (Array.isArray(value)) {
    for (let i = 0; i < value.length; i++) value[i] = plain(value[i]);
  } else if (value instanceof Map) {
    for (const [key, item] of value) {
      if (typeof key === 'bigint' || typeof key === 'object') return plainMap(value);
      if (typeof item === 'bigint' || typeof item === 'object') value.set(key, plain(item));
    }
  }
  return value as CborValue;
}

/** Copies a map, since its keys cannot be changed in place. */
function plainMap(map: Map<unknown, unknown>): CborMap {
  return new Map([...map].map(([key, item]) => [plain(key), plain(item)]));
}

/** Returns the number of entries of all maps in a value; those under equal keys count once. */
export function countEntries(value: CborValue): number {
  if (value instanceof Map) {
    let entries = value.size;
    const spelled = new Set<string>();
    for (const [key, item] of value) {
      entries += countEntries(key) + countEntries(item);
      // Keys that are objects are compared by content, not by identity.
      if (typeof key !== 'object' || key === null) continue;
      const name = cborDiagnostic(key);
      if (spelled.has(name)) entries--;
      spelled.add(name);
    }
    return entries;
  }
  return Array.isArray(value) ? value.reduce<number>((sum, item) => sum + countEntries(item), 0) : 0;
}

/**
 * Encodes a value in deterministic CBOR (RFC 8949 4.2.1): shortest forms, map keys in the bytewise order of their
 * encodings. Maps are `Map`. Throws `ERR_EHIC_CBOR_VALUE` for what this package does not write: fractions, `undefined`,
 * objects, integers beyond 64 bits, halves of surrogate pairs, duplicate keys, and keys that are neither integers nor
 * strings.
 */
export function encodeCbor(value: CborValue): Uint8Array {
  return new Uint8Array(encoder.encode(deterministic(value)));
}

function deterministic(value: CborValue, depth = 0): unknown {
  if (depth > MAX_WRITTEN_DEPTH) throw unwritable('nesting too deep');
  if (typeof value === 'number') return integer(value);
  if (typeof value === 'bigint') return bigInteger(value);
  if (typeof value === 'string') return wellFormed(value);
  if (typeof value === 'boolean' || value === null || isBytes(value)) return value;
  if (Array.isArray(value)) return Array.from(value as readonly CborValue[], (item) => deterministic(item, depth + 1));
  if (value instanceof Map) return sortedMap(value, depth);
  throw unwritable(typeof value);
}

/** Refuses half of a surrogate pair, which has no UTF-8. */
function wellFormed(text: string): string {
  if (/\p{Cs}/u.test(text)) throw unwritable('text with half a surrogate pair');
  return text;
}

function integer(value: number): number | bigint {
  if (!Number.isSafeInteger(value)) throw unwritable('number that is not an integer');
  // The encoder writes integers of more than 32 bits as floats unless they are bigint.
  return value >= -(2 ** 32) && value < 2 ** 32 ? value + 0 : BigInt(value);
}

function bigInteger(value: bigint): number | bigint {
  if (value < -(2n ** 63n) || value >= 2n ** 64n) throw unwritable('integer of more than 64 bits');
  return value >= -(2n ** 32n) && value < 2n ** 32n ? Number(value) : value;
}

function sortedMap(map: CborMap, depth: number): Map<unknown, unknown> {
  const entries = Array.from(map, ([key, item]) => [key, item, keyRank(key)] as const);
  const compare = (a: (typeof entries)[number], b: (typeof entries)[number]) => compareKeys(a[0], a[2], b[0], b[2]);
  for (let i = 1; i < entries.length; i++) {
    if (compare(entries[i - 1]!, entries[i]!) >= 0) {
      entries.sort(compare);
      if (entries.some((entry, at) => at > 0 && compare(entries[at - 1]!, entry) === 0))
        throw unwritable('map with a key twice');
      break;
    }
  }
  return new Map(entries.map(([key, item]) => [deterministic(key), deterministic(item, depth + 1)]));
}

/**
 * Compares keys in the bytewise order of their encodings: by major type, then by the size of the argument, then by
 * content.
 */
function compareKeys(a: CborValue, rankA: KeyRank, b: CborValue, rankB: KeyRank): number {
  if (rankA[0] !== rankB[0]) return rankA[0] - rankB[0];
  if (rankA[1] < rankB[1]) return -1;
  if (rankA[1] > rankB[1]) return 1;
  return rankA[0] < 2 ? 0 : compareBytes(keyBytes(a), keyBytes(b));
}

type KeyRank = readonly [major: number, argument: number | bigint];

function keyRank(key: CborValue): KeyRank {
  if (typeof key === 'number' || typeof key === 'bigint') {
    if (key >= 0) return [0, key];
    return [1, typeof key === 'bigint' ? -1n - key : -1 - key];
  }
  if (key instanceof Uint8Array) return [2, key.length];
  if (typeof key === 'string') return [3, utf8Encode(key).length];
  throw unwritable('map key that is neither integer nor string');
}

function keyBytes(key: CborValue): Uint8Array {
  return typeof key === 'string' ? utf8Encode(key) : (key as Uint8Array);
}

function unwritable(what: string): EhicError {
  return new EhicError('ERR_EHIC_CBOR_VALUE', `cannot be written as CBOR: ${what}`);
}
