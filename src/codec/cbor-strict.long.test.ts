import { expect, test } from 'vitest';
import { compareDecoders } from './cbor-comparison.fixture.ts';

test('120,000 random inputs: the strict decoder finds out the same as decoding, encoding again and comparing', () => {
  expect(compareDecoders(9052, 20_000)).toContain('read');
});
