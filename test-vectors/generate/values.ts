/** Values of a card that cannot be: lengths, normalisation, countries, dates. Every signature is genuine. */
import type { CardFields } from '../../src/card/model.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { change, claimsWith, EHIC, type Pieces, PRC } from './cards.ts';
import { int } from './cbor-pieces.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';
import type { Flag } from './flags.ts';

function wrong(
  id: string,
  fields: CardFields | { readonly pieces: Pieces },
  code: ReasonCode,
  description: string,
  clause: string,
  ...flags: Flag[]
): Vector {
  const claims = 'pieces' in fields ? claimsWith(PRC, { card: fields.pieces }) : claimsWith(change(PRC, fields));
  return reject(
    [id, description, clause, 'SignedFault', ...flags],
    sealCard(PRC, { claims }),
    'schema-and-header',
    code,
  );
}

const fund = (id: string, name: string) => ({ institution: { id, name } });

const lengths: Vector[] = (
  [
    ['family-name-0', { familyName: '' }, 'FIELD_TOO_SHORT', 'No family name.'],
    ['family-name-41', { familyName: 'D'.repeat(41) }, 'FIELD_TOO_LONG', 'A family name of 41 letters.'],
    ['family-name-41-greek', { familyName: 'Δ'.repeat(41) }, 'FIELD_TOO_LONG', 'A family name of 41 Greek letters.'],
    ['given-names-0', { givenNames: '' }, 'FIELD_TOO_SHORT', 'No given names.'],
    ['given-names-36', { givenNames: 'J'.repeat(36) }, 'FIELD_TOO_LONG', 'Given names of 36 letters.'],
    ['personal-id-0', { personalId: '' }, 'FIELD_TOO_SHORT', 'No personal id.'],
    ['personal-id-21', { personalId: `A${'1'.repeat(20)}` }, 'FIELD_TOO_LONG', 'A personal id of 21 characters.'],
    ['institution-id-3', fund('012', 'TEST'), 'FIELD_TOO_SHORT', 'An institution id of 3 digits.'],
    ['institution-id-11', fund('01200120012', 'TEST'), 'FIELD_TOO_LONG', 'An institution id of 11 digits.'],
    ['institution-name-0', fund('0120', ''), 'FIELD_TOO_SHORT', 'No institution name.'],
    ['institution-name-22', fund('0120', 'T'.repeat(22)), 'FIELD_TOO_LONG', 'An institution name of 22 letters.'],
    ['card-id-0', { cardId: '' }, 'FIELD_TOO_SHORT', 'No card number.'],
    ['card-id-21', { cardId: `A${'1'.repeat(20)}` }, 'FIELD_TOO_LONG', 'A card number of 21 characters.'],
  ] as const
).map(([id, fields, code, description]) => wrong(`length-${id}`, fields, code, description, CLAUSES.card, 'Boundary'));

const texts: Vector[] = [
  wrong(
    'text-not-nfc',
    { familyName: 'Dvora\u030ckova\u0301' },
    'TEXT_NOT_NFC',
    'A name in decomposed letters.',
    CLAUSES.texts,
    'Script',
  ),
  wrong(
    'text-not-nfc-given',
    { givenNames: 'Zoe\u0308' },
    'TEXT_NOT_NFC',
    'Given names in decomposed letters.',
    CLAUSES.texts,
    'Script',
  ),
  wrong(
    'text-not-nfc-angstrom',
    { familyName: '\u212bkesson' },
    'TEXT_NOT_NFC',
    'The sign for angstrom in place of the letter.',
    CLAUSES.texts,
    'Script',
  ),
  wrong(
    'name-byte-order-mark',
    { familyName: '\ufeffDoe' },
    'CHARACTER_NOT_ALLOWED',
    'A name that begins with U+FEFF.',
    CLAUSES.texts,
    'Script',
  ),
  wrong(
    'text-not-nfc-institution',
    fund('0120', 'Fu\u0308nf'),
    'TEXT_NOT_NFC',
    'The name of the institution in decomposed letters.',
    CLAUSES.texts,
    'Script',
  ),
];

const references: Vector[] = [
  ['empty', '', 'An empty URI.'],
  ['no-uri', 'not a URI', 'A reference that is no URI.'],
  ['relative', '/revocation/list', 'A relative reference.'],
  ['nul', 'https://example.com/\u0000', 'A URI with a NUL.'],
  ['not-ascii', 'https://example.com/\u00e9', 'A URI with a letter beyond ASCII.'],
].flatMap(([id = '', uri = '', description = '']) => [
  wrong(`reference-${id}`, { revocation: uri }, 'REVOCATION_URI_INVALID', description, CLAUSES.claims),
  wrong(
    `reference-status-${id}`,
    { revocation: { uri, index: 7 } },
    'REVOCATION_URI_INVALID',
    description,
    CLAUSES.claims,
  ),
]);

const countries: Vector[] = (
  [
    ['el', 'EL', 'Greece is GR in a token.'],
    ['gb', 'GB', 'The United Kingdom is UK in a token.'],
    ['xx', 'XX', 'No country.'],
    ['us', 'US', 'A country outside the scheme.'],
    ['lower-case', 'be', 'A country in lower case.'],
    ['three-letters', 'BEL', 'Three letters.'],
    ['empty', '', 'No letter.'],
    ['proto', '__proto__', 'A word that is a property of every JavaScript object.'],
  ] as const
).map(([id, country, description]) =>
  wrong(`country-${id}`, { country }, 'COUNTRY_UNKNOWN', description, CLAUSES.card),
);

const births: Vector[] = (
  [
    ['day-without-month', 19850016, 'A day in an unknown month.'],
    ['february-31', 20110231, '31 February.'],
    ['february-29', 19000229, '29 February of a year that is no leap year.'],
    ['april-31', 19850431, '31 April.'],
    ['month-13', 19851301, 'Month 13.'],
    ['month-13-day-unknown', 19851300, 'Month 13 and no day.'],
    ['day-32', 19850132, 'Day 32.'],
    ['zero', 0, 'No year.'],
    ['year-0', 101, 'The year 0.'],
    ['year-10000', 100_000_101, 'A year of five digits.'],
  ] as const
).map(([id, value, description]) =>
  wrong(`birth-${id}`, { pieces: { 5: int(value) } }, 'DATE_INVALID', description, CLAUSES.dates),
);

const dates: Vector[] = (
  [
    ['issued-before-1970', 12, -1, 'Issued on 1969-12-31.'],
    ['expiry-year-10000', 9, 2_932_897, 'Expiry on 10000-01-01.'],
    ['valid-to-seconds', 11, 1_801_353_600, 'Seconds in place of days.'],
    ['valid-from-2-53', 10, 2 ** 53 - 1, 'The greatest integer that a double holds exactly.'],
  ] as const
).map(([id, key, value, description]) =>
  wrong(`date-${id}`, { pieces: { [key]: int(value) } }, 'DATE_INVALID', description, CLAUSES.dates, 'Boundary'),
);

const form: Vector[] = [0, 3, 255].map((value) =>
  wrong(`form-${value}`, { pieces: { 1: int(value) } }, 'FIELD_VALUE', `The form identifier ${value}.`, CLAUSES.card),
);

const limits: Vector[] = [
  approve(['length-greatest', 'Every text as long as it can be.', CLAUSES.card, 'Boundary'], {
    ...PRC,
    familyName: 'Wolfeschlegelsteinhausenbergerdorffianer',
    givenNames: 'Maximilian-Alexander Franz Ferdinan',
    personalId: 'ABCDEFGHIJ1234567890',
    institution: { id: '0120', name: 'TWENTY-ONE CHARACTERS' },
  }),
  approve(['length-least', 'Every text as short as it can be.', CLAUSES.card, 'Boundary'], {
    ...PRC,
    familyName: 'O',
    givenNames: 'U',
    personalId: '7',
    institution: { id: '0120', name: 'T' },
    cardId: '1',
  }),
  approve(
    [
      'length-code-points',
      '40 and 35 letters beyond the Basic Multilingual Plane: 80 and 70 UTF-16 units.',
      CLAUSES.texts,
      'Boundary',
      'Script',
    ],
    {
      ...PRC,
      familyName: '\u{10330}'.repeat(40),
      givenNames: '\u{20000}'.repeat(35),
    },
  ),
  approve(['date-year-9999', 'An expiry on 9999-12-31.', CLAUSES.dates, 'Boundary'], {
    ...EHIC,
    expiryDate: '9999-12-31',
  }),
  approve(['birth-leap-day', 'Born on 29 February 2000.', CLAUSES.dates, 'Boundary'], {
    ...PRC,
    birthDate: '2000-02-29',
  }),
  approve(['birth-day-unknown', 'An unknown day of birth.', CLAUSES.dates], { ...PRC, birthDate: '1985-07-00' }),
  approve(['birth-month-unknown', 'An unknown month and day of birth.', CLAUSES.dates], {
    ...PRC,
    birthDate: '1985-00-00',
  }),
  approve(
    ['identifier-odd', 'A personal id of an odd number of digits, which ends with a filler.', CLAUSES.identifier],
    { ...PRC, personalId: '123456789' },
  ),
  approve(['identifier-even', 'A personal id of an even number of digits.', CLAUSES.identifier], {
    ...PRC,
    personalId: '0012345678',
  }),
  approve(['identifier-20-digits', 'A personal id of 20 digits.', CLAUSES.identifier, 'Boundary'], {
    ...PRC,
    personalId: '98765432109876543210',
  }),
  approve(['identifier-letters', 'A personal id with letters, which is a text.', CLAUSES.identifier], {
    ...PRC,
    personalId: 'QQ 12 34 56 C',
  }),
  approve(
    [
      'identifier-other-digits',
      'A card number in Arabic-Indic digits, which are not ASCII: a text, and a warning.',
      CLAUSES.identifier,
      'Script',
    ],
    {
      ...PRC,
      cardId: '\u0661\u0662\u0663\u0664',
    },
  ),
];

export const values: Group = {
  folder: 'card-values',
  vectors: [...form, ...lengths, ...texts, ...references, ...countries, ...births, ...dates, ...limits],
};
