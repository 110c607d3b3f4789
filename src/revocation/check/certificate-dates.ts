import { readCertificate } from '../../crypto/x509/certificate.ts';
import type { InstitutionCertificate } from '../../registry/trust-registry.ts';

/**
 * Whether a certificate was valid on the day (in UTC) of an instant: by the registry's dates when it gives any, their local date
 * parts as written, else by its own (spec/registry.md). Both days are included. A date that cannot be read is no validity.
 */
export function wasValidAt({ der, validFrom, validUntil }: InstitutionCertificate, instant: Date): boolean {
  try {
    const { notBefore, notAfter } = readCertificate(der);
    const from = validFrom === undefined ? utcDay(notBefore) : writtenDay(validFrom);
    const until = validUntil === undefined ? utcDay(notAfter) : writtenDay(validUntil);
    const day = utcDay(instant);
    return from !== undefined && until !== undefined && from <= day && day <= until;
  } catch {
    return false;
  }
}

function utcDay(instant: Date): string {
  return instant.getUTCFullYear() > 9999 ? '9999-12-31' : instant.toISOString().slice(0, 10);
}

function writtenDay(text: string): string | undefined {
  return /^\d{4}-\d{2}-\d{2}(?=$|[T ])/.exec(text)?.[0];
}
