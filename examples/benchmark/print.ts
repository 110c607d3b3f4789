import type { Aim, Outcome, Table } from './results.ts';
import { say } from './say.ts';

/** Writes what a benchmark measured as text: its tables, notes and aims. */
export function outcomeText(title: string, { tables, notes = [], aims = [] }: Outcome): string {
  const lines = ['', title, '='.repeat(title.length), ...tables.flatMap((table) => [...tableLines(table), ''])];
  for (const { aim, isMet, found } of aims) lines.push(`Aim: ${aim}: ${isMet ? 'met' : 'NOT met'} (${found})`);
  return `${[...lines, ...notes].join('\n')}\n`;
}

/** Writes all aims again, in short. */
export function aimsText(aims: readonly Aim[]): string {
  return ['', 'Aims', '====', ...aims.map(({ aim, isMet }) => `${isMet ? 'met    ' : 'NOT met'}  ${aim}`), ''].join(
    '\n',
  );
}

/** Returns rows in columns, the first aligned to the left and the others to the right, and the notes of rows. */
function tableLines({ columns, rows }: Table): string[] {
  const names = Object.keys(columns);
  const cells = [
    ['', ...names],
    ...rows.map(({ name, values }) => [name, ...names.map((column) => say(values[column], columns[column]!))]),
  ];
  const widths = ['', ...names].map((_, column) => Math.max(...cells.map((row) => width(row[column]!))));
  const lines = cells.map((row) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - width(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd(),
  );
  const rule = '-'.repeat(widths.reduce((sum, each) => sum + each + 2, -2));
  return [lines[0]!, rule, ...lines.slice(1), ...rowNotes(rows)];
}

/** Returns the notes of rows, each once with the names of all its rows. */
export function rowNotes(rows: Table['rows']): string[] {
  const notes = new Set(rows.flatMap(({ note }) => note ?? []));
  return [...notes].map((note) => {
    const names = rows.filter((row) => row.note === note).map(({ name }) => name);
    return `${names.join('; ')}: ${note}`;
  });
}

/** Returns the width of a text in a terminal, in which combining marks take no room. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
