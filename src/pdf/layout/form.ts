import {
  cardFields,
  countryField,
  deliveryField,
  type Field,
  type FieldLine,
  holderFields,
  institutionField,
  toLine,
  toTwoLines,
  validityFields,
} from '../../language/form-fields.ts';
import { captionLanguageOf, captionsOf, type PageContent } from './content.ts';
import { widthOf } from './fit.ts';
import { BOX_CAPTION, HALF, layOutFoot, RIGHT } from './foot.ts';
import { layOutHeading } from './heading.ts';
import type { BoxItem, Item } from './items.ts';
import { A4_PAGE } from './page.ts';
import { placeLine, placeParagraph, type Style } from './text.ts';

const WIDTH = A4_PAGE.contentWidth;
/**
 * The text of a box is `PADDING` mm from its edge, the middle of its first line `FIRST_FIELD` mm from its top, and each
 * further line `FIELD_STEP` mm below.
 */
const PADDING = 3;
const FIRST_FIELD = 4.5;
const FIELD_STEP = 5.4;

const FIELD: Style = { role: 'field', face: 'regular', size: 11 };
const NOTES_TITLE: Style = { role: 'caption', face: 'italic', size: 10 };
const NOTES: Style = { role: 'notes', face: 'italic', size: 9 };

/** Field (1), the form identifier, of which the form has the number alone. */
const FORM_IDENTIFIER: FieldLine = { name: 'formIdentifier', text: '1.', boldFrom: 2 };

/**
 * Lays out the form of Decision S2, Annex 2, as the PoC's figure shows it (PoC 4). The box on the left of the country
 * is for the form identifier, field (1), and holds its number alone.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `ERR_EHIC_GLYPH_MISSING`.
 */
export function layOutForm(content: PageContent): Item[] {
  const { card } = content;
  const captions = captionsOf(content);
  const language = captionLanguageOf(content);
  const line = (field: Field) => toLine(field, language);
  return [
    ...layOutHeading(content),
    caption(captions.issuingState, 39, 'right', WIDTH),
    ...fieldBox({ x: 0, y: 43.5, width: HALF, height: 9 }, [FORM_IDENTIFIER]),
    ...fieldBox({ x: RIGHT, y: 43.5, width: HALF, height: 9 }, [line(countryField(card))]),
    caption(captions.holder, 58.5, 'left', WIDTH),
    ...fieldBox({ x: 0, y: 63, width: WIDTH, height: 25 }, holderFields(card, captions).map(line)),
    caption(captions.institution, 94, 'left', WIDTH),
    ...fieldBox({ x: 0, y: 99, width: WIDTH, height: 14.5 }, toTwoLines(institutionField(card, captions), language)),
    caption(captions.card, 119, 'left', WIDTH),
    ...fieldBox({ x: 0, y: 124, width: WIDTH, height: 14.5 }, cardFields(card, captions).map(line)),
    caption(captions.prcValidity, 144, 'left', HALF),
    ...fieldBox({ x: 0, y: 148.5, width: HALF, height: 14.5 }, validityFields(card, captions).map(line)),
    caption(captions.prcDelivery, 144, 'right', HALF),
    ...fieldBox({ x: RIGHT, y: 148.5, width: HALF, height: 14.5 }, [line(deliveryField(card))]),
    ...layOutFoot(content, captions),
    ...notes(content, captions.notesTitle),
  ];
}

function caption(label: string, y: number, align: 'left' | 'right', width: number): Item {
  return placeLine(BOX_CAPTION, label, { x: align === 'left' ? 0 : WIDTH - width, y, width, name: 'caption' }, align);
}

function fieldBox(box: Omit<BoxItem, 'kind'>, lines: readonly FieldLine[]): Item[] {
  return [
    { kind: 'box', ...box },
    ...lines.map((line, index) => {
      const indent = PADDING + (line.indented ? widthOf(FIELD.face, FIELD.size, '7.  ') : 0);
      const width = box.width - indent - PADDING;
      const place = { x: box.x + indent, y: box.y + FIRST_FIELD + FIELD_STEP * index, width, name: line.name };
      const placed = placeLine({ ...FIELD, boldFrom: line.boldFrom }, line.text, place);
      return line.indented ? { ...placed, continues: ' ' as const } : placed;
    }),
  ];
}

/** Lays out the notes, those of a second language below those of the first. */
function notes({ labels, second }: PageContent, title: string): Item[] {
  const texts = [labels, ...(second ? [second.labels] : [])]
    .map(({ prcNotes }) => prcNotes)
    .filter((text) => text !== '');
  if (texts.length === 0) return [];
  const [lines, step, size] = texts.length === 1 ? [4, 4, NOTES.size] : [3, 2.9, 7.5];
  const place = { x: 0, width: WIDTH, lines, step, name: 'notes' };
  return [
    { kind: 'rule', y: 245.5 },
    placeLine(NOTES_TITLE, title, { x: 0, y: 249.5, width: WIDTH, name: 'notesTitle' }),
    ...texts.flatMap((text, index) =>
      placeParagraph({ ...NOTES, size }, text, { ...place, y: 254.5 + (lines * step + 0.4) * index }),
    ),
  ];
}
