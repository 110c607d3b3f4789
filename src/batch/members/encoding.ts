import { isUtf8 } from 'node:buffer';
import { EhicError } from '../../errors.ts';

export type Encoding = 'utf-8' | 'windows-1252';

const BOM = [0xef, 0xbb, 0xbf];

/** Files of other kinds by their first bytes, and what is to be done with them. */
const KINDS: readonly (readonly [kind: string, first: readonly number[], advice: string])[] = [
  ['XLSX', [0x50, 0x4b, 0x03, 0x04], 'a spreadsheet (XLSX) or another ZIP file: save it as "CSV UTF-8"'],
  ['XLS', [0xd0, 0xcf, 0x11, 0xe0], 'a spreadsheet (XLS): save it as "CSV UTF-8"'],
  ['GZIP', [0x1f, 0x8b], 'compressed (GZIP): decompress it first'],
  ['PDF', [0x25, 0x50, 0x44, 0x46], 'a PDF'],
];

/** How many of the first bytes of a file `refuseKind` needs. */
export const HEAD_LENGTH = 4;

/**
 * Throws `ERR_EHIC_MEMBERS_FORMAT` for the first bytes of a file of another kind, and `ERR_EHIC_MEMBERS_ENCODING` for
 * UTF-16.
 */
export function refuseKind(head: Uint8Array): void {
  const found = KINDS.find(([, first]) => first.every((byte, i) => head[i] === byte));
  if (found) {
    throw new EhicError('ERR_EHIC_MEMBERS_FORMAT', `the file of members is ${found[2]}`, { kind: found[0] });
  }
  const [first, second] = head;
  const isMarked = (first === 0xff && second === 0xfe) || (first === 0xfe && second === 0xff);
  if (isMarked || (first !== second && (first === 0 || second === 0))) throw wrong('UTF-16', 1);
}

/** Returns whether a file begins with the byte order mark of UTF-8. */
export function hasMark(head: Uint8Array): boolean {
  return BOM.every((byte, i) => head[i] === byte);
}

/** Returns the bytes of a row as UTF-8, or `undefined` when they are in another encoding. */
export function toUtf8(bytes: Buffer, encoding: Encoding): Buffer | undefined {
  if (encoding === 'utf-8') return isUtf8(bytes) ? bytes : undefined;
  return isAscii(bytes) ? bytes : Buffer.from(decodeWindows1252(bytes));
}

/** The error for a row that is not UTF-8. */
export function notUtf8(line: number): EhicError {
  return wrong('another encoding', line);
}

function wrong(found: string, line: number): EhicError {
  const advice =
    found === 'UTF-16'
      ? 'save it as "CSV UTF-8"'
      : 'save it as "CSV UTF-8", or read it with the encoding windows-1252, if that is what it is in';
  const message = `the file of members is not in UTF-8, but in ${found} (line ${line}): ${advice}`;
  return new EhicError('ERR_EHIC_MEMBERS_ENCODING', message, { line, ...(found === 'UTF-16' ? { found } : {}) });
}

/** The bytes 0x80 to 0x9F of Windows-1252; those that it does not define are characters that no card can have. */
const UPPER = '€\x81‚ƒ„…†‡ˆ‰Š‹Œ\x8dŽ\x8f\x90‘’“”•–—˜™š›œ\x9džŸ';

/** Some versions of Node read these bytes as ISO 8859-1 with `TextDecoder`. */
function decodeWindows1252(bytes: Buffer): string {
  return bytes.toString('latin1').replace(/[\x80-\x9f]/g, (character) => UPPER[character.charCodeAt(0) - 0x80]!);
}

function isAscii(bytes: Buffer): boolean {
  for (const byte of bytes) if (byte > 0x7f) return false;
  return true;
}
