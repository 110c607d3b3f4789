import { renameSync, rmSync } from 'node:fs';
import { type FileHandle, open, rm } from 'node:fs/promises';
import { dirname } from 'node:path';
import { syncDirectory } from '../../node/whole-file.ts';
import { requireText, unusable } from '../../usage.ts';
import type { RequireLock } from '../folder/lock-check.ts';
import type { MemberRow, RawRow, RowViolation } from './model.ts';

/** The file of rows with faults; see `createErrorRows`. */
export interface ErrorRows {
  /** Adds a row with what is wrong with it. Calls at the same time are written one after the other. */
  write(row: Pick<MemberRow, 'line' | 'row'>, violations: readonly RowViolation[]): Promise<void>;
  /**
   * Puts the file in its place, durably, and returns the number of rows in it. Without any row there is no file, and
   * one of an earlier run is removed.
   */
  close(): Promise<number>;
}

/** The columns before those of the row itself. */
const COLUMNS = ['error_line', 'error_field', 'error_code', 'error_reason'] as const;
/** Texts are written when they have come to this many characters. */
const BUFFERED = 65_536;

/**
 * Writes the rows that could not be issued to a file that can be corrected and read again by `readMembers` with the same
 * options. It is of the kind that was read: CSV with the same delimiter, in UTF-8 with a byte order mark, every cell in
 * quotation marks, so that text such as `=1+1` stays what it is; or JSON lines. Before a row's own columns there are
 * `error_line`, `error_field`, `error_code` and `error_reason`, which `readMembers` leaves out; several faults of a row
 * are separated by `; `. The rows are written to a file beside it (`.tmp`, mode 0600), which gets its name in `close`.
 * Each method rejects with the error of the file system, and with `ERR_EHIC_OPTIONS` for rows of different files.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for a path that is no text.
 */
export function createErrorRows(path: string): ErrorRows {
  requireText('path', path);
  if (path === '') throw unusable('path', 'the name of a file is needed');
  return writeErrorRows(path, { draft: `${path}.tmp` });
}

/** Where the rows are written first, and what is asked before the file gets its name. */
interface Draft {
  readonly draft: string;
  readonly requireLock?: RequireLock;
}

/** Writes rows as `createErrorRows` does. */
export function writeErrorRows(path: string, { draft, requireLock = () => {} }: Draft): ErrorRows {
  let handle: FileHandle | undefined;
  let first: RawRow | undefined;
  let text = '';
  let count = 0;
  let failure: unknown;
  let closing: Promise<number> | undefined;
  let turn: Promise<unknown> = Promise.resolve();
  const inTurn = <T>(work: () => Promise<T>): Promise<T> => {
    const result = turn.then(work);
    turn = result.catch(() => undefined);
    return result;
  };
  const flush = async () => {
    const pending = text;
    text = '';
    try {
      handle ??= await openNew(draft);
      await handle.writeFile(pending);
    } catch (error) {
      failure = error;
      throw error;
    }
  };
  const put = async () => {
    if (failure !== undefined) throw failure;
    await flush();
    await handle?.datasync();
    await handle?.close();
    requireLock();
    renameSync(draft, path);
    await syncDirectory(dirname(path));
  };
  /** A file that lacks rows does not get the name. */
  const drop = async (error: unknown) => {
    await handle?.close().catch(() => undefined);
    await rm(draft, { force: true });
    throw error;
  };
  return {
    write: (row, violations) =>
      inTurn(async () => {
        const raw = row.row;
        if (closing) throw unusable('row', 'the file of errors is closed');
        if (first && !isOfSameFile(first, raw)) throw unusable('row', 'it is of another file than the rows before');
        if (!first && raw.format === 'csv') text = `\ufeff${toCsv([...COLUMNS, ...ownOf(raw, raw.columns)], raw)}`;
        first ??= raw;
        text += raw.format === 'csv' ? csvLine(row.line, violations, raw) : jsonLine(row.line, violations, raw.text);
        count++;
        if (text.length >= BUFFERED) await flush();
      }),
    close() {
      closing ??= inTurn(async () => {
        if (failure !== undefined || count > 0) await put().catch(drop);
        else {
          requireLock();
          rmSync(path, { force: true });
        }
        return count;
      });
      return closing;
    },
  };
}

function isOfSameFile(first: RawRow, row: RawRow): boolean {
  if (first.format !== 'csv' || row.format !== 'csv') return first.format === row.format;
  return first.delimiter === row.delimiter && first.columns.join('\0') === row.columns.join('\0');
}

type CsvRow = Extract<RawRow, { readonly format: 'csv' }>;

/** Leaves out what stands below the columns of an earlier file of errors. */
function ownOf({ columns }: CsvRow, cells: readonly string[]): readonly string[] {
  return cells.filter((_, i) => !isErrorName(columns[i] ?? ''));
}

function isErrorName(name: string): boolean {
  return /^\s*error_/i.test(name);
}

function errorsOf(line: number, violations: readonly RowViolation[]): readonly [string, string, string, string] {
  const join = (part: 'field' | 'code' | 'message') => violations.map((violation) => violation[part]).join('; ');
  return [String(line), join('field'), join('code'), join('message')];
}

function csvLine(line: number, violations: readonly RowViolation[], row: CsvRow): string {
  const cells = row.text === undefined ? ownOf(row, row.cells) : [row.text];
  return toCsv([...errorsOf(line, violations), ...cells], row);
}

function toCsv(cells: readonly string[], { delimiter }: CsvRow): string {
  return `${cells.map((cell) => `"${cell.replaceAll('"', '""')}"`).join(delimiter)}\r\n`;
}

function jsonLine(line: number, violations: readonly RowViolation[], text: string): string {
  const errors = Object.fromEntries(errorsOf(line, violations).map((each, i) => [COLUMNS[i], each]));
  const start = JSON.stringify(errors).slice(0, -1);
  const members = membersOf(text);
  return `${start}${members === '' ? '' : `,${members}`}}\n`;
}

/** Returns the members of an object as they are written; those of anything else are a text of its own. */
function membersOf(text: string): string {
  let value: unknown;
  try {
    value = JSON.parse(text);
  } catch {
    value = undefined;
  }
  if (typeof value !== 'object' || value === null || Array.isArray(value)) {
    return text === '' ? '' : `"error_row":${JSON.stringify(text)}`;
  }
  const own = Object.entries(value).filter(([name]) => !isErrorName(name));
  if (own.length < Object.keys(value).length) return JSON.stringify(Object.fromEntries(own)).slice(1, -1);
  return text.trim().slice(1, -1).trim();
}

/** Opens a new file. What an earlier run left is removed, and not written: it could be a link to another file. */
async function openNew(path: string): Promise<FileHandle> {
  await rm(path, { force: true });
  return open(path, 'wx', 0o600);
}
