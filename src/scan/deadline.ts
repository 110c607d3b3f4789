import { createContext, Script } from 'node:vm';
import { ScanError } from '../errors.ts';
import { requireTimeLimit } from './limits.ts';

/** The moment at which a scan has to end, on the clock of `performance.now()`. */
export interface Deadline {
  readonly at: number;
}

export function startDeadline(timeLimit: number): Deadline {
  requireTimeLimit(timeLimit);
  return { at: performance.now() + timeLimit };
}

/** Milliseconds left, at least 1; throws `ERR_EHIC_SCAN_TIMEOUT` when no time is left. */
export function timeLeft(deadline: Deadline): number {
  const left = deadline.at - performance.now();
  if (left <= 0) throw timeoutError();
  return Math.ceil(left);
}

// Decoders are synchronous, and small hostile files keep them busy for minutes (a 3 kB PDF of forms that draw each
// other, a picture full of finder patterns). V8 can stop JavaScript and WebAssembly alike, and `node:vm` is the way to
// ask for it.
let runner: { readonly slot: { task: () => void }; readonly run: (timeout: number) => void } | undefined;

function makeRunner() {
  const slot = { task: () => {} };
  const context = createContext(slot);
  const script = new Script('task()');
  return { slot, run: (timeout: number) => void script.runInContext(context, { timeout }) };
}

/**
 * Runs a synchronous task and stops it at the deadline with `ERR_EHIC_SCAN_TIMEOUT`. A stopped task does not run its
 * `finally` blocks: whatever it worked on has to be thrown away.
 */
export function runUntil<Result>(deadline: Deadline, task: () => Result): Result {
  const timeout = timeLeft(deadline);
  runner ??= makeRunner();
  let result: { readonly value: Result } | undefined;
  runner.slot.task = () => {
    result = { value: task() };
  };
  try {
    runner.run(timeout);
  } catch (error) {
    throw (error as { code?: unknown } | null)?.code === 'ERR_SCRIPT_EXECUTION_TIMEOUT' ? timeoutError() : error;
  } finally {
    runner.slot.task = () => {};
  }
  return result!.value;
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

export function timeoutError(): ScanError {
  return new ScanError('ERR_EHIC_SCAN_TIMEOUT', 'no QR code was found in the time allowed');
}
