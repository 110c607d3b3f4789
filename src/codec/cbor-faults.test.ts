import { describe, expect, it } from 'vitest';
import { DecodeError } from '../errors.ts';
import { hexDecode } from './bytes.ts';
import { type CborValue, decodeCbor, encodeCbor } from './cbor.ts';
import { decodeSign1 } from './cose.ts';

describe('a key twice, however it is spelled (RFC 8949 5.6)', () => {
  it.each([
    ['a byte string with a longer head', 'a241010158010102'],
    ['a byte string in chunks', 'a24101015f4101ff02'],
    ['an array with a longer head', 'a281010198010102'],
    ['within a key', 'a1a20102180103f6'],
  ])('%s', (_, hex) => {
    expect(() => decodeCbor(hexDecode(hex))).toThrow(expect.objectContaining({ reason: 'CBOR_DUPLICATE_KEY' }));
  });

  it('different byte strings and arrays are different keys', () => {
    expect(
      (decodeCbor(hexDecode('a4410101410202810103820102 04'.replace(' ', ''))) as Map<unknown, unknown>).size,
    ).toBe(4);
  });
});

describe('what is not written', () => {
  it.each<[string, CborValue]>([
    ['half a surrogate pair', '\ud800'],
    ['half a surrogate pair in a long text', `${'a'.repeat(100)}\udc00`],
    ['a key that is a boolean, alone in its map', new Map([[true, 1]])],
    ['a key that is null', new Map([[null, 1]])],
    ['a key that is an array', new Map([[[1], 1]])],
    [
      'equal byte strings as keys',
      new Map([
        [Uint8Array.of(1), 1],
        [Uint8Array.of(1), 2],
      ]),
    ],
    [
      'a number and a bigint of one value as keys',
      new Map<CborValue, CborValue>([
        [1, 1],
        [1n, 2],
      ]),
    ],
    [
      'the same, apart',
      new Map<CborValue, CborValue>([
        [1, 1],
        [2, 1],
        [1n, 2],
      ]),
    ],
    ['a hole in an array', new Array(1)],
    ['nesting without end', Array.from({ length: 100_000 }).reduce<CborValue>((inner) => [inner], 1)],
  ])('%s', (_, value) => {
    expect(() => encodeCbor(value)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_CBOR_VALUE' }));
  });
});

it('a text that begins with a byte order mark is refused, not shortened', () => {
  for (const text of ['\ufeff', '\ufeffDoe', `\ufeff${'a'.repeat(157)}`]) {
    expect(() => decodeCbor(encodeCbor(text))).toThrow(expect.objectContaining({ reason: 'CHARACTER_NOT_ALLOWED' }));
  }
  expect(decodeCbor(encodeCbor('D\ufeffoe'))).toBe('D\ufeffoe');
});

it('a string in chunks is no nesting', () => {
  expect(() => decodeCbor(hexDecode(`${'81'.repeat(16)}5f4101ff`))).not.toThrow();
  expect(() => decodeCbor(hexDecode(`${'81'.repeat(16)}9f01ff`))).toThrow(
    expect.objectContaining({ reason: 'CBOR_TOO_DEEP' }),
  );
});

describe('decodeSign1', () => {
  const message = '8440a04101420203';
  it('reads its tags in any spelling of their numbers', () => {
    for (const head of ['', 'd2', 'd812', 'd90012', 'da00000012', 'db0000000000000012', 'd83dd2', 'd9003dd812']) {
      expect(decodeSign1(hexDecode(head + message)).signature).toEqual(Uint8Array.of(2, 3));
    }
    for (const head of ['d83d', 'd1', 'd818', 'd2d2']) expect(() => decodeSign1(hexDecode(head + message))).toThrow();
  });

  it('takes nothing else than a tag for one', () => {
    for (const head of [
      '12',
      '32',
      '52',
      '72',
      '92',
      'b2',
      'f2',
      'd90112',
      'db0100000000000012',
      `dc${'00'.repeat(15)}12`,
    ]) {
      expect(() => decodeSign1(hexDecode(head + message)), head).toThrow(DecodeError);
    }
  });

  it('an empty protected header is signed as the empty string, also when it was sent as a map (RFC 9052 4.4)', () => {
    const sentAsMap = decodeSign1(hexDecode('8441a0a04101420203'));
    expect(sentAsMap.toBeSigned).toEqual(decodeSign1(hexDecode(message)).toBeSigned);
  });
});
