import { CARD_RULES, type CardRule, ISSUER_RULES } from '../card/rules.ts';
import { type Step, type StepId, toStep, warning } from '../steps/step.ts';
import { decodeText, parseToken } from './steps/decode.ts';
import { checkAttachment, checkDocument } from './steps/document.ts';
import { checkDocumentSigner } from './steps/document-signer.ts';
import { checkRevocationReference, checkRevocationStatus } from './steps/revocation.ts';
import {
  checkAccreditationOfInstitution,
  checkTreatmentDateOfInput,
  checkTreatmentInPeriodOfCard,
  checkValidityOfKey,
} from './steps/rules.ts';
import { resolveKeys, verifySignatureOfCard } from './steps/trust.ts';
import type { Established, StepFunction, VerificationInput, VerifierConfig } from './verification.ts';

/** A step of a verification: its id, and the function that carries it out. */
export interface StepRow {
  readonly id: StepId;
  readonly run: StepFunction;
}

/** The steps after the signature, which are the same for every form of a document. */
export const STEPS_AFTER_SIGNATURE: readonly StepRow[] = [
  { id: 'revocation-reference-present', run: checkRevocationReference },
  { id: 'revocation-status', run: checkRevocationStatus },
  { id: 'treatment-date-not-in-future', run: checkTreatmentDateOfInput },
  { id: 'key-valid-on-issuance', run: checkValidityOfKey },
  { id: 'issuer-accredited', run: checkAccreditationOfInstitution },
  ...CARD_RULES.map(stepOf),
  { id: 'treatment-date-in-period', run: checkTreatmentInPeriodOfCard },
  ...ISSUER_RULES.map(stepOf),
];

/** The steps of the verification of a QR code, in the order of the report (PoC 5 and 7). */
export const STEPS: readonly StepRow[] = [
  { id: 'document-unchanged', run: checkDocument },
  { id: 'attachment-equals-code', run: checkAttachment },
  { id: 'decodable', run: decodeText },
  { id: 'schema-and-header', run: parseToken },
  { id: 'key-resolved', run: resolveKeys },
  { id: 'signature', run: verifySignatureOfCard },
  { id: 'document-signer-known', run: checkDocumentSigner },
  ...STEPS_AFTER_SIGNATURE,
];

/** The result of a verification, as far as it was run. */
export interface VerificationState extends Established {
  readonly steps: readonly Step[];
  readonly warnings: readonly Step[];
}

/**
 * Runs the steps in order until one is NOT PASSED. With `runsAll` the later steps are run as well, as far as they
 * have what they need. A report never does so; a diagnosis always does.
 */
export async function runSteps(
  rows: readonly StepRow[],
  config: VerifierConfig,
  input: VerificationInput,
  runsAll: boolean,
): Promise<VerificationState> {
  const steps: Step[] = [];
  const warnings: Step[] = [];
  const established: Established = {};
  for (const { id, run } of rows) {
    const running = run(config, input, established);
    // Most steps have nothing to wait for.
    const outcome = running instanceof Promise ? await running : running;
    if (!outcome) continue;
    Object.assign(established, outcome.established);
    for (const { step = id, code, params } of outcome.remarks ?? []) warnings.push(toStep(step, warning(code, params)));
    if (!outcome.result) continue;
    steps.push(toStep(id, outcome.result));
    if (outcome.result.status === 'NOT PASSED' && !runsAll) break;
  }
  return { ...established, steps, warnings };
}

function stepOf({ id, check }: CardRule): StepRow {
  return {
    id,
    run: (_config, _input, { unverified }) => unverified && { result: check(unverified.unverifiedCard) },
  };
}
