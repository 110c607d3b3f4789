import { parse } from 'csv-parse/sync';

const LF = Buffer.from('\n');

/**
 * Returns the cells of each row of CSV (RFC 4180) in UTF-8, all of which have their quotation marks in the right places;
 * `undefined` for one that cannot be told into cells all the same.
 */
export function splitCells(rows: readonly Buffer[], delimiter: string): readonly (readonly string[] | undefined)[] {
  const all = parseRows(Buffer.concat(rows.flatMap((row) => [row, LF])), delimiter);
  if (all?.length === rows.length) return all;
  return rows.map((row) => {
    const cells = parseRows(row, delimiter);
    return cells?.length === 1 ? cells[0] : undefined;
  });
}

function parseRows(bytes: Buffer, delimiter: string): readonly (readonly string[])[] | undefined {
  try {
    return parse(bytes, { delimiter, record_delimiter: ['\r\n', '\n', '\r'], relax_column_count: true });
  } catch {
    return undefined;
  }
}
