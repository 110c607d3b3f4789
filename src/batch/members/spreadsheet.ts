import { isMisencoded } from '../../card/misread-text.ts';
import { oddities } from '../../card/odd-text.ts';
import { codePointLength } from '../../card/text.ts';
import type { MemberField, RowViolation } from './model.ts';
import type { Settings } from './parse-options.ts';
import { rowViolation } from './violations.ts';

const DATES: readonly MemberField[] = ['birthDate', 'expiryDate', 'validFrom', 'validTo', 'issuedOn'];
/** The fields that mostly hold digits. */
const NUMBERS: readonly MemberField[] = ['personalId', 'institution.id', 'cardId', 'revocation.index'];
/** The fields that never begin with an apostrophe, as names do ('t Hooft). */
const WITHOUT_APOSTROPHE: readonly MemberField[] = [...DATES, ...NUMBERS, 'document', 'country', 'tokenId'];

const NAMES: readonly MemberField[] = ['familyName', 'givenNames'];
/** Signs that no name has, and whose bytes are letters in Windows-1250 and others, such as £ for Ł. */
const NOT_IN_NAMES = /[¡-©«-¯±-³µ¶¸¹»-¿×÷]/;

/** `#N/A`, `#REF!`, `#NAME?`, `#DIV/0!` and those of other languages, or a column that is too narrow. */
const ERROR_VALUE = /^#(?:[¡¿]?[\p{Lu}\d/_]+\s?[!?]?|#*)$/u;
const FORMULA_OF_TEXT = /^="[^"]*"$/;
const DAY_FIRST = /^(\d{1,2})([./-])\s?(\d{1,2})\2\s?(\d{4})\.?$/;
const NOT_YEAR_FIRST = /^\d{1,2}([./-])\s?\d{1,2}\1\s?(?:\d{2}|\d{4})\.?$/;
const SERIAL = /^\d{1,6}(?:[.,]\d+)?$/;

/** What a cell says: the text of the field, and what is wrong with it. */
export interface CellReading {
  readonly text: string;
  readonly violation?: RowViolation;
}

/** Reads the text of a field, and finds what a spreadsheet has done to it. No text is changed but the form of a date. */
export function readCell(field: MemberField, text: string, settings: Settings): CellReading {
  const isDate = DATES.includes(field);
  const date = isDate && settings.dates === 'DMY' ? toIsoDate(text) : text;
  const violation =
    findDamage(field, text, settings) ??
    (isDate ? (findMonthFirst(field, text, date) ?? findWrongForm(field, date)) : undefined);
  return violation ? { text, violation } : { text: date };
}

function findDamage(field: MemberField, text: string, settings: Settings): RowViolation | undefined {
  const plain = text.trim();
  const isNumber = NUMBERS.includes(field);
  if (ERROR_VALUE.test(plain)) return rowViolation('TEXT_SPREADSHEET_ERROR', field);
  if (WITHOUT_APOSTROPHE.includes(field) && (plain.startsWith("'") || FORMULA_OF_TEXT.test(plain)))
    return rowViolation('TEXT_SPREADSHEET_FORMULA', field);
  if (oddities(text, isNumber).includes('TEXT_SPREADSHEET_NUMBER'))
    return rowViolation('TEXT_SPREADSHEET_NUMBER', field);
  if (settings.encoding === 'windows-1252' && isMisread(field, text)) return rowViolation('TEXT_MISENCODED', field);
  return findWrongLength(field, text, settings.lengths[field]);
}

/** Whether a text of a file in Windows-1252 seems to be in UTF-8, or in the encoding of another part of Europe. */
function isMisread(field: MemberField, text: string): boolean {
  return isMisencoded(text) || (NAMES.includes(field) && NOT_IN_NAMES.test(text));
}

function findWrongLength(field: MemberField, text: string, length: number | undefined): RowViolation | undefined {
  const found = codePointLength(text);
  if (length === undefined || found === length) return undefined;
  const isShort = /^\d+$/.test(text) && found < length;
  return rowViolation(isShort ? 'TEXT_ZEROS_LOST' : 'TEXT_LENGTH', field, { length, found });
}

/** A date that was read with the day first, and has the month first. */
function findMonthFirst(field: MemberField, text: string, date: string): RowViolation | undefined {
  return date !== text && Number(date.slice(5, 7)) > 12 ? rowViolation('DATE_INVALID', field) : undefined;
}

function findWrongForm(field: MemberField, text: string): RowViolation | undefined {
  const plain = text.trim();
  if (SERIAL.test(plain)) return rowViolation('DATE_SERIAL', field);
  return NOT_YEAR_FIRST.test(plain) ? rowViolation('DATE_ORDER', field) : undefined;
}

/** Returns a date with the day first and a year of four digits as YYYY-MM-DD, and any other text as it is. */
function toIsoDate(text: string): string {
  const [, day, , month, year] = DAY_FIRST.exec(text) ?? [];
  return day && month && year ? `${year}-${month.padStart(2, '0')}-${day.padStart(2, '0')}` : text;
}
