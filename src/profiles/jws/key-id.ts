import { base64Decode, base64urlEncode } from '../../codec/bytes.ts';
import { KEY_ID_PREFIX, toKeyId } from '../../crypto/key-id.ts';
import { DecodeError } from '../../errors.ts';

/** As seen in one sample. */
const MISSPELT_PREFIX = 'EESSi:x5t#S256:';
const THUMBPRINT_LENGTH = 32;

export interface KeyId {
  /** The SHA-256 of the signing certificate. */
  readonly thumbprint: Uint8Array;
  /** Whether it is spelled as the PoC asks: Base64url without padding behind the exact prefix. */
  readonly isCanonical: boolean;
}

/** The kid of a thumbprint, in the only spelling that is ever written (PoC 2.2). */
export function writeKeyId(thumbprint: Uint8Array): string {
  return toKeyId(base64urlEncode(thumbprint));
}

/**
 * Reads a kid: the PoC's spelling, or the same 32 bytes in standard or padded Base64 or behind `EESSi:`, as seen in the field. Throws
 * DecodeError `JWS_HEADER_INVALID`, for any but the PoC's spelling if `isStrict`.
 */
export function readKeyId(kid: unknown, isStrict: boolean): KeyId {
  if (typeof kid !== 'string') throw invalid();
  const prefix = [KEY_ID_PREFIX, MISSPELT_PREFIX].find((candidate) => kid.startsWith(candidate));
  const thumbprint = prefix === undefined ? undefined : base64Decode(kid.slice(prefix.length));
  if (!thumbprint || thumbprint.length !== THUMBPRINT_LENGTH) throw invalid();
  const isCanonical = kid === writeKeyId(thumbprint);
  // Another alphabet and padding are seen; white space and spare bits are not.
  const spelled = kid.slice(KEY_ID_PREFIX.length).replaceAll('+', '-').replaceAll('/', '_').replace(/=$/, '');
  if (!isCanonical && (isStrict || spelled !== base64urlEncode(thumbprint))) throw invalid();
  return { thumbprint, isCanonical };
}

function invalid(): DecodeError {
  return new DecodeError('JWS_HEADER_INVALID', 'JWS header: kid', { problem: 'kid' });
}
