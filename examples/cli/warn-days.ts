import { type ExpiringCertificate, expiringCertificates, type Signer } from 'eehic/signers';
import { parseClock } from './input.ts';
import { count, note, UsageError } from './output.ts';
import type { Terminal } from './terminal.ts';

/** The flags of a command that warns before a certificate ends. */
export interface WarnFlags {
  readonly warnDays?: string;
  readonly now?: string;
}

/** Warns of the certificates of a signer that end soon. */
export function warnOfExpiry(terminal: Terminal, signer: Signer, flags: WarnFlags): void {
  const days = parseWarnDays(flags);
  const options = { now: parseClock(flags.now), ...(days === undefined ? {} : { days }) };
  noteExpiring(terminal, expiringCertificates(signer, options));
}

export function noteExpiring(terminal: Terminal, certificates: readonly ExpiringCertificate[]): void {
  for (const { position, until, daysLeft } of certificates) {
    const which = position === 0 ? 'the certificate of the key' : `certificate ${position} of its chain`;
    const when = daysLeft < 0 ? `ended on ${until}` : `ends on ${until}, in ${count(daysLeft, 'day')}`;
    note(terminal, `warning: ${which} ${when}`);
  }
}

/** The days of `--warn-days`; `undefined` where it is left out. */
export function parseWarnDays({ warnDays }: WarnFlags): number | undefined {
  if (warnDays === undefined) return undefined;
  if (/^\d{1,5}$/.test(warnDays)) return Number(warnDays);
  throw new UsageError('--warn-days takes a whole number of days');
}
