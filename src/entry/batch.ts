export type { ManifestLine } from '../batch/folder/manifest.ts';
export { issueBatch } from '../batch/issue-batch.ts';
export { memberTokenId } from '../batch/member-token-id.ts';
export { createErrorRows, type ErrorRows } from '../batch/members/error-rows.ts';
export {
  MEMBER_FIELDS,
  type MemberField,
  type MemberRow,
  type MembersOptions,
  type RawRow,
  type RowViolation,
} from '../batch/members/model.ts';
export { readMembers } from '../batch/members/read-members.ts';
export { openSigner, type SignerSource } from '../batch/open-signer.ts';
export type {
  BatchKind,
  BatchOptions,
  BatchPageOptions,
  BatchProgress,
  BatchTimestampService,
  IndexAllotter,
} from '../batch/options.ts';
export { ROW_REASONS, type RowReasonCode } from '../batch/row-codes.ts';
export type { BatchSummary } from '../batch/tally.ts';
export type { AuditLog } from '../node/audit-log/open-audit-log.ts';
