import { describe, expect, test } from 'vitest';
import { hexDecode, hexEncode } from '../../codec/bytes.ts';
import { DecodeError } from '../../errors.ts';
import { packIdentifier, unpackIdentifier } from './identifier.ts';

function faultOf(value: unknown): DecodeError {
  try {
    unpackIdentifier(value, 'personalId');
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error('read');
}

describe('cose profile, identifier: packed BCD for 1 to 20 ASCII digits', () => {
  test.each([
    ['0', '0f'],
    ['7', '7f'],
    ['12', '12'],
    ['123', '123f'],
    ['00', '00'],
    ['000', '000f'],
    ['0120', '0120'],
    ['80051712345', '80051712345f'],
    ['99999999999999999999', '99999999999999999999'],
  ])("%s is h'%s': first digit in the high nibble, F after an odd count", (digits, hex) => {
    expect(hexEncode(packIdentifier(digits) as Uint8Array)).toBe(hex);
    expect(unpackIdentifier(hexDecode(hex), 'personalId')).toBe(digits);
  });

  test('1 to 20 digits of any kind, both ways', () => {
    for (let length = 1; length <= 20; length++) {
      for (let first = 0; first < 10; first++) {
        const digits = Array.from({ length }, (_, i) => (first + 7 * i) % 10).join('');
        const packed = packIdentifier(digits) as Uint8Array;
        expect(hexEncode(packed)).toBe(length % 2 === 0 ? digits : `${digits}f`);
        expect(unpackIdentifier(packed, 'personalId')).toBe(digits);
      }
    }
  });

  test('every byte string of one byte: two digits, or one and F', () => {
    for (let byte = 0; byte < 256; byte++) {
      const hex = hexEncode(Uint8Array.of(byte));
      const digits = /^[0-9]{2}$/.test(hex) ? hex : /^[0-9]f$/.test(hex) ? hex[0] : undefined;
      if (digits === undefined) expect(faultOf(Uint8Array.of(byte)).reason).toBe('FIELD_VALUE');
      else expect(unpackIdentifier(Uint8Array.of(byte), 'personalId')).toBe(digits);
    }
  });

  test.each([
    '1a',
    'a1',
    'b2',
    'c3',
    'd4',
    'e5',
    '1e',
    '12a4',
    '123a',
    '12ab',
    'f1',
    '1ff1',
    'ff',
    '12ff',
    '1fff',
    'f',
    '12f4',
    '0123f5',
  ])("h'%s': A to E nowhere, F nowhere but at the end", (hex) => {
    const fault = faultOf(hexDecode(hex.padStart(hex.length + (hex.length % 2), 'f')));
    expect(fault.reason).toBe('FIELD_VALUE');
    expect(fault.params).toEqual({ field: 'personalId', problem: 'nibble' });
  });

  test.each([
    ['no bytes', ''],
    ['21 digits', '12345678901234567890' + '1f'],
    ['22 digits', '12'.repeat(11)],
    ['2,000 digits', '12'.repeat(1000)],
  ])('refused: %s', (_, hex) => {
    expect(faultOf(hexDecode(hex))).toMatchObject({
      reason: 'FIELD_VALUE',
      params: { field: 'personalId', problem: 'length' },
    });
  });
});

describe('cose profile, identifier: everything else is text', () => {
  test.each(['A1', '12 34', '-1', '1.5', '٠١٢', '１２３', 'AB-12345', '12é', '1f', '123\n', ' 123', '0x10', '²'])(
    '%j, both ways',
    (text) => {
      expect(packIdentifier(text)).toBe(text);
      expect(unpackIdentifier(text, 'personalId')).toBe(text);
    },
  );

  test('more than 20 digits are no packed digits', () => {
    expect(packIdentifier('1'.repeat(21))).toBe('1'.repeat(21));
  });

  test.each(['0', '12', '123', '80051712345', '9'.repeat(20)])('digits only as text are refused: %s', (text) => {
    expect(faultOf(text).reason).toBe('FIELD_VALUE');
    expect(faultOf(text).params).toEqual({ field: 'personalId', problem: 'digits as text' });
  });

  test.each([undefined, null, 12, 12n, true, [], ['12'], new Map()])('neither bytes nor text: %#', (value) => {
    expect(faultOf(value).reason).toBe('FIELD_TYPE');
    expect(faultOf(value).params).toEqual({ field: 'personalId' });
  });
});
