import { expect, it } from 'vitest';
import { SingleFlight } from './single-flight.ts';

const pending = () => {
  const work = {
    started: 0,
    finish: (_: number) => {},
    fail: (_: Error) => {},
    signal: undefined as AbortSignal | undefined,
  };
  const start = (signal: AbortSignal) => {
    work.started++;
    work.signal = signal;
    return new Promise<number>((resolve, reject) => {
      work.finish = resolve;
      work.fail = reject;
    });
  };
  return { work, start };
};

it('runs once for all calls meanwhile, and again afterwards', async () => {
  const shared = new SingleFlight<number>();
  const { work, start } = pending();
  const both = Promise.all([shared.run('a', start), shared.run('a', start)]);
  work.finish(1);
  expect(await both).toEqual([1, 1]);
  const again = shared.run('a', start);
  work.finish(2);
  expect(await again).toBe(2);
  expect(work.started).toBe(2);
});

it('a failure is that of all, and is not kept', async () => {
  const shared = new SingleFlight<number>();
  const { work, start } = pending();
  const both = Promise.allSettled([shared.run('a', start), shared.run('a', start)]);
  work.fail(new Error('no'));
  expect((await both).map(({ status }) => status)).toEqual(['rejected', 'rejected']);
  const again = shared.run('a', start);
  work.finish(2);
  expect(await again).toBe(2);
});

it('who aborts leaves alone; the last one to leave stops the work', async () => {
  const shared = new SingleFlight<number>();
  const { work, start } = pending();
  const [first, second] = [new AbortController(), new AbortController()];
  const runs = [shared.run('a', start, first.signal), shared.run('a', start, second.signal)];
  const settled = Promise.allSettled(runs);
  first.abort(new Error('first'));
  await expect(runs[0]).rejects.toThrow('first');
  expect(work.signal?.aborted).toBe(false);
  second.abort(new Error('second'));
  await expect(runs[1]).rejects.toThrow('second');
  expect(work.signal?.aborted).toBe(true);
  await settled;
  const next = shared.run('a', start);
  expect(work.started).toBe(2);
  work.finish(3);
  expect(await next).toBe(3);
});

it('an aborted signal starts nothing', async () => {
  const { work, start } = pending();
  await expect(new SingleFlight<number>().run('a', start, AbortSignal.abort(new Error('no')))).rejects.toThrow('no');
  expect(work.started).toBe(0);
});
