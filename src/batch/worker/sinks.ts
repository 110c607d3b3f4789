import { type FileHandle, open, rename } from 'node:fs/promises';
import { dirname, join } from 'node:path';
import { Zip, ZipPassThrough } from 'fflate';

import { syncDirectory } from '../../node/whole-file.ts';
import type { BatchKind } from '../options.ts';
import { draftOf, fileNameOf, type Unit, type UnitCard } from '../unit.ts';

/** Where the cards of a unit go. Files have their names when `finish` has resolved. */
export interface Sink {
  add(card: UnitCard, content: Uint8Array): Promise<void>;
  finish(): Promise<void>;
  /** Waits for what is in progress and closes what is open, after an error. */
  abandon(): Promise<void>;
}

/** The most files of a unit that are being written at the same time. */
const IN_PROGRESS = 16;

export function createSink(folder: string, kind: BatchKind, unit: Unit): Sink {
  const place = join(folder, unit.place);
  if (kind === 'pdf') return new FilesSink(place);
  return kind === 'zip' ? new ArchiveSink(place) : new TextsSink(place);
}

/** A file a card. The files are written while the next cards are drawn. */
class FilesSink implements Sink {
  readonly #folder: string;
  readonly #writing = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(folder: string) {
    this.#folder = folder;
  }

  async add({ name }: UnitCard, content: Uint8Array): Promise<void> {
    while (this.#writing.size >= IN_PROGRESS) await Promise.race(this.#writing);
    if (this.#failure) throw this.#failure.error;
    const path = join(this.#folder, fileNameOf('pdf', name));
    const writing = writeFile(path, content)
      .catch((error: unknown) => {
        this.#failure ??= { error };
      })
      .finally(() => this.#writing.delete(writing));
    this.#writing.add(writing);
  }

  async finish(): Promise<void> {
    await Promise.all(this.#writing);
    if (this.#failure) throw this.#failure.error;
    await syncDirectory(this.#folder);
  }

  async abandon(): Promise<void> {
    await Promise.all(this.#writing);
  }
}

async function writeFile(path: string, content: Uint8Array): Promise<void> {
  const file = await open(draftOf(path), 'w');
  try {
    await file.writeFile(content);
    await file.datasync();
  } finally {
    await file.close();
  }
  await rename(draftOf(path), path);
}

/** One file, which has its name when it is whole. */
class OneFile {
  readonly #path: string;
  #file: FileHandle | undefined;

  constructor(path: string) {
    this.#path = path;
  }

  async write(chunk: Uint8Array): Promise<void> {
    this.#file ??= await open(draftOf(this.#path), 'w');
    await this.#file.writeFile(chunk);
  }

  async finish(): Promise<void> {
    const file = this.#file;
    if (!file) return;
    await file.datasync();
    await this.close();
    await rename(draftOf(this.#path), this.#path);
    await syncDirectory(dirname(this.#path));
  }

  async close(): Promise<void> {
    const file = this.#file;
    this.#file = undefined;
    await file?.close();
  }
}

/** A ZIP archive. PDFs are compressed already, so that they are stored. */
class ArchiveSink implements Sink {
  readonly #file: OneFile;
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;
  #failure: unknown;
  #isEmpty = true;

  constructor(path: string) {
    this.#file = new OneFile(path);
    this.#zip = new Zip((error, chunk) => {
      if (error) this.#failure = error;
      else this.#chunks.push(chunk);
    });
  }

  async add({ name }: UnitCard, content: Uint8Array): Promise<void> {
    this.#isEmpty = false;
    const entry = new ZipPassThrough(fileNameOf('zip', name));
    this.#zip.add(entry);
    entry.push(content, true);
    await this.#write();
  }

  async finish(): Promise<void> {
    if (this.#isEmpty) return;
    this.#zip.end();
    await this.#write();
    await this.#file.finish();
  }

  abandon(): Promise<void> {
    return this.#file.close();
  }

  async #write(): Promise<void> {
    if (this.#failure) throw this.#failure;
    for (const chunk of this.#chunks.splice(0)) await this.#file.write(chunk);
  }
}

/** JSON lines with the texts of the codes, for whoever prints them. */
class TextsSink implements Sink {
  readonly #file: OneFile;
  readonly #lines: string[] = [];

  constructor(path: string) {
    this.#file = new OneFile(path);
  }

  async add({ index, line, card: { tokenId } }: UnitCard, content: Uint8Array): Promise<void> {
    const text = Buffer.from(content).toString('latin1');
    this.#lines.push(`${JSON.stringify({ index, line, tokenId, text })}\n`);
  }

  async finish(): Promise<void> {
    if (this.#lines.length === 0) return;
    await this.#file.write(Buffer.from(this.#lines.join('')));
    await this.#file.finish();
  }

  abandon(): Promise<void> {
    return this.#file.close();
  }
}
