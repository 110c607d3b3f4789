import { mkdtempSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { withFileLock } from './file-lock.ts';

const root = mkdtempSync(join(tmpdir(), 'eehic-lock-'));
afterAll(() => rmSync(root, { recursive: true }));

it('work that takes longer than a lock is left by a process that ended keeps it', async () => {
  const path = join(root, 'long.lock');
  const events: string[] = [];
  const work = (name: string, milliseconds: number) => async () => {
    events.push(`${name} begins`);
    await new Promise((resolve) => setTimeout(resolve, milliseconds));
    events.push(`${name} ends`);
  };
  const first = withFileLock(path, work('first', 3_000));
  await new Promise((resolve) => setTimeout(resolve, 50));
  await Promise.all([first, withFileLock(path, work('second', 0), 20_000)]);
  expect(events).toEqual(['first begins', 'first ends', 'second begins', 'second ends']);
  expect(readdirSync(root)).toEqual([]);
}, 30_000);

it('a lock that another process has taken over is not confirmed, and left alone', async () => {
  const path = join(root, 'taken.lock');
  await withFileLock(path, async ({ confirm }) => {
    await confirm();
    renameSync(path, `${path}.abandoned`);
    await expect(confirm()).rejects.toThrow('taken the lock over');
    writeFileSync(path, '');
    await expect(confirm()).rejects.toThrow('taken the lock over');
  });
  expect(readdirSync(root).sort()).toEqual(['taken.lock', 'taken.lock.abandoned']);
});
