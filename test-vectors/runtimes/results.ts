/** The page of results, `test-vectors/results.md`. */
import { readFileSync } from 'node:fs';
import { join } from 'node:path';

/** What came out of each kind of vectors: `all`, or how many did not pass. */
export type ResultsByRuntime = Record<string, Readonly<Record<string, string>>>;

export const PAGE = join(import.meta.dirname, '../results.md');

const { version, kinds } = JSON.parse(readFileSync(join(import.meta.dirname, '../index.json'), 'utf8')) as {
  readonly version: string;
  readonly kinds: Readonly<Record<string, string>>;
};

/** Returns the page as Markdown. */
export function resultsPage(results: ResultsByRuntime): string {
  const names = Object.keys(kinds);
  const rows = Object.entries(results).map(([name, of]) => [name, ...names.map((kind) => of[kind] ?? '–')]);
  const line = (cells: readonly string[]) => `| ${cells.join(' | ')} |`;
  return `# Results

Which implementation comes to what the vectors (version ${version}) expect, by their kind: all of
them, or which part. \`npm run runtimes -- --write\` writes this page, and \`.ci/run\` compares it with a
run of its own. A dash says that the kind was not run there; the tests of this library run every kind
(\`test-vectors/*.test.ts\`).

${line(['', ...names])}
${line(['---', ...names.map(() => '---')])}
${rows.map(line).join('\n')}

All but the last one are this library, built and installed, and their reports are the same to the
byte. The last one is the [second implementation](python/), which was written from the specification
alone, and shares no code with the library.
`;
}

/** Returns the lines of the table that say something else than the results; a dash says nothing. */
export function wrongLines(page: string, results: ResultsByRuntime): readonly string[] {
  const [head, , ...rows] = page
    .split('\n')
    .filter((line) => line.startsWith('|'))
    .map((line) =>
      line
        .split('|')
        .slice(1, -1)
        .map((cell) => cell.trim()),
    );
  const names = head?.slice(1) ?? [];
  const isWrong = ([name, ...cells]: readonly string[]) =>
    cells.some((cell, place) => cell !== '–' && results[name!]?.[names[place]!] !== cell);
  return rows.filter(isWrong).map((cells) => cells.join(' | '));
}
