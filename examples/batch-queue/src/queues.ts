import { createHash } from 'node:crypto';
import { Queue } from 'bullmq';
import type { CardInput } from 'eehic';
import type { RowViolation } from 'eehic/batch';
import type { Redis } from 'ioredis';

/** What is stored of a card: its page, or the text of its QR code. */
export type CardKind = 'pdf' | 'text';

/** The wire format of a card. */
export type CardProfile = 'cose' | 'jws';

/** The data of a job: all that a worker needs, so that a job that runs twice makes the same card. It is personal. */
export interface CardJob {
  /** With its token id, and its place in a status list. */
  readonly card: CardInput & { readonly tokenId: string };
  readonly kind: CardKind;
  /** By default `cose`. */
  readonly profile?: CardProfile;
  /** The line of its row, from 1. */
  readonly line: number;
  /** A keyed hash of what is printed on the card. */
  readonly data: string;
}

/** A row that no retry can help. Nothing of what it says is in it. */
export interface ParkedRow {
  readonly line: number;
  readonly tokenId?: string;
  readonly violations: readonly Pick<RowViolation, 'field' | 'code' | 'params'>[];
}

/** The queue of cards, and that of rows which are parked, from which no worker takes. */
export interface Queues {
  readonly cards: Queue<CardJob>;
  readonly parked: Queue<ParkedRow>;
  /** Tries all cards again that have failed. */
  retryFailed(): Promise<void>;
  close(): Promise<void>;
}

/** How many failed jobs are read at a time. */
const PAGE = 500;

export function openQueues(redis: Redis, name: string): Queues {
  const cards = new Queue<CardJob>(name, {
    connection: redis,
    defaultJobOptions: {
      // 1, 2, 4 … seconds: over two minutes, in which a signer or a store may come back.
      attempts: 8,
      backoff: { type: 'exponential', delay: 1_000, jitter: 0.5 },
      // With the card, its data leave Redis. A job that has failed keeps them until it is tried again or removed.
      removeOnComplete: true,
      removeOnFail: false,
      stackTraceLimit: 0,
    },
  });
  const parked = new Queue<ParkedRow>(parkedName(name), { connection: redis });
  // Both are told of errors by the connection.
  for (const queue of [cards, parked]) queue.on('error', () => {});
  return {
    cards,
    parked,
    retryFailed: async () => {
      for (let start = 0; ; start += PAGE) {
        const jobs = await cards.getFailed(start, start + PAGE - 1);
        // BullMQ keeps that a job has ended too many workers, and would fail it again without trying.
        await Promise.all(jobs.map(({ id }) => redis.hdel(cards.toKey(id!), 'defa', 'stc')));
        if (jobs.length < PAGE) break;
      }
      await cards.retryJobs({ state: 'failed' });
    },
    close: async () => {
      await Promise.all([cards.close(), parked.close()]);
    },
  };
}

export function parkedName(name: string): string {
  return `${name}-parked`;
}

/**
 * Parks a row: one that cannot be read by its line, and one that cannot be issued by its token id. It takes the place of
 * what was parked there before.
 */
export async function park(parked: Queue<ParkedRow>, row: ParkedRow): Promise<void> {
  const { line, tokenId } = row;
  const violations = row.violations.map(({ field, code, params }) => ({ field, code, ...(params ? { params } : {}) }));
  const jobId = tokenId === undefined ? `line-${line}` : nameOf(tokenId);
  await parked.remove(jobId);
  await parked.add('row', { ...row, violations }, { jobId });
}

const UUID = /^[0-9a-f]{8}(?:-[0-9a-f]{4}){3}-[0-9a-f]{12}$/;

/** The name of a card in queues and stores: its token id. One that is no UUID, which a worker will refuse, is hashed. */
export function nameOf(tokenId: string): string {
  return UUID.test(tokenId) ? tokenId : `id-${createHash('sha256').update(tokenId).digest('hex')}`;
}

/** The key of a card in the store. */
export function keyOf(tokenId: string, kind: CardKind): string {
  const name = nameOf(tokenId);
  const shard = createHash('sha256').update(name).digest('hex').slice(0, 2);
  return `cards/${shard}/${name}.${kind === 'pdf' ? 'pdf' : 'txt'}`;
}
