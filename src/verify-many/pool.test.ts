import { EventEmitter } from 'node:events';
import { beforeEach, expect, it, vi } from 'vitest';
import { now, registry } from '../verify/verify.fixture.ts';
import type { Task } from './messages.ts';
import { type VerifyOutcome, verifyMany } from './verify-many.ts';

/** What the pool of each test does with a batch. */
let work: (texts: readonly string[], pool: EventEmitter) => Promise<void> = async () => {};
const pools: { isDestroyed: boolean }[] = [];

vi.mock('piscina', () => ({
  Piscina: class extends EventEmitter {
    isDestroyed = false;
    threads = [];
    constructor() {
      super();
      pools.push(this);
    }
    async run(tasks: readonly Task[]) {
      const texts = tasks.map(({ scan }) => scan as string);
      await work(texts, this);
      return { findings: JSON.stringify(texts.map(() => [{ report: REPORT }])), scans: texts.map(() => []) };
    }
    async destroy() {
      this.isDestroyed = true;
    }
  },
}));

const REPORT = { steps: [[2, { status: 'NOT PASSED', code: 'TEXT_TOO_LONG' }]], facts: { warnings: [] } };

beforeEach(() => {
  pools.length = 0;
});

async function outcomesOf(scans: Iterable<string>) {
  const outcomes: VerifyOutcome[] = [];
  for await (const outcome of verifyMany(scans, { registry, now, workers: 1 })) outcomes.push(outcome);
  return outcomes;
}

it('the one text with which threads end has an error with a code, and those beside it have their reports', async () => {
  work = async (texts) => {
    if (texts.includes('deadly')) throw new Error('Worker terminated due to reaching memory limit');
  };
  const outcomes = await outcomesOf(['a', 'b', 'deadly', 'c', 'd']);
  expect(outcomes.map((outcome) => (outcome.ok ? outcome.index : outcome.error.code))).toEqual([
    0,
    1,
    'ERR_EHIC_VERIFY_WORKER',
    3,
    4,
  ]);
  expect(pools).toMatchObject([{ isDestroyed: true }]);
});

it('threads that cannot be started are an error of the iteration, also where nothing else says so', async () => {
  work = async () => {
    throw Object.assign(new Error('Access to this API has been restricted'), { code: 'ERR_ACCESS_DENIED' });
  };
  await expect(outcomesOf(['a'])).rejects.toMatchObject({ name: 'EhicError', code: 'ERR_EHIC_VERIFY_WORKER' });
  work = (_, pool) => {
    setImmediate(() => pool.emit('error', new Error('Cannot find module worker.js')));
    return new Promise(() => {});
  };
  await expect(outcomesOf(['a'])).rejects.toMatchObject({ name: 'EhicError', code: 'ERR_EHIC_VERIFY_WORKER' });
  expect(pools).toMatchObject([{ isDestroyed: true }, { isDestroyed: true }]);
});

it('a pool that fails later ends the iteration', async () => {
  work = async (texts, pool) => {
    if (texts.length === 0) return;
    setImmediate(() => pool.emit('error', new Error('no memory')));
    await new Promise(() => {});
  };
  await expect(outcomesOf(['a'])).rejects.toMatchObject({ code: 'ERR_EHIC_VERIFY_WORKER' });
  expect(pools).toMatchObject([{ isDestroyed: true }]);
});
