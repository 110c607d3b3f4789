import { constants, deflateRawSync, inflateRawSync } from 'node:zlib';
import { describe, expect, it } from 'vitest';
import { equalBytes } from './bytes.ts';
import { inflateRaw } from './deflate.ts';
import { BitWriter, canonicalCodes, lengthsOf } from './deflate-bits.fixture.ts';
import { random } from './random-cbor.fixture.ts';
import { reasonOf } from './reason.fixture.ts';

const reason = (stream: Uint8Array) => reasonOf(() => inflateRaw(stream));

/** The bytes of a stream that ends with its last block and its last byte, by another decoder that hides the position. */
function inflated(stream: Uint8Array): Uint8Array | undefined {
  try {
    const { buffer, engine } = inflateRawSync(stream, { info: true }) as unknown as {
      buffer: Uint8Array;
      engine: { bytesWritten: number };
    };
    return engine.bytesWritten === stream.length ? buffer : undefined;
  } catch {
    return undefined;
  }
}

/** The way of spec/dictionary-eh1.md to find set spare bits without the position of a bit. */
function hasSetSpareBits(stream: Uint8Array): boolean {
  const content = inflated(stream)!;
  const last = stream.at(-1)!;
  for (let bit = 7; bit >= 0; bit--) {
    const flipped = inflated(stream.with(-1, last ^ (1 << bit)));
    if (!flipped || !equalBytes(flipped, content)) return false;
    if ((last & (1 << bit)) !== 0) return true;
  }
  return false;
}

/** An empty last block whose last bit but one is the length of a distance code that nothing uses. */
function endsWithUnusedDistance(writer: BitWriter): BitWriter {
  const ofLengths = lengthsOf(19, { 0: 1, 1: 1 });
  const literals = lengthsOf(257, { 256: 1 });
  return writer.dynamicHeader(true, literals, [1], ofLengths).code('0');
}

describe('spare bits by flipping the bits of the last byte', () => {
  it('a stream that ends exactly on a byte has none, though a bit of that byte can be cleared unnoticed', () => {
    const aligned = [0, 1, 2, 3].flatMap((times) =>
      [0, 1].map((odd) => {
        const writer = new BitWriter();
        for (let i = 0; i < times; i++) writer.emptyFixed(false);
        if (odd) writer.dynamicHeader(false, lengthsOf(257, { 256: 1 }), [0]).code('0');
        return endsWithUnusedDistance(writer);
      }),
    );
    const exact = aligned.find(({ length }) => length % 8 === 0)!;
    const stream = exact.bytes();
    expect(stream.at(-1)! >> 6).toBe(1);
    expect(inflated(stream.with(-1, stream.at(-1)! & 0x3f))).toEqual(Buffer.alloc(0));
    expect(inflateRaw(stream)).toEqual(new Uint8Array(0));
    expect(hasSetSpareBits(stream)).toBe(false);
  });

  it('finds the same as the position of the end, whatever encoder wrote the stream', () => {
    const next = random(1951);
    const strategies = [constants.Z_DEFAULT_STRATEGY, constants.Z_HUFFMAN_ONLY, constants.Z_FIXED, constants.Z_RLE];
    const seen = { set: 0, clear: 0 };
    for (let round = 0; round < 400; round++) {
      const letters = 1 + next(6);
      const content = Uint8Array.from({ length: 1 + next(120) }, () => 97 + next(letters));
      const stream = new Uint8Array(deflateRawSync(content, { strategy: strategies[round % 4]!, level: 1 + next(9) }));
      const changed = stream.with(-1, stream.at(-1)! | (1 << next(8)));
      const result = inflated(changed);
      if (!result) continue;
      const isSet = reason(changed) === 'DEFLATE_SPARE_BITS';
      expect(hasSetSpareBits(changed)).toBe(isSet);
      seen[isSet ? 'set' : 'clear']++;
    }
    expect(seen.set).toBeGreaterThan(100);
    expect(seen.clear).toBeGreaterThan(10);
  });
});

describe('Huffman codes (RFC 1951 3.2.2, 3.2.7)', () => {
  const literals = (given: Readonly<Record<number, number>>, size = 257) => lengthsOf(size, given);
  /** One block that holds the letter a, if its code has one. */
  function block(ofLiterals: readonly number[], ofDistances: readonly number[]): Uint8Array {
    const codes = canonicalCodes(ofLiterals);
    const writer = new BitWriter().dynamicHeader(true, ofLiterals, ofDistances);
    return writer
      .code(codes[97] ?? '')
      .code(codes[256] ?? '')
      .bytes();
  }

  it.each<[string, readonly number[], readonly number[]]>([
    ['complete codes', literals({ 97: 1, 256: 1 }), [1, 1]],
    ['no distance code', literals({ 97: 1, 256: 1 }), [0]],
    ['one distance code of one bit', literals({ 97: 1, 256: 1 }), [1]],
    ['one distance code of one bit, not the first', literals({ 97: 1, 256: 1 }), [0, 0, 1]],
    ['the end alone, of one bit', literals({ 256: 1 }), [0]],
    ['286 codes of literals and lengths, 30 of distances', literals({ 97: 1, 256: 1 }, 286), lengthsOf(30, { 29: 1 })],
  ])('%s', (_, ofLiterals, ofDistances) => expect(reason(block(ofLiterals, ofDistances))).toBe('read'));

  it.each<[string, readonly number[], readonly number[]]>([
    ['literals that leave codes unused', literals({ 97: 2, 256: 1 }), [0]],
    ['the end alone, of two bits', literals({ 256: 2 }), [0]],
    ['literals of more codes than there are', literals({ 97: 1, 98: 1, 256: 1 }), [0]],
    ['distances that leave codes unused', literals({ 97: 1, 256: 1 }), [1, 2]],
    ['one distance code of two bits', literals({ 97: 1, 256: 1 }), [2]],
    ['distances of more codes than there are', literals({ 97: 1, 256: 1 }), [1, 1, 1]],
    ['no code for the end', literals({ 97: 1, 98: 1 }), [0]],
    ['287 codes of literals and lengths', literals({ 97: 1, 256: 1 }, 287), [0]],
    ['31 codes of distances', literals({ 97: 1, 256: 1 }), lengthsOf(31, { 0: 1 })],
  ])('%s', (_, ofLiterals, ofDistances) => expect(reason(block(ofLiterals, ofDistances))).toBe('DEFLATE_INVALID'));

  it('a code of lengths that leaves codes unused', () => {
    const writer = new BitWriter().dynamicHeader(true, literals({ 97: 1, 256: 1 }), [0], lengthsOf(19, { 0: 1, 1: 2 }));
    expect(reason(writer.code('0').code('1').bytes())).toBe('DEFLATE_INVALID');
  });
});
