import { describe, expect, test } from 'vitest';
import {
  base64Decode,
  base64Encode,
  base64urlBytes,
  base64urlDecode,
  base64urlEncode,
  compareBytes,
  concatBytes,
  equalBytes,
  hexDecode,
  hexEncode,
  utf8Decode,
  utf8Encode,
} from './bytes.ts';

const ALL = Uint8Array.from({ length: 256 }, (_, i) => i);
const LETTERS = [...'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_'];

describe('RFC 4648 10: test vectors', () => {
  test.each([
    ['', ''],
    ['f', 'Zg=='],
    ['fo', 'Zm8='],
    ['foo', 'Zm9v'],
    ['foob', 'Zm9vYg=='],
    ['fooba', 'Zm9vYmE='],
    ['foobar', 'Zm9vYmFy'],
  ])('%j is %j', (plain, encoded) => {
    const bytes = utf8Encode(plain);
    expect(base64Encode(bytes)).toBe(encoded);
    expect(base64urlEncode(bytes)).toBe(encoded.replaceAll('=', ''));
    expect(base64Decode(encoded)).toEqual(bytes);
    expect(base64Decode(encoded.replaceAll('=', ''))).toEqual(bytes);
  });

  test('base16', () => {
    expect(hexEncode(utf8Encode('foobar'))).toBe('666f6f626172');
    expect(hexDecode('666F6f626172')).toEqual(utf8Encode('foobar'));
  });
});

describe('Base64', () => {
  test('long input, both alphabets, white space', () => {
    const bytes = Uint8Array.from({ length: 20_001 }, (_, i) => (i * 167) & 0xff);
    expect(base64Encode(bytes)).toBe(Buffer.from(bytes).toString('base64'));
    expect(base64urlEncode(bytes)).toBe(Buffer.from(bytes).toString('base64url'));
    expect(base64Decode(base64urlEncode(ALL))).toEqual(ALL);
    expect(base64Decode(` ${base64Encode(ALL).replace(/.{60}/g, '$&\r\n')}\n`)).toEqual(ALL);
  });

  test.each([
    'A',
    'AAAAA',
    '=',
    '==',
    '====',
    'AAAA=',
    'AA=A',
    'AA===',
    'A===',
    'Zg==Zg==',
    'AA*A',
    'AÄAA',
    'AA\u00a0AA',
    'AA\u200bAA',
  ])('%j is not accepted', (text) => {
    expect(base64Decode(text)).toBeUndefined();
  });
});

describe('RFC 7515 2: Base64url has one spelling', () => {
  test('every length is read back', () => {
    const bytes = Uint8Array.from({ length: 100 }, (_, i) => (i * 167) & 0xff);
    for (let length = 0; length <= 100; length++) {
      const text = Buffer.from(bytes.subarray(0, length)).toString('base64url');
      expect(base64urlEncode(bytes.subarray(0, length))).toBe(text);
      expect(utf8Decode(base64urlBytes(bytes.subarray(0, length)))).toBe(text);
      expect(base64urlDecode(text)).toEqual(bytes.subarray(0, length));
    }
  });

  test('of all pairs and triples of letters, exactly those without spare bits are read', () => {
    const isRead = (text: string) => base64urlDecode(text) !== undefined;
    const isOwn = (text: string) => Buffer.from(text, 'base64url').toString('base64url') === text;
    const wrong = LETTERS.flatMap((a) =>
      LETTERS.flatMap((b) => [a + b, `A${a}${b}`].filter((text) => isRead(text) !== isOwn(text))),
    );
    expect(wrong).toEqual([]);
  });

  test.each(['A', 'AAAAA', 'AA==', 'AAA=', 'AA A', 'AAAA\n', '+AAA', '/AAA', 'AA+A', 'AAA/', 'AAA\u0141', 'AA\u00e1'])(
    '%j is not',
    (text) => expect(base64urlDecode(text)).toBeUndefined(),
  );
});

describe('hexadecimal', () => {
  test('all bytes, both ways', () => {
    expect(hexEncode(ALL)).toBe(Buffer.from(ALL).toString('hex'));
    expect(hexDecode(hexEncode(ALL))).toEqual(ALL);
    expect(hexDecode('')).toEqual(new Uint8Array(0));
  });

  test.each(['0', '0g', '0x00', ' 00', '00 ', '00\n', '-1', '+1', '٠٠'])('%j is refused', (text) => {
    expect(() => hexDecode(text)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_FIELD_VALUE' }));
  });
});

describe('RFC 3629: UTF-8', () => {
  test.each([
    ['continuation alone', '80'],
    ['overlong slash', 'c0af'],
    ['overlong in three bytes', 'e080af'],
    ['surrogate', 'eda080'],
    ['beyond U+10FFFF', 'f4908080'],
    ['truncated', 'e282'],
    ['byte FF', 'ff'],
    ['Latin-1', 'e9'],
  ])('%s is not UTF-8', (_, hex) => {
    expect(utf8Decode(hexDecode(hex))).toBeUndefined();
    expect(utf8Decode(hexDecode(`41${hex}41`))).toBeUndefined();
  });

  test('all widths, and a byte order mark that is kept', () => {
    for (const text of ['', 'a', '\u0000', 'é', '€', '😀', '\ufeffa', 'a\ufeff', '\uffff', '\u{10ffff}']) {
      expect(utf8Decode(utf8Encode(text))).toBe(text);
    }
  });
});

describe('bytes', () => {
  test('equality is of content and length', () => {
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(0, 1, 2).subarray(1))).toBe(true);
    expect(equalBytes(Uint8Array.of(1, 2), Uint8Array.of(1, 3))).toBe(false);
    expect(equalBytes(Uint8Array.of(1), Uint8Array.of(1, 0))).toBe(false);
    expect(equalBytes(Uint8Array.of(1, 0), Uint8Array.of(1))).toBe(false);
    expect(equalBytes(new Uint8Array(0), new Uint8Array(0))).toBe(true);
  });

  test('concatenation', () => {
    expect(concatBytes()).toEqual(new Uint8Array(0));
    expect(concatBytes(Uint8Array.of(1), new Uint8Array(0), Uint8Array.of(2, 3))).toEqual(Uint8Array.of(1, 2, 3));
  });
});

test('a beginning comes before a longer string, and the first difference decides', () => {
  const sorted = ['', '00', '0000', '0001', '01', '0100', '02', 'ff', 'ff00'];
  const order = sorted.toReversed().map(hexDecode).sort(compareBytes).map(hexEncode);
  expect(order).toEqual(sorted);
  expect(compareBytes(hexDecode('0102'), hexDecode('0102'))).toBe(0);
});

test('white space in Base64 adds no bytes, however much there is', () => {
  expect(base64Decode(`AQID${'\n'.repeat(40)}`)).toEqual(Uint8Array.of(1, 2, 3));
  expect(base64Decode(` A Q I D B A = =${' '.repeat(40)}`)).toEqual(Uint8Array.of(1, 2, 3, 4));
});
