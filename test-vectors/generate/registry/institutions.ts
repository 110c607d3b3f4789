/** The keys without a certificate and the accreditation periods of an institution, and their forms. */
import { base64Decode, base64Encode, base64urlEncode } from '../../../src/codec/bytes.ts';
import { current } from '../registries.ts';
import { privateKeyOf, thumbprintOf } from '../signing.ts';
import { answer, base64, CLAUSES, entry, holds, OLD, OWN, QUERY, understood } from './draft.ts';
import type { ListedInstitution, RegistryVector } from './vector.ts';

type Json = Readonly<Record<string, unknown>>;

const since = { portableDocument: 'EHIC', validFrom: '2015-01-01' };
const s1 = { portableDocument: 'S1', validFrom: '2016-01-01', validUntil: '2026-12-31' };
const accreditation = (
  id: string,
  description: string,
  members: Json,
  ...periods: ListedInstitution['accreditationPeriods']
) =>
  holds(
    `accreditation-${id}`,
    description,
    { accreditationPeriods: undefined, ...members },
    {
      accreditationPeriods: periods,
    },
  );
const accreditations: RegistryVector[] = [
  accreditation(
    'periods',
    'Two periods, one of them for another document.',
    { accreditationPeriods: [since, s1] },
    since,
    s1,
  ),
  accreditation('spelling', 'The spelling of the deployed service.', { accredidationPeriods: [since] }, since),
  accreditation(
    'both',
    'Both spellings: the first counts.',
    { accreditationPeriods: [s1], accredidationPeriods: [since] },
    s1,
  ),
  accreditation('empty', 'The first spelling with no period: it counts.', {
    accreditationPeriods: [],
    accredidationPeriods: [since],
  }),
  accreditation(
    'null',
    'The first spelling null: the second counts.',
    { accreditationPeriods: null, accredidationPeriods: [since] },
    since,
  ),
  accreditation('none', 'Neither spelling.', {}),
  accreditation('object', 'One period that is not in an array: no period.', { accreditationPeriods: since }),
  accreditation(
    'open',
    'An end that is null, and one that is blank: both are open.',
    {
      accreditationPeriods: [
        { ...since, validUntil: null },
        { ...s1, validUntil: ' ' },
      ],
    },
    since,
    { portableDocument: 'S1', validFrom: '2016-01-01' },
  ),
  accreditation(
    'omitted',
    'Entries that are omitted: no document, no begin, a begin or an end that is no text.',
    {
      accreditationPeriods: [
        { validFrom: '2015-01-01' },
        { portableDocument: 'EHIC' },
        { portableDocument: 'EHIC', validFrom: 20150101 },
        { ...since, validUntil: 20301231 },
        null,
        'EHIC',
        s1,
      ],
    },
    s1,
  ),
  accreditation(
    'no-date',
    'Texts that are no dates stay as they are.',
    {
      accreditationPeriods: [
        { ...since, validFrom: 'always' },
        { ...since, validUntil: 'unlimited' },
      ],
    },
    { ...since, validFrom: 'always' },
    { ...since, validUntil: 'unlimited' },
  ),
];

/** The public key of a label as a JWK that claims a thumbprint. */
function jwk(label: string, claimed: string, more: Json = {}): Json {
  const { d: _d, p: _p, q: _q, dp: _dp, dq: _dq, qi: _qi, ...members } = privateKeyOf(label).export({ format: 'jwk' });
  return { ...members, 'x5t#S256': claimed, ...more };
}
const keys = (id: string, description: string, publicKeys: unknown, ...listed: ListedInstitution['publicKeys']) =>
  holds(`keys-${id}`, description, { publicKeys }, { publicKeys: listed });
const key = { 'x5t#S256': OLD, kty: 'EC' };
const publicKeys: RegistryVector[] = [
  keys('ec', 'A key on P-256.', [jwk('BE:0120-old', OLD)], key),
  keys('rsa', 'An RSA key, with its algorithm.', [jwk('rsa-1', OLD, { alg: 'RS256' })], {
    'x5t#S256': OLD,
    kty: 'RSA',
    alg: 'RS256',
  }),
  keys('p-384', 'A key on P-384.', [jwk('P-384', OLD)], key),
  keys('of-certificate', 'The key of the certificate: it is not listed again.', [jwk('BE:0120', OWN)]),
  keys('beside-certificate', 'Another key under the thumbprint of the certificate.', [jwk('BE:0120-old', OWN)], {
    ...key,
    'x5t#S256': OWN,
  }),
  keys('twice', 'One key twice under one thumbprint.', [jwk('BE:0120-old', OLD), jwk('BE:0120-old', OLD)], key),
  keys(
    'standard',
    'Thumbprint and numbers in standard Base64.',
    [
      Object.fromEntries(
        Object.entries(jwk('BE:0120-old', OLD)).map(([name, value]) =>
          ['x', 'y', 'x5t#S256'].includes(name) ? [name, base64Encode(base64Decode(String(value))!)] : [name, value],
        ),
      ),
    ],
    key,
  ),
  keys(
    'for-signatures',
    'Members that allow signatures.',
    [jwk('BE:0120-old', OLD, { use: 'sig', key_ops: ['verify'] })],
    key,
  ),
  keys('not-candidates', 'Keys that are no candidates.', [
    jwk('Ed25519', OLD),
    jwk('BE:0120-old', OLD, { use: 'enc' }),
    jwk('BE:0120-old', OLD, { key_ops: ['sign'] }),
    jwk('BE:0120-old', OLD, { key_ops: 'verify' }),
    jwk('BE:0120-old', OLD, { d: 'AA' }),
    jwk('BE:0120-old', OLD, { y: undefined }),
    jwk('BE:0120-old', OLD, { crv: 'P-192' }),
    jwk('rsa-1', OLD, { e: '' }),
    jwk('BE:0120-old', base64urlEncode(thumbprintOf('BE:0120-old').subarray(1))),
    jwk('BE:0120-old', OLD, { 'x5t#S256': undefined }),
    { kty: 'oct', k: 'AA', 'x5t#S256': OLD },
    null,
    'key',
  ]),
  keys('object', 'One key that is not in an array: no key.', jwk('BE:0120-old', OLD)),
];

/** The query by thumbprint: only the certificate or key with it. */
const byThumbprint = { clause: CLAUSES.asking, query: { ...QUERY, thumbprint: OLD } };
const selected: RegistryVector[] = [
  understood(
    ['by-thumbprint', 'Asked for by a thumbprint: only the certificate with it.'],
    [answer(entry({ certificates: [current, base64('BE:0120-old')] }))],
    { certificates: [{ 'x5t#S256': OLD }] },
    byThumbprint,
  ),
  understood(
    ['by-thumbprint-key', 'Asked for by a thumbprint: only the key with it.'],
    [answer(entry({ publicKeys: [jwk('BE:0120-old', OLD), jwk('rsa-1', OWN)] }))],
    { certificates: [], publicKeys: [key] },
    byThumbprint,
  ),
  understood(
    ['by-thumbprint-none', 'Asked for by a thumbprint that the answer does not have.'],
    [answer(entry())],
    { certificates: [] },
    byThumbprint,
  ),
];

export const institutions: readonly RegistryVector[] = [...accreditations, ...publicKeys, ...selected];
