/** What is wrong with a row as bytes. */
export type ByteFault = 'large' | 'quote' | 'open';

/** The bytes of one row without what ends it. They may be overwritten once the next row is asked for. */
export interface ByteRow {
  /** The line on which the row begins, from 1. */
  readonly line: number;
  /** Empty for a row that was too large. */
  readonly bytes: Buffer;
  readonly fault?: ByteFault;
  /** The line of the quotation mark that is not closed. */
  readonly quoteLine?: number;
}

const LF = 0x0a;
const CR = 0x0d;
const QUOTE = 0x22;

/** What a byte means: 0 for those that mean nothing. */
const QUOTATION = 1;
const DELIMITER = 2;
const LINE_END = 3;

/** Where in a cell the reader is. */
const AT_START = 0;
const UNQUOTED = 1;
const QUOTED = 2;
const AFTER_QUOTE = 3;

const NOTHING = Buffer.alloc(0);

/**
 * Cuts bytes into rows, of which it keeps no more than `max` bytes each. Rows end with LF, CR LF or CR, and empty ones
 * are left out. `delimiters` are those of CSV (RFC 4180), by which a line end in quotation marks is found; with none,
 * each line is a row.
 */
export class RowSplitter {
  readonly #max: number;
  #meanings: Uint8Array;
  #kept: Buffer[] = [];
  #length = 0;
  #state = AT_START;
  #line = 1;
  #rowLine = 1;
  #quoteLine = 1;
  #isQuoteWrong = false;
  #isAfterReturn = false;

  constructor(max: number, delimiters: string) {
    this.#max = max;
    this.#meanings = meaningsOf(delimiters);
  }

  /** Whether the row that is being read is larger than allowed. */
  get isTooLarge(): boolean {
    return this.#length > this.#max;
  }

  /** Takes other delimiters from the next row on. */
  setDelimiters(delimiters: string): void {
    this.#meanings = meaningsOf(delimiters);
  }

  /** Returns the rows that end in these bytes, one after the other. */
  *push(chunk: Buffer): Generator<ByteRow, void, undefined> {
    let start = 0;
    for (let i = 0; i < chunk.length; i++) {
      const byte = chunk[i]!;
      const meaning = this.#meanings[byte]!;
      if (meaning === 0) {
        this.#isAfterReturn = false;
        if (this.#state === AT_START) this.#state = UNQUOTED;
        else if (this.#state === AFTER_QUOTE) this.#breakQuote();
      } else if (meaning === LINE_END) {
        const isSecond = byte === LF && this.#isAfterReturn;
        this.#isAfterReturn = byte === CR;
        if (!isSecond) this.#line++;
        if (this.#state === QUOTED) continue;
        if (!isSecond) {
          const row = this.#take(chunk.subarray(start, i));
          if (row) yield row;
        }
        start = i + 1;
        this.#rowLine = this.#line;
      } else {
        this.#isAfterReturn = false;
        if (meaning === QUOTATION) this.#onQuote();
        else if (this.#state !== QUOTED) this.#state = AT_START;
      }
    }
    this.#keep(chunk.subarray(start));
  }

  /** Returns the row that the file ends in, if there is one. */
  end(): ByteRow | undefined {
    return this.#take(NOTHING);
  }

  #onQuote(): void {
    if (this.#state === AT_START) {
      this.#state = QUOTED;
      this.#quoteLine = this.#line;
    } else if (this.#state === QUOTED) this.#state = AFTER_QUOTE;
    else if (this.#state === AFTER_QUOTE) this.#state = QUOTED;
    else this.#isQuoteWrong = true;
  }

  /** After the end of a quoted cell there is something else than a delimiter. */
  #breakQuote(): void {
    this.#isQuoteWrong = true;
    this.#state = UNQUOTED;
  }

  #keep(rest: Buffer): void {
    this.#length += rest.length;
    if (this.isTooLarge) this.#kept = [];
    // A copy: the reader of the file may use its memory again.
    else if (rest.length > 0) this.#kept.push(Buffer.from(rest));
  }

  #take(rest: Buffer): ByteRow | undefined {
    const kept = this.#kept;
    const length = this.#length + rest.length;
    const isOpen = this.#state === QUOTED;
    const fault = isOpen ? 'open' : length > this.#max ? 'large' : this.#isQuoteWrong ? 'quote' : undefined;
    this.#kept = [];
    this.#length = 0;
    this.#state = AT_START;
    this.#isQuoteWrong = false;
    if (length === 0) return undefined;
    const bytes = length > this.#max ? NOTHING : kept.length === 0 ? rest : Buffer.concat([...kept, rest]);
    const line = this.#rowLine;
    return { line, bytes, ...(fault ? { fault } : {}), ...(isOpen ? { quoteLine: this.#quoteLine } : {}) };
  }
}

function meaningsOf(delimiters: string): Uint8Array {
  const meanings = new Uint8Array(256);
  meanings[LF] = LINE_END;
  meanings[CR] = LINE_END;
  if (delimiters !== '') meanings[QUOTE] = QUOTATION;
  for (const delimiter of delimiters) meanings[delimiter.charCodeAt(0)] = DELIMITER;
  return meanings;
}
