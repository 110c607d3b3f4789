import type { LocalDate } from '../../card/local-date.ts';
import type { UnverifiedCard } from '../../profiles/profile.ts';

/** The day on which a document was signed: its date of issuance, unless its form states the day by itself. */
export function signingDay({ signedOn, unverifiedCard }: UnverifiedCard): LocalDate {
  return signedOn ?? (unverifiedCard.issuedOn as LocalDate);
}
