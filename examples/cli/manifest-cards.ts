import { createReadStream } from 'node:fs';
import { stat } from 'node:fs/promises';
import { createInterface } from 'node:readline';
import type { StatusListReference } from 'eehic';
import { note, UsageError } from './output.ts';
import { pathOf, type Terminal } from './terminal.ts';

/** What revoking needs of a line of a manifest of `eehic issue-batch`. */
export interface ManifestCard {
  readonly tokenId: string;
  readonly keyId: string;
  readonly status?: StatusListReference;
}

/** A manifest as long as it was when the command began: a batch may be going on. */
export interface ManifestFile {
  readonly name: string;
  readonly size: number;
}

export async function openManifests(terminal: Terminal, names: readonly string[]): Promise<readonly ManifestFile[]> {
  const files: ManifestFile[] = [];
  for (const name of names) {
    const found = await stat(pathOf(terminal, name)).catch(() => undefined);
    if (!found?.isFile()) throw new UsageError(`cannot read ${name}`);
    files.push({ name, size: found.size });
  }
  return files;
}

/** Yields the cards of manifests, one after the other. A last line that was not written in full is told and left out. */
export async function* readManifests(
  terminal: Terminal,
  files: readonly ManifestFile[],
  isTold = false,
): AsyncGenerator<ManifestCard> {
  for (const { name, size } of files) {
    if (size === 0) continue;
    const stream = createReadStream(pathOf(terminal, name), { end: size - 1 });
    let line = 0;
    let cut: number | undefined;
    for await (const text of createInterface({ input: stream, crlfDelay: Number.POSITIVE_INFINITY })) {
      line++;
      if (text.trim() === '') continue;
      if (cut !== undefined) throw new UsageError(`${name}, line ${cut}: not a line of a manifest`);
      const card = parseLine(text);
      if (card) yield card;
      else cut = line;
    }
    if (cut !== undefined && isTold) note(terminal, `${name}: the last line, ${cut}, is incomplete and left out`);
  }
}

function parseLine(text: string): ManifestCard | undefined {
  try {
    const value = JSON.parse(text) as Partial<ManifestCard> | null;
    const isCard = typeof value?.tokenId === 'string' && typeof value.keyId === 'string';
    return isCard ? (value as ManifestCard) : undefined;
  } catch {
    return undefined;
  }
}
