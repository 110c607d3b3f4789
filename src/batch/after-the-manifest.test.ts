import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { filesOf, issueHere, members, optionsFor, readManifestOf, temporaryFolder } from './batch.fixture.ts';
import type { BatchKind, BatchOptions } from './options.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const failsAt = (event: string) => ({
  append: async (name: string) => {
    if (name === event) throw Object.assign(new Error('full'), { code: 'ENOSPC' });
  },
});
const failure = () => {
  throw Object.assign(new Error('no terminal'), { code: 'EPIPE' });
};

it.each<[string, BatchKind, Partial<BatchOptions>]>([
  ['the audit log', 'pdf', { audit: failsAt('batch.issued') }],
  ['the audit log', 'zip', { audit: failsAt('batch.issued') }],
  ['the audit log', 'text', { audit: failsAt('batch.issued') }],
  ['the one who is told of progress', 'pdf', { onProgress: failure }],
])('cards in the manifest keep their files when %s fails: %s', async (_, kind, others) => {
  const output = folder.next();
  const rows = members(3);
  await expect(issueHere(optionsFor(output, rows, { kind, ...others }))).rejects.toMatchObject({
    code: 'ERR_EHIC_BATCH_STOPPED',
  });
  const before = readManifestOf(output);
  expect(before).toHaveLength(3);
  expect(filesOf(output)).toEqual([...new Set(before.map(({ file }) => file))].sort());
  expect(readFileSync(join(output, 'journal.jsonl'), 'utf8')).not.toContain('dropped');
  expect(await issueHere(optionsFor(output, rows, { kind }))).toMatchObject({ skipped: 3, issued: 0 });
  expect(readManifestOf(output)).toEqual(before);
});
