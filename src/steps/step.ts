import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';

/**
 * Ids of the report's steps, in the order in which they run (PoC section 7). Those of the document itself are shown when a
 * PDF was scanned, and are no part of the PoC's report.
 */
export const STEP_IDS = [
  'document-unchanged',
  'attachment-equals-code',
  'decodable',
  'schema-and-header',
  'key-resolved',
  'signature',
  'document-signer-known',
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
] as const;

export type StepId = (typeof STEP_IDS)[number];
export type StepStatus = 'PASSED' | 'NOT PASSED' | 'WARNING' | 'N/A';

/** One line of a report. `code` says why a step has not simply passed; `params` are facts for the sentence about it. */
export interface Step {
  readonly id: StepId;
  readonly group: 'technical' | 'business';
  readonly status: StepStatus;
  readonly code?: ReasonCode;
  readonly params?: Params;
}

/** What a rule or check finds; the caller knows which step it is. */
export type Finding = Omit<Step, 'id' | 'group'>;

const DECIDES: readonly StepStatus[] = ['PASSED', 'NOT PASSED'];
const WARNS: readonly StepStatus[] = ['PASSED', 'WARNING'];
const ALL_BUT_NA: readonly StepStatus[] = ['PASSED', 'NOT PASSED', 'WARNING'];
const MAY_NOT_APPLY: readonly StepStatus[] = ['PASSED', 'NOT PASSED', 'N/A'];

/** The step table: group and allowed statuses of each step (PoC section 7). Order is that of `STEP_IDS`. */
export const STEP_TABLE: Readonly<Record<StepId, { group: Step['group']; statuses: readonly StepStatus[] }>> = {
  'document-unchanged': { group: 'technical', statuses: ALL_BUT_NA },
  'attachment-equals-code': { group: 'technical', statuses: MAY_NOT_APPLY },
  decodable: { group: 'technical', statuses: DECIDES },
  'schema-and-header': { group: 'technical', statuses: DECIDES },
  'key-resolved': { group: 'technical', statuses: DECIDES },
  signature: { group: 'technical', statuses: DECIDES },
  'document-signer-known': { group: 'technical', statuses: MAY_NOT_APPLY },
  'revocation-reference-present': { group: 'technical', statuses: WARNS },
  'revocation-status': { group: 'technical', statuses: MAY_NOT_APPLY },
  'treatment-date-not-in-future': { group: 'business', statuses: DECIDES },
  'key-valid-on-issuance': { group: 'business', statuses: DECIDES },
  'issuer-accredited': { group: 'business', statuses: DECIDES },
  'birth-not-after-start': { group: 'business', statuses: DECIDES },
  'start-not-after-end': { group: 'business', statuses: DECIDES },
  // N/A for an EHIC: the card is sent before it begins, and its expiry is the end of its period.
  'start-not-after-issuance': { group: 'business', statuses: MAY_NOT_APPLY },
  'issuance-not-after-end': { group: 'business', statuses: DECIDES },
  'card-expiry-not-before-end': { group: 'business', statuses: MAY_NOT_APPLY },
  'treatment-date-in-period': { group: 'business', statuses: DECIDES },
  'institution-name-and-id-length': { group: 'business', statuses: WARNS },
  'card-number-digits': { group: 'business', statuses: WARNS },
  'institution-id-digits': { group: 'business', statuses: WARNS },
  'name-matches-identity': { group: 'business', statuses: WARNS },
  'birth-date-matches-identity': { group: 'business', statuses: WARNS },
};

export function toStep(id: StepId, { status, code, params }: Finding): Step {
  return { id, group: STEP_TABLE[id].group, status, ...(code ? { code } : {}), ...(params ? { params } : {}) };
}
