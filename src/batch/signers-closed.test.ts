import { afterAll, describe, expect, it } from 'vitest';
import { members, optionsFor, temporaryFolder } from './batch.fixture.ts';
import { COUNTS } from './counting-signer.fixture.ts';
import { issueBatch } from './issue-batch.ts';
import type { BatchOptions } from './options.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

function counting(options: { readonly failAt?: number } = {}) {
  const counts = new Int32Array(new SharedArrayBuffer(16));
  const signer = { module: new URL('./counting-signer.fixture.ts', import.meta.url), options: { counts, ...options } };
  const read = (name: keyof typeof COUNTS) => Atomics.load(counts, COUNTS[name]);
  const run = (count: number, others: Partial<BatchOptions>) =>
    issueBatch(optionsFor(folder.next(), members(count), { signer, ...others }));
  return { run, read };
}

// A session with a device stays open until the process ends when its thread has ended and did not close it.
describe('the signer of each thread is closed', () => {
  it('at the end of a run', async () => {
    const { run, read } = counting();
    await run(100, { workers: 2 });
    expect(read('opened')).toBeGreaterThan(1);
    expect(read('closed')).toBe(read('opened'));
  });

  it('when one of them fails, and no thread is ended while it signs', async () => {
    const { run, read } = counting({ failAt: 6 });
    await expect(run(100, { workers: 2 })).rejects.toMatchObject({ code: 'ERR_EHIC_BATCH_STOPPED' });
    expect(read('signing')).toBe(0);
    expect(read('closed')).toBe(read('opened'));
  });

  it('when it is interrupted', async () => {
    const { run, read } = counting();
    const controller = new AbortController();
    const onProgress = () => controller.abort();
    const { signal } = controller;
    await expect(run(250, { workers: 2, signal, onProgress })).rejects.toMatchObject({
      params: { reason: 'INTERRUPTED' },
    });
    expect(read('signing')).toBe(0);
    expect(read('closed')).toBe(read('opened'));
  });
});
