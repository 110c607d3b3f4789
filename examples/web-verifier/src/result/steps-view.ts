import { type ExplainedStep, explainSteps } from 'eehic/report/core';
import { printTime } from '../day.ts';
import { h } from '../dom.ts';
import type { PlainReport } from '../worker/protocol.ts';
import type { ResultContext } from './context.ts';

/** All steps in words, shown on demand, and what they were judged by. */
export function stepsView(report: PlainReport, { speech, config }: ResultContext): HTMLElement {
  const { messages } = speech.library;
  const { steps, warnings } = explainSteps(report, speech.library);
  const group = (heading: string, rows: readonly ExplainedStep[]) =>
    rows.length > 0 && h('div', {}, h('h3', {}, heading), h('ul', { class: 'steps' }, ...rows.map(row)));
  const time = (iso: string | undefined) =>
    iso ? printTime(iso, speech.code, config.timeZone) : messages.report.unknownTime;
  const { registry, revocation } = report.freshness;
  const facts: [string, string | undefined][] = [
    [messages.report.treatmentDate, report.treatmentDate.split('-').reverse().join('/')],
    [messages.report.verifiedAt, time(report.verifiedAt)],
    [messages.report.registry, registry && time(registry.time)],
    ...revocation.map((list): [string, string] => [messages.report.revocation, time(list.time)]),
    [messages.report.code, report.conclusion === 'REJECTED' ? report.failure.code : undefined],
    [messages.report.library, report.evidence.library],
  ];
  return h(
    'details',
    { class: 'panel more' },
    h('summary', {}, messages.report.steps),
    group(
      messages.report.technical,
      steps.filter((step) => step.group === 'technical'),
    ),
    group(
      messages.report.business,
      steps.filter((step) => step.group === 'business'),
    ),
    group(messages.report.remarks, warnings),
    h('h3', {}, messages.report.verification),
    h(
      'dl',
      { class: 'facts' },
      ...facts
        .filter(([, value]) => value !== undefined)
        .map(([caption, value]) => h('div', {}, h('dt', {}, caption), h('dd', {}, value!))),
    ),
  );
}

function row({ mark, name, status, statusText, code, explanation }: ExplainedStep): HTMLElement {
  return h(
    'li',
    { class: 'step', 'data-status': status },
    h('span', { class: 'mark', 'aria-hidden': 'true' }, mark),
    h(
      'span',
      {},
      name,
      ' ',
      h('strong', {}, statusText),
      explanation && h('span', { class: 'why' }, `${explanation.title}. ${explanation.sentence} `, h('code', {}, code)),
    ),
  );
}
