import type * as FileSystem from 'node:fs/promises';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { expect, it, vi } from 'vitest';
import { withFileLock } from './file-lock.ts';

/** What a process finds out is old by up to 60 ms when it acts on it. */
const delays = vi.hoisted(() => {
  let seed = 7;
  return async () => {
    seed = (seed * 48_271) % 2_147_483_647;
    await new Promise((resolve) => setTimeout(resolve, seed % 60));
  };
});
vi.mock('node:fs/promises', async (original) => {
  const real = await original<typeof FileSystem>();
  const delayed =
    <A extends unknown[], R>(work: (...given: A) => Promise<R>) =>
    async (...given: A) => {
      try {
        return await work(...given);
      } finally {
        await delays();
      }
    };
  return {
    ...real,
    stat: delayed(real.stat as never),
    rm: delayed(real.rm),
    readFile: delayed(real.readFile as never),
  };
});

it('of many that take an abandoned lock over, however slow each is, one is inside at a time', async () => {
  const folder = await mkdtemp(join(tmpdir(), 'eehic-lock-'));
  try {
    const path = join(folder, 'a.lock');
    await writeFile(path, '3f6c2a52-7f3e-4a06-9a2a-0d5b1c1e2f3a');
    let inside = 0;
    let most = 0;
    let lost = 0;
    const work = async ({ confirm }: { readonly confirm: () => Promise<void> }) => {
      most = Math.max(most, ++inside);
      await confirm().catch(() => lost++);
      inside--;
    };
    await Promise.all(Array.from({ length: 20 }, () => withFileLock(path, work, 60_000)));
    expect([most, lost]).toEqual([1, 0]);
    expect(await readdir(folder)).toEqual([]);
  } finally {
    await rm(folder, { recursive: true });
  }
}, 120_000);
