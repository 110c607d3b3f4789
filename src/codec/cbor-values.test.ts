import { describe, expect, test } from 'vitest';
import type { DecodeError } from '../errors.ts';
import { hexDecode, hexEncode } from './bytes.ts';
import { expectRefused, reasonOf, STRICT } from './cbor.fixture.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';
import { decodeStrictCbor, requireDeterministic } from './cbor-strict.ts';

describe('a text that begins with U+FEFF', () => {
  test.each(['63efbbbf', '64efbbbf41', '8263efbbbf00', 'a163efbbbf00', 'a10063efbbbf'])('refused: %s', (hex) => {
    expectRefused(hex, 'CHARACTER_NOT_ALLOWED');
  });

  test.each([
    ['after the first character', '6441efbbbf'],
    ['another last byte', '63efbbbe'],
    ['another byte in the middle', '63efbcbf'],
    ['another first byte', '63eebbbf'],
    ['in bytes', '43efbbbf'],
    ['nothing', '60'],
  ])('read: %s', (_, hex) => {
    expect(reasonOf(hex)).toBe('read');
    expect(decodeStrictCbor(hexDecode(hex), 6)).toEqual({ value: decodeCbor(hexDecode(hex)) });
  });

  test('its bytes have to be in the text', () => {
    expectRefused('8261efbbbf', 'CBOR_TEXT_NOT_UTF8');
    expectRefused('8262efbbbf', 'CBOR_TEXT_NOT_UTF8');
    expectRefused('8260efbbbf', 'CBOR_TYPE_NOT_ALLOWED');
  });

  test('chunks of bytes may hold anything', () => {
    expect(decodeCbor(hexDecode('5f41ff43efbbbfff'))).toEqual(hexDecode('ffefbbbf'));
  });
});

describe('integers are numbers up to 2^53 - 1, and bigint beyond', () => {
  test.each<[string, CborValue]>([
    ['1b001fffffffffffff', 2 ** 53 - 1],
    ['1b0020000000000000', 2n ** 53n],
    ['3b001ffffffffffffe', -(2 ** 53 - 1)],
    ['3b001fffffffffffff', -(2n ** 53n)],
    ['1bffffffffffffffff', 2n ** 64n - 1n],
  ])('%s', (hex, value) => {
    expect(decodeCbor(hexDecode(hex))).toBe(value);
    expect(decodeStrictCbor(hexDecode(hex), 6)).toEqual({ value });
  });

  test('also within keys and values', () => {
    const one = '1b0000000000000001';
    expect(decodeCbor(hexDecode(`a181${one}00`))).toEqual(new Map([[[1], 0]]));
    expect(decodeCbor(hexDecode(`a100a1${one}${one}`))).toEqual(new Map([[0, new Map([[1, 1]])]]));
  });

  test('-0 is written as the integer 0', () => expect(hexEncode(encodeCbor([-0, 0]))).toBe('820000'));

  test('negative keys are one order and one value, as numbers and as bigint', () => {
    const keys = new Map<CborValue, CborValue>([
      [-3n, 0],
      [-2, 0],
      [-1n, 0],
    ]);
    expect(hexEncode(encodeCbor(keys))).toBe('a3200021002200');
    const twice = new Map<CborValue, CborValue>([
      [-1, 0],
      [-1n, 0],
    ]);
    expect(() => encodeCbor(twice)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CBOR_VALUE' }));
  });
});

test('64 lists or maps around a value are written, and 65 refused', () => {
  for (const around of [(inner: CborValue) => [inner], (inner: CborValue) => new Map([[0, inner]])]) {
    const nested = (depth: number) => Array.from({ length: depth }).reduce<CborValue>(around, 0);
    expect(encodeCbor(nested(64))[0]).toBeGreaterThan(0x80);
    expect(() => encodeCbor(nested(65))).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CBOR_VALUE' }));
  }
});

describe('the facts beside a code', () => {
  test.each([
    ['c100', { type: 'tag' }],
    ['f90000', { type: 'float' }],
    ['fa00000000', { type: 'float' }],
    ['fb0000000000000000', { type: 'float' }],
    ['f7', { type: 'simple' }],
    ['e0', { type: 'simple' }],
    ['f820', { type: 'simple' }],
    ['63efbbbf', { codePoint: 'U+FEFF' }],
    ['81818181818180', { limit: 6 }],
    ['a14000', { type: 'map key' }],
    ['1800', {}],
  ])('%s', (hex, params) => {
    const factsOf = (read: () => unknown) => {
      try {
        return read();
      } catch (error) {
        return (error as DecodeError).params;
      }
    };
    expect(factsOf(() => requireDeterministic(decodeStrictCbor(hexDecode(hex), 6)))).toEqual(params);
    const isReadLater = hex === 'a14000' || hex === '1800';
    if (!isReadLater) expect(factsOf(() => decodeCbor(hexDecode(hex), STRICT))).toEqual(params);
  });
});
