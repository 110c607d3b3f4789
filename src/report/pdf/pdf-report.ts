import { exportLanguage } from '../../card/countries.ts';
import type { Card } from '../../card/model.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { chooseLabels } from '../../pdf/labels/choose.ts';
import { layOutA4 } from '../../pdf/layout/a4.ts';
import { widthOf } from '../../pdf/layout/fit.ts';
import type { Item } from '../../pdf/layout/items.ts';
import { A4_PAGE } from '../../pdf/layout/page.ts';
import { BOX_SPACE, qrSizes } from '../../pdf/layout/qr-size.ts';
import { writeContentStream } from '../../pdf/write/content-stream.ts';
import { buildDocument, writeDocument } from '../../pdf/write/document.ts';
import { identify } from '../../pdf/write/document-id.ts';
import { readClock } from '../../pdf/write/metadata.ts';
import { alphanumericCapacity } from '../../qr/capacity.ts';
import { type QrMatrix, qrMatrix } from '../../qr/matrix.ts';
import type { VerificationReport } from '../../verify/report.ts';
import { checkWholeReport } from '../check-report.ts';
import { printTime } from '../fill-in.ts';
import { chooseMessages } from '../messages/choose.ts';
import type { Messages } from '../messages/language.ts';
import { parseVerifier, type ReportVerifier } from '../report-verifier.ts';
import { reportBlocks } from './content.ts';
import { paginate } from './pages.ts';
import { printable, type Style } from './text.ts';

/** Options of `toPdfReport`. */
export interface PdfReportOptions {
  /** Who verified: a `name`, and other texts such as an `id`, which are printed under their own names. */
  readonly verifier: ReportVerifier;
  /**
   * One of `LANGUAGES`, or such a language with a region. Default: the language of the issuing country of an approved
   * document; English where it has several (BE, IE, LU, MT, CH), and for a rejected document, whose country proves
   * nothing.
   */
  readonly language?: string;
  /** The clock for the date of creation. Without it, the file has no date and is the same each time. */
  readonly now?: () => Date;
}

const OPTIONS: OptionNames<PdfReportOptions> = {
  verifier: true,
  language: true,
  now: true,
};

const NOTE: Style = { role: 'notes', face: 'italic', size: 9 };
/**
 * Exports a report as a PDF of A4 pages for reimbursement (PoC 7): the document as it was rebuilt from the code, with
 * the code, when it was approved; then conclusion, metadata, steps and evidence. A rejected report shows the scanned
 * code and no card data. Every status is said in words and has a mark; dates are DD/MM/YYYY. Letters that the font
 * lacks are shown as `?`. The file is built to PDF/A-3b and tagged for screen readers.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when the verifier has no name; `ERR_EHIC_LANGUAGE` for a language without
 *   texts.
 * @example
 * await writeFile('report.pdf', await toPdfReport(report, { verifier: { name: 'Praxis Dr. Huber' }, language: 'de' }));
 */
export async function toPdfReport(report: VerificationReport, options: PdfReportOptions): Promise<Uint8Array> {
  checkWholeReport(report);
  requireOptions(options, OPTIONS);
  const verifier = parseVerifier(options.verifier);
  const messages = chooseReportLanguage(report, options.language);
  const matrix = redraw(report.text, report.profile === 'cose' ? 'M' : 'L');
  const pages = [
    ...(report.conclusion === 'APPROVED' ? [rebuiltPage(report, report.card, matrix, messages)] : []),
    ...paginate(reportBlocks(report, { messages, verifier, matrix })),
  ];
  const all = pages.map((items, index) => [...items, footer(messages, index + 1, pages.length)]);
  const contents = all.map((items) => writeContentStream(items, all.flat()));
  const info = {
    title: messages.report.title,
    language: messages.language,
    ...(options.now && { createdAt: readClock(options.now) }),
  };
  const [first, ...following] = contents;
  return writeDocument(buildDocument(first!, { ...info, id: await identify(contents, info) }, following));
}

function chooseReportLanguage(report: VerificationReport, asked: string | undefined): Messages {
  const country = report.conclusion === 'APPROVED' ? report.card.country : '';
  return chooseMessages(asked ?? exportLanguage(country));
}

/** The code of a text that a card can have; anything else is not drawn. */
function redraw(scanned: string, level: 'M' | 'L'): QrMatrix | undefined {
  const text = scanned.replace(/[\r\n\t]+/g, '');
  if (!/^[0-9A-Z $%*+\-./:]+$/.test(text) || text.length > alphanumericCapacity(40, 'L')) return undefined;
  return qrMatrix(text, { level: text.length > alphanumericCapacity(40, level) ? 'L' : level });
}

/** The form of Decision S2 with what was signed, marked as rebuilt. */
function rebuiltPage(
  { verifiedAt }: VerificationReport,
  card: Card,
  matrix: QrMatrix | undefined,
  { language, report: words }: Messages,
): Item[] {
  const { labels } = chooseLabels(card.country, language);
  const codeSide = matrix ? qrSizes(matrix.size, BOX_SPACE).largest : 0;
  const shown = withPrintableTexts(card);
  const isChanged = JSON.stringify(shown) !== JSON.stringify(card);
  const rebuilt = words.rebuilt.replace('{time}', printTime(verifiedAt) ?? verifiedAt);
  const note = isChanged ? `${rebuilt}. ${words.lettersReplaced}` : rebuilt;
  return [
    { kind: 'text', ...NOTE, x: 0, y: -9, text: printable(note) },
    ...layOutA4({ card: shown, labels, language, matrix, codeSide }),
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
