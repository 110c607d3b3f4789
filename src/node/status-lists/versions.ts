import { createHash, randomInt } from 'node:crypto';
import { link, mkdir, readdir, readFile, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { systemCodeOf } from '../system-code.ts';
import { DRAFT, syncDirectory, writeDraft } from '../whole-file.ts';
import { folderError } from './faults.ts';

/** The attempts to write before other processes, and the longest pause between two, in milliseconds. */
const TRIES = 500;
const LONGEST_PAUSE = 200;
/** A draft of this age in milliseconds is that of a process that ended. */
const ABANDONED = 3_600_000;
/** The line before the content, with its SHA-256. */
const HEAD = 'eehic-status 1 ';
const HEAD_LENGTH = HEAD.length + 64 + 1;

/** A change of a content: the new one, or none when nothing changes, and what the caller gets. */
export interface Change<T> {
  readonly content?: Uint8Array;
  readonly result: T;
}

/**
 * Data in a folder of its own, which several processes change: each version is a file, whose name is its number. Whoever
 * changes the data reads the newest version and writes the next, under a name that only one process can create, so that
 * no change is lost and no lock is left behind. The newest version and the one before are kept.
 *
 * A process that slept between reading and writing may create a number that is long past. It sees the higher numbers
 * afterwards, and makes its change again, upon the newest version.
 */
export class Versions {
  readonly directory: string;

  constructor(directory: string) {
    this.directory = directory;
  }

  /** Returns the newest content. Throws `ERR_EHIC_STATUS_FOLDER` when there is none or it is damaged. */
  async read(): Promise<Buffer> {
    return (await this.#newest()).content;
  }

  /**
   * Makes a change and resolves with its result once it is on the disk. `make` is called again when another process was
   * first. With `once`, a change of which it is not certain whether it was made is not made again: the promise resolves
   * with `undefined`.
   */
  async change<T>(make: (content: Buffer) => Change<T>, options: { readonly once: true }): Promise<T | undefined>;
  async change<T>(make: (content: Buffer) => Change<T>): Promise<T>;
  async change<T>(make: (content: Buffer) => Change<T>, { once = false } = {}): Promise<T | undefined> {
    for (let tries = 0; tries < TRIES; tries++) {
      const { number, content } = await this.#newest();
      const change = make(content);
      if (change.content === undefined) return change.result;
      const outcome = await this.#write(number + 1, change.content);
      if (outcome === 'written') return change.result;
      if (outcome === 'unclear' && once) return undefined;
      await new Promise((resolve) => setTimeout(resolve, randomInt(1, Math.min(LONGEST_PAUSE, 10 * (tries + 1)))));
    }
    throw folderError('busy', 'other processes change the folder of status lists all the time');
  }

  /** Makes the folder and writes the first version. */
  async begin(content: Uint8Array): Promise<void> {
    await mkdir(this.directory, { mode: 0o700 });
    if ((await this.#write(1, content)) !== 'written') throw folderError('exists', 'the data exist already');
  }

  async #newest(): Promise<{ readonly number: number; readonly content: Buffer }> {
    for (let tries = 0; tries < TRIES; tries++) {
      const number = (await this.#numbers()).at(-1);
      if (number === undefined) throw folderError('missing', `there are no data in ${this.directory}`);
      try {
        return { number, content: unseal(await readFile(this.#pathOf(number)), this.#pathOf(number)) };
      } catch (error) {
        // Two newer versions were written since.
        if (systemCodeOf(error) !== 'ENOENT') throw error;
      }
    }
    throw folderError('busy', 'other processes change the folder of status lists all the time');
  }

  async #write(number: number, content: Uint8Array): Promise<'written' | 'taken' | 'unclear'> {
    const head = Buffer.from(`${HEAD}${digest(content)}\n`, 'latin1');
    const draft = await writeDraft(this.directory, [head, content], 0o600);
    try {
      await link(draft, this.#pathOf(number));
    } catch (error) {
      if (systemCodeOf(error) === 'EEXIST') return 'taken';
      throw error;
    } finally {
      await rm(draft, { force: true });
    }
    if ((await this.#numbers()).at(-1) !== number) return 'unclear';
    await syncDirectory(this.directory);
    await this.#tidy(number).catch(() => {});
    return 'written';
  }

  async #tidy(number: number): Promise<void> {
    for (const name of await readdir(this.directory)) {
      const path = join(this.directory, name);
      if (isNumber(name) && Number(name) < number - 1) await rm(path, { force: true });
      if (name.endsWith(DRAFT) && Date.now() - (await stat(path)).mtimeMs > ABANDONED) await rm(path, { force: true });
    }
  }

  async #numbers(): Promise<number[]> {
    const names = await readdir(this.directory);
    return names
      .filter(isNumber)
      .map(Number)
      .sort((a, b) => a - b);
  }

  #pathOf(number: number): string {
    return join(this.directory, String(number).padStart(10, '0'));
  }
}

function isNumber(name: string): boolean {
  return /^\d{10}$/.test(name);
}

/** Returns the content of a file. Throws when it is not the one that was written. */
function unseal(bytes: Buffer, path: string): Buffer {
  const content = bytes.subarray(HEAD_LENGTH);
  if (bytes.subarray(0, HEAD_LENGTH).toString('latin1') === `${HEAD}${digest(content)}\n`) return content;
  throw folderError('damaged', `${path} is damaged`);
}

function digest(content: Uint8Array): string {
  return createHash('sha256').update(content).digest('hex');
}
