import { readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { APPROVED, REJECTED } from './exit-codes.ts';
import { note, paint, print, safe, UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';
import { type Judgement, judge, type Vector } from './vectors-judge.ts';
import { AnsweringCommand } from './vectors-process.ts';

interface Options {
  readonly command: string;
  readonly kind?: readonly string[];
  readonly flag?: readonly string[];
  readonly timeLimit: string;
  readonly json?: boolean;
}

interface Entry extends Pick<Vector, 'id' | 'kind' | 'flags'> {
  readonly file: string;
}

type Outcome = Entry & Judgement;

/** The version of the form of the vectors that is understood: the number before the first dot. */
const FORM = '2';
/** After so many vectors in a row without any answer the rest are not tried. */
const MAX_SILENT = 10;

/** Has a command answer the vectors of a folder, and compares. */
export async function runVectors(terminal: Terminal, folder: string, options: Options): Promise<number> {
  const timeLimit = 1000 * Number(options.timeLimit);
  if (!(timeLimit > 0 && timeLimit <= 3_600_000))
    throw new UsageError('--time-limit is a number of seconds, at most 3600');
  const root = pathOf(terminal, folder);
  const all = await readIndex(root);
  const chosen = all.filter(({ kind, flags }) => matches(options.kind, [kind]) && matches(options.flag, flags));
  if (chosen.length === 0) throw new UsageError('no vector has that kind and flag: index.json lists both');

  const command = new AnsweringCommand(options.command, { cwd: terminal.cwd, timeLimit });
  const outcomes: Outcome[] = [];
  try {
    const read = reader(root);
    let silent = 0;
    for (const entry of chosen) {
      if (silent === MAX_SILENT) {
        outcomes.push({ ...entry, outcome: 'failed', reason: 'not tried: the command no longer answers' });
        continue;
      }
      const vector = await readJson<Vector>(root, entry.file);
      const { id, kind, input } = vector;
      const registry = input.registry === undefined ? {} : { registry: await read(`registries/${input.registry}`) };
      const key = input.key === undefined ? {} : { key: await read(`keys/${input.key}`) };
      const path = input.file === undefined ? {} : { path: join(root, nameOf(input.file, 'files/', /\.[a-z]+$/)) };
      const reply = await command.ask(JSON.stringify({ id, kind, input, ...registry, ...key, ...path }));
      silent = 'line' in reply ? 0 : silent + 1;
      const judgement: Judgement =
        'line' in reply ? judge(reply.line, vector) : { outcome: 'failed', reason: safe(reply.problem) };
      if (judgement.isNoAnswer) command.stop();
      outcomes.push({ ...entry, ...judgement });
    }
  } finally {
    command.stop();
  }
  if (options.json) printJson(terminal, outcomes);
  else printTable(terminal, outcomes);
  const isDone = outcomes.some(({ outcome }) => outcome === 'passed');
  return isDone && !outcomes.some(({ outcome }) => outcome === 'failed') ? APPROVED : REJECTED;
}

const matches = (wanted: readonly string[] | undefined, own: readonly string[]) =>
  wanted === undefined || wanted.some((each) => own.includes(each));

async function readIndex(root: string): Promise<readonly Entry[]> {
  const { version, vectors } = await readJson<{ version: unknown; vectors: readonly Entry[] }>(root, 'index.json');
  if (typeof version !== 'string' || version.split('.')[0] !== FORM || !Array.isArray(vectors)) {
    throw new UsageError(`index.json is not that of vectors of the version ${FORM}`);
  }
  return vectors;
}

/** The name of a file below the folder of the vectors, which the vectors say; another name is refused. */
function nameOf(file: string, folder: string, ending: RegExp): string {
  const name = `${folder}${file}`;
  if (!ending.test(name) || !/^[a-z0-9-]+(\/[a-z0-9-]+)*$/.test(name.replace(ending, '')))
    throw new UsageError(`not the name of a file: ${safe(String(file))}`);
  return name;
}

async function readJson<T>(root: string, file: string): Promise<T> {
  const text = await readFile(join(root, nameOf(file, '', /\.json$/)), 'utf8').catch(() => {
    throw new UsageError(`${file} cannot be read: give the folder of the test vectors, with its index.json`);
  });
  try {
    return JSON.parse(text) as T;
  } catch {
    throw new UsageError(`${file} is not JSON`);
  }
}

/** Reads each registry and each key once. */
function reader(root: string): (name: string) => Promise<unknown> {
  const known = new Map<string, Promise<unknown>>();
  return (name) => {
    const found = known.get(name) ?? readJson(root, name);
    known.set(name, found);
    return found;
  };
}

function totals(outcomes: readonly Outcome[]) {
  const count = (wanted: Judgement['outcome']) => outcomes.filter(({ outcome }) => outcome === wanted).length;
  const [passed, failed, unsupported] = [count('passed'), count('failed'), count('not supported')];
  return { run: passed + failed, passed, failed, unsupported };
}

function groups(outcomes: readonly Outcome[]) {
  const kinds = [...new Set(outcomes.map(({ kind }) => kind))];
  const flags = [...new Set(outcomes.flatMap((outcome) => outcome.flags))];
  return [
    ...kinds.map((name) => ['kind', name, outcomes.filter(({ kind }) => kind === name)] as const),
    ...flags.map((name) => ['flag', name, outcomes.filter((outcome) => outcome.flags.includes(name))] as const),
  ];
}

function printTable(terminal: Terminal, outcomes: readonly Outcome[]): void {
  const row = (name: string, cells: readonly unknown[]) =>
    name.padEnd(24) + cells.map((cell) => String(cell).padStart(15)).join('');
  const cellsOf = (some: readonly Outcome[]) => Object.values(totals(some));
  print(terminal, paint(terminal, 'bold', row('', ['run', 'passed', 'failed', 'not supported'])));
  for (const [by, name, some] of groups(outcomes)) print(terminal, row(`${by} ${safe(name)}`, cellsOf(some)));
  print(terminal, paint(terminal, 'bold', row('all', cellsOf(outcomes))));
  const faulty = outcomes.filter(({ outcome }) => outcome === 'failed');
  if (faulty.length > 0) print(terminal);
  for (const { id, reason } of faulty) print(terminal, `${paint(terminal, 'red', safe(id))}: ${reason}`);
  if (!outcomes.some(({ outcome }) => outcome === 'passed')) note(terminal, 'No vector passed.');
}

function printJson(terminal: Terminal, outcomes: readonly Outcome[]): void {
  const by = (wanted: string) =>
    Object.fromEntries(
      groups(outcomes).flatMap(([kind, name, some]) => (kind === wanted ? [[name, totals(some)]] : [])),
    );
  const vectors = outcomes.map(({ id, kind, outcome, reason }) => ({ id, kind, outcome, reason }));
  print(terminal, JSON.stringify({ all: totals(outcomes), kinds: by('kind'), flags: by('flag'), vectors }, null, 2));
}
