import { base64urlDecode, base64urlEncode } from '../codec/bytes.ts';
import { sha256 } from './sha256.ts';

/** The prefix of the thumbprint in a kid of the proof of concept (PoC 2.2). */
const PREFIX = 'EESSI:x5t#S256:';
/** A misspelling of the prefix that was seen in one sample. */
const MISSPELT_PREFIX = 'EESSi:x5t#S256:';
const THUMBPRINT_LENGTH = 32;

/** The contents of a kid. */
export interface KeyId {
  /** The SHA-256 of the signing certificate. */
  readonly thumbprint: Uint8Array;
  /** Whether the spelling is the one that the PoC requires: Base64url without padding after the exact prefix. */
  readonly isCanonical: boolean;
}

/** Returns the thumbprint of a certificate: the SHA-256 of its DER. */
export async function certificateThumbprint(der: Uint8Array): Promise<Uint8Array> {
  return sha256(der);
}

/**
 * Returns the thumbprint of a certificate in the form of JOSE: `x5t#S256`, Base64url without padding (RFC 7515 4.1.8).
 */
export async function certificateX5t(der: Uint8Array): Promise<string> {
  return base64urlEncode(await certificateThumbprint(der));
}

/** Returns the kid of a certificate with this `x5t#S256`, in the only spelling that is ever written (PoC 2.2). */
export function formatKeyId(x5t: string): string {
  return PREFIX + x5t;
}

/**
 * Reads a kid: the PoC's spelling, or the same 32 bytes in standard or padded Base64 or after `EESSi:`, as seen in the
 * field. Returns `undefined` for anything else.
 */
export function readKeyId(kid: unknown): KeyId | undefined {
  if (typeof kid !== 'string') return undefined;
  const prefix = [PREFIX, MISSPELT_PREFIX].find((candidate) => kid.startsWith(candidate));
  if (prefix === undefined) return undefined;
  // Another alphabet and padding occur in the field; white space and spare bits do not.
  const x5t = kid.slice(prefix.length).replaceAll('+', '-').replaceAll('/', '_').replace(/=$/, '');
  const thumbprint = base64urlDecode(x5t);
  return thumbprint?.length === THUMBPRINT_LENGTH ? { thumbprint, isCanonical: kid === formatKeyId(x5t) } : undefined;
}
