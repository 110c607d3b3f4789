import { type AnyReport, EhicError, type Scan, type Step } from 'eehic';
import type { Language } from 'eehic/report';
import { explain, isNotChecked, toJsonReport } from 'eehic/report/core';
import { APPROVED, NOT_CHECKED, REJECTED, USAGE } from './exit-codes.ts';
import { describeError, UsageError } from './output.ts';
import { describeSignature } from './pdf-signature.ts';

/** A scanned card and its report. */
export interface Verified {
  readonly scan: string | Scan;
  readonly report: AnyReport;
}

/** Returns the exit code over all cards: a card that is rejected counts most, then one that could not be checked. */
export function exitCodeOf(reports: readonly AnyReport[]): number {
  const refused = reports.filter(({ conclusion }) => conclusion !== 'APPROVED');
  if (refused.length === 0) return APPROVED;
  return refused.every(isNotChecked) ? NOT_CHECKED : REJECTED;
}

export function pageOf(scan: string | Scan): number | undefined {
  return placeOf(scan)?.page;
}

const placeOf = (scan: string | Scan) => (typeof scan === 'string' ? undefined : (scan.pdf ?? scan.image));

/** Returns whether the code stands in a PDF that is attached to the given one. */
export function isAttached(scan: string | Scan): boolean {
  return typeof scan !== 'string' && scan.pdf?.depth !== undefined;
}

/** Describes where a code stands, or else which of several it is. */
export function describePlace(scan: string | Scan, number: number, { messages }: Language): string {
  const page = pageOf(scan);
  if (page === undefined) return `${messages.report.scannedCode} (${number})`;
  const { onPage, inAttachment } = messages.scan;
  return (isAttached(scan) ? inAttachment : onPage).replace('{page}', String(page));
}

const OUTCOMES = { [APPROVED]: 'APPROVED', [REJECTED]: 'REJECTED', [USAGE]: 'ERROR', [NOT_CHECKED]: 'NOT CHECKED' };

/** Returns what `--json` prints, whatever the exit code is: `$defs/output` of spec/report.schema.json. */
export function toJson(exitCode: number, results: readonly object[], error?: unknown): string {
  const output = {
    version: '1',
    outcome: OUTCOMES[exitCode as keyof typeof OUTCOMES],
    exitCode,
    results,
    error: error === undefined ? undefined : toJsonError(error),
  };
  return JSON.stringify(output, undefined, 2);
}

/** Returns one of the results that `--json` prints. */
export function toJsonResult(
  { scan, report }: Verified,
  language: Language,
  { verifierName }: { readonly verifierName?: string },
): object {
  const verifier = { name: verifierName ?? 'eehic command line' };
  return {
    page: pageOf(scan),
    report: toJsonReport(report, { verifier }),
    documentSteps: report.steps.filter(isOfDocument),
    document: describeSignature(scan),
    explanation: explain(report, language),
  };
}

/**
 * Returns whether a step is a check of the PDF itself, or of the holder of a card in a wallet. The exported report omits
 * these, since the proof of concept has no such steps.
 */
function isOfDocument({ id }: Step): boolean {
  return OF_DOCUMENT.includes(id);
}

const OF_DOCUMENT: readonly string[] = [
  'document-unchanged',
  'attachment-equals-code',
  'holder-bound',
  'document-signer-known',
];

/** An error as `--json` prints it. */
export function toJsonError(error: unknown): { code: string; message: string } {
  return { code: codeOf(error), message: describeError(error) };
}

function codeOf(error: unknown): string {
  if (error instanceof EhicError) return error.code;
  return error instanceof UsageError ? 'USAGE' : 'FAILED';
}
