import {
  cardFields,
  countryField,
  deliveryField,
  type Field,
  holderFields,
  institutionField,
  validityFields,
} from '../../language/form-fields.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { capitals } from './capitals.ts';
import type { PageContent } from './content.ts';
import { type FieldPrint, fitRows, type PrintSize, type RowSpace } from './field-rows.ts';
import { headingOf } from './heading.ts';
import type { Item } from './items.ts';
import { SCREEN_PAGE } from './page.ts';
import { placeParagraph, type Style } from './text.ts';

const WIDTH = SCREEN_PAGE.contentWidth;
const TITLE: Style = { role: 'title', face: 'bold', size: 10 };
const TITLE_PLACE = { x: 0, y: 5.5, width: WIDTH, lines: 3, step: 3.9, name: 'title' };
const SCAN_CAPTION: Style = { role: 'notes', face: 'regular', size: 8 };
const LEGAL: Style = { role: 'legal', face: 'italic', size: 7 };
/** The square for the code and its quiet zone. */
export const SCREEN_CODE = { y: 16, space: 72, preferred: 62 } as const;
const FIELDS: RowSpace = { top: 94, bottom: 150, minGap: 0, maxGap: 1.6 };
const PRINT: FieldPrint = { value: { face: 'bold' }, caption: { face: 'regular' }, between: 3 };
const SIZES: readonly PrintSize[] = [
  { value: 9.5, caption: 6.5 },
  { value: 9, caption: 6.5 },
  { value: 8, caption: 6 },
  { value: 7, caption: 5.5 },
  { value: 6, caption: 5, breaksWords: true },
  { value: 5, caption: 4.5, breaksWords: true },
];

/**
 * Lays out a card or certificate on a page for the screen of a telephone, with the code on top. It has the same data as
 * the A4 page.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `ERR_EHIC_GLYPH_MISSING`.
 */
export function layOutScreen(content: PageContent & { readonly matrix: QrMatrix }): Item[] {
  const { card, labels, language, matrix, codeSide } = content;
  const { title, legal } = headingOf(card, labels);
  const quiet = (QUIET_ZONE * codeSide) / matrix.size;
  const y = SCREEN_CODE.y + (SCREEN_CODE.space - codeSide) / 2;
  const scan = { x: 0, y: y + codeSide + quiet + 2, width: WIDTH, lines: 1, step: 0, name: 'scanCaption' };
  return [
    ...placeParagraph(TITLE, capitals(title.join(' '), language), TITLE_PLACE, 'centre'),
    { kind: 'code', x: (WIDTH - codeSide) / 2, y, side: codeSide, matrix, alternative: labels.qrCode },
    ...(labels.scanCaption === '' ? [] : placeParagraph(SCAN_CAPTION, labels.scanCaption, scan, 'centre')),
    ...layOutFields(content),
    ...(legal.length === 0
      ? []
      : placeParagraph(LEGAL, legal.join(' '), { x: 0, y: 153, width: WIDTH, lines: 2, step: 2.8, name: 'legal' })),
  ];
}

function layOutFields({ card, labels }: PageContent): Item[] {
  const delivery = card.document === 'PRC' ? labels.prcDelivery : labels.ehicDelivery;
  const [familyName, givenNames, birthDate, personalId] = holderFields(card, labels);
  const [cardId, expiryDate] = cardFields(card, labels);
  const country = { ...countryField(card), caption: labels.issuingState };
  const issuedOn = { ...deliveryField(card), caption: delivery };
  const validity = validityFields(card, labels);
  const common = [[institutionField(card, labels)], [cardId!]];
  const last = validity.length > 0 ? [validity] : [];
  const rowsWith = (...holder: readonly Field[][]): Field[][] => [
    [country, issuedOn],
    [familyName!],
    [givenNames!],
    ...holder,
    ...common,
    [expiryDate!],
    ...last,
  ];
  const layouts = [rowsWith([birthDate!, personalId!]), rowsWith([birthDate!], [personalId!])];
  return fitRows(layouts, { width: WIDTH, sizes: SIZES, print: PRINT }, FIELDS);
}
