import { widthOf } from '../../pdf/layout/fit.ts';
import type { Item } from '../../pdf/layout/items.ts';
import { A4_PAGE } from '../../pdf/layout/page.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import type { StepStatus } from '../../steps/step.ts';
import type { ExplainedStep, Explanation } from '../explain-in-language.ts';
import { placeLines, type Style, setParagraph } from './text.ts';

/** A part of the report that stands on one page and is `height` mm high; `y` is its upper edge. */
export interface Block {
  readonly height: number;
  /** Whether the block is a heading, which never stands at the foot of a page without what follows it. */
  readonly isHeading?: true;
  draw(y: number): Item[];
}

const WIDTH = A4_PAGE.contentWidth;
const TITLE: Style = { role: 'title', face: 'bold', size: 14 };
const HEADING: Style = { role: 'caption', face: 'bold', size: 11 };
const LABEL: Style = { role: 'label', face: 'italic', size: 10 };
const VALUE: Style = { role: 'field', face: 'regular', size: 10 };
const STRONG: Style = { role: 'field', face: 'bold', size: 10 };
const NOTE: Style = { role: 'notes', face: 'italic', size: 9 };
const SUBHEADING: Style = { ...NOTE, role: 'subcaption' };
const LINE = 4.6;
const NOTE_LINE = 4;
/**
 * The left edges in mm: `VALUE_LEFT` for values, `STATUS` for the words of a status and `NAME` for names, with their
 * widths.
 */
const VALUE_LEFT = 48;
const STATUS = { left: 142, width: WIDTH - 142 } as const;
const NAME = { left: 7, width: 132 } as const;

export function titleBlock(title: string): Block {
  return paragraph(TITLE, title, 6.5, { below: 4 });
}

export function headingBlock(heading: string): Block {
  return { ...paragraph(HEADING, heading, 5.5, { above: 4, below: 1 }), isHeading: true };
}

export function noteBlock(note: string): Block {
  return paragraph(NOTE, note, NOTE_LINE, { below: 1 });
}

export function subheadingBlock(heading: string): Block {
  return { ...paragraph(SUBHEADING, heading, NOTE_LINE, { above: 1.5, below: 0.5 }), isHeading: true };
}

/** Returns a caption and its value. */
export function rowBlock(label: string, value: string): Block {
  const labels = setParagraph(LABEL, label, VALUE_LEFT - 3);
  const values = setParagraph(VALUE, value, WIDTH - VALUE_LEFT);
  return {
    height: LINE * Math.max(labels.lines.length, values.lines.length),
    draw: (y) => [
      ...placeLines(labels, { x: 0, top: y, step: LINE }),
      ...placeLines(values, { x: VALUE_LEFT, top: y, step: LINE, isContinued: true }),
    ],
  };
}

/** Returns the conclusion in a frame: mark and title, reason and advice. */
export function conclusionBlock(
  status: StepStatus,
  word: string,
  { title, sentence, advice }: Explanation,
  adviceLabel: string,
): Block {
  const width = WIDTH - 22;
  const titles = setParagraph(HEADING, title === word ? title : `${word}: ${title}`, width);
  const sentences = setParagraph(VALUE, sentence, width);
  const advices = setParagraph(STRONG, `${adviceLabel}: ${advice}`, width);
  const [below, last] = [5.5 * titles.lines.length, LINE * sentences.lines.length];
  const height = 6 + below + last + LINE * advices.lines.length + 2;
  return {
    height: height + 2,
    draw: (y) => [
      { kind: 'box', x: 0, y, width: WIDTH, height },
      ...mark(status, 6, y + height / 2, 2.2),
      ...placeLines(titles, { x: 17, top: y + 3, step: 5.5 }),
      ...placeLines(sentences, { x: 17, top: y + 4 + below, step: LINE }),
      ...placeLines(advices, { x: 17, top: y + 5 + below + last, step: LINE }),
    ],
  };
}

/**
 * Returns a line of the table of steps: mark, name and status in words, with the reason below. It is read out as one
 * sentence.
 */
export function stepBlock({ status, statusText, name, code, explanation }: ExplainedStep): Block {
  const names = setParagraph(VALUE, name, NAME.width);
  const statusStyle = status === 'NOT PASSED' || status === 'WARNING' ? STRONG : VALUE;
  const statuses = setParagraph(statusStyle, statusText, STATUS.width);
  const reasons = explanation && code ? setParagraph(NOTE, `${explanation.title} (${code})`, NAME.width) : undefined;
  const top = LINE * Math.max(names.lines.length, statuses.lines.length);
  const height = top + NOTE_LINE * (reasons?.lines.length ?? 0) + 1.2;
  return {
    height,
    draw: (y) => [
      ...mark(status, 2, y + LINE / 2 + 0.4, 1.3),
      ...placeLines(names, { x: NAME.left, top: y + 0.4, step: LINE }),
      ...placeLines(statuses, { x: STATUS.left, top: y + 0.4, step: LINE, isContinued: true }),
      ...(reasons ? placeLines(reasons, { x: NAME.left, top: y + top + 0.2, step: NOTE_LINE, isContinued: true }) : []),
      { kind: 'rule', y: y + height },
    ],
  };
}

/** Returns a remark: mark, title and reason. */
export function remarkBlock({ title, sentence }: Explanation, code: string): Block {
  const titles = setParagraph(VALUE, `${title} (${code})`, WIDTH - NAME.left);
  const sentences = setParagraph(NOTE, sentence, WIDTH - NAME.left);
  const top = LINE * titles.lines.length;
  return {
    height: top + NOTE_LINE * sentences.lines.length + 1,
    draw: (y) => [
      ...mark('WARNING', 2, y + LINE / 2, 1.3),
      ...placeLines(titles, { x: NAME.left, top: y, step: LINE }),
      ...placeLines(sentences, { x: NAME.left, top: y + top, step: NOTE_LINE }),
    ],
  };
}

/**
 * Returns the scanned code with modules of at least 0.48 mm; `alternative` describes it to people who do not see it.
 */
export function codeBlock(matrix: QrMatrix, alternative: string): Block {
  const side = Math.min(85, Math.max(35, matrix.size / 2));
  const quiet = (QUIET_ZONE * side) / matrix.size;
  return {
    height: side + 2 * quiet,
    draw: (y) => [{ kind: 'code', x: quiet, y: y + quiet, side, matrix, alternative }],
  };
}

/** Draws `✓`, `✗`, `!` or `–` around a point. They are lines, because the font has neither a tick nor a cross. */
function mark(status: StepStatus, x: number, y: number, half: number): Item[] {
  const width = half * 0.9;
  if (status === 'PASSED') {
    const tick = [
      [x - half, y + half * 0.1],
      [x - half * 0.25, y + half * 0.8],
      [x + half, y - half * 0.8],
    ] as const;
    return [{ kind: 'stroke', lines: [tick], width }];
  }
  if (status === 'NOT PASSED') {
    const [left, right, top, bottom] = [x - half * 0.8, x + half * 0.8, y - half * 0.8, y + half * 0.8];
    const cross = [
      [
        [left, top],
        [right, bottom],
      ],
      [
        [left, bottom],
        [right, top],
      ],
    ] as const;
    return [{ kind: 'stroke', lines: cross, width }];
  }
  const style: Style = { ...STRONG, role: 'decoration', size: half * 8.5 };
  const sign = status === 'WARNING' ? '!' : '–';
  return [{ kind: 'text', ...style, x: x - widthOf(style.face, style.size, sign) / 2, y, text: sign }];
}

function paragraph(
  style: Style,
  text: string,
  step: number,
  { above = 0, below = 0 }: { readonly above?: number; readonly below?: number },
): Block {
  const set = setParagraph(style, text, WIDTH);
  return {
    height: above + step * set.lines.length + below,
    draw: (y) => placeLines(set, { x: 0, top: y + above, step }),
  };
}
