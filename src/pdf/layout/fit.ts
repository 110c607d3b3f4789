import { PdfError } from '../../errors.ts';
import { measureText } from '../font/encode.ts';
import type { FaceName } from '../font/face.ts';
import type { TextItem } from './items.ts';
import { POINTS_PER_MM } from './page.ts';
import { jointsOf, wrapText } from './wrap.ts';

type SetText = Pick<TextItem, 'face' | 'size' | 'text' | 'boldFrom' | 'stretch'>;

/** The smallest size of print in points. */
const MIN_SIZE = 6;

/** Returns the width of a text in mm. */
export function widthOf(face: FaceName, size: number, text: string): number {
  return (measureText(face, text) * size) / 1000 / POINTS_PER_MM;
}

/** Returns the width of a text that is placed, in mm. */
export function widthOfItem({ face, size, text, boldFrom = text.length, stretch = 1 }: SetText): number {
  return stretch * (widthOf(face, size, text.slice(0, boldFrom)) + widthOf('bold', size, text.slice(boldFrom)));
}

/** Returns a function for `wrapText`: whether a line is no wider than `width` mm. */
export function fitsIn(face: FaceName, size: number, width: number): (line: string) => boolean {
  return (line) => widthOf(face, size, line) <= width;
}

/**
 * Returns the size, at most that of the text, at which a line is no wider than `width` mm.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW` when that would be smaller than 6 points; `label` names the line.
 */
export function fitLine(line: SetText, width: number, label: string): number {
  const fitting = Math.floor((100 * line.size * width) / Math.max(width, widthOfItem(line))) / 100;
  if (fitting < MIN_SIZE) throw overflow(label);
  return fitting;
}

/**
 * Breaks a text between words into lines no wider than `width` mm and at most `lines` of them, in print no larger than
 * `size`. A line break in the text begins a new line.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW` as `fitLine` does.
 */
export function fitParagraph(
  face: FaceName,
  size: number,
  text: string,
  { width, lines, label }: { width: number; lines: number; label: string },
): { size: number; lines: readonly string[] } {
  for (let smaller = size; smaller >= MIN_SIZE; smaller -= 0.5) {
    const broken = breakParagraph(face, smaller, text, width);
    if (broken && broken.length <= lines) return { size: smaller, lines: broken };
  }
  throw overflow(label);
}

/** The last paragraphs that were broken. They are words of a language or an institution, and nothing of a card. */
const kept = new Map<string, readonly string[] | undefined>();
const MAX_KEPT = 500;

/**
 * Breaks a text into lines no wider than `width` mm, at its line breaks and between words. Returns `undefined` if a word
 * is too long for that. The result is kept, since a language has the same paragraphs on all its pages.
 */
export function breakParagraph(
  face: FaceName,
  size: number,
  text: string,
  width: number,
): readonly string[] | undefined {
  const key = `${face} ${size} ${width} ${text}`;
  if (kept.has(key)) return kept.get(key);
  const broken = breakAnew(face, size, text, width);
  if (kept.size === MAX_KEPT) kept.delete(kept.keys().next().value!);
  kept.set(key, broken);
  return broken;
}

function breakAnew(face: FaceName, size: number, text: string, width: number): string[] | undefined {
  const lines: string[] = [];
  for (const part of text.split('\n')) {
    const broken = wrapText(part, fitsIn(face, size, width));
    if (jointsOf(part, broken).some((joint, index) => index > 0 && joint !== ' ')) return undefined;
    lines.push(...broken);
  }
  return lines;
}

/** Returns the error for a text with too many or too wide lines. */
export function overflow(label: string): PdfError {
  return new PdfError('ERR_EHIC_TEXT_OVERFLOW', `${label} does not fit the page`, { label });
}
