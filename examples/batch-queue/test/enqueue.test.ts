import { afterAll, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { type EnqueueOptions, enqueue } from '../src/enqueue.ts';
import { createCardIssuer } from '../src/issue-card.ts';
import { readManifest } from '../src/manifest.ts';
import type { CardJob } from '../src/queues.ts';
import { memoryStore } from '../src/store/memory-store.ts';
import {
  FAMILY_NAME,
  idKey,
  type Member,
  memberOf,
  now,
  numbers,
  rowsOf,
  signer,
  timeZone,
  tokenIdsOf,
} from './members.fixture.ts';
import { isSkipped, type RedisProcess, startRedis } from './redis.fixture.ts';

let redis: RedisProcess;
let count = 0;
beforeAll(async () => {
  if (!isSkipped) redis = await startRedis();
});
afterAll(async () => {
  if (!isSkipped) await redis.stop();
});

let options: Omit<EnqueueOptions, 'members'>;
let allotted: number;
beforeEach(() => {
  if (isSkipped) return;
  allotted = 0;
  const status = {
    allot: async (wanted: number) =>
      Array.from({ length: wanted }, () => ({ uri: 'https://fund.example/status/1', index: allotted++ })),
  };
  options = { queues: redis.queues(`q${++count}`), store: memoryStore(), kind: 'text', idKey, status };
});

const add = (members: readonly Member[], others: Partial<EnqueueOptions> = {}) =>
  enqueue({ ...options, members: rowsOf(members), ...others });

async function waiting(): Promise<CardJob[]> {
  return (await options.queues.cards.getJobs(['waiting'])).map(({ data }) => data);
}

/** Issues what waits, as workers do, and removes it from the queue. */
async function issueAll(): Promise<void> {
  const issue = await createCardIssuer({ store: options.store, signer, now, timeZone });
  for (const job of await waiting()) expect(await issue(job)).toEqual({ is: 'issued' });
  await options.queues.cards.drain();
}

async function issued(): Promise<string[]> {
  const ids = [];
  for await (const { tokenId } of readManifest(options.store)) ids.push(tokenId);
  return ids.sort();
}

const other: Member = { ...memberOf(1), familyName: `${FAMILY_NAME}a` };
const parked = async () =>
  (await options.queues.parked.getJobs(['waiting']))
    .map(({ data }) => `${data.line} ${data.violations[0]?.code}`)
    .sort();

describe.skipIf(isSkipped)('the producer', () => {
  it('adds each card with its token id and a place of its own', async () => {
    expect(await add(numbers(1_100))).toEqual({ rows: 1_100, added: 1_100, known: 0, parked: 0 });
    const jobs = await waiting();
    expect(jobs.map(({ card }) => card.tokenId).sort()).toEqual(await tokenIdsOf(numbers(1_100)));
    expect(new Set(jobs.map(({ card }) => JSON.stringify(card.revocation))).size).toBe(1_100);
  });

  it('run again adds nothing, and takes no further places, whether cards wait or were issued', async () => {
    await add(numbers(20));
    expect(await add(numbers(25))).toEqual({ rows: 25, added: 5, known: 20, parked: 0 });
    await issueAll();
    expect(await add(numbers(25))).toEqual({ rows: 25, added: 0, known: 25, parked: 0 });
    expect(allotted).toBe(25);
  });

  it('run again after it was stopped, or Redis has lost everything, adds what is missing', async () => {
    const members = async function* () {
      for await (const row of rowsOf(numbers(1_000))) {
        if (row.index === 700) throw new Error('stopped');
        yield row;
      }
    };
    await expect(enqueue({ ...options, members: members() })).rejects.toThrow('stopped');
    expect(await add(numbers(1_000))).toMatchObject({ added: 500, known: 500 });
    await options.queues.cards.obliterate();
    await add(numbers(10));
    await issueAll();
    expect(await add(numbers(1_000))).toMatchObject({ added: 990, known: 10 });
    await issueAll();
    expect(await issued()).toEqual(await tokenIdsOf(numbers(1_000)));
  });

  it('parks what contradicts a card of the file, the queue or the store, and writes it to the file of errors', async () => {
    const written: number[] = [];
    const errors = { write: async ({ line }: { readonly line: number }) => void written.push(line) };
    expect(await add([memberOf(0), memberOf(1), memberOf(1), other], { errors })).toMatchObject({
      added: 2,
      known: 1,
      parked: 1,
    });
    expect(await parked()).toEqual(['5 DUPLICATE_MEMBER']);
    expect(await add([memberOf(0), other], { errors })).toMatchObject({ added: 0, known: 1, parked: 1 });
    await issueAll();
    expect(await add([memberOf(0), memberOf(2), memberOf(3), memberOf(4), other], { errors })).toMatchObject({
      added: 3,
      parked: 1,
    });
    expect(await parked()).toEqual(['3 DUPLICATE_MEMBER', '5 DUPLICATE_MEMBER', '6 ALREADY_ISSUED']);
    expect(written).toEqual([5, 3, 6]);
  });

  it('adds a row that has a token id of its own, to issue a document anew', async () => {
    await add([memberOf(1)]);
    await issueAll();
    const tokenId = 'f81d4fae-7dec-41d0-a765-00a0c91e6bf6';
    expect(await add([{ ...other, tokenId }])).toMatchObject({ added: 1, parked: 0 });
    await issueAll();
    expect(await issued()).toContain(tokenId);
  });

  it('waits while more cards than allowed are in the queue', async () => {
    let isDone = false;
    const adding = add(numbers(1_001), { maxWaiting: 400 }).then(() => {
      isDone = true;
    });
    for (const total of [500, 1_000]) {
      await expect.poll(async () => (await waiting()).length, { timeout: 30_000 }).toBe(500);
      expect(isDone).toBe(false);
      await issueAll();
      expect(await issued()).toHaveLength(total);
    }
    await adding;
    expect(await waiting()).toHaveLength(1);
  });

  it('refuses a store of another id key or kind', async () => {
    await add(numbers(1));
    await expect(add(numbers(1), { kind: 'pdf' })).rejects.toThrow('another');
    await expect(add(numbers(1), { idKey: new Uint8Array(32) })).rejects.toThrow('another');
    expect(await add(numbers(1))).toMatchObject({ known: 1 });
  });
});
