import { describe, expect, test } from 'vitest';
import { STEP_IDS, STEP_TABLE, type StepId } from '../steps/step.ts';
import type { LocalDate } from './local-date.ts';
import type { Card, CardFields, EhicCard, PrcCard } from './model.ts';
import {
  CARD_RULES,
  checkTreatmentDate,
  checkTreatmentInPeriod,
  entitlementPeriod,
  ISSUER_RULES,
  isRevocable,
} from './rules.ts';

const COMMON = {
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1980-05-17',
  personalId: '80051712345',
  institution: { id: '0120', name: 'INAMI' },
} as const;
const PRC: PrcCard = {
  ...COMMON,
  document: 'PRC',
  validFrom: '2025-09-01',
  validTo: '2025-12-01',
  issuedOn: '2025-09-22',
};
const EHIC: EhicCard = {
  ...COMMON,
  document: 'EHIC',
  cardId: '80056001200000000001',
  expiryDate: '2027-06-30',
  issuedOn: '2025-07-01',
};

function changed(change: CardFields): Card {
  return { ...PRC, ...change } as Card;
}

function find(id: StepId, card: Card) {
  return [...CARD_RULES, ...ISSUER_RULES].find((rule) => rule.id === id)!.check(card);
}
const PASSED = { status: 'PASSED' };
const notPassed = (code: string) => ({ status: 'NOT PASSED', code });
const warning = (code: string) => ({ status: 'WARNING', code });

/** Each rule with the fields that decide it: passing ones, and failing ones that are a day off. */
const CASES: [StepId, string, { passes: CardFields[]; fails: CardFields[] }][] = [
  [
    'birth-not-after-start',
    'BIRTH_AFTER_START',
    {
      passes: [
        { birthDate: '2025-09-01' },
        { birthDate: '2025-09-00' },
        { birthDate: '2025-00-00' },
        { birthDate: '2025-08-31' },
      ],
      fails: [{ birthDate: '2025-09-02' }, { birthDate: '2025-10-00' }, { birthDate: '2026-00-00' }],
    },
  ],
  [
    'start-not-after-end',
    'START_AFTER_END',
    {
      passes: [{ validFrom: '2025-12-01' }, { validTo: '2025-09-01' }],
      fails: [{ validFrom: '2025-12-02' }, { validTo: '2025-08-31' }],
    },
  ],
  [
    'start-not-after-issuance',
    'START_AFTER_ISSUANCE',
    {
      passes: [{ validFrom: '2025-09-22' }, { issuedOn: '2025-09-01' }],
      fails: [{ validFrom: '2025-09-23' }, { issuedOn: '2025-08-31' }],
    },
  ],
  [
    'issuance-not-after-end',
    'ISSUANCE_AFTER_END',
    {
      passes: [{ issuedOn: '2025-12-01' }, { validTo: '2025-09-22' }],
      fails: [{ issuedOn: '2025-12-02' }, { validTo: '2025-09-21' }],
    },
  ],
  [
    'card-expiry-not-before-end',
    'CARD_EXPIRES_BEFORE_END',
    { passes: [{}, { expiryDate: '2025-12-01' }, { expiryDate: '2025-12-02' }], fails: [{ expiryDate: '2025-11-30' }] },
  ],
];

describe.each(CASES)('PoC 2.3, PRC: %s', (id, code, { passes, fails }) => {
  test('equal dates pass', () => {
    for (const change of passes) expect(find(id, changed(change))).toEqual(PASSED);
  });

  test('one day over does not', () => {
    for (const change of fails) expect(find(id, changed(change))).toEqual(notPassed(code));
  });
});

describe('EHIC: the period is from (a), or else (c), to (9)', () => {
  test('the period', () => {
    expect(entitlementPeriod(EHIC)).toEqual({ start: '2025-07-01', end: '2027-06-30' });
    expect(entitlementPeriod({ ...EHIC, validFrom: '2025-08-01' })).toEqual({ start: '2025-08-01', end: '2027-06-30' });
    expect(entitlementPeriod({ ...PRC, expiryDate: '2030-01-01' })).toEqual({ start: '2025-09-01', end: '2025-12-01' });
  });

  test('a card may be sent before it begins; its expiry is its end', () => {
    for (const card of [EHIC, { ...EHIC, validFrom: '2025-08-01' }, { ...EHIC, expiryDate: '2020-01-01' }]) {
      expect(find('start-not-after-issuance', card)).toEqual({ status: 'N/A' });
      expect(find('card-expiry-not-before-end', card)).toEqual({ status: 'N/A' });
    }
  });

  test('the other rules at their boundaries', () => {
    expect(find('birth-not-after-start', { ...EHIC, birthDate: '2025-07-01' })).toEqual(PASSED);
    expect(find('birth-not-after-start', { ...EHIC, birthDate: '2025-07-02' })).toEqual(notPassed('BIRTH_AFTER_START'));
    const later = { ...EHIC, validFrom: '2025-08-01' };
    expect(find('birth-not-after-start', { ...later, birthDate: '2025-07-02' })).toEqual(PASSED);
    expect(find('start-not-after-end', { ...EHIC, validFrom: '2027-06-30' })).toEqual(PASSED);
    expect(find('start-not-after-end', { ...EHIC, validFrom: '2027-07-01' })).toEqual(notPassed('START_AFTER_END'));
    expect(find('issuance-not-after-end', { ...EHIC, expiryDate: '2025-07-01' })).toEqual(PASSED);
    expect(find('issuance-not-after-end', { ...EHIC, expiryDate: '2025-06-30' })).toEqual(
      notPassed('ISSUANCE_AFTER_END'),
    );
  });
});

describe('PoC 2.3 and 7: rules for the issuer that a verifier only warns about', () => {
  const institution = (id: string, name: string) => ({ institution: { id, name } });

  test('institution id and name are 25 together, in code points', () => {
    const id = 'institution-name-and-id-length';
    expect(find(id, { ...PRC, ...institution('0120', 'x'.repeat(21)) })).toEqual(PASSED);
    expect(find(id, { ...PRC, ...institution('01200', 'x'.repeat(20)) })).toEqual(PASSED);
    expect(find(id, { ...PRC, ...institution('0120', '\u{1f600}'.repeat(21)) })).toEqual(PASSED);
    expect(find(id, { ...PRC, ...institution('01200', 'x'.repeat(21)) })).toEqual(warning('INSTITUTION_TOO_LONG'));
    expect(find(id, { ...PRC, ...institution('0123456789', 'x'.repeat(16)) })).toEqual(warning('INSTITUTION_TOO_LONG'));
  });

  test.each(['A1', '12 3', '1-2', '١٢٣', '１２', '1.0', '²', ''])('%j is not digits only', (text) => {
    expect(find('card-number-digits', { ...PRC, cardId: text })).toEqual(warning('CARD_ID_NOT_DIGITS'));
    expect(find('institution-id-digits', { ...PRC, ...institution(text, 'N') })).toEqual(
      warning('INSTITUTION_ID_NOT_DIGITS'),
    );
  });

  test('digits only, and a PRC without card id, pass', () => {
    expect(find('card-number-digits', PRC)).toEqual(PASSED);
    expect(find('card-number-digits', { ...PRC, cardId: '00000000000000000000' })).toEqual(PASSED);
    expect(find('institution-id-digits', PRC)).toEqual(PASSED);
  });

  test('only the digits may be broken by an issuer', () => {
    expect(ISSUER_RULES.filter((rule) => rule.issuerMayBreak).map(({ id }) => id)).toEqual([
      'card-number-digits',
      'institution-id-digits',
    ]);
    expect(CARD_RULES.some((rule) => rule.issuerMayBreak)).toBe(false);
  });
});

describe('PoC 5.1 and 5.7: the treatment date', () => {
  const day = (text: string) => text as LocalDate;
  const today = day('2025-10-06');

  test('1900-01-01 to today', () => {
    expect(checkTreatmentDate(day('1900-01-01'), today)).toEqual(PASSED);
    expect(checkTreatmentDate(today, today)).toEqual(PASSED);
    expect(checkTreatmentDate(day('1899-12-31'), today)).toMatchObject(notPassed('TREATMENT_DATE_TOO_EARLY'));
    expect(checkTreatmentDate(day('2025-10-07'), today)).toMatchObject(notPassed('TREATMENT_DATE_IN_FUTURE'));
  });

  test('a date that is refused is named, with today where that decides', () => {
    const params = { treatmentDate: '2025-10-07' };
    expect(checkTreatmentDate(day('2025-10-07'), today).params).toEqual({ ...params, today: '2025-10-06' });
    expect(checkTreatmentDate(day('1899-12-31'), today).params).toEqual({ treatmentDate: '1899-12-31' });
    expect(checkTreatmentInPeriod({ ...PRC, validFrom: '2025-10-08' }, day('2025-10-07')).params).toEqual(params);
    expect(checkTreatmentInPeriod({ ...PRC, validTo: '2025-10-06' }, day('2025-10-07')).params).toEqual(params);
  });

  test('in the entitlement period, both ends included', () => {
    expect(checkTreatmentInPeriod(PRC, day('2025-09-01'))).toEqual(PASSED);
    expect(checkTreatmentInPeriod(PRC, day('2025-12-01'))).toEqual(PASSED);
    expect(checkTreatmentInPeriod(PRC, day('2025-08-31'))).toMatchObject(notPassed('BEFORE_PERIOD'));
    expect(checkTreatmentInPeriod(PRC, day('2025-12-02'))).toMatchObject(notPassed('AFTER_PERIOD'));
  });

  test('the expiry date of the card plays no part for a PRC, and is the end for an EHIC', () => {
    expect(checkTreatmentInPeriod({ ...PRC, expiryDate: '2025-09-15' }, day('2025-11-01'))).toEqual(PASSED);
    expect(checkTreatmentInPeriod(EHIC, day('2027-06-30'))).toEqual(PASSED);
    expect(checkTreatmentInPeriod(EHIC, day('2027-07-01'))).toMatchObject(notPassed('AFTER_PERIOD'));
    expect(checkTreatmentInPeriod(EHIC, day('2025-06-30'))).toMatchObject(notPassed('BEFORE_PERIOD'));
  });
});

describe('PoC 7: the rules are steps of the report', () => {
  const rules = [...CARD_RULES, ...ISSUER_RULES];

  test('in its order', () => {
    const positions = rules.map(({ id }) => STEP_IDS.indexOf(id));
    expect(positions).toEqual([...positions].sort((a, b) => a - b));
  });

  test('what they find is allowed for their step', () => {
    const cards = [PRC, EHIC, ...CASES.flatMap(([, , { passes, fails }]) => [...passes, ...fails].map(changed))];
    for (const { id, check } of rules)
      for (const card of cards) expect(STEP_TABLE[id].statuses).toContain(check(card).status);
  });
});

test.each<[string, CardFields, boolean]>([
  ['an index into a status list', { revocation: { uri: 'https://fund.example/status', index: 0 } }, true],
  ['a token id and a list of token ids', { tokenId: '1', revocation: 'https://fund.example/revoked' }, true],
  ['a list of token ids alone', { revocation: 'https://fund.example/revoked' }, false],
  ['a token id alone', { tokenId: '1' }, false],
  ['neither', {}, false],
])('whether a document can be revoked: %s', (_, change, isPossible) => {
  expect(isRevocable(changed(change))).toBe(isPossible);
});
