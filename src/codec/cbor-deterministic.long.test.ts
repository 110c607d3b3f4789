import { expect, test } from 'vitest';
import { hexEncode } from './bytes.ts';
import { decodeCbor, encodeCbor } from './cbor.ts';
import { anyValue, random, reference } from './random-cbor.fixture.ts';

test('3,000 random values: another encoder writes the same, and decoding and encoding gives it again', () => {
  const next = random(8949);
  for (let i = 0; i < 3000; i++) {
    const value = anyValue(next, 0);
    const bytes = encodeCbor(value);
    expect(hexEncode(bytes)).toBe(reference(value).toString('hex'));
    const decoded = decodeCbor(bytes);
    expect(reference(decoded).toString('hex')).toBe(hexEncode(bytes));
    expect(hexEncode(encodeCbor(decoded))).toBe(hexEncode(bytes));
  }
});
