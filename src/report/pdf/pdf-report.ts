import { exportLanguage } from '../../card/countries.ts';
import { chooseLanguage } from '../../language/choose.ts';
import type { Language } from '../../language/language.ts';
import type { Messages } from '../../language/messages.ts';
import { type OptionNames, requireOptions } from '../../options.ts';
import { widthOf } from '../../pdf/layout/fit.ts';
import type { Item } from '../../pdf/layout/items.ts';
import { type OptionalSigning, type SigningOptions, writeOrSign } from '../../pdf/sign/signing-options.ts';
import { writeContentStream } from '../../pdf/write/content-stream.ts';
import { buildDocument } from '../../pdf/write/document.ts';
import { identify } from '../../pdf/write/document-id.ts';
import { alphanumericCapacity } from '../../qr/capacity.ts';
import { type QrMatrix, qrMatrix } from '../../qr/matrix.ts';
import type { AnyReport } from '../../verify/report.ts';
import { parseVerifier, type ReportVerifier } from '../report-verifier.ts';
import { requireWholeReport } from '../require-report.ts';
import { reportPages } from './content.ts';
import { hasRoomForCode } from './rebuilt.ts';
import { NOTE, WIDTH } from './styles.ts';

/** Options of the content of a PDF report. */
export interface ReportPageOptions {
  /** The verifier: a `name`, and other texts such as an `id`, which are printed under their own names. */
  readonly verifier: ReportVerifier;
  /**
   * One of `LANGUAGES`, with or without a region, or a language of `eehic/language`. By default the language of the
   * issuing country of an approved document, and English if that country has several (BE, IE, LU, MT, CH) or the
   * document was rejected, since its country is then not proven.
   */
  readonly language?: string | Language;
  /**
   * The clock for the dates of the document. Without it, an unsigned report has no dates, and the same report always
   * makes the same file; a signed one has those of the system's clock.
   */
  readonly now?: () => Date;
}

/** Options of `toPdfReport`. A time stamp is only for a signed report. */
export type PdfReportOptions = ReportPageOptions & OptionalSigning;

const OPTIONS: OptionNames<ReportPageOptions & SigningOptions> = {
  verifier: true,
  language: true,
  now: true,
  signer: true,
  timestamp: true,
};

/**
 * Exports a report as a PDF of A4 pages for reimbursement (PoC 7). It begins with the verdict, as the largest words and
 * with a symbol, and with name and date of birth according to the code. Explanation, advice, metadata, steps and
 * evidence follow. An approved report ends with the document as it was rebuilt from the code, together with the code,
 * smaller than the original and with the word for copy across it; a rejected one with the scanned code, and it has no
 * card data. A document that could only not be checked, since the registry or a revocation list could not be obtained,
 * is said to be so. Every status is expressed in words and has a mark; dates are written as DD/MM/YYYY. Letters that
 * the font lacks are shown as `?`. The file is built to PDF/A-3b and is tagged for screen readers. With a `signer` it
 * is signed as `renderCardPdf` of `eehic/pdf` signs a card, and `verifyPdfSignature` checks it.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `report` is not a report of a verifier, for an unknown option, when the
 *   verifier has no name or has a value that is not a text, and for a time stamp without `signer`;
 *   `ERR_EHIC_LANGUAGE` for a language without texts; `ERR_EHIC_CERTIFICATE` for certificates of the signer that
 *   cannot be read.
 * @throws {PdfError} `ERR_EHIC_TIMESTAMP` and `ERR_EHIC_PDF_SIGNATURE_TOO_LARGE` as `renderCardPdf` does.
 * @throws {SignerError} when the signer fails, its signature is not that of its certificate, or its certificate is not
 *   for signing.
 * @example
 * const verifier = { name: 'Praxis Dr. Huber' };
 * await writeFile('report.pdf', await toPdfReport(report, { verifier, language: 'de', signer }));
 */
export async function toPdfReport(report: AnyReport, options: PdfReportOptions): Promise<Uint8Array> {
  requireWholeReport(report);
  requireOptions(options, OPTIONS);
  const verifier = parseVerifier(options.verifier);
  const language = chooseReportLanguage(report, options.language);
  const pages = reportPages(report, { language, verifier, matrix: redraw(report) });
  const all = pages.map((items, index) => [...items, ...footer(language.messages, index + 1, pages.length)]);
  const [first, ...following] = all.map((items) => writeContentStream(items));
  return writeOrSign(options, async (createdAt) => {
    const { title } = language.messages.report;
    const info = {
      title,
      language: language.language,
      isAccessible: true,
      ...(options.signer !== undefined && { signatureField: language.labels.signature }),
      ...(createdAt && { createdAt }),
    };
    return buildDocument(first!, { ...info, id: await identify([first!, ...following], info) }, following);
  });
}

function chooseReportLanguage(report: AnyReport, asked: string | Language | undefined): Language {
  const country = report.conclusion === 'APPROVED' ? report.card.country : '';
  return chooseLanguage(asked ?? exportLanguage(country));
}

/** Returns the code of a text that a card can have; any other text is not drawn. */
function redraw({ text: scanned, profile }: AnyReport): QrMatrix | undefined {
  const text = scanned.replace(/[\r\n\t]+/g, '');
  if (!/^[0-9A-Z $%*+\-./:]+$/.test(text) || text.length > alphanumericCapacity(40, 'L')) return undefined;
  if (profile !== 'cose' || text.length > alphanumericCapacity(40, 'M')) return qrMatrix(text, { level: 'L' });
  const matrix = qrMatrix(text, { level: 'M' });
  return hasRoomForCode(matrix) ? matrix : qrMatrix(text, { level: 'L' });
}

/** Every page says of what it is a page, as the report begins with the verdict and not with its title. */
function footer({ report: words }: Messages, page: number, pages: number): Item[] {
  const text = words.page.replace('{page}', String(page)).replace('{pages}', String(pages));
  const style = { kind: 'text', ...NOTE, role: 'decoration', y: 270 } as const;
  return [
    { ...style, x: 0, text: words.title },
    { ...style, x: WIDTH - widthOf(NOTE.face, NOTE.size, text), text },
  ];
}
