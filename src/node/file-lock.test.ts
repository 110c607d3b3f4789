import { spawn } from 'node:child_process';
import { once } from 'node:events';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import { withFileLock } from './file-lock.ts';
import { fileStore } from './file-store.ts';

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

describe('a lock that was abandoned', () => {
  const waiters = async (path: string, count: number) => {
    let inside = 0;
    let done = 0;
    const work = async ({ confirm }: { readonly confirm: () => Promise<void> }) => {
      expect(++inside).toBe(1);
      await confirm();
      await new Promise((resolve) => setTimeout(resolve, 5));
      await confirm();
      inside--;
      done++;
    };
    await Promise.all(Array.from({ length: count }, () => withFileLock(path, work, 60_000)));
    return done;
  };

  it.each([
    ['with its id', '3f6c2a52-7f3e-4a06-9a2a-0d5b1c1e2f3a'],
    ['before its id was written', ''],
  ])(
    'is taken over by one of many that wait for it, %s, and nothing is left',
    async (_, id) => {
      const path = join(root, `abandoned-${id.length}`, 'a.lock');
      mkdirSync(dirname(path));
      writeFileSync(path, id);
      expect(await waiters(path, 40)).toBe(40);
      expect(readdirSync(dirname(path))).toEqual([]);
    },
    120_000,
  );

  it('also when the one that took it over was killed as well', async () => {
    const path = join(root, 'twice', 'a.lock');
    mkdirSync(dirname(path));
    writeFileSync(path, '3f6c2a52-7f3e-4a06-9a2a-0d5b1c1e2f3a');
    writeFileSync(`${path}.3f6c2a52-7f3e-4a06-9a2a-0d5b1c1e2f3a`, '7d1f0a11-7f3e-4a06-9a2a-0d5b1c1e2f3a');
    expect(await waiters(path, 10)).toBe(10);
    expect(readdirSync(dirname(path))).toEqual([]);
  }, 120_000);

  it('a process that comes late to take it over does not disturb the one that has the lock now', async () => {
    const path = join(root, 'late', 'a.lock');
    mkdirSync(dirname(path));
    await withFileLock(path, async ({ confirm }) => {
      // What a process writes that has seen another lock, which is gone.
      writeFileSync(`${path}.3f6c2a52-7f3e-4a06-9a2a-0d5b1c1e2f3a`, '7d1f0a11-7f3e-4a06-9a2a-0d5b1c1e2f3a');
      await confirm();
    });
    expect(await waiters(path, 2)).toBe(2);
  });
});

it('of several processes that wait, while those that have the lock are killed, only one is inside at a time', async () => {
  const folder = join(root, 'processes');
  mkdirSync(folder);
  const program = `
    import { appendFileSync } from 'node:fs';
    import { fileStore } from ${JSON.stringify(join(import.meta.dirname, '../../dist/node.js'))};
    const store = fileStore(${JSON.stringify(folder)});
    const say = (text) => appendFileSync(${JSON.stringify(`${folder}.log`)}, process.pid + ' ' + text + '\\n');
    for (let done = 0; done < 6; ) {
      await store.lock('key', async () => {
        say('in');
        await new Promise((resolve) => setTimeout(resolve, 20));
        if (process.argv[1] === 'dies' && done === 2) process.kill(process.pid, 'SIGKILL');
        say('out');
        done++;
      }).catch((error) => { if (!/holds the lock/.test(error.message)) throw error; });
    }`;
  const names = ['dies', 'lives', 'lives', 'dies', 'lives'];
  const ends = names.map((name) => once(spawn(process.execPath, ['--input-type=module', '-e', program, name]), 'exit'));
  expect((await Promise.all(ends)).map(([code]) => code)).toEqual(names.map((name) => (name === 'dies' ? null : 0)));
  const lines = readFileSync(`${folder}.log`, 'utf8').trimEnd().split('\n');
  let inside: string | undefined;
  let killed = 0;
  for (const line of lines) {
    const [pid, event] = line.split(' ');
    if (event === 'out') {
      expect(inside).toBe(pid);
      inside = undefined;
    } else {
      // One that was killed never came out.
      if (inside !== undefined) killed++;
      inside = pid;
    }
  }
  if (inside !== undefined) killed++;
  expect([killed, lines.filter((line) => line.endsWith('out')).length]).toEqual([2, 3 * 6 + 2 * 2]);
  // The last of them may have been killed.
  await fileStore(folder).lock!('key', async () => {});
  expect(readdirSync(folder)).toEqual([]);
}, 120_000);
