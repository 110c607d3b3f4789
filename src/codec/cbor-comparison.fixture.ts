import { expect } from 'vitest';
import { DecodeError } from '../errors.ts';
import { concatBytes, equalBytes, hexEncode } from './bytes.ts';
import { STRICT } from './cbor.fixture.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';
import { decodeStrictCbor, type StrictCbor } from './cbor-strict.ts';
import { looselyEncoded } from './loose-cbor.fixture.ts';
import { anyValue, random } from './random-cbor.fixture.ts';

/**
 * Expects, for random and for changed CBOR, that the strict decoder finds out the same as decoding, encoding again and
 * comparing the bytes. Returns all outcomes.
 */
export function compareDecoders(seed: number, rounds: number): ReadonlySet<string> {
  const next = random(seed);
  const found = new Set<string>();
  for (let round = 0; round < rounds; round++) {
    let value = anyValue(next, 1 + next(4));
    for (let times = next(8); times > 0; times--) value = next(2) === 0 ? [value] : new Map([[0, value]]);
    const written = encodeCbor(value);
    const loose = looselyEncoded(value, next);
    const changed = (next(2) === 0 ? written : loose).slice();
    for (let times = 1 + next(3); times > 0; times--) changed[next(changed.length)] = next(256);
    found.add(compare(written)).add(compare(loose)).add(compare(changed));
    found.add(compare(written.subarray(0, next(written.length))));
    found.add(compare(concatBytes(written, Uint8Array.of(next(256)))));
    found.add(compare(Uint8Array.from({ length: 1 + next(12) }, () => next(256))));
  }
  return found;
}

/** Expects the same of both ways, and returns the outcome in a word. */
function compare(bytes: Uint8Array): string {
  const outcome = outcomeOf(() => decodeStrictCbor(bytes, STRICT.maxDepth));
  // Such integers are read, but not written.
  if ('value' in outcome && hasIntegerBelow64Bits(outcome.value)) return 'read';
  expect(outcome, hexEncode(bytes)).toEqual(outcomeOf(() => byComparison(bytes)));
  return 'reason' in outcome ? outcome.reason : (outcome.deviation ?? 'read');
}

function byComparison(bytes: Uint8Array): StrictCbor {
  const value: CborValue = decodeCbor(bytes, STRICT);
  if (keysOf(value).some((key) => key instanceof Uint8Array)) return { value, deviation: 'CBOR_TYPE_NOT_ALLOWED' };
  try {
    return equalBytes(encodeCbor(value), bytes) ? { value } : { value, deviation: 'CBOR_NOT_DETERMINISTIC' };
  } catch {
    return { value, deviation: 'CBOR_TYPE_NOT_ALLOWED' };
  }
}

function hasIntegerBelow64Bits(value: CborValue): boolean {
  if (value instanceof Map) return [...value].flat().some(hasIntegerBelow64Bits);
  return Array.isArray(value) ? value.some(hasIntegerBelow64Bits) : typeof value === 'bigint' && value < -(2n ** 63n);
}

/** The keys of all maps in a value. */
function keysOf(value: CborValue): CborValue[] {
  if (value instanceof Map) return [...value].flatMap(([key, item]) => [key, ...keysOf(key), ...keysOf(item)]);
  return Array.isArray(value) ? value.flatMap(keysOf) : [];
}

function outcomeOf(read: () => StrictCbor): StrictCbor | Pick<DecodeError, 'reason' | 'params'> {
  try {
    return read();
  } catch (error) {
    if (error instanceof DecodeError) return { reason: error.reason, params: error.params };
    throw error;
  }
}
