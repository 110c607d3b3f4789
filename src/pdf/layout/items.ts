import type { QrMatrix } from '../../qr/matrix.ts';
import type { FaceName } from '../font/face.ts';

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
  /** The cell of a table that the text belongs to. */
  readonly cell?: TableCell;
}

/**
 * A table, as it is read out. Each object is one table, row or cell, wherever its texts stand; they may be on several
 * pages.
 */
export interface Table {
  readonly tag: 'Table';
}

/** A row of a table. */
export interface TableRow {
  readonly tag: 'TR';
  readonly within: Table;
}

/** A cell of a row. A header (TH) says whether it is that of its column or of its row. */
export type TableCell =
  | { readonly tag: 'TH'; readonly scope: 'Column' | 'Row'; readonly within: TableRow }
  | { readonly tag: 'TD'; readonly within: TableRow };

/** The width of a line in points where an item has none of its own. */
export const LINE_WIDTH = 0.6;

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

/** A word across a part of the page, under what is printed there; it is not read out. */
export interface WatermarkItem {
  readonly kind: 'watermark';
  readonly text: string;
  readonly face: FaceName;
  /** The size of print in points. */
  readonly size: number;
  /** The middle of the word. */
  readonly x: number;
  readonly y: number;
  /** The angle in degrees by which the word rises to the right. */
  readonly angle: number;
  /** The lightness: 0 is black and 1 is white. */
  readonly grey: number;
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

/** A colour of the sRGB colour space, each part from 0 to 1. */
export type Colour = readonly [red: number, green: number, blue: number];

/** A filled shape: a path in operators of ISO 32000-1 8.5.2, whose numbers are units downwards from the item's corner. */
export interface Shape {
  readonly path: string;
  readonly colour: Colour;
}

/** A drawing of filled shapes, such as a mark or a logo. Without a description it is not read out. */
export interface DrawingItem {
  readonly kind: 'drawing';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly shapes: readonly Shape[];
  /** The length of a unit of the shapes in mm; by default 1. */
  readonly scale?: number;
  readonly alternative?: string;
}

/** The pixels of a picture without transparency. */
export interface Pixels {
  readonly width: number;
  readonly height: number;
  /** Three bytes a pixel in sRGB, deflated (zlib). */
  readonly bytes: Uint8Array;
}

/** A picture of pixels. */
export interface PictureItem {
  readonly kind: 'picture';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly pixels: Pixels;
  readonly alternative: string;
}

/** Items that are one figure for people who do not see them, since the page says the same in other words. */
export interface GroupItem {
  readonly kind: 'group';
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
  readonly items: readonly SimpleItem[];
  readonly alternative: string;
}

/**
 * An item on the page. Positions are in mm, to the right of the left edge of the content and downwards from its first
 * line, as the PoC's figure was measured. The order of items is the order of reading.
 */
export type Item = SimpleItem | GroupItem;

/** An item that has no others. */
export type SimpleItem =
  | TextItem
  | BoxItem
  | RuleItem
  | StrokeItem
  | CodeItem
  | DrawingItem
  | PictureItem
  | WatermarkItem;

/** Returns the items with those of groups in their place. */
export function flatten(items: readonly Item[]): SimpleItem[] {
  return items.flatMap((item) => (item.kind === 'group' ? item.items : [item]));
}

/** Returns an item of a page in another place, `x` mm further to the right and `y` mm further down. */
export function move<Moved extends SimpleItem>(item: Moved, x: number, y: number): Moved {
  if (item.kind === 'rule') return { ...item, y: item.y + y };
  if (item.kind !== 'stroke') return { ...item, x: item.x + x, y: item.y + y };
  return { ...item, lines: item.lines.map((line) => line.map((point) => [point[0] + x, point[1] + y] as const)) };
}
