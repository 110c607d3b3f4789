import { randomUUID } from 'node:crypto';
import { type FileHandle, open, rename, rm } from 'node:fs/promises';
import { codeOf, lockedError } from '../errors.ts';
import { type LockKey, lockCheck, type RequireLock } from './lock-check.ts';
import { hasEnded, type Owner, parseOwner, readLock, readOwner, thisHost } from './lock-owner.ts';

/** Milliseconds between two heartbeats. */
const BEAT = 1_000;
/**
 * A lock is taken over when no heartbeat was seen for so long by the clock of this process: that of a file server may
 * differ, so that the age of the file says nothing. This one holds where the process of the owner has ended, and the
 * other one where that is not known: its number may be that of another by now, or it is on another host.
 */
const ABANDONED = 3_000;
const ABANDONED_ELSEWHERE = 15_000;
const PAUSE = 100;

/**
 * A lock on a folder: a file that names its owner, and whose number of heartbeats grows while the owner lives. The lock
 * of an owner that ended is taken over: the successor first gets the lock with the name of that owner, which is in the
 * same way only one process's, and then renames it to the name of the lock.
 */
export class FolderLock {
  readonly #path: string;
  readonly #id = randomUUID();
  /** Throws `ERR_EHIC_BATCH_LOCKED` when another process has taken the lock over, as it may when this one was stopped. */
  readonly confirm: RequireLock;
  #file: FileHandle | undefined;
  #beats = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  private constructor(path: string) {
    this.#path = path;
    this.confirm = lockCheck(this.key);
  }

  /** Takes the lock. Throws `ERR_EHIC_BATCH_LOCKED` when another process has it. */
  static async take(path: string): Promise<FolderLock> {
    const lock = new FolderLock(path);
    lock.#file = await lock.#acquire(path);
    lock.#timer = setInterval(() => void lock.#beat(), BEAT);
    lock.#timer.unref();
    return lock;
  }

  /** What a thread needs to look whether this lock is still held. */
  get key(): LockKey {
    return { path: this.#path, owner: this.#id };
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    try {
      if ((await readOwner(this.#path))?.owner === this.#id) await rm(this.#path, { force: true });
    } finally {
      await this.#file?.close();
    }
  }

  async #acquire(path: string): Promise<FileHandle> {
    for (;;) {
      const created = await this.#create(path);
      if (created) return created;
      const previous = await watch(path);
      if (previous === undefined) continue;
      // Only one process can have this name, and only until it is renamed.
      const claim = `${path.slice(0, path.lastIndexOf('.lock') + 5)}.${previous}`;
      const file = await this.#acquire(claim);
      try {
        if ((await identify(path)) === previous) {
          await rename(claim, path);
          return file;
        }
      } catch (error) {
        await file.close();
        await rm(claim, { force: true });
        throw error;
      }
      await file.close();
      await rm(claim, { force: true });
    }
  }

  async #create(path: string): Promise<FileHandle | undefined> {
    let file: FileHandle;
    try {
      file = await open(path, 'wx', 0o600);
    } catch (error) {
      if (codeOf(error) === 'EEXIST') return undefined;
      throw error;
    }
    try {
      await this.#write(file);
      return file;
    } catch (error) {
      await file.close();
      await rm(path, { force: true });
      throw error;
    }
  }

  async #beat(): Promise<void> {
    // A full disk, or a folder that is gone: the work itself tells.
    await this.#write(this.#file!).catch(() => {});
  }

  async #write(file: FileHandle): Promise<void> {
    const owner: Owner = { owner: this.#id, pid: process.pid, host: thisHost(), beat: ++this.#beats };
    const text = `${JSON.stringify(owner)}\n`;
    await file.write(text, 0);
  }
}

/**
 * Resolves with the identity of an owner that ended, or with `undefined` when the lock is gone. Throws
 * `ERR_EHIC_BATCH_LOCKED` as soon as a heartbeat is seen.
 */
async function watch(path: string): Promise<string | undefined> {
  const first = await readLock(path);
  const start = performance.now();
  for (;;) {
    const text = await readLock(path);
    if (text === undefined || first === undefined) return undefined;
    if (text !== first) {
      if (idOf(text) === idOf(first)) throw lockedError();
      return undefined;
    }
    const owner = parseOwner(text);
    const limit = owner && hasEnded(owner) ? ABANDONED : ABANDONED_ELSEWHERE;
    if (performance.now() - start > limit) return idOf(text);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function identify(path: string): Promise<string | undefined> {
  const text = await readLock(path);
  return text === undefined ? undefined : idOf(text);
}

/** Identifies an owner; `unknown` for one that ended before it had written its name. */
function idOf(text: string): string {
  return parseOwner(text)?.owner ?? 'unknown';
}
