import { readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, describe, expect, it } from 'vitest';
import {
  countingAllotter,
  filesOf,
  issueHere,
  members,
  optionsFor,
  readManifestOf,
  temporaryFolder,
} from '../batch.fixture.ts';

const folder = temporaryFolder();
afterAll(folder.remove);

const run = (output: string, status = countingAllotter()) =>
  issueHere(optionsFor(output, members(120), { kind: 'pdf', status }));
const linesOf = (path: string) => readFileSync(path, 'utf8').trimEnd().split('\n');

/** A batch of which power was lost while its third and last unit was written to the manifest. */
async function powerLost() {
  const output = folder.next();
  const status = countingAllotter();
  await run(output, status);
  const before = readManifestOf(output);
  const journal = join(output, 'journal.jsonl');
  const lines = linesOf(journal);
  expect(JSON.parse(lines.at(-1)!)).toEqual({ recorded: 3 });
  const writeJournal = (kept: readonly string[]) => writeFileSync(journal, kept.map((line) => `${line}\n`).join(''));
  writeJournal(lines.slice(0, -1));
  const manifest = join(output, 'manifest.jsonl');
  const bytes = readFileSync(manifest);
  const start = Buffer.byteLength(
    linesOf(manifest)
      .slice(0, 100)
      .map((line) => `${line}\n`)
      .join(''),
  );
  return { output, status, before, journal, lines, manifest, bytes, start, writeJournal };
}
const damaged = (file: string, line: number) => ({ params: { problem: 'damaged', file, line } });

describe('a manifest with a hole in what was written last', () => {
  it.each<[string, (bytes: Buffer, start: number) => Buffer]>([
    ['zeros in the middle', (bytes, start) => Buffer.from(bytes).fill(0, start + 700, start + 2_000)],
    ['zeros at its beginning', (bytes, start) => Buffer.from(bytes).fill(0, start, start + 700)],
    ['nothing but zeros, and an end of a line', (bytes, start) => Buffer.from(bytes).fill(0, start, bytes.length - 1)],
    [
      'a line that is cut',
      (bytes, start) => Buffer.concat([bytes.subarray(0, start + 90), Buffer.from('\n'), bytes.subarray(start + 900)]),
    ],
  ])('is cut, and the unit is issued again with its places: %s', async (_, tear) => {
    const { output, status, before, manifest, bytes, start } = await powerLost();
    writeFileSync(manifest, tear(bytes, start));
    expect(await run(output, status)).toMatchObject({ issued: 20, skipped: 100 });
    const after = readManifestOf(output);
    expect(after.slice(0, 100)).toEqual(before.slice(0, 100));
    const facts = ({ tokenId, status: place }: (typeof before)[number]) => ({ tokenId, place });
    expect(after.slice(100).map(facts)).toEqual(before.slice(100).map(facts));
    expect(filesOf(output)).toEqual(after.map(({ file }) => file).sort());
    expect(status.allotted()).toBe(120);
  });

  it('is damaged where the journal says that the unit was recorded, or was never begun', async () => {
    const { output, lines, manifest, bytes, start, writeJournal } = await powerLost();
    const torn = Buffer.from(bytes).fill(0, start + 700, start + 2_000);
    writeFileSync(manifest, torn);
    const cases = [lines, lines.slice(0, 2), [...lines.slice(0, 3), '{"dropped":3}']];
    for (const journal of cases) {
      writeJournal(journal);
      await expect(run(output)).rejects.toMatchObject({ params: { problem: 'damaged', file: 'manifest.jsonl' } });
      expect(readFileSync(manifest).equals(torn)).toBe(true);
    }
  });

  it('is damaged where the hole is in a unit before', async () => {
    const { output, manifest, bytes, start } = await powerLost();
    writeFileSync(manifest, Buffer.from(bytes).fill(0, start - 90, start - 40));
    await expect(run(output)).rejects.toMatchObject(damaged('manifest.jsonl', 100));
  });
});

describe('a journal with a hole', () => {
  it('in its last line is cut: what it says was not begun', async () => {
    const { output, lines, journal, before, writeJournal } = await powerLost();
    writeJournal([...lines, `{"unit":4,"place":"cards/0001","cards":[{"tok${'\0'.repeat(50)}}]}`]);
    expect(await run(output)).toMatchObject({ issued: 0, skipped: 120 });
    expect(linesOf(journal)).toEqual(lines);
    expect(readManifestOf(output)).toEqual(before);
  });

  it.each<[string, number, string]>([
    ['before its last line', 1, '\0'],
    ['in a line whose unit is in the manifest', 2, '\0'],
    ['that is none, but other letters', 2, '#'],
  ])('%s is damaged', async (_, at, letter) => {
    const { output, lines, writeJournal } = await powerLost();
    writeJournal(lines.slice(0, 3).map((line, index) => (index === at ? letter + line.slice(1) : line)));
    await expect(run(output)).rejects.toMatchObject(damaged('journal.jsonl', at + 1));
  });
});
