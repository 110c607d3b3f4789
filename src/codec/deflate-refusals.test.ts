import * as zlib from 'node:zlib';
import { describe, expect, test } from 'vitest';
import { DecodeError } from '../errors.ts';
import { concatBytes, utf8Encode } from './bytes.ts';
import { deflateRaw, inflateRaw, zlibCompress, zlibDecompress } from './deflate.ts';
import { reasonOf } from './reason.fixture.ts';

const CONTENT = utf8Encode('European Health Insurance Card, Provisional Replacement Certificate');
const plain = (bytes: Uint8Array) => new Uint8Array(bytes);

describe('RFC 1951 3.2: the stream ends with its last block', () => {
  test('every truncation of a raw stream', () => {
    for (const stream of [deflateRaw(CONTENT), plain(zlib.deflateRawSync(CONTENT, { level: 0 }))]) {
      for (let length = 0; length < stream.length; length++) {
        expect(reasonOf(() => inflateRaw(stream.subarray(0, length)))).toBe('DEFLATE_TRUNCATED');
      }
    }
  });

  test('a last block that is not marked as such', () => {
    const unfinished = plain(zlib.deflateRawSync(CONTENT, { finishFlush: zlib.constants.Z_SYNC_FLUSH }));
    expect(reasonOf(() => inflateRaw(unfinished))).toBe('DEFLATE_TRUNCATED');
  });

  test('empty input', () => {
    expect(reasonOf(() => inflateRaw(new Uint8Array(0)))).toBe('DEFLATE_TRUNCATED');
    expect(reasonOf(() => zlibDecompress(new Uint8Array(0)))).toBe('DEFLATE_TRUNCATED');
  });

  test('bytes after the stream, zeros and a second stream as well', () => {
    for (const more of [Uint8Array.of(0), Uint8Array.of(0xff), new Uint8Array(1000), deflateRaw(CONTENT)]) {
      expect(reasonOf(() => inflateRaw(concatBytes(deflateRaw(CONTENT), more)))).toBe('DEFLATE_TRAILING');
      expect(reasonOf(() => zlibDecompress(concatBytes(zlibCompress(CONTENT), more)))).toBe('DEFLATE_TRAILING');
    }
  });

  test('each spare bit of the last byte has to be zero', () => {
    // An empty block with fixed codes takes 10 bits: 1, 01, 0000000. Six bits of the second byte are spare.
    expect(inflateRaw(Uint8Array.of(0x03, 0x00))).toEqual(new Uint8Array(0));
    for (let bit = 2; bit < 8; bit++) {
      expect(reasonOf(() => inflateRaw(Uint8Array.of(0x03, 1 << bit)))).toBe('DEFLATE_SPARE_BITS');
    }
  });

  test('a stream whose last code fills its byte has no spare bits to be judged', () => {
    // With fixed codes, 3 bits, n codes of 8 or 9 bits and 7 bits end with the byte when 10 + 9 k is a multiple of 8.
    const content = new Uint8Array(6).fill(0xff).map((_, i) => 0x90 + 17 * i);
    const stream = plain(zlib.deflateRawSync(content, { strategy: zlib.constants.Z_FIXED }));
    expect(stream).toHaveLength(8);
    expect(inflateRaw(stream)).toEqual(content);
  });

  test('any one bit changed after the last code is found, whatever the length', () => {
    for (let length = 1; length < 64; length++) {
      const stream = deflateRaw(CONTENT.subarray(0, length), { dictionary: CONTENT });
      const options = { dictionary: CONTENT };
      const changed = stream.slice();
      changed[changed.length - 1]! ^= 0x80;
      let result: string;
      try {
        result = String(inflateRaw(changed, options));
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
        continue;
      }
      // Only a bit that belongs to a code can have changed the content.
      expect(result).not.toBe(String(CONTENT.subarray(0, length)));
    }
  });
});

describe('RFC 1951 3.2.3 to 3.2.7: malformed blocks', () => {
  test.each([
    ['block type 11', [0x07]],
    ['stored length that does not match its complement', [0x01, 0x01, 0x00, 0x00, 0x00, 0x61]],
    ['distance before the first byte', [0x4b, 0x04, 0x72, 0x00]],
    ['noise', [0xff, 0xff, 0xff, 0xff]],
  ])('%s', (_, bytes) => {
    expect(reasonOf(() => inflateRaw(Uint8Array.from([...bytes, 0, 0, 0, 0])))).toBe('DEFLATE_INVALID');
  });
});

describe('RFC 1950 2.2: only zlib streams', () => {
  test('gzip and raw streams are refused', () => {
    expect(reasonOf(() => zlibDecompress(plain(zlib.gzipSync(CONTENT))))).toBe('DEFLATE_INVALID');
    expect(reasonOf(() => zlibDecompress(deflateRaw(CONTENT)))).toBe('DEFLATE_INVALID');
    expect(reasonOf(() => inflateRaw(plain(zlib.gzipSync(CONTENT))))).not.toBe('read');
    expect(reasonOf(() => inflateRaw(zlibCompress(CONTENT)))).not.toBe('read');
  });

  test('a bad checksum', () => {
    for (let fromEnd = 1; fromEnd <= 4; fromEnd++) {
      const stream = zlibCompress(CONTENT);
      stream[stream.length - fromEnd]! ^= 0x01;
      expect(reasonOf(() => zlibDecompress(stream))).toBe('DEFLATE_INVALID');
    }
  });

  test('every truncation, within the checksum as well', () => {
    const stream = zlibCompress(CONTENT);
    for (let length = 0; length < stream.length; length++) {
      expect(reasonOf(() => zlibDecompress(stream.subarray(0, length)))).toBe('DEFLATE_TRUNCATED');
    }
  });

  test('a stream that requires a preset dictionary', () => {
    const stream = plain(zlib.deflateSync(CONTENT, { dictionary: Buffer.from('Card') }));
    expect(reasonOf(() => zlibDecompress(stream))).toBe('DEFLATE_INVALID');
  });

  test('a bad header checksum, method or window', () => {
    for (const head of [
      [0x78, 0x9d],
      [0x77, 0x85],
      [0x88, 0x1c],
    ]) {
      const stream = zlibCompress(CONTENT);
      stream.set(head);
      expect(reasonOf(() => zlibDecompress(stream))).toBe('DEFLATE_INVALID');
    }
  });
});

describe('the limit of what is inflated', () => {
  const zeros = new Uint8Array(4096);

  test.each([0, 1, 2, 1023, 1024, 1025, 4096, 5000, 100_000])('%i bytes: at the limit, and one above', (length) => {
    for (const [read, write] of [
      [inflateRaw, deflateRaw],
      [zlibDecompress, zlibCompress],
    ] as const) {
      const content = new Uint8Array(length);
      expect(Buffer.compare(read(write(content), { maxBytes: length }), content)).toBe(0);
      expect(reasonOf(() => read(write(new Uint8Array(length + 1)), { maxBytes: length }))).toBe('DEFLATE_TOO_LARGE');
    }
  });

  test('far above: 50 MB in 50 KB', () => {
    const bomb = plain(zlib.deflateRawSync(new Uint8Array(50_000_000), { level: 9 }));
    expect(bomb.length).toBeLessThan(51_000);
    expect(reasonOf(() => inflateRaw(bomb, { maxBytes: 4096 }))).toBe('DEFLATE_TOO_LARGE');
    expect(reasonOf(() => inflateRaw(bomb))).toBe('DEFLATE_TOO_LARGE');
  });

  test('the default is 1 MiB', () => {
    expect(zlibDecompress(zlibCompress(new Uint8Array(1 << 20)))).toHaveLength(1 << 20);
    expect(reasonOf(() => zlibDecompress(zlibCompress(new Uint8Array((1 << 20) + 1))))).toBe('DEFLATE_TOO_LARGE');
  });

  test('a limit of 0 takes the empty content only', () => {
    expect(inflateRaw(deflateRaw(new Uint8Array(0)), { maxBytes: 0 })).toEqual(new Uint8Array(0));
    expect(reasonOf(() => inflateRaw(deflateRaw(zeros), { maxBytes: 0 }))).toBe('DEFLATE_TOO_LARGE');
  });
});
