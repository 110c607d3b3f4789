/** What the vectors of forms on which sources disagree are made with. */
import type { ReasonCode } from '../../../src/codes.ts';
import type { Flag } from '../flags.ts';
import { type Plan, presented } from './build.ts';
import { type Approval, approve, CLAUSES, reject } from './draft.ts';

export const about = (id: string, description: string, ...flags: Flag[]) =>
  [id, description, CLAUSES.conflicts, 'Conflict', ...flags] as const;

/** A form that is read. */
export const reads = (id: string, description: string, plan: Plan, approval: Approval = {}) =>
  approve(about(id, description), presented(plan), approval);

/** A form that is refused, in a credential that is signed. */
export const refuses = (id: string, description: string, plan: Plan, code: ReasonCode) =>
  reject(about(id, description, 'SignedFault'), presented(plan), 'schema-and-header', code);
