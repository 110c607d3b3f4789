import type { Card } from '../../card/model.ts';
import type { Labels } from '../../language/labels.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { capitals } from './capitals.ts';
import {
  cardFields,
  countryField,
  deliveryField,
  type FieldLine,
  holderFields,
  institutionField,
  toLine,
  toTwoLines,
  validityFields,
} from './fields.ts';
import { fitLine, fitParagraph, overflow, widthOf, widthOfItem } from './fit.ts';
import { layOutGuidance } from './guidance.ts';
import { type BoxItem, type Item, type TextItem, toParagraph } from './items.ts';
import { A4_PAGE } from './page.ts';

const WIDTH = A4_PAGE.contentWidth;
/** The width in mm of boxes that stand side by side; `RIGHT` is where the right one begins. */
const HALF = 86.5;
const RIGHT = WIDTH - HALF;
const SIGNATURE_BOX = { x: RIGHT, y: 173.5, width: HALF, height: 68.5 } as const;
/** The space on the left of that box. */
const GUIDANCE = { ...SIGNATURE_BOX, x: 0, width: HALF - 4 } as const;
/**
 * The text of a box is `PADDING` mm from its edge, the middle of its first line `FIRST_FIELD` mm from its top, and each
 * further line `FIELD_STEP` mm below.
 */
const PADDING = 3;
const FIRST_FIELD = 4.5;
const FIELD_STEP = 5.4;
/** The distance in mm between the quiet zone and the frame of the box, which the quiet zone would hide. */
const INSIDE_FRAME = 0.25;
/** The room that the caption of the code needs above its quiet zone, and how far above it its middle is, in mm. */
const CAPTION_ROOM = 6;
const CAPTION_ABOVE = 2.5;

type Style = Pick<TextItem, 'role' | 'face' | 'size' | 'boldFrom'>;
const TITLE: Style = { role: 'title', face: 'bold', size: 14 };
const LEGAL: Style = { role: 'legal', face: 'italic', size: 10 };
const CAPTION: Style = { role: 'caption', face: 'italic', size: 10 };
const FIELD: Style = { role: 'field', face: 'regular', size: 11 };
const SCAN_CAPTION: Style = { role: 'notes', face: 'regular', size: 10 };
const NOTES_TITLE: Style = { role: 'caption', face: 'italic', size: 10 };
const NOTES: Style = { role: 'notes', face: 'italic', size: 9 };

/** Field (1), the form identifier, of which the form has the number alone. */
const FORM_IDENTIFIER: FieldLine = { name: 'formIdentifier', text: '1.', boldFrom: 2 };

/** The content of a page: a card, its QR code and the words around them. */
export interface PageContent {
  readonly card: Card;
  readonly labels: Labels;
  /** The language (BCP 47) of the labels, which decides how titles are put in capitals. */
  readonly language: string;
  /** If omitted, the box for signature and stamp stays empty. */
  readonly matrix?: QrMatrix | undefined;
  /** The side of the symbol, without its quiet zone, in mm. */
  readonly codeSide: number;
}

/**
 * Lays out the form of Decision S2, Annex 2, as the PoC's figure shows it (PoC 4), and the card in the same boxes. The
 * box on the left of the country is for the form identifier, field (1), and holds its number alone.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `ERR_EHIC_GLYPH_MISSING`.
 */
export function layOutA4({ card, labels, language, matrix, codeSide }: PageContent): Item[] {
  const isCertificate = card.document === 'PRC';
  const validity = validityFields(card, labels);
  return [
    ...titleLines(isCertificate ? labels.prcTitle : labels.ehicTitle, language),
    ...asParagraph(
      centredLines(LEGAL, isCertificate ? labels.prcLegal : labels.ehicLegal, { y: 22.5, step: 4.5, name: 'legal' }),
    ),
    caption(labels.issuingState, 39, 'right', WIDTH),
    ...fieldBox({ x: 0, y: 43.5, width: HALF, height: 9 }, [FORM_IDENTIFIER]),
    ...fieldBox({ x: RIGHT, y: 43.5, width: HALF, height: 9 }, [toLine(countryField(card))]),
    caption(labels.holder, 58.5, 'left', WIDTH),
    ...fieldBox({ x: 0, y: 63, width: WIDTH, height: 25 }, holderFields(card, labels).map(toLine)),
    caption(labels.institution, 94, 'left', WIDTH),
    ...fieldBox({ x: 0, y: 99, width: WIDTH, height: 14.5 }, toTwoLines(institutionField(card, labels))),
    caption(labels.card, 119, 'left', WIDTH),
    ...fieldBox({ x: 0, y: 124, width: WIDTH, height: 14.5 }, cardFields(card, labels).map(toLine)),
    ...(validity.length === 0
      ? []
      : [
          caption(isCertificate ? labels.prcValidity : labels.ehicValidity, 144, 'left', HALF),
          ...fieldBox({ x: 0, y: 148.5, width: HALF, height: 14.5 }, validity.map(toLine)),
        ]),
    caption(isCertificate ? labels.prcDelivery : labels.ehicDelivery, 144, 'right', HALF),
    ...fieldBox({ x: RIGHT, y: 148.5, width: HALF, height: 14.5 }, [toLine(deliveryField(card))]),
    caption(labels.signature, 169, 'right', HALF),
    ...layOutGuidance(labels.guidance, GUIDANCE),
    ...fieldBox(SIGNATURE_BOX, []),
    ...(matrix ? codeWithCaption(matrix, codeSide, labels) : []),
    ...notes(labels.notesTitle, isCertificate ? labels.prcNotes : labels.ehicNotes),
  ];
}

/** The code stands at the foot of the box for signature and stamp, below the creases of a folded page. */
function codeWithCaption(matrix: QrMatrix, side: number, { qrCode, scanCaption }: Labels): Item[] {
  const { x, y, width, height } = SIGNATURE_BOX;
  const quietZone = (QUIET_ZONE * side) / matrix.size;
  const top = y + height - INSIDE_FRAME - quietZone - side;
  const symbol = { kind: 'code', x: x + (width - side) / 2, y: top, side, matrix, alternative: qrCode } as const;
  const room = top - quietZone - y;
  // A symbol that is larger than the default may leave no room above it.
  if (scanCaption === '' || room < CAPTION_ROOM) return [symbol];
  const place = { x: x + PADDING, y: y + room - CAPTION_ABOVE, width: width - 2 * PADDING, name: 'scanCaption' };
  return [text(SCAN_CAPTION, scanCaption, place, 'centre'), symbol];
}

function titleLines(title: readonly string[], language: string): Item[] {
  const lines = title.map((line) => capitals(line, language));
  return asParagraph(centredLines(TITLE, lines, { y: 9 - 3 * lines.length, step: 6, name: 'title' }));
}

/** Makes one paragraph of lines. */
function asParagraph(lines: readonly TextItem[]): TextItem[] {
  return lines.map((line, index) => (index === 0 ? line : { ...line, continues: ' ' }));
}

function centredLines(
  style: Style,
  lines: readonly string[],
  { y, step, name }: { y: number; step: number; name: string },
): TextItem[] {
  if (lines.length > 3) throw overflow(name);
  return lines.map((line, index) => text(style, line, { x: 0, y: y + step * index, width: WIDTH, name }, 'centre'));
}

function caption(label: string, y: number, align: 'left' | 'right', width: number): Item {
  return text(CAPTION, label, { x: align === 'left' ? 0 : WIDTH - width, y, width, name: 'caption' }, align);
}

function fieldBox(box: Omit<BoxItem, 'kind'>, lines: readonly FieldLine[]): Item[] {
  return [
    { kind: 'box', ...box },
    ...lines.map((line, index) => {
      const indent = PADDING + (line.indented ? widthOf(FIELD.face, FIELD.size, '7.  ') : 0);
      const width = box.width - indent - PADDING;
      const placed = text({ ...FIELD, boldFrom: line.boldFrom }, line.text, {
        x: box.x + indent,
        y: box.y + FIRST_FIELD + FIELD_STEP * index,
        width,
        name: line.name,
      });
      return line.indented ? { ...placed, continues: ' ' as const } : placed;
    }),
  ];
}

function notes(title: string, sentence: string): Item[] {
  if (sentence === '') return [];
  const { size, lines } = fitParagraph(NOTES.face, NOTES.size, sentence, { width: WIDTH, lines: 4, label: 'notes' });
  return [
    { kind: 'rule', y: 245.5 },
    text(NOTES_TITLE, title, { x: 0, y: 249.5, width: WIDTH, name: 'notesTitle' }),
    ...toParagraph({ ...NOTES, size }, lines, { x: 0, y: 254.5, step: 4 }),
  ];
}

function text(
  style: Style,
  line: string,
  { x, y, width, name }: { x: number; y: number; width: number; name: string },
  align: 'left' | 'centre' | 'right' = 'left',
): TextItem {
  const size = fitLine({ ...style, text: line }, width, name);
  const item = { kind: 'text', ...style, size, x, y, text: line } as const;
  const spare = align === 'left' ? 0 : width - widthOfItem(item);
  return { ...item, x: x + (align === 'centre' ? spare / 2 : spare) };
}
