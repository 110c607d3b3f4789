import { describe, expect, test } from 'vitest';
import { hexDecode } from './bytes.ts';
import { compareDecoders } from './cbor-comparison.fixture.ts';
import { decodeStrictCbor, requireDeterministic } from './cbor-strict.ts';
import { reasonOf } from './reason.fixture.ts';

const reasonOfHex = (hex: string) => reasonOf(() => requireDeterministic(decodeStrictCbor(hexDecode(hex), 6)));

test('the strict decoder finds out the same as decoding, encoding again and comparing', () => {
  expect([...compareDecoders(8949, 500)].sort()).toEqual([
    'CBOR_DUPLICATE_KEY',
    'CBOR_INDEFINITE_LENGTH',
    'CBOR_INVALID',
    'CBOR_NOT_DETERMINISTIC',
    'CBOR_TEXT_NOT_UTF8',
    'CBOR_TOO_DEEP',
    'CBOR_TRAILING',
    'CBOR_TRUNCATED',
    'CBOR_TYPE_NOT_ALLOWED',
    'read',
  ]);
});

describe('RFC 8949 4.2.1: what is not deterministic is refused', () => {
  test.each([
    ['1 in two bytes', '1801'],
    ['-1 in two bytes', '3800'],
    ['23 in two bytes', '1817'],
    ['-24 in two bytes', '3817'],
    ['texts that differ in their last letter and descend', 'a2616200616100'],
    ['negative keys that differ in their last byte and descend', 'a23a00010001003a0001000000'],
    ['255 in three', '1900ff'],
    ['65,535 in five', '1a0000ffff'],
    ['2^32 - 1 in nine', '1b00000000ffffffff'],
    ['the length of a byte string', '580100'],
    ['the length of a text', '7800'],
    ['the length of an array', '9800'],
    ['the size of a map', 'b800'],
    ['keys that descend', 'a201' + '00' + '00' + '00'],
    ['a text before an integer', 'a260' + '00' + '00' + '00'],
    ['keys in the order of RFC 7049', 'a220' + '00' + '1864' + '00'],
    ['an argument inside', '81a1001801'],
    ['a key inside', 'a1180100'],
  ])('%s: %s', (_, hex) => expect(reasonOfHex(hex)).toBe('CBOR_NOT_DETERMINISTIC'));

  test.each([
    '17',
    '1818',
    '18ff',
    '190100',
    '1a00010000',
    '1b0000000100000000',
    'a2186400' + '2000',
    'a20000' + '0100',
    'a2616100616200',
    'a23a00010000003a0001000100',
  ])('read: %s', (hex) => expect(reasonOfHex(hex)).toBe('read'));

  test('a fault further on comes before it, and so does a key twice', () => {
    expect(reasonOfHex('82180161ff')).toBe('CBOR_TEXT_NOT_UTF8');
    expect(reasonOfHex('a201' + '00' + '1801' + '00')).toBe('CBOR_DUPLICATE_KEY');
    expect(reasonOfHex('a24100' + '00' + '580100' + '00')).toBe('CBOR_DUPLICATE_KEY');
    expect(reasonOfHex('a28101' + '00' + '811801' + '00')).toBe('CBOR_DUPLICATE_KEY');
  });
});

describe('a map key that is neither an integer nor a text', () => {
  test.each([
    ['bytes', 'a1410000'],
    ['an array', 'a18000'],
    ['a map', 'a1a000'],
    ['true', 'a1f500'],
    ['null, of a map inside', 'a100a1f600'],
    ['bytes in a form that is not the shortest', 'a158010000'],
  ])('%s: %s', (_, hex) => expect(reasonOfHex(hex)).toBe('CBOR_TYPE_NOT_ALLOWED'));

  test('integers of any size are keys, and values', () => {
    for (const hex of [
      'a13bffffffffffffffff00',
      'a11bffffffffffffffff00',
      '3bffffffffffffffff',
      '3b8000000000000000',
    ]) {
      expect(reasonOfHex(hex)).toBe('read');
    }
    expect(decodeStrictCbor(hexDecode('3bffffffffffffffff'), 6).value).toBe(-(2n ** 64n));
  });
});

test('what is decoded is not changed with the bytes that it was decoded from', () => {
  const input = hexDecode('824101a1004102');
  const { value } = decodeStrictCbor(input, 6);
  input.fill(0xff);
  expect(value).toEqual([Uint8Array.of(1), new Map([[0, Uint8Array.of(2)]])]);
});
