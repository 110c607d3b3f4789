import { Worker } from 'bullmq';
import type { Redis } from 'ioredis';
import { type CardIssuerOptions, createCardIssuer } from './issue-card.ts';
import type { Log } from './log.ts';
import { type CardJob, openQueues, park } from './queues.ts';

export interface WorkOptions extends CardIssuerOptions {
  readonly redis: Redis;
  readonly queue: string;
  readonly log: Log;
  /** How many cards are in progress at the same time. */
  readonly concurrency?: number;
  /** The milliseconds after which another worker takes a job over whose worker gives no sign. Default 30,000. */
  readonly stalledAfter?: number;
}

/** A card in progress waits for the disk or the device; more of them than this do not make one process faster. */
const CONCURRENCY = 8;
/** A job whose worker ends so often is one that ends them: it has failed. */
const MAX_STALLED = 5;
/** The minutes for which Redis keeps how many cards were issued, beside their total. */
const MINUTES = 60;

/** Takes cards from the queue and issues them, until `close`, which finishes those in progress. */
export async function work(options: WorkOptions): Promise<{ close(): Promise<void> }> {
  const { redis, queue: name, log, concurrency = CONCURRENCY, stalledAfter = 30_000 } = options;
  const issueCard = await createCardIssuer(options);
  const { parked, ...queues } = openQueues(redis, name);
  const worker = new Worker<CardJob, string>(
    name,
    async (job) => {
      const { card, line } = job.data;
      const outcome = await issueCard(job.data).catch((error: unknown) => {
        const code = codeOf(error);
        log('failed', { line, code, attempt: job.attemptsMade + 1 });
        // The message of an error may hold anything, and would be kept in Redis.
        throw new Error(code);
      });
      if (outcome.is !== 'faulty') return outcome.is;
      await park(parked, { line, tokenId: card.tokenId, violations: outcome.violations });
      for (const { field, code } of outcome.violations) log('parked', { line, field, code });
      return 'parked';
    },
    {
      connection: redis,
      concurrency,
      lockDuration: stalledAfter,
      stalledInterval: stalledAfter,
      maxStalledCount: MAX_STALLED,
      metrics: { maxDataPoints: MINUTES },
      // After an error of Redis, such as one that is still reading its file.
      runRetryDelay: 1_000,
    },
  );
  worker.on('stalled', () => log('stalled', {}));
  worker.on('error', (error) => log('redis', { code: codeOf(error) }));
  await worker.waitUntilReady();
  return {
    async close() {
      await worker.close();
      await queues.close();
    },
  };
}

function codeOf(error: unknown): string {
  const { code } = (error ?? {}) as { readonly code?: unknown };
  return typeof code === 'string' || typeof code === 'number' ? String(code) : 'UNEXPECTED';
}
