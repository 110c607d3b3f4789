import { createHash } from 'node:crypto';
import { join } from 'node:path';
import { setTimeout } from 'node:timers/promises';
import { createVerifier } from 'eehic';
import { createStatusLists } from 'eehic/node';
import { scanPdf } from 'eehic/scan';
import { createMockRepository } from 'eehic/testing';
import type { Redis } from 'ioredis';
import { afterAll, describe, expect, it } from 'vitest';
import { enqueue } from '../src/enqueue.ts';
import { type ManifestLine, readManifest } from '../src/manifest.ts';
import type { CardKind, ParkedRow, Queues } from '../src/queues.ts';
import { readStatus, type Status } from '../src/status/read-status.ts';
import { folderStore } from '../src/store/folder-store.ts';
import type { ObjectStore } from '../src/store/object-store.ts';
import { DAY, FAMILY_NAME, idKey, type Member, memberOf, now, numbers, rowsOf, tokenIdsOf } from './members.fixture.ts';
import { isSkipped, useRedis } from './redis.fixture.ts';
import { startWorker, type WorkerProcess } from './worker.fixture.ts';

const used = useRedis();

/** Rows that no attempt can help: one that is no card, one that cannot be issued on the day, one that contradicts another. */
const POISON: readonly Member[] = [
  { personalId: '1', country: 'XX' },
  { personalId: '2', validFrom: '2025-08-01', validTo: '2025-09-01' },
  { ...memberOf(0), familyName: `${FAMILY_NAME}a` },
];

async function reach(queues: Queues, isReached: (status: Status) => boolean) {
  for (;;) {
    const status = await readStatus(queues);
    if (isReached(status)) return status;
    await setTimeout(50);
  }
}

/** All that Redis holds, as text. */
async function contentOf(client: Redis): Promise<string> {
  const read = async (key: string): Promise<unknown> => {
    const type = await client.type(key);
    if (type === 'hash') return client.hgetall(key);
    if (type === 'list') return client.lrange(key, 0, -1);
    if (type === 'zset') return client.zrange(key, '0', '-1');
    if (type === 'set') return client.smembers(key);
    if (type === 'stream') return client.xrange(key, '-', '+');
    return client.get(key);
  };
  return JSON.stringify(await Promise.all((await client.keys('*')).map(async (key) => [key, await read(key)])));
}

const codesOf = (rows: readonly { readonly data: ParkedRow }[]) =>
  rows.map(({ data }) => `${data.line} ${data.violations.map(({ code }) => code).join()}`).sort();

describe.skipIf(isSkipped).each<[CardKind, number]>([
  ['text', 2_000],
  ['pdf', 300],
])('many cards: %s', (kind, count) => {
  let workers: WorkerProcess[] = [];
  afterAll(() => {
    for (const worker of workers) worker.kill('SIGKILL');
  });

  it('are issued exactly once through a killed worker and a restarted Redis', { timeout: 300_000 }, async () => {
    const [folder, directory] = [join(used.root, kind), join(used.root, `${kind}-status`)];
    const store = await folderStore(folder);
    const status = await createStatusLists({ directory, url: 'https://fund.example/status', count: 2, size: 8_192 });
    const queues = used.redis.queues(kind);
    const members = [...numbers(count), ...POISON];
    const start = () => startWorker({ REDIS_URL: used.redis.url, QUEUE: kind, STORE: folder });
    workers = [start(), start()];

    const options = { queues, store, kind, idKey, status };
    expect(await enqueue({ ...options, members: rowsOf(members) })).toEqual({
      rows: count + 3,
      added: count + 1,
      known: 0,
      parked: 2,
    });
    await reach(queues, ({ completed, active }) => completed > count / 8 && active > 0);
    workers[0]!.kill('SIGKILL');
    expect(await workers[0]!.ended).toBeNull();
    workers[0] = start();
    const { waiting: left } = await reach(queues, ({ completed }) => completed > count / 3);
    expect(left).toBeGreaterThan(0);
    await used.redis.restart();
    const end = await reach(queues, ({ waiting, active, delayed }) => waiting + active + delayed === 0);
    expect(end).toMatchObject({ failed: 0, parked: 3, completed: count + 1 });

    // Run again it adds nothing but the row that cannot be issued, which may have been corrected.
    expect(await enqueue({ ...options, members: rowsOf(members) })).toMatchObject({
      added: 1,
      known: count,
      parked: 2,
    });
    await reach(queues, ({ waiting, active, delayed }) => waiting + active + delayed === 0);
    expect(codesOf(await queues.parked.getJobs(['waiting']))).toEqual(
      [`${count + 2} COUNTRY_UNKNOWN`, `${count + 3} ISSUANCE_AFTER_END`, `${count + 4} ALREADY_ISSUED`].sort(),
    );
    for (const worker of workers) worker.kill('SIGTERM');
    expect(await Promise.all(workers.map(({ ended }) => ended))).toEqual([0, 0]);

    const manifest: ManifestLine[] = [];
    for await (const line of readManifest(store)) manifest.push(line);
    expect(manifest.map(({ tokenId }) => tokenId).sort()).toEqual(await tokenIdsOf(numbers(count)));
    expect(new Set(manifest.map(({ status: place }) => `${place?.uri} ${place?.index}`)).size).toBe(count);
    for (const { file, sha256 } of manifest) {
      const { content } = (await store.get(file))!;
      expect(createHash('sha256').update(content).digest('hex')).toBe(sha256);
    }
    await requireApproved(manifest.slice(0, 10), store, kind);
    for (const text of [...workers.map(({ output }) => output()), await contentOf(queues.redis)]) {
      expect(text).not.toContain(FAMILY_NAME);
      expect(text).not.toContain(memberOf(0).personalId);
    }
    await status.close();
  });
});

async function requireApproved(manifest: readonly ManifestLine[], store: ObjectStore, kind: CardKind) {
  const verifier = createVerifier({ registry: createMockRepository().registry(), now, timeZone: 'UTC' });
  for (const { file, tokenId, status } of manifest) {
    const { content } = (await store.get(file))!;
    const scanned = kind === 'pdf' ? await scanPdf(content) : Buffer.from(content).toString();
    const report = await verifier.verify(scanned, { treatmentDate: DAY });
    expect(report).toMatchObject({ conclusion: 'APPROVED', card: { tokenId, revocation: status } });
  }
}
