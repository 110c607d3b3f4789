import type { FileHandle } from 'node:fs/promises';
import { type AuditEntry, hashOf, MAX_LINE, MAX_UNFINISHED, NEW_LINE, parseEntry } from './entry.ts';

/** The last entry of a log, and what is behind it. */
export interface Tail {
  readonly entry: AuditEntry;
  readonly hash: string;
  /** Whether the entry has its line feed. */
  readonly isEnded: boolean;
  /** The text behind the entry, which a process that was killed or had no space left did not finish. */
  readonly unfinished: Uint8Array;
}

const NONE = new Uint8Array(0);

/** Reads the last entry; `undefined` when there is none at the end of the file. */
export async function readTail(file: FileHandle, size: number): Promise<Tail | undefined> {
  for (const window of [2 * MAX_LINE, 2 * MAX_LINE + MAX_UNFINISHED]) {
    const length = Math.min(window, size);
    const tail = findEntry(await readAt(file, size - length, length), length === size);
    if (tail || length === size) return tail;
  }
  return undefined;
}

export async function readAt(file: FileHandle, position: number, length: number): Promise<Uint8Array> {
  const bytes = new Uint8Array(length);
  let filled = 0;
  while (filled < length) {
    const { bytesRead } = await file.read(bytes, filled, length - filled, position + filled);
    if (bytesRead === 0) break;
    filled += bytesRead;
  }
  return bytes.subarray(0, filled);
}

function findEntry(bytes: Uint8Array, isWhole: boolean): Tail | undefined {
  let end = bytes.length;
  let isEnded = false;
  for (;;) {
    const start = end === 0 ? 0 : bytes.lastIndexOf(NEW_LINE, end - 1) + 1;
    // What comes before the first line feed may be the end of a line that begins before.
    if (start === 0 && !isWhole) return undefined;
    const line = bytes.subarray(start, end);
    const entry = parseEntry(line);
    if (entry) {
      const unfinished = isEnded ? bytes.subarray(end + 1) : NONE;
      return { entry, hash: hashOf(line), isEnded, unfinished };
    }
    if (start === 0) return undefined;
    end = start - 1;
    isEnded = true;
  }
}
