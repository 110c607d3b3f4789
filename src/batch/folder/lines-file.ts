import { createReadStream } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { codeOf, folderError } from '../errors.ts';

const NEW_LINE = 0x0a;

/** A file of JSON lines to which lines are only appended. */
export class LinesFile {
  readonly #file: FileHandle;
  #size: number;
  #isBroken = false;

  private constructor(file: FileHandle, size: number) {
    this.#file = file;
    this.#size = size;
  }

  /** Opens the file, which is created if need be. */
  static async open(path: string): Promise<LinesFile> {
    const file = await open(path, 'a', 0o600);
    return new LinesFile(file, (await file.stat()).size);
  }

  /**
   * Appends lines. They are on the disk when the promise resolves. After an error, such as a full disk, the file is as it
   * was before, and nothing more can be appended.
   */
  async append(values: readonly unknown[]): Promise<void> {
    if (values.length === 0) return;
    if (this.#isBroken) throw new Error('an earlier line could not be written');
    const bytes = Buffer.from(values.map((value) => `${JSON.stringify(value)}\n`).join(''));
    this.#isBroken = true;
    try {
      await this.#file.appendFile(bytes);
      await this.#file.datasync();
    } catch (error) {
      await this.#file.truncate(this.#size).catch(() => {});
      throw error;
    }
    this.#size += bytes.length;
    this.#isBroken = false;
  }

  async close(): Promise<void> {
    await this.#file.close();
  }
}

/** A line of a file. */
export interface Line {
  /** The value of its JSON. */
  readonly value: Readonly<Record<string, unknown>>;
  /** The number of the line, from 1. */
  readonly number: number;
  /** The position of its first byte. */
  readonly start: number;
  /** The position after its line feed. */
  readonly end: number;
}

/**
 * Reads the lines of a file; none where there is no file. A last line that does not end, as one that was being written
 * when a process was killed, is left out. Throws `ERR_EHIC_BATCH_FOLDER` for a line that is not a JSON object.
 */
export async function* readLines(path: string, name: string): AsyncGenerator<Line> {
  let rest: Buffer = Buffer.alloc(0);
  let start = 0;
  let number = 0;
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
      let from = 0;
      for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
        const value = parseObject(bytes.toString('utf8', from, at));
        number++;
        if (!value) throw folderError('damaged', { file: name, line: number });
        const end = start + at + 1 - from;
        yield { value, number, start, end };
        start = end;
        from = at + 1;
      }
      rest = bytes.subarray(from);
    }
  } catch (error) {
    if (codeOf(error) !== 'ENOENT') throw error;
  }
}

/** Cuts a file after this position, if it is longer. */
export async function cutFile(path: string, end: number): Promise<void> {
  const file = await open(path, 'r+').catch((error: unknown) => {
    if (codeOf(error) !== 'ENOENT') throw error;
  });
  if (!file) return;
  try {
    if ((await file.stat()).size <= end) return;
    await truncate(path, end);
    await file.sync();
  } finally {
    await file.close();
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
