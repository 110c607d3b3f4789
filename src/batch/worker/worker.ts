import { workerData } from 'node:worker_threads';
import { createUnitIssuer } from './issue-unit.ts';
import type { WorkerSettings } from './messages.ts';

/** What the pool calls in a worker thread. */
export const issueUnit = createUnitIssuer(workerData as WorkerSettings);
