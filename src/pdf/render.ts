import type { IssuedCard } from '../issue/issued-card.ts';
import { qrMatrix } from '../qr/matrix.ts';
import { writeContentStream } from './content-stream.ts';
import { buildDocument, writeDocument } from './document.ts';
import { chooseLabels } from './labels/choose.ts';
import type { Labels } from './labels/labels.ts';
import { layOutPage } from './layout.ts';
import { chooseQrSize } from './qr-size.ts';

export interface RenderOptions {
  /** BCP 47, such as `de`; left out, the language of the issuing country, or English where it has several. */
  readonly language?: string;
  /** An institution's own wording of single labels. */
  readonly labels?: Partial<Labels>;
  /** Side of the QR code in mm, without its quiet zone; left out, as large as the box for signature and stamp allows. */
  readonly qrSize?: number;
  /** The clock for the date of creation; left out, the document has no dates and is the same each time. */
  readonly now?: () => Date;
}

/**
 * Draws an issued card as a PDF of one page A4: the form of Decision S2, Annex 2, for a certificate, and a page of the
 * same family for a card (PoC 4). All that was signed is printed, but for the token id and the revocation reference;
 * dates as DD/MM/YYYY. The QR code stands in the box for signature and stamp.
 *
 * @throws {PdfError} `ERR_EHIC_QR_TOO_SMALL` (with `leastSize` in mm) and `ERR_EHIC_QR_TOO_LARGE` (with `greatestSize`);
 *   `ERR_EHIC_LANGUAGE` for a language without labels; `ERR_EHIC_GLYPH_MISSING` (with `codePoint`) for a letter that
 *   the font does not have; `ERR_EHIC_TEXT_OVERFLOW` (with `label`) for a label that leaves no room for its value.
 * @example
 * const pdf = await renderCardPdf(await issuer.issue(card), { language: 'de', qrSize: 55 });
 */
export async function renderCardPdf(issued: IssuedCard, options: RenderOptions = {}): Promise<Uint8Array> {
  const { card, qr, text } = issued;
  const { labels: official, language } = chooseLabels(card.country, options.language);
  const labels = { ...official, ...options.labels };
  const matrix = qrMatrix(text, qr);
  const codeSide = chooseQrSize(matrix.size, options.qrSize);
  const items = layOutPage({ card, labels, language, matrix, codeSide });
  const title = (card.document === 'PRC' ? labels.prcTitle : labels.ehicTitle).join(' ');
  const document = buildDocument(writeContentStream(items), {
    title,
    language,
    ...(options.now && { createdAt: options.now() }),
  });
  return writeDocument(document);
}
