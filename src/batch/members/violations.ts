import type { ReasonCode } from '../../codes.ts';
import { ERROR_CODES, type ErrorCode } from '../../error-codes.ts';
import type { Params } from '../../errors.ts';
import { ROW_REASONS, type RowReasonCode } from '../row-codes.ts';
import type { RowViolation } from './model.ts';

type Code =
  | RowReasonCode
  | Extract<ReasonCode, 'DATE_INVALID' | 'TEXT_SPREADSHEET_NUMBER' | 'TEXT_MISENCODED' | 'JSON_DUPLICATE_NAME'>;

const SENTENCES: Readonly<Record<Code, (field: string, params: Params) => string>> = {
  ROW_CELL_COUNT: (_, { expected, found }) =>
    `The row has ${found} cells, and the header ${expected} columns: a delimiter or a quotation mark may be missing.`,
  ROW_TOO_LARGE: (_, { max }) => `The row is larger than ${max} bytes.`,
  ROW_QUOTE_INVALID: () =>
    'A quotation mark stands inside a cell: the cell must be in quotation marks, and those inside it doubled.',
  ROW_QUOTE_NOT_CLOSED: (_, { line }) =>
    `The quotation mark of line ${line} is never closed: nothing after it was read.`,
  ROW_JSON_INVALID: (_, { problem }) => `The line is not a JSON object: ${problem}.`,
  ROW_FIELD_TWICE: (field) => `${field} is there twice, under two names.`,
  TEXT_SPREADSHEET_ERROR: (field) =>
    `${field} is an error of a spreadsheet instead of a value: take it from the source again.`,
  TEXT_SPREADSHEET_FORMULA: (field) =>
    `${field} is behind an apostrophe or in ="…", which a spreadsheet added: keep the value alone.`,
  TEXT_SPREADSHEET_NUMBER: (field) =>
    `${field} is a number that a spreadsheet has rounded or written otherwise: take it from the source again, as text.`,
  TEXT_ZEROS_LOST: (field, { length, found }) =>
    `${field} has ${found} digits instead of ${length}: a spreadsheet may have removed zeros at the beginning.`,
  TEXT_LENGTH: (field, { length, found }) => `${field} has ${found} characters instead of ${length}.`,
  TEXT_MISENCODED: (field) =>
    `${field} holds signs that suggest that the file is not in Windows-1252, but in UTF-8 or another encoding.`,
  DATE_ORDER: (field) =>
    `${field} does not begin with a year of four digits: it must have the form YYYY-MM-DD or, if the file is read with the dates DMY, DD.MM.YYYY.`,
  DATE_INVALID: (field) =>
    `${field} has no such month, since the day is read first: where the month comes first, other dates may be read as another day.`,
  DATE_SERIAL: (field) =>
    `${field} is the number of a day, as spreadsheets keep dates: it must have the form YYYY-MM-DD.`,
  JSON_DUPLICATE_NAME: () => 'The object has a name twice.',
  PAGE_NOT_DRAWABLE: (_, { error }) => `The page cannot be drawn: ${ERROR_CODES[error as ErrorCode] ?? error}`,
  DUPLICATE_MEMBER: (_, { line }) => `The document is that of line ${line}.`,
  ALREADY_ISSUED: () => `${ROW_REASONS.ALREADY_ISSUED} A row with a tokenId of its own issues it anew.`,
};

/** A violation with its sentence. `params` hold nothing of the row but counts. */
export function rowViolation(code: Code, field: string, params: Params = {}): RowViolation {
  const facts = Object.keys(params).length > 0 ? { params } : {};
  return { field, code, ...facts, message: SENTENCES[code](field, params) };
}
