import { isObject, requireObject, unusable } from '../usage.ts';

/** Requires that a report has steps and warnings, as that of a verifier has. Throws `ERR_EHIC_OPTIONS` otherwise. */
export function requireReport(report: unknown): void {
  requireObject('report', report);
  const { steps, warnings } = report as { readonly steps?: unknown; readonly warnings?: unknown };
  if (!isListOfSteps(steps) || !isListOfSteps(warnings)) throw unusable('report', 'a report of a verifier is needed');
}

/** Requires the same of all of a report: the facts beside the steps, and the card if it is approved. */
export function requireWholeReport(report: unknown): void {
  requireReport(report);
  const { conclusion, freshness, evidence, card, issuer, failure, ...texts } = report as Record<string, unknown>;
  const isApproved = conclusion === 'APPROVED';
  const objects = [freshness, evidence, isApproved ? issuer : failure];
  const isWhole =
    (isApproved || conclusion === 'REJECTED') &&
    objects.every(isObject) &&
    isTexts(texts, ['text', 'treatmentDate', 'verifiedAt']) &&
    (isApproved || isTexts(failure, ['id']));
  if (!isWhole) throw unusable('report', 'a report of a verifier is needed');
  if (isApproved) requireCard(card);
}

const NEEDED = ['country', 'personalId', 'issuedOn'] as const;
const HOLDER = ['familyName', 'givenNames', 'birthDate'] as const;
const OPTIONAL = ['cardId', 'expiryDate', 'validFrom', 'validTo', 'tokenId'] as const;

/** Requires that a value has the form of a card, which may lack its holder if it comes out of a wallet. Throws `ERR_EHIC_OPTIONS` otherwise. */
export function requireCard(card: unknown): void {
  requireObject('card', card);
  const { document, institution, revocation, ...texts } = card as Readonly<Record<string, unknown>>;
  const isWhole =
    (document === 'PRC' || document === 'EHIC') &&
    isTexts(institution, ['id', 'name']) &&
    isTexts(texts, NEEDED) &&
    (isTexts(texts, HOLDER) || (document === 'EHIC' && HOLDER.every((name) => texts[name] === undefined))) &&
    OPTIONAL.every((name) => texts[name] === undefined || typeof texts[name] === 'string') &&
    (revocation === undefined || typeof revocation === 'string' || isTexts(revocation, ['uri']));
  if (!isWhole) throw unusable('card', 'the card of an approved report is needed');
}

function isTexts(value: unknown, names: readonly string[]): boolean {
  return isObject(value) && names.every((name) => typeof (value as Record<string, unknown>)[name] === 'string');
}

function isListOfSteps(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((step: unknown) => typeof (step as { readonly id?: unknown } | null | undefined)?.id === 'string')
  );
}
