import { withColon } from '../../language/colon.ts';
import { cardFields, type Field, holderFields, institutionField, validityFields } from '../../language/form-fields.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { capitals } from './capitals.ts';
import type { PageContent } from './content.ts';
import { drawEuropeanMark, hasEuropeanMark } from './european-mark.ts';
import { type FieldColumn, type FieldPrint, type PrintSize, setFields } from './field-rows.ts';
import { overflow, widthOf, widthOfItem } from './fit.ts';
import type { DrawingItem, SimpleItem, TextItem } from './items.ts';
import { ID1_PAGE, POINTS_PER_MM } from './page.ts';
import { chooseQrSize, qrSizes } from './qr-size.ts';
import { halve } from './wrap.ts';

const { width: WIDTH, height: HEIGHT } = ID1_PAGE;
/**
 * The distance in mm from the edge of the card to what is printed on it; `GAP` is that between the fields and the quiet
 * zone of the code.
 */
const MARGIN = 3.5;
const GAP = 1.5;
/** The radius of the corners of cards in mm (ISO/IEC 7810). */
const CORNER = 3.18;
const HAIRLINE = 0.25;
/** The European mark with the country code in its middle, in mm. */
const MARK = { x: WIDTH - MARGIN - 13.2, y: 2.8, width: 13.2, height: 8.8 } as const;
const TITLE_WIDTH = MARK.x - MARGIN - 2;
/** The size of print of values in points, and the width of their letters (Decision S2, Annex I 3.4). */
const VALUE_SIZE = 7;
const STRETCH = 0.9;
const PRINT: FieldPrint = {
  value: { face: 'regular', stretch: STRETCH },
  caption: { face: 'italic' },
  between: 1.5,
};
/** The distance in mm of the line below the title from the upper edge; `BODY` is the space for fields below it. */
const RULE = 12.2;
const BODY = { top: 13.2, bottom: HEIGHT - 2.4 } as const;
/**
 * The square for the code and its quiet zone, which may come closer to the edge than print does, but may not touch the
 * rounded corner or the line below the title. Lengths are in mm.
 */
const CODE_RIGHT = 0.8;
const CODE_BOTTOM = 1.5;
const CODE_SPACE = HEIGHT - RULE - CODE_BOTTOM - 0.4;
const MAX_GAP = 1.6;

/**
 * The sizes of print, which are tried in turn: at first with the largest code that leaves room for print of ordinary
 * size.
 */
const LARGE: readonly PrintSize[] = [
  { value: VALUE_SIZE, caption: 5 },
  { value: VALUE_SIZE, caption: 4.75 },
];
const SMALL: readonly PrintSize[] = [
  { value: 6.5, caption: 4.5 },
  { value: 6, caption: 4.5 },
  { value: 6, caption: 4.5, breaksWords: true },
];
/** The sizes of print that only the longest values in the widest letters need. */
const LEAST: readonly PrintSize[] = [
  { value: 5.5, caption: 4.25, breaksWords: true },
  { value: 5, caption: 4, breaksWords: true },
  { value: 4.5, caption: 3.75, breaksWords: true },
];
/** The side of a module in mm that is easy to read, so that a larger code does not justify smaller print. */
const COMFORTABLE_MODULE = 0.5;

export interface Id1Content extends Pick<PageContent, 'card' | 'labels' | 'language'> {
  readonly matrix: QrMatrix;
  /** The requested side of the symbol in mm, without its quiet zone. */
  readonly qrSize?: number | undefined;
}

/**
 * Lays out a card in its own size, to be cut out, with the fields of Decision S2, Annex I: (2) to (9), and (a) if it is
 * signed. The code is as large as the text allows. When values are long, at first the text is made smaller, and then the
 * code, since what is signed is printed whole and not abbreviated.
 *
 * @throws {PdfError} `ERR_EHIC_QR_TOO_SMALL`, `ERR_EHIC_QR_TOO_LARGE`, `ERR_EHIC_TEXT_OVERFLOW`,
 *   `ERR_EHIC_GLYPH_MISSING`.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when `qrSize` is not a finite number.
 */
export function layOutId1(content: Id1Content): SimpleItem[] {
  const { card, labels, language, matrix, qrSize } = content;
  const largest = chooseQrSize(matrix.size, qrSize, { space: CODE_SPACE, preferred: CODE_SPACE });
  const rows = fieldRows(content);
  let failed = 'card';
  for (const { side, size } of attempts(matrix.size, largest, qrSize)) {
    const quiet = (QUIET_ZONE * side) / matrix.size;
    const x = WIDTH - Math.max(MARGIN, CODE_RIGHT + quiet) - side;
    const column = setFields(rows, x - quiet - GAP - MARGIN, size, PRINT);
    if ('overflow' in column) failed = column.overflow;
    else if (column.height <= BODY.bottom - BODY.top) {
      const y = Math.min((RULE + HEIGHT - side) / 2, HEIGHT - CODE_BOTTOM - quiet - side);
      return [
        {
          kind: 'box',
          x: 0.05,
          y: 0.05,
          width: WIDTH - 0.1,
          height: HEIGHT - 0.1,
          radius: CORNER,
          lineWidth: HAIRLINE,
        },
        ...(hasEuropeanMark(card.country) ? [europeanMark()] : []),
        {
          kind: 'stroke',
          lines: [
            [
              [MARGIN, RULE],
              [WIDTH - MARGIN, RULE],
            ],
          ],
          width: 0.4,
        },
        ...title(capitals(labels.ehicTitle.join(' '), language)),
        country(card.country, `2. ${withColon(labels.issuingState, language)} ${card.country}`),
        ...place(column),
        { kind: 'code', x, y, side, matrix, alternative: labels.qrCode },
      ];
    }
  }
  throw overflow(failed);
}

let drawnMark: DrawingItem | undefined;

/** Returns the European mark, which is the same on all cards. */
function europeanMark(): DrawingItem {
  drawnMark ??= drawEuropeanMark(MARK);
  return drawnMark;
}

function fieldRows({ card, labels }: Id1Content): Field[][] {
  const [cardId, expiryDate] = cardFields(card, labels);
  return [
    ...holderFields(card, labels).map((field) => [field]),
    [institutionField(card, labels)],
    [cardId!],
    [expiryDate!, ...validityFields(card, labels)],
  ];
}

function* attempts(
  modules: number,
  largest: number,
  asked: number | undefined,
): Generator<{ side: number; size: PrintSize }> {
  const { min } = qrSizes(modules, CODE_SPACE);
  const sizes = [...LARGE, ...SMALL, ...LEAST];
  if (asked !== undefined) {
    for (const size of sizes) yield { side: asked, size };
    return;
  }
  const comfortable = Math.min(largest, Math.max(min, COMFORTABLE_MODULE * modules));
  for (const side of [largest, (largest + comfortable) / 2, comfortable]) {
    for (const size of LARGE) yield { side, size };
  }
  for (const size of SMALL) yield { side: comfortable, size };
  for (const size of sizes) yield { side: min, size };
}

/** Spreads the rows over the height, but not so far apart that a caption seems to belong to the value above it. */
function place(column: FieldColumn): TextItem[] {
  const spare = BODY.bottom - BODY.top - column.height;
  const gap = Math.min(MAX_GAP, spare / Math.max(1, column.rows - 1));
  const top = BODY.top + (spare - gap * (column.rows - 1)) / 2;
  return column.draw(top, gap).map((item) => ({ ...item, x: MARGIN + item.x }));
}

/** Sets the title on one line, or else on two of about the same width. */
function title(text: string): TextItem[] {
  const style = { kind: 'text', role: 'title', face: 'bold' } as const;
  const middle = MARK.y + MARK.height / 2;
  const oneLine = Math.min(10, sizeFor(text));
  if (oneLine >= 7.5) return [{ ...style, size: oneLine, x: MARGIN, y: middle, text }];
  const [first, second] = halve(text, (line) => widthOf('bold', 1, line));
  if (second === '') throw overflow('title');
  const size = Math.min(9, sizeFor(first), sizeFor(second));
  if (size < 6) throw overflow('title');
  const step = (size * 1.2) / POINTS_PER_MM;
  return [
    { ...style, size, x: MARGIN, y: middle - step / 2, text: first },
    { ...style, size, x: MARGIN, y: middle + step / 2, text: second, continues: ' ' },
  ];
}

function sizeFor(text: string): number {
  return Math.floor((100 * TITLE_WIDTH) / widthOf('bold', 1, text)) / 100;
}

function country(code: string, spoken: string): TextItem {
  const style = { role: 'field', face: 'regular', size: VALUE_SIZE, stretch: STRETCH } as const;
  const x = MARK.x + (MARK.width - widthOfItem({ ...style, text: code })) / 2;
  return { kind: 'text', ...style, x, y: MARK.y + MARK.height / 2, text: code, spoken };
}
