/**
 * The text of a QR symbol from its bytes, exact: nothing trimmed or replaced. Numeric and alphanumeric symbols are
 * ASCII. Byte mode is read as UTF-8 when it is UTF-8, else as ISO 8859-1, the symbology's own default (ISO/IEC 18004),
 * so that a foreign code still counts as a code. `undefined` for a symbol without content.
 */
export function symbolText(bytes: Uint8Array): string | undefined {
  if (bytes.length === 0) return undefined;
  try {
    return new TextDecoder('utf-8', { fatal: true, ignoreBOM: true }).decode(bytes);
  } catch {
    return Array.from(bytes, (byte) => String.fromCharCode(byte)).join('');
  }
}
