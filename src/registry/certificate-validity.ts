import { type LocalDate, utcDate, writtenDate } from '../card/local-date.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import type { PeekedInstitution } from './trust-registry.ts';

type ListedCertificate = PeekedInstitution['certificates'][number];

export interface Validity {
  readonly from: LocalDate;
  readonly until: LocalDate;
}

/**
 * The first and last day on which a certificate is valid: the registry's dates when it gives any (the local date
 * parts as written), otherwise those of the certificate (in UTC). `undefined` when a date cannot be parsed
 * (spec/registry.md).
 */
export function certificateValidity({ der, validFrom, validUntil }: ListedCertificate): Validity | undefined {
  try {
    const { notBefore, notAfter } = readCertificate(der);
    const from = validFrom === undefined ? utcDate(notBefore) : writtenDate(validFrom);
    const until = validUntil === undefined ? utcDate(notAfter) : writtenDate(validUntil);
    return from && until && { from, until };
  } catch {
    return undefined;
  }
}

/**
 * The validity to use on a day for a certificate that the registry may list several times: the first period that
 * contains the day, otherwise the first that can be parsed.
 */
export function validityOn(day: LocalDate, entries: readonly ListedCertificate[]): Validity | undefined {
  const periods = entries.map(certificateValidity).filter((period) => period !== undefined);
  return periods.find((period) => isWithin(period, day)) ?? periods[0];
}

/** Whether a certificate was valid on the day (in UTC) of an instant. `false` when its validity is unknown. */
export function wasValidAt(certificate: ListedCertificate, instant: Date): boolean {
  const validity = Number.isFinite(instant.getTime()) ? certificateValidity(certificate) : undefined;
  return validity !== undefined && isWithin(validity, utcDate(instant));
}

function isWithin({ from, until }: Validity, day: LocalDate): boolean {
  return from <= day && day <= until;
}
