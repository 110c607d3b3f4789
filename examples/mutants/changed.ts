import { execFileSync } from 'node:child_process';
import { FOLDERS } from './folders.ts';

/** Lines of a file, as Stryker takes them: `src/card/rules.ts:10-12`. */
export interface ChangedLines {
  readonly folder: string;
  readonly range: string;
}

/**
 * Returns the lines of the folders that differ from the merge base with `main`, or on `main` itself from the commit
 * before. Lines that were only deleted leave none.
 */
export function changedLines(): ChangedLines[] {
  // In a container the folder may belong to another user.
  const git = (...args: string[]) =>
    execFileSync('git', ['-c', 'safe.directory=*', ...args], { encoding: 'utf8', maxBuffer: 2 ** 28 });
  const head = git('rev-parse', 'HEAD').trim();
  const known = git('branch', '--all', '--format=%(refname:short)').split('\n');
  const main = ['origin/main', 'main'].find((name) => known.includes(name));
  const base = main === undefined ? head : git('merge-base', 'HEAD', main).trim();
  const from = base === head ? git('rev-list', '--max-count=2', 'HEAD').trim().split('\n').at(-1)! : base;
  return rangesOf(git('diff', '--unified=0', '--no-color', '--no-ext-diff', from, '--', 'src'));
}

/** Returns the new lines of a diff without context that are in one of the folders and no tests. */
export function rangesOf(diff: string): ChangedLines[] {
  const changed: ChangedLines[] = [];
  let file = '';
  for (const line of diff.split('\n')) {
    if (line.startsWith('+++ ')) file = line.slice('+++ b/'.length);
    const [, start, count] = /^@@ -\S+ \+(\d+)(?:,(\d+))? @@/.exec(line) ?? [];
    if (start === undefined || count === '0') continue;
    const folder = Object.keys(FOLDERS).find((name) => file.startsWith(`src/${name}/`));
    if (folder === undefined || !file.endsWith('.ts') || /\.(?:test|fixture)\.ts$/.test(file)) continue;
    changed.push({ folder, range: `${file}:${start}-${Number(start) + Number(count ?? 1) - 1}` });
  }
  return changed;
}
