/**
 * Writes the vectors, the registries and the index as JSON that Biome would leave as it is, and the files that vectors
 * name.
 */
import { mkdirSync, rmSync, writeFileSync } from 'node:fs';
import { dirname } from 'node:path';
import { fileURLToPath } from 'node:url';
import { ALL_REGISTRIES } from './all-registries.ts';
import { FLAGS } from './flags.ts';
import { KEYS } from './keys.ts';
import { Spelled } from './spelled.ts';
import { type Group, KINDS } from './vector.ts';

const ROOT = fileURLToPath(new URL('..', import.meta.url));
const WIDTH = 120;

/** Version of the vectors and of their form; a change of what is expected makes a new one. */
const VERSION = '2.2.0';

export function writeAll(groups: readonly Group[]): number {
  for (const folder of ['vectors', 'files', 'registries', 'keys'])
    rmSync(ROOT + folder, { recursive: true, force: true });
  const index = [];
  for (const { folder, vectors, files = {} } of groups) {
    for (const [path, bytes] of Object.entries(files)) writeBytes(`files/${path}`, bytes);
    for (const vector of vectors) {
      const { id, kind, result, flags, description } = vector;
      const file = `vectors/${kind}/${folder}/${id}.json`;
      write(file, vector);
      index.push({ id, kind, file, result, flags, description });
    }
  }
  for (const [file, { results }] of Object.entries(ALL_REGISTRIES)) write(`registries/${file}`, { results });
  const registries = Object.entries(ALL_REGISTRIES).map(([file, { description }]) => ({ file, description }));
  for (const [file, key] of Object.entries(KEYS)) write(`keys/${file}`, key);
  const keys = Object.entries(KEYS).map(([file, { id, description }]) => ({ file, id, description }));
  write('index.json', { version: VERSION, kinds: KINDS, flags: FLAGS, registries, keys, vectors: index });
  return index.length;
}

function write(file: string, json: unknown): void {
  writeBytes(file, `${print(json, '', 0)}\n`);
}

function writeBytes(file: string, content: string | Uint8Array): void {
  mkdirSync(dirname(ROOT + file), { recursive: true });
  writeFileSync(ROOT + file, content);
}

/** Objects on several lines, arrays of plain values on one where it fits. `taken` is what stands before on the line. */
function print(value: unknown, indent: string, taken: number): string {
  if (typeof value !== 'object' || value === null) return escapeInvisible(JSON.stringify(value));
  if (value instanceof Spelled) return value.digits;
  const inner = `${indent}  `;
  if (Array.isArray(value)) {
    const isPlain = value.every((item) => typeof item !== 'object' || item === null);
    const line = `[${value.map((item) => print(item, inner, 0)).join(', ')}]`;
    if (isPlain && taken + line.length < WIDTH) return line;
    return `[\n${value.map((item) => inner + print(item, inner, inner.length)).join(',\n')}\n${indent}]`;
  }
  const members = Object.entries(value).filter(([, member]) => member !== undefined);
  if (members.length === 0) return '{}';
  const lines = members.map(([key, member]) => {
    const start = `${inner}${JSON.stringify(key)}: `;
    return start + print(member, inner, start.length);
  });
  return `{\n${lines.join(',\n')}\n${indent}}`;
}

/** Characters that cannot be seen are written as escapes, so that nothing on the way changes them. */
function escapeInvisible(json: string): string {
  return json.replace(/[\u007f-\u00a0\p{Cf}\p{Co}\p{Mn}\u212b]/gu, (character) =>
    Array.from({ length: character.length }, (_, i) => escapeUnit(character.charCodeAt(i))).join(''),
  );
}

function escapeUnit(unit: number): string {
  return `\\u${unit.toString(16).padStart(4, '0')}`;
}
