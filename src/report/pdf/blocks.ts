import type { Item } from '../../pdf/layout/items.ts';
import type { Style } from '../../pdf/layout/text.ts';
import { QUIET_ZONE } from '../../qr/drawing.ts';
import type { QrMatrix } from '../../qr/matrix.ts';
import type { Explanation } from '../explain-in-language.ts';
import { mark, type Verdict, verdictSymbol } from './marks.ts';
import { HEADING, LINE, NOTE, NOTE_LINE, REASON, STRONG, SUBHEADING, VALUE, VERDICT, WIDTH } from './styles.ts';
import { type Row, valueTable } from './tables.ts';
import { placeLines, setParagraph } from './text.ts';

/** A part of the report that stands on one page and is `height` mm high; `y` is its upper edge. */
export interface Block {
  readonly height: number;
  /** Whether the block is a heading, which never stands at the foot of a page without what follows it. */
  readonly isHeading?: true;
  draw(y: number): Item[];
}

/** The place of the symbol beside the verdict, and the left edge of the words, in mm. */
const SYMBOL = { x: 14, radius: 8 } as const;
const WORDS = { left: 28, right: 4 } as const;
/** The left edge of the texts of remarks in mm. */
const REMARK_LEFT = 7;

interface Place {
  readonly left?: number;
  readonly right?: number;
  readonly above?: number;
  readonly below?: number;
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

/**
 * Returns the verdict in a frame: its symbol and its words in large print, the reason if there is one, the holder
 * according to the code, the explanation and the advice.
 */
export function verdictBlock(
  { verdict, words, holder }: { readonly verdict: Verdict; readonly words: string; readonly holder: readonly Row[] },
  { title, sentence, advice }: Explanation,
  adviceLabel: string,
): Block {
  const all = stack([
    paragraph(VERDICT, words, 10, { ...WORDS, above: 6, below: 1.5 }),
    ...(title === words ? [] : [paragraph(REASON, title, 6, { ...WORDS, below: 1 })]),
    ...valueTable(holder, { ...WORDS, isStrong: true }),
    paragraph(VALUE, sentence, LINE, { ...WORDS, above: 2 }),
    paragraph(STRONG, `${adviceLabel} ${advice}`, LINE, { ...WORDS, above: 1, below: 3.5 }),
  ]);
  return {
    height: all.height + 2,
    draw: (y) => [
      { kind: 'box', x: 0, y, width: WIDTH, height: all.height },
      ...verdictSymbol(verdict, SYMBOL.x, y + 11, SYMBOL.radius),
      ...all.draw(y),
    ],
  };
}

/** Returns a remark: mark, title and reason. */
export function remarkBlock({ title, sentence }: Explanation, code: string): Block {
  const all = stack([
    paragraph(VALUE, `${title} (${code})`, LINE, { left: REMARK_LEFT }),
    paragraph(NOTE, sentence, NOTE_LINE, { left: REMARK_LEFT, below: 1 }),
  ]);
  return { height: all.height, draw: (y) => [...mark('WARNING', 2, y + LINE / 2, 1.3), ...all.draw(y)] };
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

/** The greatest height in mm of blocks that are kept together. */
const TOGETHER = 70;

/** Returns blocks as one that no page divides, unless they are many. */
export function keepTogether(blocks: readonly Block[]): readonly Block[] {
  const whole = stack(blocks);
  return whole.height <= TOGETHER ? [whole] : blocks;
}

/** Returns blocks below each other as one. */
function stack(blocks: readonly Block[]): Block {
  return {
    height: blocks.reduce((sum, { height }) => sum + height, 0),
    draw: (y) => {
      let top = y;
      return blocks.flatMap((block) => {
        top += block.height;
        return block.draw(top - block.height);
      });
    },
  };
}

function paragraph(
  style: Style,
  text: string,
  step: number,
  { left = 0, right = 0, above = 0, below = 0 }: Place,
): Block {
  const set = setParagraph(style, text, WIDTH - left - right);
  return {
    height: above + step * set.lines.length + below,
    draw: (y) => placeLines(set, { x: left, top: y + above, step }),
  };
}
