import { appendFileSync, readFileSync, symlinkSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, expect, it } from 'vitest';
import { issueHere, members, optionsFor, readManifestOf, temporaryFolder } from '../batch.fixture.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const run = (output: string, count: number) => issueHere(optionsFor(output, members(count), { kind: 'text' }));
async function begun() {
  const output = folder.next();
  await run(output, 2);
  return output;
}
const damaged = (file: string, line: number) => ({
  code: 'ERR_EHIC_BATCH_FOLDER',
  params: { problem: 'damaged', file, line },
});

it.each([
  ['no line', { line: undefined }],
  ['a line that is a text', { line: '7' }],
  ['a line below 0', { line: -1 }],
  ['a line beyond 48 bits', { line: 2 ** 48 }],
  ['data that are too short', { data: 'AAAA' }],
  ['a number as token id', { tokenId: 7 }],
  ['no unit', { unit: undefined }],
  ['a fraction as the number of cards', { of: 0.5 }],
  ['another number of cards than the line before', { of: 3 }],
])('a manifest with %s is damaged', async (_, others) => {
  const output = await begun();
  const [first, second] = readManifestOf(output);
  const lines = [first, { ...second, ...others }].map((line) => `${JSON.stringify(line)}\n`);
  writeFileSync(join(output, 'manifest.jsonl'), lines.join(''));
  await expect(run(output, 2)).rejects.toMatchObject(damaged('manifest.jsonl', 2));
  expect(readFileSync(join(output, 'manifest.jsonl'), 'utf8')).toBe(lines.join(''));
});

it('a manifest with more cards in a unit than there can be is damaged, and not cut', async () => {
  const output = await begun();
  const text = readManifestOf(output)
    .map((line) => `${JSON.stringify({ ...line, of: 1_001 })}\n`)
    .join('');
  writeFileSync(join(output, 'manifest.jsonl'), text);
  await expect(run(output, 2)).rejects.toMatchObject(damaged('manifest.jsonl', 1));
  expect(readFileSync(join(output, 'manifest.jsonl'), 'utf8')).toBe(text);
});

it.each([
  ['a place that leads elsewhere', { unit: 9, place: '../0001', cards: [] }],
  ['a place that is a list', { unit: 9, place: ['texts/0001.jsonl'], cards: [] }],
  ['a name that leads elsewhere', { unit: 9, place: 'cards/0001', cards: [{ tokenId: 'x', name: '../../x' }] }],
  ['a name that is a number', { unit: 9, place: 'cards/0001', cards: [{ tokenId: 'x', name: 7 }] }],
  ['a card without a token id', { unit: 9, place: 'cards/0001', cards: [null] }],
  ['a status that is a text', { kept: [{ tokenId: 'x', status: 'https://fund.example/status/1' }] }],
  ['a status without an index', { kept: [{ tokenId: 'x', status: { uri: 'https://fund.example/status/1' } }] }],
  [
    'a status with an index below 0',
    { kept: [{ tokenId: 'x', status: { uri: 'https://fund.example/1', index: -1 } }] },
  ],
  ['a status whose address is a number', { kept: [{ tokenId: 'x', status: { uri: 1, index: 1 } }] }],
  ['a line of another kind', { other: 1 }],
  ['a list', []],
])('a journal with %s is damaged', async (_, line) => {
  const output = await begun();
  appendFileSync(join(output, 'journal.jsonl'), `${JSON.stringify(line)}\n`);
  await expect(run(output, 2)).rejects.toMatchObject(damaged('journal.jsonl', 3));
});

it.each(['manifest.jsonl', 'journal.jsonl'])('a line of %s without an end is not read into memory', async (file) => {
  const output = await begun();
  const path = join(output, file);
  for (let i = 0; i < 65; i++) appendFileSync(path, Buffer.alloc(1 << 20, ' '));
  await expect(run(output, 2)).rejects.toMatchObject(damaged(file, 3));
});

it('no file outside is written through a link in the place of one that is made for a while', async () => {
  const output = await begun();
  const outside = folder.next();
  writeFileSync(outside, 'mine');
  for (const name of ['tokens.tmp', 'errors.jsonl.tmp']) symlinkSync(outside, join(output, name));
  const rows = members(3).map((row, i) =>
    i === 2 && row.ok ? { ...row, card: { ...row.card, birthDate: 'x' } } : row,
  );
  await issueHere(optionsFor(output, rows, { kind: 'text' }));
  expect(readFileSync(outside, 'utf8')).toBe('mine');
});
