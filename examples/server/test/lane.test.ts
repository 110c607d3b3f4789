import { setImmediate as nextTurn } from 'node:timers/promises';
import { expect, it } from 'vitest';
import { Lane } from '../src/http/lane.ts';

const never = new AbortController().signal;

it('runs as many as it may, lets as many wait, and refuses the rest', async () => {
  const lane = new Lane({ running: 2, waiting: 1 });
  const ends: (() => void)[] = [];
  const begin = () => lane.run(() => new Promise<void>((resolve) => ends.push(resolve)), never);
  const all = [begin(), begin(), begin()];
  expect(() => lane.requireRoom()).toThrow(expect.objectContaining({ status: 429 }));
  await expect(begin()).rejects.toMatchObject({ status: 429, headers: { 'retry-after': '1' } });
  await nextTurn();
  expect(ends).toHaveLength(2);
  ends[0]!();
  await nextTurn();
  expect(ends).toHaveLength(3);
  for (const end of ends) end();
  await Promise.all(all);
  lane.requireRoom();
});

it('who goes away while waiting leaves room, and its work is never begun', async () => {
  const lane = new Lane({ running: 1, waiting: 1 });
  let end = () => {};
  const first = lane.run(() => new Promise<void>((resolve) => (end = resolve)), never);
  const gone = new AbortController();
  let isBegun = false;
  const second = lane.run(async () => (isBegun = true), gone.signal);
  gone.abort(new Error('gone'));
  await expect(second).rejects.toThrow('gone');
  lane.requireRoom();
  end();
  await first;
  await nextTurn();
  expect(isBegun).toBe(false);
});

it('work that fails gives its place back', async () => {
  const lane = new Lane({ running: 1, waiting: 0 });
  for (let n = 0; n < 3; n++)
    await expect(lane.run(() => Promise.reject(new Error('no')), never)).rejects.toThrow('no');
});

it('what arrives when a turn of the event loop is used up is refused, until the next one', async () => {
  const lane = new Lane({ running: 1, waiting: 0, turn: 10 });
  lane.requireRoom();
  const end = performance.now() + 20;
  while (performance.now() < end);
  expect(() => lane.requireRoom()).toThrow(expect.objectContaining({ status: 429 }));
  await nextTurn();
  await nextTurn();
  lane.requireRoom();
});
