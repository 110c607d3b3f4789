import { parseStrictJson } from '../codec/strict-json.ts';

/** The value of JSON out of a network; `undefined` for what `parseStrictJson` refuses. A byte order mark is passed over. */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(withoutByteOrderMark(bytes));
  } catch {
    return undefined;
  }
}

/** Editors and some servers put one before UTF-8. It is no part of JSON (RFC 8259 8.1), and may be passed over. */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** A member that is not there, or that a server writes all the same where it has nothing to say. */
export function isOmitted(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && value.trim() === '');
}
