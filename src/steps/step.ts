import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';

/**
 * `PASSED`, `NOT PASSED` and `WARNING` as in PoC 7; `N/A` where the step does not apply or could not be carried out.
 */
export type StepStatus = 'PASSED' | 'NOT PASSED' | 'WARNING' | 'N/A';

const DECIDES: readonly StepStatus[] = ['PASSED', 'NOT PASSED'];
const WARNS: readonly StepStatus[] = ['PASSED', 'WARNING'];
const ALL_BUT_NA: readonly StepStatus[] = ['PASSED', 'NOT PASSED', 'WARNING'];
const MAY_NOT_APPLY: readonly StepStatus[] = ['PASSED', 'NOT PASSED', 'N/A'];

interface StepRow {
  readonly group: 'technical' | 'business';
  /** The statuses that the step can have. */
  readonly statuses: readonly StepStatus[];
  /**
   * Whether the proof of concept's report has the step (PoC 7). Steps that this package adds are never exported to it.
   */
  readonly isPoc: boolean;
}

/**
 * The steps of a report in the order in which they run (PoC 7). Those of the document itself are shown when a PDF
 * was scanned, and are not part of the PoC's report.
 */
export const STEP_TABLE = {
  'document-unchanged': { group: 'technical', statuses: ALL_BUT_NA, isPoc: false },
  'attachment-equals-code': { group: 'technical', statuses: MAY_NOT_APPLY, isPoc: false },
  decodable: { group: 'technical', statuses: DECIDES, isPoc: true },
  'schema-and-header': { group: 'technical', statuses: DECIDES, isPoc: true },
  'key-resolved': { group: 'technical', statuses: DECIDES, isPoc: true },
  signature: { group: 'technical', statuses: DECIDES, isPoc: true },
  // It is shown for a card out of a wallet only.
  'holder-bound': { group: 'technical', statuses: DECIDES, isPoc: false },
  'document-signer-known': { group: 'technical', statuses: MAY_NOT_APPLY, isPoc: false },
  'revocation-reference-present': { group: 'technical', statuses: WARNS, isPoc: true },
  'revocation-status': { group: 'technical', statuses: MAY_NOT_APPLY, isPoc: true },
  'treatment-date-not-in-future': { group: 'business', statuses: DECIDES, isPoc: true },
  'key-valid-on-issuance': { group: 'business', statuses: DECIDES, isPoc: true },
  'issuer-accredited': { group: 'business', statuses: DECIDES, isPoc: true },
  // It is N/A where the date of birth is not known: for a card out of a wallet that was presented without an identity.
  'birth-not-after-start': { group: 'business', statuses: MAY_NOT_APPLY, isPoc: true },
  'start-not-after-end': { group: 'business', statuses: DECIDES, isPoc: true },
  // It is N/A for an EHIC, because a card is sent before its period begins, and its expiry date is the end of the
  // period.
  'start-not-after-issuance': { group: 'business', statuses: MAY_NOT_APPLY, isPoc: true },
  'issuance-not-after-end': { group: 'business', statuses: DECIDES, isPoc: true },
  'card-expiry-not-before-end': { group: 'business', statuses: MAY_NOT_APPLY, isPoc: true },
  'treatment-date-in-period': { group: 'business', statuses: DECIDES, isPoc: true },
  'institution-name-and-id-length': { group: 'business', statuses: WARNS, isPoc: true },
  'card-number-digits': { group: 'business', statuses: WARNS, isPoc: true },
  'institution-id-digits': { group: 'business', statuses: WARNS, isPoc: true },
  'name-matches-identity': { group: 'business', statuses: WARNS, isPoc: true },
  'birth-date-matches-identity': { group: 'business', statuses: WARNS, isPoc: true },
} as const satisfies Record<string, StepRow>;

/** The id of a step; the ids are stable and are listed in spec/codes.md. */
export type StepId = keyof typeof STEP_TABLE;

/** Ids of the report's steps, in the order in which they run (PoC 7). */
export const STEP_IDS = Object.keys(STEP_TABLE) as readonly StepId[];

/** One line of a report. */
export interface Step {
  /** Which step it is. */
  readonly id: StepId;
  /** Whether the step is about the token and its trust, or about the rules of the scheme. */
  readonly group: 'technical' | 'business';
  /** The status of the step. */
  readonly status: StepStatus;
  /** Why the step has not simply passed. Absent when there is no reason to give. */
  readonly code?: ReasonCode;
  /** Facts for the sentence about the code. */
  readonly params?: Params;
}

/** The result of a rule or check. The caller knows to which step it belongs. */
export type StepResult = Omit<Step, 'id' | 'group'>;

export const PASSED: StepResult = { status: 'PASSED' };
export const NOT_APPLICABLE: StepResult = { status: 'N/A' };

export function notPassed(code: ReasonCode, params?: Params): StepResult {
  return params ? { status: 'NOT PASSED', code, params } : { status: 'NOT PASSED', code };
}

export function warning(code: ReasonCode, params?: Params): StepResult {
  return params ? { status: 'WARNING', code, params } : { status: 'WARNING', code };
}

export function toStep(id: StepId, { status, code, params }: StepResult): Step {
  const step: Step = { id, group: STEP_TABLE[id].group, status };
  return code || params ? { ...step, ...(code ? { code } : {}), ...(params ? { params } : {}) } : step;
}

/** The steps that the proof of concept's report has. */
export function pocSteps(steps: readonly Step[]): Step[] {
  return steps.filter(({ id }) => STEP_TABLE[id].isPoc);
}
