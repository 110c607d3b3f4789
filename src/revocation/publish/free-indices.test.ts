import { expect, it } from 'vitest';
import { seeded } from '../revocation.fixture.ts';
import { FreeIndices } from './free-indices.ts';

function create(size: number, used = new Uint8Array(Math.ceil(size / 8))) {
  const random = seeded(1);
  return new FreeIndices(size, used, (bytes) => {
    for (let at = 0; at < bytes.length; at++) bytes[at] = 256 * random();
  });
}

it.each([1, 7, 8, 13, 1000])('many at a time are all different, until none is left: %i', (size) => {
  const indices = create(size);
  const taken = [0, 1, Math.ceil(size / 2), size, 5].flatMap((count) => [...indices.takeMany(count)]);
  expect([...taken].sort((a, b) => a - b)).toEqual(Array.from({ length: size }, (_, index) => index));
  expect(indices.count).toBe(0);
});

it('where few are free each of them is taken as often as another', () => {
  const free = [3, 64, 66, 700, 999];
  const counts = new Map(free.map((index) => [index, 0]));
  const random = seeded(2);
  for (let run = 0; run < 500; run++) {
    const indices = new FreeIndices(1000, new Uint8Array(125), (bytes) => {
      for (let at = 0; at < bytes.length; at++) bytes[at] = 256 * random();
    });
    for (let index = 0; index < 1000; index++) if (!free.includes(index)) indices.use(index);
    for (const index of indices.takeMany(2)) counts.set(index, counts.get(index)! + 1);
  }
  for (const count of counts.values()) expect(Math.abs(count - 200)).toBeLessThan(60);
});

it('an index that is released is free again, and once only', () => {
  const indices = create(10);
  const taken = indices.takeMany(10);
  indices.release(taken[4]!);
  indices.release(taken[4]!);
  expect(indices.count).toBe(1);
  expect(indices.take()).toBe(taken[4]);
  expect(indices.take()).toBeUndefined();
});
