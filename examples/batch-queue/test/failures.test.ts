import { writeFile } from 'node:fs/promises';
import { join } from 'node:path';
import type { Signer } from 'eehic/signers';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { enqueue } from '../src/enqueue.ts';
import { readManifest } from '../src/manifest.ts';
import type { Queues } from '../src/queues.ts';
import { folderStore } from '../src/store/folder-store.ts';
import { memoryStore } from '../src/store/memory-store.ts';
import type { ObjectStore } from '../src/store/object-store.ts';
import { type WorkOptions, work } from '../src/work.ts';
import { FAMILY_NAME, idKey, now, numbers, rowsOf, signer, timeZone, tokenIdsOf } from './members.fixture.ts';
import { isSkipped, type RedisProcess, useRedis } from './redis.fixture.ts';
import { startWorker } from './worker.fixture.ts';

const used = useRedis();
let count = 0;

let queues: ReturnType<RedisProcess['queues']>;
let name: string;
const cleanUp: (() => unknown)[] = [];
beforeEach(() => {
  name = `f${++count}`;
  if (!isSkipped) queues = used.redis.queues(name);
});
afterEach(async () => {
  for (const each of cleanUp.splice(0)) await each();
});

async function add(store: ObjectStore, cards: number): Promise<void> {
  await enqueue({ queues, store, kind: 'text', idKey, members: rowsOf(numbers(cards)) });
}

const events: string[] = [];
async function begin(store: ObjectStore, others: Partial<WorkOptions> = {}) {
  const { redis: client } = used.redis.queues(name);
  const log = (event: string, details: object) => void events.push(JSON.stringify({ event, ...details }));
  const worker = await work({
    redis: client,
    queue: name,
    store,
    signer,
    log,
    now,
    timeZone,
    stalledAfter: 1_000,
    ...others,
  });
  cleanUp.push(() => worker.close());
}

async function issued(store: ObjectStore): Promise<string[]> {
  const ids = [];
  for await (const { tokenId } of readManifest(store)) ids.push(tokenId);
  return ids.sort();
}

async function isDone({ cards }: Queues): Promise<boolean> {
  return (await cards.getJobCountByTypes('waiting', 'delayed', 'active')) === 0;
}
const done = () => expect.poll(() => isDone(queues), { timeout: 60_000 }).toBe(true);

/** A signer that fails so many times, with a message in which something personal is. */
function failing(times: number): Signer {
  let left = times;
  return {
    ...signer,
    sign: async (bytes) => {
      if (left-- > 0) throw Object.assign(new Error(`no answer for ${FAMILY_NAME}`), { code: 'EAWAY' });
      return signer.sign(bytes);
    },
  };
}

describe.skipIf(isSkipped)('a worker', () => {
  it('that sleeps through its jobs, which another one then runs, changes nothing when it wakes up', async () => {
    const [folder, hold] = [join(used.root, name), join(used.root, `${name}-hold`)];
    const store = await folderStore(folder);
    await add(store, 5);
    const env = { REDIS_URL: used.redis.url, QUEUE: name, STORE: folder };
    const sleeper = startWorker({ ...env, HOLD: hold });
    cleanUp.push(() => sleeper.kill('SIGKILL'));
    await expect.poll(() => sleeper.count('holding'), { timeout: 30_000 }).toBe(5);
    sleeper.kill('SIGSTOP');
    await begin(store);
    await done();
    const before = [];
    for await (const line of readManifest(store)) before.push(line);
    await writeFile(hold, '');
    sleeper.kill('SIGCONT');
    await expect.poll(() => sleeper.count('refused'), { timeout: 30_000 }).toBe(5);
    expect(sleeper.count('stored')).toBe(0);
    sleeper.kill('SIGTERM');
    expect(await sleeper.ended).toBe(0);
    const after = [];
    for await (const line of readManifest(store)) after.push(line);
    expect(after).toEqual(before);
    expect(after.map(({ tokenId }) => tokenId).sort()).toEqual(await tokenIdsOf(numbers(5)));
    expect(await queues.cards.getJobCountByTypes('failed')).toBe(0);
  });

  it('tries a card again when the signer has failed', async () => {
    const store = memoryStore();
    await add(store, 4);
    await begin(store, { signer: failing(5) });
    await done();
    expect(await issued(store)).toEqual(await tokenIdsOf(numbers(4)));
  });

  it('keeps a card whose attempts are used up, with a code alone, until it is tried again', async () => {
    const store = memoryStore();
    await add(store, 1);
    const [job] = await queues.cards.getJobs(['waiting']);
    await queues.cards.drain();
    await queues.cards.add('card', job!.data, { jobId: job!.id!, attempts: 1 });
    await begin(store, { signer: failing(1) });
    await expect.poll(() => queues.cards.getJobCountByTypes('failed')).toBe(1);
    const [failed] = await queues.cards.getFailed();
    expect(failed!.failedReason).toMatch(/^[A-Z_]+$/);
    expect(JSON.stringify([failed!.stacktrace, events])).not.toContain(FAMILY_NAME);
    await queues.retryFailed();
    await expect.poll(() => issued(store)).toEqual(await tokenIdsOf(numbers(1)));
  });

  it('is ended by a card six times at most: the card has failed then, until it is tried again', async () => {
    const folder = join(used.root, name);
    const store = await folderStore(folder);
    await add(store, 1);
    const [deadly] = await tokenIdsOf(numbers(1));
    const env = { REDIS_URL: used.redis.url, QUEUE: name, STORE: folder, DEADLY: deadly! };
    let ended = 0;
    const isFailed = async () => (await queues.cards.getJobCountByTypes('failed')) === 1;
    while (!(await isFailed()) && ended < 12) {
      const worker = startWorker(env);
      cleanUp.push(() => worker.kill('SIGKILL'));
      const isEnded = worker.ended.then(() => ended++);
      await Promise.race([isEnded, expect.poll(isFailed, { timeout: 30_000 }).toBe(true)]);
    }
    expect(ended).toBe(6);
    expect(await issued(store)).toEqual([]);
    const [failed] = await queues.cards.getFailed();
    expect(failed!.failedReason).not.toContain(FAMILY_NAME);
    await queues.retryFailed();
    await begin(store);
    await expect.poll(() => issued(store), { timeout: 30_000 }).toEqual([deadly]);
    expect(await queues.cards.getJobCountByTypes('failed', 'waiting', 'active', 'delayed')).toBe(0);
  }, 180_000);

  it('waits while Redis is away', async () => {
    const store = memoryStore();
    await add(store, 3);
    await used.redis.kill();
    const begun = begin(store);
    await used.redis.start();
    await begun;
    await done();
    expect(await issued(store)).toEqual(await tokenIdsOf(numbers(3)));
  });
});
