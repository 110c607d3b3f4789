import { readFileSync } from 'node:fs';
import { expect, it } from 'vitest';
import { rangesOf } from './changed.ts';
import { FOLDERS } from './folders.ts';
import { nameOf } from './name.ts';
import { type FolderResult, summarise } from './summary.ts';

function read<T>(file: string): T {
  return JSON.parse(readFileSync(new URL(file, import.meta.url), 'utf8')) as T;
}
const results = Object.entries(read<Record<string, FolderResult>>('results.json'));
const equivalent = Object.entries(read<Record<string, string>>('equivalent.json'));

it.each(results)('the counts of %s agree with each other', (folder, result) => {
  expect(Object.keys(FOLDERS)).toContain(folder);
  expect(result.killed + result.survived + result.notCovered).toBe(result.mutants);
  expect(result.score).toBe(Math.floor((1000 * result.killed) / result.mutants) / 10);
});

it('each mutant that is called equivalent is in one of the folders, and has a reason', () => {
  for (const [name, reason] of equivalent) {
    expect(name).toMatch(/^\S+\.ts(?: .+)?: .* → /);
    expect(
      Object.keys(FOLDERS).some((folder) => name.startsWith(`${folder}/`)),
      name,
    ).toBe(true);
    expect(reason.length, name).toBeGreaterThan(10);
  }
  expect(equivalent.map(([name]) => name)).toEqual(equivalent.map(([name]) => name).toSorted());
});

it('a mutant is named by its function and text, which stay the same when lines move', () => {
  const source = 'const one = 1;\nfunction isLate(a: number, b: number) {\n  return a  <\n b;\n}\n';
  const place = { start: { line: 3, column: 10 }, end: { line: 4, column: 3 } };
  expect(nameOf('src/card/x.ts', source, place, 'a <= b')).toBe('card/x.ts isLate: a < b → a <= b');
  const moved = { start: { line: 4, column: 10 }, end: { line: 5, column: 3 } };
  expect(nameOf('src/card/x.ts', `\n${source}`, moved, 'a <= b')).toBe('card/x.ts isLate: a < b → a <= b');
});

it('the changed lines are those that are new, of code in the folders', () => {
  const diff = [
    '+++ b/src/card/rules.ts',
    '@@ -1,2 +3,4 @@ function x() {',
    '@@ -9 +11 @@',
    '@@ -20,2 +22,0 @@',
    '+++ b/src/card/rules.test.ts',
    '@@ -1 +1 @@',
    '+++ b/src/qr/mask.ts',
    '@@ -1 +1 @@',
    '+++ b/src/pdf/verify/cms.ts',
    '@@ -0,0 +1,9 @@',
    '+++ /dev/null',
    '@@ -1,9 +0,0 @@',
  ].join('\n');
  expect(rangesOf(diff)).toEqual([
    { folder: 'card', range: 'src/card/rules.ts:3-6' },
    { folder: 'card', range: 'src/card/rules.ts:11-11' },
    { folder: 'pdf/verify', range: 'src/pdf/verify/cms.ts:1-9' },
  ]);
});

it('a mutant that no test reaches counts as not killed, a static one not at all', () => {
  const statuses = ['Killed', 'Timeout', 'Survived', 'NoCoverage', 'Ignored', 'RuntimeError', 'CompileError'] as const;
  const found = summarise(statuses.map((status) => ({ status })) as unknown as Parameters<typeof summarise>[0]);
  expect(found).toEqual({ mutants: 4, killed: 2, survived: 1, notCovered: 1, static: 2, score: 50 });
});
