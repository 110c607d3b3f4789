const out = process.stdout;

export function heading(title: string): void {
  line('', title, '='.repeat(title.length));
}

export function line(...lines: readonly string[]): void {
  for (const each of lines) out.write(`${each}\n`);
}

/** Rows in columns: the first to the left, the others to the right. */
export function table(header: readonly string[], rows: readonly (readonly string[])[]): void {
  const all = [header, ...rows];
  const widths = header.map((_, column) => Math.max(...all.map((row) => width(row[column] ?? ''))));
  const write = (row: readonly string[]) =>
    row
      .map((cell, column) => {
        const space = ' '.repeat(widths[column]! - width(cell));
        return column === 0 ? cell + space : space + cell;
      })
      .join('  ')
      .trimEnd();
  line(write(header), '-'.repeat(widths.reduce((sum, each) => sum + each + 2, -2)), ...rows.map(write));
}

const verdicts: { readonly aim: string; readonly isMet: boolean }[] = [];

/** What was wanted and whether it came about. It is said and never enforced: a busy machine is no fault of the code. */
export function aim(wanted: string, isMet: boolean, found: string): void {
  line(`Aim: ${wanted}: ${isMet ? 'met' : 'NOT met'} (${found})`);
  verdicts.push({ aim: wanted, isMet });
}

/** All aims again, in short. */
export function summary(): void {
  heading('Aims');
  for (const { aim: wanted, isMet } of verdicts) line(`${isMet ? 'met    ' : 'NOT met'}  ${wanted}`);
}

/** Letters as they stand in a terminal: combining marks take no room. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
