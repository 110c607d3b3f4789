import { describe, expect, test } from 'vitest';
import { concatBytes, hexDecode } from '../../codec/bytes.ts';
import { ecdsaSignatureFromDer } from '../ecdsa-signature.ts';
import { der, integer, NULL, oid, sequence, TRUE } from './certificates.fixture.ts';
import {
  DerCursor,
  DerError,
  readBoolean,
  readDer,
  readFirstDer,
  readMembers,
  readOid,
  readSmallInteger,
  readWholeBits,
  TAG,
} from './der.ts';

const first = (hex: string) => readFirstDer(hexDecode(hex));

describe('X.690 10.1: definite lengths in their shortest form', () => {
  test.each([0, 1, 127, 128, 255, 256, 65_535])('%i bytes of content', (length) => {
    const bytes = der(0x04, new Uint8Array(length).fill(7));
    const read = readDer(bytes, TAG.octetString);
    expect(read.bytes).toEqual(bytes);
    expect(read.content).toEqual(new Uint8Array(length).fill(7));
    expect(readFirstDer(concatBytes(bytes, Uint8Array.of(1))).bytes).toEqual(bytes);
    expect(() => readDer(concatBytes(bytes, Uint8Array.of(1)), TAG.octetString)).toThrow(DerError);
    expect(() => readDer(bytes, TAG.sequence)).toThrow(DerError);
    if (length > 0) expect(() => readFirstDer(bytes.subarray(0, -1))).toThrow(DerError);
  });

  test.each([
    '',
    '04',
    '0480',
    '04800000',
    '0481',
    '04817f00',
    '0482ff',
    '048200ff',
    '04830000ff',
    '0484ffffffff',
    '0485000000000100',
    '04ff',
    '1f8100',
    '3f0100',
  ])('%s is refused', (hex) => {
    expect(() => first(hex)).toThrow(DerError);
  });
});

describe('members', () => {
  test('in their order', () => {
    const cursor = new DerCursor(readFirstDer(sequence(integer(1), NULL)));
    expect(cursor.optional(TAG.null)).toBeUndefined();
    expect(cursor.next(TAG.integer).content).toEqual(Uint8Array.of(1));
    expect(() => cursor.end()).toThrow(DerError);
    expect(() => cursor.next(TAG.integer)).toThrow(DerError);
    expect(cursor.optional(TAG.null)).toBeDefined();
    cursor.end();
    expect(() => cursor.next(TAG.null)).toThrow(DerError);
  });

  test('not beyond their number, nor beyond their end', () => {
    const many = (count: number) => readFirstDer(sequence(...new Array<Uint8Array>(count).fill(NULL)));
    expect(readMembers(many(1000))).toHaveLength(1000);
    expect(() => readMembers(many(1001))).toThrow(DerError);
    expect(() => readMembers(readFirstDer(sequence(Uint8Array.of(4, 5, 0))))).toThrow(DerError);
  });
});

describe('values', () => {
  test.each(['1.2.840.113549.1.7.2', '2.5.4.3', '0.4.0.19122.1.1', '1.3.101.112', '2.16.840.1.101.3.4.2.1', '2.999.3'])(
    '%s',
    (dotted) => {
      const bytes = dotted === '2.999.3' ? hexDecode('0603883703') : oid(dotted);
      expect(readOid(readFirstDer(bytes))).toBe(dotted);
    },
  );

  test('X.667: the arc of a UUID, of 128 bits', () => {
    const uuid = BigInt('0xf81d4fae7dec11d0a76500a0c91e6bf6');
    expect(readOid(first('06146983f09da7ebcfdee0c7a1a7b2c0948cc8f9d776'))).toBe(`2.25.${uuid}`);
  });

  test.each([
    '0600',
    '060180',
    '06022a80',
    '06038001 01'.replace(' ', ''),
    `06152a${'ff'.repeat(19)}7f`,
    '0401 2a'.replace(' ', ''),
  ])('%s is no object identifier', (hex) => {
    expect(() => readOid(first(hex))).toThrow(DerError);
  });

  test.each([
    ['020100', 0],
    ['02017f', 127],
    ['02020080', 128],
    ['02047fffffff', 2 ** 31 - 1],
  ])('%s', (hex, value) => {
    expect(readSmallInteger(first(hex))).toBe(value);
  });

  test.each(['0200', '020180', '0202007f', '0205007fffffff', '02050080000000', '0204ffffffff', '040100'])(
    '%s is no small integer',
    (hex) => {
      expect(() => readSmallInteger(first(hex))).toThrow(DerError);
    },
  );

  test('booleans and bit strings', () => {
    expect(readBoolean(readFirstDer(TRUE))).toBe(true);
    expect(readBoolean(first('010100'))).toBe(false);
    for (const hex of ['010101', '0100', '0102ffff', '0201ff']) expect(() => readBoolean(first(hex))).toThrow(DerError);
    expect(readWholeBits(first('03020007'))).toEqual(Uint8Array.of(7));
    for (const hex of ['0300', '03020106', '04020007']) expect(() => readWholeBits(first(hex))).toThrow(DerError);
  });
});

describe('RFC 3279 2.2.3: ECDSA signatures', () => {
  test.each([
    ['3006020101020102', '00010002'],
    ['30080202008002020100', '00800100'],
    ['3006020100020100', undefined],
    ['3007020200010201 02'.replace(' ', ''), undefined],
    ['3006020181020102', undefined],
    ['30060201010201', undefined],
    ['300702010102010200', undefined],
    ['3009020101020101020101', undefined],
    ['300902030100000202 0100'.replace(' ', ''), undefined],
    ['3003020101', undefined],
    ['3081060201010201 02'.replace(' ', ''), undefined],
    ['', undefined],
    ['00010002', undefined],
  ])('%s', (hex, raw) => {
    const read = ecdsaSignatureFromDer(hexDecode(hex), 2);
    expect(read && Buffer.from(read).toString('hex')).toBe(raw);
  });
});
