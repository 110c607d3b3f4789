import { createReadStream } from 'node:fs';
import { type FileHandle, open, truncate } from 'node:fs/promises';
import { codeOf, folderError } from '../errors.ts';

const NEW_LINE = 0x0a;
/** The most bytes of a line. That of 1,000 cards with the longest address of a list has a 20th of it. */
const MAX_LINE = 1 << 26;

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
    if (bytes.length > MAX_LINE) throw new Error('what is to be written is longer than can be read again');
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
 * when a process was killed, is left out. Throws `ERR_EHIC_BATCH_FOLDER` for a line that is not a JSON object, or too long.
 */
export async function* readLines(path: string, name: string): AsyncGenerator<Line> {
  let begun: Buffer[] = [];
  let length = 0;
  let start = 0;
  let number = 1;
  const damaged = () => folderError('damaged', { file: name, line: number });
  try {
    for await (const chunk of createReadStream(path, { highWaterMark: 1 << 20 }) as AsyncIterable<Buffer>) {
      let from = 0;
      for (let at = chunk.indexOf(NEW_LINE); at >= 0; at = chunk.indexOf(NEW_LINE, from)) {
        const rest = chunk.subarray(from, at);
        const value = parseObject((length > 0 ? Buffer.concat([...begun, rest]) : rest).toString());
        if (!value) throw damaged();
        const end = start + length + rest.length + 1;
        yield { value, number, start, end };
        begun = [];
        length = 0;
        start = end;
        from = at + 1;
        number++;
      }
      const rest = chunk.subarray(from);
      begun.push(rest);
      length += rest.length;
      if (length > MAX_LINE) throw damaged();
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
