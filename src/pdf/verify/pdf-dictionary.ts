import { readName, readToken, type Token, textOf } from './pdf-tokens.ts';

/** The value of a key: its first token and where it ends. */
export interface Value {
  readonly first: Token;
  readonly end: number;
}

export interface Dictionary {
  readonly entries: ReadonlyMap<string, Value>;
  readonly start: number;
  readonly end: number;
}

/** An indirect object (ISO 32000-1 7.3.10) that is a dictionary. */
export interface DictionaryObject {
  /** The object and generation number, such as `12 0`. */
  readonly id: string;
  readonly dictionary: Dictionary;
}

const MAX_TOKENS = 1000;
const MAX_DEPTH = 20;
/** The maximum length of a header such as `1234567890 12345 obj`. */
const MAX_HEADER = 20;
/** The maximum distance in bytes from the given place back to the beginning of its object. */
const MAX_BEFORE = 1 << 20;

/**
 * Returns the indirect object around `at`, which is found by the last `obj` before it, or `undefined` when it is not a
 * dictionary in the plainest form: without comments, with each key once, and followed by `endobj`.
 */
export function readObjectAround(bytes: Uint8Array, at: number): DictionaryObject | undefined {
  const header = findHeader(bytes, at, MAX_BEFORE);
  const dictionary = header && readDictionary(bytes, header.end);
  if (!dictionary || readWord(bytes, dictionary.end)?.word !== 'endobj') return undefined;
  return { id: header.id, dictionary };
}

/** Returns the last header of an indirect object, such as `12 0 obj`, that ends in the `max` bytes before `at`. */
export function findHeader(bytes: Uint8Array, at: number, max: number): { id: string; end: number } | undefined {
  for (let end = at; end >= Math.max(4, at - max); end--) {
    // The last bytes must be ` obj`; this check is cheap and reads each byte only a few times.
    if (bytes[end - 1] !== 0x6a || bytes[end - 2] !== 0x62 || bytes[end - 3] !== 0x6f || bytes[end - 4] !== 0x20)
      continue;
    const header = /(\d{1,10}) (\d{1,5}) obj$/.exec(textOf(bytes, Math.max(end - MAX_HEADER, 0), end));
    if (header) return { id: `${Number(header[1])} ${Number(header[2])}`, end };
  }
  return undefined;
}

/** Returns the keyword at `at` or after white space, such as `endobj` or `stream`. */
export function readWord(bytes: Uint8Array, at: number): { word: string; end: number } | undefined {
  const token = readToken(bytes, at);
  return token?.kind === 'word' ? { word: textOf(bytes, token.start, token.end), end: token.end } : undefined;
}

/**
 * Returns the dictionary that begins at `at` or after white space, or `undefined` for anything else or when a key
 * occurs twice.
 */
export function readDictionary(bytes: Uint8Array, at: number): Dictionary | undefined {
  const open = readToken(bytes, at);
  if (open?.kind !== '<<') return undefined;
  const entries = new Map<string, Value>();
  let position = open.end;
  for (let count = 0; count < MAX_TOKENS; count++) {
    const key = readToken(bytes, position);
    if (key?.kind === '>>') return { entries, start: open.start, end: key.end };
    const name = key?.kind === 'name' ? readName(bytes, key.start, key.end) : undefined;
    const value = key && readValue(bytes, key.end);
    if (name === undefined || !value || entries.has(name)) return undefined;
    entries.set(name, value);
    position = value.end;
  }
  return undefined;
}

/** Reads one token, or all tokens up to the bracket that closes the first one, or a reference such as `5 0 R`. */
function readValue(bytes: Uint8Array, at: number): Value | undefined {
  const first = readToken(bytes, at);
  if (!first) return undefined;
  if (first.kind === 'word') {
    const reference = /^\d+\s+\d+\s+R(?![^\s<>[\]()/%])/.exec(textOf(bytes, first.start, bytes.length));
    return { first, end: reference ? first.start + reference[0].length : first.end };
  }
  const open: Token['kind'][] = [];
  let token: Token | undefined = first;
  for (let count = 0; token && count < MAX_TOKENS; count++) {
    const { kind, end } = token;
    if (kind === '<<' || kind === '[') open.push(kind);
    if ((kind === '>>' || kind === ']') && open.pop() !== (kind === '>>' ? '<<' : '[')) return undefined;
    if (open.length === 0) return { first, end };
    if (open.length > MAX_DEPTH) return undefined;
    token = readToken(bytes, end);
  }
  return undefined;
}

/** Returns the name that is the value of a key, or `undefined` if the value is anything else. */
export function readNameValue(bytes: Uint8Array, { entries }: Dictionary, key: string): string | undefined {
  const first = entries.get(key)?.first;
  return first?.kind === 'name' ? readName(bytes, first.start, first.end) : undefined;
}

/** Returns `12 0` if a reference such as `12 0 R` begins at `at` or after white space. */
export function readReference(bytes: Uint8Array, at: number): string | undefined {
  const match = /^[\0\t\n\f\r ]*(\d{1,10}) (\d{1,5}) R/.exec(textOf(bytes, at, at + 40));
  return match ? `${Number(match[1])} ${Number(match[2])}` : undefined;
}
