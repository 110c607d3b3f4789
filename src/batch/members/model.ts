import type { CardInput } from '../../card/model.ts';
import type { ReasonCode } from '../../codes.ts';
import type { Params } from '../../errors.ts';
import type { RowReasonCode } from '../row-codes.ts';

/**
 * The fields that a row can have: those of a card, with the parts of the institution and of a reference to a status
 * list as fields of their own. `revocation` is the address of a list of revoked token ids.
 */
export const MEMBER_FIELDS = [
  'document',
  'country',
  'familyName',
  'givenNames',
  'birthDate',
  'personalId',
  'institution.id',
  'institution.name',
  'cardId',
  'expiryDate',
  'validFrom',
  'validTo',
  'issuedOn',
  'tokenId',
  'revocation',
  'revocation.uri',
  'revocation.index',
] as const;

/** The name of a field that a row can have. */
export type MemberField = (typeof MEMBER_FIELDS)[number];

/** The options of `readMembers`. */
export interface MembersOptions {
  /** `csv` is a table with a header (RFC 4180), `jsonl` has a JSON object on each line. */
  readonly format: 'csv' | 'jsonl';
  /**
   * The encoding of the file. Default `utf-8`. A file that begins with the byte order mark of UTF-8 is read as UTF-8 in
   * either case.
   */
  readonly encoding?: 'utf-8' | 'windows-1252';
  /**
   * The form of dates. Default `ISO`: `YYYY-MM-DD` alone. With `DMY`, dates with the day first and a year of four
   * digits, such as `31.12.2026` or `31/12/2026`, are read as well.
   */
  readonly dates?: 'ISO' | 'DMY';
  /** What separates the cells of a row of CSV. By default it is found in the header. */
  readonly delimiter?: ',' | ';' | '\t';
  /**
   * The fields of columns whose names are not known: `{ Nachname: 'familyName' }`. `null` drops a column. For JSON, the
   * names are those of members.
   */
  readonly columns?: Readonly<Record<string, MemberField | null>>;
  /** Columns that are dropped; those whose names begin with `error_` always are. */
  readonly ignoreColumns?: readonly string[];
  /** What fields are where a row has no value for them. */
  readonly defaults?: Readonly<Partial<Record<MemberField, string>>>;
  /**
   * The number of characters that a field has in this institution, so that lost leading zeros are found:
   * `{ personalId: 11 }`.
   */
  readonly lengths?: Readonly<Partial<Record<'personalId' | 'institution.id' | 'cardId', number>>>;
  /** The most bytes of one row. Default 262,144. */
  readonly maxRowBytes?: number;
}

/** A row as it was read, so that it can be written back; see `createErrorRows`. */
export type RawRow =
  | {
      /** A row of CSV. */
      readonly format: 'csv';
      /** The names of all columns, in the order and spelling of the header. */
      readonly columns: readonly string[];
      /** The cells; none where the row cannot be told into cells, or was too large. */
      readonly cells: readonly string[];
      /** The text of a row that cannot be told into cells. */
      readonly text?: string;
      /** What separates the cells. */
      readonly delimiter: ',' | ';' | '\t';
    }
  | {
      /** A line of JSON. */
      readonly format: 'jsonl';
      /** The text of the line; empty where it was too large. */
      readonly text: string;
    };

/** One fault of a row. */
export interface RowViolation {
  /** The path of the field in the card, such as `institution.id`; empty where no single field is at fault. */
  readonly field: string;
  /** What is wrong: a code of `REASONS` or `ROW_REASONS`. */
  readonly code: ReasonCode | RowReasonCode;
  /** Facts about the fault, such as a limit; never a value of the row. */
  readonly params?: Params;
  /** An English sentence for an operator, which holds nothing of the row; programs compare `code`. */
  readonly message: string;
}

/** A row of the file of members: a card to be issued, or everything that is wrong with it. */
export type MemberRow = {
  /** The position among the rows, from 0, without header and empty lines. */
  readonly index: number;
  /** The line of the file on which the row begins, from 1. */
  readonly line: number;
  /** The row as it was read. */
  readonly row: RawRow;
} & (
  | {
      /** The row is a card to be issued. */
      readonly ok: true;
      /** The card in its normal form. */
      readonly card: CardInput;
    }
  | {
      /** The row is not a card. */
      readonly ok: false;
      /** Everything that is wrong with the row. */
      readonly violations: readonly RowViolation[];
    }
);
