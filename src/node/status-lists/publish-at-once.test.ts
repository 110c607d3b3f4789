import { randomUUID } from 'node:crypto';
import { existsSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { readdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { inflateSync } from 'node:zlib';
import { afterAll, expect, it } from 'vitest';
import { issuer, START, signer } from '../../revocation/revocation.fixture.ts';
import { createStatusLists } from './create-status-lists.ts';
import { openStatusLists } from './open-status-lists.ts';
import type { PublishedStatusList } from './publish-lists.ts';
import { temporaryFolder } from './status-lists.fixture.ts';

const folder = await temporaryFolder();
afterAll(folder.remove);
const own = { countryCode: 'BE', officialId: issuer.officialId };
const now = () => new Date(START);

async function setUp(count: number) {
  const directory = folder.next();
  const url = 'https://revocation.example.eu/status';
  const lists = await createStatusLists({ directory, url, count, size: 100, issuer: own });
  const output = folder.next();
  const publish = async (onSigned?: (list: PublishedStatusList) => Promise<void> | void) => {
    const process = await openStatusLists(directory);
    return process.publish({ signer, output, now, format: 'jwt', ...(onSigned && { onSigned }) });
  };
  return { lists, output, publish };
}

/** Whether a published list has the status 1 at an index. */
async function isRevoked(file: string, index: number): Promise<boolean> {
  const payload = Buffer.from((await readFile(file, 'latin1')).split('.')[1]!, 'base64url').toString();
  const bits = inflateSync(Buffer.from(JSON.parse(payload).status_list.lst, 'base64url'));
  return ((bits[index >> 3]! >> (index & 7)) & 1) === 1;
}

/** Publishes, and between the signature and the replacement of the first list does something else. */
async function publishAround({ publish }: Awaited<ReturnType<typeof setUp>>, between: () => Promise<void>) {
  let second: Promise<unknown> = Promise.resolve();
  let isFirst = true;
  await publish(async () => {
    if (!isFirst) return;
    isFirst = false;
    await between();
    second = publish();
    // Time in which the other process could end, if it did not wait.
    await Promise.race([second, new Promise((resolve) => setTimeout(resolve, 500))]);
  });
  await second;
}

/** Does what another process does that takes the lock over, and is killed. */
function takeOver(lock: string): void {
  const successorOf = (file: string) => `${lock}.${readFileSync(file, 'latin1')}`;
  let last = lock;
  while (existsSync(successorOf(last))) last = successorOf(last);
  writeFileSync(successorOf(last), randomUUID());
}

it('a list is not replaced by an older one that another process signed before', async () => {
  const made = await setUp(1);
  const [card] = await made.lists.allot(1);
  await publishAround(made, async () => {
    await made.lists.revoke([card!]);
  });
  expect(await isRevoked(join(made.output, '1'), card!.index)).toBe(true);
  expect(await readdir(made.output)).toEqual(['1']);
});

it('a list that was retired meanwhile does not come back', async () => {
  const made = await setUp(2);
  await publishAround(made, async () => {
    await made.lists.setState(2, 'closed');
    await made.lists.setState(2, 'retired');
  });
  expect(await readdir(made.output)).toEqual(['1']);
});

it('a process that was stopped until another one took its turn signs the list as it is then', async () => {
  const made = await setUp(1);
  const [card] = await made.lists.allot(1);
  const told: string[] = [];
  await made.publish(async ({ sha256 }) => {
    told.push(sha256);
    if (told.length > 1) return;
    await made.lists.revoke([card!]);
    takeOver(join(made.output, '1.lock'));
  });
  expect(told).toHaveLength(2);
  expect(await isRevoked(join(made.output, '1'), card!.index)).toBe(true);
  expect(readdirSync(made.output)).toEqual(['1']);
});

it('a list that another process signs all the time is an error with a code', async () => {
  const made = await setUp(1);
  const taken = made.publish(() => takeOver(join(made.output, '1.lock')));
  await expect(taken).rejects.toMatchObject({ code: 'ERR_EHIC_STATUS_FOLDER', params: { problem: 'busy' } });
}, 30_000);
