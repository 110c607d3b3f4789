/** Validity of the certificate, and accreditation of the institution. */
import { change, EHIC, PRC, prcOf } from './cards.ts';
import type { Cases } from './cases.ts';
import { CLAUSES } from './draft.ts';
import type { Group, Vector } from './vector.ts';

const OLD = 'BE:0120-old';
const GAP = 'BE:KvBE10';
const CLOSED = 'BE:be-1000x';

function certificate({ passes, fails }: Cases): Vector[] {
  const isValid = passes(CLAUSES.validity, 'Period');
  const notValid = fails(CLAUSES.validity, 'key-valid-on-issuance', 'Period');
  const lastOld = prcOf('2023-06-30', '2023-06-01', '2023-09-30');

  return [
    isValid('certificate-last-day', lastOld, 'Issued on the last day of the certificate, which has expired since.', {
      key: OLD,
      treatmentDate: '2023-08-01',
    }),
    notValid(
      'certificate-expired',
      { ...lastOld, issuedOn: '2023-07-01' },
      'CERTIFICATE_EXPIRED',
      'Issued on the day after the last day of the certificate.',
      { key: OLD, treatmentDate: '2023-08-01' },
    ),
    isValid(
      'certificate-first-day',
      prcOf('2020-01-01', '2020-01-01', '2020-03-31'),
      'Issued on the first day of the certificate.',
      { treatmentDate: '2020-02-01' },
    ),
    notValid(
      'certificate-not-yet',
      prcOf('2019-12-31', '2019-12-31', '2020-03-31'),
      'CERTIFICATE_NOT_YET_VALID',
      'Issued on the day before the first day of the certificate.',
      { treatmentDate: '2020-02-01' },
    ),
    isValid(
      'certificate-date-as-written',
      PRC,
      'The last day is that of the local date as written, whatever its offset.',
      { registry: 'last-day.json' },
    ),
    notValid(
      'certificate-date-as-written-after',
      { ...PRC, issuedOn: '2026-11-21' },
      'CERTIFICATE_EXPIRED',
      'The day after the last day as written.',
      { registry: 'last-day.json' },
    ),
    isValid(
      'certificate-own-dates',
      prcOf('2020-01-01', '2020-01-01', '2020-03-31'),
      'Without dates of the registry those of the certificate count.',
      { registry: 'certificate-dates.json', treatmentDate: '2020-02-01' },
    ),
    notValid(
      'certificate-own-dates-before',
      prcOf('2019-12-31', '2019-12-31', '2020-03-31'),
      'CERTIFICATE_NOT_YET_VALID',
      'The day before the certificate’s own first day.',
      { registry: 'certificate-dates.json', treatmentDate: '2020-02-01' },
    ),
    notValid(
      'certificate-unreadable-date',
      PRC,
      'KEY_VALIDITY_UNKNOWN',
      'A validity that is not a date is none, not an open one.',
      { registry: 'validity-unreadable.json' },
    ),
    notValid(
      'certificate-date-of-another-type',
      PRC,
      'KEY_VALIDITY_UNKNOWN',
      'A validity that is a number is none, and does not fall back to the certificate.',
      { registry: 'validity-of-another-type.json' },
    ),
  ].flat();
}

function accreditation({ passes, fails }: Cases): Vector[] {
  const isAccredited = passes(CLAUSES.accreditation, 'Period');
  const notAccredited = fails(CLAUSES.accreditation, 'issuer-accredited', 'Period');
  const lastClosed = prcOf('2023-12-01', '2023-12-01', '2023-12-31');
  const firstAgain = prcOf('2024-07-01', '2024-07-01', '2024-09-30');

  return [
    notAccredited('accreditation-none', PRC, 'NOT_ACCREDITED', 'An institution without accreditation periods.', {
      registry: 'not-accredited.json',
    }),
    notAccredited(
      'accreditation-s1-only',
      PRC,
      'NOT_ACCREDITED',
      'An institution accredited for another portable document.',
      { registry: 's1-only.json' },
    ),
    notAccredited(
      'accreditation-unreadable',
      PRC,
      'NOT_ACCREDITED',
      'A period whose end cannot be read is none, not an open one.',
      { registry: 'accreditation-unreadable.json' },
    ),
    notAccredited(
      'accreditation-closed',
      prcOf('2024-01-01', '2024-01-01', '2024-01-31'),
      'NOT_ACCREDITED_ON_ISSUANCE',
      'Issued on the day after the accreditation ended.',
      { key: CLOSED, treatmentDate: '2024-01-10' },
    ),
    notAccredited(
      'accreditation-ends-before',
      change(lastClosed, { validTo: '2024-01-01' }),
      'NOT_ACCREDITED_FOR_PERIOD',
      'The entitlement ends one day after the accreditation.',
      { key: CLOSED, treatmentDate: '2023-12-10' },
    ),
    isAccredited('accreditation-last-day', lastClosed, 'The entitlement ends on the last day of the accreditation.', {
      key: CLOSED,
      treatmentDate: '2023-12-31',
    }),
    isAccredited(
      'accreditation-issued-last-day',
      prcOf('2023-12-31', '2023-12-01', '2023-12-31'),
      'Issued on the last day of the accreditation.',
      { key: CLOSED, treatmentDate: '2023-12-31' },
    ),
    notAccredited(
      'accreditation-gap',
      prcOf('2023-05-02', '2023-05-01', '2023-05-31'),
      'NOT_ACCREDITED_ON_ISSUANCE',
      'Issued between two periods.',
      { key: GAP, treatmentDate: '2023-05-10' },
    ),
    notAccredited(
      'accreditation-gap-in-period',
      prcOf('2022-12-20', '2022-12-01', '2024-07-31'),
      'NOT_ACCREDITED_FOR_PERIOD',
      'The entitlement reaches over the gap between two periods.',
      { key: GAP, treatmentDate: '2022-12-24' },
    ),
    notAccredited(
      'accreditation-begins-after',
      { ...firstAgain, validFrom: '2024-06-30' },
      'NOT_ACCREDITED_FOR_PERIOD',
      'The entitlement begins one day before the period.',
      { key: GAP, treatmentDate: '2024-08-01' },
    ),
    isAccredited('accreditation-first-day', firstAgain, 'Issued, and begun, on the first day of the second period.', {
      key: GAP,
      treatmentDate: '2024-08-01',
    }),
    notAccredited(
      'accreditation-adjacent',
      PRC,
      'NOT_ACCREDITED_FOR_PERIOD',
      'Two adjacent periods hold the entitlement together, neither of them whole.',
      { registry: 'adjacent-periods.json' },
    ),
    isAccredited('accreditation-as-written', PRC, 'First and last day are those of the local dates as written.', {
      registry: 'last-day.json',
    }),
    notAccredited(
      'accreditation-ehic',
      { ...EHIC, expiryDate: '2027-02-01', issuedOn: '2026-11-02' },
      'NOT_ACCREDITED_FOR_PERIOD',
      'An EHIC that expires one day after the accreditation.',
      { registry: 'last-day.json' },
    ),
  ].flat();
}

export const periodsOf = (cases: Cases): readonly Group[] => [
  { folder: 'certificate', vectors: certificate(cases) },
  { folder: 'accreditation', vectors: accreditation(cases) },
];
