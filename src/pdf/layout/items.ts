import type { QrMatrix } from '../../qr/matrix.ts';
import type { FaceName } from '../font/subset.ts';

/**
 * What a text is on the page: what a screen reader says of it. A `decoration`, such as the number
 * of a page or a mark that words beside it repeat, is not read out.
 */
export type TextRole = 'title' | 'legal' | 'caption' | 'subcaption' | 'label' | 'field' | 'notes' | 'decoration';

/**
 * A line of text. `x` is its left edge; `y` the middle of its capitals, the line on which captions and values are laid.
 */
export interface TextItem {
  readonly kind: 'text';
  readonly role: TextRole;
  readonly face: FaceName;
  /** In points. */
  readonly size: number;
  readonly x: number;
  readonly y: number;
  readonly text: string;
  /**
   * Goes on with the paragraph of the text just before: after a space, or with nothing between where a word was broken.
   */
  readonly continues?: ' ' | '';
  /** Read out instead of a text that says too little by itself. */
  readonly alternative?: string;
}

/** The frame of a box. `x` and `y` are its upper left corner. */
export interface BoxItem {
  readonly kind: 'box';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  /** Of rounded corners, in mm; a square with half its width is a ring. */
  readonly radius?: number;
  /** In points; that of all boxes by default. */
  readonly lineWidth?: number;
}

/** A line across the content. */
export interface RuleItem {
  readonly kind: 'rule';
  readonly y: number;
}

/** Lines from point to point, such as a tick; `width` is in points. */
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
  /** What the code is, for people who do not see it. */
  readonly alternative: string;
}

/**
 * One thing on the page. Lengths are mm from the left edge of the content and from the first line of the title,
 * downwards, as the PoC's figure was measured; the order of items is the order of reading.
 */
export type Item = TextItem | BoxItem | RuleItem | StrokeItem | CodeItem;
