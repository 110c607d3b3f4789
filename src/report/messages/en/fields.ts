import type { Message } from '../language.ts';

/** Fields of the document, and what only an issuer meets. */
export const FIELDS = {
  FIELD_MISSING: ['A field is missing', 'The document lacks a field that it must have[: {field}].'],
  'field-not-allowed': ['A field too many', 'The document has a field that it must not have[: {field}].'],
  'field-value': ['A field is not valid', 'A field of the document holds something that it cannot hold[: {field}].'],
  FIELD_TOO_LONG: [
    'A field is too long',
    'A field of the document is longer than allowed[: {field}][ (at most {most} characters)].',
  ],
  FIELD_TOO_SHORT: [
    'A field is too short',
    'A field of the document is shorter than allowed[: {field}][ (at least {least} characters)].',
  ],
  DATE_INVALID: ['A date is not valid', 'The document holds a date that does not exist[: {field}].'],
  COUNTRY_UNKNOWN: [
    'Unknown country',
    'The document names a country that does not take part in the European Health Insurance Card.',
  ],
  COUNTRY_ALIAS: [
    'Country code adapted',
    'A country was written with another code (EL for Greece, GB for the United Kingdom) and was read as the right one.',
  ],
  CHARACTER_NOT_ALLOWED: [
    'Invisible character in a text',
    'A text holds a character that cannot be seen or that turns the order of letters[: {field}]. It may look different from what it is.',
  ],
  'odd-text': [
    'Text written in an unusual way',
    'A text begins or ends with a space, or its letters are stored in an unusual way[: {field}].',
  ],
  TEXT_NOT_LATIN: [
    'Letters of another alphabet',
    'A text is not in Latin letters[: {field}]. A reader abroad may not be able to read it.',
  ],
  TOKEN_ID_NOT_UUID: ['Document id is not valid', 'The id of the document does not have the form that it must have.'],
  REVOCATION_URI_INVALID: [
    'Address of the revocation list is not valid',
    'The document names a revocation list by an address that cannot be used.',
  ],
  DOCUMENT_NOT_IN_PROFILE: [
    'Card not possible in this format',
    'This format is for Provisional Replacement Certificates only, not for the card itself.',
  ],
  ISSUED_ON_NOT_TODAY: [
    'Date of issue is not today',
    'A document must be issued with the date of the day on which it is signed.',
  ],
  'too-much-data': ['Too much data for the code', 'The data does not fit the QR code.'],
  'garbled-text': [
    'Text looks damaged',
    'A text holds characters as they arise when it is stored in the wrong way, such as Ã¼ for ü or &#39; for an apostrophe[: {field}].',
  ],
  TEXT_SPREADSHEET_NUMBER: [
    'Number was changed by a spreadsheet',
    'A number looks as if a spreadsheet had rounded it[: {field}]. Some of its digits may be lost.',
  ],
  CHARACTER_NOT_DRAWABLE: [
    'Character cannot be printed',
    'A text holds a character[ ({codePoint})] that the font of the document does not have[: {field}]. The PDF file cannot be made with it.',
  ],
} as const satisfies Readonly<Record<string, Message>>;
