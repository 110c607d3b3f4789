import { DecodeError } from '../errors.ts';
import { requireText } from '../usage.ts';
import { base64urlDecode, base64urlEncode, utf8Encode } from './bytes.ts';
import { parseStrictJson } from './strict-json.ts';

/** The parts of a compact JWS (RFC 7515 7.1). Nothing in it is verified. */
export interface CompactJws {
  /** The header. */
  readonly header: Readonly<Record<string, unknown>>;
  /** The payload. */
  readonly payload: Uint8Array;
  /** The signature. */
  readonly signature: Uint8Array;
  /** The ASCII bytes that were signed: header and payload as they were sent (RFC 7515 5.1). */
  readonly signingInput: Uint8Array;
  /** The `alg` of the header, of whatever type it is. */
  readonly alg: unknown;
  /** The `kid` of the header, of whatever type it is. */
  readonly kid: unknown;
}

/**
 * Splits a compact JWS into its parts. It must have exactly three parts of canonical Base64url without padding, and a
 * header that is a JSON object without duplicate names. Libraries accept spare bits, padding and white space, which
 * would give one token several spellings. Throws `ERR_EHIC_JWS_NOT_CANONICAL`, `ERR_EHIC_JWS_HEADER_INVALID` or
 * `ERR_EHIC_JSON_…`, and `ERR_EHIC_OPTIONS` when `text` is not a text.
 */
export function decodeCompactJws(text: string): CompactJws {
  requireText('text', text);
  const parts = text.split('.');
  if (parts.length !== 3) throw notCanonical('not three parts');
  const [headerBytes, payload, signature] = parts.map(decodePart) as [Uint8Array, Uint8Array, Uint8Array];
  const header = parseStrictJson(headerBytes);
  if (typeof header !== 'object' || header === null || Array.isArray(header)) {
    throw new DecodeError('JWS_HEADER_INVALID', 'the JWS header is not an object', { problem: 'not an object' });
  }
  const fields = header as Record<string, unknown>;
  const signingInput = utf8Encode(text.slice(0, text.lastIndexOf('.')));
  return { header: fields, payload, signature, signingInput, alg: fields.alg, kid: fields.kid };
}

/** Returns the signing input of a compact JWS, whose bytes are signed (RFC 7515 5.1). */
export function jwsSigningInput(header: string, payload: string): string {
  return `${base64urlEncode(utf8Encode(header))}.${base64urlEncode(utf8Encode(payload))}`;
}

function decodePart(part: string): Uint8Array {
  const bytes = base64urlDecode(part);
  if (!bytes) throw notCanonical('not canonical Base64url');
  return bytes;
}

function notCanonical(problem: string): DecodeError {
  return new DecodeError('JWS_NOT_CANONICAL', `not a canonical compact JWS: ${problem}`, { problem });
}
