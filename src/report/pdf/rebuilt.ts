import type { Card } from '../../card/model.ts';
import { chooseLabels } from '../../language/choose-labels.ts';
import type { Language } from '../../language/language.ts';
import { layOutA4 } from '../../pdf/layout/a4.ts';
import { widthOf } from '../../pdf/layout/fit.ts';
import { flatten, type SimpleItem, type WatermarkItem } from '../../pdf/layout/items.ts';
import { POINTS_PER_MM } from '../../pdf/layout/page.ts';
import { defaultQrSize, qrSizes } from '../../pdf/layout/qr-size.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import { printTime } from '../fill-in.ts';
import { type Block, headingBlock } from './blocks.ts';
import { scaleItem } from './scale.ts';
import { WIDTH } from './styles.ts';
import { printable } from './text.ts';

/**
 * The sizes that the rebuilt form can have, as a part of that of the original. The smaller one shares a page with what
 * stands before it, and is taken where that saves a page.
 */
export const FORM_SIZES = { large: 0.72, small: 0.62 } as const;
/** The distance in mm from the form to its frame. */
const PADDING = 5;
/** The word across the form: its length as a part of the diagonal, its greatest size in points, its lightness. */
const COPY = { length: 0.72, size: 120, grey: 0.86 } as const;

/** Returns whether the smaller form has room for a code whose modules are as large as on an original. */
export function hasRoomForCode({ size }: QrMatrix): boolean {
  return FORM_SIZES.small * largestSide(size) >= qrSizes(size, 0).min;
}

/**
 * In the box for signature and stamp the code is nearly as large as it can be, as the form becomes smaller: its quiet
 * zone does not touch the frame.
 */
function largestSide(modules: number): number {
  return 0.97 * defaultQrSize(modules, undefined, Number.POSITIVE_INFINITY);
}

/** Returns the form of Decision S2 with what was signed, smaller than the original and marked as a copy. */
export function rebuiltBlocks(
  card: Card,
  {
    verifiedAt,
    matrix,
    language,
    formSize,
  }: {
    verifiedAt: string;
    matrix: QrMatrix | undefined;
    language: Language;
    formSize: number;
  },
): Block[] {
  const { labels } = chooseLabels(card.country, language);
  const words = language.messages.report;
  const shown = withPrintableTexts(card);
  const isChanged = JSON.stringify(shown) !== JSON.stringify(card);
  const rebuilt = words.rebuilt.replace('{time}', printTime(verifiedAt) ?? verifiedAt);
  const page = layOutA4({
    card: shown,
    labels: { ...labels, guidance: [], scanCaption: '' },
    language: language.language,
    matrix,
    codeSide: matrix ? largestSide(matrix.size) : 0,
  });
  const form = flatten(page).map(asPart);
  return [
    headingBlock(printable(isChanged ? `${rebuilt}. ${words.lettersReplaced}` : rebuilt)),
    formBlock(form, words.copy, formSize),
  ];
}

function formBlock(form: readonly SimpleItem[], word: string, factor: number): Block {
  const ends = form.flatMap(verticalEnds);
  const top = Math.min(...ends);
  const left = (WIDTH * (1 - factor)) / 2;
  const frame = { x: left - PADDING, width: factor * WIDTH + 2 * PADDING };
  const height = factor * (Math.max(...ends) - top) + 2 * PADDING;
  return {
    height: height + 2,
    draw: (y) => [
      watermark(word, { ...frame, y, height }),
      { kind: 'box', ...frame, y, height },
      ...form.map((item) => scaleItem(item, { factor, x: left, y: y + PADDING - factor * top })),
    ],
  };
}

/** The word rises along the diagonal. It is drawn first, so that everything stands upon it. */
function watermark(
  text: string,
  { x, y, width, height }: { x: number; y: number; width: number; height: number },
): WatermarkItem {
  const length = COPY.length * Math.hypot(width, height);
  const size = Math.min(COPY.size, length / widthOf('bold', 1, text));
  const angle = (Math.atan2(height, width) * 180) / Math.PI;
  const middle = { x: x + width / 2, y: y + height / 2 };
  return { kind: 'watermark', text, face: 'bold', size, ...middle, angle, grey: COPY.grey };
}

/** In the report, the form is a part below a heading of its own. */
function asPart(item: SimpleItem): SimpleItem {
  const isHeading = item.kind === 'text' && (item.role === 'title' || item.role === 'caption');
  return isHeading ? { ...item, role: 'subcaption' } : item;
}

/** Returns the highest and lowest position that an item needs. */
function verticalEnds(item: SimpleItem): number[] {
  switch (item.kind) {
    case 'text':
      return [item.y - item.size / 2 / POINTS_PER_MM, item.y + item.size / 2 / POINTS_PER_MM];
    case 'box':
      return [item.y, item.y + item.height];
    case 'code':
      return [item.y, item.y + item.side];
    default:
      return [];
  }
}

function withPrintableTexts(card: Card): Card {
  return {
    ...card,
    familyName: printable(card.familyName),
    givenNames: printable(card.givenNames),
    personalId: printable(card.personalId),
    institution: { id: printable(card.institution.id), name: printable(card.institution.name) },
    ...(card.cardId === undefined ? {} : { cardId: printable(card.cardId) }),
  };
}
