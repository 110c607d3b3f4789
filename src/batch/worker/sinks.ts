import { closeSync, fdatasync, openSync, renameSync, rmSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { promisify } from 'node:util';
import { Zip, ZipPassThrough } from 'fflate';

import { syncDirectory } from '../../node/whole-file.ts';
import type { RequireLock } from '../folder/lock-check.ts';
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

/** Returns the sink of a unit. `requireLock` throws when another process works on the folder by now. */
export function createSink(folder: string, kind: BatchKind, unit: Unit, requireLock: RequireLock): Sink {
  const place = join(folder, unit.place);
  if (kind === 'pdf') return new FilesSink(place, requireLock);
  return kind === 'zip' ? new ArchiveSink(place, requireLock) : new TextsSink(place, requireLock);
}

/** A file a card. The files are written while the next cards are drawn. */
class FilesSink implements Sink {
  readonly #folder: string;
  readonly #requireLock: RequireLock;
  readonly #writing = new Set<Promise<void>>();
  #failure: { readonly error: unknown } | undefined;

  constructor(folder: string, requireLock: RequireLock) {
    this.#folder = folder;
    this.#requireLock = requireLock;
  }

  async add({ name }: UnitCard, content: Uint8Array): Promise<void> {
    while (this.#writing.size >= IN_PROGRESS) await Promise.race(this.#writing);
    if (this.#failure) throw this.#failure.error;
    const path = join(this.#folder, fileNameOf('pdf', name));
    const file = new OneFile(path, this.#requireLock);
    const writing = file
      .writeAll(content)
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

const toDisk = promisify(fdatasync);

/**
 * One file, which has its name when it is whole. Until then it has one that no other file has, so that neither a link is
 * followed nor a file of another process written. The calls that wait for no disk are made in this thread: to hand each
 * to another one and back costs more.
 */
class OneFile {
  readonly #path: string;
  readonly #draft: string;
  readonly #requireLock: RequireLock;
  #file: number | undefined;

  constructor(path: string, requireLock: RequireLock) {
    this.#path = path;
    this.#draft = draftOf(path);
    this.#requireLock = requireLock;
  }

  write(chunk: Uint8Array): void {
    this.#file ??= openSync(this.#draft, 'wx');
    for (let done = 0; done < chunk.length; ) done += writeSync(this.#file, chunk, done);
  }

  async finish(): Promise<void> {
    await toDisk(this.#file!);
    this.#close();
    this.#requireLock();
    renameSync(this.#draft, this.#path);
  }

  async writeAll(content: Uint8Array): Promise<void> {
    try {
      this.write(content);
      await this.finish();
    } catch (error) {
      this.abandon();
      throw error;
    }
  }

  /** Removes what was written. */
  abandon(): void {
    try {
      this.#close();
    } finally {
      rmSync(this.#draft, { force: true });
    }
  }

  #close(): void {
    const file = this.#file;
    this.#file = undefined;
    if (file !== undefined) closeSync(file);
  }
}

/** A ZIP archive. PDFs are compressed already, so that they are stored. */
class ArchiveSink implements Sink {
  readonly #folder: string;
  readonly #file: OneFile;
  readonly #chunks: Uint8Array[] = [];
  readonly #zip: Zip;
  #failure: unknown;
  #isEmpty = true;

  constructor(path: string, requireLock: RequireLock) {
    this.#folder = dirname(path);
    this.#file = new OneFile(path, requireLock);
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
    this.#write();
  }

  async finish(): Promise<void> {
    if (this.#isEmpty) return;
    this.#zip.end();
    this.#write();
    await this.#file.finish();
    await syncDirectory(this.#folder);
  }

  async abandon(): Promise<void> {
    this.#file.abandon();
  }

  #write(): void {
    if (this.#failure) throw this.#failure;
    for (const chunk of this.#chunks.splice(0)) this.#file.write(chunk);
  }
}

/** JSON lines with the texts of the codes, for whoever prints them. */
class TextsSink implements Sink {
  readonly #folder: string;
  readonly #file: OneFile;
  readonly #lines: string[] = [];

  constructor(path: string, requireLock: RequireLock) {
    this.#folder = dirname(path);
    this.#file = new OneFile(path, requireLock);
  }

  async add({ index, line, card: { tokenId } }: UnitCard, content: Uint8Array): Promise<void> {
    const text = Buffer.from(content).toString('latin1');
    this.#lines.push(`${JSON.stringify({ index, line, tokenId, text })}\n`);
  }

  async finish(): Promise<void> {
    if (this.#lines.length === 0) return;
    this.#file.write(Buffer.from(this.#lines.join('')));
    await this.#file.finish();
    await syncDirectory(this.#folder);
  }

  async abandon(): Promise<void> {
    this.#file.abandon();
  }
}
