import { randomUUID } from 'node:crypto';
import { constants } from 'node:fs';
import { type FileHandle, open } from 'node:fs/promises';
import { dirname, resolve } from 'node:path';
import { inTurn } from '../../async/in-turn.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { parseClock, requireFunction, requireObject, requireText, unusable } from '../../usage.ts';
import { type HeldLock, withFileLock } from '../file-lock.ts';
import { syncDirectory } from '../whole-file.ts';
import {
  BEGUN,
  hashOf,
  isEventName,
  isFirst,
  logError,
  MAX_LINE,
  MAX_UNFINISHED,
  NEW_LINE,
  onLog,
  parseEntry,
  UNFINISHED,
  VERSION,
} from './entry.ts';
import { readAt, readTail } from './tail.ts';

/** An append-only log of what was done. */
export interface AuditLog {
  /**
   * Appends an event. It is on the disk when the promise resolves. `event` is words of small letters between dots and
   * hyphens, such as `card.issued`; `details` become JSON, and must hold nothing personal.
   *
   * @throws {EhicError} `ERR_EHIC_OPTIONS` for an event that cannot be written, or that is larger than 32 kB;
   *   `ERR_EHIC_AUDIT_LOG` when the file cannot be used.
   */
  append(event: string, details: Readonly<Record<string, unknown>>): Promise<void>;
}

/** Options of `openAuditLog`. */
export interface AuditLogOptions {
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
}

const OPTIONS: OptionNames<AuditLogOptions> = { now: true };
/** Milliseconds for which an event waits while others write. */
const PATIENCE = 30_000;

/**
 * Opens an audit log, which is created if need be (mode 0600): JSON lines, each with its number, time, event, details
 * and the SHA-256 of the line before, so that `checkAuditLog` finds a line that was changed, removed, inserted or
 * moved. Several processes may append at the same time. Text that a killed process did not finish stays in the file,
 * and the next line says how much it is. `spec/operations.md` has the format.
 *
 * Nothing is appended to a log whose end was changed: the last 96 kB are checked when it is opened, and before each event
 * that the last line follows from the one before and that the file has not become shorter. `checkAuditLog` checks all.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_AUDIT_LOG` when the file is not an audit log or cannot be used:
 *   `problem` says why.
 *
 * @example
 * const audit = await openAuditLog('audit.jsonl');
 * await audit.append('backup.made', { files: 3 });
 */
export async function openAuditLog(path: string, options: AuditLogOptions = {}): Promise<AuditLog> {
  requireText('path', path);
  if (path === '') throw unusable('path', 'the path of a file is needed');
  requireOptions(options, OPTIONS);
  requireFunction('now', options.now);
  // The process may change its folder later.
  const file = resolve(path);
  let known = 0;
  const log: AuditLog = {
    async append(event, details) {
      const entry = toEvent(parseClock(options.now).toISOString(), event, details);
      const add = async (handle: FileHandle, lock: HeldLock) => {
        known = await appendEntry(handle, lock, entry, known);
      };
      return inTurn(log, file, () => locked(file, add));
    },
  };
  const time = parseClock(options.now).toISOString();
  const start = async (handle: FileHandle, lock: HeldLock) => {
    known = await begin(file, handle, lock, time);
  };
  await locked(file, start, constants.O_CREAT);
  return log;
}

/** An event to be written. */
interface Event {
  readonly time: string;
  readonly event: string;
  /** The details as JSON. */
  readonly json: string;
}

function toEvent(time: string, event: string, details: Readonly<Record<string, unknown>>): Event {
  if (!isEventName(event) || event.startsWith('log.'))
    throw unusable('event', 'words of small letters between dots and hyphens are needed, and log. is reserved');
  requireObject('details', details);
  let json: string | undefined;
  try {
    json = JSON.stringify(details);
  } catch {
    // Reported below.
  }
  const result = { time, event, json: String(json) };
  // The longest line that this event can become.
  const line = lineOf(result, Number.MAX_SAFE_INTEGER, '0'.repeat(64));
  if (!parseEntry(Buffer.from(line))) throw unusable('details', 'an object that JSON can hold in 32 kB is needed');
  return result;
}

function lineOf({ time, event, json }: Event, sequence: number, previous: string | null): string {
  const before = previous === null ? 'null' : `"${previous}"`;
  return `{"sequence":${sequence},"time":"${time}","event":"${event}","details":${json},"previous":${before}}`;
}

/** Opens the file while no other process writes to it. */
async function locked(
  path: string,
  work: (file: FileHandle, lock: HeldLock) => Promise<void>,
  mode = 0,
): Promise<void> {
  const onFile = async (lock: HeldLock) => {
    const file = await open(path, constants.O_RDWR | constants.O_APPEND | mode, 0o600);
    try {
      await work(file, lock);
    } finally {
      await file.close();
    }
  };
  await onLog(() => withFileLock(`${path}.lock`, onFile, PATIENCE));
}

/** Writes the first line of a new log, or finds out whether an existing one can be used. Returns its size. */
async function begin(path: string, file: FileHandle, lock: HeldLock, time: string): Promise<number> {
  const { size } = await file.stat();
  if (size > 0) {
    const bytes = await readAt(file, 0, Math.min(size, MAX_LINE));
    const end = bytes.indexOf(NEW_LINE);
    if (!isFirst(parseEntry(end < 0 ? bytes : bytes.subarray(0, end)))) throw logError('not-a-log');
    const tail = await readTail(file, size, 'all');
    if (!tail) throw logError('damaged');
    if (!tail.isSound) throw logError('changed');
    return tail.isEnded ? size - 1 : size;
  }
  const json = JSON.stringify({ version: VERSION, id: randomUUID() });
  const line = `${lineOf({ time, event: BEGUN, json }, 1, null)}\n`;
  await write(file, lock, line);
  await syncDirectory(dirname(path));
  return Buffer.byteLength(line) - 1;
}

/** Appends an event to a file that had `known` bytes earlier, without the last line feed; returns how many it has now. */
async function appendEntry(file: FileHandle, lock: HeldLock, event: Event, known: number): Promise<number> {
  const { size } = await file.stat();
  const tail = await readTail(file, size, 'last');
  if (!tail || tail.unfinished.length > MAX_UNFINISHED) throw logError(size === 0 ? 'not-a-log' : 'damaged');
  if (!tail.isSound || size < known) throw logError('changed');
  let { hash } = tail;
  let { sequence } = tail.entry;
  let text = tail.isEnded ? '' : '\n';
  const add = (each: Event) => {
    const line = lineOf(each, ++sequence, hash);
    hash = hashOf(Buffer.from(line));
    text += `${line}\n`;
  };
  if (tail.unfinished.length > 0) {
    text = '\n';
    const details = { bytes: tail.unfinished.length, sha256: hashOf(tail.unfinished) };
    add({ time: event.time, event: UNFINISHED, json: JSON.stringify(details) });
  }
  add(event);
  await write(file, lock, text);
  return size + Buffer.byteLength(text) - 1;
}

async function write(file: FileHandle, lock: HeldLock, text: string): Promise<void> {
  await lock.confirm();
  await file.appendFile(text);
  await file.datasync();
}
