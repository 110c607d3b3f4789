import { readCertificate } from '../crypto/x509/certificate.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import {
  isArray,
  parseClock,
  requireBytes,
  requireFunction,
  requireObject,
  requireWholeNumber,
  unusable,
} from '../usage.ts';
import type { Signer } from './signer.ts';

/** A certificate of a signer that ends soon, or has ended. */
export interface ExpiringCertificate {
  /** 0 for the certificate of the signer, from 1 for those of its chain. */
  readonly position: number;
  /** The last day on which it is valid (in UTC), YYYY-MM-DD. */
  readonly until: string;
  /** The days from today (in UTC) to that day: 0 on the last day, negative when it has ended. */
  readonly daysLeft: number;
}

/** Options of `expiringCertificates`. */
export interface ExpiringCertificatesOptions {
  /** How many days ahead is looked, from 0 on. Default 60. */
  readonly days?: number;
  /** The clock. Default: the system's. */
  readonly now?: () => Date;
}

const OPTIONS: OptionNames<ExpiringCertificatesOptions> = { days: true, now: true };
const DAY = 86_400_000;
export const WARN_DAYS = 60;

/**
 * Returns the certificates of a signer and of its chain that end within some days, or have ended; `[]` when there is
 * none. A successor needs time: it has to be in the registry, and in the copies that verifiers keep, before the first
 * card is signed with it. The dates are those of the certificates; a registry may give earlier ones.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS`; `ERR_EHIC_CERTIFICATE` for a certificate that cannot be read.
 *
 * @example
 * for (const { until, daysLeft } of expiringCertificates(signer)) console.warn(until, daysLeft);
 */
export function expiringCertificates(
  signer: Pick<Signer, 'certificate' | 'chain'>,
  options: ExpiringCertificatesOptions = {},
): readonly ExpiringCertificate[] {
  requireObject('signer', signer);
  requireOptions(options, OPTIONS);
  const { certificate, chain = [] } = signer;
  if (!isArray(chain)) throw unusable('signer.chain', 'a list of certificates is needed');
  const { days = WARN_DAYS } = options;
  requireWholeNumber('days', days);
  requireFunction('now', options.now);
  const today = dayOf(parseClock(options.now));
  return [certificate, ...chain].flatMap((der, position) => {
    requireBytes(position === 0 ? 'signer.certificate' : 'signer.chain', der);
    const { notAfter } = readCertificate(der);
    const daysLeft = dayOf(notAfter) - today;
    return daysLeft <= days ? [{ position, until: notAfter.toISOString().slice(0, 10), daysLeft }] : [];
  });
}

function dayOf(time: Date): number {
  return Math.floor(time.getTime() / DAY);
}
