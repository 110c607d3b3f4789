import { createVerifier, type VerificationReport } from 'eehic';
import type { TrustRegistry } from 'eehic/registry';
import type { KnownInstitution } from './protocol.ts';

/**
 * Finds the institution that signed a card which is not valid, such as an expired one, so that it can be called. A
 * rejected report has no card, so that the text is decoded again; what it says about the institution counts only as
 * its signature was verified, in the report and here. Returns `undefined` for all other reports.
 */
export async function findInstitution(
  {
    conclusion,
    steps,
    text,
    treatmentDate,
  }: Pick<VerificationReport, 'conclusion' | 'steps' | 'text' | 'treatmentDate'>,
  registry: TrustRegistry,
): Promise<KnownInstitution | undefined> {
  if (conclusion !== 'REJECTED' || !isSigned(steps)) return undefined;
  // Without a source of revocation lists, so that nothing is fetched for it.
  const diagnosis = await createVerifier({ registry }).diagnose(text, { treatmentDate });
  const { unverifiedCard: card } = diagnosis;
  if (!card || !isSigned(diagnosis.steps)) return undefined;
  const answer = await registry.find({ countryCode: card.country, officialId: card.institution.id });
  if (answer.status !== 'found') return undefined;
  const { countryCode, officialId, name } = answer.institution;
  return { countryCode, officialId, name };
}

function isSigned(steps: VerificationReport['steps']): boolean {
  return steps.some(({ id, status }) => id === 'signature' && status === 'PASSED');
}
