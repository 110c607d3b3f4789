import { EhicError } from '../../errors.ts';
import { systemCodeOf } from '../../node/system-code.ts';
import { unusable } from '../../usage.ts';
import { splitCells } from './cells.ts';
import { type Encoding, HEAD_LENGTH, hasMark, notUtf8, refuseKind, toUtf8 } from './encoding.ts';
import { faultOutcome } from './faults.ts';
import { DELIMITERS, type Header, headerError, readHeader, readSeparatorLine } from './header.ts';
import type { MemberRow, MembersOptions } from './model.ts';
import { parseMembersOptions, type Settings } from './parse-options.ts';
import { type CsvRow, readCsvRow } from './read-csv.ts';
import { readJson } from './read-json.ts';
import { type ByteRow, RowSplitter } from './split-rows.ts';

/** How many rows are told into cells at once. */
const BLOCK = 512;

/**
 * Reads the file of members row by row, with the memory of a few rows, however long it is. CSV (RFC 4180) has a header
 * with the names of the columns in any order: the names of the fields, or their captions in any language of the
 * documents. Cells are separated by comma, semicolon or tab. JSON lines have an object on each line. Empty rows are
 * left out. A row with a fault is an outcome with everything that is wrong with it, and the rows after it are read. No
 * text is changed but the form of dates, and only where `dates` asks for it (spec/batch.md).
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` at once for an option that is not usable. When it is iterated,
 *   `ERR_EHIC_MEMBERS_HEADER` for a header that is not usable and `ERR_EHIC_MEMBERS_FORMAT` for a file of another kind,
 *   both before the first row; `ERR_EHIC_MEMBERS_ENCODING` when the first row in another encoding is reached;
 *   `ERR_EHIC_MEMBERS_SOURCE` when the source fails, whose error is the `cause`.
 *
 * @example
 * for await (const member of readMembers(createReadStream('members.csv'), { format: 'csv' })) {
 *   if (!member.ok) console.error(member.line, member.violations);
 * }
 */
export function readMembers(
  source: AsyncIterable<Uint8Array>,
  options: MembersOptions,
): AsyncGenerator<MemberRow, void, undefined> {
  if (typeof (source as Partial<typeof source> | null)?.[Symbol.asyncIterator] !== 'function')
    throw unusable('source', 'an asynchronous iterable of bytes is needed, such as a stream of a file');
  return new MembersReader(parseMembersOptions(options)).read(source);
}

class MembersReader {
  #settings: Settings;
  /** That of the file, where it says so itself. */
  #encoding: Encoding;
  readonly #splitter: RowSplitter;
  #head: Buffer = Buffer.alloc(0);
  #isBegun = false;
  #isSeparatorRead = false;
  #header: Header | undefined;
  #index = 0;

  constructor(settings: Settings) {
    this.#settings = settings;
    this.#encoding = settings.encoding;
    const delimiters = settings.format === 'jsonl' ? '' : (settings.delimiter ?? DELIMITERS.join(''));
    this.#splitter = new RowSplitter(settings.maxRowBytes, delimiters);
  }

  async *read(source: AsyncIterable<Uint8Array>): AsyncGenerator<MemberRow, void, undefined> {
    for await (const chunk of chunksOf(source)) {
      const bytes = this.#begin(chunk, false);
      if (bytes) yield* this.#readRows(this.#splitter.push(bytes));
      if (this.#isHeaderNext && this.#splitter.isTooLarge) throw tooLarge(1);
    }
    const rest = this.#begin(Buffer.alloc(0), true);
    if (rest) yield* this.#readRows(this.#splitter.push(rest));
    const last = this.#splitter.end();
    if (last) yield* this.#readRows([last]);
    if (this.#isHeaderNext) throw headerError(1, ['the file is empty'], { problem: 'empty' });
  }

  get #isHeaderNext(): boolean {
    return this.#settings.format === 'csv' && this.#header === undefined;
  }

  /** Looks at the first bytes of the file, and returns what is to be read, without a byte order mark. */
  #begin(chunk: Buffer, isEnd: boolean): Buffer | undefined {
    if (this.#isBegun) return chunk;
    this.#head = Buffer.concat([this.#head, chunk]);
    if (this.#head.length < HEAD_LENGTH && !isEnd) return undefined;
    this.#isBegun = true;
    refuseKind(this.#head);
    const head = this.#head;
    this.#head = Buffer.alloc(0);
    if (!hasMark(head)) return head;
    this.#encoding = 'utf-8';
    return head.subarray(3);
  }

  *#readRows(rows: Iterable<ByteRow>): Generator<MemberRow, void, undefined> {
    let block: ByteRow[] = [];
    for (const row of rows) {
      if (this.#isHeaderNext) this.#readHeader(row);
      else if (block.push(row) === BLOCK) {
        yield* this.#readBlock(block);
        block = [];
      }
    }
    yield* this.#readBlock(block);
  }

  #readHeader(row: ByteRow): void {
    if (row.fault === 'large') throw tooLarge(row.line);
    const separator = this.#isSeparatorRead ? undefined : readSeparatorLine(row.bytes);
    this.#isSeparatorRead = true;
    if (separator) {
      const { delimiter = separator } = this.#settings;
      this.#settings = { ...this.#settings, delimiter };
      this.#splitter.setDelimiters(delimiter);
      return;
    }
    const bytes = toUtf8(row.bytes, this.#encoding);
    if (!bytes) throw notUtf8(row.line);
    if (row.fault)
      throw headerError(row.line, ['it has a quotation mark in a wrong place'], { problem: 'quotation mark' });
    this.#header = readHeader(bytes, row.line, this.#settings);
    this.#splitter.setDelimiters(this.#header.delimiter);
  }

  *#readBlock(block: readonly ByteRow[]): Generator<MemberRow, void, undefined> {
    const texts = block.map(({ bytes }) => toUtf8(bytes, this.#encoding));
    const firstWrong = texts.indexOf(undefined);
    const count = firstWrong === -1 ? block.length : firstWrong;
    const rows = block.slice(0, count).map((row, i) => ({ ...row, bytes: texts[i]! }));
    yield* this.#header ? this.#readCsv(rows, this.#header) : this.#readJson(rows);
    if (firstWrong !== -1) throw notUtf8(block[firstWrong]!.line);
  }

  *#readCsv(rows: readonly ByteRow[], header: Header): Generator<MemberRow, void, undefined> {
    const sound = rows.filter(({ fault }) => fault === undefined);
    const cells = splitCells(
      sound.map(({ bytes }) => bytes),
      header.delimiter,
    ).values();
    for (const row of rows) {
      const read: CsvRow | undefined = readCsvRow(
        row,
        row.fault ? undefined : cells.next().value,
        header,
        this.#settings,
      );
      if (read) yield { index: this.#index++, line: row.line, row: read.raw, ...read.outcome };
    }
  }

  *#readJson(rows: readonly ByteRow[]): Generator<MemberRow, void, undefined> {
    for (const row of rows) {
      const text = row.bytes.toString();
      if (text.trim() === '' && !row.fault) continue;
      const outcome = row.fault ? faultOutcome(row, this.#settings) : readJson(row.bytes, this.#settings);
      yield { index: this.#index++, line: row.line, row: { format: 'jsonl', text }, ...outcome };
    }
  }
}

function tooLarge(line: number): EhicError {
  return headerError(line, ['it is larger than a row may be'], { problem: 'too large' });
}

/** The bytes of the source; its error becomes one with a code. */
async function* chunksOf(source: AsyncIterable<Uint8Array>): AsyncGenerator<Buffer, void, undefined> {
  try {
    for await (const chunk of source) {
      if (!(chunk instanceof Uint8Array)) throw unusable('source', 'it must yield bytes: a stream without an encoding');
      yield Buffer.from(chunk.buffer, chunk.byteOffset, chunk.byteLength);
    }
  } catch (error) {
    if (error instanceof EhicError) throw error;
    const code = systemCodeOf(error);
    const reason = code === undefined ? '' : ` (${code})`;
    throw new EhicError(
      'ERR_EHIC_MEMBERS_SOURCE',
      `the file of members could not be read on${reason}`,
      {},
      { cause: error },
    );
  }
}
