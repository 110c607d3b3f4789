import { afterEach, expect, it, vi } from 'vitest';
import { pauses } from './pauses.ts';

afterEach(() => vi.restoreAllMocks());

/** Lets 3 ms pass with each look at the clock. */
function setClock() {
  let time = 0;
  vi.spyOn(performance, 'now').mockImplementation(() => (time += 3));
}

it('a timer gets its turn while work goes on for long', async () => {
  setClock();
  const pause = pauses();
  let piece = 0;
  let seenAt: number | undefined;
  setTimeout(() => (seenAt = piece));
  for (; piece < 100; piece++) await pause();
  expect(seenAt).toBeLessThan(10);
});

it('short work is not interrupted', async () => {
  vi.spyOn(performance, 'now').mockReturnValue(0);
  const pause = pauses();
  let isSeen = false;
  const timer = setTimeout(() => (isSeen = true));
  for (let piece = 0; piece < 100; piece++) await pause();
  expect(isSeen).toBe(false);
  clearTimeout(timer);
});
