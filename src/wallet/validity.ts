import type { ReasonCode } from '../codes.ts';

/** The seconds by which clocks may differ. */
const LEEWAY = 60;

/** The validity of a credential in seconds since 1970, of whatever type. */
export interface Validity {
  readonly nbf?: unknown;
  readonly exp?: unknown;
}

/**
 * Why a credential is not valid at a time, with a leeway of 60 seconds (RFC 7519 4.1.4, 4.1.5). A time that is not a
 * number is never reached.
 */
export function findValidityFault(
  now: Date,
  { nbf, exp }: Validity,
): Extract<ReasonCode, 'TOKEN_NOT_YET_VALID' | 'TOKEN_EXPIRED'> | undefined {
  const seconds = now.getTime() / 1000;
  if (nbf !== undefined && !(typeof nbf === 'number' && seconds >= nbf - LEEWAY)) return 'TOKEN_NOT_YET_VALID';
  if (exp !== undefined && !(typeof exp === 'number' && seconds < exp + LEEWAY)) return 'TOKEN_EXPIRED';
  return undefined;
}
