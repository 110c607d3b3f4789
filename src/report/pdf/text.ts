import { clustersOf } from '../../card/clusters.ts';
import { measureText } from '../../pdf/font/encode.ts';
import { fitsIn } from '../../pdf/layout/fit.ts';
import type { TableCell, TextItem } from '../../pdf/layout/items.ts';
import type { Style } from '../../pdf/layout/text.ts';
import { jointsOf, wrapText } from '../../pdf/layout/wrap.ts';

/** The character that is printed for a letter that the font does not have. */
const MISSING = '?';

/**
 * Returns the text as it can be printed: in normalisation form C, white space as one space, `?` for letters without a
 * glyph.
 */
export function printable(text: string): string {
  return clustersOf(text.normalize('NFC').replace(/\s+/g, ' '))
    .map((letter) => (isPrintable(letter) ? letter : MISSING))
    .join('');
}

function isPrintable(letter: string): boolean {
  try {
    measureText('regular', letter);
    measureText('bold', letter);
    measureText('italic', letter);
    return true;
  } catch {
    return false;
  }
}

/** Breaks a text into lines no wider than `width` mm: between words, and inside a word that is wider than a line. */
export function wrap({ face, size }: Style, text: string, width: number): string[] {
  return wrapText(text, fitsIn(face, size, width));
}

/** A text that has been broken into lines, ready to be placed. */
export interface Paragraph {
  readonly style: Style;
  readonly lines: readonly string[];
  /** What stood between each line and the one before it: a space, or nothing. */
  readonly joints: readonly (' ' | '')[];
}

export function setParagraph(style: Style, text: string, width: number): Paragraph {
  const lines = wrap(style, text, width);
  return { style, lines, joints: jointsOf(text, lines) };
}

/** Where the lines of a paragraph are placed. */
export interface Placing {
  readonly x: number;
  /** The upper edge of the first line. */
  readonly top: number;
  /** The distance from line to line in mm. */
  readonly step: number;
  /** Whether the lines are read out together with the preceding text. */
  readonly isContinued?: boolean;
  /** The cell of a table that they belong to. */
  readonly cell?: TableCell;
}

/** Places lines below each other. */
export function placeLines({ style, lines, joints }: Paragraph, placing: Placing): TextItem[] {
  const { x, top, step, isContinued = false, cell } = placing;
  return lines.map((text, index) => {
    const y = top + step * (index + 0.5);
    const item: TextItem = { kind: 'text', ...style, x, y, text, ...(cell && { cell }) };
    if (index === 0) return isContinued ? { ...item, continues: ' ' } : item;
    return { ...item, continues: joints[index]! };
  });
}
