import { layOutCardPage } from './card-page.ts';
import type { PageContent } from './content.ts';
import { layOutForm } from './form.ts';
import type { Item, SimpleItem } from './items.ts';

/**
 * Lays out the A4 page of a document: the form for a certificate, and a page of its own for a card, on which `cutOut`
 * is the card in its own size.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `ERR_EHIC_GLYPH_MISSING`.
 */
export function layOutA4(content: PageContent, cutOut?: readonly SimpleItem[]): Item[] {
  return content.card.document === 'PRC' ? layOutForm(content) : layOutCardPage(content, cutOut);
}
