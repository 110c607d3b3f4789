import { fitParagraph, overflow } from './fit.ts';
import type { Item } from './items.ts';

const FACE = 'regular';
/** The sizes of print in points, of which the largest is taken at which all paragraphs fit. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7];
/** The distance between lines, and the additional one between paragraphs, in ems of the print. */
const LINE = 1.25;
const GAP = 0.75;
const MM_PER_POINT = 25.4 / 72;

/**
 * Lays out what the document is and how to use it, a paragraph each, from the top of a space.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW` when the paragraphs do not fit even in small print.
 */
export function layOutGuidance(
  paragraphs: readonly string[],
  space: { readonly x: number; readonly y: number; readonly width: number; readonly height: number },
): Item[] {
  for (const size of SIZES) {
    const em = size * MM_PER_POINT;
    const items: Item[] = [];
    let y = space.y + 0.6 * em;
    for (const paragraph of paragraphs) {
      const { lines, size: fitted } = fitParagraph(FACE, size, paragraph, {
        width: space.width,
        lines: 20,
        label: 'guidance',
      });
      if (fitted !== size) throw overflow('guidance');
      for (const [index, text] of lines.entries()) {
        const goesOn = index === 0 ? {} : { continues: ' ' as const };
        items.push({ kind: 'text', role: 'notes', face: FACE, size, x: space.x, y, text, ...goesOn });
        y += LINE * em;
      }
      y += GAP * em;
    }
    if (y - (LINE + GAP) * em + 0.6 * em <= space.y + space.height) return items;
  }
  throw overflow('guidance');
}
