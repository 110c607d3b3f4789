import type { TextItem } from '../pdf/drawing.ts';
import { widthOf } from '../pdf/fit.ts';
import { measureText } from '../pdf/font/encode.ts';

export type Style = Pick<TextItem, 'role' | 'face' | 'size'>;

/** What is printed for a letter that the font does not have. */
const MISSING = '?';

/** The text as it can be printed: in normalisation form C, white space as one space, `?` for letters without a glyph. */
export function printable(text: string): string {
  return Array.from(text.normalize('NFC').replace(/\s+/g, ' '), (letter) =>
    isPrintable(letter) ? letter : MISSING,
  ).join('');
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
  const fits = (line: string) => widthOf(face, size, line) <= width;
  const lines: string[] = [];
  let line = '';
  for (const word of text.split(' ')) {
    const longer = line === '' ? word : `${line} ${word}`;
    if (fits(longer)) {
      line = longer;
      continue;
    }
    if (line !== '') lines.push(line);
    line = '';
    for (const letter of word) {
      if (line !== '' && !fits(line + letter)) {
        lines.push(line);
        line = '';
      }
      line += letter;
    }
  }
  return [...lines, line];
}
