/** Values of a certificate: lengths, countries, dates, references, texts. Every signature is genuine. */
import type { CardFields } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { change, PRC } from '../cards.ts';
import type { Flag } from '../flags.ts';
import type { Group, Vector } from '../vector.ts';
import { type Members, payloadWith } from './chain.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

function wrong(
  id: string,
  prc: Members,
  code: ReasonCode,
  description: string,
  clause: string,
  ...flags: Flag[]
): Vector {
  const sealed = sealCard(PRC, { claims: payloadWith(PRC, { prc }) });
  return reject([`jws-${id}`, description, clause, 'SignedFault', ...flags], sealed, 'schema-and-header', code);
}

const lengths: Vector[] = (
  [
    ['fn-41', { fn: 'D'.repeat(41) }, 'FIELD_TOO_LONG', 'A family name of 41 letters.'],
    ['fn-41-greek', { fn: 'Δ'.repeat(41) }, 'FIELD_TOO_LONG', 'A family name of 41 Greek letters.'],
    ['fn-41-code-points', { fn: '\u{10330}'.repeat(41) }, 'FIELD_TOO_LONG', 'A family name of 41 code points.'],
    ['gn-36', { gn: 'J'.repeat(36) }, 'FIELD_TOO_LONG', 'Given names of 36 letters.'],
    ['hi-21', { hi: '1'.repeat(21) }, 'FIELD_TOO_LONG', 'A personal id of 21 digits.'],
    ['in-22', { in: 'T'.repeat(22) }, 'FIELD_TOO_LONG', 'An institution name of 22 letters.'],
    ['ii-3', { ii: '012' }, 'FIELD_TOO_SHORT', 'An institution id of 3 digits.'],
    ['ii-0', { ii: '' }, 'FIELD_TOO_SHORT', 'An empty institution id.'],
    ['ii-11', { ii: '01200120012' }, 'FIELD_TOO_LONG', 'An institution id of 11 digits.'],
    ['ci-21', { ci: '8'.repeat(21) }, 'FIELD_TOO_LONG', 'A card number of 21 digits.'],
  ] as const
).map(([id, prc, code, description]) => wrong(`length-${id}`, prc, code, description, CLAUSES.payload, 'Boundary'));

const countries: Vector[] = (
  [
    ['el', 'EL', 'Greece is GR in a token.'],
    ['gb', 'GB', 'The United Kingdom is UK in a token.'],
    ['xx', 'XX', 'No country.'],
    ['us', 'US', 'A country outside the scheme.'],
    ['lower-case', 'be', 'A country in lower case.'],
    ['three-letters', 'BEL', 'Three letters.'],
    ['empty', '', 'No letter.'],
    ['space', 'BE ', 'A space after the letters.'],
    ['proto', '__proto__', 'A word that is a property of every JavaScript object.'],
  ] as const
).map(([id, ic, description]) => wrong(`country-${id}`, { ic }, 'COUNTRY_UNKNOWN', description, CLAUSES.payload));

const births: Vector[] = (
  [
    ['day-without-month', '1985-00-16', 'A day in an unknown month.'],
    ['february-31', '2011-02-31', '31 February.'],
    ['february-29', '1900-02-29', '29 February of a year that is no leap year.'],
    ['april-31', '1985-04-31', '31 April.'],
    ['month-13', '1985-13-01', 'Month 13.'],
    ['day-32', '1985-01-32', 'Day 32.'],
    ['year-0', '0000-01-01', 'The year 0.'],
    ['no-hyphens', '19850716', 'No hyphens.'],
    ['slashes', '1985/07/16', 'Slashes.'],
    ['day-first', '16-07-1985', 'The day before the month and year.'],
    ['one-digit', '1985-7-16', 'A month of one digit.'],
    ['year-only', '1985', 'Nothing but the year.'],
    ['time', '1985-07-16T00:00:00Z', 'A time after the date.'],
    ['line-feed', '1985-07-16\n', 'A line feed after the date, which some patterns allow at the end.'],
    ['arabic-digits', '\u0661985-07-16', 'An Arabic-Indic digit.'],
    ['empty', '', 'An empty date.'],
  ] as const
).map(([id, dob, description]) => wrong(`birth-${id}`, { dob }, 'DATE_INVALID', description, CLAUSES.dates));

const dates: Vector[] = (
  [
    ['sd', '2026-02-30', 'february-30', '30 February.'],
    ['sd', '2026-11-00', 'day-unknown', 'A day of 00, which only a date of birth may have.'],
    ['sd', '20261101', 'no-hyphens', 'No hyphens.'],
    ['sd', '2026-11-01T00:00:00Z', 'time', 'A time after the date.'],
    ['sd', '0000-11-01', 'year-0', 'The year 0.'],
    ['ed', '2027-13-01', 'month-13', 'Month 13.'],
    ['ed', '2027-00-31', 'month-unknown', 'A month of 00.'],
    ['ed', '31/01/2027', 'slashes', 'As it is printed.'],
    ['ed', '', 'empty', 'An empty date.'],
    ['di', '2026-11-31', 'november-31', '31 November.'],
    ['di', '2026-11-2', 'one-digit', 'A day of one digit.'],
    ['di', ' 2026-11-20', 'space', 'A space before the date.'],
    ['di', '+2026-11-20', 'plus', 'A plus before the year.'],
    ['xd', '2100-02-29', 'leap-year', '29 February of a year that is no leap year.'],
    ['xd', '28-05-31', 'short-year', 'A year of two digits.'],
    ['xd', '12028-05-31', 'long-year', 'A year of five digits.'],
    ['xd', '2028-05-31\n', 'line-feed', 'A line feed after the date, which some patterns allow at the end.'],
  ] as const
).map(([name, value, id, description]) =>
  wrong(`date-${name}-${id}`, { [name]: value }, 'DATE_INVALID', description, CLAUSES.dates),
);

const references: Vector[] = (
  [
    ['empty', '', 'An empty URI.'],
    ['no-uri', 'not a URI', 'A reference that is no URI.'],
    ['relative', '/revocation/list', 'A relative reference.'],
    ['no-scheme', '://example.org/list', 'No scheme.'],
    ['nothing-after', 'https:', 'A scheme and nothing after it.'],
    ['space', 'https://example.org/ list', 'A URI with a space.'],
    ['nul', 'https://example.com/\u0000', 'A URI with a NUL.'],
    ['not-ascii', 'https://example.com/\u00e9', 'A URI with a letter beyond ASCII.'],
    ['line-feed', 'https://example.org/list\n', 'A line feed after the URI, which some patterns allow at the end.'],
  ] as const
).map(([id, rid, description]) => {
  const sealed = sealCard(PRC, { claims: payloadWith(PRC, { set: { rid } }) });
  const about = [`jws-reference-${id}`, description, CLAUSES.payload, 'SignedFault'] as const;
  return reject(about, sealed, 'schema-and-header', 'REVOCATION_URI_INVALID');
});

/** A card with other fields, which is approved. */
export function right(
  id: string,
  fields: CardFields,
  description: string,
  clause: string,
  flags: Flag[] = [],
  ...warnings: ReasonCode[]
) {
  return approve([`jws-${id}`, description, clause, ...flags], change(PRC, fields), { warnings });
}

const limits: Vector[] = [
  right(
    'length-greatest',
    {
      familyName: 'Wolfeschlegelsteinhausenbergerdorffianer',
      givenNames: 'Maximilian-Alexander Franz Ferdinan',
      personalId: 'ABCDEFGHIJ1234567890',
      institution: { id: '0120', name: 'TWENTY-ONE CHARACTERS' },
    },
    'Every text as long as it can be.',
    CLAUSES.payload,
    ['Boundary'],
  ),
  right(
    'length-least',
    { familyName: 'O', givenNames: 'U', personalId: '7', institution: { id: '0120', name: 'T' }, cardId: '1' },
    'Texts of one character.',
    CLAUSES.payload,
    ['Boundary'],
  ),
  right(
    'length-empty',
    { familyName: '', givenNames: '', personalId: '', institution: { id: '0120', name: '' } },
    'Empty texts, for which the PoC sets no minimum.',
    CLAUSES.payload,
    ['Boundary'],
  ),
  right(
    'length-code-points',
    { familyName: '\u{10330}'.repeat(40), givenNames: '\u{20000}'.repeat(35) },
    '40 and 35 letters beyond the Basic Multilingual Plane: 80 and 70 UTF-16 units.',
    CLAUSES.payload,
    ['Boundary', 'Script'],
  ),
  right(
    'least',
    { cardId: undefined as never, expiryDate: undefined as never },
    'A certificate without card number and expiry date.',
    CLAUSES.payload,
  ),
  right('birth-day-unknown', { birthDate: '1985-07-00' }, 'An unknown day of birth.', CLAUSES.dates),
  right('birth-month-unknown', { birthDate: '1985-00-00' }, 'An unknown month and day of birth.', CLAUSES.dates),
  right('birth-leap-day', { birthDate: '2000-02-29' }, 'Born on 29 February 2000.', CLAUSES.dates, ['Boundary']),
  right('date-year-9999', { expiryDate: '9999-12-31' }, 'A card that expires on 9999-12-31.', CLAUSES.dates, [
    'Boundary',
  ]),
  right(
    'personal-id-letters',
    { personalId: 'QQ 12 34 56 C' },
    'A personal id with letters and spaces.',
    CLAUSES.payload,
  ),
  right(
    'personal-id-zeros',
    { personalId: '00000000000000000000' },
    'A personal id of zeros, all of which count.',
    CLAUSES.payload,
    ['Boundary'],
  ),
];

const ten = change(PRC, { institution: { id: '0120012001', name: 'TEST' } });
limits.push(
  approve(['jws-length-ii-10', 'An institution id of 10 digits.', CLAUSES.payload, 'Boundary'], ten, {
    registry: 'id-10.json',
  }),
);

export const values: Group = {
  folder: 'values',
  vectors: [...lengths, ...countries, ...births, ...dates, ...references, ...limits],
};
