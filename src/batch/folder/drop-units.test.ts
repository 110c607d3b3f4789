import { appendFileSync, existsSync, readFileSync, writeFileSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { join } from 'node:path';
import { afterAll, afterEach, expect, it, vi } from 'vitest';
import { filesOf, issueHere, members, optionsFor, temporaryFolder } from '../batch.fixture.ts';
import type { BatchKind } from '../options.ts';

const folder = temporaryFolder();
afterAll(folder.remove);
afterEach(() => vi.restoreAllMocks());

it.each<[BatchKind, string, string]>([
  ['pdf', 'cards/0001', 'cards/0001/x.pdf'],
  ['zip', 'cards/0009.zip', 'cards/0009.zip'],
  ['text', 'texts/0009.jsonl', 'texts/0009.jsonl'],
])('what is removed of a unit is gone from the disk before the journal says so: %s', async (kind, place, file) => {
  const output = folder.next();
  await issueHere(optionsFor(output, members(1), { kind }));
  writeFileSync(join(output, file), 'of a run without power');
  const line = { unit: 9, place, cards: [{ tokenId: 'x', name: 'x' }] };
  appendFileSync(join(output, 'journal.jsonl'), `${JSON.stringify(line)}\n`);

  const handle = await open(output, 'r');
  const methods = Object.getPrototypeOf(handle) as Pick<FileHandle, 'sync'>;
  await handle.close();
  const { sync } = methods;
  const journal = () => readFileSync(join(output, 'journal.jsonl'), 'utf8');
  const events: string[] = [];
  vi.spyOn(methods, 'sync').mockImplementation(function (this: FileHandle) {
    if (!existsSync(join(output, file))) events.push(journal().includes('"dropped"') ? 'too late' : 'in time');
    return sync.call(this);
  });
  await issueHere(optionsFor(output, members(1), { kind }));
  expect(events[0]).toBe('in time');
  expect(journal()).toContain('"dropped"');
  expect(filesOf(output)).toHaveLength(1);
});

it('a unit whose folder is gone is dropped', async () => {
  const output = folder.next();
  await issueHere(optionsFor(output, members(1), { kind: 'pdf' }));
  const line = { unit: 9, place: 'cards/0009', cards: [{ tokenId: 'x', name: 'x' }] };
  appendFileSync(join(output, 'journal.jsonl'), `${JSON.stringify(line)}\n`);
  expect(await issueHere(optionsFor(output, members(2), { kind: 'pdf' }))).toMatchObject({ issued: 1, skipped: 1 });
});
