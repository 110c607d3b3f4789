import type { Card, EhicCard } from '../card/model.ts';
import type { IssuedCard } from '../issue/issued-card.ts';
import type { Labels } from '../language/labels.ts';
import type { Language } from '../language/language.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { requireObject, requireText } from '../usage.ts';
import { buildCardDocument } from './card-document.ts';
import type { Contact } from './layout/content.ts';
import type { Logo } from './logo.ts';
import { type OptionalSigning, type SigningOptions, writeOrSign } from './sign/signing-options.ts';

/** Options for drawing the page of a card. */
export interface PageOptions<Kind extends Card = Card> {
  /**
   * The language of the labels: a tag (BCP 47) such as `de`, `de-AT` or `nb`, or a language of `eehic/language`. A
   * card has the wording of its issuing country where one is known, such as that of Finland in Swedish; a region of
   * the tag takes the place of the country. `nb` and `nn` are read as `no`. By default the language of the issuing
   * country, or English if it has several.
   */
  readonly language?: string | Language;
  /**
   * An institution's own wording of single labels; the others stay as they are. A line break begins a new line of a
   * title, of the guidance or of notes, and is a space in captions.
   */
  readonly labels?: Partial<Labels>;
  /**
   * The side of the QR code in mm, without its quiet zone of 4 modules; at least 24.5 mm (PoC 3) and 0.42 mm a module.
   * By default 46 mm, so that it stands below the creases of a folded page, unless its modules need more; in card size
   * as large as the text beside it allows.
   */
  readonly qrSize?: number;
  /**
   * The error correction of the QR code (ISO/IEC 18004), which has the smallest version that fits. By default that of
   * the issuer, or L if that does not fit a page in card size. A higher level makes smaller modules.
   */
  readonly qrLevel?: 'L' | 'M' | 'Q';
  /**
   * The size of the page, `A4` by default. `screen` is a page of 90 mm by 160 mm for the screen of a telephone, with the
   * code on top. `ID-1` is for the European Health Insurance Card only: a page of 85.60 mm by 53.98 mm (ISO/IEC 7810)
   * with a hairline to cut along, to be printed without scaling; it has the fields of the card (Decision S2, Annex I),
   * and thus no date of issue.
   */
  readonly size?: Kind extends EhicCard ? 'A4' | 'ID-1' | 'screen' : 'A4' | 'screen';
  /**
   * A second language, as `language`: captions and notes of an A4 page stand in both, and its title and legal lines
   * below those of the first. The guidance is in the first language alone. By default none.
   */
  readonly secondLanguage?: string | Language;
  /** How to reach the institution, printed on an A4 page under words that say that it is not signed. By default none. */
  readonly contact?: Contact;
  /** The logo of the institution, at most 45 mm by 9 mm, printed above the contact on an A4 page. By default none. */
  readonly logo?: Logo;
  /**
   * Who is named as the author in the metadata (`dc:creator`), such as the institution; never the holder. By default
   * nobody.
   */
  readonly creator?: string;
  /**
   * Whether the page is made `fast`, the default, or `small`. A small one has about a fifth fewer bytes and takes about
   * an eighth more time: its content is compressed more, and its objects stand in an object stream (ISO 32000-1 7.5.7),
   * which programs for PDF 1.4 do not read.
   */
  readonly compress?: 'fast' | 'small';
  /**
   * The clock for the dates of the document. Without it, an unsigned document has no dates, and a signed one has those
   * of the system's clock. The same card, clock and options make the same bytes in the same version of Node, even when
   * the document is signed, if the algorithm always makes the same signature (RS256) and there is no time stamp.
   */
  readonly now?: () => Date;
}

/**
 * Options of `renderCardPdf`. A time stamp is only for a signed document, and card size only for the European Health
 * Insurance Card.
 */
export type RenderOptions<Kind extends Card = Card> = PageOptions<Kind> & OptionalSigning;

/** The options of a page but for its clock. */
export const PAGE_OPTIONS: OptionNames<Omit<PageOptions, 'now'>> = {
  language: true,
  labels: true,
  qrSize: true,
  qrLevel: true,
  size: true,
  secondLanguage: true,
  contact: true,
  logo: true,
  creator: true,
  compress: true,
};
const OPTIONS: OptionNames<PageOptions & SigningOptions> = {
  ...PAGE_OPTIONS,
  now: true,
  signer: true,
  timestamp: true,
};

/**
 * Draws an issued card as a PDF of one page: for a certificate the form of Decision S2, Annex 2, as the PoC has it (PoC
 * 4), for a card a page with its fields in large print and the card to cut out, or one in card size, and for both a page
 * for the screen of a telephone. All that was signed is printed, except for the token id and the revocation reference,
 * and in card size the date of issue; dates are written as DD/MM/YYYY. The document is built to PDF/A-3b (ISO 19005-3), with the text
 * of the QR code attached as `ehic-code.txt`, and is tagged for screen readers (ISO 32000-1 14.8).
 *
 * @throws {PdfError} `ERR_EHIC_QR_TOO_SMALL` (with `minSize` in mm) and `ERR_EHIC_QR_TOO_LARGE` (with
 *   `maxSize`); `ERR_EHIC_LANGUAGE` for a language without labels; `ERR_EHIC_PAGE_SIZE` for a certificate in card
 *   size; `ERR_EHIC_GLYPH_MISSING` (with `codePoint`, and `field`, such as `familyName` or `labels.holder`) for a letter
 *   that the font does not have; `ERR_EHIC_TEXT_OVERFLOW` (with `label`) for a label that leaves no room for its value.
 * @throws {PdfError} `ERR_EHIC_TIMESTAMP` when the authority does not return a usable time stamp,
 *   `ERR_EHIC_PDF_SIGNATURE_TOO_LARGE` for a time stamp of more than 14 kB, a chain of more than 8 intermediates, and a
 *   signature of more than 64 KiB in all.
 * @throws {SignerError} when the signer fails, its signature is not that of its certificate, or its certificate is not
 *   for signing.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an unknown option, a value that an option does not accept, and a time
 *   stamp without `signer`; `ERR_EHIC_CERTIFICATE` for certificates of the signer that cannot be read.
 * @example
 * const pdf = await renderCardPdf(await issuer.issue(card), { language: 'de', qrSize: 55 });
 */
export async function renderCardPdf<Kind extends Card = Card>(
  issued: IssuedCard<Kind>,
  options: RenderOptions<Kind> = {},
): Promise<Uint8Array> {
  requireObject('issued', issued);
  requireObject('issued.card', issued.card);
  requireText('issued.text', issued.text);
  requireText('issued.card.country', issued.card.country);
  requireOptions(options, OPTIONS);
  return writeOrSign(options, (createdAt) =>
    buildCardDocument(issued, { ...options, ...(createdAt && { now: () => createdAt }) }),
  );
}
