import { printDate, writtenDate } from '../../card/local-date.ts';
import type { Language } from '../../language/language.ts';
import type { Messages } from '../../language/messages.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { pocSteps } from '../../steps/step.ts';
import type { Evidence, VerificationReport } from '../../verify/report.ts';
import { type ExplainedStep, explain, explainSteps, isMismatch } from '../explain-in-language.ts';
import { printTime } from '../fill-in.ts';
import type { ReportVerifier } from '../report-verifier.ts';
import {
  type Block,
  codeBlock,
  conclusionBlock,
  headingBlock,
  noteBlock,
  remarkBlock,
  rowBlock,
  stepBlock,
  subheadingBlock,
  titleBlock,
} from './blocks.ts';
import { printable } from './text.ts';

/** Returns everything of the report except the rebuilt document, in the order of reading. */
export function reportBlocks(
  report: VerificationReport,
  { language, verifier, matrix }: { language: Language; verifier: ReportVerifier; matrix: QrMatrix | undefined },
): Block[] {
  const { messages } = language;
  const words = messages.report;
  const poc = { steps: pocSteps(report.steps), warnings: report.warnings };
  const { steps, warnings } = explainSteps(poc, language);
  return [
    titleBlock(words.title),
    conclusion(report, language),
    ...rows(holderRows(report, language)),
    headingBlock(words.verification),
    ...rows(verificationRows(report, messages, verifier)),
    ...(steps.length === 0 ? [] : [headingBlock(words.steps)]),
    ...stepGroup(steps, 'technical', words.technical),
    ...stepGroup(steps, 'business', words.business),
    ...(warnings.length === 0 ? [] : [headingBlock(words.remarks)]),
    ...warnings.flatMap(({ explanation, code }) => (explanation && code ? [remarkBlock(explanation, code)] : [])),
    headingBlock(words.evidence),
    ...rows(evidenceRows(report.evidence, messages)),
    // The rebuilt document of an approved report has the code.
    ...(report.conclusion === 'REJECTED' || !matrix ? scannedCode(matrix, messages) : []),
  ];
}

function conclusion(report: VerificationReport, language: Language): Block {
  const explanation = explain(report, language);
  const { approved, report: words } = language.messages;
  const isApproved = report.conclusion === 'APPROVED';
  const isDoubtful = report.steps.some(isMismatch);
  const status = isApproved ? (isDoubtful ? 'WARNING' : 'PASSED') : 'NOT PASSED';
  return conclusionBlock(status, isApproved ? approved.title : words.rejected, explanation, words.advice);
}

type Row = readonly [label: string, value: string | undefined];

/**
 * Returns the holder of the document according to its code. These rows stand directly under the verdict, since the
 * printed page may name somebody else.
 */
function holderRows(report: VerificationReport, { language, messages: { fields } }: Language): Row[] {
  if (report.conclusion === 'REJECTED') return [];
  const { familyName, givenNames, birthDate } = report.card;
  const label = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  return [
    [label(fields.familyName), familyName],
    [label(fields.givenNames), givenNames],
    [label(fields.birthDate), printDate(birthDate)],
  ];
}

function verificationRows(
  report: VerificationReport,
  { report: words, steps }: Messages,
  { name, ...others }: ReportVerifier,
): Row[] {
  const { treatmentDate, verifiedAt, profile, evidence } = report;
  return [
    [words.verifiedBy, name],
    ...Object.entries(others),
    [words.treatmentDate, printDate(treatmentDate)],
    [words.verifiedAt, printTime(verifiedAt) ?? verifiedAt],
    [words.format, profile && `${profile} ${evidence.profileVersion ?? ''}`.trim()],
    ...(report.conclusion === 'APPROVED'
      ? ([
          [words.issuer, `${report.issuer.countryCode}:${report.issuer.officialId}`],
          [words.institutionName, report.issuer.name],
          [words.key, report.issuer.keyId],
        ] as const)
      : ([
          // The PoC has no step for the PDF itself, and the code says what is wrong with it.
          [words.failedStep, pocSteps([report.failure]).length > 0 ? steps[report.failure.id] : undefined],
          [words.code, report.failure.code],
        ] as const)),
  ];
}

function scannedCode(matrix: QrMatrix | undefined, { report: words }: Messages): Block[] {
  return [
    headingBlock(words.scannedCode),
    matrix ? codeBlock(matrix, words.scannedCode) : noteBlock(words.codeNotDrawn),
  ];
}

function stepGroup(steps: readonly ExplainedStep[], group: ExplainedStep['group'], heading: string): Block[] {
  const own = steps.filter((step) => step.group === group);
  return own.length === 0 ? [] : [subheadingBlock(heading), ...own.map(stepBlock)];
}

function evidenceRows(evidence: Evidence, { report: words }: Messages): Row[] {
  const { library, certificate, accreditationPeriod, registry, revocation } = evidence;
  return [
    [words.library, library],
    [words.certificate, certificate?.['x5t#S256']],
    [words.certificateValidity, certificate?.validFrom && period(certificate.validFrom, certificate.validUntil)],
    [
      words.accreditation,
      accreditationPeriod &&
        `${accreditationPeriod.portableDocument}, ${period(
          accreditationPeriod.validFrom,
          accreditationPeriod.validUntil ?? words.open,
        )}`,
    ],
    [words.registry, registry && source(registry)],
    [words.revocation, revocation && source(revocation)],
  ];

  function source({ source: name, time, sha256 }: NonNullable<Evidence['registry']>): string {
    const made = time === undefined ? words.unknownTime : (printTime(time) ?? time);
    return `${name}, ${made}${sha256 ? `, SHA-256 ${sha256}` : ''}`;
  }
}

function period(from: string, until = ''): string {
  const print = (text: string) => {
    const date = writtenDate(text);
    return date ? printDate(date) : text;
  };
  return `${print(from)} – ${print(until)}`;
}

function rows(all: readonly Row[]): Block[] {
  return all.flatMap(([label, value]) => (value === undefined ? [] : [rowBlock(printable(label), printable(value))]));
}
