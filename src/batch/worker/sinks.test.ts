import { mkdirSync, readdirSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { memberCard, temporaryFolder } from '../batch.fixture.ts';
import { lockedError } from '../errors.ts';
import type { BatchKind } from '../options.ts';
import { placeOf, type Unit } from '../unit.ts';
import { createSink } from './sinks.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const KINDS: readonly (readonly [BatchKind, string])[] = [
  ['pdf', 'cards/0001/name.pdf'],
  ['zip', 'cards/0001.zip'],
  ['text', 'texts/0001.jsonl'],
];
const unitOf = (kind: BatchKind): Unit => {
  const card = { ...memberCard(1), tokenId: 'x' };
  return { number: 1, place: placeOf(kind, 1), cards: [{ index: 0, line: 1, card, name: 'name', status: undefined }] };
};

/** What a worker does with a unit. */
async function write(output: string, kind: BatchKind, requireLock: () => void) {
  const unit = unitOf(kind);
  const sink = createSink(output, kind, unit, requireLock);
  try {
    await sink.add(unit.cards[0]!, Buffer.from('own'));
    await sink.finish();
  } catch (error) {
    await sink.abandon();
    throw error;
  }
}

function folderFor(file: string) {
  const output = folder.next();
  mkdirSync(join(output, file, '..'), { recursive: true });
  return output;
}

it.each(KINDS)('a process that has lost the lock leaves the files of its successor alone: %s', async (kind, file) => {
  const output = folderFor(file);
  const others = [file, `${file}.tmp`];
  for (const other of others) writeFileSync(join(output, other), 'of the successor');
  const isLost = () => {
    throw lockedError(true);
  };
  await expect(write(output, kind, isLost)).rejects.toMatchObject({ code: 'ERR_EHIC_BATCH_LOCKED' });
  for (const other of others) expect(readFileSync(join(output, other), 'utf8')).toBe('of the successor');
  expect(readdirSync(join(output, file, '..'))).toHaveLength(2);
});

it.each(KINDS)('no file outside is written through a link: %s', async (kind, file) => {
  const output = folderFor(file);
  const outside = folder.next();
  writeFileSync(outside, 'mine');
  for (const name of [file, `${file}.tmp`]) symlinkSync(outside, join(output, name));
  await write(output, kind, () => {});
  expect(readFileSync(outside, 'utf8')).toBe('mine');
  expect(readFileSync(join(output, file)).includes('own')).toBe(true);
});
