import { expect, it } from 'vitest';
import { BoundedMap } from './bounded-map.ts';

it('drops the entry used longest ago', () => {
  const map = new BoundedMap<number>(2);
  map.set('a', 1);
  map.set('b', 2);
  map.get('a');
  expect(map.set('c', 3)).toEqual([2]);
  expect([map.get('a'), map.get('b'), map.get('c')]).toEqual([1, undefined, 3]);
  map.set('a', 4);
  expect(map.values()).toEqual([3, 4]);
  expect(map.size).toBe(2);
});

it('drops by weight, but not the newest', () => {
  const map = new BoundedMap<number>(10, 100);
  map.set('a', 1, 60);
  map.set('b', 2, 40);
  expect(map.set('b', 3, 41)).toEqual([1]);
  expect(map.set('c', 4, 1000)).toEqual([3]);
  expect(map.values()).toEqual([4]);
  map.delete('c');
  map.set('d', 5, 100);
  expect(map.size).toBe(1);
});
