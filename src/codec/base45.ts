import { DecodeError } from '../errors.ts';
import { requireBytes, requireText } from '../usage.ts';

const ALPHABET = '0123456789ABCDEFGHIJKLMNOPQRSTUVWXYZ $%*+-./:';
const CHARACTERS = [...ALPHABET];
const VALUES = new Int8Array(128).fill(-1);
for (let i = 0; i < ALPHABET.length; i++) VALUES[ALPHABET.charCodeAt(i)] = i;

/**
 * Encodes `bytes` as Base45 text (RFC 9285). Every character is in the QR alphanumeric set. Throws `ERR_EHIC_OPTIONS`
 * when `bytes` is not a Uint8Array.
 */
export function base45Encode(bytes: Uint8Array): string {
  requireBytes('bytes', bytes);
  let text = '';
  const even = bytes.length - (bytes.length % 2);
  for (let i = 0; i < even; i += 2) {
    const n = bytes[i]! * 256 + bytes[i + 1]!;
    text += CHARACTERS[n % 45]! + CHARACTERS[Math.floor(n / 45) % 45]! + CHARACTERS[Math.floor(n / 2025)]!;
  }
  if (even < bytes.length) {
    const n = bytes[even]!;
    text += CHARACTERS[n % 45]! + CHARACTERS[Math.floor(n / 45)]!;
  }
  return text;
}

/**
 * Decodes Base45 text (RFC 9285) strictly: nothing is trimmed and no case is changed. Throws `ERR_EHIC_BASE45_INVALID`,
 * whose `problem` is `character` (with its `position`), `length` or `value`, and `ERR_EHIC_OPTIONS` when `text` is not
 * a text.
 */
export function base45Decode(text: string): Uint8Array<ArrayBuffer> {
  requireText('text', text);
  const { length } = text;
  if (length % 3 === 1) throw invalid('length', length);
  const bytes = new Uint8Array(Math.floor((length * 2) / 3));
  let at = 0;
  for (let i = 0; i < length; i += 3) {
    const pair = valueAt(text, i) + 45 * valueAt(text, i + 1);
    if (i + 2 < length) {
      const n = pair + 2025 * valueAt(text, i + 2);
      if (n > 0xffff) throw invalid('value', i);
      bytes[at++] = n >> 8;
      bytes[at++] = n & 0xff;
    } else {
      if (pair > 0xff) throw invalid('value', i);
      bytes[at++] = pair;
    }
  }
  return bytes;
}

function valueAt(text: string, position: number): number {
  const unit = text.charCodeAt(position);
  const value = unit < 128 ? VALUES[unit]! : -1;
  if (value < 0) throw invalid('character', position);
  return value;
}

function invalid(problem: 'character' | 'length' | 'value', position: number): DecodeError {
  return new DecodeError('BASE45_INVALID', `not Base45: ${problem} at ${position}`, { problem, position });
}
