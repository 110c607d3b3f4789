import type { QrMatrix } from '../../qr/matrix.ts';
import type { FaceName } from '../font/subset.ts';

/**
 * The kind of a text, which decides the tag with which it is read out. A `decoration`, such as the number of a page or
 * a mark that words beside it repeat, is not read out.
 */
export type TextRole = 'title' | 'legal' | 'caption' | 'subcaption' | 'label' | 'field' | 'notes' | 'decoration';

/** A line of text. `x` is its left edge, and `y` is the middle of its capitals. */
export interface TextItem {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly face: FaceName;
  /** The size of print in points. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /** The position in the text from which on it is bold, such as that of a value after its caption. */
  readonly boldFrom?: number;
  /** The width of the letters as a part of their own width (horizontal scaling); by default 1. */
  readonly stretch?: number;
  /**
   * The line continues the paragraph of the preceding text: after a space, or with nothing between where a word was
   * broken.
   */
  readonly continues?: ' ' | '';
  /** The text that is read out instead of one that says too little by itself. */
  readonly spoken?: string;
}

/** Places the lines of a paragraph one below the other, `step` mm apart. */
export function toParagraph(
  style: Pick<TextItem, 'role' | 'face' | 'size'>,
  lines: readonly string[],
  { x, y, step }: { readonly x: number; readonly y: number; readonly step: number },
): TextItem[] {
  return lines.map((text, index) => {
    const continuation = index === 0 ? {} : { continues: ' ' as const };
    return { kind: 'text', ...style, x, y: y + step * index, text, ...continuation };
  });
}

/** The frame of a box, whose upper left corner is at `x` and `y`. */
export interface BoxItem {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** The radius of rounded corners in mm; a square with a radius of half its width is a ring. */
  readonly radius?: number;
  /** The width of the line in points; by default that of all boxes. */
  readonly lineWidth?: number;
}

/** A line across the whole width of the content. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly y: number;
}

/** Lines from point to point, such as a tick; `width` is that of the line in points. */
export interface StrokeItem {
  readonly kind: 'stroke';
  readonly lines: readonly (readonly (readonly [x: number, y: number])[])[];
  readonly width: number;
}

/** The QR code; `x`, `y` and `side` are those of the symbol, without the quiet zone. */
export interface CodeItem {
  readonly kind: 'code';
  readonly x: number;
  readonly y: number;
  readonly side: number;
  readonly matrix: QrMatrix;
  /** The description that is read out to people who do not see the code. */
  readonly alternative: string;
}

/**
 * An item on the page. Positions are in mm, to the right of the left edge of the content and downwards from its first
 * line, as the PoC's figure was measured. The order of items is the order of reading.
 */
export type Item = TextItem | BoxItem | RuleItem | StrokeItem | CodeItem;
