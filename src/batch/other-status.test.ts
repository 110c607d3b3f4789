import { appendFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { createStatusLists } from '../node/status-lists/create-status-lists.ts';
import { issueHere, members, optionsFor, readManifestOf, temporaryFolder } from './batch.fixture.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const listsAt = (url: string) => createStatusLists({ directory: folder.next(), url, count: 1, size: 1_000 });

it('a batch that was killed is not gone on with in other status lists than those of its places', async () => {
  const [first, other] = [await listsAt('https://fund.example/first'), await listsAt('https://fund.example/other')];
  const output = folder.next();
  await issueHere(optionsFor(output, members(2), { kind: 'text', status: first }));
  const [place] = await first.allot(1);
  const tokenId = '018f0000-0000-7000-8000-000000000001';
  const line = { unit: 2, place: 'texts/0002.jsonl', cards: [{ tokenId, status: place }] };
  appendFileSync(join(output, 'journal.jsonl'), `${JSON.stringify(line)}\n`);
  const run = (status: typeof first) => issueHere(optionsFor(output, members(3), { kind: 'text', status }));

  await expect(run(other)).rejects.toMatchObject({
    code: 'ERR_EHIC_BATCH_FOLDER',
    params: { problem: 'other-status' },
    message: expect.stringContaining('go on with the lists with which it was begun'),
  });
  expect(readManifestOf(output)).toHaveLength(2);
  expect(await run(first)).toMatchObject({ issued: 1, skipped: 2 });
});

it('a folder of status lists says which places are its own', async () => {
  const lists = await listsAt('https://fund.example/own');
  const [own] = await lists.allot(1);
  expect(await lists.has(own!)).toBe(true);
  expect(await lists.has({ uri: 'https://fund.example/own/2', index: 0 })).toBe(false);
  expect(await lists.has({ uri: own!.uri, index: 1_000 })).toBe(false);
});
