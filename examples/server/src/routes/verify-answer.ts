import type { Scan, Step, VerificationReport } from 'eehic';
import {
  cardLines,
  explain,
  isNotChecked,
  type Language,
  type ReportVerifier,
  toJsonReport,
  toPdfReport,
} from 'eehic/report';
import type { LogEntry } from '../http/log.ts';
import { ServerError } from '../http/problem.ts';
import { type Answer, json } from './route.ts';

/** A card and its report. */
export interface Verified {
  readonly scan: string | Scan;
  readonly report: VerificationReport;
}

export interface AnswerOptions {
  readonly verifier: ReportVerifier;
  readonly language: Language;
  /** The language that the caller has named; without it a PDF is in the language of the card's country. */
  readonly chosen: string | undefined;
  readonly isDemo: boolean;
  readonly note: (entry: LogEntry) => void;
}

/** A verdict over all cards: one that is rejected counts most, then one that could not be checked. */
export function outcomeOf(reports: readonly VerificationReport[]): 'APPROVED' | 'REJECTED' | 'NOT CHECKED' {
  const refused = reports.filter(({ conclusion }) => conclusion !== 'APPROVED');
  if (refused.length === 0) return 'APPROVED';
  return refused.every(isNotChecked) ? 'NOT CHECKED' : 'REJECTED';
}

/** Notes the verdicts, and no more, in the log. */
function judge(verified: readonly Verified[], { note }: AnswerOptions) {
  const reports = verified.map(({ report }) => report);
  const outcome = outcomeOf(reports);
  const codes = reports.map((report) => (report.conclusion === 'APPROVED' ? 'APPROVED' : (report.failure.code ?? '')));
  note({ outcome, codes: [...new Set(codes)], cards: reports.length });
  return outcome;
}

export function toJsonAnswer(verified: readonly Verified[], options: AnswerOptions): Answer {
  const outcome = judge(verified, options);
  const { verifier } = options;
  const results = verified.map(({ scan, report }) => ({
    page: typeof scan === 'string' ? undefined : (scan.pdf ?? scan.image)?.page,
    report: toJsonReport(report, { verifier }),
    documentSteps: report.steps.filter(isOfDocument),
    explanation: explain(report, options.language),
  }));
  return json(200, { outcome, ...(options.isDemo ? { demo: true } : {}), results });
}

/** The checks of the PDF itself, which the report of the proof of concept has no place for. */
function isOfDocument({ id }: Step): boolean {
  return id === 'document-unchanged' || id === 'attachment-equals-code' || id === 'document-signer-known';
}

export function toTextAnswer(verified: readonly Verified[], options: AnswerOptions): Answer {
  judge(verified, options);
  const parts = verified.map(({ report }) => {
    const { title, sentence, advice } = explain(report, options.language);
    const lines = report.conclusion === 'APPROVED' ? cardLines(report.card, options.language) : [];
    return [
      ...(options.isDemo ? [options.language.messages.scan.demo] : []),
      ...[title, sentence, advice].filter((text) => text !== ''),
      ...lines.map(({ number, caption, value }) => `${number ? `${number} ` : ''}${caption}: ${value}`),
    ].join('\n');
  });
  return { status: 200, type: 'text/plain; charset=utf-8', body: `${parts.join('\n\n')}\n` };
}

export async function toPdfAnswer(verified: readonly Verified[], options: AnswerOptions): Promise<Answer> {
  const [one, ...others] = verified;
  if (others.length > 0) {
    const message = `There are ${verified.length} cards, and a PDF report is about one: choose it by ?card=1, 2, …`;
    throw new ServerError('ERR_SERVER_SEVERAL_CARDS', message);
  }
  judge(verified, options);
  const { verifier, chosen } = options;
  const language = chosen === undefined ? {} : { language: options.language };
  return {
    status: 200,
    type: 'application/pdf',
    body: await toPdfReport(one!.report, { verifier, ...language }),
    headers: { 'content-disposition': 'attachment; filename="report.pdf"' },
  };
}
