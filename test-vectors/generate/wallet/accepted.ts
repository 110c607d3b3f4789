/** Presentations that are approved: with an identity and without, and each with a claim less or more. */
import type { Flag } from '../flags.ts';
import { certificateOf } from '../signing.ts';
import {
  CONCEALED,
  HEADER,
  identity,
  institution,
  jwkOf,
  type Members,
  type Plan,
  present,
  presented,
  x5cOf,
} from './build.ts';
import { type Approval, approve, CLAUSES, cardWith, HOLDER } from './draft.ts';
import type { WalletVector } from './vector.ts';

const passes = (id: string, description: string, plan: Plan, approval: Approval = {}, ...flags: Flag[]) =>
  approve([id, description, CLAUSES.credential, ...flags], presented(plan), approval);

const PID = present(identity());
/** Nothing but what is required. */
const LEAST: Plan = {
  open: {
    iss: undefined,
    nbf: undefined,
    exp: undefined,
    jti: undefined,
    sub: undefined,
    status: undefined,
    issuing_authority: undefined,
    starting_date: undefined,
    ending_date: undefined,
  },
  concealed: { personal_administrative_number: CONCEALED.personal_administrative_number },
};
const ABSENT = { cardId: undefined, validFrom: undefined, tokenId: undefined, revocation: undefined };

const plain: WalletVector[] = [
  passes('plain', 'A card without an identity: neither names nor date of birth.', {}),
  passes(
    'with-identity',
    'A card and an identity with the same personal number.',
    {},
    {
      pid: PID,
      card: cardWith(HOLDER),
    },
    'Identity',
  ),
  passes('least', 'Nothing but what is required.', LEAST, { card: cardWith(ABSENT) }),
  passes(
    'least-with-identity',
    'Nothing but what is required, and an identity.',
    LEAST,
    {
      pid: PID,
      card: cardWith({ ...HOLDER, ...ABSENT }),
    },
    'Identity',
  ),
];

/** Every optional claim that is open, left out by itself; those of the period stand among the conflicts. */
const without = (name: string, approval: Approval = {}): WalletVector =>
  passes(`without-${name.replaceAll('_', '-')}`, `No ${name}.`, { open: { [name]: undefined } }, approval);
const missing: WalletVector[] = [
  without('iss'),
  without('nbf'),
  without('exp'),
  without('sub'),
  without('issuing_authority'),
  without('jti', { card: cardWith({ tokenId: undefined }) }),
  without('status', { card: cardWith({ revocation: undefined }) }),
  ...(['iss', 'nbf', 'exp', 'sub', 'issuing_authority'] as const).map((name) =>
    passes(
      `identity-without-${name.replaceAll('_', '-')}`,
      `No ${name}, and an identity.`,
      { open: { [name]: undefined } },
      { pid: PID, card: cardWith(HOLDER) },
      'Identity',
    ),
  ),
  passes(
    'status-of-another-kind',
    'A status of a kind that is not known.',
    {
      open: { status: { other_list: { idx: 12 } } },
    },
    { card: cardWith({ revocation: undefined }) },
  ),
];

const other = certificateOf('FR:0160');
const lure: Members = {
  jku: 'https://example.org/keys',
  x5u: 'https://example.org/certificate',
  kid: 'https://example.org/key',
  vctm: ['https://example.org/type'],
};
const more: WalletVector[] = [
  passes('header-more', 'Members of the header that name addresses: nothing is fetched.', { header: lure }),
  passes('claims-more', 'Claims that name addresses: nothing is fetched.', {
    open: { iss: 'https://example.org/other', 'vct#integrity': 'sha256-x', type_metadata: 'https://example.org/type' },
  }),
  passes('iss-no-address', 'An issuer that is no address.', { open: { iss: 'TEST FUND' } }),
  passes('certificates-unrelated', 'A second certificate that has nothing to do with the first.', {
    header: { x5c: [...HEADER.x5c, ...x5cOf(other)] },
  }),
  passes(
    'certificates-10',
    'Ten certificates.',
    {
      header: { x5c: Array.from({ length: 10 }, (_, at) => (at === 0 ? HEADER.x5c[0] : x5cOf(other)[0])) },
    },
    {},
    'Boundary',
  ),
  passes('holder-key-named', 'The key of the holder with an id, a use and an algorithm.', {
    open: { cnf: { jwk: { ...jwkOf('holder'), kid: 'k', use: 'sig', alg: 'ES256' } } },
  }),
  passes(
    'token-id-other',
    'A token id that is no UUID.',
    { open: { jti: 'be-0120-000017' } },
    {
      card: cardWith({ tokenId: 'be-0120-000017' }),
    },
  ),
  passes('other-authority', 'Another body is responsible.', {
    open: { issuing_authority: { id: 'BE:9999', name: 'TEST AUTHORITY' } },
  }),
  passes(
    'united-kingdom',
    'The United Kingdom, which is GB in a credential and UK in a card.',
    {
      header: { x5c: x5cOf(certificateOf('UK:0270')) },
      open: { issuing_country: 'GB', authentic_source: { id: 'GB:0270', name: 'TEST FUND' } },
      sign: institution('UK:0270'),
    },
    { key: 'UK:0270', card: cardWith({ country: 'UK', institution: { id: '0270', name: 'TEST FUND' } }) },
  ),
  passes(
    'united-kingdom-uk',
    'The United Kingdom by its code in a card.',
    {
      header: { x5c: x5cOf(certificateOf('UK:0270')) },
      open: { issuing_country: 'UK', authentic_source: { id: 'UK:0270', name: 'TEST FUND' } },
      sign: institution('UK:0270'),
    },
    { key: 'UK:0270', card: cardWith({ country: 'UK', institution: { id: '0270', name: 'TEST FUND' } }) },
  ),
  passes(
    'greece',
    'Greece, which is GR in both.',
    {
      header: { x5c: x5cOf(certificateOf('GR:0170')) },
      open: { issuing_country: 'GR', authentic_source: { id: 'GR:0170', name: 'TEST FUND' } },
      sign: institution('GR:0170'),
    },
    { key: 'GR:0170', card: cardWith({ country: 'GR', institution: { id: '0170', name: 'TEST FUND' } }) },
  ),
];

export const accepted: readonly WalletVector[] = [...plain, ...missing, ...more];
