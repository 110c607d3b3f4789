import { describe, expect, test } from 'vitest';
import { hexDecode, hexEncode } from './bytes.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';

const map = (...entries: [CborValue, CborValue][]) => new Map<CborValue, CborValue>(entries);
const numbers = (length: number) => Array.from({ length }, (_, i) => i + 1);

/** Examples in the deterministic form, whose values are encoded to the same bytes again. */
const BOTH_WAYS: [CborValue, string][] = [
  [0, '00'],
  [1, '01'],
  [10, '0a'],
  [23, '17'],
  [24, '1818'],
  [25, '1819'],
  [100, '1864'],
  [1000, '1903e8'],
  [1_000_000, '1a000f4240'],
  [1_000_000_000_000, '1b000000e8d4a51000'],
  [18_446_744_073_709_551_615n, '1bffffffffffffffff'],
  [-1, '20'],
  [-10, '29'],
  [-100, '3863'],
  [-1000, '3903e7'],
  [false, 'f4'],
  [true, 'f5'],
  [null, 'f6'],
  [new Uint8Array(0), '40'],
  [Uint8Array.of(1, 2, 3, 4), '4401020304'],
  ['', '60'],
  ['a', '6161'],
  ['IETF', '6449455446'],
  ['"\\', '62225c'],
  ['\u00fc', '62c3bc'],
  ['\u6c34', '63e6b0b4'],
  ['\ud800\udd51', '64f0908591'],
  [[], '80'],
  [[1, 2, 3], '83010203'],
  [[1, [2, 3], [4, 5]], '8301820203820405'],
  [numbers(25), '98190102030405060708090a0b0c0d0e0f101112131415161718181819'],
  [map(), 'a0'],
  [map([1, 2], [3, 4]), 'a201020304'],
  [map(['a', 1], ['b', [2, 3]]), 'a26161016162820203'],
  [['a', map(['b', 'c'])], '826161a161626163'],
  [map(['a', 'A'], ['b', 'B'], ['c', 'C'], ['d', 'D'], ['e', 'E']), 'a56161614161626142616361436164614461656145'],
];

describe('RFC 8949 Appendix A', () => {
  test.each(BOTH_WAYS)('example %#, both ways', (value, hex) => {
    expect(decodeCbor(hexDecode(hex))).toEqual(value);
    expect(hexEncode(encodeCbor(value))).toBe(hex);
  });

  test.each([
    [0, 'f90000'],
    [-0, 'f98000'],
    [1, 'f93c00'],
    [1.1, 'fb3ff199999999999a'],
    [1.5, 'f93e00'],
    [65_504, 'f97bff'],
    [100_000, 'fa47c35000'],
    [3.4028234663852886e38, 'fa7f7fffff'],
    [1.0e300, 'fb7e37e43c8800759c'],
    [2 ** -24, 'f90001'],
    [2 ** -14, 'f90400'],
    [-4, 'f9c400'],
    [-4.1, 'fbc010666666666666'],
    [Infinity, 'f97c00'],
    [NaN, 'f97e00'],
    [-Infinity, 'f9fc00'],
    [Infinity, 'fa7f800000'],
    [NaN, 'fa7fc00000'],
    [-Infinity, 'faff800000'],
    [Infinity, 'fb7ff0000000000000'],
    [NaN, 'fb7ff8000000000000'],
    [-Infinity, 'fbfff0000000000000'],
  ])('the float %d is read from %s', (value, hex) => {
    expect(decodeCbor(hexDecode(hex))).toBe(value);
  });

  test('undefined is read', () => {
    expect(decodeCbor(hexDecode('f7'))).toBeUndefined();
    expect(decodeCbor(hexDecode('82f7f6'))).toEqual([undefined, null]);
  });

  test.each<[CborValue, string]>([
    [Uint8Array.of(1, 2, 3, 4, 5), '5f42010243030405ff'],
    ['streaming', '7f657374726561646d696e67ff'],
    [[], '9fff'],
    [[1, [2, 3], [4, 5]], '9f018202039f0405ffff'],
    [[1, [2, 3], [4, 5]], '9f01820203820405ff'],
    [[1, [2, 3], [4, 5]], '83018202039f0405ff'],
    [[1, [2, 3], [4, 5]], '83019f0203ff820405'],
    [numbers(25), '9f0102030405060708090a0b0c0d0e0f101112131415161718181819ff'],
    [map(['a', 1], ['b', [2, 3]]), 'bf61610161629f0203ffff'],
    [['a', map(['b', 'c'])], '826161bf61626163ff'],
    [map(['Fun', true], ['Amt', -2]), 'bf6346756ef563416d7421ff'],
    [new Uint8Array(0), '5fff'],
    ['', '7fff'],
    ['ab', '7f60616160616260ff'],
  ])('example %# of an indefinite length', (value, hex) => {
    expect(decodeCbor(hexDecode(hex))).toEqual(value);
  });

  test('strings of indefinite length between, inside and as keys of other items', () => {
    expect(decodeCbor(hexDecode('835f4101ff7f6161ff5f41024103ff'))).toEqual([
      Uint8Array.of(1),
      'a',
      Uint8Array.of(2, 3),
    ]);
    expect(decodeCbor(hexDecode('a17f61616162ff9f5f4101ffff'))).toEqual(map(['ab', [Uint8Array.of(1)]]));
  });

  test('a byte string that looks like CBOR of indefinite length is left alone', () => {
    const inner = hexDecode('5f42010243030405ff');
    expect(decodeCbor(Uint8Array.of(0x49, ...inner))).toEqual(inner);
  });
});

describe('RFC 8949 3.1: integers at the boundaries of their sizes', () => {
  const SAFE = 2n ** 53n - 1n;
  const fits = (n: bigint) => (n >= -SAFE && n <= SAFE ? Number(n) : n);
  const head = (major: number, n: bigint) => {
    if (n < 24n) return hexEncode(Uint8Array.of((major << 5) + Number(n)));
    const size = [1, 2, 4, 8].find((bytes) => n < 2n ** BigInt(8 * bytes))!;
    const info = { 1: 24, 2: 25, 4: 26, 8: 27 }[size]!;
    return ((major << 5) + info).toString(16).padStart(2, '0') + n.toString(16).padStart(2 * size, '0');
  };
  const exponents = [0n, 5n, 7n, 8n, 15n, 16n, 31n, 32n, 52n, 53n, 63n];
  const unsigned = [...exponents.flatMap((e) => [2n ** e - 1n, 2n ** e, 2n ** e + 1n]), 23n, 24n, 25n, 2n ** 64n - 1n];

  test.each(unsigned)('%s: shortest form, number up to 2^53 - 1, bigint beyond', (n) => {
    const hex = head(0, n);
    expect(decodeCbor(hexDecode(hex))).toBe(fits(n));
    expect(hexEncode(encodeCbor(fits(n)))).toBe(hex);
    expect(hexEncode(encodeCbor(n))).toBe(hex);
  });

  test.each(unsigned)('-1 - %s is read', (n) => {
    expect(decodeCbor(hexDecode(head(1, n)))).toBe(fits(-1n - n));
  });

  test.each(unsigned.filter((n) => n < 2n ** 63n))('-1 - %s is written in its shortest form', (n) => {
    expect(hexEncode(encodeCbor(fits(-1n - n)))).toBe(head(1, n));
    expect(hexEncode(encodeCbor(-1n - n))).toBe(head(1, n));
  });

  test('longer forms of small integers are read as the same number', () => {
    for (const hex of ['1801', '190001', '1a00000001', '1b0000000000000001'])
      expect(decodeCbor(hexDecode(hex))).toBe(1);
    for (const hex of ['3800', '390000', '3a00000000', '3b0000000000000000'])
      expect(decodeCbor(hexDecode(hex))).toBe(-1);
  });

  test('minus zero is written as zero', () => {
    expect(hexEncode(encodeCbor(-0))).toBe('00');
    expect(hexEncode(encodeCbor(map([-0, -0])))).toBe('a10000');
  });
});
