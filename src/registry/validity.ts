import { type LocalDate, utcDate, writtenDate } from '../card/local-date.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { notPassed, PASSED, type StepResult } from '../steps/step.ts';
import type { AccreditationPeriod, PeekedInstitution } from './trust-registry.ts';

/** The portable document for which an institution must be accredited, for the card and its replacement (PoC 5.5). */
const PORTABLE_DOCUMENT = 'EHIC';

export interface Validity {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * From when until when a certificate is valid, both days included: the registry's dates when it gives any (their local date
 * parts as written), else those of the certificate (in UTC). `undefined` when a date cannot be read.
 */
export function certificateValidity(certificate: PeekedInstitution['certificates'][number]): Validity | undefined {
  try {
    const { notBefore, notAfter } = readCertificate(certificate.der);
    const from = certificate.validFrom === undefined ? utcDate(notBefore) : writtenDate(certificate.validFrom);
    const until = certificate.validUntil === undefined ? utcDate(notAfter) : writtenDate(certificate.validUntil);
    return from && until && { from, until };
  } catch {
    return undefined;
  }
}

/**
 * The validity that counts on a day for a certificate that the registry lists once or several times: a period that holds the day, else
 * the first that can be read.
 */
export function validityOn(
  day: LocalDate,
  entries: readonly PeekedInstitution['certificates'][number][],
): Validity | undefined {
  const periods = entries.map(certificateValidity).filter((period) => period !== undefined);
  return periods.find(({ from, until }) => from <= day && day <= until) ?? periods[0];
}

/** `key-valid-on-issuance`: the certificate was valid on the date of issuance, not today and not on the treatment date. */
export function checkKeyValidity(validity: Validity | undefined, issuedOn: LocalDate): StepResult {
  if (!validity) return notPassed('KEY_VALIDITY_UNKNOWN');
  const params = { ...validity };
  if (issuedOn < validity.from) return notPassed('CERTIFICATE_NOT_YET_VALID', params);
  return issuedOn <= validity.until ? PASSED : notPassed('CERTIFICATE_EXPIRED', params);
}

/** `issuer-accredited`: on the date of issuance, and one period that holds the whole entitlement (PoC 5.5). */
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

/** A period with a date that cannot be read contains nothing. */
function contains(period: AccreditationPeriod, start: LocalDate, end: LocalDate): boolean {
  const from = writtenDate(period.validFrom);
  const until = period.validUntil === undefined ? undefined : writtenDate(period.validUntil);
  if (!from || (period.validUntil !== undefined && !until)) return false;
  return from <= start && (until === undefined || end <= until);
}

/**
 * Whether data made at `time` (milliseconds) is at most `maxAgeSeconds` seconds old. Data from the future is as doubtful as old data: a
 * clock that was ahead for a moment must not make a list young for years. If `now` is an invalid date, the data counts as stale.
 */
export function isFresh(time: number, now: Date, maxAgeSeconds: number): boolean {
  return Math.abs(now.getTime() - time) <= 1000 * maxAgeSeconds;
}
