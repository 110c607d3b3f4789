/** Statuses, groups and codes that a step or a remark cannot have. */

import { bad, others, passed, remark, warning } from './draft.ts';
import { approved, approvedEhic, rejectedAt } from './reports.ts';
import type { ReportVector } from './vector.ts';

export const statuses: readonly ReportVector[] = [
  bad('status-warning', 'A step that decides, and warns.', others({ signature: warning('SIGNATURE_INVALID') })),
  bad('status-n-a', 'A step that always applies, and does not.', others({ 'issuer-accredited': { status: 'N/A' } })),
  bad('status-not-passed', 'A step that only warns has failed.', {
    ...rejectedAt('card-number-digits', 'CARD_ID_NOT_DIGITS'),
  }),
  bad('status-unknown', 'A status that there is not.', others({ signature: { status: 'FAILED' } })),
  bad('status-case', 'A status in small letters.', others({ signature: { status: 'passed' } })),
  bad(
    'n-a-prc',
    'A rule that does not apply to a card, of a certificate.',
    others({
      'start-not-after-issuance': { status: 'N/A' },
    }),
  ),
  bad('n-a-missing-ehic', 'A card to which those rules applied.', { ...approvedEhic, steps: passed }),
  bad('group', 'A step in the other group.', others({ signature: { group: 'business' } })),
  bad('group-remark', 'A remark in the other group than its step.', {
    ...approved,
    warnings: [remark('decodable', 'TEXT_LINE_BREAKS', { group: 'business' })],
  }),
  bad('remark-passed', 'A remark that is no warning.', {
    ...approved,
    warnings: [remark('decodable', 'TEXT_LINE_BREAKS', { status: 'PASSED' })],
  }),
  bad('code-missing', 'A step that warns without a code.', others({ 'card-number-digits': { status: 'WARNING' } })),
  bad(
    'code-missing-n-a',
    'The status of the list is not known, without a code.',
    others({
      'revocation-status': { status: 'N/A' },
    }),
  ),
  bad('code-passed', 'A step that has passed, with a code.', others({ signature: { code: 'SIGNATURE_INVALID' } })),
  bad('code-unknown', 'A code that there is not.', rejectedAt('signature', 'SIGNATURE_WRONG')),
  bad('code-case', 'A code in small letters.', rejectedAt('signature', 'signature_invalid')),
  bad(
    'params-nested',
    'Facts that are an object.',
    others({
      'card-number-digits': { ...warning('CARD_ID_NOT_DIGITS'), params: { field: {} } },
    }),
  ),
];
