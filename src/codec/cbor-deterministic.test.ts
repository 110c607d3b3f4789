import { describe, expect, test } from 'vitest';
import { hexDecode, hexEncode } from './bytes.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

const map = (...entries: [CborValue, CborValue][]) => new Map<CborValue, CborValue>(entries);

/** mulberry32 */
function random(seed: number): (below: number) => number {
  let state = seed;
  return (below) => {
    state = (state + 0x6d2b79f5) | 0;
    let t = Math.imul(state ^ (state >>> 15), 1 | state);
    t = (t + Math.imul(t ^ (t >>> 7), 61 | t)) ^ t;
    return Math.floor((((t ^ (t >>> 14)) >>> 0) / 2 ** 32) * below);
  };
}

/** A second encoder, written from RFC 8949 3 and 4.2.1 alone: keys sorted by the bytes of their encodings. */
function reference(value: CborValue): Buffer {
  if (typeof value === 'number' || typeof value === 'bigint') {
    return value < 0 ? head(1, -1n - BigInt(value)) : head(0, BigInt(value));
  }
  if (value instanceof Uint8Array) return Buffer.concat([head(2, BigInt(value.length)), value]);
  if (typeof value === 'string') {
    const text = Buffer.from(value, 'utf8');
    return Buffer.concat([head(3, BigInt(text.length)), text]);
  }
  if (Array.isArray(value)) return Buffer.concat([head(4, BigInt(value.length)), ...value.map(reference)]);
  if (value instanceof Map) {
    const entries = [...value].map(([key, item]) => [reference(key), reference(item)] as const);
    entries.sort(([a], [b]) => Buffer.compare(a, b));
    return Buffer.concat([head(5, BigInt(value.size)), ...entries.flat()]);
  }
  return Buffer.of(value === null ? 0xf6 : value ? 0xf5 : 0xf4);
}

function head(major: number, n: bigint): Buffer {
  if (n < 24n) return Buffer.of((major << 5) | Number(n));
  const power = [0, 1, 2, 3].find((p) => n < 2n ** BigInt(8 * 2 ** p))!;
  const argument = Buffer.from(n.toString(16).padStart(2 * 2 ** power, '0'), 'hex');
  return Buffer.concat([Buffer.of((major << 5) | (24 + power)), argument]);
}

const LETTERS = ['a', 'Z', '0', ' ', 'é', '€', '\u{1f600}', 'ł', '\u0000', '\ufeff'];

function anyInteger(next: (below: number) => number): number | bigint {
  const n = (BigInt(next(2 ** 32)) ** BigInt(1 + next(2))) >> BigInt(next(64));
  const signed = next(2) === 0 ? n : -1n - n;
  const isSafe = signed >= -(2n ** 53n) + 1n && signed < 2n ** 53n;
  return isSafe && next(2) === 0 ? Number(signed) : signed < -(2n ** 63n) ? 0 : signed;
}

function anyText(next: (below: number) => number): string {
  const length = next(4) === 0 ? next(300) : next(30);
  return Array.from({ length }, (_, i) => LETTERS[i === 0 ? next(LETTERS.length - 1) : next(LETTERS.length)]).join('');
}

function anyValue(next: (below: number) => number, depth: number): CborValue {
  const kind = next(depth > 4 ? 4 : 6);
  if (kind === 0) return anyInteger(next);
  if (kind === 1) return anyText(next);
  if (kind === 2) return Uint8Array.from({ length: next(40) }, () => next(256));
  if (kind === 3) return [true, false, null][next(3)]!;
  const length = next(next(5) === 0 ? 40 : 5);
  if (kind === 4) return Array.from({ length }, () => anyValue(next, depth + 1));
  const unique = new Map<string, [CborValue, CborValue]>();
  for (let i = 0; i < length; i++) {
    const key = [anyInteger, anyText, () => Uint8Array.of(next(256))][next(3)]!(next);
    unique.set(reference(key).toString('hex'), [key, anyValue(next, depth + 1)]);
  }
  return map(...unique.values());
}

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

  test('3,000 random values: another encoder writes the same, and decoding and encoding gives it again', () => {
    const next = random(8949);
    for (let i = 0; i < 3000; i++) {
      const value = anyValue(next, 0);
      const bytes = encodeCbor(value);
      expect(hexEncode(bytes)).toBe(reference(value).toString('hex'));
      const decoded = decodeCbor(bytes);
      expect(reference(decoded).toString('hex')).toBe(hexEncode(bytes));
      expect(hexEncode(encodeCbor(decoded))).toBe(hexEncode(bytes));
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
