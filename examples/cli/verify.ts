import { createVerifier, type VerificationReport, type Verifier } from 'eehic';
import type { Language } from 'eehic/report';
import { toJsonReport } from 'eehic/report/core';
import { parseClock, parseLimits, readScans } from './input.ts';
import { readLanguage } from './language.ts';
import { demoNotice, exitCodeOfError, note, paint, print, UsageError } from './output.ts';
import { printPdfSignature, printReport } from './print-report.ts';
import type { Terminal } from './terminal.ts';
import { openRegistry, openRevocation, readAnchors, readCrls, type TrustFlags } from './trust.ts';
import { describePlace, exitCodeOf, isAttached, toJson, toJsonResult, type Verified } from './verify-output.ts';
import { refuseExisting, writeWhole } from './write.ts';

export interface VerifyFlags extends TrustFlags {
  readonly json?: boolean;
  readonly treatmentDate?: string;
  readonly timeZone?: string;
  readonly now?: string;
  readonly report?: readonly string[];
  readonly verifierName?: string;
  readonly language?: string;
  readonly requireRevocation?: boolean;
  readonly requireSignature?: boolean;
  readonly force?: boolean;
  readonly maxPages?: string;
  readonly documentTrust?: string;
  readonly timestampTrust?: string;
  readonly crl?: readonly string[];
}

/** Verifies each scanned card; returns the exit code. With `--json` an error is printed as JSON too. */
export async function verify(terminal: Terminal, source: string, flags: VerifyFlags): Promise<number> {
  try {
    const language = await readLanguage(terminal, flags.language);
    const reports = await verifyAll(terminal, source, flags, language);
    const exitCode = exitCodeOf(reports.map(({ report }) => report));
    if (flags.json)
      print(
        terminal,
        toJson(
          exitCode,
          reports.map((each) => toJsonResult(each, language, flags)),
        ),
      );
    return exitCode;
  } catch (error) {
    if (!flags.json) throw error;
    const exitCode = exitCodeOfError(error);
    print(terminal, toJson(exitCode, [], error));
    return exitCode;
  }
}

async function verifyAll(
  terminal: Terminal,
  source: string,
  flags: VerifyFlags,
  language: Language,
): Promise<readonly Verified[]> {
  const now = parseClock(flags.now);
  requireReportFlags(terminal, flags);
  const verifier = await openVerifier(terminal, flags, now);
  if (flags.demo) demoNotice(terminal, flags.json, language.messages.scan.demo);
  const scans = await readScans(terminal, source, parseLimits(flags));
  const filesOf = (index: number) =>
    (flags.report ?? []).map((file) => (scans.length === 1 ? file : numbered(file, index + 1)));
  refuseExisting(
    terminal,
    scans.flatMap((_scan, index) => filesOf(index)),
    flags,
  );
  const reports: Verified[] = [];
  for (const [index, scan] of scans.entries()) {
    const report = await verifier.verify(scan, flags.treatmentDate ? { treatmentDate: flags.treatmentDate } : {});
    // Reports are exported before anything is printed, since a reader may close the output early.
    for (const file of filesOf(index)) await exportReport(terminal, report, file, flags, language);
    reports.push({ scan, report });
    if (flags.json) continue;
    const isOneOfSeveral = scans.length > 1;
    if (isOneOfSeveral || isAttached(scan)) {
      print(terminal, paint(terminal, 'bold', describePlace(scan, index + 1, language)));
    }
    printPdfSignature(terminal, scan, language);
    printReport(terminal, report, language);
    if (isOneOfSeveral) print(terminal);
  }
  return reports;
}

/**
 * Returns the name of the file for one of several cards: for `report.pdf`, that of the second card is `report-2.pdf`.
 */
const numbered = (file: string, number: number) => file.replace(/(?=\.[^.]*$)/, `-${number}`);

async function openVerifier(terminal: Terminal, flags: VerifyFlags, now: () => Date): Promise<Verifier> {
  const registry = await openRegistry(terminal, flags, now);
  const revocation = await openRevocation(terminal, flags, registry, now);
  return createVerifier({
    registry,
    now,
    ...(revocation ? { revocation } : {}),
    ...(flags.timeZone ? { timeZone: flags.timeZone } : {}),
    requireRevocation: flags.requireRevocation ?? false,
    requirePdfSignature: flags.requireSignature ?? false,
    trustAnchors: await readAnchors(terminal, flags.documentTrust),
    timestampAnchors: await readAnchors(terminal, flags.timestampTrust),
    crls: await readCrls(terminal, flags.crl),
  });
}

function requireReportFlags(terminal: Terminal, flags: VerifyFlags): void {
  const { report = [] } = flags;
  refuseExisting(terminal, report, flags);
  const wrong = report.find((file) => !/\.(?:json|pdf)$/i.test(file));
  if (wrong !== undefined) throw new UsageError('--report ends in .json or .pdf');
}

/** Writes one of the two exports for reimbursement (PoC 7). */
async function exportReport(
  terminal: Terminal,
  report: VerificationReport,
  file: string,
  flags: VerifyFlags,
  language: Language,
): Promise<void> {
  const verifier = { name: flags.verifierName ?? 'eehic command line' };
  const isPdf = /\.pdf$/i.test(file);
  // Without the flag, the language of the PDF report is that of the card's country (PoC 7).
  const chosen = flags.language ? { language } : {};
  const content = isPdf
    ? await (await import('eehic/report')).toPdfReport(report, { verifier, ...chosen })
    : `${JSON.stringify(toJsonReport(report, { verifier }), undefined, 2)}\n`;
  await writeWhole(terminal, file, content, flags);
  note(terminal, `${file}: ${language.messages.report.title}`);
}
