/** Forms of institution, disclosures, names and days on which sources disagree: those that are read, and those that are refused. */
import { certificateOf } from '../signing.ts';
import { CONCEALED, institution, type Members, OPEN, type Plan, presented, SOURCE, x5cOf } from './build.ts';
import { about, reads, refuses } from './conflict-draft.ts';
import { cardWith, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const written = (id: unknown): Plan => ({ open: { authentic_source: { ...SOURCE, id } } });
const sources: WalletVector[] = [
  reads('source-blank', 'A blank after the colon.', written('BE: 0120'), { warnings: ['TEXT_EDGE_SPACE'] }),
  refuses('source-no-country', 'An institution without a country.', written('Uber-GR'), 'FIELD_VALUE'),
  refuses('source-number-alone', 'Only the id of the institution.', written('0120'), 'FIELD_VALUE'),
  refuses('source-other-country', 'An institution of another country.', written('FR:0120'), 'FIELD_VALUE'),
  refuses('source-lower-case', 'The country in lower case.', written('be:0120'), 'FIELD_VALUE'),
  refuses('source-blank-before', 'A blank before the colon.', written('BE :0120'), 'FIELD_VALUE'),
  refuses('source-nothing', 'Nothing after the colon.', written('BE:'), 'FIELD_TOO_SHORT'),
  reject(
    about('source-20', 'An institution of 20 characters with its country, which is not in the registry.', 'Boundary'),
    presented(written(`BE:${'1'.repeat(17)}`)),
    'key-resolved',
    'ISSUER_UNKNOWN',
  ),
  refuses(
    'source-21',
    'An institution of 21 characters with its country.',
    written(`BE:${'1'.repeat(18)}`),
    'FIELD_TOO_LONG',
  ),
];

const kept = ['issuing_country', 'issuing_authority', 'authentic_source', 'date_of_issuance', 'date_of_expiry'];
const pick = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, OPEN[name]]));
const drop = (names: readonly string[]) => Object.fromEntries(names.map((name) => [name, undefined]));
const concealing: WalletVector[] = [
  reads('all-concealed', 'Every claim of the card can be kept back, and is shown.', {
    open: drop([...kept, 'starting_date', 'ending_date']),
    concealed: { ...CONCEALED, ...pick([...kept, 'starting_date', 'ending_date']) },
  }),
  reads('none-concealed', 'No claim can be kept back.', {
    open: CONCEALED,
    concealed: {},
    payload: ({ _sd, _sd_alg, ...payload }) => payload,
  }),
  reads(
    'status-beside-concealed',
    'Dates can be kept back, and one of them is.',
    {
      open: drop(['starting_date']),
      concealed: { ...CONCEALED, ...pick(['starting_date']) },
      withheld: ['starting_date'],
    },
    { card: cardWith({ validFrom: undefined }) },
  ),
  reject(
    about('status-concealed', 'The status can be kept back, which no credential allows.', 'SignedFault', 'Disclosure'),
    presented({ open: drop(['status']), concealed: { ...CONCEALED, ...pick(['status']) } }),
    'decodable',
    'SD_JWT_INVALID',
  ),
];

const hashes: WalletVector[] = [
  reads('hash-upper-case', 'The hash as a sample of the rulebook names it.', {
    payload: (payload) => ({ ...payload, _sd_alg: 'SHA-256' }),
  }),
  reads('hash-absent', 'No name of the hash, which is then SHA-256 (RFC 9901, section 4.1.1).', {
    payload: ({ _sd_alg, ...payload }) => payload,
  }),
  ...(
    [
      ['sha-512', 'Another hash.', 'sha-512'],
      ['other-spelling', 'The hash in another spelling.', 'sha256'],
      ['null', 'A hash that is null.', null],
    ] as const
  ).map(([id, description, name]) =>
    reject(
      about(`hash-${id}`, description, 'SignedFault', 'Disclosure'),
      presented({ payload: (payload) => ({ ...payload, _sd_alg: name }) }),
      'decodable',
      'SD_JWT_INVALID',
    ),
  ),
];

const MDOC: Members = {
  social_security_pin: '99999999999',
  document_id: '99999999999999999999',
  competent_institution: { institution_id: '9999', institution_name: 'OTHER FUND', country_code: 'FR' },
};
const LONG = 'urn:dgempl:pubeaas:v1:attribute:personal_administrative_number';
const names: WalletVector[] = [
  reads('names-long-beside', 'The personal number by a long name too, with another value: it is ignored.', {
    open: { [LONG]: '99999999999' },
  }),
  refuses(
    'names-long-alone',
    'The personal number by its long name alone.',
    { concealed: { document_number: CONCEALED.document_number, [LONG]: CONCEALED.personal_administrative_number } },
    'FIELD_MISSING',
  ),
  reads('names-mdoc-beside', 'Names of an mdoc beside those of the credential, with other values.', { open: MDOC }),
  refuses(
    'names-mdoc-alone',
    'The numbers and the institution by the names of an mdoc alone.',
    { open: { ...MDOC, authentic_source: undefined }, concealed: {} },
    'FIELD_MISSING',
  ),
  reads('category', 'The category of the attestation, which a table requires and a schema forbids.', {
    open: { attestation_legal_category: 'PuB-EAA' },
  }),
  reads('category-number', 'A category of another type, which is ignored as well.', {
    open: { attestation_legal_category: 7 },
  }),
];

const signedOn = (time: string): Members => ({ iat: Date.parse(time) / 1000, nbf: undefined });
const issuance: WalletVector[] = [
  reads(
    'issued-before-key',
    'Issued the day before the first of the key, and signed now.',
    {
      open: { date_of_issuance: '2019-12-31' },
    },
    { card: cardWith({ issuedOn: '2019-12-31' }) },
  ),
  reject(
    about('signed-before-key', 'Signed the day before the first of the key.', 'SignedFault', 'Period', 'Boundary'),
    presented({ open: signedOn('2019-12-31T12:00:00Z') }),
    'key-valid-on-issuance',
    'CERTIFICATE_NOT_YET_VALID',
  ),
  reject(
    about('signed-after-key', 'Signed with a key that had ended; the card was issued before.', 'SignedFault', 'Period'),
    presented({
      header: { x5c: x5cOf(certificateOf('BE:0120-old')) },
      open: { date_of_issuance: '2023-06-30', starting_date: '2023-06-30' },
      sign: institution('BE:0120-old'),
    }),
    'key-valid-on-issuance',
    'CERTIFICATE_EXPIRED',
  ),
  reads('signed-last-second', 'Signed in the last second of today, in the zone of the verifier.', {
    open: signedOn('2026-11-23T22:59:59Z'),
  }),
  reads(
    'signed-tomorrow',
    'Signed in the first second of tomorrow, in the zone of the verifier.',
    {
      open: signedOn('2026-11-23T23:00:00Z'),
    },
    { warnings: ['ISSUED_IN_FUTURE'] },
  ),
  reads(
    'issued-tomorrow',
    'A date of issuance that is tomorrow is no remark.',
    {
      open: { date_of_issuance: '2026-11-24' },
    },
    { card: cardWith({ issuedOn: '2026-11-24' }) },
  ),
];

export const conflictsOfContent: readonly WalletVector[] = [
  ...sources,
  ...concealing,
  ...hashes,
  ...names,
  ...issuance,
];
