import { type Step, toStep, warning } from '../steps/step.ts';
import { signingDay } from './steps/signing-day.ts';
import type { Established, VerificationInput } from './verification.ts';

/** No document of this scheme is older than this date. */
const EARLIEST = '2025-01-01';
/**
 * The tolerance in milliseconds: a document may be issued in another time zone, and a server's clock may be
 * slightly ahead.
 */
const TOLERANCE = 24 * 60 * 60 * 1000;

/**
 * The remark `CLOCK_WRONG` about a rejected document, when the verifier's clock shows a time before the data that
 * it holds was made. A device with an empty battery, for example, starts in 1970 and refuses every document for its
 * dates. Only registry data, revocation lists and dates signed by the institution are used for the comparison.
 */
export function findWrongClock(
  { now }: VerificationInput,
  { registryFreshness, revocationFreshness, unverified, key }: Established,
): Step | undefined {
  const witnesses = [
    EARLIEST,
    registryFreshness?.time,
    revocationFreshness?.time,
    key && unverified ? signingDay(unverified) : undefined,
  ];
  const times = witnesses.map((time) => (time === undefined ? Number.NaN : Date.parse(time)));
  const known = Math.max(...times.filter((time) => !Number.isNaN(time)));
  if (now.getTime() + TOLERANCE >= known) return undefined;
  const params = { today: now.toISOString().slice(0, 10), atLeast: new Date(known).toISOString().slice(0, 10) };
  return toStep('key-resolved', warning('CLOCK_WRONG', params));
}
