import type { Queues } from '../queues.ts';

/** How far the work is. */
export interface Status {
  readonly waiting: number;
  /** Cards that wait for another attempt. */
  readonly delayed: number;
  readonly active: number;
  /** All jobs that were done since the queue was made, those whose rows were parked included. */
  readonly completed: number;
  /** Jobs whose attempts are used up. */
  readonly failed: number;
  /** Rows that no attempt can help. */
  readonly parked: number;
  /** Milliseconds since 1970. */
  readonly time: number;
}

export async function readStatus({ cards, parked }: Queues, now: () => number = Date.now): Promise<Status> {
  const [counts, metrics, rows] = await Promise.all([
    cards.getJobCounts('waiting', 'delayed', 'active', 'failed'),
    // Jobs leave Redis when they are done; workers count them.
    cards.getMetrics('completed'),
    parked.getJobCountByTypes('waiting'),
  ]);
  const { waiting = 0, delayed = 0, active = 0, failed = 0 } = counts;
  return { waiting, delayed, active, failed, completed: metrics.meta.count, parked: rows, time: now() };
}
