import { fitLine, fitParagraph, widthOfItem } from './fit.ts';
import type { TextItem } from './items.ts';

/** How a text is printed. */
export type Style = Pick<TextItem, 'role' | 'face' | 'size' | 'boldFrom' | 'stretch'>;

type Alignment = 'left' | 'centre' | 'right';

interface Place {
  readonly x: number;
  readonly y: number;
  /** The width in mm into which the text has to fit. */
  readonly width: number;
  /** What the text is, for an error. */
  readonly name: string;
}

/**
 * Places a line of text, in smaller print if it is too wide.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW` as `fitLine` does.
 */
export function placeLine(
  style: Style,
  text: string,
  { x, y, width, name }: Place,
  align: Alignment = 'left',
): TextItem {
  const size = fitLine({ ...style, text }, width, name);
  return alignItem({ kind: 'text', ...style, size, x, y, text }, width, align);
}

/**
 * Breaks a text into at most `lines` lines and places them `step` mm apart, as one paragraph. The print becomes smaller
 * where it would need more lines.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW` as `fitParagraph` does.
 */
export function placeParagraph(
  style: Style,
  text: string,
  { x, y, width, name, lines, step }: Place & { readonly lines: number; readonly step: number },
  align: Alignment = 'left',
): TextItem[] {
  const fitted = fitParagraph(style.face, style.size, text, { width, lines, label: name });
  return asParagraph(
    fitted.lines.map((line, index) => {
      const item = { kind: 'text', ...style, size: fitted.size, x, y: y + step * index, text: line } as const;
      return alignItem(item, width, align);
    }),
  );
}

/** Makes one paragraph of lines. */
export function asParagraph(lines: readonly TextItem[]): TextItem[] {
  return lines.map((line, index) => (index === 0 ? line : { ...line, continues: ' ' }));
}

function alignItem(item: TextItem, width: number, align: Alignment): TextItem {
  const spare = align === 'left' ? 0 : width - widthOfItem(item);
  return { ...item, x: item.x + (align === 'centre' ? spare / 2 : spare) };
}
