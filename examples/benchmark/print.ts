const out = process.stdout;

export function heading(title: string): void {
  line('', title, '='.repeat(title.length));
}

export function line(...lines: readonly string[]): void {
  for (const each of lines) out.write(`${each}\n`);
}

/** Prints rows in columns, the first aligned to the left and the others to the right. */
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

/** Prints an aim and whether it was met. An aim is never enforced, since the machine may be busy. */
export function aim(wanted: string, isMet: boolean, found: string): void {
  line(`Aim: ${wanted}: ${isMet ? 'met' : 'NOT met'} (${found})`);
  verdicts.push({ aim: wanted, isMet });
}

/** Prints all aims again, in short. */
export function summary(): void {
  heading('Aims');
  for (const { aim: wanted, isMet } of verdicts) line(`${isMet ? 'met    ' : 'NOT met'}  ${wanted}`);
}

/** Returns the width of a text in a terminal, in which combining marks take no room. */
function width(text: string): number {
  return [...text.normalize('NFC')].length;
}
