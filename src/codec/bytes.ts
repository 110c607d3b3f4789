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

/** Encodes bytes as Base64 (RFC 4648 4), with padding. */
export function base64Encode(bytes: Uint8Array): string {
  let binary = '';
  for (let i = 0; i < bytes.length; i += 8192) binary += String.fromCharCode(...bytes.subarray(i, i + 8192));
  return btoa(binary);
}

/**
 * Decodes Base64 in the standard or URL-safe alphabet, padded or not, ignoring white space. Returns `undefined` for
 * anything else.
 */
export function base64Decode(text: string): Uint8Array<ArrayBuffer> | undefined {
  const plain = text
    .replace(/[\t\n\f\r ]+/g, '')
    .replace(/-/g, '+')
    .replace(/_/g, '/');
  if (!/^[A-Za-z0-9+/]*={0,2}$/.test(plain)) return undefined;
  try {
    const binary = atob(plain);
    const bytes = new Uint8Array(binary.length);
    for (let i = 0; i < binary.length; i++) bytes[i] = binary.charCodeAt(i);
    return bytes;
  } catch {
    return undefined;
  }
}

const URL_SAFE = encoder.encode('ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_');
const URL_SAFE_VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < 64; i++) URL_SAFE_VALUES[URL_SAFE[i]!] = i;

/** Encodes bytes as Base64url without padding (RFC 7515 2). */
export function base64urlEncode(bytes: Uint8Array): string {
  const letters = new Uint8Array(4 * Math.ceil(bytes.length / 3));
  let at = 0;
  for (let i = 0; i < bytes.length; i += 3) {
    // Beyond the end there are zeros, whose letters are cut off below.
    const n = (bytes[i]! << 16) | (bytes[i + 1]! << 8) | bytes[i + 2]!;
    letters[at++] = URL_SAFE[n >> 18]!;
    letters[at++] = URL_SAFE[(n >> 12) & 63]!;
    letters[at++] = URL_SAFE[(n >> 6) & 63]!;
    letters[at++] = URL_SAFE[n & 63]!;
  }
  return strictDecoder.decode(letters.subarray(0, Math.ceil((bytes.length * 4) / 3)));
}

/**
 * Decodes Base64url in its only canonical spelling: without padding, white space and spare bits. Returns `undefined`
 * for anything else.
 */
export function base64urlDecode(text: string): Uint8Array<ArrayBuffer> | undefined {
  const spare = (4 - (text.length & 3)) & 3;
  if (spare === 3) return undefined;
  const bytes = new Uint8Array((text.length * 3) >> 2);
  let at = 0;
  for (let i = 0; i < text.length; i += 4) {
    const n =
      (valueAt(text, i) << 18) | (valueAt(text, i + 1) << 12) | (valueAt(text, i + 2) << 6) | valueAt(text, i + 3);
    if (n < 0) return undefined;
    // What is written beyond the end is dropped.
    bytes[at++] = n >> 16;
    bytes[at++] = n >> 8;
    bytes[at++] = n;
    if (i + 4 > text.length && (n & ((1 << (8 * spare)) - 1)) !== 0) return undefined;
  }
  return bytes;
}

/** Returns the value of a letter, 0 beyond the end of the text, and -1 for any other character. */
function valueAt(text: string, position: number): number {
  if (position >= text.length) return 0;
  const unit = text.charCodeAt(position);
  return unit < 128 ? URL_SAFE_VALUES[unit]! : -1;
}
