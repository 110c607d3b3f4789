import type { ReasonCode } from 'eehic';
import { type IdentityAnswers, withAnswers } from '../result/report.ts';
import { type Verdict, verdictOf } from '../result/verdict.ts';
import type { PlainReport } from '../worker/protocol.ts';

/** One check, without anything that points to a person. */
export interface LogEntry {
  /** When the card was checked, ISO 8601 in UTC. */
  readonly time: string;
  /** `YYYY-MM-DD` */
  readonly treatmentDate: string;
  readonly verdict: Verdict;
  /** Whether name and date of birth agree with the identity document; absent until that is known. */
  readonly identity?: 'agrees' | 'differs';
  /** Why it was not approved. */
  readonly code?: ReasonCode;
  /** Country and official id, such as `BE:0120`; only of approved cards, as all others may claim anything. */
  readonly institution?: string;
}

/** The entry of a report, with what was answered about the identity document so far. */
export function toEntry(report: PlainReport, answers: IdentityAnswers = {}): LogEntry {
  const { verifiedAt: time, treatmentDate } = report;
  const verdict = verdictOf(withAnswers(report, answers));
  if (report.conclusion === 'APPROVED') {
    const { countryCode, officialId } = report.issuer;
    const isAnswered = verdict === 'identity' || (answers.name === true && answers.birthDate === true);
    const identity = isAnswered ? ({ identity: verdict === 'identity' ? 'differs' : 'agrees' } as const) : {};
    return { time, treatmentDate, verdict, ...identity, institution: `${countryCode}:${officialId}` };
  }
  const { code } = report.failure;
  return { time, treatmentDate, verdict, ...(code ? { code } : {}) };
}

/** The time before which entries are deleted. */
export function oldestKept(now: Date, days: number): string {
  return new Date(now.getTime() - days * 86_400_000).toISOString();
}

const COLUMNS = ['time', 'treatmentDate', 'verdict', 'identity', 'code', 'institution'] as const;

/** The entries as CSV (RFC 4180). A cell that a spreadsheet would take for a formula begins with an apostrophe. */
export function toCsv(entries: readonly LogEntry[]): string {
  const cell = (value = '') => {
    const safe = /^[=+\-@\t\r]/.test(value) ? `'${value}` : value;
    return /[",\r\n]/.test(safe) ? `"${safe.replaceAll('"', '""')}"` : safe;
  };
  const rows = entries.map((entry) => COLUMNS.map((column) => cell(entry[column])).join(','));
  return [COLUMNS.join(','), ...rows, ''].join('\r\n');
}
