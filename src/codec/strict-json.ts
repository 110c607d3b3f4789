import { DecodeError } from '../errors.ts';
import { utf8Decode } from './bytes.ts';

/** Deepest nesting that is read. */
const MAX_DEPTH = 16;

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 without a byte order mark, no name twice in an object (RFC 7515 4, RFC 7519 4), nested
 * at most 16 deep. Throws `ERR_EHIC_JSON_INVALID` or `ERR_EHIC_JSON_DUPLICATE_NAME`.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = utf8Decode(bytes);
  if (text === undefined) throw invalid('not UTF-8');
  let value: unknown;
  try {
    // JSON.parse itself refuses a byte order mark; it takes the last of two equal names without a word.
    value = JSON.parse(text);
  } catch {
    throw invalid('syntax');
  }
  new NameCheck(text).value(0);
  return value;
}

/** Walks over JSON that is known to be well-formed and looks at nothing but the names of its objects. */
class NameCheck {
  #at = 0;
  readonly #text: string;

  constructor(text: string) {
    this.#text = text;
  }

  value(depth: number): void {
    if (depth > MAX_DEPTH) throw invalid('nested too deep');
    const first = this.#next();
    if (first === '{') this.#members(depth);
    else if (first === '[') this.#elements(depth);
    else if (first === '"') this.#string();
    else this.#match(/[^\s,\]}]+/y);
  }

  #members(depth: number): void {
    const names = new Set<string>();
    this.#at++;
    while (this.#next() !== '}') {
      if (this.#next() === ',') this.#at++;
      this.#next();
      const name: string = JSON.parse(this.#string());
      if (names.has(name)) throw new DecodeError('JSON_DUPLICATE_NAME', 'JSON with a name twice in an object');
      names.add(name);
      this.#next();
      this.#at++; // the colon
      this.value(depth + 1);
    }
    this.#at++;
  }

  #elements(depth: number): void {
    this.#at++;
    while (this.#next() !== ']') {
      if (this.#next() === ',') this.#at++;
      this.value(depth + 1);
    }
    this.#at++;
  }

  /** The string that begins here, quotes included. A loop, as a pattern would exhaust the stack on millions of escapes. */
  #string(): string {
    const start = this.#at++;
    while (this.#text[this.#at] !== '"') this.#at += this.#text[this.#at] === '\\' ? 2 : 1;
    this.#at++;
    return this.#text.slice(start, this.#at);
  }

  /** The next character that is not white space. */
  #next(): string | undefined {
    this.#match(/[ \t\r\n]*/y);
    return this.#text[this.#at];
  }

  #match(pattern: RegExp): string {
    pattern.lastIndex = this.#at;
    const found = pattern.exec(this.#text)?.[0] ?? '';
    this.#at += found.length;
    return found;
  }
}

function invalid(problem: string): DecodeError {
  return new DecodeError('JSON_INVALID', `not JSON as it is allowed here: ${problem}`, { problem });
}
