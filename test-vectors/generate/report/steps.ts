/** Steps that are in another order, missing, or other ones than the conclusion says. */

import { atSignature, bad, identified, others, passed } from './draft.ts';
import { approved, type Json, rejectedPdf, step, steps } from './reports.ts';
import type { ReportVector } from './vector.ts';

export const orders: readonly ReportVector[] = [
  bad('steps-exchanged', 'Two steps in the other order.', {
    ...approved,
    steps: [passed[1], passed[0], ...passed.slice(2)],
  }),
  bad('step-twice', 'A step twice, in place of another one.', {
    ...approved,
    steps: [passed[0], { ...passed[0], status: 'PASSED', group: 'technical' }, ...passed.slice(2)],
  }),
  bad('step-left-out', 'An approved report without its last step.', { ...approved, steps: passed.slice(0, 17) }),
  bad('identity-half', 'One of the two questions about the identity document.', {
    ...approved,
    steps: identified.slice(0, 19),
  }),
  bad('step-after-failure', 'A step after the one that has failed.', {
    ...atSignature,
    steps: [...(atSignature.steps as readonly Json[]), step('revocation-reference-present')],
  }),
  bad('failure-missing', 'The step that has failed is not there.', { ...atSignature, steps: steps(3) }),
  bad('failure-other', 'The step that has failed is another one than the conclusion names.', {
    ...atSignature,
    conclusion: { result: 'REJECTED', failedStep: 'key-resolved', code: 'SIGNATURE_INVALID' },
  }),
  bad('failure-not-named', 'A step has failed, and the conclusion does not name it.', {
    ...atSignature,
    conclusion: { result: 'REJECTED', code: 'SIGNATURE_INVALID' },
  }),
  bad(
    'failure-approved',
    'Approved, although a step has failed.',
    others({
      'treatment-date-in-period': { status: 'NOT PASSED', code: 'AFTER_PERIOD' },
    }),
  ),
  bad('failure-none', 'Rejected at a step that has passed.', { ...atSignature, steps: steps(4) }),
  bad('failures-two', 'Two steps that have failed.', {
    ...atSignature,
    steps: steps(4, {
      'key-resolved': { status: 'NOT PASSED', code: 'ISSUER_UNKNOWN' },
      signature: { status: 'NOT PASSED', code: 'SIGNATURE_INVALID' },
    }),
  }),
  bad('pdf-step', 'A check of the PDF among the steps.', {
    ...approved,
    steps: [{ id: 'document-unchanged', group: 'technical', status: 'PASSED' }, ...passed],
  }),
  bad('pdf-middle', 'A check of the PDF has failed where none stands.', {
    ...rejectedPdf('SIGNER_UNTRUSTED', 4),
    steps: steps(3),
  }),
];
