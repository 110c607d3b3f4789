/** The day of signing, dates of birth that are not known, and the business rules, at their boundaries. */
import type { Card, CardFields } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { change } from '../cards.ts';
import { CLAUSES, data, ehic, issued, prc, refused } from './draft.ts';
import type { IssuingVector } from './vector.ts';

const PROFILES = ['cose', 'jws'] as const;
const withoutDay = (card: Card) => data(card, { issuedOn: undefined });

const zones = [
  [
    'next-day',
    '2026-11-20T23:30:00Z',
    'Europe/Brussels',
    '2026-11-21',
    'Half an hour to midnight in UTC: the next day in Brussels.',
  ],
  ['same-day', '2026-11-20T22:59:59Z', 'Europe/Brussels', '2026-11-20', 'A second to midnight in Brussels.'],
  ['midnight', '2026-11-20T23:00:00Z', 'Europe/Brussels', '2026-11-21', 'Midnight in Brussels.'],
  [
    'day-before',
    '2026-11-21T00:30:00Z',
    'Atlantic/Azores',
    '2026-11-20',
    'Half an hour after midnight in UTC: the day before on the Azores.',
  ],
  ['summer', '2026-08-14T22:00:00Z', 'Europe/Brussels', '2026-08-15', 'Midnight of summer time.'],
  ['leap-day', '2028-02-29T12:00:00Z', 'Europe/Brussels', '2028-02-29', 'A leap day.'],
] as const;

const signing: IssuingVector[] = PROFILES.flatMap((profile) => [
  issued(['day-left-out', 'The date of issuance is left out: today.', CLAUSES.issuing], withoutDay(prc), prc, {
    profile,
  }),
  refused(
    ['day-before-today', 'A date of issuance before today.', CLAUSES.issuing, 'Boundary'],
    data(prc, { issuedOn: '2026-11-19' }),
    [['ISSUED_ON_NOT_TODAY', 'issuedOn']],
    { profile },
  ),
  refused(
    ['day-after-today', 'A date of issuance after today.', CLAUSES.issuing, 'Boundary'],
    data(prc, { issuedOn: '2026-11-21' }),
    [['ISSUED_ON_NOT_TODAY', 'issuedOn']],
    { profile },
  ),
]);

const inZones: IssuingVector[] = zones.map(([id, now, timeZone, issuedOn, description]) => {
  const dates = { validFrom: '2026-08-01', validTo: '2028-03-31', expiryDate: '2028-05-31' } as const;
  const card = change(prc, { ...dates, issuedOn });
  return issued([`day-${id}`, description, CLAUSES.issuing, 'Boundary'], withoutDay(card), card, { now, timeZone });
});

const passes = (id: string, description: string, card: Card, fields: CardFields) =>
  PROFILES.filter((profile) => profile === 'cose' || card.document === 'PRC').map((profile) =>
    issued([`rule-${id}`, description, CLAUSES.rules, 'Rule', 'Boundary'], data(card, fields), change(card, fields), {
      profile,
    }),
  );
const fails = (
  id: string,
  description: string,
  card: Card,
  fields: CardFields,
  ...violations: (readonly [ReasonCode, string])[]
) =>
  PROFILES.filter((profile) => profile === 'cose' || card.document === 'PRC').map((profile) =>
    refused([`rule-${id}`, description, CLAUSES.rules, 'Rule', 'Boundary'], data(card, fields), violations, {
      profile,
    }),
  );

const birth = (id: string, description: string, birthDate: string) =>
  passes(`birth-${id}`, description, prc, { birthDate });

const rules: IssuingVector[] = [
  ...birth('unknown-day', 'An unknown day of birth.', '1985-07-00'),
  ...birth('unknown-month', 'An unknown month and day of birth.', '1985-00-00'),
  ...birth('first-day', 'Born on the first day of entitlement.', '2026-11-01'),
  ...birth(
    'unknown-in-month',
    'Born in the month of the first day: the unknown day counts as its first.',
    '2026-11-00',
  ),
  ...birth('year-1', 'Born in the year 1.', '0001-01-01'),
  ...fails('birth-after', 'Born a day after the first day of entitlement.', prc, { birthDate: '2026-11-02' }, [
    'BIRTH_AFTER_START',
    'birthDate',
  ]),
  ...fails(
    'birth-after-ehic',
    'Born a day after a card begins, which is the day of issuance.',
    ehic,
    { birthDate: '2026-11-21' },
    ['BIRTH_AFTER_START', 'birthDate'],
  ),
  ...passes('one-day', 'An entitlement of one day, today.', prc, { validFrom: '2026-11-20', validTo: '2026-11-20' }),
  ...fails(
    'start-after-end',
    'The first day a day after the last one; today is after the last one as well.',
    prc,
    { validFrom: '2026-11-20', validTo: '2026-11-19' },
    ['START_AFTER_END', 'validFrom'],
    ['ISSUANCE_AFTER_END', 'issuedOn'],
  ),
  ...fails('start-after-issuance', 'The first day a day after today.', prc, { validFrom: '2026-11-21' }, [
    'START_AFTER_ISSUANCE',
    'validFrom',
  ]),
  ...fails('issuance-after-end', 'The last day was yesterday.', prc, { validTo: '2026-11-19' }, [
    'ISSUANCE_AFTER_END',
    'issuedOn',
  ]),
  ...passes('expiry-at-end', 'The card that is replaced expires on the last day.', prc, { expiryDate: '2027-01-31' }),
  ...fails('expiry-before-end', 'It expires a day before the last day.', prc, { expiryDate: '2027-01-30' }, [
    'CARD_EXPIRES_BEFORE_END',
    'expiryDate',
  ]),
  ...passes('ehic-later', 'A card that begins after it is issued.', ehic, { validFrom: '2027-01-01' }),
  ...passes('ehic-earlier', 'A card that began before it is issued.', ehic, { validFrom: '2026-01-01' }),
  ...passes('ehic-one-day', 'A card that expires today.', ehic, { expiryDate: '2026-11-20' }),
  ...fails(
    'ehic-expired',
    'A card that expired yesterday.',
    ehic,
    { expiryDate: '2026-11-19' },
    ['START_AFTER_END', 'validFrom'],
    ['ISSUANCE_AFTER_END', 'issuedOn'],
  ),
  ...fails('ehic-start-after-end', 'A card that begins after it expires.', ehic, { validFrom: '2028-06-01' }, [
    'START_AFTER_END',
    'validFrom',
  ]),
  ...passes('year-1970', 'The first date that there is.', prc, { validFrom: '1970-01-01', birthDate: '1969-12-31' }),
  ...passes('year-9999', 'The last date that there is.', ehic, { expiryDate: '9999-12-31' }),
];

const several: IssuingVector[] = [
  refused(
    ['several', 'Every independent fault is named.', CLAUSES.violations, 'Violations'],
    data(prc, {
      country: 'be',
      familyName: 'A'.repeat(41),
      givenNames: ' John',
      gender: 'X',
      personalId: 85071612345,
      validTo: '2027-02-30',
      tokenId: 'no UUID',
      revocation: 'http://example.org/revoked',
    }),
    [
      ['COUNTRY_UNKNOWN', 'country'],
      ['FIELD_TOO_LONG', 'familyName'],
      ['TEXT_EDGE_SPACE', 'givenNames'],
      ['FIELD_UNKNOWN', 'gender'],
      ['FIELD_TYPE', 'personalId'],
      ['DATE_INVALID', 'validTo'],
      ['TOKEN_ID_NOT_UUID', 'tokenId'],
      ['REVOCATION_URI_INVALID', 'revocation'],
    ],
  ),
  refused(
    ['several-of-one', 'Two faults of one text.', CLAUSES.violations, 'Violations'],
    data(prc, { familyName: `${'A'.repeat(40)}\u200b` }),
    [
      ['FIELD_TOO_LONG', 'familyName'],
      ['CHARACTER_NOT_ALLOWED', 'familyName'],
    ],
  ),
  refused(
    ['rule-of-faulty-field', 'No rule is applied to a date that is none.', CLAUSES.violations, 'Violations'],
    data(prc, { validFrom: '2026-11-21', validTo: '2026-11-31', expiryDate: '2026-11-01' }),
    [['DATE_INVALID', 'validTo']],
  ),
  refused(
    ['rule-of-sound-field', 'The institution is judged also where a date is none.', CLAUSES.violations, 'Violations'],
    data(prc, { validTo: '2026-11-31', institution: { id: '01200', name: 'TEST FUND OF BELGIUM.' } }),
    [
      ['DATE_INVALID', 'validTo'],
      ['INSTITUTION_TOO_LONG', 'institution'],
    ],
  ),
  refused(
    ['rules-several', 'Every business rule that is broken is named.', CLAUSES.violations, 'Violations', 'Rule'],
    data(prc, { birthDate: '2026-12-02', validFrom: '2026-12-01', validTo: '2026-11-19', expiryDate: '2026-11-18' }),
    [
      ['BIRTH_AFTER_START', 'birthDate'],
      ['START_AFTER_END', 'validFrom'],
      ['START_AFTER_ISSUANCE', 'validFrom'],
      ['ISSUANCE_AFTER_END', 'issuedOn'],
      ['CARD_EXPIRES_BEFORE_END', 'expiryDate'],
    ],
  ),
];

export const days: readonly IssuingVector[] = [...signing, ...inZones, ...rules, ...several];
