import { createContext, Script } from 'node:vm';
import { type Deadline, startDeadline, timeoutError } from './deadline.ts';

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

/** A deadline at which tasks are stopped, in Node. */
export function startStoppingDeadline(timeLimit: number): Deadline {
  return startDeadline(timeLimit, runAndStop);
}

function runAndStop<Result>(task: () => Result, timeout: number): Result {
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
