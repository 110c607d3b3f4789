import { withoutEdgeSpace } from '../card/text.ts';
import { parseStrictJson } from '../codec/strict-json.ts';

/**
 * Parses JSON from a network; `undefined` for anything that `parseStrictJson` refuses. A leading byte order mark is
 * ignored.
 */
export function readJson(bytes: Uint8Array): unknown {
  try {
    return parseStrictJson(withoutByteOrderMark(bytes));
  } catch {
    return undefined;
  }
}

/**
 * Removes a leading byte order mark, which editors and some servers add. It is not part of JSON, and a parser may
 * ignore it (RFC 8259 8.1).
 */
function withoutByteOrderMark(bytes: Uint8Array): Uint8Array {
  return bytes[0] === 0xef && bytes[1] === 0xbb && bytes[2] === 0xbf ? bytes.subarray(3) : bytes;
}

/** Whether a member is absent, or has a value that servers write instead of omitting it. */
export function isOmitted(value: unknown): boolean {
  return value === undefined || value === null || (typeof value === 'string' && withoutEdgeSpace(value) === '');
}
