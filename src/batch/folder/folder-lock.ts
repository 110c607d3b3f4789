import { randomUUID } from 'node:crypto';
import { type FileHandle, open, readFile, rename, rm, stat } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf, lockedError } from '../errors.ts';

/** Milliseconds between two heartbeats. */
const BEAT = 1_000;
/** After this time without a heartbeat a lock is that of a process that ended, if there is no such process here. */
const ABANDONED = 3_000;
/** After this time it is whatever process there is: its number may be that of another by now, or it is on another host. */
const ABANDONED_ELSEWHERE = 15_000;
const PAUSE = 100;

/** What a lock file says. */
interface Owner {
  readonly owner: string;
  readonly pid: number;
  readonly host: string;
  readonly beat: number;
}

/**
 * A lock on a folder: a file that names its owner, and whose number of heartbeats grows while the owner lives. The lock
 * of an owner that ended is taken over: the successor first gets the lock with the name of that owner, which is in the
 * same way only one process's, and then renames it to the name of the lock.
 */
export class FolderLock {
  readonly #path: string;
  readonly #id = randomUUID();
  #file: FileHandle | undefined;
  #beats = 0;
  #timer: ReturnType<typeof setInterval> | undefined;

  private constructor(path: string) {
    this.#path = path;
  }

  /** Takes the lock. Throws `ERR_EHIC_BATCH_LOCKED` when another process has it. */
  static async take(path: string): Promise<FolderLock> {
    const lock = new FolderLock(path);
    lock.#file = await lock.#acquire(path);
    lock.#timer = setInterval(() => void lock.#beat(), BEAT);
    lock.#timer.unref();
    return lock;
  }

  /** Throws `ERR_EHIC_BATCH_LOCKED` when another process has taken the lock over, as it may when this one was stopped. */
  async confirm(): Promise<void> {
    if ((await readOwner(this.#path))?.owner !== this.#id) throw lockedError(true);
  }

  async release(): Promise<void> {
    clearInterval(this.#timer);
    const isOwn = (await readOwner(this.#path))?.owner === this.#id;
    await this.#file?.close();
    if (isOwn) await rm(this.#path, { force: true });
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
    const owner: Owner = { owner: this.#id, pid: process.pid, host: hostname(), beat: ++this.#beats };
    const text = `${JSON.stringify(owner)}\n`;
    await file.write(text, 0);
  }
}

/**
 * Resolves with the identity of an owner that ended, or with `undefined` when the lock is gone. Throws
 * `ERR_EHIC_BATCH_LOCKED` as soon as a heartbeat is seen.
 */
async function watch(path: string): Promise<string | undefined> {
  const first = await read(path);
  const start = performance.now();
  for (;;) {
    const text = await read(path);
    if (text === undefined || first === undefined) return undefined;
    if (text !== first) {
      if (idOf(text) === idOf(first)) throw lockedError();
      return undefined;
    }
    const owner = parseOwner(text);
    const hasEnded = owner?.host === hostname() && !isRunning(owner.pid);
    const idle = Math.max(performance.now() - start, hasEnded ? await ageOf(path) : 0);
    if (idle > (hasEnded ? ABANDONED : ABANDONED_ELSEWHERE)) return idOf(text);
    await new Promise((resolve) => setTimeout(resolve, PAUSE));
  }
}

async function identify(path: string): Promise<string | undefined> {
  const text = await read(path);
  return text === undefined ? undefined : idOf(text);
}

/** Identifies an owner; `unknown` for one that ended before it had written its name. */
function idOf(text: string): string {
  return parseOwner(text)?.owner ?? 'unknown';
}

async function readOwner(path: string): Promise<Owner | undefined> {
  const text = await read(path);
  return text === undefined ? undefined : parseOwner(text);
}

async function read(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

function parseOwner(text: string): Owner | undefined {
  try {
    const { owner, pid, host, beat } = JSON.parse(text) as Partial<Owner>;
    const isOwner = /^[\w-]{1,64}$/.test(String(owner)) && Number.isSafeInteger(pid) && typeof host === 'string';
    return isOwner ? ({ owner, pid, host, beat } as Owner) : undefined;
  } catch {
    return undefined;
  }
}

function isRunning(pid: number): boolean {
  try {
    process.kill(pid, 0);
    return true;
  } catch (error) {
    return codeOf(error) !== 'ESRCH';
  }
}

/** The age of the last heartbeat by the clock of this host. */
async function ageOf(path: string): Promise<number> {
  try {
    return Date.now() - (await stat(path)).mtimeMs;
  } catch {
    return 0;
  }
}
