const rowReasons = {
  ROW_CELL_COUNT:
    'A row with more or fewer cells than the header has columns, or with a cell below a column without a name; `expected` and `found` count them.',
  ROW_TOO_LARGE: 'A row of more bytes than allowed (`max`). It was not kept: look for it in the file of members.',
  ROW_QUOTE_INVALID: 'A quotation mark inside a cell that is not in quotation marks itself, or is not doubled.',
  ROW_QUOTE_NOT_CLOSED: 'A quotation mark that is opened in this row and never closed: nothing after it was read.',
  ROW_JSON_INVALID: 'A line that is not a JSON object; `problem` says why.',
  ROW_FIELD_TWICE: 'A field that a row has twice, under two names.',
  TEXT_SPREADSHEET_ERROR: 'An error of a spreadsheet instead of a value, such as #N/A.',
  TEXT_SPREADSHEET_FORMULA: 'A number or date behind an apostrophe, or as ="…", as spreadsheets keep text.',
  TEXT_ZEROS_LOST: 'Digits fewer than the field has (`length`): a spreadsheet may have removed zeros at the beginning.',
  TEXT_LENGTH: 'A text that has not the number of characters (`length`) that was given for the field.',
  DATE_ORDER: 'A date that does not begin with the year; which of the others is the day is not known.',
  DATE_SERIAL: 'The serial number of a day, as spreadsheets have it, instead of a date.',
  PAGE_NOT_DRAWABLE: 'The page of the card cannot be drawn; `error` is the code of the reason.',
  DUPLICATE_MEMBER: 'The same document as in an earlier row of this file; `line` is the line of that row.',
  ALREADY_ISSUED: 'The document was issued before in this folder, with other data.',
} as const;

/** The code of a fault of a row that is not a reason of a report. */
export type RowReasonCode = keyof typeof rowReasons;

/** The codes of faults of a row that are not reasons of a report, with what they mean. */
export const ROW_REASONS: Readonly<Record<RowReasonCode, string>> = rowReasons;
