import { faultOutcome } from './faults.ts';
import type { Header } from './header.ts';
import type { MemberField, RawRow } from './model.ts';
import type { Settings } from './parse-options.ts';
import { type CardOutcome, readCardOf } from './read-card.ts';
import type { ByteRow } from './split-rows.ts';
import { rowViolation } from './violations.ts';

/** A row of CSV as it was read, and what came of it. */
export interface CsvRow {
  readonly raw: RawRow;
  readonly outcome: CardOutcome;
}

/** Reads a row of CSV that was told into cells, if it could be. Returns `undefined` for one whose cells are all blank. */
export function readCsvRow(
  row: ByteRow,
  cells: readonly string[] | undefined,
  header: Header,
  settings: Settings,
): CsvRow | undefined {
  const raw = { format: 'csv', columns: header.names, delimiter: header.delimiter } as const;
  if (!cells) {
    const text = row.bytes.toString();
    return { raw: { ...raw, cells: [], ...(text === '' ? {} : { text }) }, outcome: faultOutcome(row, settings) };
  }
  if (cells.every((cell) => cell.trim() === '')) return undefined;
  return { raw: { ...raw, cells }, outcome: readCells(cells, header, settings) };
}

function readCells(cells: readonly string[], { fields }: Header, settings: Settings): CardOutcome {
  const isStray = (cell: string, i: number) => cell !== '' && (i >= fields.length || fields[i] === undefined);
  if (cells.length < fields.length || cells.some(isStray)) {
    const params = { expected: fields.length, found: cells.length };
    return { ok: false, violations: [rowViolation('ROW_CELL_COUNT', '', params)] };
  }
  const values = new Map<MemberField, string>();
  fields.forEach((field, i) => {
    if (field) values.set(field, cells[i]!);
  });
  return readCardOf(values, [], settings);
}
