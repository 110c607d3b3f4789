import { createVerifier, EhicError, ScanError, type VerificationReport } from 'eehic';
import { explain, explainCode, LANGUAGES, toJsonReport, toPdfReport } from 'eehic/report';
import { readClock, readScan } from './input.ts';
import {
  APPROVED,
  demoNotice,
  describeError,
  note,
  paint,
  print,
  printReport,
  REJECTED,
  UsageError,
} from './output.ts';
import { describeSignature, printSignature } from './pdf-signature.ts';
import { openRegistry, openRevocation, readAnchors, type TrustFlags } from './trust.ts';
import { writeWhole } from './write.ts';

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
  readonly documentTrust?: string;
  readonly timestampTrust?: string;
}

/** Verifies what was scanned; answers the exit code. */
export async function verify(source: string, flags: VerifyFlags): Promise<number> {
  const now = readClock(flags.now);
  checkReportFlags(flags);
  const registry = await openRegistry(flags, now);
  const revocation = openRevocation(flags, registry, now);
  const zone = flags.timeZone ? { timeZone: flags.timeZone } : {};
  const verifier = createVerifier({
    registry,
    now,
    ...(revocation ? { revocation } : {}),
    ...zone,
    requireRevocation: flags.requireRevocation ?? false,
    requirePdfSignature: flags.requireSignature ?? false,
    documentAnchors: await readAnchors(flags.documentTrust),
    timestampAnchors: await readAnchors(flags.timestampTrust),
  });
  if (flags.demo) demoNotice(flags.json);
  const code = await run();
  if (flags.demo) demoNotice(flags.json);
  return code;

  async function run(): Promise<number> {
    try {
      const scan = await readScan(source);
      const report = await verifier.verify(scan, flags.treatmentDate ? { treatmentDate: flags.treatmentDate } : {});
      // Before anything is printed: a reader of the output that has seen enough must not cost a report.
      for (const file of flags.report ?? []) await exportReport(report, file, flags);
      const document = describeSignature(scan);
      if (flags.json) print(JSON.stringify({ ...report, ...(document ? { document } : {}) }, undefined, 2));
      else {
        if (document) printSignature(document);
        printReport(report);
        const { title, sentence, advice } = explain(report, flags.language ?? 'en');
        print(`\n${paint('bold', title)}\n${sentence}\n${advice}`);
      }
      return report.conclusion === 'APPROVED' ? APPROVED : REJECTED;
    } catch (error) {
      if (error instanceof EhicError && error.code === 'ERR_EHIC_TREATMENT_DATE')
        throw new UsageError(describeError(error));
      if (!(error instanceof ScanError)) throw error;
      // Nothing could be read, so there are no steps to report.
      if (flags.json)
        print(JSON.stringify({ conclusion: 'REJECTED', error: { code: error.code, message: error.message } }));
      else print(paint('red', `REJECTED: ${describeError(error)}`));
      return REJECTED;
    }
  }
}

function checkReportFlags({ report = [], language }: VerifyFlags): void {
  const wrong = report.find((file) => !/\.(?:json|pdf)$/i.test(file));
  if (wrong !== undefined) throw new UsageError('--report ends in .json or .pdf');
  try {
    // Before anything is verified or printed.
    if (language !== undefined) explainCode('UNSIGNED', undefined, language);
  } catch {
    throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}`);
  }
}

/** The two exports for reimbursement (PoC 7). */
async function exportReport(report: VerificationReport, file: string, flags: VerifyFlags): Promise<void> {
  const verifier = { name: flags.verifierName ?? 'eehic command line' };
  const isPdf = /\.pdf$/i.test(file);
  const language = flags.language ? { language: flags.language } : {};
  const content = isPdf
    ? await toPdfReport(report, { verifier, ...language })
    : `${JSON.stringify(toJsonReport(report, { verifier }), undefined, 2)}\n`;
  await writeWhole(file, content);
  note(`${file}: the report as ${isPdf ? 'PDF' : 'JSON'}`);
}
