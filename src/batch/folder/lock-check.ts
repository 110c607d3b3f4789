import { readFileSync } from 'node:fs';
import { codeOf, lockedError } from '../errors.ts';
import { parseOwner } from './lock-owner.ts';

/** A lock that is held, as data: the path of its file, and its owner. */
export interface LockKey {
  readonly path: string;
  readonly owner: string;
}

/**
 * Throws `ERR_EHIC_BATCH_LOCKED` when another process has taken the lock over, as it may when this one was stopped. It is
 * called right before something is written, without a turn of the event loop between: a process may be stopped at any.
 */
export type RequireLock = () => void;

/**
 * Returns the check of a lock. For `fresh` milliseconds the owner that was read is taken to be the owner still, but not
 * by a thread that was stopped meanwhile: one clock goes on while a process is stopped, the other one while the whole
 * host sleeps.
 */
export function lockCheck({ path, owner }: LockKey, fresh = 0): RequireLock {
  let looked: readonly [number, number] | undefined;
  const clocks = () => [performance.now(), Date.now()] as const;
  return () => {
    const [monotonic, system] = clocks();
    const isFresh = looked && monotonic - looked[0] < fresh && Math.abs(system - looked[1]) < fresh;
    if (isFresh) return;
    if (parseOwner(readLock(path))?.owner !== owner) throw lockedError(true);
    looked = [monotonic, system];
  };
}

function readLock(path: string): string {
  try {
    return readFileSync(path, 'utf8');
  } catch (error) {
    if (codeOf(error) === 'ENOENT') return '';
    throw error;
  }
}
