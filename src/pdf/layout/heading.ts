import type { Labels } from '../../language/labels.ts';
import { capitals } from './capitals.ts';
import type { PageContent, Wording } from './content.ts';
import { overflow } from './fit.ts';
import type { TextItem } from './items.ts';
import { A4_PAGE } from './page.ts';
import { asParagraph, placeLine, placeParagraph, type Style } from './text.ts';

const WIDTH = A4_PAGE.contentWidth;
const TITLE: Style = { role: 'title', face: 'bold', size: 14 };
const LEGAL: Style = { role: 'legal', face: 'italic', size: 10 };
const SECOND_TITLE: Style = { role: 'legal', face: 'bold', size: 10 };

/** The title of a document and the lines that say what defines it. */
interface Heading {
  readonly title: readonly string[];
  readonly legal: readonly string[];
}

export function headingOf({ document }: PageContent['card'], labels: Labels): Heading {
  return document === 'PRC'
    ? { title: labels.prcTitle, legal: labels.prcLegal }
    : { title: labels.ehicTitle, legal: labels.ehicLegal };
}

/**
 * Lays out title and legal lines in the middle of an A4 page. With a second language the title is that of the first,
 * and below it stand the other title and the legal lines of both.
 *
 * @throws {PdfError} `ERR_EHIC_TEXT_OVERFLOW`.
 */
export function layOutHeading({ card, labels, language, second }: PageContent): TextItem[] {
  const { title, legal } = headingOf(card, labels);
  const own = title.map((line) => capitals(line, language));
  if (!second) {
    return [
      ...centredLines(TITLE, own, { y: 9 - 3 * own.length, step: 6, name: 'title' }),
      ...centredLines(LEGAL, legal, { y: 22.5, step: 4.5, name: 'legal' }),
    ];
  }
  return [
    ...centredLines({ ...TITLE, size: 13 }, own, { y: 1.9 - 2.6 * own.length, step: 5.2, name: 'title' }),
    ...secondTitle(card, second),
    ...[legal, headingOf(card, second.labels).legal].flatMap((lines, index) =>
      lines.length === 0
        ? []
        : placeParagraph(LEGAL, lines.join(' '), { ...LEGAL_LINES, y: 18.6 + 8.6 * index }, 'centre'),
    ),
  ];
}

const LEGAL_LINES = { x: 0, width: WIDTH, lines: 2, step: 4, name: 'legal' };

function secondTitle(card: PageContent['card'], { labels, language }: Wording): TextItem[] {
  const text = capitals(headingOf(card, labels).title.join(' '), language);
  return placeParagraph(SECOND_TITLE, text, { x: 0, y: 10, width: WIDTH, lines: 2, step: 4, name: 'title' }, 'centre');
}

function centredLines(
  style: Style,
  lines: readonly string[],
  { y, step, name }: { y: number; step: number; name: string },
): TextItem[] {
  if (lines.length > 3) throw overflow(name);
  return asParagraph(
    lines.map((line, index) => placeLine(style, line, { x: 0, y: y + step * index, width: WIDTH, name }, 'centre')),
  );
}
