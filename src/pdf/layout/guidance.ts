import { breakParagraph, overflow } from './fit.ts';
import type { TextItem } from './items.ts';
import { POINTS_PER_MM } from './page.ts';
import { asParagraph } from './text.ts';

const STYLE = { role: 'notes', face: 'regular' } as const;
/** The sizes of print in points, of which the largest is taken at which all paragraphs fit. */
const SIZES = [10, 9.5, 9, 8.5, 8, 7.5, 7, 6.5, 6];
/** The distance between lines, the additional one between paragraphs, and that of a line from an edge, in ems. */
const LINE = 1.25;
const GAP = 0.75;
const EDGE = 0.6;

/** A part of the page, in mm. */
export interface Space {
  readonly x: number;
  readonly y: number;
  readonly width: number;
  readonly height: number;
}

/**
 * Lays out what the document is and how to use it, a paragraph each, from the top of a space.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW` when the paragraphs do not fit even in small print.
 */
export function layOutGuidance(paragraphs: readonly string[], space: Space): TextItem[] {
  for (const size of SIZES) {
    const broken = paragraphs.map((paragraph) => breakParagraph(STYLE.face, size, paragraph, space.width));
    if (!broken.every((lines) => lines !== undefined)) continue;
    const em = size / POINTS_PER_MM;
    let y = space.y + EDGE * em;
    const items = broken.flatMap((lines) => {
      const place = (line: number) => ({ x: space.x, y: y + LINE * em * line });
      const placed = asParagraph(lines.map((text, line) => ({ kind: 'text', ...STYLE, size, ...place(line), text })));
      y += (LINE * lines.length + GAP) * em;
      return placed;
    });
    const last = items.at(-1)?.y ?? space.y;
    if (last + EDGE * em <= space.y + space.height) return items;
  }
  throw overflow('guidance');
}
