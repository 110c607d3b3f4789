import { parseStrictJson } from '../codec/strict-json.ts';

/** Deepest nesting that is looked at; a list of institutions needs six levels. */
const MAX_DEPTH = 16;
/** Most objects and arrays; the whole list of 3,400 institutions and 10,000 certificates has 30,000. */
const MAX_CONTAINERS = 1_000_000;
const QUOTE = 0x22;
const BACKSLASH = 0x5c;

/**
 * The value of JSON out of a network, `undefined` for what is none (`parseStrictJson`) or would take far more memory than its
 * own length: nesting and the number of objects are bounded before anything is built.
 */
export function readJson(bytes: Uint8Array): unknown {
  const json = withoutByteOrderMark(bytes);
  if (!isModest(json)) return undefined;
  try {
    return parseStrictJson(json);
  } catch {
    return undefined;
  }
}

/** Editors and some servers put one before UTF-8. It is no part of JSON (RFC 8259 8.1), and may be passed over. */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

function isModest(bytes: Uint8Array): boolean {
  let depth = 0;
  let containers = 0;
  for (let at = 0; at < bytes.length; at++) {
    const byte = bytes[at]!;
    if (byte === QUOTE) {
      at = endOfString(bytes, at);
      if (at < 0) return false;
      continue;
    }
    // "[" 0x5b and "{" 0x7b, "]" 0x5d and "}" 0x7d differ in one bit.
    const bracket = byte | 0x20;
    if (bracket === 0x7d) depth--;
    else if (bracket === 0x7b && (++depth > MAX_DEPTH || ++containers > MAX_CONTAINERS)) return false;
  }
  return true;
}

/** The position of the quote that ends the string, or -1. */
function endOfString(bytes: Uint8Array, start: number): number {
  let end = bytes.indexOf(QUOTE, start + 1);
  while (end >= 0) {
    let slashes = 0;
    while (bytes[end - 1 - slashes] === BACKSLASH) slashes++;
    if (slashes % 2 === 0) return end;
    end = bytes.indexOf(QUOTE, end + 1);
  }
  return -1;
}

/** A member that is not there, or that a server writes all the same where it has nothing to say. */
export function isOmitted(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
