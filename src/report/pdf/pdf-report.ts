import { exportLanguage } from '../../card/countries.ts';
import type { Card } from '../../card/model.ts';
import { chooseLanguage } from '../../language/choose.ts';
import type { Language } from '../../language/language.ts';
import type { Messages } from '../../language/messages.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { layOutA4 } from '../../pdf/layout/a4.ts';
import { widthOf } from '../../pdf/layout/fit.ts';
import type { Item } from '../../pdf/layout/items.ts';
import { A4_PAGE } from '../../pdf/layout/page.ts';
import { defaultQrSize } from '../../pdf/layout/qr-size.ts';
import { writeContentStream } from '../../pdf/write/content-stream.ts';
import { buildDocument, writeDocument } from '../../pdf/write/document.ts';
import { identify } from '../../pdf/write/document-id.ts';
import { parseCreationTime } from '../../pdf/write/metadata.ts';
import { alphanumericCapacity } from '../../qr/capacity.ts';
import { type QrMatrix, qrMatrix } from '../../qr/matrix.ts';
import type { VerificationReport } from '../../verify/report.ts';
import { printTime } from '../fill-in.ts';
import { parseVerifier, type ReportVerifier } from '../report-verifier.ts';
import { requireWholeReport } from '../require-report.ts';
import { reportBlocks } from './content.ts';
import { paginate } from './pages.ts';
import { printable, type Style } from './text.ts';

/** Options of `toPdfReport`. */
export interface PdfReportOptions {
  /** The verifier: a `name`, and other texts such as an `id`, which are printed under their own names. */
  readonly verifier: ReportVerifier;
  /**
   * One of `LANGUAGES`, with or without a region, or a language of `eehic/language`. By default the language of the issuing country of an approved
   * document, and English if that country has several (BE, IE, LU, MT, CH) or the document was rejected, since its
   * country is then not proven.
   */
  readonly language?: string | Language;
  /**
   * The clock for the date of creation. Without it, the file has no date, and the same report always makes the same
   * file.
   */
  readonly now?: () => Date;
}

const OPTIONS: OptionNames<PdfReportOptions> = {
  verifier: true,
  language: true,
  now: true,
};

const NOTE: Style = { role: 'notes', face: 'italic', size: 9 };
/**
 * Exports a report as a PDF of A4 pages for reimbursement (PoC 7). An approved report begins with the document as it
 * was rebuilt from the code, together with the code; conclusion, metadata, steps and evidence follow. A rejected report
 * shows the scanned code and no card data. Every status is expressed in words and has a mark; dates are written as
 * DD/MM/YYYY. Letters that the font lacks are shown as `?`. The file conforms to PDF/A-3b and is tagged for screen
 * readers.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier, for an unknown option, and when
 *   the verifier has no name or has a value that is not a text; `ERR_EHIC_LANGUAGE` for a language without texts.
 * @example
 * await writeFile('report.pdf', await toPdfReport(report, { verifier: { name: 'Praxis Dr. Huber' }, language: 'de' }));
 */
export async function toPdfReport(report: VerificationReport, options: PdfReportOptions): Promise<Uint8Array> {
  requireWholeReport(report);
  requireOptions(options, OPTIONS);
  const verifier = parseVerifier(options.verifier);
  const language = chooseReportLanguage(report, options.language);
  const { messages } = language;
  const matrix = redraw(report.text, report.profile === 'cose' ? 'M' : 'L');
  const pages = [
    ...(report.conclusion === 'APPROVED' ? [rebuiltPage(report, report.card, matrix, language)] : []),
    ...paginate(reportBlocks(report, { language, verifier, matrix })),
  ];
  const all = pages.map((items, index) => [...items, footer(messages, index + 1, pages.length)]);
  const contents = all.map((items) => writeContentStream(items, all.flat()));
  const info = {
    title: messages.report.title,
    language: language.language,
    ...(options.now && { createdAt: parseCreationTime(options.now) }),
  };
  const [first, ...following] = contents;
  return writeDocument(buildDocument(first!, { ...info, id: await identify(contents, info) }, following));
}

function chooseReportLanguage(report: VerificationReport, asked: string | Language | undefined): Language {
  const country = report.conclusion === 'APPROVED' ? report.card.country : '';
  return chooseLanguage(asked ?? exportLanguage(country));
}

/** Returns the code of a text that a card can have; any other text is not drawn. */
function redraw(scanned: string, level: 'M' | 'L'): QrMatrix | undefined {
  const text = scanned.replace(/[\r\n\t]+/g, '');
  if (!/^[0-9A-Z $%*+\-./:]+$/.test(text) || text.length > alphanumericCapacity(40, 'L')) return undefined;
  return qrMatrix(text, { level: text.length > alphanumericCapacity(40, level) ? 'L' : level });
}

/** Returns the form of Decision S2 with what was signed, marked as rebuilt. */
function rebuiltPage(
  { verifiedAt }: VerificationReport,
  card: Card,
  matrix: QrMatrix | undefined,
  { language, labels, messages: { report: words } }: Language,
): Item[] {
  const codeSide = matrix ? defaultQrSize(matrix.size) : 0;
  const shown = withPrintableTexts(card);
  const isChanged = JSON.stringify(shown) !== JSON.stringify(card);
  const rebuilt = words.rebuilt.replace('{time}', printTime(verifiedAt) ?? verifiedAt);
  const note = isChanged ? `${rebuilt}. ${words.lettersReplaced}` : rebuilt;
  return [
    { kind: 'text', ...NOTE, x: 0, y: -9, text: printable(note) },
    ...layOutA4({ card: shown, labels: { ...labels, guidance: [], scanCaption: '' }, language, matrix, codeSide }),
  ];
}

function withPrintableTexts(card: Card): Card {
  return {
    ...card,
    familyName: printable(card.familyName),
    givenNames: printable(card.givenNames),
    personalId: printable(card.personalId),
    institution: { id: printable(card.institution.id), name: printable(card.institution.name) },
    ...(card.cardId === undefined ? {} : { cardId: printable(card.cardId) }),
  };
}

function footer({ report: words }: Messages, page: number, pages: number): Item {
  const text = words.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const style = { ...NOTE, role: 'decoration' } as const;
  return { kind: 'text', ...style, x: A4_PAGE.contentWidth - widthOf(NOTE.face, NOTE.size, text), y: 270, text };
}
