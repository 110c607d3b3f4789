import { DecodeError } from '../errors.ts';

const encoder = new TextEncoder();
// ignoreBOM keeps a leading U+FEFF, so that no character is dropped silently.
const strictDecoder = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });

/** Returns the UTF-8 bytes of a text. */
export function utf8Encode(text: string): Uint8Array {
  return encoder.encode(text);
}

/** Returns the text of UTF-8 bytes, or `undefined` when they are not UTF-8. A byte order mark is kept. */
export function utf8Decode(bytes: Uint8Array): string | undefined {
  try {
    return strictDecoder.decode(bytes);
  } catch {
    return undefined;
  }
}

export function concatBytes(...parts: readonly Uint8Array[]): Uint8Array<ArrayBuffer> {
  const all = new Uint8Array(parts.reduce((sum, part) => sum + part.length, 0));
  let at = 0;
  for (const part of parts) {
    all.set(part, at);
    at += part.length;
  }
  return all;
}

export function equalBytes(a: Uint8Array, b: Uint8Array): boolean {
  if (a.length !== b.length) return false;
  for (let i = 0; i < a.length; i++) if (a[i] !== b[i]) return false;
  return true;
}

/** Compares byte strings byte by byte; a beginning comes before a longer string (RFC 8949 4.2.1, X.690 11.6). */
export function compareBytes(a: Uint8Array, b: Uint8Array): number {
  const shared = Math.min(a.length, b.length);
  for (let i = 0; i < shared; i++) if (a[i] !== b[i]) return a[i]! - b[i]!;
  return a.length - b.length;
}

const HEX = Array.from({ length: 256 }, (_, byte) => byte.toString(16).padStart(2, '0'));

/** Encodes bytes as lower-case hexadecimal. */
export function hexEncode(bytes: Uint8Array): string {
  let text = '';
  for (const byte of bytes) text += HEX[byte];
  return text;
}

/** Decodes hexadecimal digits in either case. Throws `ERR_EHIC_FIELD_VALUE` for anything else. */
export function hexDecode(text: string): Uint8Array<ArrayBuffer> {
  if (!/^(?:[0-9a-f]{2})*$/i.test(text)) throw new DecodeError('FIELD_VALUE', 'not hexadecimal');
  return Uint8Array.from({ length: text.length / 2 }, (_, i) => Number.parseInt(text.slice(2 * i, 2 * i + 2), 16));
}

const DIGITS = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789+/';
const URL_DIGITS = `${DIGITS.slice(0, 62)}-_`;
const PADDING = '=';
const WHITE_SPACE = '\t\n\f\r ';

/** The codes of the digits by their value. */
const CODES = codesOf(DIGITS);
const URL_CODES = codesOf(URL_DIGITS);

/** What a character stands for if it is not a digit, which is below 64. */
const SKIPPED = 64;
const PADS = 65;
const REFUSED = 66;

/** The values of the characters by their code: of Base64 in both alphabets, and of Base64url alone. */
const VALUES = valuesOf(DIGITS, URL_DIGITS);
const URL_VALUES = valuesOf(URL_DIGITS);
for (const code of codesOf(WHITE_SPACE)) VALUES[code] = SKIPPED;
for (const code of codesOf(PADDING)) VALUES[code] = PADS;

/** Encodes bytes as Base64 (RFC 4648 4), with padding. */
export function base64Encode(bytes: Uint8Array): string {
  return strictDecoder.decode(encode(bytes, CODES)) + PADDING.repeat((3 - (bytes.length % 3)) % 3);
}

/** Encodes bytes as Base64url without padding (RFC 7515 2). */
export function base64urlEncode(bytes: Uint8Array): string {
  return strictDecoder.decode(base64urlBytes(bytes));
}

/** Returns the characters of `base64urlEncode` as ASCII. */
export function base64urlBytes(bytes: Uint8Array): Uint8Array<ArrayBuffer> {
  return encode(bytes, URL_CODES);
}

/**
 * Decodes Base64 in the standard or URL-safe alphabet, padded or not, ignoring white space. Returns `undefined` for
 * anything else.
 */
export function base64Decode(text: string): Uint8Array<ArrayBuffer> | undefined {
  return decode(text, VALUES)?.bytes;
}

/**
 * Decodes Base64url without padding and white space, whose spare bits are zero, so that no other text stands for the
 * same bytes (RFC 7515 2). Returns `undefined` for anything else.
 */
export function base64urlDecode(text: string): Uint8Array<ArrayBuffer> | undefined {
  const decoded = decode(text, URL_VALUES);
  return decoded?.spare === 0 ? decoded.bytes : undefined;
}

function encode(bytes: Uint8Array, codes: Uint8Array): Uint8Array<ArrayBuffer> {
  const text = new Uint8Array(Math.ceil((bytes.length * 4) / 3));
  const whole = bytes.length - (bytes.length % 3);
  let at = 0;
  for (let i = 0; i < whole; i += 3) {
    const group = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    text[at++] = codes[group >> 18]!;
    text[at++] = codes[(group >> 12) & 63]!;
    text[at++] = codes[(group >> 6) & 63]!;
    text[at++] = codes[group & 63]!;
  }
  if (whole < bytes.length) {
    const group = (bytes[whole]! << 16) | ((bytes[whole + 1] ?? 0) << 8);
    text[at++] = codes[group >> 18]!;
    text[at++] = codes[(group >> 12) & 63]!;
    if (at < text.length) text[at++] = codes[(group >> 6) & 63]!;
  }
  return text;
}

function decode(text: string, values: Uint8Array) {
  const bytes = new Uint8Array(Math.floor((text.length * 3) / 4));
  let at = 0;
  let digits = 0;
  let padding = 0;
  let group = 0;
  for (let i = 0; i < text.length; i++) {
    const code = text.charCodeAt(i);
    const value = code < 128 ? values[code]! : REFUSED;
    if (value < 64 && padding === 0) {
      group = (group << 6) | value;
      if ((++digits & 3) !== 0) continue;
      bytes[at++] = group >> 16;
      bytes[at++] = group >> 8;
      bytes[at++] = group;
    } else if (value === PADS) padding++;
    else if (value !== SKIPPED) return undefined;
  }
  const rest = digits & 3;
  if (rest === 1 || padding > 2 || (padding > 0 && rest + padding !== 4)) return undefined;
  if (rest === 3) bytes[at++] = group >> 10;
  if (rest > 0) bytes[at++] = group >> (rest === 3 ? 2 : 4);
  const spare = rest === 0 ? 0 : group & (rest === 3 ? 3 : 15);
  return { bytes: at < bytes.length ? bytes.subarray(0, at) : bytes, spare };
}

function codesOf(digits: string): Uint8Array {
  return Uint8Array.from(digits, (digit) => digit.charCodeAt(0));
}

function valuesOf(...alphabets: readonly string[]): Uint8Array {
  const values = new Uint8Array(128).fill(REFUSED);
  for (const digits of alphabets) {
    for (const [value, code] of codesOf(digits).entries()) values[code] = value;
  }
  return values;
}
