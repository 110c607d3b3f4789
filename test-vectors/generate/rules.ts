/** The business rules and the day of treatment. */
import type { StepId } from '../../src/steps/step.ts';
import { change, EHIC, PRC, prcOf } from './cards.ts';
import type { Cases } from './cases.ts';
import { CLAUSES } from './draft.ts';
import type { Group, Vector } from './vector.ts';

function business({ passes, fails }: Cases): Vector[] {
  const holds = passes(CLAUSES.rules, 'Rule');
  const broken = (step: StepId) => fails(CLAUSES.rules, step, 'Rule');

  return [
    broken('birth-not-after-start')(
      'rule-birth-after-start',
      { ...PRC, birthDate: '2026-11-02' },
      'BIRTH_AFTER_START',
      'Born on the day after the first day.',
    ),
    broken('birth-not-after-start')(
      'rule-birth-month-after-start',
      { ...PRC, birthDate: '2026-12-00' },
      'BIRTH_AFTER_START',
      'Born in the month after the first day; an unknown day counts as the first.',
    ),
    holds('rule-birth-on-start', { ...PRC, birthDate: '2026-11-01' }, 'Born on the first day.'),
    holds(
      'rule-birth-month-of-start',
      { ...PRC, birthDate: '2026-11-00' },
      'Born on an unknown day of the month of the first day.',
    ),
    holds(
      'rule-birth-year-of-start',
      { ...PRC, birthDate: '2026-00-00' },
      'Born in an unknown month of the year of the first day.',
    ),
    holds(
      'rule-birth-year-of-first-day',
      { ...PRC, birthDate: '2026-00-00', validFrom: '2026-01-01' },
      'Born in an unknown month of the year whose first day is that of the entitlement.',
    ),
    broken('start-not-after-end')(
      'rule-start-after-end',
      prcOf('2026-11-20', '2026-11-11', '2026-11-10'),
      'START_AFTER_END',
      'A period that ends before it begins.',
    ),
    broken('start-not-after-end')(
      'rule-start-after-end-ehic',
      { ...EHIC, issuedOn: '2026-11-02', expiryDate: '2026-11-01' },
      'START_AFTER_END',
      'An EHIC that expires before it was issued.',
    ),
    holds('rule-one-day', prcOf('2026-11-20', '2026-11-20', '2026-11-20'), 'A period of one day.', {
      treatmentDate: '2026-11-20',
    }),
    broken('start-not-after-issuance')(
      'rule-start-after-issuance',
      { ...PRC, validFrom: '2026-11-21' },
      'START_AFTER_ISSUANCE',
      'A PRC that begins on the day after its issuance.',
    ),
    holds(
      'rule-start-on-issuance',
      { ...PRC, validFrom: '2026-11-20' },
      'A PRC that begins on the day of its issuance.',
    ),
    broken('issuance-not-after-end')(
      'rule-issued-after-end',
      prcOf('2026-11-20', '2026-10-01', '2026-11-19'),
      'ISSUANCE_AFTER_END',
      'A PRC issued on the day after its last day.',
    ),
    broken('issuance-not-after-end')(
      'rule-issued-after-end-ehic',
      { ...EHIC, validFrom: '2026-10-01', expiryDate: '2026-11-01' },
      'ISSUANCE_AFTER_END',
      'An EHIC issued on the day after it expired.',
    ),
    holds('rule-issued-on-end', prcOf('2026-11-20', '2026-10-01', '2026-11-20'), 'A PRC issued on its last day.', {
      treatmentDate: '2026-10-15',
    }),
    broken('card-expiry-not-before-end')(
      'rule-expiry-before-end',
      { ...PRC, expiryDate: '2027-01-30' },
      'CARD_EXPIRES_BEFORE_END',
      'The card expires on the day before the last day.',
    ),
    holds('rule-expiry-on-end', { ...PRC, expiryDate: '2027-01-31' }, 'The card expires on the last day.'),
    holds('rule-issued-tomorrow', { ...PRC, issuedOn: '2026-11-24' }, 'Issued after today: a warning only.'),
  ].flat();
}

function treatment({ passes, fails }: Cases): Vector[] {
  const inPeriod = passes(CLAUSES.treatment, 'TreatmentDate');
  const outside = fails(CLAUSES.treatment, 'treatment-date-in-period', 'TreatmentDate');
  const impossible = fails(CLAUSES.treatment, 'treatment-date-not-in-future', 'TreatmentDate');
  const past = prcOf('2026-09-01', '2026-09-01', '2026-11-23');
  const late = { now: '2026-11-23T23:30:00Z' };

  return [
    inPeriod('treatment-first-day', past, 'Treated on the first day.', { treatmentDate: '2026-09-01' }),
    outside('treatment-before', past, 'BEFORE_PERIOD', 'Treated on the day before the first day.', {
      treatmentDate: '2026-08-31',
    }),
    inPeriod('treatment-last-day', past, 'Treated on the last day.', { treatmentDate: '2026-11-23' }),
    outside(
      'treatment-after',
      change(past, { validTo: '2026-11-22' }),
      'AFTER_PERIOD',
      'Treated on the day after the last day.',
    ),
    inPeriod('treatment-ehic-first-day', EHIC, 'Treated on the day on which an EHIC was issued.', {
      treatmentDate: '2026-11-02',
    }),
    outside('treatment-ehic-before', EHIC, 'BEFORE_PERIOD', 'Treated on the day before an EHIC was issued.', {
      treatmentDate: '2026-11-01',
    }),
    outside(
      'treatment-ehic-from',
      { ...EHIC, validFrom: '2026-12-01' },
      'BEFORE_PERIOD',
      'Treated before an EHIC begins, though after it was sent.',
    ),
    outside(
      'treatment-ehic-after',
      change(EHIC, { issuedOn: '2024-01-02', expiryDate: '2026-11-22' }),
      'AFTER_PERIOD',
      'Treated on the day after an EHIC expired.',
    ),
    impossible('treatment-tomorrow', PRC, 'TREATMENT_DATE_IN_FUTURE', 'Treated tomorrow.', {
      treatmentDate: '2026-11-24',
    }),
    impossible('treatment-1899', PRC, 'TREATMENT_DATE_TOO_EARLY', 'Treated on 1899-12-31.', {
      treatmentDate: '1899-12-31',
    }),
    outside('treatment-1900', PRC, 'BEFORE_PERIOD', 'Treated on 1900-01-01, which is a possible date.', {
      treatmentDate: '1900-01-01',
    }),
    inPeriod('treatment-today-utc', past, 'Half past eleven at night in UTC: still the last day.', {
      ...late,
      timeZone: 'UTC',
    }),
    outside(
      'treatment-today-brussels',
      past,
      'AFTER_PERIOD',
      'The same moment in Brussels: the day after the last day.',
      late,
    ),
    inPeriod('treatment-tomorrow-brussels', PRC, '24 November has begun in Brussels.', {
      ...late,
      treatmentDate: '2026-11-24',
    }),
    impossible('treatment-tomorrow-utc', PRC, 'TREATMENT_DATE_IN_FUTURE', '24 November has not begun in UTC.', {
      ...late,
      timeZone: 'UTC',
      treatmentDate: '2026-11-24',
    }),
  ].flat();
}

export const rulesOf = (cases: Cases): readonly Group[] => [
  { folder: 'rules', vectors: business(cases) },
  { folder: 'treatment-date', vectors: treatment(cases) },
];
