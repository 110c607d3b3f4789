import { expect, test } from 'vitest';
import { DecodeError } from '../errors.ts';
import { inflateRaw, zlibDecompress } from './deflate.ts';

test('random bytes give a coded error or content within the limit, and end', () => {
  let state = 1951;
  const next = () => {
    state = (Math.imul(state, 1_103_515_245) + 12_345) >>> 0;
    return state >>> 16;
  };
  for (let i = 0; i < 5000; i++) {
    const bytes = Uint8Array.from({ length: next() % 40 }, () => next() & 0xff);
    for (const read of [inflateRaw, zlibDecompress]) {
      try {
        expect(read(bytes, { maxBytes: 500 }).length).toBeLessThanOrEqual(500);
      } catch (error) {
        expect(error).toBeInstanceOf(DecodeError);
      }
    }
  }
});
