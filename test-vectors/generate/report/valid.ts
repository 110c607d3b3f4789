/** Reports as a verifier writes them. */

import { good, identified, remark, warning } from './draft.ts';
import { approved, approvedEhic, approvedJws, type Json, rejectedAt, rejectedPdf, steps, within } from './reports.ts';
import type { ReportVector } from './vector.ts';

const unrevocable = steps(18, {
  'revocation-reference-present': warning('REVOCATION_REFERENCE_MISSING'),
  'revocation-status': { status: 'N/A', code: 'REVOCATION_REFERENCE_MISSING' },
  'card-number-digits': warning('CARD_ID_NOT_DIGITS'),
});

const rejections = [
  ['decodable', 'DEFLATE_INVALID'],
  ['schema-and-header', 'FIELD_MISSING'],
  ['key-resolved', 'ISSUER_UNKNOWN'],
  ['signature', 'SIGNATURE_INVALID'],
  ['revocation-status', 'REVOKED'],
  ['treatment-date-not-in-future', 'TREATMENT_DATE_IN_FUTURE'],
  ['key-valid-on-issuance', 'CERTIFICATE_EXPIRED'],
  ['issuer-accredited', 'NOT_ACCREDITED'],
  ['birth-not-after-start', 'BIRTH_AFTER_START'],
  ['start-not-after-end', 'START_AFTER_END'],
  ['start-not-after-issuance', 'START_AFTER_ISSUANCE'],
  ['issuance-not-after-end', 'ISSUANCE_AFTER_END'],
  ['card-expiry-not-before-end', 'CARD_EXPIRES_BEFORE_END'],
  ['treatment-date-in-period', 'AFTER_PERIOD'],
] as const;

export const valid: readonly ReportVector[] = [
  good('approved', 'An approved certificate.', approved),
  good('approved-ehic', 'An approved card, to which two rules do not apply.', approvedEhic),
  good('approved-jws', 'An approved certificate in the profile jws.', approvedJws),
  good('approved-identity', 'After the comparison with an identity document.', { ...approved, steps: identified }),
  good('approved-warnings', 'Steps that warn.', { ...approved, steps: unrevocable }),
  good('approved-remarks', 'Remarks of steps, and of the checks of a PDF.', {
    ...approved,
    warnings: [
      remark('decodable', 'TEXT_LINE_BREAKS'),
      remark('key-valid-on-issuance', 'ISSUED_IN_FUTURE', { group: 'business' }),
      remark('document-unchanged', 'UNSIGNED'),
    ],
  }),
  good('approved-revocation', 'A list says that it is valid.', {
    ...approved,
    steps: steps(18),
    freshness: { revocation: [{ source: 'https://example.org/status/1', time: '2026-11-23T06:00:00Z' }] },
  }),
  good(
    'approved-pdf',
    'A signed PDF with a time stamp.',
    within(approved, 'evidence', {
      document: {
        ...(rejectedPdf('DIGEST_MISMATCH', 0).evidence as { readonly document: Json }).document,
        level: 'B-T',
        timestamp: { time: '2026-11-20T10:00:01Z', trusted: true },
      },
    }),
  ),
  ...rejections.map(([id, code]) => good(`rejected-${id}`, `Rejected at ${id}.`, rejectedAt(id, code))),
  good('rejected-clock', 'Rejected by a clock that is wrong.', {
    ...rejectedAt('key-resolved', 'REGISTRY_STALE'),
    warnings: [remark('key-resolved', 'CLOCK_WRONG')],
  }),
  good('rejected-pdf', 'A PDF that was changed: no step has failed.', rejectedPdf('DIGEST_MISMATCH', 0)),
  good('rejected-signer', 'A PDF whose signer is not known: after the signature.', rejectedPdf('SIGNER_UNTRUSTED', 4)),
];
