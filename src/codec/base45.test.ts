import { describe, expect, test } from 'vitest';
import { DecodeError } from '../errors.ts';
import { base45Decode, base45Encode } from './base45.ts';
import { utf8Encode } from './bytes.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';

function faultOf(text: string): DecodeError {
  try {
    base45Decode(text);
  } catch (error) {
    if (error instanceof DecodeError) return error;
    throw error;
  }
  throw new Error(`decoded: ${JSON.stringify(text)}`);
}

describe('RFC 9285 4.3: encoding examples', () => {
  test.each([
    ['AB', 'BB8'],
    ['Hello!!', '%69 VD92EX0'],
    ['base-45', 'UJCLQE7W581'],
    ['', ''],
  ])('%j is written as %j and read back', (plain, encoded) => {
    expect(base45Encode(utf8Encode(plain))).toBe(encoded);
    expect(base45Decode(encoded)).toEqual(utf8Encode(plain));
  });
});

describe('RFC 9285 4.4: decoding example', () => {
  test('QED8WEX0 is ietf!', () => {
    expect(base45Decode('QED8WEX0')).toEqual(utf8Encode('ietf!'));
    expect(base45Encode(utf8Encode('ietf!'))).toBe('QED8WEX0');
  });
});

describe('RFC 9285 4.1: one byte is two characters, two bytes are three', () => {
  test('every single byte round trips, least significant character first', () => {
    for (let byte = 0; byte < 256; byte++) {
      const text = base45Encode(Uint8Array.of(byte));
      expect(text).toBe(ALPHABET[byte % 45]! + ALPHABET[Math.floor(byte / 45)]!);
      expect(base45Decode(text)).toEqual(Uint8Array.of(byte));
    }
  });

  test('every pair of bytes round trips, most significant byte first', () => {
    const wrong: number[] = [];
    for (let n = 0; n < 65_536; n++) {
      const text = base45Encode(Uint8Array.of(n >> 8, n & 0xff));
      const [c, d, e] = [...text].map((character) => ALPHABET.indexOf(character)) as [number, number, number];
      const [first, second, ...rest] = base45Decode(text);
      if (c + d * 45 + e * 2025 !== n || first !== n >> 8 || second !== (n & 0xff) || rest.length > 0) wrong.push(n);
    }
    expect(wrong).toEqual([]);
  });

  test('every text of two characters is a byte or refused for its value', () => {
    for (const c of ALPHABET) {
      for (const d of ALPHABET) {
        const value = ALPHABET.indexOf(c) + 45 * ALPHABET.indexOf(d);
        if (value < 256) expect(base45Decode(c + d)).toEqual(Uint8Array.of(value));
        else expect(faultOf(c + d).params).toEqual({ problem: 'value', position: 0 });
      }
    }
  });

  test('a view into a larger buffer is encoded alone', () => {
    expect(base45Encode(utf8Encode('xABy').subarray(1, 3))).toBe('BB8');
  });
});

describe('RFC 9285 6: what is refused', () => {
  test.each(['A', 'BB8A', '0000000'])('%j: a length of 1 modulo 3', (text) => {
    const fault = faultOf(text);
    expect(fault.code).toBe('ERR_EHIC_BASE45_INVALID');
    expect(fault.params).toEqual({ problem: 'length', position: text.length });
  });

  test('FGW is 65535, the greatest value of three characters', () => {
    expect(base45Decode('FGW')).toEqual(Uint8Array.of(255, 255));
  });

  test('U5 is 255, the greatest value of two characters', () => {
    expect(base45Decode('U5')).toEqual(Uint8Array.of(255));
  });

  test.each([
    ['GGW', 0],
    [':::', 0],
    ['::', 0],
    ['V5', 0],
    ['BB8GGW', 3],
    ['BB8BB8V5', 6],
    ['GGWBB8', 0],
  ])('%j: a value over 65535 or 255, in the group at %i', (text, position) => {
    expect(faultOf(text).params).toEqual({ problem: 'value', position });
  });

  test.each([
    ['bb8', 0],
    ['Bb8', 1],
    ['BB8BB_', 5],
    ['BB8\n00', 3],
    ['BB8\u00a000', 3],
    ['BB8Ä00', 3],
    ['BB\uff18', 2],
    ['BB8\u0130', undefined],
    ['00\u{1f600}0', undefined],
    ['BB\u0141', 2],
    ['\u0000BB', 0],
    ['BB\u007f', 2],
    ['BB"', 2],
  ])('%j: a character outside the alphabet, at %s', (text, position) => {
    const { params } = faultOf(text.length % 3 === 1 ? `${text}0` : text);
    expect(params).toMatchObject({ problem: 'character', ...(position === undefined ? {} : { position }) });
  });

  test('white space other than the space of the alphabet is not trimmed', () => {
    for (const text of ['BB8 \n', '\tBB8 ', 'BB8\r\n']) expect(faultOf(text).reason).toBe('BASE45_INVALID');
  });
});
