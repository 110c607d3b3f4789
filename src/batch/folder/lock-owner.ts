import { readFileSync, readlinkSync } from 'node:fs';
import { readFile } from 'node:fs/promises';
import { hostname } from 'node:os';
import { codeOf } from '../errors.ts';

/** What a lock file says. */
export interface Owner {
  readonly owner: string;
  readonly pid: number;
  readonly host: string;
  readonly beat: number;
}

/** Returns what the lock file at a path says; `undefined` where there is none, or it cannot be understood. */
export async function readOwner(path: string): Promise<Owner | undefined> {
  const text = await readLock(path);
  return text === undefined ? undefined : parseOwner(text);
}

/** Returns the text of the lock file at a path; `undefined` where there is none. */
export async function readLock(path: string): Promise<string | undefined> {
  try {
    return await readFile(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return undefined;
    throw error;
  }
}

export function parseOwner(text: string): Owner | undefined {
  try {
    const { owner, pid, host, beat } = JSON.parse(text) as Partial<Owner>;
    const isOwner = /^[\w-]{1,64}$/.test(String(owner)) && Number.isSafeInteger(pid) && typeof host === 'string';
    return isOwner ? ({ owner, pid, host, beat } as Owner) : undefined;
  } catch {
    return undefined;
  }
}

let here: string | undefined;

/**
 * Names where the number of a process means a process of its own. Containers may have the same host name and each its
 * own numbers: on Linux the start of the system and the namespace of the numbers belong to it.
 */
export function thisHost(): string {
  const boot = () => readFileSync('/proc/sys/kernel/random/boot_id', 'latin1').trim();
  here ??= [hostname(), orEmpty(boot), orEmpty(() => readlinkSync('/proc/self/ns/pid'))].join(' ').trim();
  return here;
}

/** Says whether the process of an owner has ended for certain: it was one of this host, and there is none of its number. */
export function hasEnded({ host, pid }: Owner): boolean {
  if (host !== thisHost()) return false;
  try {
    process.kill(pid, 0);
    return false;
  } catch (error) {
    return codeOf(error) === 'ESRCH';
  }
}

function orEmpty(read: () => string): string {
  try {
    return read();
  } catch {
    return '';
  }
}
