import { deflateRawSync } from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { concatBytes, equalBytes } from './bytes.ts';
import { deflateRaw, inflateRaw, zlibCompress, zlibDecompress } from './deflate.ts';
import { random } from './random-cbor.fixture.ts';

const next = random(1950);
/** Bytes that cannot be made shorter. */
const noise = (length: number) => Uint8Array.from({ length }, () => next(256));
const dictionary = noise(1024);

describe('what cannot be compressed is written longer, and read again', () => {
  test.each([0, 1, 100, 1000, 16_383, 16_384, 16_385, 20_000, 100_000])('%i bytes', (length) => {
    const bytes = noise(length);
    expect(equalBytes(zlibDecompress(zlibCompress(bytes)), bytes)).toBe(true);
    expect(equalBytes(inflateRaw(deflateRaw(bytes)), bytes)).toBe(true);
    const raw = deflateRaw(bytes, { dictionary });
    expect(equalBytes(inflateRaw(raw, { dictionary }), bytes)).toBe(true);
  });
});

test('the last byte that is allowed reaches back to the first of the dictionary', () => {
  const letters = Uint8Array.from({ length: 4066 }, () => 64 + next(64));
  const bytes = concatBytes(letters, dictionary.subarray(0, 30));
  const stream = new Uint8Array(deflateRawSync(bytes, { dictionary, level: 9 }));
  expect(stream.length).toBeLessThan(deflateRawSync(bytes, { level: 9 }).length - 20);
  expect(equalBytes(inflateRaw(stream, { dictionary, maxBytes: 4096 }), bytes)).toBe(true);
});

test('the dictionary is what makes a short content short', () => {
  const bytes = dictionary.slice(100, 300);
  expect(deflateRaw(bytes).length).toBeGreaterThan(200);
  expect(deflateRaw(bytes, { dictionary }).length).toBeLessThan(10);
});
