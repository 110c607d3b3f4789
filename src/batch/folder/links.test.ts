import {
  appendFileSync,
  mkdirSync,
  readdirSync,
  readFileSync,
  renameSync,
  rmSync,
  symlinkSync,
  writeFileSync,
} from 'node:fs';
import { dirname, join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { issueHere, members, optionsFor, temporaryFolder } from '../batch.fixture.ts';
import type { BatchKind } from '../options.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const linked = (file: string) => ({ code: 'ERR_EHIC_BATCH_FOLDER', params: { problem: 'linked', file } });
const run = (output: string, kind: BatchKind, count = 60) => issueHere(optionsFor(output, members(count), { kind }));

it.each<[BatchKind, string]>([
  ['pdf', 'cards'],
  ['pdf', join('cards', '0001')],
  ['zip', 'cards'],
  ['text', 'texts'],
])('a folder of cards that is a link is refused, and nothing is written there: %s %s', async (kind, file) => {
  const output = folder.next();
  const outside = folder.next();
  await run(output, kind, 0);
  for (const path of [outside, dirname(join(output, file))]) mkdirSync(path, { recursive: true });
  symlinkSync(outside, join(output, file));
  await expect(run(output, kind)).rejects.toMatchObject(linked(file));
  expect(readdirSync(outside)).toEqual([]);
});

it('nothing is removed through a link', async () => {
  const output = folder.next();
  const outside = folder.next();
  await run(output, 'pdf', 1);
  mkdirSync(outside);
  writeFileSync(join(outside, 'x.pdf'), 'mine');
  symlinkSync(outside, join(output, 'cards', '0009'));
  const line = { unit: 9, place: 'cards/0009', cards: [{ tokenId: 'x', name: 'x' }] };
  appendFileSync(join(output, 'journal.jsonl'), `${JSON.stringify(line)}\n`);
  await expect(run(output, 'pdf')).rejects.toMatchObject(linked(join('cards', '0009')));
  expect(readdirSync(outside)).toEqual(['x.pdf']);
});

it.each(['manifest.jsonl', 'journal.jsonl'])('%s that is a link is refused', async (file) => {
  const output = folder.next();
  const outside = folder.next();
  await run(output, 'text', 0);
  writeFileSync(outside, 'mine, and without an end');
  rmSync(join(output, file));
  symlinkSync(outside, join(output, file));
  await expect(run(output, 'text')).rejects.toMatchObject(linked(file));
  expect(readFileSync(outside, 'utf8')).toBe('mine, and without an end');
});

it('the folder of the batch itself may be reached by a link', async () => {
  const output = folder.next();
  await run(output, 'text', 2);
  const moved = folder.next();
  renameSync(output, moved);
  symlinkSync(moved, output);
  expect(await run(output, 'text', 3)).toMatchObject({ issued: 1, skipped: 2 });
});
