import { requireBytes } from '../usage.ts';
import { hexEncode } from './bytes.ts';
import type { CborValue } from './cbor.ts';

/** Writes a CBOR value in diagnostic notation (RFC 8949 8), such as `{1: -7, 4: h'…'}`, for people to read. */
export function cborDiagnostic(value: CborValue): string {
  if (value instanceof Uint8Array) {
    requireBytes('value', value);
    return `h'${hexEncode(value)}'`;
  }
  if (typeof value === 'string') return JSON.stringify(value);
  if (Array.isArray(value)) return `[${value.map(cborDiagnostic).join(', ')}]`;
  if (value instanceof Map) {
    return `{${[...value].map(([key, item]) => `${cborDiagnostic(key)}: ${cborDiagnostic(item)}`).join(', ')}}`;
  }
  return String(value);
}
