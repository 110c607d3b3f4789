import { describe, expect, test } from 'vitest';
import { hexDecode, utf8Encode } from './bytes.ts';
import { reasonOf, STRICT } from './cbor.fixture.ts';
import { encodeCbor, GENERAL_CBOR } from './cbor.ts';

describe('random bytes', () => {
  test('20,000 inputs give a value or a coded error', () => {
    let state = 8949;
    const next = () => {
      state = (Math.imul(state, 1_664_525) + 1_013_904_223) >>> 0;
      return state >>> 12;
    };
    const seeds = [
      encodeCbor([1, 'text', new Map([[1, utf8Encode('bytes')]]), -1000]),
      hexDecode('9f5f4101ff7f6161ffbf00ffff'),
    ];
    let read = 0;
    for (let i = 0; i < 20_000; i++) {
      const seed = seeds[i % 3];
      const bytes = seed ? seed.slice() : Uint8Array.from({ length: next() % 24 }, () => next() & 0xff);
      for (let change = next() % 4; change > 0 && bytes.length > 0; change--)
        bytes[next() % bytes.length] = next() & 0xff;
      for (const limits of [GENERAL_CBOR, STRICT]) {
        const reason = reasonOf(bytes, limits);
        if (reason === 'read') read++;
        else expect(reason).toMatch(/^CBOR_/);
      }
    }
    expect(read).toBeGreaterThan(1000);
  });
});
