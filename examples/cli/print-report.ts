import { X509Certificate } from 'node:crypto';
import type { AnyReport, Scan } from 'eehic';
import type { Language } from 'eehic/report';
import { cardLines, type ExplainedStep, explain, explainSteps, isNotChecked } from 'eehic/report/core';
import { DEMO_NOTICE } from '../../src/testing/demo-notice.ts';
import { COLOURS, paint, print, safe } from './output.ts';
import type { Terminal } from './terminal.ts';

/** A caption and a value; the line is omitted without a value. */
type Line = readonly [caption: string, value: string | undefined];

/** Prints a report for a person, altogether in one language. */
export function printReport(terminal: Terminal, report: AnyReport, language: Language): void {
  const { report: words } = language.messages;
  const { steps, warnings } = explainSteps(report, language);
  print(terminal, paint(terminal, 'bold', words.steps));
  printSteps(terminal, steps);
  if (warnings.length > 0) {
    print(terminal, paint(terminal, 'bold', words.remarks));
    for (const each of warnings) printRemark(terminal, each);
  }
  for (const line of sourceLines(report, language)) printLine(terminal, line, language);
  print(terminal);
  if (report.conclusion === 'APPROVED') printApproved(terminal, report, language);
  else printRejected(terminal, report, language);
  const { sentence, advice } = explain(report, language);
  print(terminal, `\n${sentence}\n${withColon(words.advice, language)} ${advice}`);
}

/** Prints each step by its name, with its status and, unless it has simply passed, the reason. */
function printSteps(terminal: Terminal, steps: readonly ExplainedStep[]): void {
  const width = Math.max(...steps.map(({ name }) => name.length));
  const explained = new Set<string | undefined>();
  for (const { status, mark, name, statusText, explanation, code } of steps) {
    print(terminal, `  ${paint(terminal, COLOURS[status], `${mark} ${name.padEnd(width)}  ${statusText}`)}`);
    if (!explanation) continue;
    print(terminal, `    ${explanation.title} (${code})`);
    // What a failed step means is said under the verdict, and what two steps have in common at the first of them.
    if (status !== 'NOT PASSED' && !explained.has(code))
      print(terminal, `    ${explanation.sentence} ${explanation.advice}`);
    explained.add(code);
  }
}

/** Prints a warning as the PDF report does: what was noticed, not where. */
function printRemark(terminal: Terminal, { status, mark, name, explanation, code }: ExplainedStep): void {
  const title = explanation ? `${explanation.title} (${code})` : name;
  print(terminal, `  ${paint(terminal, COLOURS[status], `${mark} ${title}`)}`);
  if (explanation) print(terminal, `    ${explanation.sentence} ${explanation.advice}`);
}

/** Returns where the data that decided came from, and when. What the demo registry is worth is said by its notice. */
function sourceLines({ freshness }: AnyReport, { messages: { report: words } }: Language): readonly Line[] {
  const { registry, revocation } = freshness;
  const line = (caption: string, { source, time }: { source: string; time?: string }): Line => [
    caption,
    `${source}, ${time === undefined ? words.unknownTime : printedTime(time)}`,
  ];
  return [
    ...(registry && registry.source !== DEMO_NOTICE ? [line(words.registry, registry)] : []),
    ...revocation.map((each) => line(words.revocation, each)),
  ];
}

/** Prints the verdict, and under it the card, since the printed page may name somebody else. */
function printApproved(
  terminal: Terminal,
  { card, issuer, treatmentDate }: Extract<AnyReport, { conclusion: 'APPROVED' }>,
  language: Language,
): void {
  const { approved, report: words } = language.messages;
  print(terminal, paint(terminal, 'green', approved.title));
  for (const { number, caption, value } of cardLines(card, language)) {
    printLine(terminal, [number === undefined ? caption : `${number} ${caption}`, value], language);
  }
  print(terminal);
  const lines: readonly Line[] = [
    [words.treatmentDate, printedDate(treatmentDate)],
    [words.issuer, `${issuer.countryCode}:${issuer.officialId}`],
    [words.institutionName, issuer.name],
    [words.key, issuer.keyId],
  ];
  for (const line of lines) printLine(terminal, line, language);
}

function printRejected(
  terminal: Terminal,
  report: Extract<AnyReport, { conclusion: 'REJECTED' }>,
  language: Language,
): void {
  const { notChecked, report: words, steps } = language.messages;
  const { id, code } = report.failure;
  const verdict = isNotChecked(report) ? capitalized(notChecked, language) : words.rejected;
  print(terminal, paint(terminal, 'red', `${withColon(verdict, language)} ${explain(report, language).title}`));
  const lines: readonly Line[] = [
    [words.failedStep, steps[id]],
    [words.code, code],
    [words.treatmentDate, printedDate(report.treatmentDate)],
  ];
  for (const line of lines) printLine(terminal, line, language);
}

/**
 * Prints who signed a scanned PDF, and when, according to the file. Whether the signature is intact, and its signer
 * known, is said by the steps of the report.
 */
export function printPdfSignature(terminal: Terminal, scan: string | Scan, language: Language): void {
  const { report: words, scan: own } = language.messages;
  const signature = typeof scan === 'string' ? undefined : scan.pdf?.signature;
  if (!signature?.intact) return;
  const { certificate, level, algorithm, claimedTime, timestamp } = signature;
  const signer = readCertificate(certificate);
  print(terminal, paint(terminal, 'bold', own.pdfSignature));
  const lines: readonly Line[] = [
    [words.format, `PAdES ${level}, ${algorithm}`],
    [own.signer, signer?.subject.replaceAll('\n', ', ')],
    [words.certificate, signer?.fingerprint256],
    [own.claimedTime, claimedTime && printedTime(claimedTime)],
    [own.timestamp, timestamp && printedTime(timestamp.time)],
  ];
  for (const line of lines) printLine(terminal, line, language);
  print(terminal);
}

function readCertificate(der: Uint8Array): X509Certificate | undefined {
  try {
    return new X509Certificate(der);
  } catch {
    return undefined;
  }
}

function printLine(terminal: Terminal, [caption, value]: Line, language: Language): void {
  if (value !== undefined) print(terminal, `  ${paint(terminal, 'dim', withColon(caption, language))} ${safe(value)}`);
}

/** Returns a caption with a colon, before which French has a space. */
function withColon(caption: string, { language }: Language): string {
  return language === 'fr' ? `${caption} :` : `${caption}:`;
}

function capitalized(text: string, { language }: Language): string {
  return text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
}

/** Writes a date as on the form, `DD/MM/YYYY`. */
function printedDate(date: string): string {
  return date.split('-').reverse().join('/');
}

/** Writes an instant as `DD/MM/YYYY HH:MM:SS UTC`, and anything else as it is. */
function printedTime(instant: string): string {
  const [, date = '', time] = /^(\d{4}-\d{2}-\d{2})T(\d{2}:\d{2}:\d{2})(?:\.\d+)?Z$/.exec(instant) ?? [];
  return time === undefined ? instant : `${printedDate(date)} ${time} UTC`;
}
