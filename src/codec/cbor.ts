import { Decoder, Encoder } from 'cbor-x/index-no-eval';
import { DecodeError, EhicError } from '../errors.ts';
import { concatBytes, utf8Decode, utf8Encode } from './bytes.ts';
import { type CborLimits, type ChunkedString, checkCbor } from './cbor-gate.ts';

/** What this package reads and writes as CBOR. Integers beyond 2^53 are `bigint`. */
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
export type CborMap = ReadonlyMap<CborValue, CborValue>;

const OPTIONS = { mapsAsObjects: false, useRecords: false, variableMapSize: true, tagUint8Array: false };
const encoder = new Encoder(OPTIONS);
const decoder = new Decoder(OPTIONS);

/** Limits of `decodeCbor`: everything but tags and unassigned simple values. */
export const GENERAL_CBOR: CborLimits = { maxDepth: 16, indefinite: true, floats: true };

/**
 * Decodes one CBOR item (RFC 8949) that fills `bytes`: maps become `Map`, byte strings `Uint8Array`. Tags, duplicate keys,
 * bad UTF-8 and nesting deeper than 16 are refused. Throws `ERR_EHIC_CBOR_…`.
 */
export function decodeCbor(bytes: Uint8Array, limits: CborLimits = GENERAL_CBOR): CborValue {
  const { entries, chunked } = checkCbor(bytes, limits);
  let value: CborValue;
  try {
    value = plain(decoder.decode(chunked.length === 0 ? bytes : joinChunks(bytes, chunked)));
  } catch {
    throw new DecodeError('CBOR_INVALID', 'CBOR could not be decoded');
  }
  // Two spellings of one key (01 and 18 01) are two entries for the gate and one for the decoder.
  if (countEntries(value) !== entries) throw new DecodeError('CBOR_DUPLICATE_KEY', 'CBOR map with a key twice');
  return value;
}

/** The same CBOR with its strings of indefinite length made definite: the decoder does not read them. */
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

/** The decoder's `bigint` for what fits a number becomes a number; its Node buffers become plain arrays of bytes. */
function plain(value: unknown): CborValue {
  if (typeof value === 'bigint') {
    return value >= BigInt(Number.MIN_SAFE_INTEGER) && value <= BigInt(Number.MAX_SAFE_INTEGER) ? Number(value) : value;
  }
  if (value instanceof Uint8Array) return new Uint8Array(value);
  if (Array.isArray(value)) return value.map(plain);
  if (value instanceof Map) return new Map([...value].map(([key, item]) => [plain(key), plain(item)]));
  return value as CborValue;
}

function countEntries(value: CborValue): number {
  if (value instanceof Map) {
    let entries = value.size;
    for (const [key, item] of value) entries += countEntries(key) + countEntries(item);
    return entries;
  }
  return Array.isArray(value) ? value.reduce<number>((sum, item) => sum + countEntries(item), 0) : 0;
}

/**
 * Encodes a value in deterministic CBOR (RFC 8949 4.2.1): shortest forms, map keys in the bytewise order of their
 * encodings. Maps are `Map`. Throws `ERR_EHIC_CBOR_VALUE` for what this package does not write: fractions, `undefined`,
 * objects, integers beyond 64 bits, keys that are neither integers nor strings.
 */
export function encodeCbor(value: CborValue): Uint8Array {
  return new Uint8Array(encoder.encode(deterministic(value)));
}

function deterministic(value: CborValue): unknown {
  if (typeof value === 'number') return integer(value);
  if (typeof value === 'bigint') return bigInteger(value);
  if (typeof value === 'string' || typeof value === 'boolean' || value === null || value instanceof Uint8Array)
    return value;
  if (Array.isArray(value)) return value.map(deterministic);
  if (value instanceof Map) return sortedMap(value);
  throw unwritable(typeof value);
}

function integer(value: number): number | bigint {
  if (!Number.isSafeInteger(value)) throw unwritable('number that is not an integer');
  // The encoder writes integers of more than 32 bits as floats, unless they are given as bigint.
  return value >= -(2 ** 32) && value < 2 ** 32 ? value + 0 : BigInt(value);
}

function bigInteger(value: bigint): number | bigint {
  if (value < -(2n ** 63n) || value >= 2n ** 64n) throw unwritable('integer of more than 64 bits');
  return value >= -(2n ** 32n) && value < 2n ** 32n ? Number(value) : value;
}

function sortedMap(map: CborMap): Map<unknown, unknown> {
  const entries = [...map];
  for (let i = 1; i < entries.length; i++) {
    if (compareKeys(entries[i - 1]![0], entries[i]![0]) < 0) continue;
    entries.sort(([a], [b]) => compareKeys(a, b));
    break;
  }
  return new Map(entries.map(([key, item]) => [deterministic(key), deterministic(item)]));
}

/** The bytewise order of the encodings: by major type, then by the size of the argument, then by content. */
function compareKeys(a: CborValue, b: CborValue): number {
  const [majorA, argumentA] = keyRank(a);
  const [majorB, argumentB] = keyRank(b);
  if (majorA !== majorB) return majorA - majorB;
  if (argumentA !== argumentB) return argumentA < argumentB ? -1 : 1;
  return majorA < 2 ? 0 : compareBytes(keyBytes(a), keyBytes(b));
}

function keyRank(key: CborValue): [major: number, argument: number | bigint] {
  if (typeof key === 'number' || typeof key === 'bigint')
    return key < 0 ? [1, typeof key === 'bigint' ? -1n - key : -1 - key] : [0, key];
  if (key instanceof Uint8Array) return [2, key.length];
  if (typeof key === 'string') return [3, utf8Encode(key).length];
  throw unwritable('map key');
}

function keyBytes(key: CborValue): Uint8Array {
  return typeof key === 'string' ? utf8Encode(key) : (key as Uint8Array);
}

function compareBytes(a: Uint8Array, b: Uint8Array): number {
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return 0;
}

function unwritable(what: string): EhicError {
  return new EhicError('ERR_EHIC_CBOR_VALUE', `cannot be written as CBOR: ${what}`);
}
