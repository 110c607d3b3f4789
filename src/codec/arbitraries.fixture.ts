import fc from 'fast-check';
import type { CborValue } from './cbor.ts';

/** How properties are tested: always the same values, few by default. */
export const settings = (numRuns: number) => ({ seed: 20_260_923, numRuns });
export const SHORT = 100;
export const LONG = 20_000;

export const bytes = (maxLength = 200) => fc.uint8Array({ maxLength });

/** A text that UTF-8 can express. */
export const text = (maxLength = 60) => fc.string({ unit: 'binary', maxLength });

/** A text that differs from another in one character, at a place between 0 and 1. */
export function withOtherCharacter(original: string, place: number, character: string): string {
  const at = Math.min(original.length - 1, Math.floor(place * original.length));
  return original.slice(0, at) + character + original.slice(at + 1);
}

/** Bytes that differ from others in one to eight bits of one byte, at a place between 0 and 1. */
export function withOtherByte(original: Uint8Array, place: number, difference: number): Uint8Array {
  const at = Math.min(original.length - 1, Math.floor(place * original.length));
  return original.with(at, original[at]! ^ difference);
}

const integer = fc.oneof(
  fc.maxSafeInteger(),
  fc.bigInt({ min: 2n ** 53n, max: 2n ** 64n - 1n }),
  fc.bigInt({ min: -(2n ** 63n), max: -(2n ** 53n) }),
);
const key = fc.oneof(integer, text(10), bytes(4));
const keyOf = (value: CborValue) => (value instanceof Uint8Array ? `bytes ${value}` : `${typeof value} ${value}`);

/** Any value that CBOR is written for here; integers that fit a number are numbers. */
export const cborValue: fc.Arbitrary<CborValue> = fc.letrec<{ value: CborValue }>((tie) => ({
  value: fc.oneof(
    { maxDepth: 5, withCrossShrink: true },
    integer,
    text(),
    bytes(40),
    fc.constantFrom<CborValue>(true, false, null),
    fc.array(tie('value'), { maxLength: 6 }),
    fc
      .uniqueArray(fc.tuple(key, tie('value')), { maxLength: 6, selector: ([each]) => keyOf(each) })
      .map((entries) => new Map(entries)),
  ),
})).value;
