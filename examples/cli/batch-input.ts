import { createReadStream, existsSync } from 'node:fs';
import { extname, join } from 'node:path';
import type { MembersOptions } from 'eehic/batch';
import { readJson } from './input.ts';
import { UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** The flags that say how the file of members is read. */
export interface MembersFlags {
  readonly format?: string;
  readonly encoding?: string;
  readonly dates?: string;
  readonly map?: string;
  readonly default?: readonly string[];
  readonly length?: readonly string[];
  readonly ignoreColumn?: readonly string[];
}

/** Opens the file of members, or standard input for `-`. */
export function openMembers(terminal: Terminal, file: string, output: string): AsyncIterable<Uint8Array> {
  if (file === '-') return terminal.stdin;
  const path = pathOf(terminal, file);
  if (!existsSync(path)) throw new UsageError(`no such file: ${file}`);
  if (['csv', 'jsonl'].some((kind) => path === join(pathOf(terminal, output), `errors.${kind}`)))
    throw new UsageError(`${file} is written anew by this run: correct a copy of it`);
  return createReadStream(path);
}

/** Counts the lines of a file, by which progress is measured; `undefined` for standard input. */
export async function countLines(terminal: Terminal, file: string): Promise<number | undefined> {
  if (file === '-') return undefined;
  let lines = 0;
  for await (const chunk of createReadStream(pathOf(terminal, file), { highWaterMark: 1 << 20 })) {
    for (let at = chunk.indexOf(10); at >= 0; at = chunk.indexOf(10, at + 1)) lines++;
  }
  return lines;
}

export async function readMembersOptions(
  terminal: Terminal,
  file: string,
  flags: MembersFlags,
): Promise<MembersOptions> {
  const { encoding, dates, map, ignoreColumn } = flags;
  const columns = map === undefined ? undefined : await readJson(terminal, map);
  const defaults = pairs('--default', flags.default);
  const lengths = pairs('--length', flags.length);
  return {
    format: formatOf(file, flags),
    ...(encoding ? { encoding } : {}),
    ...(dates ? { dates } : {}),
    ...(columns === undefined ? {} : { columns }),
    ...(defaults ? { defaults } : {}),
    ...(lengths ? { lengths: Object.fromEntries(lengthsOf(lengths)) } : {}),
    ...(ignoreColumn ? { ignoreColumns: ignoreColumn } : {}),
  } as MembersOptions;
}

function lengthsOf(lengths: Readonly<Record<string, string>>): [string, number][] {
  return Object.entries(lengths).map(([field, length]) => [field, Number(length)]);
}

function formatOf(file: string, { format }: MembersFlags): string {
  if (format !== undefined) return format;
  const ending = extname(file).toLowerCase();
  if (ending === '.csv' || ending === '.tsv' || ending === '.txt') return 'csv';
  if (ending === '.jsonl' || ending === '.ndjson') return 'jsonl';
  throw new UsageError('the kind of the file is not known by its name: give --format csv or --format jsonl');
}

/** Reads options of the form `field=value`. */
function pairs(option: string, values: readonly string[] | undefined): Readonly<Record<string, string>> | undefined {
  if (!values) return undefined;
  return Object.fromEntries(
    values.map((value) => {
      const at = value.indexOf('=');
      if (at < 1) throw new UsageError(`${option} takes a field and its value, such as country=BE`);
      return [value.slice(0, at), value.slice(at + 1)];
    }),
  );
}
