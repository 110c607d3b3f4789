import { spawnSync } from 'node:child_process';
import { existsSync, readdirSync, utimesSync, writeFileSync } from 'node:fs';
import { hostname } from 'node:os';
import { dirname } from 'node:path';
import { afterAll, beforeEach, describe, expect, it, vi } from 'vitest';
import { temporaryFolder } from '../batch.fixture.ts';
import { prepareFolder } from './batch-folder.ts';
import { FolderLock } from './folder-lock.ts';
import { lockCheck } from './lock-check.ts';
import { thisHost } from './lock-owner.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

let path = '';
beforeEach(async () => {
  const output = folder.next();
  await prepareFolder(output);
  path = `${output}/batch.lock`;
});

/** The number of a process that has ended. */
const deadPid = spawnSync(process.execPath, ['--version']).pid;
const leave = (others: object = {}) =>
  writeFileSync(path, JSON.stringify({ owner: 'former-owner', pid: deadPid, host: thisHost(), beat: 3, ...others }));
const locked = { code: 'ERR_EHIC_BATCH_LOCKED' };

describe('the lock of a folder', () => {
  it('is had by one owner at a time', async () => {
    const lock = await FolderLock.take(path);
    lock.confirm();
    await expect(FolderLock.take(path)).rejects.toMatchObject(locked);
    await lock.release();
    expect(existsSync(path)).toBe(false);
    await (await FolderLock.take(path)).release();
  });

  it('of a process that has ended is taken over by exactly one of many', async () => {
    leave();
    const outcomes = await Promise.allSettled(Array.from({ length: 8 }, () => FolderLock.take(path)));
    const locks = outcomes.flatMap((outcome) => (outcome.status === 'fulfilled' ? [outcome.value] : []));
    expect(locks).toHaveLength(1);
    for (const outcome of outcomes) if (outcome.status === 'rejected') expect(outcome.reason).toMatchObject(locked);
    locks[0]!.confirm();
    await locks[0]!.release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it('is taken over where the process that took it over has ended as well', async () => {
    leave();
    writeFileSync(
      `${path}.former-owner`,
      JSON.stringify({ owner: 'successor', pid: deadPid, host: thisHost(), beat: 1 }),
    );
    const lock = await FolderLock.take(path);
    lock.confirm();
    await lock.release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });

  it.each([
    ['of a process that is not known here, as it runs in a container with the same host name', { host: hostname() }],
    ['of a host whose boot is another', { host: `${hostname()} boot pid:[1]` }],
    ['that is old by the clock of a file server', {}],
  ])('%s is not taken over while it has a heartbeat', async (_, others) => {
    let beat = 3;
    const live = () => {
      leave({ ...others, beat: ++beat });
      utimesSync(path, 1_000_000_000, 1_000_000_000);
    };
    live();
    const heart = setInterval(live, 1_000);
    await expect(FolderLock.take(path)).rejects.toMatchObject(locked);
    clearInterval(heart);
  });

  it('is looked at again by a thread of a process that was stopped', async () => {
    const lock = await FolderLock.take(path);
    const requireLock = lockCheck(lock.key, 100);
    requireLock();
    leave({ owner: 'new-owner', pid: process.pid });
    for (const clock of [performance, Date]) {
      const later = clock.now() + 20_000;
      const spy = vi.spyOn(clock, 'now').mockReturnValue(later);
      expect(requireLock).toThrow(expect.objectContaining(locked));
      spy.mockRestore();
    }
    await lock.release();
  });

  it("that another process has taken over is no longer its former owner's", async () => {
    const lock = await FolderLock.take(path);
    leave({ owner: 'new-owner', pid: process.pid });
    expect(lock.confirm).toThrow(expect.objectContaining(locked));
    await lock.release();
    expect(existsSync(path)).toBe(true);
  });

  it('of another host, or one that cannot be read, is taken over after a longer time', {
    timeout: 60_000,
  }, async () => {
    leave({ host: 'elsewhere' });
    await (await FolderLock.take(path)).release();
    writeFileSync(path, '');
    await (await FolderLock.take(path)).release();
    expect(readdirSync(dirname(path))).toEqual([]);
  });
});
