import { expect, it } from 'vitest';
import { zlibCompress } from '../../codec/deflate.ts';
import { StatusBits } from './status-bits.ts';

it('the greatest list that is read is looked up at its end, beyond 2^27 indices', () => {
  const bytes = new Uint8Array(1 << 24);
  bytes[bytes.length - 1] = 0x80;
  const list = new StatusBits(1, bytes);
  expect(list.get(2 ** 27 - 1)).toBe(1);
  expect(list.get(2 ** 27 - 2)).toBe(0);
  expect(list.get(2 ** 27)).toBeUndefined();
  expect(zlibCompress(bytes).length).toBeLessThan(20_000);
});
