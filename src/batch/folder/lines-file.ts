import { constants, createReadStream, ftruncateSync, writeSync } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { basename } from 'node:path';
import { codeOf, folderError } from '../errors.ts';
import type { RequireLock } from './lock-check.ts';

const NEW_LINE = 0x0a;
/** The most bytes of a line. That of 1,000 cards with the longest address of a list has a 20th of it. */
const MAX_LINE = 1 << 26;

/** A file of JSON lines to which lines are only appended. */
export class LinesFile {
  readonly #file: FileHandle;
  readonly #requireLock: RequireLock;
  #size: number;
  #isBroken = false;

  private constructor(file: FileHandle, size: number, requireLock: RequireLock) {
    this.#file = file;
    this.#size = size;
    this.#requireLock = requireLock;
  }

  /** Opens the file, which is created if need be. Throws `ERR_EHIC_BATCH_FOLDER` for a symbolic link. */
  static async open(path: string, requireLock: RequireLock): Promise<LinesFile> {
    const file = await openOwn(path, constants.O_WRONLY | constants.O_APPEND | constants.O_CREAT);
    return new LinesFile(file, (await file.stat()).size, requireLock);
  }

  /**
   * Appends lines. They are on the disk when the promise resolves. After an error, such as a full disk, the file is as it
   * was before, and nothing more can be appended.
   */
  async append(values: readonly unknown[]): Promise<void> {
    if (values.length === 0) return;
    if (this.#isBroken) throw new Error('an earlier line could not be written');
    const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    if (bytes.length > MAX_LINE) throw new Error('what is to be written is longer than can be read again');
    this.#isBroken = true;
    this.#requireLock();
    try {
      for (let done = 0; done < bytes.length; ) done += writeSync(this.#file.fd, bytes, done);
      await this.#file.datasync();
    } catch (error) {
      this.#takeBack();
      throw error;
    }
    this.#size += bytes.length;
    this.#isBroken = false;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }

  /** Cuts what was written of lines, unless another process writes the file by now. */
  #takeBack(): void {
    try {
      this.#requireLock();
      ftruncateSync(this.#file.fd, this.#size);
    } catch {}
  }
}

/** A line of a file. */
export interface Line {
  /** The value of its JSON; `undefined` for what is no JSON object. */
  readonly value: Readonly<Record<string, unknown>> | undefined;
  /** Whether it has bytes of zero, as a block has that a file system did not write before power was lost. */
  readonly hasZeros: boolean;
  /** The number of the line, from 1. */
  readonly number: number;
  /** The position of its first byte. */
  readonly start: number;
  /** The position after its line feed. */
  readonly end: number;
}

/**
 * Reads the lines of a file; none where there is no file. A last line that does not end, as one that was being written
 * when a process was killed, is left out. Throws `ERR_EHIC_BATCH_FOLDER` for a line that is too long.
 */
export async function* readLines(path: string, name: string): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let length = 0;
  let start = 0;
  let number = 1;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
        const rest = chunk.subarray(from, at);
        const bytes = length > 0 ? Buffer.concat([...begun, rest]) : rest;
        const end = start + bytes.length + 1;
        yield { value: parseObject(bytes.toString()), hasZeros: bytes.includes(0), number, start, end };
        begun = [];
        length = 0;
        start = end;
        from = at + 1;
        number++;
      }
      const rest = chunk.subarray(from);
      begun.push(rest);
      length += rest.length;
      if (length > MAX_LINE) throw folderError('damaged', { file: name, line: number });
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Cuts a file after this position, if it is longer. */
export async function cutFile(path: string, end: number, requireLock: RequireLock): Promise<void> {
  const file = await openOwn(path, constants.O_RDWR).catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  if (!file) return;
  try {
    if ((await file.stat()).size <= end) return;
    requireLock();
    ftruncateSync(file.fd, end);
    await file.sync();
  } finally {
    await file.close();
  }
}

/** Opens a file, and not one to which a symbolic link leads. */
async function openOwn(path: string, flags: number): Promise<FileHandle> {
  try {
    // Windows has no such flag.
    return await open(path, flags | (constants.O_NOFOLLOW ?? 0), 0o600);
  } catch (error) {
    if (codeOf(error) === 'ELOOP') throw folderError('linked', { file: basename(path) });
    throw error;
  }
}

function parseObject(text: string): Readonly<Record<string, unknown>> | undefined {
  try {
    const value: unknown = JSON.parse(text);
    return typeof value === 'object' && value !== null ? (value as Record<string, unknown>) : undefined;
  } catch {
    return undefined;
  }
}
