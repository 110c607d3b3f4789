import * as zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { utf8Encode } from './bytes.ts';
import { deflateRaw, inflateRaw, zlibCompress, zlibDecompress } from './deflate.ts';
import { random } from './random-cbor.fixture.ts';
import { reasonOf } from './reason.fixture.ts';

const LEVELS = [0, 1, 6, 9] as const;
const DICTIONARY = utf8Encode('https://example.com/revocations Institution Müller Papadopoulos 0123456789');

/** Returns content of many kinds: empty, noise, text of few letters, pieces of the dictionary. */
function samples(): Uint8Array[] {
  const next = random(9285);
  const lengths = [0, 1, 2, 3, 57, 255, 256, 257, 4095, 4096, 16_383, 16_384, 40_000, 70_000];
  return lengths.flatMap((length) => [
    Uint8Array.from({ length }, () => next(256)),
    Uint8Array.from({ length }, () => 97 + next(3)),
    Uint8Array.from({ length }, (_, i) => DICTIONARY[(i * (1 + (length % 3))) % DICTIONARY.length]!),
    new Uint8Array(length),
  ]);
}

const plain = (bytes: Uint8Array) => new Uint8Array(bytes);

/** Compares arrays, since `toEqual` is slow on long ones. */
function expectSame(found: Uint8Array, content: Uint8Array): void {
  expect(Buffer.compare(found, content), `content of ${content.length} bytes`).toBe(0);
}

describe('RFC 1950 and 1951: another implementation reads and writes the same', () => {
  test.each(LEVELS)('zlib streams of level %i', (level) => {
    for (const content of samples()) {
      expectSame(zlibDecompress(plain(zlib.deflateSync(content, { level }))), content);
    }
  });

  test('zlib streams of every strategy and window', () => {
    const { Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_FILTERED } = zlib.constants;
    for (const strategy of [Z_FIXED, Z_HUFFMAN_ONLY, Z_RLE, Z_FILTERED]) {
      for (const windowBits of [9, 12, 15]) {
        for (const content of samples().slice(0, 24)) {
          expectSame(zlibDecompress(plain(zlib.deflateSync(content, { strategy, windowBits }))), content);
          expectSame(inflateRaw(plain(zlib.deflateRawSync(content, { strategy, windowBits }))), content);
        }
      }
    }
  });

  test.each(LEVELS)('raw streams of level %i, with and without dictionary', (level) => {
    for (const content of samples()) {
      expectSame(inflateRaw(plain(zlib.deflateRawSync(content, { level }))), content);
      const dictionary = DICTIONARY;
      const withDictionary = plain(zlib.deflateRawSync(content, { level, dictionary }));
      expectSame(inflateRaw(withDictionary, { dictionary }), content);
    }
  });

  test('node:zlib reads what is written here', () => {
    for (const content of samples()) {
      const dictionary = DICTIONARY;
      expectSame(plain(zlib.inflateSync(zlibCompress(content))), content);
      expectSame(plain(zlib.inflateRawSync(deflateRaw(content))), content);
      expectSame(plain(zlib.inflateRawSync(deflateRaw(content, { dictionary }), { dictionary })), content);
    }
  });

  test('and it is read here', () => {
    for (const content of samples()) {
      const dictionary = DICTIONARY;
      expectSame(zlibDecompress(zlibCompress(content)), content);
      expectSame(inflateRaw(deflateRaw(content)), content);
      expectSame(inflateRaw(deflateRaw(content, { dictionary }), { dictionary }), content);
    }
  });

  test('references as far back as they go, around the sizes of windows', () => {
    const next = random(1951);
    for (const dictionaryLength of [0, 100, 1024, 40_000]) {
      const dictionary = Uint8Array.from({ length: dictionaryLength }, () => next(256));
      for (const power of [8, 9, 10, 12, 13, 15]) {
        for (const offset of [-263, -262, -261, -1, 0, 1]) {
          const length = 2 ** power + offset - dictionaryLength;
          if (length < 60) continue;
          const noise = Uint8Array.from({ length }, () => next(256));
          // The end repeats the beginning of what precedes it.
          const content = Uint8Array.from([...noise, ...dictionary.subarray(0, 30), ...noise.subarray(0, 30)]);
          const options = { dictionary, maxBytes: content.length };
          const ours = deflateRaw(content, { dictionary });
          expectSame(plain(zlib.inflateRawSync(ours, { dictionary })), content);
          expectSame(inflateRaw(ours, options), content);
          expectSame(inflateRaw(plain(zlib.deflateRawSync(content, { dictionary, level: 9 })), options), content);
        }
      }
    }
  });

  test('a view into a larger buffer is taken alone', () => {
    const stream = deflateRaw(DICTIONARY);
    const larger = new Uint8Array(stream.length + 8).fill(0xaa);
    larger.set(stream, 4);
    expectSame(inflateRaw(larger.subarray(4, 4 + stream.length)), DICTIONARY);
  });

  test('a dictionary makes text like it shorter, and is needed to read it', () => {
    const content = DICTIONARY.slice(10, 60);
    const stream = deflateRaw(content, { dictionary: DICTIONARY });
    expect(stream.length).toBeLessThan(deflateRaw(content).length);
    expect(reasonOf(() => inflateRaw(stream))).toBe('DEFLATE_INVALID');
  });

  test('several blocks, flushed and empty ones among them, are one stream', () => {
    const stored = (text: string, isLast: boolean) => [
      Number(isLast),
      text.length,
      0,
      ~text.length & 0xff,
      0xff,
      ...utf8Encode(text),
    ];
    const stream = Uint8Array.from([...stored('ab', false), ...stored('', false), ...stored('c', true)]);
    expect(inflateRaw(stream)).toEqual(utf8Encode('abc'));
  });
});
