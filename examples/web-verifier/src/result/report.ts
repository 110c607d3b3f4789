import type { Step, VerificationReport } from 'eehic';
import type { PlainReport } from '../worker/protocol.ts';

/** What the clerk has answered after looking at the identity document; a question not answered yet is omitted. */
export interface IdentityAnswers {
  readonly name?: boolean;
  readonly birthDate?: boolean;
}

/**
 * Returns the report with the steps of the two questions, once both are answered or one with no. A report that comes
 * from a worker has lost its own function for it.
 */
export function withAnswers(report: PlainReport, { name, birthDate }: IdentityAnswers): PlainReport {
  if (report.conclusion === 'REJECTED') return report;
  const isKnown = (name !== undefined && birthDate !== undefined) || name === false || birthDate === false;
  if (!isKnown) return report;
  const asked = [
    toStep('name-matches-identity', name, 'NAME_MISMATCH'),
    toStep('birth-date-matches-identity', birthDate, 'BIRTH_DATE_MISMATCH'),
  ].filter((step) => step !== undefined);
  const others = report.steps.filter(({ id }) => asked.every((step) => step.id !== id));
  return { ...report, steps: [...others, ...asked] };
}

/** Returns a report as the functions of `eehic/report` take it. */
export function asReport(report: PlainReport): VerificationReport {
  const whole = {
    ...report,
    withIdentityCheck: ({ nameMatches, birthDateMatches }: Parameters<VerificationReport['withIdentityCheck']>[0]) =>
      asReport(withAnswers(report, { name: nameMatches, birthDate: birthDateMatches })),
  };
  return whole as VerificationReport;
}

function toStep(id: Step['id'], agrees: boolean | undefined, code: NonNullable<Step['code']>): Step | undefined {
  if (agrees === undefined) return undefined;
  return agrees ? { id, group: 'business', status: 'PASSED' } : { id, group: 'business', status: 'WARNING', code };
}
