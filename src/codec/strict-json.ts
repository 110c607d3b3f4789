import { DecodeError } from '../errors.ts';
import { utf8Decode } from './bytes.ts';

/** The deepest nesting of objects and arrays that is read. */
const MAX_DEPTH = 16;
/**
 * The maximum number of objects and arrays; the whole list of 3,400 institutions and 10,000 certificates has 30,000.
 */
const MAX_CONTAINERS = 1_000_000;

const QUOTE = 0x22;
const COMMA = 0x2c;
const BACKSLASH = 0x5c;
const OPEN_ARRAY = 0x5b;
const CLOSE_ARRAY = 0x5d;
const OPEN_OBJECT = 0x7b;
const CLOSE_OBJECT = 0x7d;

/**
 * Reads JSON (RFC 8259) strictly: UTF-8 without a byte order mark, no duplicate name in an object (RFC 7515 4, RFC 7519
 * 4), nesting of at most 16, and at most a million objects and arrays, so that no value takes far more memory than its
 * text. Throws `ERR_EHIC_JSON_INVALID` or `ERR_EHIC_JSON_DUPLICATE_NAME`.
 */
export function parseStrictJson(bytes: Uint8Array): unknown {
  const text = utf8Decode(bytes);
  if (text === undefined) throw invalid('not UTF-8');
  const { isNameTwice } = scan(text);
  let value: unknown;
  try {
    // JSON.parse refuses a byte order mark and everything that is not JSON, but of two equal names it silently takes
    // the last.
    value = JSON.parse(text);
  } catch {
    throw invalid('syntax');
  }
  if (isNameTwice) throw new DecodeError('JSON_DUPLICATE_NAME', 'JSON with a name twice in an object');
  return value;
}

/**
 * Scans a text before it is parsed, for brackets, commas and strings only. The result is meaningless for a text that is
 * not JSON. Throws `ERR_EHIC_JSON_INVALID` for a text that is nested too deep or has too many objects and arrays.
 */
function scan(text: string): { readonly isNameTwice: boolean } {
  /** The names of each open object; `undefined` for an array. */
  const open: (Set<string> | undefined)[] = [];
  let containers = 0;
  let isNameNext = false;
  let isNameTwice = false;
  for (let at = 0; at < text.length; at++) {
    const code = text.charCodeAt(at);
    if (code === QUOTE) {
      const end = endOfString(text, at);
      const names = open.at(-1);
      if (isNameNext && names) {
        const name = nameOf(text.slice(at, end + 1));
        isNameTwice ||= names.has(name);
        names.add(name);
        isNameNext = false;
      }
      at = end;
    } else if (code === OPEN_OBJECT || code === OPEN_ARRAY) {
      if (open.length === MAX_DEPTH) throw invalid('nested too deep');
      if (++containers > MAX_CONTAINERS) throw invalid('too many objects and arrays');
      isNameNext = code === OPEN_OBJECT;
      open.push(isNameNext ? new Set() : undefined);
    } else if (code === CLOSE_OBJECT || code === CLOSE_ARRAY) {
      open.pop();
      isNameNext = false;
    } else if (code === COMMA) {
      isNameNext = open.at(-1) !== undefined;
    }
  }
  return { isNameTwice };
}

/**
 * Returns the position of the quote that ends the string beginning at `start`, or the end of the text if there is none.
 */
function endOfString(text: string, start: number): number {
  let at = start + 1;
  while (at < text.length && text.charCodeAt(at) !== QUOTE) at += text.charCodeAt(at) === BACKSLASH ? 2 : 1;
  return at;
}

/** Returns the name for which a quoted text stands; two spellings with escapes are one name. */
function nameOf(quoted: string): string {
  if (!quoted.includes('\\')) return quoted.slice(1, -1);
  try {
    return JSON.parse(quoted) as string;
  } catch {
    return quoted;
  }
}

function invalid(problem: string): DecodeError {
  return new DecodeError('JSON_INVALID', `not JSON as it is allowed here: ${problem}`, { problem });
}
