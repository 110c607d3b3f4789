import { expect, it } from 'vitest';
import { endThreads, waitWhile } from './end-threads.ts';

it('threads are ended only once all that live have loaded their code', async () => {
  const started = new Set([1]);
  const threads = [{ threadId: 1 }, { threadId: 2 }, { threadId: -1 }];
  let loaded: boolean | undefined;
  const ended = endThreads(
    {
      threads,
      async destroy() {
        loaded = started.has(2);
      },
    },
    started,
  );
  await new Promise((resolve) => setTimeout(resolve, 30));
  expect(loaded).toBeUndefined();
  started.add(2);
  await ended;
  expect(loaded).toBe(true);
});

it('what is so is waited for until it is so no more', async () => {
  let count = 3;
  expect(await waitWhile(() => --count > 0)).toBe(true);
  expect(count).toBeLessThanOrEqual(0);
});
