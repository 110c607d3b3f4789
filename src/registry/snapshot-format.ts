import { EhicError } from '../errors.ts';

/** The `typ` in the header of a signed snapshot. */
export const SNAPSHOT_TYPE = 'eehic-snapshot+jwt';

export function formatError(problem: string): EhicError {
  return new EhicError('ERR_EHIC_SNAPSHOT_FORMAT', `not a signed snapshot: ${problem}`, { problem });
}
