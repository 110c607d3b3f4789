import { cardLines, explain, explainSteps } from 'eehic/report/core';
import { printTime } from '../day.ts';
import type { Speech } from '../words/languages.ts';
import type { PlainReport } from '../worker/protocol.ts';
import { asReport } from './report.ts';
import { VERDICT_WORDS, verdictOf } from './verdict.ts';

export interface TextContext {
  readonly clinic: string;
  readonly timeZone?: string;
}

/** The report as text, for a record that takes nothing else: verdict, reason, card, and what was not simply passed. */
export function reportText(report: PlainReport, { code, library, words }: Speech, context: TextContext): string {
  const captions = library.messages.report;
  const line = (caption: string, value: string) => `${caption}${code === 'fr' ? '\u00a0:' : ':'} ${value}`;
  const { title, sentence, advice } = explain(asReport(report), library);
  const card = report.conclusion === 'APPROVED' ? cardLines(report.card, library) : [];
  const { steps, warnings } = explainSteps(report, library);
  const open = [...steps, ...warnings].filter(({ status }) => status !== 'PASSED');
  return [
    `${words[VERDICT_WORDS[verdictOf(report)]]} – ${title}`,
    sentence,
    advice,
    '',
    ...card.map(({ number, caption, value }) => line(number ? `${number} ${caption}` : caption, value)),
    ...(card.length > 0 ? [''] : []),
    ...open.map(
      ({ mark, name, statusText, code: reason }) => `${mark} ${name} ${statusText}${reason ? ` (${reason})` : ''}`,
    ),
    ...(open.length > 0 ? [''] : []),
    line(captions.treatmentDate, report.treatmentDate.split('-').reverse().join('/')),
    line(captions.verifiedAt, printTime(report.verifiedAt, code, context.timeZone)),
    line(captions.verifiedBy, context.clinic),
    '',
  ].join('\n');
}
