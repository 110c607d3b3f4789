import { withColon } from '../../language/colon.ts';
import {
  cardFields,
  countryField,
  deliveryField,
  type Field,
  holderFields,
  institutionField,
  validityFields,
} from '../../language/form-fields.ts';
import { captionLanguageOf, captionsOf, type PageContent } from './content.ts';
import { type FieldPrint, fitRows, type PrintSize } from './field-rows.ts';
import { layOutFoot } from './foot.ts';
import { headingOf, layOutHeading } from './heading.ts';
import { type Item, move, type SimpleItem, type StrokeItem } from './items.ts';
import { A4_PAGE, ID1_PAGE } from './page.ts';
import { placeLine, placeParagraph, type Style } from './text.ts';

const WIDTH = A4_PAGE.contentWidth;
/** The distance of the fields from the heading in mm, and their space below it. */
const BELOW_HEADING = 6.5;
const FIELDS = { bottom: 85, minGap: 0.4, maxGap: 2.5 } as const;
const PRINT: FieldPrint = { value: { face: 'bold' }, caption: { face: 'regular' }, between: 6 };
const SIZES: readonly PrintSize[] = [15, 14, 13, 12, 11, 10, 9, 8].map((value) => ({
  value,
  caption: Math.max(7, value * 0.6),
}));
/** The box of the expiry date, which is printed larger than all other values. */
const EXPIRY = { x: 0, y: 87, width: WIDTH, height: 14 } as const;
const EXPIRY_CAPTION: Style = { role: 'field', face: 'regular', size: 12 };
const EXPIRY_VALUE: Style = { role: 'field', face: 'bold', size: 22 };
/** Where the card in its own size lies: between the creases of a page that is folded in three. */
const CARD = { x: 4, y: 107.5 } as const;
/** The length of the marks to cut along and their distance from the card. */
const CUT_MARK = 3;
const CUT_GAP = 1;
const THIN = 0.4;
/** The ruler beside the card. */
const RULER = { x: 106, y: 139, length: 50, tick: 2 } as const;
const RULER_TEXT: Style = { role: 'notes', face: 'regular', size: 9.5 };

/**
 * Lays out the European Health Insurance Card on an A4 page: its fields in large print, the expiry date largest, and
 * below them the card in its own size, to be cut out, with a ruler that shows whether the page was printed in its size.
 * The card is omitted where its code does not fit it.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `ERR_EHIC_GLYPH_MISSING`.
 */
export function layOutCardPage(content: PageContent, cutOut: readonly SimpleItem[] | undefined): Item[] {
  const { card, labels } = content;
  const captions = captionsOf(content);
  const [familyName, givenNames, birthDate, personalId] = holderFields(card, captions);
  const [cardId, expiryDate] = cardFields(card, captions);
  const heading = layOutHeading(content);
  // In two languages the heading takes all the room above the fields.
  const top = content.second ? 34.5 : heading.at(-1)!.y + BELOW_HEADING;
  const rows = [
    [
      { ...countryField(card), caption: captions.issuingState },
      ...validityFields(card, captions),
      { ...deliveryField(card), caption: captions.ehicDelivery },
    ],
    [familyName!],
    [givenNames!],
    [birthDate!, personalId!],
    [institutionField(card, captions)],
    [cardId!],
  ];
  return [
    ...heading,
    ...fitRows([rows], { width: WIDTH, sizes: SIZES, print: PRINT }, { ...FIELDS, top }),
    ...layOutExpiry(expiryDate!, captionLanguageOf(content)),
    ...(cutOut ? layOutCutOut(cutOut, headingOf(card, labels).title.join(' '), captions.printScale) : []),
    ...layOutFoot(content, captions),
  ];
}

function layOutExpiry({ number, caption = '', value, name }: Field, language: string): Item[] {
  const text = `${number.replace(/\.$/, '')}  ${withColon(caption, language)}`;
  const left = { x: 4, y: EXPIRY.y + EXPIRY.height / 2, width: WIDTH / 2 + 10, name };
  const printed = placeLine(EXPIRY_VALUE, value, { ...left, x: WIDTH / 2 + 18, width: WIDTH / 2 - 22 });
  return [
    { kind: 'box', ...EXPIRY, lineWidth: 1.5 },
    placeLine(EXPIRY_CAPTION, text, left),
    { ...printed, continues: ' ' },
  ];
}

/** The card is one figure for people who do not see it, since the page says the same in larger print. */
function layOutCutOut(card: readonly SimpleItem[], title: string, printScale: string): Item[] {
  const { width, height } = ID1_PAGE;
  const place = { x: RULER.x, y: RULER.y - 20, width: WIDTH - RULER.x, lines: 4, step: 4.2, name: 'printScale' };
  return [
    {
      kind: 'group',
      ...CARD,
      width,
      height,
      items: card.map((item) => move(item, CARD.x, CARD.y)),
      alternative: title,
    },
    cutMarks(),
    ...placeParagraph(RULER_TEXT, printScale, place),
    ruler(),
  ];
}

function cutMarks(): StrokeItem {
  const { width, height } = ID1_PAGE;
  const lines = [CARD.x, CARD.x + width].flatMap((x, right) =>
    [CARD.y, CARD.y + height].flatMap((y, lower) => {
      const [outX, outY] = [right === 1 ? 1 : -1, lower === 1 ? 1 : -1];
      const [near, far] = [CUT_GAP, CUT_GAP + CUT_MARK];
      return [
        [[x + outX * near, y] as const, [x + outX * far, y] as const],
        [[x, y + outY * near] as const, [x, y + outY * far] as const],
      ];
    }),
  );
  return { kind: 'stroke', lines, width: THIN };
}

/** A line of 50 mm with a tick every 10 mm. */
function ruler(): StrokeItem {
  const { x, y, length, tick } = RULER;
  const ticks = Array.from({ length: length / 10 + 1 }, (_, index) => {
    const at = x + 10 * index;
    return [[at, y - tick] as const, [at, y] as const];
  });
  return { kind: 'stroke', lines: [[[x, y] as const, [x + length, y] as const], ...ticks], width: THIN };
}
