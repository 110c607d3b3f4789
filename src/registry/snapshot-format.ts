import { EhicError } from '../errors.ts';

/** The `typ` in the header of a signed snapshot. */
export const SNAPSHOT_TYPE = 'eehic-snapshot+jwt';

/**
 * The last characters of a part whose unused bits are zero: 4 bits when one byte remains after groups of three, 2
 * bits when two remain.
 */
const LAST_OF_TWO = 'AQgw';
const LAST_OF_THREE = 'AEIMQUYcgkosw048';

/**
 * Whether a part of a JWS is canonical Base64url, without padding, white space and spare bits. Only the characters
 * are examined, because a whole list is too long to be decoded, encoded and compared.
 */
export function isCanonicalBase64url(part: string): boolean {
  if (!/^[A-Za-z0-9_-]*$/.test(part)) return false;
  const last = part.at(-1) ?? '';
  if (part.length % 4 === 2) return LAST_OF_TWO.includes(last);
  if (part.length % 4 === 3) return LAST_OF_THREE.includes(last);
  return part.length % 4 === 0;
}

export function formatError(problem: string): EhicError {
  return new EhicError('ERR_EHIC_SNAPSHOT_FORMAT', `not a signed snapshot: ${problem}`, { problem });
}
