import { type FileHandle, open, rm, stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';

/** The pause between two attempts in milliseconds. */
const PAUSE = 15;
/** Milliseconds between two renewals of a lock. */
const RENEWAL = 500;
/** After this many milliseconds without renewal a lock counts as left by a process that ended. */
const ABANDONED = 2_000;
/** After this many milliseconds without the lock the promise rejects. */
const LIMIT = 4_500;

/** A lock file that this process holds. */
export interface HeldLock {
  /** Rejects when another process has taken the lock over, as it may when this one was stopped for a while. */
  readonly confirm: () => Promise<void>;
}

/**
 * Runs `work` while no other process holds the lock file at this path, which is created for it, renewed, and removed
 * afterwards. A process that is stopped for more than 2 seconds may lose the lock to another process, and then leaves
 * the file alone. Rejects after `limit` milliseconds, by default 4.5 seconds, without the lock.
 */
export async function withFileLock<T>(
  path: string,
  work: (lock: HeldLock) => Promise<T>,
  limit: number = LIMIT,
): Promise<T> {
  const handle = await acquire(path, limit);
  const isOwn = async () => {
    const [own, there] = await Promise.all([handle.stat(), stat(path).catch(() => undefined)]);
    return own.ino === there?.ino;
  };
  const confirm = async () => {
    if (!(await isOwn())) throw new Error('another process has taken the lock over');
  };
  const timer = setInterval(() => {
    const now = new Date();
    // A lock that cannot be renewed is lost, and `confirm` finds that out.
    void handle.utimes(now, now).catch(() => {});
  }, RENEWAL);
  timer.unref();
  try {
    return await work({ confirm });
  } finally {
    clearInterval(timer);
    const isHeld = await isOwn().catch(() => false);
    await handle.close();
    if (isHeld) await rm(path, { force: true });
  }
}

async function acquire(path: string, limit: number): Promise<FileHandle> {
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
    if (now - start > limit) throw new Error('another process holds the lock');
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
