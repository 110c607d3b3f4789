import { textsOf } from '../card/fields.ts';
import { PdfError } from '../errors.ts';
import type { IssuedCard } from '../issue/issued-card.ts';
import { chooseLabels } from '../language/choose-labels.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { type QrMatrix, qrMatrix } from '../qr/matrix.ts';
import { requireText, unusable } from '../usage.ts';
import { layOutA4 } from './layout/a4.ts';
import type { Contact, PageContent } from './layout/content.ts';
import { type Id1Content, layOutId1 } from './layout/id1.ts';
import type { SimpleItem } from './layout/items.ts';
import { A4_PAGE, ID1_PAGE, SCREEN_PAGE } from './layout/page.ts';
import { chooseQrSize } from './layout/qr-size.ts';
import { layOutScreen, SCREEN_CODE } from './layout/screen.ts';
import { readLogo } from './logo.ts';
import { overrideLabels } from './override-labels.ts';
import type { RenderOptions } from './render.ts';
import { requireDrawable } from './require-drawable.ts';
import { type ContentStream, writeContentStream } from './write/content-stream.ts';
import { buildDocument, type OpenDocument } from './write/document.ts';
import { identify } from './write/document-id.ts';
import { parseCreationTime } from './write/metadata.ts';

/**
 * Builds the document of an issued card without writing it. `part` is that of ISO 19005: part 1 is for validators that
 * know no other, and has the same content without the attachment.
 *
 * @throws {EhicError} as `renderCardPdf` does.
 */
export async function buildCardDocument(
  issued: IssuedCard,
  options: RenderOptions,
  part: 1 | 3 = 3,
): Promise<OpenDocument> {
  const { card, text } = issued;
  for (const [field, value] of textsOf(card)) requireDrawable(field, value);
  const { labels: official, language } = chooseLabels(card.country, options.language);
  const labels = overrideLabels(official, options.labels);
  const page = { card, labels, language, ...(await readAdditions(issued, language, options)) };
  const content = drawPage(issued, page, options);
  const info = {
    title: (card.document === 'PRC' ? labels.prcTitle : labels.ehicTitle).join(' '),
    language,
    part,
    attachment: { text, description: labels.qrCode },
    // A page in two languages does not say which words are in which, as PDF/UA requires.
    isAccessible: page.second === undefined,
    ...(options.compress !== undefined && { compress: options.compress }),
    ...(options.signer !== undefined && { signatureField: labels.signature }),
    ...(options.creator !== undefined && { creator: requireCreator(options.creator) }),
    ...(options.now !== undefined && { createdAt: parseCreationTime(options.now) }),
  };
  return buildDocument(content, { ...info, id: await identify([content], info) });
}

/** Members of the page options that only an A4 page takes. */
const A4_ONLY = ['secondLanguage', 'contact', 'logo'] as const;
/** The maximum length of a member of the contact, in UTF-16 code units. */
const MAX_CONTACT = 300;
const CONTACT: OptionNames<Contact> = { name: true, address: true, telephone: true, url: true };

/** Reads what an A4 page has beside the card. */
async function readAdditions({ card }: IssuedCard, language: string, options: RenderOptions) {
  const { size = 'A4', secondLanguage, contact, logo } = options;
  const misplaced = A4_ONLY.find((option) => options[option] !== undefined);
  if (size !== 'A4' && misplaced !== undefined) throw unusable(misplaced, 'it is for a page of size A4');
  const other = secondLanguage === undefined ? undefined : chooseLabels(card.country, secondLanguage);
  return {
    // A second language that is the first adds nothing.
    second: other?.language === language ? undefined : other,
    contact: contact === undefined ? undefined : parseContact(contact),
    logo: logo === undefined ? undefined : await readLogo(logo),
  };
}

/** Returns the name of an author: a text of one line that XML can hold. */
function requireCreator(creator: string): string {
  requireText('creator', creator);
  if (creator.trim() === '' || creator.length > MAX_CONTACT || /[\p{Cc}\p{Cs}\uFFFE\uFFFF]/u.test(creator))
    throw unusable('creator', 'a name is needed');
  return creator;
}

/**
 * Returns the contact with its lines trimmed and without those that are empty. Throws `ERR_EHIC_OPTIONS` for a member
 * that is not a text, or is longer than the page has room for.
 */
function parseContact(contact: Contact): Contact {
  requireOptions(contact, CONTACT, 'contact');
  const entries = Object.entries({ ...contact }).flatMap(([name, value]) => {
    if (value === undefined) return [];
    requireText(`contact.${name}`, value);
    if (value.length > MAX_CONTACT) throw unusable(`contact.${name}`, `at most ${MAX_CONTACT} characters are possible`);
    const lines = value.split(/\r\n|\r|\n/).map((line) => line.trim());
    for (const line of lines) requireDrawable(`contact.${name}`, line);
    const text = lines.filter((line) => line !== '').join('\n');
    return text === '' ? [] : [[name, text]];
  });
  return Object.fromEntries(entries) as Contact;
}

function drawPage(issued: IssuedCard, content: Omit<PageContent, 'codeSide'>, options: RenderOptions): ContentStream {
  const { size = 'A4', qrSize, qrLevel, compress = 'fast' } = options;
  const { card, text, qr } = issued;
  if (compress !== 'fast' && compress !== 'small') throw unusable('compress', 'fast or small is needed');
  if (size !== 'A4' && size !== 'ID-1' && size !== 'screen') throw unusable('size', 'A4, ID-1 or screen is needed');
  if (size === 'ID-1' && card.document !== 'EHIC') {
    throw new PdfError('ERR_EHIC_PAGE_SIZE', 'only the European Health Insurance Card itself has card size', { size });
  }
  const matrix = drawCode(text, qr, qrLevel);
  if (size === 'ID-1') {
    const items = drawInCardSize(issued, { ...content, matrix, qrSize }, qrLevel === undefined);
    return writeContentStream(items, ID1_PAGE, compress);
  }
  if (size === 'screen') {
    const items = layOutScreen({ ...content, matrix, codeSide: chooseQrSize(matrix.size, qrSize, SCREEN_CODE) });
    return writeContentStream(items, SCREEN_PAGE, compress);
  }
  const cutOut =
    card.document === 'EHIC'
      ? drawCutOut(issued, { ...content, matrix: qrLevel === undefined ? matrix : drawCode(text, qr, undefined) })
      : undefined;
  const items = layOutA4({ ...content, matrix, codeSide: chooseQrSize(matrix.size, qrSize) }, cutOut);
  return writeContentStream(items, A4_PAGE, compress);
}

/** Draws the card to cut out, unless its code or its values do not fit it: the page has them in another size. */
function drawCutOut(issued: IssuedCard, content: Id1Content): SimpleItem[] | undefined {
  try {
    return drawInCardSize(issued, content, true);
  } catch (error) {
    if (isOneOf(error, ['ERR_EHIC_QR_TOO_LARGE', 'ERR_EHIC_TEXT_OVERFLOW'])) return undefined;
    throw error;
  }
}

function drawInCardSize({ text, qr }: IssuedCard, content: Id1Content, mayLower: boolean): SimpleItem[] {
  try {
    return layOutId1(content);
  } catch (error) {
    const isAsked = !mayLower || content.qrSize !== undefined;
    if (!isOneOf(error, ['ERR_EHIC_QR_TOO_LARGE']) || isAsked || qr.level === 'L') throw error;
    // With fewer modules, the code of an RSA signature fits on a page in card size.
    return layOutId1({ ...content, matrix: drawCode(text, qr, 'L') });
  }
}

function isOneOf(error: unknown, codes: readonly string[]): boolean {
  return error instanceof PdfError && codes.includes(error.code);
}

function drawCode(text: string, qr: IssuedCard['qr'], level: RenderOptions['qrLevel']): QrMatrix {
  if (level === undefined || level === qr.level) return qrMatrix(text, qr);
  if (!['L', 'M', 'Q'].includes(level)) throw unusable('qrLevel', 'L, M or Q is needed');
  return qrMatrix(text, { level });
}
