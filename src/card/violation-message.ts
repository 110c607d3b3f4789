import { REASONS, type ReasonCode } from '../codes.ts';
import type { CardViolation, Params, Violation } from '../errors.ts';
import { COUNTRIES } from './countries.ts';
import { textsOf } from './fields.ts';
import type { CardFields } from './model.ts';
import { nearestField, suggestCountry } from './suggestions.ts';
import { codePointLength } from './text.ts';

interface Fault {
  readonly field: string;
  readonly params: Params;
  readonly fields: CardFields;
}

/** The expected values of fields that are not plain texts, for the sentence of `FIELD_TYPE`. */
const EXPECTED: Readonly<Record<string, string>> = {
  '': 'an object with the fields of a card',
  institution: 'an object with the texts id and name',
  revocation: 'the URI of a list as text, or an object with a uri and an index, a whole number from 0',
};

/** The sentences of the codes with which a card can be refused; the others have the sentence of `REASONS`. */
const SENTENCES: Readonly<Partial<Record<ReasonCode, (fault: Fault) => string>>> = {
  FIELD_MISSING: ({ field, fields }) =>
    isOfEveryCard(field) ? `${field} is missing.` : `${field} is missing: ${article(fields.document)} must have it.`,
  FIELD_UNKNOWN: sayUnknownField,
  FIELD_NOT_ALLOWED: ({ field, fields }) =>
    field === 'revocation'
      ? 'revocation is an index into a status list, which this wire format cannot hold: give the URI of a list of token ids.'
      : `${field} is not allowed: ${article(fields.document)} does not have it.`,
  FIELD_TYPE: sayType,
  FIELD_VALUE: ({ field }) => (field === 'document' ? 'document must be "EHIC" or "PRC".' : REASONS.FIELD_VALUE),
  FIELD_TOO_LONG: (fault) =>
    `${fault.field} has ${lengthOf(fault)} characters: ${fault.params.max} are allowed at most.`,
  FIELD_TOO_SHORT: (fault) =>
    `${fault.field} has ${lengthOf(fault)} characters: ${fault.params.min} ${fault.params.min === 1 ? 'is' : 'are'} needed at least.`,
  DATE_INVALID: sayDate,
  COUNTRY_UNKNOWN: ({ params }) =>
    `country must be one of the 32 codes of the scheme, in capitals${params.suggestion ? `: "${params.suggestion}" may be meant` : ` (${Object.keys(COUNTRIES).join(', ')})`}.`,
  CHARACTER_NOT_ALLOWED: ({ field, params }) =>
    `${field} holds ${params.codePoint ? `the character ${params.codePoint}` : 'a character'}, which is not seen in print, cannot stand there alone or stands for a lost one: remove or correct it.`,
  TEXT_EDGE_SPACE: ({ field }) => `${field} begins or ends with white space: remove it.`,
  TOKEN_ID_NOT_UUID: ({ field }) =>
    `${field} must be a UUID, such as 9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456: 32 hexadecimal digits, in groups of 8-4-4-4-12.`,
  REVOCATION_URI_INVALID: ({ field }) =>
    `${field} must be a URI that begins with https:// and has a host name, such as https://fund.example/revoked: no user information, no IP address, only ASCII without spaces.`,
  ISSUED_ON_NOT_TODAY: ({ params }) =>
    `issuedOn must be the day of signing, ${params.today} in the time zone of the issuer: leave it out to have it filled in.`,
  DOCUMENT_NOT_IN_PROFILE: () => 'document must be "PRC": this wire format holds no other.',
  BIRTH_AFTER_START: ({ fields }) => `birthDate must not be after the first day of entitlement (${startOf(fields)}).`,
  START_AFTER_END: ({ fields }) => `${startOf(fields)} must not be after ${endOf(fields)}.`,
  START_AFTER_ISSUANCE: () => 'validFrom must not be after issuedOn, the day of signing.',
  ISSUANCE_AFTER_END: ({ fields }) => `issuedOn, the day of signing, must not be after ${endOf(fields)}.`,
  CARD_EXPIRES_BEFORE_END: () => 'expiryDate must not be before validTo: the card would expire before the certificate.',
  INSTITUTION_TOO_LONG: ({ fields: { institution } }) =>
    `institution.id and institution.name have ${institution ? `${codePointLength(institution.id) + codePointLength(institution.name)} ` : 'too many '}characters together: 25 are allowed at most.`,
  CARD_ID_NOT_DIGITS: () => 'cardId must hold digits only (0 to 9): strictIssuerRules asks for it.',
  INSTITUTION_ID_NOT_DIGITS: () => 'institution.id must hold digits only (0 to 9): strictIssuerRules asks for it.',
  ISSUER_UNKNOWN: () => 'institution.id is not known to the registry in this country.',
  CERTIFICATE_UNKNOWN: () => 'The registry does not link the certificate of the signer to this institution.',
  QR_TEXT_TOO_LONG: ({ params }) =>
    `The text has ${params.length} characters, which no QR code up to version ${params.maxVersion} at level ${params.level} holds.`,
  TOKEN_TOO_LONG: ({ params }) => `The card is too long to be signed: ${params.max} bytes are allowed at most.`,
};

/** Returns the violation with a sentence in words and the facts that it names. */
export function explainViolation(violation: Violation, fields: CardFields): CardViolation {
  const { code, field } = violation;
  const params = { ...violation.params, ...factsAbout(violation, fields) };
  const message = SENTENCES[code]?.({ field, params, fields }) ?? REASONS[code];
  return { code, field, ...(Object.keys(params).length > 0 ? { params } : {}), message };
}

/**
 * Returns the facts of a sentence, never a value of the card: a suggestion is the code or the field that may be meant.
 */
function factsAbout({ code, field }: Violation, fields: CardFields): Params {
  if (code === 'FIELD_TOO_LONG' || code === 'FIELD_TOO_SHORT') {
    const text = textOf(field, fields);
    return text === undefined ? {} : { length: codePointLength(text) };
  }
  const suggestion =
    code === 'COUNTRY_UNKNOWN'
      ? suggestCountry(fields.country ?? '')
      : code === 'FIELD_UNKNOWN' && field !== 'institution'
        ? nearestField(field)
        : undefined;
  return suggestion === undefined ? {} : { suggestion };
}

function textOf(field: string, fields: CardFields): string | undefined {
  if (field === 'tokenId') return fields.tokenId;
  return textsOf(fields).find(([name]) => name === field)?.[1];
}

function lengthOf({ params }: Fault): string {
  return String(params.length ?? 'another number of');
}

function sayUnknownField({ field, params }: Fault): string {
  if (field === 'institution') return 'institution has the fields id and name, and no others.';
  const name = field === '' ? `The field at position ${params.position}, counted from 0,` : field;
  const hint = params.suggestion ? `: ${params.suggestion} may be meant` : '';
  return `${name} is not a field of a card${hint}.`;
}

function sayType({ field, params }: Fault): string {
  const expected = EXPECTED[field];
  const found = params.found ? `, not ${params.found}` : '';
  if (expected) return `${field === '' ? 'A card' : field} must be ${expected}${found}.`;
  const hint =
    params.found === 'a number'
      ? ': write it in quotation marks, since a number loses leading zeros and long ones are rounded'
      : '';
  return `${field} must be text${found}${hint}.`;
}

function sayDate({ field, fields }: Fault): string {
  const text = String(fields[field as keyof CardFields] ?? '');
  const unknown = field === 'birthDate' ? ', with 00 for an unknown day, or for an unknown month and day' : '';
  const example = field === 'birthDate' ? '1980-05-17' : '2026-11-23';
  if (!/^\d{4}-\d{2}-\d{2}$/.test(text)) {
    const hint = /^\d{1,2}[./-]\d{1,2}[./-]\d{4}$/.test(text.trim()) ? ': the year comes first' : '';
    return `${field} must be a date in the form YYYY-MM-DD, such as ${example}${unknown}${hint}.`;
  }
  if (field !== 'birthDate' && text < '1970-01-01' && text >= '0001-01-01')
    return `${field} must be a date in the form YYYY-MM-DD, and not before 1970-01-01.`;
  return `${field} must be a day (YYYY-MM-DD), and the calendar has no such day${unknown ? '; an unknown day, or an unknown month and day, is 00' : ''}.`;
}

function startOf({ validFrom }: CardFields): string {
  return validFrom === undefined ? 'issuedOn' : 'validFrom';
}

function endOf({ document }: CardFields): string {
  return document === 'PRC' ? 'validTo' : 'expiryDate';
}

function article(document: CardFields['document']): string {
  return document === 'PRC' ? 'a PRC' : document === 'EHIC' ? 'an EHIC' : 'the document';
}

function isOfEveryCard(field: string): boolean {
  return !['cardId', 'expiryDate', 'validFrom', 'validTo'].includes(field);
}
