import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** The pause between two attempts in milliseconds. */
const PAUSE = 15;
/**
 * After this many milliseconds without renewal a lock counts as left by a process that ended. The work itself takes
 * a few milliseconds.
 */
const ABANDONED = 2_000;
/** After this many milliseconds without the lock the promise rejects. */
const LIMIT = 4_500;

/**
 * Runs `work` while no other process holds the lock file at this path, which is created for it and removed
 * afterwards. Work that takes longer than 2 seconds may lose the lock to another process, and then leaves the file
 * alone. Rejects after 4.5 seconds without the lock.
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
    // The age is measured by the clock of this process, because that of a file server may differ.
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
