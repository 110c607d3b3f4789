import { describe, expect, test } from 'vitest';
import { expectRefused, reasonOf, STRICT } from './cbor.fixture.ts';
import { encodeCbor } from './cbor.ts';

describe('RFC 8949 5.6: keys are unique', () => {
  test.each([
    ['integers', 'a201000100'],
    ['with values that ascend', 'a201000101'],
    ['with values that descend', 'a201010100'],
    ['apart from each other', 'a3010002000100'],
    ['descending first', 'a40300020001000200'],
    ['texts', 'a2616100616100'],
    ['byte strings', 'a2410100410100'],
    ['arrays', 'a2810100810100'],
    ['in an inner map', 'a100a201000100'],
    ['in a map that is a key', 'a1a20100010000'],
  ])('%s', (_, hex) => expectRefused(hex, 'CBOR_DUPLICATE_KEY'));

  test.each([
    ['integer 1 and 18 01', 'a2010018' + '0100'],
    ['integer 1 in 64 bits', 'a201001b000000000000000100'],
    ['-1 and 38 00', 'a22000380000'],
    ['2^32 in any form is one', 'a21b0000000100000000001b000000010000000000'],
    ['text a and 78 01', 'a261610078016100'],
    ['inside another key', 'a1a201001801000' + '0'],
  ])('%s: another spelling', (_, hex) => expectRefused(hex, 'CBOR_DUPLICATE_KEY'));

  test.each([
    ['at once', 'a30100010061ff00'],
    ['after a lower one', 'a4010000000100' + '61ff00'],
    ['the second of three', 'a5000001000200' + '0100' + '61ff00'],
    ['the last before the order breaks', 'a402000100' + '0100' + '61ff00'],
    ['texts', 'a4616200616100616200' + '61ff00'],
  ])('found before a fault further on: %s', (_, hex) => expectRefused(hex, 'CBOR_DUPLICATE_KEY'));

  test('a spelling of an integer beside one of a byte string', () => {
    expectRefused('a401001801004100' + '0058010000', 'CBOR_DUPLICATE_KEY');
  });

  test('a text and the same in chunks; floats of two sizes; in maps of indefinite length', () => {
    for (const hex of ['a26161007f6161ff00', 'a2f93e0000fa3fc0000000', 'bf01000100ff', 'bf0100180100ff']) {
      expect(reasonOf(hex)).toBe('CBOR_DUPLICATE_KEY');
    }
  });

  test('equal keys of different types or in different maps are no duplicates', () => {
    for (const hex of [
      'a3010020006131' + '00',
      'a2410100616100',
      '82a10100a10100',
      'a101a10100',
      'a2613100' + '0100',
    ]) {
      expect(reasonOf(hex, STRICT)).toBe('read');
    }
  });

  test('20,000 keys in a bad order, one of them twice', () => {
    const keys = Array.from({ length: 20_000 }, (_, i) => encodeCbor(65_536 + ((i * 7919) % 20_000)));
    const entries = [...keys, keys[5]!].flatMap((key) => [...key, 0]);
    expect(reasonOf(Uint8Array.from([0xb9, 0x4e, 0x21, ...entries]))).toBe('CBOR_DUPLICATE_KEY');
  });
});
