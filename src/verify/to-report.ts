import type { Card, WalletCard } from '../card/model.ts';
import { formatKeyId } from '../crypto/key-id.ts';
import { LIBRARY } from '../version.ts';
import { findWrongClock } from './clock.ts';
import type { VerificationState } from './pipeline.ts';
import { approved, type ReportFacts, rejected, type VerificationReport } from './report.ts';
import type { VerificationInput } from './verification.ts';

/** Returns the report of the steps that were run. An approved one has the card that they established. */
export function toReport<Kind extends Card | WalletCard = Card>(
  input: VerificationInput,
  state: VerificationState,
): VerificationReport<Kind> {
  const { steps, warnings, profile, unverified, institution, key, validity, accreditation, document } = state;
  const registry = state.registryFreshness ? { registry: state.registryFreshness } : {};
  const revocation = state.revocationFreshness;
  const facts: ReportFacts = {
    steps,
    warnings,
    text: input.text,
    ...(profile ? { profile: profile.name } : {}),
    treatmentDate: input.treatmentDate,
    verifiedAt: input.now.toISOString(),
    freshness: { ...registry, revocation: revocation ? [revocation] : [] },
    evidence: {
      library: LIBRARY,
      ...(profile ? { profileVersion: profile.version } : {}),
      ...(key
        ? {
            certificate: {
              'x5t#S256': key['x5t#S256'],
              ...(validity ? { validFrom: validity.from, validUntil: validity.until } : {}),
            },
          }
        : {}),
      ...(document ? { document } : {}),
      ...(accreditation ? { accreditationPeriod: accreditation } : {}),
      ...registry,
      ...(revocation ? { revocation } : {}),
    },
  };
  const failure = steps.find(({ status }) => status === 'NOT PASSED');
  if (failure) {
    const wrongClock = findWrongClock(input, state);
    return rejected(wrongClock ? { ...facts, warnings: [...warnings, wrongClock] } : facts, failure);
  }
  const { officialId, name } = institution!;
  const keyId = formatKeyId(key!['x5t#S256']);
  const card = unverified!.unverifiedCard as Card | WalletCard as Kind;
  return approved(facts, card, { countryCode: card.country, officialId, name, keyId });
}
