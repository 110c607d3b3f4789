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
    // The form has a title of three lines; that of a card leaves its room to the fields.
    const [titleY, legalY] = card.document === 'PRC' ? [9 - 3 * own.length, 22.5] : [0, 6 * own.length + 4];
    return [
      ...centredLines(TITLE, own, { y: titleY, step: 6, name: 'title' }),
      ...centredLines(LEGAL, legal, { y: legalY, step: 4.5, name: 'legal' }),
    ];
  }
  const lines = [
    ...centredLines({ ...TITLE, size: 13 }, own, { y: 0, step: STEPS.title, name: 'title' }),
    ...below(STEPS.title, secondTitle(card, second)),
    ...[legal, headingOf(card, second.labels).legal].flatMap((text) => below(STEPS.line, legalLines(text))),
  ];
  return placeBelowEachOther(lines);
}

/** The distances between the lines of a heading in two languages in mm, and the room for them. */
const STEPS = { title: 5.2, line: 4 } as const;
const ROOM = { top: -6, bottom: 31.6 } as const;

/** A line with its distance from the one before it, to which the spare room is added where a paragraph begins. */
type Line = TextItem & { readonly distance?: number };

/** Returns the lines of a paragraph, the first of which has this distance from what stands above it. */
function below(distance: number, lines: readonly TextItem[]): Line[] {
  return lines.map((line, index) => ({ ...line, distance: index === 0 ? distance : STEPS.line }));
}

/** Spreads the paragraphs of a heading over its room. */
function placeBelowEachOther(lines: readonly Line[]): TextItem[] {
  const distances = lines.map(({ distance = STEPS.title }, index) => (index === 0 ? 0 : distance));
  const paragraphs = lines.filter(({ continues }, index) => index > 0 && continues === undefined).length;
  const spare = ROOM.bottom - ROOM.top - distances.reduce((sum, each) => sum + each, 0);
  let y: number = ROOM.top;
  return lines.map(({ distance: _, ...line }, index) => {
    const gap = index > 0 && line.continues === undefined ? Math.min(MAX_GAP, spare / paragraphs) : 0;
    y += distances[index]! + gap;
    return { ...line, y };
  });
}

const MAX_GAP = 3.5;

function legalLines(lines: readonly string[]): TextItem[] {
  const place = { x: 0, y: 0, width: WIDTH, lines: 2, step: STEPS.line, name: 'legal' };
  return lines.length === 0 ? [] : placeParagraph(LEGAL, lines.join(' '), place, 'centre');
}

function secondTitle(card: PageContent['card'], { labels, language }: Wording): TextItem[] {
  const text = capitals(headingOf(card, labels).title.join(' '), language);
  const place = { x: 0, y: 0, width: WIDTH, lines: 2, step: STEPS.line, name: 'title' };
  return placeParagraph(SECOND_TITLE, text, place, 'centre');
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
