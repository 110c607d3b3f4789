import { UsageError } from './output.ts';

const UTF8 = new TextDecoder('utf-8', { fatal: true });

/**
 * Returns the text of a file, which must be UTF-8 (a byte order mark is removed). The error for another encoding names
 * it and says how to convert it.
 */
export function decodeUtf8(bytes: Uint8Array, name: string): string {
  const encoding = wideEncodingOf(bytes);
  if (encoding) throw notUtf8(name, encoding, encoding);
  try {
    return UTF8.decode(bytes);
  } catch {
    throw notUtf8(name, 'Windows-1252 or another 8-bit encoding', 'WINDOWS-1252');
  }
}

/**
 * Recognises UTF-16 or UTF-32 by its byte order mark or by the zero bytes of the ASCII characters with which JSON
 * begins.
 */
function wideEncodingOf([a, b, c, d]: Uint8Array): string | undefined {
  if (a === 0xff && b === 0xfe) return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
  if (a === 0xfe && b === 0xff) return 'UTF-16BE';
  if (a === 0 && b === 0) return 'UTF-32BE';
  if (a === 0 && b !== undefined) return 'UTF-16BE';
  if (b !== 0) return undefined;
  return c === 0 && d === 0 ? 'UTF-32LE' : 'UTF-16LE';
}

function notUtf8(name: string, found: string, from: string): UsageError {
  return new UsageError(
    `not UTF-8: ${name} seems to be ${found}. Save it as UTF-8, or convert it: iconv -f ${from} -t UTF-8 OLD > NEW`,
  );
}
