import { readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join, resolve } from 'node:path';
import { parseArgs } from 'node:util';
import type { MutantResult, PartialStrykerOptions } from '@stryker-mutator/api/core';
import { Stryker } from '@stryker-mutator/core';
import { changedLines } from './changed.ts';
import { FOLDERS, NOT_RUN, NOT_RUN_TESTS, testsOf } from './folders.ts';
import { onTested } from './resident-runner.ts';
import { type FolderResult, summarise, survivorsOf } from './summary.ts';

/**
 * `npm run mutants -- FOLDER…` runs the mutants of folders of `src`, writes what became of them into `results.json` and
 * prints those that survive and are not in `equivalent.json`. `--force` runs also those whose code and tests are
 * unchanged since the last time. `--changed` runs only the lines that were changed, for `--minutes` (3) at most; exit
 * code 1: five or more survive that are not equivalent, and they are more than 15 %.
 */
const { values, positionals } = parseArgs({
  options: {
    force: { type: 'boolean', default: false },
    changed: { type: 'boolean', default: false },
    minutes: { type: 'string', default: '3' },
  },
  allowPositionals: true,
});
const unknown = positionals.find((name) => !(name in FOLDERS));
if (unknown !== undefined) throw new Error(`${unknown} is none of ${Object.keys(FOLDERS).join(', ')}`);
if (values.changed === positionals.length > 0) throw new Error('Name folders, or --changed');

const results = new URL('results.json', import.meta.url);
const equivalent = JSON.parse(readFileSync(new URL('equivalent.json', import.meta.url), 'utf8')) as object;
// Tests run in a copy elsewhere.
process.env.EEHIC_SHARED = resolve(process.env.EEHIC_SHARED ?? '../shared');

const COPY = join(tmpdir(), `mutants-${process.pid}`);

function optionsOf(folders: readonly string[], mutate: readonly string[]): PartialStrykerOptions {
  const id = folders.join('-').replaceAll('/', '-');
  return {
    testRunner: 'resident',
    plugins: [join(import.meta.dirname, 'resident-runner.ts')],
    testRunnerNodeArgs: ['--import', 'tsx'],
    checkerNodeArgs: ['--import', 'tsx'],
    residentTests: testsOf(folders),
    residentExclude: NOT_RUN,
    residentExcludeTests: NOT_RUN_TESTS,
    mutate: [...mutate, '!**/*.test.ts', '!**/*.fixture.ts', '!**/*.generated.ts'],
    ignorePatterns: ['examples/*', '!examples/mutants', 'dist', 'api', 'gallery'],
    tempDirName: COPY,
    cleanTempDir: 'always',
    coverageAnalysis: 'perTest',
    ignoreStatic: true,
    disableTypeChecks: false,
    incremental: !values.changed,
    incrementalFile: `node_modules/.cache/mutants/${id}.json`,
    force: values.force,
    concurrency: 2,
    // Beside four times what the tests took at first. Endless loops that reach no mutant end only so.
    timeoutMS: 60_000,
    timeoutFactor: 4,
    dryRunTimeoutMinutes: 30,
    reporters: ['tested', ...(values.changed ? [] : ['progress-append-only'])],
    allowConsoleColors: false,
    warnings: { unknownOptions: false, preprocessorErrors: true, unserializableOptions: true, slow: false },
    logLevel: 'warn',
  } as PartialStrykerOptions;
}

/** Prints the counts and the survivors; returns those that are not known to be equivalent. */
function report(title: string, found: readonly MutantResult[]): { counts: FolderResult; open: number } {
  const counts = summarise(found);
  const open = survivorsOf(found).filter(({ name }) => !(name in equivalent));
  for (const { name, place } of open) console.log(`${place}\n  ${name}`);
  console.log(
    `${title}: ${counts.killed} of ${counts.mutants} killed, ${counts.score} %, ${open.length} not explained`,
  );
  return { counts, open: open.length };
}

async function runFolder(folder: string): Promise<void> {
  const found = await new Stryker(optionsOf([folder], [`src/${folder}/**/*.ts`])).runMutationTest();
  const { counts } = report(folder, found);
  const all = JSON.parse(readFileSync(results, 'utf8')) as Record<string, FolderResult>;
  const inOrder = Object.keys(FOLDERS).flatMap((name) => {
    const result = name === folder ? counts : all[name];
    return result ? [[name, result]] : [];
  });
  writeFileSync(results, `${JSON.stringify(Object.fromEntries(inOrder), undefined, 2)}\n`);
}

async function runChanged(): Promise<void> {
  const changed = changedLines();
  if (changed.length === 0) return console.log('no line of these folders was changed');
  const folders = [...new Set(changed.map(({ folder }) => folder))];
  const found: MutantResult[] = [];
  onTested((result) => found.push(result));
  const end = (title: string) => {
    const { counts, open } = report(title, found);
    try {
      rmSync(COPY, { recursive: true, force: true, maxRetries: 5 });
    } catch {
      // Processes that are about to end may still write there.
    }
    process.exit(open >= 5 && open > 0.15 * (counts.killed + open) ? 1 : 0);
  };
  const late = setTimeout(() => end('as far as time allowed'), Number(values.minutes) * 60_000);
  await new Stryker(
    optionsOf(
      folders,
      changed.map(({ range }) => range),
    ),
  ).runMutationTest();
  clearTimeout(late);
  end('changed lines');
}

if (values.changed) await runChanged();
else for (const folder of positionals) await runFolder(folder);
