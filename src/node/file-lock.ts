import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rm, stat } from 'node:fs/promises';
import { performance } from 'node:perf_hooks';
import { systemCodeOf } from './system-code.ts';

/** The pause between two attempts in milliseconds. */
const PAUSE = 15;
/** Milliseconds between two renewals of a lock. */
const RENEWAL = 500;
/** After this many milliseconds without renewal a lock counts as left by a process that ended. */
const ABANDONED = 2_000;
/** After this many milliseconds without the lock the promise rejects. */
const LIMIT = 4_500;

/** Another process holds a lock, or has taken it over. */
export class LockError extends Error {}

/** A lock file that this process holds. */
export interface HeldLock {
  /** Rejects when another process has taken the lock over, as it may when this one was stopped for a while. */
  readonly confirm: () => Promise<void>;
}

/**
 * Runs `work` while no other process holds the lock file at this path, which is created for it, renewed, and removed
 * afterwards. A process that is stopped for more than 2 seconds may lose the lock to another process, and then leaves
 * the file alone. Rejects after `limit` milliseconds, by default 4.5 seconds, without the lock.
 *
 * A lock that was abandoned is not removed by the one that takes it over, since of two that do so the second would
 * remove the lock of the first. It stays, and who takes it over creates its successor: a file whose name is that of the
 * lock with the id that is in the abandoned file, which only one process can create, and which never comes again. The
 * lock belongs to the last of this chain, who removes all of it.
 */
export async function withFileLock<T>(
  path: string,
  work: (lock: HeldLock) => Promise<T>,
  limit: number = LIMIT,
): Promise<T> {
  const { handle, file } = await acquire(path, limit);
  const confirm = async () => {
    if ((await place(path, handle)).is !== 'last') throw new LockError('another process has taken the lock over');
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
    const { is, chain } = await place(path, handle).catch(() => ({ is: 'passed', chain: [] }) as const);
    await handle.close();
    // From the beginning, so that none of them is found without those before it.
    if (is === 'last') for (const each of chain) await rm(each.file, { force: true });
    else if (is === 'outside') await discard(path, file);
  }
}

/** A file of the chain, as it was found. */
interface Link {
  readonly file: string;
  /** What of it changes when it is renewed, or is another file. */
  readonly state: string;
  readonly inode: number;
  /** The name of the file that takes the lock over from this one. */
  readonly successor: string;
}

async function acquire(path: string, limit: number): Promise<{ readonly handle: FileHandle; readonly file: string }> {
  const start = performance.now();
  let known = { state: '', since: start };
  for (;;) {
    const last = (await readChain(path)).at(-1);
    const now = performance.now();
    // The age is measured by the clock of this process, because that of a file server may differ.
    if ((last?.state ?? '') !== known.state) known = { state: last?.state ?? '', since: now };
    const isAbandoned = last && now - known.since > ABANDONED;
    if (!last || isAbandoned) {
      const file = last?.successor ?? path;
      const handle = await create(file);
      const is = handle && (await place(path, handle)).is;
      if (handle && is === 'last') return { handle, file };
      await handle?.close();
      if (is === 'outside') await discard(path, file);
    }
    if (now - start > limit) throw new LockError('another process holds the lock');
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

/** Creates a file of the chain with an id of its own; `undefined` when another process was first. */
async function create(file: string): Promise<FileHandle | undefined> {
  let handle: FileHandle | undefined;
  try {
    handle = await open(file, 'wx', 0o600);
    await handle.writeFile(randomUUID());
    return handle;
  } catch (error) {
    if (handle) {
      await handle.close();
      await rm(file, { force: true });
    }
    if (systemCodeOf(error) !== 'EEXIST') throw error;
    return undefined;
  }
}

/** Removes a file that is not part of the chain, and never will be; at the first name may be the lock of another. */
async function discard(path: string, file: string): Promise<void> {
  if (file !== path) await rm(file, { force: true });
}

/** Returns the chain, and whether a file is the last one of it, has a successor, or is not part of it. */
async function place(path: string, handle: FileHandle) {
  const [chain, { ino }] = await Promise.all([readChain(path), handle.stat()]);
  const at = chain.findIndex(({ inode }) => inode === ino);
  const is = at < 0 ? 'outside' : at === chain.length - 1 ? 'last' : 'passed';
  return { is, chain } as const;
}

async function readChain(path: string): Promise<readonly Link[]> {
  const chain: Link[] = [];
  let link = await readLink(path, path);
  while (link && !chain.some(({ inode }) => inode === link?.inode)) {
    chain.push(link);
    link = await readLink(path, link.successor);
  }
  return chain;
}

async function readLink(path: string, file: string): Promise<Link | undefined> {
  try {
    const { ino, mtimeMs } = await stat(file);
    const id = await readFile(file, 'latin1');
    // A process may have ended before it wrote the id.
    const name = /^[0-9a-f-]{36}$/.test(id) ? id : `${ino}-${mtimeMs}`;
    return { file, state: `${file} ${ino} ${mtimeMs}`, inode: ino, successor: `${path}.${name}` };
  } catch (error) {
    if (systemCodeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}
