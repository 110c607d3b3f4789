import { utf8Encode } from '../../codec/bytes.ts';

/** A token of those that a signature dictionary consists of (ISO 32000-1 7.2, 7.3). */
export interface Token {
  readonly kind: 'name' | 'string' | 'hexadecimal' | 'word' | '<<' | '>>' | '[' | ']';
  readonly start: number;
  /** The offset after the token, at which the next one may begin. */
  readonly end: number;
}

const SLASH = 0x2f;
const HASH = 0x23;
/** The kind of each byte (ISO 32000-1 tables 1 and 2): 0 is regular, 1 is white space, 2 is a delimiter. */
const KINDS = new Uint8Array(256);
for (const byte of [0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]) KINDS[byte] = 1;
for (const delimiter of '()<>[]{}/%') KINDS[delimiter.charCodeAt(0)] = 2;

function isWhiteSpace(byte: number | undefined): boolean {
  return byte !== undefined && KINDS[byte] === 1;
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && KINDS[byte] === 0;
}

export function skipWhiteSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isWhiteSpace(bytes[next])) next++;
  return next;
}

/**
 * Returns the token at `at` or after white space, or `undefined` at the end, for a comment, or for a token that is not
 * closed.
 */
export function readToken(bytes: Uint8Array, at: number): Token | undefined {
  const start = skipWhiteSpace(bytes, at);
  const two = String.fromCharCode(bytes[start] ?? 0, bytes[start + 1] ?? 0);
  const [one] = two;
  if (two === '<<' || two === '>>') return { kind: two, start, end: start + 2 };
  if (one === '[' || one === ']') return { kind: one, start, end: start + 1 };
  if (one === '<') return closed('hexadecimal', start, bytes.indexOf(0x3e, start) + 1);
  if (one === '(') return closed('string', start, endOfString(bytes, start));
  const end = endOfWord(bytes, one === '/' ? start + 1 : start);
  if (one === '/') return { kind: 'name', start, end };
  return end > start ? { kind: 'word', start, end } : undefined;
}

function closed(kind: 'hexadecimal' | 'string', start: number, end: number): Token | undefined {
  return end > start ? { kind, start, end } : undefined;
}

function endOfWord(bytes: Uint8Array, at: number): number {
  let end = at;
  while (isRegular(bytes[end])) end++;
  return end;
}

/**
 * Returns the end of a string, or 0 if it does not end. Parentheses may be nested, and a backslash escapes the next
 * byte (ISO 32000-1 7.3.4.2).
 */
function endOfString(bytes: Uint8Array, start: number): number {
  let depth = 0;
  for (let at = start; at < bytes.length; at++) {
    if (bytes[at] === 0x5c) at++;
    else if (bytes[at] === 0x28) depth++;
    else if (bytes[at] === 0x29 && --depth === 0) return at + 1;
  }
  return 0;
}

/** Returns the bytes as ISO 8859-1, cut off after 256, which is more than any text that is looked for. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 256)));
}

/** Returns a name without its slash, with each `#xx` replaced by the byte that it stands for (ISO 32000-1 7.3.5). */
export function readName(bytes: Uint8Array, start: number, end: number): string {
  const text = textOf(bytes, start + 1, end);
  return text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

export interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/**
 * Finds these names anywhere in a file, also in streams and strings, in every spelling. A file can have many millions
 * of names, so that only those that match become strings.
 */
export function* findNames(bytes: Uint8Array, wanted: ReadonlySet<string>): Generator<Name> {
  const byFirst = new Map<number, { name: string; letters: Uint8Array }[]>();
  for (const name of wanted) {
    const letters = utf8Encode(name);
    byFirst.set(letters[0]!, [...(byFirst.get(letters[0]!) ?? []), { name, letters }]);
  }
  for (let start = bytes.indexOf(SLASH); start >= 0; start = bytes.indexOf(SLASH, start + 1)) {
    const candidates = byFirst.get(letterAt(bytes, start + 1));
    if (!candidates) continue;
    for (const { name, letters } of candidates) {
      const end = endOfName(bytes, start + 1, letters);
      if (end > 0) yield { name, start, end };
    }
  }
}

/** Returns where a name that begins at `at` ends if it is this one, which has no `#`, or else 0. */
function endOfName(bytes: Uint8Array, at: number, letters: Uint8Array): number {
  let next = at;
  for (const letter of letters) {
    if (letterAt(bytes, next) !== letter) return 0;
    next += bytes[next] === HASH ? 3 : 1;
  }
  return isRegular(bytes[next]) ? 0 : next;
}

/** Returns a byte of a name, with `#xx` replaced by the byte that it stands for (ISO 32000-1 7.3.5). */
function letterAt(bytes: Uint8Array, at: number): number {
  const byte = bytes[at] ?? 0;
  if (byte !== HASH) return byte;
  const value = digitValue(bytes[at + 1] ?? 0) * 16 + digitValue(bytes[at + 2] ?? 0);
  return Number.isNaN(value) ? byte : value;
}

/** Returns the value of a hexadecimal digit in either case, or NaN for any other byte. */
export function digitValue(byte: number): number {
  if (byte >= 0x30 && byte <= 0x39) return byte - 0x30;
  const lower = byte | 0x20;
  return lower >= 0x61 && lower <= 0x66 ? lower - 0x57 : Number.NaN;
}
