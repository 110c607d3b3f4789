import { createHash } from 'node:crypto';
import { mkdirSync, readdirSync, readFileSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';

const HERE = fileURLToPath(new URL('.', import.meta.url));

/** Where inputs are written for which something does not hold. It is no part of the repository. */
export const FINDINGS = join(HERE, 'findings');

/** The most bytes of an input that is kept in the repository, and of all of a target. */
const MAX_KEPT = 6000;
const MAX_CORPUS = 60_000;

const folderOf = (target: string) => join(HERE, 'corpus', target);
const nameOf = (input: Uint8Array) => createHash('sha256').update(input).digest('hex').slice(0, 12);

/** Returns the inputs that were kept for a target, in a fixed order. */
export function readCorpus(target: string): Uint8Array[] {
  try {
    const folder = folderOf(target);
    return readdirSync(folder)
      .sort()
      .map((name) => new Uint8Array(readFileSync(join(folder, name))));
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return [];
    throw error;
  }
}

/** Keeps a small input for later runs. */
export function keep(target: string, input: Uint8Array): void {
  const size = readCorpus(target).reduce((sum, { length }) => sum + length, 0);
  if (input.length <= MAX_KEPT && size + input.length <= MAX_CORPUS) write(folderOf(target), nameOf(input), input);
}

/** Writes an input for which something does not hold. Returns the path. */
export function writeFinding(target: string, input: Uint8Array): string {
  return write(FINDINGS, `${target}-${nameOf(input)}`, input);
}

function write(folder: string, name: string, input: Uint8Array): string {
  mkdirSync(folder, { recursive: true });
  const path = join(folder, name);
  writeFileSync(path, input);
  return path;
}
