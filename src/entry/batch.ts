export {
  MEMBER_FIELDS,
  type MemberField,
  type MemberRow,
  type MembersOptions,
  type RawRow,
  type RowViolation,
} from '../batch/members/model.ts';
export { ROW_REASONS, type RowReasonCode } from '../batch/row-codes.ts';
