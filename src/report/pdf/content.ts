import { printDate, writtenDate } from '../../card/local-date.ts';
import type { Card } from '../../card/model.ts';
import { withColon } from '../../language/colon.ts';
import type { Language } from '../../language/language.ts';
import type { Messages } from '../../language/messages.ts';
import type { Item } from '../../pdf/layout/items.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { pocSteps } from '../../steps/step.ts';
import type { AnyReport, Evidence } from '../../verify/report.ts';
import { cardLines } from '../card-lines-in-language.ts';
import { type ExplainedStep, explain, explainSteps, isMismatch } from '../explain-in-language.ts';
import { printTime } from '../fill-in.ts';
import { isNotChecked } from '../not-checked.ts';
import type { ReportVerifier } from '../report-verifier.ts';
import {
  type Block,
  codeBlock,
  headingBlock,
  keepTogether,
  noteBlock,
  remarkBlock,
  subheadingBlock,
  verdictBlock,
} from './blocks.ts';
import type { Verdict } from './marks.ts';
import { paginate } from './pages.ts';
import { FORM_SIZES, hasRoomForCode, rebuiltBlocks } from './rebuilt.ts';
import { type Row, stepTable, valueTable } from './tables.ts';
import { printable } from './text.ts';

/** What a report is made with beside its own facts. `matrix` is the scanned code. */
export interface ReportContent {
  readonly language: Language;
  readonly verifier: ReportVerifier;
  readonly matrix: QrMatrix | undefined;
}

/** Returns the pages of a report: as few as possible, and then with the larger form. */
export function reportPages(report: AnyReport, content: ReportContent): Item[][] {
  const large = paginate(reportBlocks(report, content, FORM_SIZES.large));
  const small = paginate(reportBlocks(report, content, FORM_SIZES.small));
  return small.length < large.length ? small : large;
}

/** Returns everything of a report in the order of reading. */
function reportBlocks(report: AnyReport, { language, verifier, matrix }: ReportContent, formSize: number): Block[] {
  const { messages } = language;
  const words = messages.report;
  const poc = { steps: pocSteps(report.steps), warnings: report.warnings };
  const { steps, warnings } = explainSteps(poc, language);
  return [
    verdictBlock(verdictOf(report, language), explain(report, language), withColon(words.advice, language.language)),
    headingBlock(words.verification),
    ...valueTable(rows(verificationRows(report, messages, verifier))),
    ...(steps.length === 0 ? [] : [headingBlock(words.steps)]),
    ...stepGroup(steps, 'technical', words),
    ...stepGroup(steps, 'business', words),
    ...(warnings.length === 0 ? [] : [headingBlock(words.remarks)]),
    ...warnings.flatMap(({ explanation, code }) => (explanation && code ? [remarkBlock(explanation, code)] : [])),
    headingBlock(words.evidence),
    ...keepTogether(valueTable(rows(evidenceRows(report.evidence, messages)))),
    ...document(report, matrix, language, formSize),
  ];
}

/**
 * Returns the symbol of the verdict, its words, and the holder of the document according to its code. The holder stands
 * directly under the verdict, since the printed page may name somebody else.
 */
function verdictOf(
  report: AnyReport,
  { language, messages }: Language,
): { verdict: Verdict; words: string; holder: readonly Row[] } {
  const { approved, fields, notChecked, report: words } = messages;
  const capitalised = (text: string) => text.charAt(0).toLocaleUpperCase(language) + text.slice(1);
  if (report.conclusion === 'REJECTED') {
    return isNotChecked(report)
      ? { verdict: 'not-checked', words: capitalised(notChecked), holder: [] }
      : { verdict: 'rejected', words: words.rejected, holder: [] };
  }
  const { familyName, givenNames, birthDate } = report.card;
  const holder = rows([
    [capitalised(fields.familyName), familyName],
    [capitalised(fields.givenNames), givenNames],
    [capitalised(fields.birthDate), birthDate === undefined ? undefined : printDate(birthDate)],
  ]);
  return { verdict: report.steps.some(isMismatch) ? 'doubtful' : 'approved', words: approved.title, holder };
}

/** Returns the document as it was rebuilt from the code, which a report of a rejected one does not have, and the code. */
function document(report: AnyReport, matrix: QrMatrix | undefined, language: Language, formSize: number): Block[] {
  if (report.profile === 'sd-jwt-vc') return presentedCard(report, language);
  if (report.conclusion === 'REJECTED') return scannedCode(matrix, language.messages);
  const inForm = matrix && hasRoomForCode(matrix) ? matrix : undefined;
  return [
    ...(inForm ? [] : scannedCode(matrix, language.messages)),
    ...rebuiltBlocks(report.card as Card, { verifiedAt: report.verifiedAt, matrix: inForm, language, formSize }),
  ];
}

/** Returns the fields of a card out of a wallet, which never had the form of a page or a code to be drawn. */
function presentedCard(report: AnyReport, language: Language): Block[] {
  if (report.conclusion === 'REJECTED') return [];
  const lines = cardLines(report.card, language);
  const [title] = lines;
  return [
    headingBlock(printable(title!.value)),
    ...valueTable(rows(lines.slice(1).map(({ caption, value }) => [caption, value]))),
  ];
}

function verificationRows(
  report: AnyReport,
  { report: words, steps }: Messages,
  { name, ...others }: ReportVerifier,
): Fact[] {
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

function stepGroup(steps: readonly ExplainedStep[], group: ExplainedStep['group'], words: Messages['report']): Block[] {
  const own = steps.filter((step) => step.group === group);
  return own.length === 0 ? [] : [subheadingBlock(words[group]), ...stepTable(own, words)];
}

function evidenceRows(evidence: Evidence, { report: words }: Messages): Fact[] {
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

/** A caption and a value that may not be known. */
type Fact = readonly [label: string, value: string | undefined];

function rows(all: readonly Fact[]): Row[] {
  return all.flatMap(([label, value]) => (value === undefined ? [] : [[printable(label), printable(value)] as const]));
}
