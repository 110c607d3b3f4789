import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
import { expect, it } from 'vitest';
import { inOrder, iteratorOf } from './in-order.ts';

const turn = () => new Promise<void>((resolve) => setImmediate(resolve));

it('what was yielded is not held while the run goes on, also with a signal', async () => {
  setFlagsFromString('--expose-gc');
  const collect = runInNewContext('gc') as () => void;
  function* numbers() {
    for (let number = 0; ; number++) yield number;
  }
  const early: WeakRef<object>[] = [];
  const { signal } = new AbortController();
  const work = async (number: number) => {
    await turn();
    return { number };
  };
  for await (const result of inOrder(numbers(), work, 4, signal)) {
    if (result.number < 100) early.push(new WeakRef(result));
    if (result.number === 200) break;
  }
  await turn();
  collect();
  expect(early.filter((each) => each.deref() !== undefined)).toHaveLength(0);
});

it('an abort does not wait for an input that has nothing', async () => {
  const controller = new AbortController();
  async function* silent() {
    yield 1;
    await new Promise(() => {});
  }
  const results = inOrder(silent(), async (value) => value, 4, controller.signal);
  expect(await results.next()).toEqual({ value: 1, done: false });
  const next = results.next();
  controller.abort(new Error('enough'));
  await expect(next).rejects.toThrow('enough');
});

it('a consumer that leaves does not wait for it either, and an input that answers is closed', async () => {
  let isClosed = false;
  async function* slow() {
    try {
      yield 1;
      await turn();
      yield 2;
    } finally {
      isClosed = true;
    }
  }
  for await (const _ of inOrder(slow(), async (value) => value, 4, undefined)) break;
  await turn();
  await turn();
  expect(isClosed).toBe(true);
});

it('what cannot be iterated has no iterator', () => {
  expect([undefined, null, 1, {}].map((each) => iteratorOf(each))).toEqual([
    undefined,
    undefined,
    undefined,
    undefined,
  ]);
});
