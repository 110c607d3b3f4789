/** Dates, the status and times of a credential. */
import { type Members, type Plan, STATUS } from './build.ts';
import { claim, passes, refuses } from './claims.ts';
import type { WalletVector } from './vector.ts';

const dates: WalletVector[] = [
  '2026-11-31',
  '2026-11-2',
  '02.11.2026',
  '2026-11-02T00:00:00Z',
  '2026-11-00',
  '0000-11-02',
  '',
].map((date, at) =>
  refuses(
    `date-${at + 1}`,
    `A date of issuance that is none: ${date || 'nothing'}.`,
    claim('date_of_issuance', date),
    'DATE_INVALID',
  ),
);

const status = (list: Members): Plan => claim('status', { status_list: { ...STATUS.status_list, ...list } });
const statuses: WalletVector[] = [
  refuses(
    'status-list-null',
    'Null in place of the status list.',
    claim('status', { status_list: null }),
    'FIELD_TYPE',
  ),
  refuses('status-index-negative', 'A negative index.', status({ idx: -1 }), 'FIELD_TYPE'),
  refuses('status-index-text', 'An index that is a text.', status({ idx: '12' }), 'FIELD_TYPE'),
  refuses('status-index-fraction', 'An index with a fraction.', status({ idx: 1.5 }), 'FIELD_TYPE'),
  refuses('status-index-absent', 'No index.', status({ idx: undefined }), 'FIELD_MISSING'),
  refuses('status-uri-absent', 'No URI of the status list.', status({ uri: undefined }), 'FIELD_MISSING'),
  refuses(
    'status-uri-invalid',
    'A status list at what is no URI.',
    status({ uri: 'lists/1' }),
    'REVOCATION_URI_INVALID',
  ),
];

const secondOf = (time: string) => Date.parse(time) / 1000;
const times: WalletVector[] = [
  refuses('iat-too-late', 'Signed at a time that is no date.', claim('iat', 1e300), 'FIELD_TYPE'),
  refuses(
    'iat-before-year-1',
    'Signed in 2026 before Christ, which some programs write as 2026.',
    { open: { iat: secondOf('-002025-11-20T08:00:00Z'), nbf: undefined } },
    'FIELD_TYPE',
  ),
  refuses(
    'iat-last-day',
    'Signed on the last day of the year 9999, which is in the next year in some zones.',
    claim('iat', secondOf('9999-12-31T00:00:00Z')),
    'FIELD_TYPE',
    'Boundary',
  ),
  refuses('exp-too-late', 'It ends at a time that is no date.', claim('exp', 1e300), 'FIELD_TYPE'),
  passes(
    'exp-year-9999',
    'It ends in the last second of the year 9999.',
    claim('exp', secondOf('9999-12-31T23:59:59Z')),
    {},
    'Boundary',
  ),
  refuses(
    'exp-year-10000',
    'It ends in the first second of the year 10000.',
    claim('exp', secondOf('+010000-01-01T00:00:00Z')),
    'FIELD_TYPE',
    'Boundary',
  ),
];

export const claimsOfTime: readonly WalletVector[] = [...dates, ...statuses, ...times];
