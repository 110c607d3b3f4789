import { toFhir, toJsonReport } from 'eehic/report/core';
import { button, h } from '../dom.ts';
import { saveFile } from '../save-file.ts';
import type { PlainReport } from '../worker/protocol.ts';
import type { ResultContext } from './context.ts';
import { asReport } from './report.ts';
import { reportText } from './text.ts';

/** The report to take along: as text, PDF and JSON. `current` gives it with what was answered so far. */
export function saveView(current: () => PlainReport, { speech, config, desk, announce }: ResultContext): HTMLElement {
  const { words, code } = speech;
  const note = h('p', { class: 'note' });
  const say = (text: string) => {
    note.textContent = text;
    announce(text);
  };
  const saving = (extension: string, type: string, make: () => Promise<BlobPart>) => async () => {
    try {
      saveFile(`${fileName(current())}.${extension}`, type, await make());
    } catch {
      say(words.downloadFailed);
    }
  };
  const toText = async () => {
    try {
      await navigator.clipboard.writeText(reportText(current(), speech, config));
      say(words.copied);
    } catch {
      say(words.copyFailed);
    }
  };
  const toPdf = saving('pdf', 'application/pdf', () =>
    desk.ask<'pdf-report'>({ kind: 'pdf-report', report: current(), clinic: config.clinic, language: code }),
  );
  const toJson = saving('json', 'application/json', async () =>
    JSON.stringify(toJsonReport(asReport(current()), { verifier: { name: config.clinic } }), null, 2),
  );
  const toFhirBundle = saving('fhir.json', 'application/fhir+json', async () =>
    JSON.stringify(toFhir(asReport(current())), null, 2),
  );
  const isApproved = current().conclusion === 'APPROVED';
  return h(
    'section',
    { class: 'panel save', 'aria-labelledby': 'save-heading' },
    h('h2', { id: 'save-heading' }, words.saveHeading),
    h(
      'div',
      { class: 'buttons' },
      button(words.copyText, () => void toText()),
      button(words.downloadPdf, () => void toPdf()),
      button(words.downloadJson, () => void toJson(), { 'aria-describedby': 'json-hint' }),
      isApproved && button(words.downloadFhir, () => void toFhirBundle(), { 'aria-describedby': 'fhir-hint' }),
    ),
    h('p', { class: 'hint', id: 'json-hint' }, words.downloadJsonHint),
    isApproved && h('p', { class: 'hint', id: 'fhir-hint' }, words.downloadFhirHint),
    note,
  );
}

/** The time of the check: a name that tells nobody who the person is. */
function fileName({ verifiedAt }: PlainReport): string {
  return `ehic-report-${verifiedAt
    .slice(0, 19)
    .replace(/[^\dT]/g, '')
    .replace('T', '-')}`;
}
