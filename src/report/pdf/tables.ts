import type { Table, TableCell, TableRow } from '../../pdf/layout/items.ts';
import type { ExplainedStep } from '../explain-in-language.ts';
import type { Block } from './blocks.ts';
import { mark } from './marks.ts';
import { HEADING, LABEL, LINE, NOTE, NOTE_LINE, STRONG, VALUE, WIDTH } from './styles.ts';
import { placeLines, setParagraph } from './text.ts';

/** The distance in mm from the left edge of captions to that of their values. */
const VALUE_LEFT = 48;
/** The columns of the table of steps in mm. */
const NAME = { left: 7, width: 132 } as const;
const STATUS = { left: 142, width: WIDTH - 142 } as const;

/** A caption and its value. */
export type Row = readonly [label: string, value: string];

/**
 * Returns a table of captions and their values, a block for each row. `left` is its left edge, and `right` the free
 * space on its right, in mm. A strong table has larger values in bold.
 */
export function valueTable(
  rows: readonly Row[],
  { left = 0, right = 0, isStrong = false }: { left?: number; right?: number; isStrong?: boolean } = {},
): Block[] {
  const table: Table = { tag: 'Table' };
  const [style, step] = isStrong ? [{ ...STRONG, size: 12 }, 5.6] : [VALUE, LINE];
  return rows.map(([label, value]) => {
    const labels = setParagraph(LABEL, label, VALUE_LEFT - 3);
    const values = setParagraph(style, value, WIDTH - right - left - VALUE_LEFT);
    const row: TableRow = { tag: 'TR', within: table };
    const header: TableCell = { tag: 'TH', scope: 'Row', within: row };
    const cell: TableCell = { tag: 'TD', within: row };
    return {
      height: step * Math.max(labels.lines.length, values.lines.length),
      draw: (y) => [
        ...placeLines(labels, { x: left, top: y, step, cell: header }),
        ...placeLines(values, { x: left + VALUE_LEFT, top: y, step, cell }),
      ],
    };
  });
}

/** Returns the table of steps: a row with the headers of its columns, and a row for each step. */
export function stepTable(
  steps: readonly ExplainedStep[],
  headers: { readonly step: string; readonly result: string },
): Block[] {
  const table: Table = { tag: 'Table' };
  return [headerBlock(table, headers), ...steps.map((step) => stepBlock(table, step))];
}

function headerBlock(within: Table, headers: { readonly step: string; readonly result: string }): Block {
  const row: TableRow = { tag: 'TR', within };
  const style = { ...HEADING, size: 9 };
  const steps = setParagraph(style, headers.step, NAME.width);
  const results = setParagraph(style, headers.result, STATUS.width);
  const height = NOTE_LINE * Math.max(steps.lines.length, results.lines.length) + 1.2;
  return {
    height,
    isHeading: true,
    draw: (y) => [
      ...[
        { set: steps, x: NAME.left },
        { set: results, x: STATUS.left },
      ].flatMap(({ set, x }) =>
        placeLines(set, { x, top: y + 0.4, step: NOTE_LINE, cell: { tag: 'TH', scope: 'Column', within: row } }),
      ),
      { kind: 'rule', y: y + height },
    ],
  };
}

/** Returns the row of a step: mark and name, and the status in words with the reason, which is printed below the name. */
function stepBlock(within: Table, { status, statusText, name, code, explanation }: ExplainedStep): Block {
  const row: TableRow = { tag: 'TR', within };
  const [question, answer]: TableCell[] = [
    { tag: 'TD', within: row },
    { tag: 'TD', within: row },
  ];
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
      ...placeLines(names, { x: NAME.left, top: y + 0.4, step: LINE, cell: question! }),
      ...placeLines(statuses, { x: STATUS.left, top: y + 0.4, step: LINE, cell: answer! }),
      ...(reasons
        ? placeLines(reasons, { x: NAME.left, top: y + top + 0.2, step: NOTE_LINE, cell: answer!, isContinued: true })
        : []),
      { kind: 'rule', y: y + height },
    ],
  };
}
