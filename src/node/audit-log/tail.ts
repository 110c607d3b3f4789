import type { FileHandle } from 'node:fs/promises';
import {
  type AuditEntry,
  hashOf,
  isFirst,
  MAX_LINE,
  MAX_UNFINISHED,
  NEW_LINE,
  parseEntry,
  UNFINISHED,
} from './entry.ts';

/** The last entry of a log, and what is behind it. */
export interface Tail {
  readonly entry: AuditEntry;
  readonly hash: string;
  /** Whether the entry has its line feed. */
  readonly isEnded: boolean;
  /** The text behind the entry, which a process that was killed or had no space left did not finish. */
  readonly unfinished: Uint8Array;
  /** Whether the lines that were checked follow from one another. */
  readonly isSound: boolean;
}

/** What is checked: that the last entry follows from the one before, or so all entries at the end of the file. */
export type TailDepth = 'last' | 'all';

/** Enough for the last two entries, when there is no text between or behind them. */
const WINDOW = 3 * MAX_LINE;

/**
 * Reads the last entry, and checks that it follows from the one before; with the depth `all`, that all of the last 96 kB
 * do so. `undefined` when there is no entry at the end of the file.
 */
export async function readTail(file: FileHandle, size: number, depth: TailDepth): Promise<Tail | undefined> {
  for (const window of [WINDOW, WINDOW + 2 * MAX_UNFINISHED]) {
    const length = Math.min(window, size);
    const isWhole = length === size;
    const found = entriesFromEnd(await readAt(file, size - length, length), isWhole, depth === 'last' ? 2 : undefined);
    if (found.length > 1 || isWhole) return tailOf(found, isWhole);
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

/** An entry where it was found. */
interface FoundEntry {
  readonly entry: AuditEntry;
  readonly hash: string;
  /** The bytes behind it, as far as the entry after it or the end, with its line feed. */
  readonly behind: Uint8Array;
}

/** Returns the entries, the last one first, as many as are wanted. */
function entriesFromEnd(bytes: Uint8Array, isWhole: boolean, limit = Number.POSITIVE_INFINITY): readonly FoundEntry[] {
  const found: FoundEntry[] = [];
  let next = bytes.length;
  let end = bytes.length;
  while (found.length < limit) {
    const start = end === 0 ? 0 : bytes.lastIndexOf(NEW_LINE, end - 1) + 1;
    // What comes before the first line feed may be the end of a line that begins before.
    if (start === 0 && !isWhole) break;
    const line = bytes.subarray(start, end);
    const entry = parseEntry(line);
    if (entry) {
      found.push({ entry, hash: hashOf(line), behind: bytes.subarray(end, next) });
      next = start;
    }
    if (start === 0) break;
    end = start - 1;
  }
  return found;
}

function tailOf(found: readonly FoundEntry[], isWhole: boolean): Tail | undefined {
  const [last, ...earlier] = found;
  if (!last) return undefined;
  let isSound = earlier.every((entry, at) => follows(found[at]!.entry, entry));
  // Only the first entry of a log has none before it.
  if (isWhole && earlier.length === 0) isSound &&= isFirst(last.entry);
  const { entry, hash, behind } = last;
  return { entry, hash, isEnded: behind.length > 0, unfinished: behind.subarray(1), isSound };
}

/** Whether an entry follows from the one before, and tells of the text between them if there is any. */
function follows({ sequence, previous, event, details }: AuditEntry, { entry, hash, behind }: FoundEntry): boolean {
  if (sequence !== entry.sequence + 1 || previous !== hash) return false;
  if (event !== UNFINISHED) return behind.length === 1;
  // The last line feed was written with the entry that tells of the text.
  const text = behind.subarray(1, -1);
  return text.length > 0 && details.bytes === text.length && details.sha256 === hashOf(text);
}
