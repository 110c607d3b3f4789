import type { Step, StepId } from '../steps/step.ts';

/** The 20 steps of the proof of concept's report (PoC 7), in its order. Steps that this package adds are never exported. */
export const POC_STEPS = [
  'decodable',
  'schema-and-header',
  'key-resolved',
  'signature',
  'revocation-reference-present',
  'revocation-status',
  'treatment-date-not-in-future',
  'key-valid-on-issuance',
  'issuer-accredited',
  'birth-not-after-start',
  'start-not-after-end',
  'start-not-after-issuance',
  'issuance-not-after-end',
  'card-expiry-not-before-end',
  'treatment-date-in-period',
  'institution-name-and-id-length',
  'card-number-digits',
  'institution-id-digits',
  'name-matches-identity',
  'birth-date-matches-identity',
] as const satisfies readonly StepId[];

const EXPORTED: ReadonlySet<string> = new Set(POC_STEPS);

/** The steps that the proof of concept's report has. */
export function pocSteps(steps: readonly Step[]): Step[] {
  return steps.filter(({ id }) => EXPORTED.has(id));
}
