import { describe, expect, it } from 'vitest';
import { seeded } from '../revocation.fixture.ts';
import { StatusBits, type StatusSize } from './status-bits.ts';

/** Token Status List 4.1, written down in the plainest way: all bits of all bytes, lowest first. */
function expand(bytes: Uint8Array, bits: number): number[] {
  const all = [...bytes].flatMap((byte) => [...byte.toString(2).padStart(8, '0')].reverse());
  const statuses: number[] = [];
  for (let at = 0; at < all.length; at += bits) {
    statuses.push(
      Number.parseInt(
        all
          .slice(at, at + bits)
          .reverse()
          .join(''),
        2,
      ),
    );
  }
  return statuses;
}

describe('Token Status List 4.1', () => {
  it('example: 16 statuses of 1 bit are b9 a3', () => {
    const list = new StatusBits(1, Uint8Array.of(0xb9, 0xa3));
    const statuses = Array.from({ length: 16 }, (_, index) => list.get(index));
    expect(statuses).toEqual([1, 0, 0, 1, 1, 1, 0, 1, 1, 1, 0, 0, 0, 1, 0, 1]);
  });

  it('example: 12 statuses of 2 bits are c9 44 f9', () => {
    const list = new StatusBits(2, Uint8Array.of(0xc9, 0x44, 0xf9));
    const statuses = Array.from({ length: 12 }, (_, index) => list.get(index));
    expect(statuses).toEqual([1, 2, 0, 3, 0, 1, 0, 1, 1, 2, 3, 3]);
  });
});

describe.each<StatusSize>([1, 2, 4, 8])('%i bits', (bits) => {
  it('agrees with a naive reading of random lists, before and after random writes', () => {
    const random = seeded(bits);
    for (let round = 0; round < 50; round++) {
      const bytes = Uint8Array.from({ length: 1 + Math.floor(random() * 200) }, () => Math.floor(random() * 256));
      const list = new StatusBits(bits, bytes);
      const reference = expand(bytes, bits);
      expect(list.size).toBe(reference.length);
      for (let write = 0; write < 20; write++) {
        const index = Math.floor(random() * list.size);
        const status = Math.floor(random() * 2 ** bits);
        list.set(index, status);
        reference[index] = status;
      }
      expect(Array.from({ length: list.size }, (_, index) => list.get(index))).toEqual(reference);
    }
  });

  it('has nothing outside', () => {
    const list = new StatusBits(bits, new Uint8Array(3));
    for (const index of [-1, list.size, 0.5, Number.NaN, Number.MAX_SAFE_INTEGER, 2 ** 32, Number.POSITIVE_INFINITY]) {
      expect(list.get(index)).toBeUndefined();
      expect(() => list.set(index, 0)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
    }
    for (const status of [-1, 2 ** bits, 0.5, Number.NaN]) {
      expect(() => list.set(0, status)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
    }
  });
});
