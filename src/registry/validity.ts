import { type LocalDate, writtenDate } from '../card/local-date.ts';
import { notPassed, PASSED, type StepResult } from '../steps/step.ts';
import type { Validity } from './certificate-validity.ts';
import type { AccreditationPeriod } from './trust-registry.ts';

/** The portable document for which an institution must be accredited, for the card and its certificate (PoC 5.5). */
const PORTABLE_DOCUMENT = 'EHIC';

/**
 * Step `key-valid-on-issuance`: the certificate was valid on the date of issuance. Today and the treatment date do
 * not matter.
 */
export function checkKeyValidity(validity: Validity | undefined, issuedOn: LocalDate): StepResult {
  if (!validity) return notPassed('KEY_VALIDITY_UNKNOWN');
  const params = { ...validity };
  if (issuedOn < validity.from) return notPassed('CERTIFICATE_NOT_YET_VALID', params);
  return issuedOn <= validity.until ? PASSED : notPassed('CERTIFICATE_EXPIRED', params);
}

/**
 * Step `issuer-accredited`: the institution was accredited on the date of issuance, and one of its periods contains
 * the whole entitlement period (PoC 5.5).
 */
export function checkAccreditation(
  periods: readonly AccreditationPeriod[],
  issuedOn: LocalDate,
  entitlement: { readonly start: LocalDate; readonly end: LocalDate },
): StepResult & { readonly period?: AccreditationPeriod } {
  const own = periods.filter((period) => period.portableDocument === PORTABLE_DOCUMENT);
  if (own.length === 0) return notPassed('NOT_ACCREDITED');
  if (!own.some((period) => contains(period, issuedOn, issuedOn))) {
    return notPassed('NOT_ACCREDITED_ON_ISSUANCE');
  }
  const period = own.find((candidate) => contains(candidate, entitlement.start, entitlement.end));
  return period ? { ...PASSED, period } : notPassed('NOT_ACCREDITED_FOR_PERIOD');
}

/**
 * Whether a period contains all days from `start` to `end`. A period with a date that cannot be parsed contains
 * none.
 */
function contains(period: AccreditationPeriod, start: LocalDate, end: LocalDate): boolean {
  const from = writtenDate(period.validFrom);
  const until = period.validUntil === undefined ? undefined : writtenDate(period.validUntil);
  if (!from || (period.validUntil !== undefined && !until)) return false;
  return from <= start && (until === undefined || end <= until);
}

/**
 * Whether data made at `time` (milliseconds) is at most `maxAgeSeconds` seconds old. Data from the future counts as
 * stale, because a clock that was ahead for a moment must not make a list valid for years. If `now` is an invalid
 * date, the data counts as stale.
 */
export function isFresh(time: number, now: Date, maxAgeSeconds: number): boolean {
  return Math.abs(now.getTime() - time) <= 1000 * maxAgeSeconds;
}
