/** Card data with a field that is missing, not known, of another type, too short, too long or no value of its kind. */
import type { Card } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { CLAUSES, data, ehic, prc, refused } from './draft.ts';
import type { IssuingVector } from './vector.ts';

const PROFILES = ['cose', 'jws'] as const;

/** In both profiles: a certificate with other members is refused with one violation. */
function both(
  id: string,
  description: string,
  members: Readonly<Record<string, unknown>>,
  code: ReasonCode,
  field: string,
): readonly IssuingVector[] {
  const about = [id, description, CLAUSES.card] as const;
  return PROFILES.map((profile) => refused(about, data(prc, members), [[code, field]], { profile }));
}

const withInstitution = (members: Readonly<Record<string, unknown>>) => ({
  institution: data(prc.institution, members),
});

const dashed = (field: string) => field.replace(/[A-Z]/g, (letter) => `-${letter.toLowerCase()}`).replace('.', '-');
const missing = (field: string, members: Readonly<Record<string, unknown>> = { [field]: undefined }) =>
  both(`missing-${dashed(field)}`, `Without ${field}.`, members, 'FIELD_MISSING', field);
const missingInEhic = (field: keyof Card) =>
  refused(
    [`missing-${dashed(field)}-ehic`, `A card without ${field}.`, CLAUSES.card],
    data(ehic, { [field]: undefined }),
    [['FIELD_MISSING', field]],
  );

const absent: IssuingVector[] = [
  ...['document', 'country', 'familyName', 'givenNames', 'birthDate', 'personalId', 'institution'].flatMap((field) =>
    missing(field),
  ),
  ...missing('institution.id', withInstitution({ id: undefined })),
  ...missing('institution.name', withInstitution({ name: undefined })),
  ...missing('validFrom'),
  ...missing('validTo'),
  missingInEhic('cardId'),
  missingInEhic('expiryDate'),
  refused(
    ['valid-to-ehic', 'A card has no last day of entitlement.', CLAUSES.card],
    data(ehic, { validTo: '2027-01-31' }),
    [['FIELD_NOT_ALLOWED', 'validTo']],
  ),
  ...both('unknown-field', 'A member that is no field.', { gender: 'X' }, 'FIELD_UNKNOWN', 'gender'),
  ...both(
    'unknown-field-case',
    'A field in other letters is another member.',
    { CardId: '80056000010120000017' },
    'FIELD_UNKNOWN',
    'CardId',
  ),
  ...both(
    'unknown-field-data',
    'A member whose name is no identifier: it may be data in the wrong place, and is not named.',
    { 'Doe John': '' },
    'FIELD_UNKNOWN',
    '',
  ),
  ...both(
    'unknown-institution-member',
    'A member that no institution has.',
    withInstitution({ kid: '1' }),
    'FIELD_UNKNOWN',
    'institution',
  ),
];

const type = (id: string, description: string, field: string, value: unknown) =>
  both(`type-${id}`, description, { [field]: value }, 'FIELD_TYPE', field);
const STATUS_URL = 'https://example.org/status/1';

const types: IssuingVector[] = [
  ...[
    ['null', null],
    ['list', []],
    ['text', '{}'],
    ['number', 1],
  ].map(([id, card]) =>
    refused([`type-card-${id}`, 'Card data that is no object.', CLAUSES.card], card, [['FIELD_TYPE', '']]),
  ),
  ...type('personal-id-number', 'A number in place of a text: it has lost its zeros.', 'personalId', 85071612345),
  ...type('family-name-null', 'Null in place of a text.', 'familyName', null),
  ...type('given-names-list', 'A list in place of a text.', 'givenNames', ['John']),
  ...type('birth-date-number', 'A number in place of a date.', 'birthDate', 19850716),
  ...type(
    'valid-from-null',
    'Null in place of a mandatory date: of another type, and not missing as well.',
    'validFrom',
    null,
  ),
  ...type('card-id-true', 'A truth value in place of a text.', 'cardId', true),
  ...type('institution-text', 'A text in place of the institution.', 'institution', '0120'),
  ...type('revocation-number', 'A number in place of a reference.', 'revocation', 7),
  ...both(
    'type-institution-id',
    'A number as institution id.',
    withInstitution({ id: 120 }),
    'FIELD_TYPE',
    'institution.id',
  ),
  ...type('status-no-index', 'A reference to a status list without an index.', 'revocation', { uri: STATUS_URL }),
  ...type('status-no-uri', 'A reference to a status list without its address.', 'revocation', { index: 7 }),
  ...type('status-negative', 'A negative index.', 'revocation', { uri: STATUS_URL, index: -1 }),
  ...type('status-fraction', 'An index that is not whole.', 'revocation', { uri: STATUS_URL, index: 1.5 }),
  ...type('status-text', 'An index that is a text.', 'revocation', { uri: STATUS_URL, index: '7' }),
  ...type('status-too-large', 'An index of 2^53.', 'revocation', { uri: STATUS_URL, index: 2 ** 53 }),
  ...type('status-member', 'A reference with a third member.', 'revocation', { uri: STATUS_URL, index: 7, bits: 1 }),
];

const value = (id: string, description: string, field: string, text: unknown, code: ReasonCode) =>
  both(id, description, { [field]: text }, code, field);

const LIMITS = [
  ['familyName', 40],
  ['givenNames', 35],
  ['personalId', 20],
  ['cardId', 20],
] as const;

const values: IssuingVector[] = [
  ...value('document-lower-case', 'The document in small letters.', 'document', 'prc', 'FIELD_VALUE'),
  ...value('document-number', 'The number of the form in place of its name.', 'document', 2, 'FIELD_VALUE'),
  ...value('country-lower-case', 'A country in small letters.', 'country', 'be', 'COUNTRY_UNKNOWN'),
  ...value('country-three-letters', 'A country of three letters.', 'country', 'BEL', 'COUNTRY_UNKNOWN'),
  ...value('country-outside', 'A country outside the scheme.', 'country', 'US', 'COUNTRY_UNKNOWN'),
  ...value('country-empty', 'No country.', 'country', '', 'COUNTRY_UNKNOWN'),
  ...LIMITS.flatMap(([field, max]) => [
    ...value(`empty-${dashed(field)}`, `An empty ${field}.`, field, '', 'FIELD_TOO_SHORT'),
    ...value(
      `long-${dashed(field)}`,
      `${field} of ${max + 1} characters.`,
      field,
      '1'.repeat(max + 1),
      'FIELD_TOO_LONG',
    ),
  ]),
  ...both(
    'short-institution-id',
    'An institution id of 3.',
    withInstitution({ id: '012' }),
    'FIELD_TOO_SHORT',
    'institution.id',
  ),
  ...both(
    'long-institution-id',
    'An institution id of 11.',
    withInstitution({ id: '01200120012' }),
    'FIELD_TOO_LONG',
    'institution.id',
  ),
  ...both(
    'empty-institution-name',
    'An empty name of the institution.',
    withInstitution({ name: '' }),
    'FIELD_TOO_SHORT',
    'institution.name',
  ),
  ...both(
    'institution-26',
    'Institution id and name of 26 characters together, each of which is short enough.',
    withInstitution({ id: '01200', name: 'TEST FUND OF BELGIUM.' }),
    'INSTITUTION_TOO_LONG',
    'institution',
  ),
];

const date = (id: string, description: string, field: string, text: string) =>
  value(`date-${id}`, description, field, text, 'DATE_INVALID');

const dates: IssuingVector[] = [
  ...date('not-in-calendar', '30 February.', 'validTo', '2027-02-30'),
  ...date('no-leap-year', '29 February of a year that has none.', 'validTo', '2027-02-29'),
  ...date('one-digit', 'A month of one digit.', 'validTo', '2027-1-31'),
  ...date('no-hyphens', 'A date without hyphens.', 'validTo', '20270131'),
  ...date('day-first', 'A date as it is printed.', 'validTo', '31/01/2027'),
  ...date('time', 'A date with a time.', 'validTo', '2027-01-31T00:00:00Z'),
  ...date('space', 'A date after a space.', 'validTo', ' 2027-01-31'),
  ...date('fullwidth', 'A date in fullwidth digits.', 'validTo', '２０２７-01-31'),
  ...date('empty', 'An empty date.', 'expiryDate', ''),
  ...date('before-1970', 'The day before 1970.', 'validFrom', '1969-12-31'),
  ...date('year-10000', 'The year 10000.', 'validTo', '10000-01-01'),
  ...date('unknown-day', 'An unknown day, which only a date of birth may have.', 'validFrom', '2026-11-00'),
  ...date('issued-on', 'A date of issuance that is none.', 'issuedOn', '2026-11-31'),
  ...date('birth-unknown-month', 'An unknown month of birth with a day.', 'birthDate', '1985-00-16'),
  ...date('birth-month-13', 'A month of birth of 13.', 'birthDate', '1985-13-00'),
  ...date('birth-not-in-calendar', '31 February as date of birth.', 'birthDate', '1985-02-31'),
  ...date('birth-year-0', 'The year 0 as year of birth.', 'birthDate', '0000-01-01'),
];

export const fields: readonly IssuingVector[] = [...absent, ...types, ...values, ...dates];
