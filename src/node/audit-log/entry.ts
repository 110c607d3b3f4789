import { createHash } from 'node:crypto';
import { EhicError } from '../../errors.ts';
import { isObject } from '../../usage.ts';
import { systemCodeOf } from '../system-code.ts';

/** The largest line in bytes, with its line feed. */
export const MAX_LINE = 32 << 10;
/** The largest text in bytes that processes which were killed may have left between two lines. */
export const MAX_UNFINISHED = 1 << 20;
/** The event of the first line. */
export const BEGUN = 'log.begun';
/** The event of a line that says how much unfinished text is before it. */
export const UNFINISHED = 'log.unfinished';
export const VERSION = 1;
export const NEW_LINE = 0x0a;

/** A line of an audit log. Its JSON has the members in this order, and no white space. */
export interface AuditEntry {
  /** The number of the entry, from 1. */
  readonly sequence: number;
  /** ISO 8601, in UTC. */
  readonly time: string;
  readonly event: string;
  readonly details: Readonly<Record<string, unknown>>;
  /** The SHA-256 of the entry before, in hexadecimal digits, without its line feed; `null` in the first. */
  readonly previous: string | null;
}

const TIME = /^\d{4}-\d\d-\d\dT\d\d:\d\d:\d\d\.\d{3}Z$/;
const EVENT = /^[a-z]+(?:[.-][a-z]+)*$/;
const HASH = /^[0-9a-f]{64}$/;

export function isEventName(event: unknown): event is string {
  return typeof event === 'string' && event.length <= 64 && EVENT.test(event);
}

export function isHash(hash: unknown): hash is string {
  return typeof hash === 'string' && HASH.test(hash);
}

export function hashOf(...parts: readonly Uint8Array[]): string {
  const hash = createHash('sha256');
  for (const part of parts) hash.update(part);
  return hash.digest('hex');
}

/** Reads a line without its line feed; `undefined` for what is not written exactly as an entry is. */
export function parseEntry(line: Uint8Array): AuditEntry | undefined {
  if (line.length >= MAX_LINE || line[0] !== 0x7b) return undefined;
  try {
    const value = JSON.parse(Buffer.from(line.buffer, line.byteOffset, line.length).toString('utf8')) as AuditEntry;
    const { sequence, time, event, details, previous } = value;
    const isEntry =
      Number.isSafeInteger(sequence) &&
      sequence >= 1 &&
      TIME.test(time) &&
      isEventName(event) &&
      isObject(details) &&
      (previous === null ? sequence === 1 : isHash(previous));
    const entry = { sequence, time, event, details, previous };
    return isEntry && Buffer.from(JSON.stringify(entry)).equals(line) ? entry : undefined;
  } catch {
    return undefined;
  }
}

/** Whether this is the first entry of a log of this version. */
export function isFirst(entry: AuditEntry | undefined): entry is AuditEntry {
  return entry?.event === BEGUN && entry.previous === null && entry.details.version === VERSION;
}

/** What is wrong with an audit log; the value of `problem` in an `ERR_EHIC_AUDIT_LOG`. */
type LogProblem = 'not-a-log' | 'damaged' | 'changed' | 'locked';

const ADVICE: Readonly<Record<LogProblem, string>> = {
  'not-a-log': 'the file is not an audit log',
  damaged: 'its end is damaged: keep the file, and begin another one',
  changed:
    'lines at its end were changed or removed: keep the file, find out by a check of the whole log, and begin another',
  locked: 'another process holds its lock',
};

const SYSTEM_ADVICE: Readonly<Record<string, string>> = {
  ENOENT: 'there is no such file or folder (ENOENT)',
  EACCES: 'this user may not read or write it (EACCES)',
};

/** The error for an audit log that cannot be used; `problem` may also be the code of the file system. */
export function logError(problem: LogProblem | (string & {}), cause?: unknown): EhicError {
  const message = `the audit log cannot be used: ${ADVICE[problem as LogProblem] ?? SYSTEM_ADVICE[problem] ?? problem}`;
  return new EhicError('ERR_EHIC_AUDIT_LOG', message, { problem }, cause === undefined ? {} : { cause });
}

/** Runs work on the file, whose errors become `ERR_EHIC_AUDIT_LOG`. */
export async function onLog<T>(work: () => Promise<T>): Promise<T> {
  try {
    return await work();
  } catch (error) {
    if (error instanceof EhicError) throw error;
    throw logError(systemCodeOf(error) ?? 'locked', error);
  }
}
