import { parentPort, threadId, workerData } from 'node:worker_threads';
import { createUnitIssuer } from './issue-unit.ts';
import type { Started, WorkerSettings } from './messages.ts';

/** What the pool calls in a worker thread. */
export const issueUnit = createUnitIssuer(workerData as WorkerSettings);

// Once this module is loaded. Later the thread waits for work without a turn of its event loop.
queueMicrotask(() => parentPort?.postMessage({ started: threadId } satisfies Started));
