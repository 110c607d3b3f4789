import { requireObject, unusable } from '../usage.ts';

/** Requires that a report has steps and warnings, as that of a verifier has. Throws `ERR_EHIC_OPTIONS` otherwise. */
export function requireReport(report: unknown): void {
  requireObject('report', report);
  const { steps, warnings } = report as { readonly steps?: unknown; readonly warnings?: unknown };
  if (!isListOfSteps(steps) || !isListOfSteps(warnings)) throw unusable('report', 'a report of a verifier is needed');
}

/** Requires the same of all of a report: the facts beside the steps, and the card if it is approved. */
export function requireWholeReport(report: unknown): void {
  requireReport(report);
  const { text, conclusion, freshness, evidence, card, issuer } = report as Readonly<Record<string, unknown>>;
  const objects = [freshness, evidence, ...(conclusion === 'APPROVED' ? [card, issuer] : [])];
  if (typeof text !== 'string' || !objects.every((each) => typeof each === 'object' && each !== null)) {
    throw unusable('report', 'a report of a verifier is needed');
  }
}

function isListOfSteps(value: unknown): boolean {
  return (
    Array.isArray(value) &&
    value.every((step: unknown) => typeof (step as { readonly id?: unknown } | null | undefined)?.id === 'string')
  );
}
