import { expect, it } from 'vitest';
import { inBatches } from './in-batches.ts';
import { iteratorOf } from './in-order.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));
const gather = (values: Iterable<unknown> | AsyncIterable<unknown>, size = 4) =>
  inBatches(iteratorOf<unknown>(values)!, (value) => value, { size, goesAlone: (value) => value === 'alone' });

async function batchesOf(values: Iterable<unknown> | AsyncIterable<unknown>) {
  const batches: unknown[] = [];
  for await (const batch of gather(values)) batches.push(batch);
  return batches;
}

it('batches are full while the input has something, in its order; what goes alone is a batch', async () => {
  expect(await batchesOf([1, 2, 3, 4, 5, 6, 'alone', 7])).toEqual([[1, 2, 3, 4], [5, 6], ['alone'], [7]]);
  expect(await batchesOf(['alone', 'alone'])).toEqual([['alone'], ['alone']]);
  expect(await batchesOf([])).toEqual([]);
});

it('an input that is quick but asynchronous fills them too', async () => {
  async function* quick() {
    for (let value = 1; value <= 6; value++) yield value;
  }
  expect(await batchesOf(quick())).toEqual([
    [1, 2, 3, 4],
    [5, 6],
  ]);
});

it('what is there does not wait for what is not', async () => {
  let release = () => {};
  async function* slow() {
    yield 1;
    yield 2;
    await new Promise<void>((resolve) => {
      release = resolve;
    });
    yield 3;
  }
  const batches = gather(slow());
  expect((await batches.next()).value).toEqual([1, 2]);
  release();
  expect((await batches.next()).value).toEqual([3]);
  expect((await batches.next()).done).toBe(true);
});

it('the error of an input comes after the values before it; who leaves closes the input', async () => {
  function* failing() {
    yield 1;
    throw new Error('torn');
  }
  const batches = gather(failing());
  expect((await batches.next()).value).toEqual([1]);
  await expect(batches.next()).rejects.toThrow('torn');

  let isClosed = false;
  function* endless() {
    try {
      for (let value = 0; ; value++) yield value;
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of gather(endless())) break;
  await turn();
  expect(isClosed).toBe(true);
});

it('who leaves waits for no value, and closes an input that is being read', { timeout: 2000 }, async () => {
  const closed: string[] = [];
  const silentAfter = (values: readonly unknown[], name: string): AsyncIterable<unknown> => {
    const left = [...values];
    return {
      [Symbol.asyncIterator]: () => ({
        next: () =>
          left.length > 0 ? Promise.resolve({ value: left.shift(), done: false }) : new Promise<never>(() => {}),
        return: () => {
          closed.push(name);
          return new Promise<never>(() => {});
        },
      }),
    };
  };
  const reading = gather(silentAfter([], 'reading'));
  void reading.next();
  await reading.return?.();

  const between = gather(silentAfter([1], 'between'));
  expect((await between.next()).value).toEqual([1]);
  await between.return?.();
  expect(await between.next()).toEqual({ value: undefined, done: true });
  expect(closed).toEqual(['reading', 'between']);
});

it.each([undefined, null])('an input that answers with %s in place of a result is an error', async (answer) => {
  let calls = 0;
  const broken = {
    next: () => {
      if (++calls > 3) throw new Error('asked again');
      return answer as never;
    },
  };
  await expect(gather({ [Symbol.iterator]: () => broken }).next()).rejects.toThrow(TypeError);
});
