export {
  type AuditCheck,
  type AuditProblem,
  type CheckAuditLogOptions,
  checkAuditLog,
} from '../node/audit-log/check-audit-log.ts';
export { type AuditLog, type AuditLogOptions, openAuditLog } from '../node/audit-log/open-audit-log.ts';
export { fileStore } from '../node/file-store.ts';
export { type HostAddress, type HostLookup, type PublicFetchOptions, publicFetch } from '../node/public-fetch.ts';
export type { StatusListState } from '../node/status-lists/catalogue.ts';
export { createStatusLists } from '../node/status-lists/create-status-lists.ts';
export type { StatusChange } from '../node/status-lists/list-data.ts';
export type { SetStatusOptions, StatusListInfo, StatusLists } from '../node/status-lists/model.ts';
export { openStatusLists } from '../node/status-lists/open-status-lists.ts';
export type {
  AddStatusListsOptions,
  CreateStatusListsOptions,
  OpenStatusListsOptions,
  PublishStatusListsOptions,
} from '../node/status-lists/options.ts';
export type { PublishedStatusList } from '../node/status-lists/publish-lists.ts';
export type { References } from '../node/status-lists/references.ts';
export type { VerifyManyOptions } from '../verify-many/options.ts';
export { type DatedScan, type Verifiable, type VerifyOutcome, verifyMany } from '../verify-many/verify-many.ts';
