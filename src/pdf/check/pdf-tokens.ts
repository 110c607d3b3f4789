/** The tokens of PDF that a signature dictionary consists of (ISO 32000-1 7.2, 7.3). */
export interface Token {
  readonly kind: 'name' | 'string' | 'hexadecimal' | 'word' | '<<' | '>>' | '[' | ']';
  readonly start: number;
  /** Where the next token may begin. */
  readonly end: number;
}

const SLASH = 0x2f;
const HASH = 0x23;
const WHITE_SPACE: ReadonlySet<number> = new Set([0x00, 0x09, 0x0a, 0x0c, 0x0d, 0x20]);
const DELIMITERS: ReadonlySet<number> = new Set([...'()<>[]{}/%'].map((character) => character.charCodeAt(0)));
/** Longer names have no meaning in PDF (ISO 32000-1 annex C). */
const MAX_NAME = 127;

function isWhiteSpace(byte: number | undefined): boolean {
  return byte !== undefined && WHITE_SPACE.has(byte);
}

function isRegular(byte: number | undefined): boolean {
  return byte !== undefined && !WHITE_SPACE.has(byte) && !DELIMITERS.has(byte);
}

export function skipWhiteSpace(bytes: Uint8Array, at: number): number {
  let next = at;
  while (isWhiteSpace(bytes[next])) next++;
  return next;
}

/** The token at `at` or after white space; `undefined` at the end, for comments, and for what is never closed. */
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
 * Parentheses may be nested, and a backslash takes the next byte with it (ISO 32000-1 7.3.4.2); 0 where it never ends.
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

/** The bytes as ISO 8859-1, cut off where they are longer than anything that is looked for. */
export function textOf(bytes: Uint8Array, start: number, end: number): string {
  return String.fromCharCode(...bytes.subarray(start, Math.min(end, start + 256)));
}

/** A name without its slash, `#xx` read as the byte that it stands for (ISO 32000-1 7.3.5). */
export function readName(bytes: Uint8Array, start: number, end: number): string {
  const text = textOf(bytes, start + 1, end);
  return text.replace(/#([0-9a-f]{2})/gi, (_, digits: string) => String.fromCharCode(Number.parseInt(digits, 16)));
}

export interface Name {
  readonly name: string;
  readonly start: number;
  readonly end: number;
}

/** Where these names stand in a file, however they are spelled and wherever that is: in streams and strings too. */
export function* findNames(bytes: Uint8Array, wanted: ReadonlySet<string>): Generator<Name> {
  // Most slashes in a file begin another name, or are no slash at all but a byte of a compressed stream.
  const firstBytes = new Set([...wanted].map((name) => name.charCodeAt(0))).add(HASH);
  for (let start = bytes.indexOf(SLASH); start >= 0; start = bytes.indexOf(SLASH, start + 1)) {
    if (!firstBytes.has(bytes[start + 1]!)) continue;
    const end = endOfWord(bytes, start + 1);
    // `#xx` takes three bytes for one.
    if (end - start > 3 * MAX_NAME) continue;
    const name = readName(bytes, start, end);
    if (wanted.has(name)) yield { name, start, end };
  }
}
