/** The whole list: what is read of it, what is left out, and how long it serves. */
import { current } from '../registries.ts';
import { answer, base64, CLAUSES, entry, NOW, QUERY, refused, thumbprint, understood, unknown } from './draft.ts';
import type { RegistryVector, ResolverAnswer } from './vector.ts';

const whole = { whole: true };
const all = answer(
  entry(),
  entry({ officialId: '0121', certificates: [base64('BE:0120-old')] }),
  entry({ countryCode: 'EL' }),
);
const second = { ...QUERY, officialId: '0121' };
const NO_IDS = [-1, 0.5, 2 ** 53, '', null, true, ['0120'], undefined];
const NO_COUNTRIES = ['', 32, null, undefined];
const READ = { size: 3, leftOut: [] };
const one = answer(entry());
const without = answer(entry(second));

const read: RegistryVector[] = [
  understood(['list', 'The first of three institutions.'], [all], {}, { ...whole, outcome: READ }),
  understood(
    ['list-second', 'The second of three institutions.'],
    [all],
    { ...second, certificates: [{ 'x5t#S256': thumbprint('BE:0120-old') }] },
    { ...whole, query: second, outcome: READ },
  ),
  understood(
    ['list-alias', 'The institution under EL.'],
    [all],
    { countryCode: 'GR' },
    { ...whole, query: { ...QUERY, countryCode: 'GR' }, outcome: READ },
  ),
  unknown(['list-unknown', 'An institution that the list does not have.'], [all], {
    ...whole,
    query: { ...QUERY, officialId: '0122' },
    outcome: READ,
  }),
  refused(['list-empty', 'A list of no institution.'], [answer()], 'REGISTRY_NOT_UNDERSTOOD', whole),
  refused(
    ['list-unreadable', 'A list in which no institution can be read.'],
    [answer(null, { name: 'no id' })],
    'REGISTRY_NOT_UNDERSTOOD',
    whole,
  ),
  refused(['list-twice', 'The institution twice in the list.'], [answer(entry(), entry())], 'REGISTRY_AMBIGUOUS', {
    ...whole,
    outcome: { size: 1, leftOut: [] },
  }),
  understood(
    ['list-beside-twice', 'Another institution twice in the list.'],
    [answer(entry(second), entry(second), entry())],
    {},
    { ...whole, outcome: { size: 2, leftOut: [] } },
  ),
  refused(
    ['list-thumbprint', 'A thumbprint that is not that of the certificate.'],
    [answer(entry({ certificates: [{ ...current, 'x5t#S256': thumbprint('rsa-1') }] }))],
    'REGISTRY_INCONSISTENT',
    { ...whole, outcome: { size: 1, leftOut: [] } },
  ),
  understood(
    ['list-keys', 'Entries whose country and id are a key, and entries of which one is not: these are left out.'],
    [
      answer(
        ...[0, 2 ** 53 - 1].map((officialId) => entry({ officialId })),
        ...NO_IDS.map((officialId) => entry({ officialId })),
        ...NO_COUNTRIES.map((countryCode) => entry({ countryCode })),
      ),
    ],
    { officialId: '9007199254740991' },
    {
      ...whole,
      clause: CLAUSES.data,
      query: { ...QUERY, officialId: '9007199254740991' },
      outcome: {
        size: 2,
        leftOut: [...NO_IDS, ...NO_COUNTRIES].map((_, index) => ({
          code: 'FIELD_MISSING' as const,
          position: index + 2,
          field: '',
        })),
      },
    },
  ),
  understood(
    ['list-left-out', 'Entries and certificates that are left out.'],
    [
      answer(
        null,
        { name: 'no id' },
        entry({ officialId: '0121', certificates: ['not PEM', current, { certificatePEM: 7 }, {}] }),
        entry({ officialId: '0122', certificates: { certificate: base64('BE:0120') } }),
        entry({ officialId: '0123', certificates: Array.from({ length: 257 }, () => base64('rsa-1')) }),
        entry(),
      ),
    ],
    {},
    {
      ...whole,
      clause: CLAUSES.data,
      outcome: {
        size: 4,
        leftOut: [
          { code: 'FIELD_TYPE', position: 0, field: '' },
          { code: 'FIELD_MISSING', position: 1, field: '' },
          { code: 'ERR_EHIC_CERTIFICATE', position: 2, certificate: 0, field: 'certificates' },
          { code: 'ERR_EHIC_CERTIFICATE', position: 2, certificate: 2, field: 'certificates' },
          { code: 'ERR_EHIC_CERTIFICATE', position: 2, certificate: 3, field: 'certificates' },
          { code: 'FIELD_TYPE', position: 3, field: 'certificates' },
          { code: 'FIELD_TOO_LONG', position: 4, field: 'certificates' },
        ],
      },
    },
  ),
];

const statuses: RegistryVector[] = [
  ...[204, 404].map((status) =>
    refused(
      [`list-${status}`, `The status ${status} for the whole list.`],
      [{ status }],
      'REGISTRY_ERROR_STATUS',
      whole,
    ),
  ),
  refused(
    ['list-404-object', 'The status 404 with a JSON object for the whole list.'],
    [{ status: 404, body: '{}' }],
    'REGISTRY_ERROR_STATUS',
    whole,
  ),
  refused(
    ['list-error', 'An error in place of the list.'],
    [{ body: '{"error":"busy"}' }],
    'REGISTRY_ERROR_ANSWER',
    whole,
  ),
  refused(['list-page', 'A web page in place of the list.'], [{ body: '<html>' }], 'REGISTRY_NOT_UNDERSTOOD', whole),
  refused(['list-redirect', 'A redirect in place of the list.'], [{ status: 302 }], 'REGISTRY_REDIRECTED', whole),
  refused(['list-unreachable', 'No connection for the list.'], [{ failure: 'unreachable' }], 'REGISTRY_UNREACHABLE', {
    ...whole,
    requests: 3,
  }),
];

/** A list that was fetched so many seconds before. */
const fetched = (seconds: number, first: ResolverAnswer = one) => ({
  before: { now: new Date(Date.parse(NOW) - seconds * 1000).toISOString().replace('.000', ''), answers: [first] },
});
const DAY = 86_400;
const page: ResolverAnswer = { body: '<html>' };
const held: RegistryVector[] = [
  understood(['held', 'A list of an hour: the Resolver is not asked.'], [page], {}, { ...fetched(3600), requests: 0 }),
  understood(
    ['held-24-hours', 'A list of exactly 24 hours: the Resolver is not asked.', 'Boundary'],
    [page],
    {},
    {
      ...fetched(DAY),
      requests: 0,
    },
  ),
  unknown(['held-unknown', 'An institution that a list of an hour does not have.'], [one], {
    ...fetched(3600, without),
    requests: 0,
  }),
  understood(
    ['stale-asked', 'A list of 24 hours and a second: the Resolver is asked.', 'Boundary'],
    [one],
    {},
    {
      ...fetched(DAY + 1, without),
    },
  ),
  ...(
    [
      ['page', 'a web page', page, 1],
      ['status', 'the status 403', { status: 403 }, 1],
      ['unreachable', 'no connection', { failure: 'unreachable' }, 3],
    ] as const
  ).map(([id, what, each, requests]) =>
    refused([`stale-${id}`, `A list that is too old, and ${what}.`], [each], 'REGISTRY_STALE', {
      ...fetched(DAY + 1),
      requests,
    }),
  ),
  understood(
    ['again', 'A newer list.'],
    [one],
    {},
    {
      ...whole,
      ...fetched(3600, without),
      outcome: { size: 1, leftOut: [] },
    },
  ),
  understood(
    ['again-failed', 'No newer list: that of an hour serves.'],
    [page],
    {},
    {
      ...whole,
      ...fetched(3600),
      outcome: { failure: 'REGISTRY_NOT_UNDERSTOOD' },
    },
  ),
  refused(['again-stale', 'No newer list than one that is too old.'], [{ status: 403 }], 'REGISTRY_ERROR_STATUS', {
    ...whole,
    ...fetched(DAY + 1),
  }),
];

export const lists: readonly RegistryVector[] = [...read, ...statuses, ...held];
