import type { Field } from '../../language/form-fields.ts';
import { overflow, widthOfItem } from './fit.ts';
import type { TextItem } from './items.ts';
import { POINTS_PER_MM } from './page.ts';
import type { Style } from './text.ts';
import { halve, jointsOf, wrapText } from './wrap.ts';

/** The sizes of print of values and captions, in points. */
export interface PrintSize {
  readonly value: number;
  readonly caption: number;
  /** Whether a word that is wider than the column is broken, instead of print that is smaller still. */
  readonly breaksWords?: true;
}

/** How fields are printed, whatever their size. */
export interface FieldPrint {
  readonly value: Print;
  readonly caption: Print;
  /** The space between fields side by side, in mm. */
  readonly between: number;
}

type Print = Pick<TextItem, 'face' | 'stretch'>;

/** Fields that have been set below each other. */
export interface FieldColumn {
  /** The sum of the heights of the rows in mm, without gaps. */
  readonly height: number;
  readonly rows: number;
  /** Places the rows. `top` is the upper edge of the column and `gap` the space between two rows, in mm. */
  draw(top: number, gap: number): TextItem[];
}

interface Line {
  readonly style: Style;
  readonly text: string;
  readonly x: number;
  /** The distance in mm from the upper edge of the row to the middle of the line. */
  readonly y: number;
  readonly joint?: ' ' | '';
}

interface Row {
  readonly height: number;
  readonly lines: readonly Line[];
}

/** The distance between two lines as a multiple of the size of print; lines of a caption may be closer. */
const VALUE_STEP = 1.14;
const CAPTION_STEP = 1.05;
const MAX_LINES = 2;
const DATE = /^\d\d\/\d\d\/\d{4}$/;

/**
 * Sets rows of fields below each other in a column `width` mm wide, each with its caption above its value, both on up
 * to two lines. Returns the name of the first field that does not fit.
 */
export function setFields(
  rows: readonly (readonly Field[])[],
  width: number,
  size: PrintSize,
  print: FieldPrint,
): FieldColumn | { readonly overflow: string } {
  const set: Row[] = [];
  for (const fields of rows) {
    const row = setRow(fields, width, size, print);
    if ('overflow' in row) return row;
    set.push(row);
  }
  return {
    height: set.reduce((sum, { height }) => sum + height, 0),
    rows: set.length,
    draw: (top, gap) => {
      let y = top;
      return set.flatMap(({ height, lines }) => {
        const above = y;
        y += height + gap;
        return lines.map(({ style, text, x, y: below, joint }) => ({
          kind: 'text' as const,
          ...style,
          x,
          y: above + below,
          text,
          ...(joint !== undefined && { continues: joint }),
        }));
      });
    },
  };
}

/** The space for rows of fields: upper and lower edge, and the gap between two rows, in mm. */
export interface RowSpace {
  readonly top: number;
  readonly bottom: number;
  readonly minGap: number;
  readonly maxGap: number;
}

/**
 * Sets rows of fields in the largest of some sizes at which they fit a space, and spreads them over it. `layouts` are
 * arrangements of the same fields, which are tried in turn at each size.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`, `label` is a field that does not fit.
 */
export function fitRows(
  layouts: readonly (readonly (readonly Field[])[])[],
  { width, sizes, print }: { width: number; sizes: readonly PrintSize[]; print: FieldPrint },
  { top, bottom, minGap, maxGap }: RowSpace,
): TextItem[] {
  const height = bottom - top;
  let failed = 'card';
  for (const size of sizes) {
    for (const rows of layouts) {
      const column = setFields(rows, width, size, print);
      if ('overflow' in column) failed = column.overflow;
      else if (column.height + minGap * (column.rows - 1) <= height) {
        return column.draw(top, Math.min(maxGap, (height - column.height) / (column.rows - 1)));
      }
    }
  }
  throw overflow(failed);
}

function setRow(
  fields: readonly Field[],
  width: number,
  size: PrintSize,
  print: FieldPrint,
): Row | { readonly overflow: string } {
  const captionStyle: Style = { role: 'field', ...print.caption, size: size.caption };
  const valueStyle: Style = { role: 'field', ...print.value, size: size.value };
  const [captionStep, valueStep] = [step(size.caption, CAPTION_STEP), step(size.value, VALUE_STEP)];
  const texts = fields.map((field) => ({
    field,
    caption: `${field.number.replace(/\.$/, '')} ${field.caption ?? ''}`.trim(),
  }));
  let x = 0;
  const widths = shareWidth(texts, width, { captionStyle, valueStyle, between: print.between });
  if ('overflow' in widths) return widths;
  const cells = texts.map(({ field, caption }, index) => {
    const left = x;
    x += widths[index]! + print.between;
    const captions = wrapText(caption, fits(captionStyle, widths[index]!));
    const values = wrapText(field.value, fits(valueStyle, widths[index]!));
    return { field, caption, captions, values, x: left };
  });
  for (const { field, caption, captions, values } of cells) {
    const mayBreak = size.breaksWords && !DATE.test(field.value);
    const isWhole = isUnbroken(caption, captions) && (mayBreak || isUnbroken(field.value, values));
    if (captions.length > MAX_LINES || values.length > MAX_LINES || !isWhole) return { overflow: field.name };
  }
  // Values of a row stand at one height, however many lines the captions above them take.
  const captionHeight = captionStep * Math.max(...cells.map(({ captions }) => captions.length));
  const valueHeight = valueStep * Math.max(...cells.map(({ values }) => values.length));
  const lines = cells.flatMap(({ field, caption, captions, values, x }) => {
    const first = captionHeight - captionStep * captions.length;
    const captionJoints = jointsOf(caption, captions);
    const valueJoints = jointsOf(field.value, values);
    return [
      ...captions.map((text, line): Line => {
        const style = captionStyle;
        const y = first + captionStep * (line + 0.5);
        return line === 0 ? { style, text, x, y } : { style, text, x, y, joint: captionJoints[line]! };
      }),
      ...values.map((text, line): Line => {
        const style = valueStyle;
        const y = captionHeight + valueStep * (line + 0.5);
        return { style, text, x, y, joint: line === 0 ? ' ' : valueJoints[line]! };
      }),
    ];
  });
  return { height: captionHeight + valueHeight, lines };
}

/**
 * Returns the widths of fields side by side: equal ones where they suffice, or else for each what it needs for its date
 * and for its caption on one line or on two, and an equal share of the remaining width. Returns the name of the widest field when the fields need
 * more than there is.
 */
function shareWidth(
  texts: readonly { readonly field: Field; readonly caption: string }[],
  width: number,
  { captionStyle, valueStyle, between }: { captionStyle: Style; valueStyle: Style; between: number },
): number[] | { readonly overflow: string } {
  if (texts.length === 1) return [width];
  const free = width - between * (texts.length - 1);
  const captionWidth = (text: string) => widthOfItem({ ...captionStyle, text });
  const needsOf = (linesOf: (caption: string) => readonly string[]) =>
    texts.map(({ field, caption }) =>
      Math.max(widthOfItem({ ...valueStyle, text: field.value }), ...linesOf(caption).map(captionWidth)),
    );
  const spareOf = (needs: readonly number[]) => free - needs.reduce((total, each) => total + each, 0);
  const whole = needsOf((caption) => [caption]);
  // Equal widths where they suffice, so that the fields of several rows stand below each other.
  if (whole.every((need) => need <= free / texts.length)) return whole.map(() => free / texts.length);
  const needs = spareOf(whole) >= 0 ? whole : needsOf((caption) => halve(caption, captionWidth));
  const spare = spareOf(needs) / texts.length;
  if (spare < 0) return { overflow: texts[needs.indexOf(Math.max(...needs))]!.field.name };
  return needs.map((need) => need + spare);
}

/** Returns whether every line ends at the end of a word, or at a hyphen inside it. */
function isUnbroken(text: string, lines: readonly string[]): boolean {
  return jointsOf(text, lines).every(
    (joint, index) => index === 0 || joint === ' ' || /[-\u2010]$/.test(lines[index - 1]!),
  );
}

function fits(style: Style, width: number): (line: string) => boolean {
  return (text) => widthOfItem({ ...style, text }) <= width;
}

function step(size: number, times: number): number {
  return (size * times) / POINTS_PER_MM;
}
