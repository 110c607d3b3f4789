import { createReadStream } from 'node:fs';
import { type OptionNames, requireOptions } from '../../options.ts';
import { requireText, unusable } from '../../usage.ts';
import {
  type AuditEntry,
  hashOf,
  isFirst,
  isHash,
  MAX_UNFINISHED,
  NEW_LINE,
  onLog,
  parseEntry,
  UNFINISHED,
} from './entry.ts';

/** Options of `checkAuditLog`. */
export interface CheckAuditLogOptions {
  /**
   * The hash of a line that was noted earlier, such as the `last` of an earlier check. The log must still have it:
   * otherwise it was replaced, or cut before that line.
   */
  readonly expected?: string;
}

const OPTIONS: OptionNames<CheckAuditLogOptions> = { expected: true };

/**
 * What does not fit: `not-an-entry` is a line that is not written as an entry is; `sequence` has another number than the
 * one after that of the line before; `chain` does not follow from the line before, of which one was changed;
 * `unfinished` tells of unfinished text that is not there, or is another; `expected-missing` is a log without the line
 * that was expected.
 */
export type AuditProblem = 'not-an-entry' | 'sequence' | 'chain' | 'unfinished' | 'expected-missing';

/** What `checkAuditLog` finds. */
export type AuditCheck =
  | {
      /** Whether all lines fit. */
      readonly ok: true;
      /** The id of the log, from its first line. */
      readonly id: string;
      /** The number of entries. */
      readonly entries: number;
      /** The SHA-256 of the last entry. Note it elsewhere: only by it is an end found that was cut off. */
      readonly last: string;
      /** How many times text was left unfinished, for example by a process that was killed. */
      readonly unfinished: number;
    }
  | {
      /** Whether all lines fit. */
      readonly ok: false;
      /** What does not fit. */
      readonly problem: AuditProblem;
      /** The first line that does not fit, from 1; after the last line where the expected one is missing. */
      readonly line: number;
    };

/**
 * Checks an audit log of any size, line by line. A line that was changed, removed, inserted or moved is found, but not
 * lines that were removed at the end, nor a log that was written anew as a whole: `expected` is against both.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_AUDIT_LOG` when the file cannot be read.
 */
export async function checkAuditLog(path: string, options: CheckAuditLogOptions = {}): Promise<AuditCheck> {
  requireText('path', path);
  requireOptions(options, OPTIONS);
  const { expected } = options;
  if (expected !== undefined && !isHash(expected)) throw unusable('expected', '64 hexadecimal digits are needed');
  return onLog(async () => {
    const checker = new Checker(expected);
    for await (const line of linesOf(path)) {
      const fault = checker.add(line);
      if (fault) return fault;
    }
    return checker.end();
  });
}

type Fault = Extract<AuditCheck, { readonly ok: false }>;

/** What follows from the lines so far. */
class Checker {
  readonly #expected: string | undefined;
  #isExpectedThere: boolean;
  #line = 0;
  #first: AuditEntry | undefined;
  #entries = 0;
  #last = '';
  #unfinished = 0;
  /** Lines that are no entries, which the next entry must tell of. */
  #pending: Uint8Array[] = [];
  #pendingSize = 0;
  #pendingLine = 0;

  constructor(expected: string | undefined) {
    this.#expected = expected;
    this.#isExpectedThere = expected === undefined;
  }

  add(line: Uint8Array): Fault | undefined {
    this.#line++;
    const entry = parseEntry(line);
    if (!entry) return this.#hold(line);
    if (!this.#first && !isFirst(entry)) return this.#fault('not-an-entry');
    if (entry.sequence !== this.#entries + 1) return this.#fault('sequence');
    if (this.#first && entry.previous !== this.#last) return this.#fault('chain');
    if (this.#pending.length > 0 && entry.event !== UNFINISHED) return this.#fault('not-an-entry', this.#pendingLine);
    if (entry.event === UNFINISHED && !this.#isTold(entry)) return this.#fault('unfinished');
    this.#first ??= entry;
    this.#entries++;
    this.#last = hashOf(line);
    this.#isExpectedThere ||= this.#last === this.#expected;
    return undefined;
  }

  end(): AuditCheck {
    if (!this.#first) return this.#fault('not-an-entry', 1);
    if (!this.#isExpectedThere) return this.#fault('expected-missing', this.#line + 1);
    const unfinished = this.#unfinished + (this.#pending.length > 0 ? 1 : 0);
    return { ok: true, id: String(this.#first.details.id), entries: this.#entries, last: this.#last, unfinished };
  }

  #hold(line: Uint8Array): Fault | undefined {
    if (this.#pending.length === 0) this.#pendingLine = this.#line;
    this.#pending.push(line.slice(), Uint8Array.of(NEW_LINE));
    this.#pendingSize += line.length + 1;
    const isTooMuch = this.#pendingSize > MAX_UNFINISHED + 1;
    return !this.#first || isTooMuch ? this.#fault('not-an-entry', this.#pendingLine) : undefined;
  }

  #isTold({ details }: AuditEntry): boolean {
    // The last line feed was written with the entry that tells of the text.
    const text = this.#pending.slice(0, -1);
    const bytes = text.reduce((sum, { length }) => sum + length, 0);
    if (bytes === 0 || details.bytes !== bytes || details.sha256 !== hashOf(...text)) return false;
    this.#pending = [];
    this.#pendingSize = 0;
    this.#unfinished++;
    return true;
  }

  #fault(problem: AuditProblem, line = this.#line): Fault {
    return { ok: false, problem, line };
  }
}

/** The lines of a file, also a last one that does not end. A line that is too long for anything is cut. */
async function* linesOf(path: string): AsyncGenerator<Uint8Array> {
  let rest: Buffer = Buffer.alloc(0);
  for await (const chunk of createReadStream(path, { highWaterMark: 1 << 18 }) as AsyncIterable<Buffer>) {
    const bytes = rest.length > 0 ? Buffer.concat([rest, chunk]) : chunk;
    let from = 0;
    for (let at = bytes.indexOf(NEW_LINE); at >= 0; at = bytes.indexOf(NEW_LINE, from)) {
      yield bytes.subarray(from, at);
      from = at + 1;
    }
    rest = bytes.subarray(from);
    if (rest.length > MAX_UNFINISHED + 1) return yield rest;
  }
  if (rest.length > 0) yield rest;
}
