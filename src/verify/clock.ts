import { type Step, toStep, warning } from '../steps/step.ts';
import type { Established, VerificationInput } from './verification.ts';

/** No document of this scheme is older than that. */
const EARLIEST = '2025-01-01';
/** A document may be issued in another time zone, and a server's clock may be ahead a little. */
const TOLERANCE = 24 * 60 * 60 * 1000;

/**
 * The remark `CLOCK_WRONG` about a rejected document where the clock of the verifier shows a time at which what it holds
 * cannot have been there yet: a device whose battery was empty begins in 1970 and refuses every document for its dates. What
 * is not signed by the institution, or not part of the registry data, is no witness of the time.
 */
export function findWrongClock(
  { now }: VerificationInput,
  { registryFreshness, revocationFreshness, unverified, key }: Established,
): Step | undefined {
  const witnesses = [
    EARLIEST,
    registryFreshness?.time,
    revocationFreshness?.time,
    key ? unverified?.unverifiedCard.issuedOn : undefined,
  ];
  const times = witnesses.map((time) => (time === undefined ? Number.NaN : Date.parse(time)));
  const known = Math.max(...times.filter((time) => !Number.isNaN(time)));
  if (now.getTime() + TOLERANCE >= known) return undefined;
  const params = { today: now.toISOString().slice(0, 10), atLeast: new Date(known).toISOString().slice(0, 10) };
  return toStep('key-resolved', warning('CLOCK_WRONG', params));
}
