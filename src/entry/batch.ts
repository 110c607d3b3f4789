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
export { ROW_REASONS, type RowReasonCode } from '../batch/row-codes.ts';
