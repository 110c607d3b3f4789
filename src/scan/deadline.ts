import { ScanError } from '../errors.ts';
import { requireTimeLimit } from './limits.ts';

/** The moment at which a scan has to end, on the clock of `performance.now()`. */
export interface Deadline {
  readonly at: number;
  /** Runs a synchronous task for at most some milliseconds, as far as the runtime can stop one. */
  readonly run: <Result>(task: () => Result, milliseconds: number) => Result;
}

/** A deadline for runtimes that cannot stop a synchronous task: it is looked at before each. */
export function startDeadline(timeLimit: number, run: Deadline['run'] = (task) => task()): Deadline {
  requireTimeLimit(timeLimit);
  return { at: performance.now() + timeLimit, run };
}

/** An earlier deadline for a part of a scan, which is to take no more than some milliseconds. */
export function shorten(deadline: Deadline, milliseconds: number): Deadline {
  return { ...deadline, at: Math.min(deadline.at, performance.now() + milliseconds) };
}

/** Milliseconds left, at least 1; throws `ERR_EHIC_SCAN_TIMEOUT` when no time is left. */
export function timeLeft(deadline: Deadline): number {
  const left = deadline.at - performance.now();
  if (left <= 0) throw timeoutError();
  return Math.ceil(left);
}

/**
 * Runs a synchronous task and stops it at the deadline with `ERR_EHIC_SCAN_TIMEOUT`, where the runtime can. A stopped
 * task does not run its `finally` blocks: whatever it worked on has to be thrown away.
 */
export function runUntil<Result>(deadline: Deadline, task: () => Result): Result {
  return deadline.run(task, timeLeft(deadline));
}

/** Waits for work that goes on elsewhere, no longer than until the deadline. */
export async function waitUntil<Result>(deadline: Deadline, work: Promise<Result>): Promise<Result> {
  let timer: ReturnType<typeof setTimeout> | undefined;
  const end = new Promise<never>((_, reject) => {
    timer = setTimeout(() => reject(timeoutError()), timeLeft(deadline));
  });
  try {
    return await Promise.race([work, end]);
  } finally {
    clearTimeout(timer);
  }
}

/** Nothing where the time for a part of a scan was too short. */
export async function unlessLate<Result>(work: Promise<Result>): Promise<Result | undefined> {
  try {
    return await work;
  } catch (error) {
    if (!isTimeout(error)) throw error;
    return undefined;
  }
}

export function isTimeout(error: unknown): boolean {
  return (error as { code?: unknown } | null)?.code === 'ERR_EHIC_SCAN_TIMEOUT';
}

export function timeoutError(): ScanError {
  return new ScanError('ERR_EHIC_SCAN_TIMEOUT', 'no QR code was found in the time allowed');
}
