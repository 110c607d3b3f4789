import type { ReasonCode } from '../codes.ts';
import type { Params, Violation } from '../errors.ts';
import { isCountryCode } from './countries.ts';
import { isBirthDate, parseLocalDate } from './local-date.ts';
import type { CardFields } from './model.ts';
import { codePointLength, isNfc } from './text.ts';

/** The minimum and maximum number of code points of each printed text (PoC 2.1, Decision S2). */
export const TEXT_LIMITS = {
  familyName: [1, 40],
  givenNames: [1, 35],
  personalId: [1, 20],
  'institution.id': [4, 10],
  'institution.name': [1, 21],
  cardId: [1, 20],
} as const satisfies Record<string, readonly [min: number, max: number]>;

export type TextField = keyof typeof TEXT_LIMITS;

const DATE_FIELDS = ['expiryDate', 'validFrom', 'validTo', 'issuedOn'] as const;
const EARLIEST_DATE = '1970-01-01';

/**
 * The fields that a document must have, and those that it must not have, in addition to the fields of every document.
 */
export const DOCUMENT_FIELDS = {
  EHIC: { required: ['cardId', 'expiryDate'], forbidden: ['validTo'] },
  PRC: { required: ['validFrom', 'validTo'], forbidden: [] },
} as const;

/** Returns the printed texts of a card with their field names; absent fields are omitted. */
export function textsOf({
  familyName,
  givenNames,
  personalId,
  institution,
  cardId,
}: CardFields): [TextField, string][] {
  const texts: [TextField, string | undefined][] = [
    ['familyName', familyName],
    ['givenNames', givenNames],
    ['personalId', personalId],
    ['institution.id', institution?.id],
    ['institution.name', institution?.name],
    ['cardId', cardId],
  ];
  return texts.filter((entry): entry is [TextField, string] => entry[1] !== undefined);
}

/**
 * Returns what is wrong with the values of the fields that are present, all of the right types: the form of texts,
 * dates and codes, and the fields of the document. Used by the issuer before signing and by the verifier after
 * decoding.
 */
export function checkFields(card: CardFields): Violation[] {
  const violations: Violation[] = [];
  const add = (code: ReasonCode, field: string, params?: Params) =>
    violations.push(params ? { code, field, params } : { code, field });
  if (card.country !== undefined && !isCountryCode(card.country)) add('COUNTRY_UNKNOWN', 'country');
  for (const [field, text] of textsOf(card)) {
    const [min, max] = TEXT_LIMITS[field];
    const length = codePointLength(text);
    if (length < min) add('FIELD_TOO_SHORT', field, { min });
    if (length > max) add('FIELD_TOO_LONG', field, { max });
    if (!isNfc(text)) add('TEXT_NOT_NFC', field);
  }
  if (card.birthDate !== undefined && !isBirthDate(card.birthDate)) add('DATE_INVALID', 'birthDate');
  for (const field of DATE_FIELDS) {
    const date = card[field];
    if (date !== undefined && !(parseLocalDate(date) && date >= EARLIEST_DATE)) add('DATE_INVALID', field);
  }
  if (card.document !== undefined) checkDocument(card, DOCUMENT_FIELDS[card.document], add);
  return violations;
}

function checkDocument(
  card: CardFields,
  {
    required,
    forbidden,
  }: { readonly required: readonly (keyof CardFields)[]; readonly forbidden: readonly (keyof CardFields)[] },
  add: (code: ReasonCode, field: string) => void,
): void {
  for (const field of required) if (card[field] === undefined) add('FIELD_MISSING', field);
  for (const field of forbidden) if (card[field] !== undefined) add('FIELD_NOT_ALLOWED', field);
}
