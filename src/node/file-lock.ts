import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** Milliseconds between two attempts. */
const PAUSE = 15;
/** Milliseconds after which a lock that nobody has renewed is that of a process that ended; the work takes a few. */
const ABANDONED = 2_000;
/** Milliseconds after which no lock is to be had. */
const LIMIT = 4_500;

/**
 * Does `work` while no other process holds the file of this path, which is made for it and removed after it. Work that takes longer than
 * 2 seconds may lose the lock to another process, and then leaves it to that one. Rejects after 4.5 seconds without a lock.
 */
export async function withFileLock<T>(path: string, work: () => Promise<T>): Promise<T> {
  const handle = await acquire(path);
  let own = '';
  try {
    await handle.close();
    own = await identify(path);
    return await work();
  } finally {
    if (own === '' || own === (await identify(path))) await rm(path, { force: true });
  }
}

async function acquire(path: string): Promise<FileHandle> {
  const start = performance.now();
  let known = { id: '', since: start };
  for (;;) {
    try {
      return await open(path, 'wx', 0o600);
    } catch (error) {
      if ((error as NodeJS.ErrnoException).code !== 'EEXIST') throw error;
    }
    const now = performance.now();
    const id = await identify(path);
    // The same file for all that time, by a clock of this process: that of a file server may be another.
    if (id !== known.id) known = { id, since: now };
    else if (id !== '' && now - known.since > ABANDONED) await rm(path, { force: true });
    if (now - start > LIMIT) throw new Error('another process holds the lock');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function identify(path: string): Promise<string> {
  try {
    const { ino, mtimeMs } = await stat(path);
    return `${ino} ${mtimeMs}`;
  } catch {
    return '';
  }
}
