import { channel } from 'node:diagnostics_channel';
import type { Worker } from 'node:worker_threads';

/** The worker threads that are started until it is disposed of. */
export function watchThreads() {
  const started: Worker[] = [];
  const ended = new Set<Worker>();
  const onStart = (message: unknown) => {
    const { worker } = message as { readonly worker: Worker };
    started.push(worker);
    worker.once('exit', () => ended.add(worker));
  };
  channel('worker_threads').subscribe(onStart);
  return {
    started,
    running: () => started.filter((worker) => !ended.has(worker)),
    stop: () => channel('worker_threads').unsubscribe(onStart),
  };
}
