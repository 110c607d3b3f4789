import { describe, expect, test } from 'vitest';
import { hexDecode, hexEncode } from './bytes.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';
import { random, reference } from './random-cbor.fixture.ts';

const map = (...entries: [CborValue, CborValue][]) => new Map<CborValue, CborValue>(entries);

describe('RFC 8949 4.2.1: the deterministic form', () => {
  test('the example of the RFC: 10, 100, -1, "z", "aa"', () => {
    const value = map(['aa', 0], ['z', 0], [-1, 0], [100, 0], [10, 0]);
    expect(hexEncode(encodeCbor(value))).toBe('a50a00186400200061' + '7a00626161' + '00');
  });

  test('it is not the length-first order of RFC 7049: 100 comes before -1', () => {
    expect(hexEncode(encodeCbor(map([-1, 1], [100, 2])))).toBe('a218640220' + '01');
  });

  test('the order of insertion does not matter', () => {
    const keys: CborValue[] = [
      0,
      23,
      24,
      255,
      256,
      65_535,
      65_536,
      2 ** 32,
      2n ** 63n,
      -1,
      -24,
      -25,
      -257,
      -65_537,
      -65_538,
    ];
    const all = [
      ...keys,
      Uint8Array.of(0),
      Uint8Array.of(255),
      Uint8Array.of(0, 0),
      '',
      'b',
      'aa',
      'é',
      '\uffff',
      '\u{1f600}',
    ];
    const expected = reference(map(...all.map((key): [CborValue, CborValue] => [key, null]))).toString('hex');
    const next = random(421);
    for (let i = 0; i < 200; i++) {
      const shuffled = all.map((key) => [next(2 ** 32), key] as const).sort(([a], [b]) => a - b);
      expect(hexEncode(encodeCbor(map(...shuffled.map(([, key]): [CborValue, CborValue] => [key, null]))))).toBe(
        expected,
      );
    }
  });

  test('keys are ordered in UTF-8, not in UTF-16', () => {
    // U+FFFD is before U+1F600 in UTF-8 and in code points, and after it in UTF-16.
    const value = map(['\u{1f600}', 1], ['\ufffda', 2]);
    expect(hexEncode(encodeCbor(value))).toBe('a264efbfbd610264f09f9880' + '01');
  });

  test('maps inside of arrays, maps and values are sorted too', () => {
    expect(hexEncode(encodeCbor([map([2, map([1, 0], [0, 0])], [1, 0])]))).toBe('81a2010002a200000100');
  });

  test('lengths of strings and arrays at the boundaries of their sizes', () => {
    for (const length of [23, 24, 255, 256, 65_535, 65_536]) {
      for (const value of [new Uint8Array(length), 'x'.repeat(length), Array.from({ length }, () => 0)]) {
        expect(Buffer.compare(encodeCbor(value), reference(value)), `${typeof value} ${length}`).toBe(0);
      }
    }
  });

  test('long texts are counted in bytes of UTF-8', () => {
    for (const letter of ['é', '€', '\u{1f600}']) {
      for (const count of [5, 10, 70, 100, 22_000]) {
        const text = letter.repeat(count);
        expect(Buffer.compare(encodeCbor(text), reference(text))).toBe(0);
        expect(decodeCbor(encodeCbor(text))).toBe(text);
      }
    }
  });

  test('what is encoded is not kept or changed by the caller afterwards', () => {
    const first = encodeCbor(Uint8Array.of(1, 2, 3));
    const copy = first.slice();
    encodeCbor('another text, long enough to go over what was there before');
    expect(first).toEqual(copy);
    const input = hexDecode('43010203');
    const decoded = decodeCbor(input) as Uint8Array;
    input.fill(0xff);
    expect(decoded).toEqual(Uint8Array.of(1, 2, 3));
    expect(Object.getPrototypeOf(decoded)).toBe(Uint8Array.prototype);
  });
});

describe('what is not written: ERR_EHIC_CBOR_VALUE', () => {
  test.each<[string, unknown]>([
    ['a fraction', 1.5],
    ['NaN', NaN],
    ['Infinity', Infinity],
    ['a number of 2^53', 2 ** 53],
    ['an integer of more than 64 bits', 2n ** 64n],
    ['a negative integer of more than 64 bits', -(2n ** 64n) - 1n],
    ['undefined', undefined],
    ['undefined in an array', [undefined]],
    ['undefined in a map', new Map([[1, undefined]])],
    ['an object', {}],
    ['a date', new Date(0)],
    ['a set', new Set([1])],
    ['a function', () => 1],
    ['a symbol', Symbol('s')],
    ['a regular expression', /x/],
    ['an array of 16-bit integers', Uint16Array.of(1)],
    ['a buffer', new ArrayBuffer(1)],
    ['a view', new DataView(new ArrayBuffer(1))],
    ['a boxed number', Object(1)],
    ['a fraction as key', new Map([[1.5, 1]])],
    ['undefined as key', new Map([[undefined, 1]])],
    [
      'an array among the keys',
      new Map<unknown, unknown>([
        [1, 1],
        [[1], 1],
      ]),
    ],
    [
      'true among the keys',
      new Map<unknown, unknown>([
        [1, 1],
        [true, 1],
      ]),
    ],
  ])('%s', (_, value) => {
    expect(() => encodeCbor(value as CborValue)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CBOR_VALUE' }));
  });
});
