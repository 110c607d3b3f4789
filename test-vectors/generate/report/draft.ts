/** Short ways to write a vector of the kind `report` down. */
import { approved, type Id, type Json, rejectedAt, step, steps } from './reports.ts';
import type { ReportVector } from './vector.ts';

const CLAUSE = 'PoC 7; spec/report.schema.json';

const vector = (id: string, description: string, report: unknown, conclusion: 'VALID' | 'INVALID'): ReportVector => ({
  id: `report-${id}`,
  kind: 'report',
  description,
  clause: CLAUSE,
  flags: [],
  result: conclusion === 'VALID' ? 'valid' : 'invalid',
  input: { report },
  expected: { conclusion },
});
export const good = (id: string, description: string, report: unknown) => vector(id, description, report, 'VALID');
export const bad = (id: string, description: string, report: unknown) => vector(id, description, report, 'INVALID');

export const remark = (id: string, code: string, members: Json = {}) => ({
  id,
  group: 'technical',
  status: 'WARNING',
  code,
  ...members,
});
export const NOT_CONFIGURED = { status: 'N/A', code: 'REVOCATION_NOT_CONFIGURED' } as const;
export const warning = (code: string) => ({ status: 'WARNING', code });
export const identified = [
  ...(approved.steps as readonly Json[]),
  step('name-matches-identity'),
  step('birth-date-matches-identity', warning('BIRTH_DATE_MISMATCH')),
];
/** A report that is rejected because of the signature. */
export const atSignature = rejectedAt('signature', 'SIGNATURE_INVALID');
/** The steps of the approved report. */
export const passed = approved.steps as readonly Json[];
/** The approved report with other members of some steps. */
export const others = (members: Readonly<Partial<Record<Id, Json>>>) => ({
  ...approved,
  steps: steps(18, { 'revocation-status': NOT_CONFIGURED, ...members }),
});
