/** Token ids and revocation references, in every spelling. */
import type { CardFields } from '../../../src/card/model.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { change } from '../cards.ts';
import { CLAUSES, data, issued, prc, refused } from './draft.ts';
import type { IssuingVector } from './vector.ts';

const PROFILES = ['cose', 'jws'] as const;
const { tokenId: UUID = '' } = prc;

const spelled = (id: string, description: string, written: string, profile: 'cose' | 'jws' = 'cose') =>
  issued(
    [`token-id-${id}`, description, CLAUSES.spelling, 'Spelling', 'Revocation'],
    data(prc, { tokenId: written }),
    prc,
    {
      profile,
    },
  );
const badId = (id: string, description: string, tokenId: string, profile: 'cose' | 'jws', ...codes: ReasonCode[]) =>
  refused(
    [`token-id-${id}`, description, CLAUSES.spelling, 'Revocation'],
    data(prc, { tokenId }),
    codes.map((code) => [code, 'tokenId'] as const),
    { profile },
  );

const tokenIds: IssuingVector[] = [
  ...PROFILES.flatMap((profile) => [
    spelled('upper-case', 'A UUID in capitals.', UUID.toUpperCase(), profile),
    spelled('no-hyphens', 'A UUID without hyphens.', UUID.replaceAll('-', ''), profile),
    spelled('urn', 'A UUID as a URN.', `urn:uuid:${UUID}`, profile),
    badId('empty', 'An empty token id.', '', profile, 'FIELD_TOO_SHORT'),
    badId('damaged', 'A UUID that lacks its last digit.', UUID.slice(0, -1), profile, 'TOKEN_ID_NOT_UUID'),
  ]),
  spelled('braces', 'A UUID in braces.', `{${UUID}}`),
  spelled('dashes', 'A UUID with other dashes.', UUID.replaceAll('-', '\u2013')),
  spelled('white-space', 'A UUID between white space.', ` ${UUID}\n`),
  badId('other', 'A token id that is no UUID.', 'BE-2026-17', 'cose', 'TOKEN_ID_NOT_UUID'),
  issued(
    ['token-id-other', 'A token id that is no UUID stays as it is.', CLAUSES.jws, 'Revocation'],
    data(prc, { tokenId: 'BE-2026-17' }),
    change(prc, { tokenId: 'BE-2026-17' }),
    { profile: 'jws' },
  ),
  badId('other-edge', 'One after a space, which is no UUID.', ' BE-2026-17', 'jws', 'TEXT_EDGE_SPACE'),
  badId('other-unseen', 'One with a zero-width space.', 'BE\u200b17', 'jws', 'CHARACTER_NOT_ALLOWED'),
];

const missing = ['REVOCATION_REFERENCE_MISSING', ''] as const;
const notRevocable = (id: string, description: string, fields: CardFields) =>
  PROFILES.map((profile) => {
    const all = { tokenId: undefined, revocation: undefined, ...fields };
    return issued(
      [`reference-${id}`, description, CLAUSES.violations, 'Revocation'],
      data(prc, all),
      change(prc, all),
      {
        profile,
        warnings: [missing],
      },
    );
  });

const presence: IssuingVector[] = [
  ...notRevocable('none', 'Neither token id nor reference.', {}),
  ...notRevocable('token-id', 'A token id without a list.', { tokenId: UUID }),
  ...notRevocable('list', 'A list without a token id.', { revocation: 'https://example.org/be/0120/revoked' }),
];

const address = (id: string, description: string, written: string, normal: string) =>
  issued(
    [`address-${id}`, description, CLAUSES.spelling, 'Spelling', 'Revocation'],
    data(prc, { revocation: written }),
    change(prc, { revocation: normal }),
  );
const HOST = 'https://example.org';
const LONG = `${HOST}/${'a'.repeat(2048 - HOST.length - 1)}`;
const badAddress = (id: string, description: string, uri: string) => [
  refused([`address-${id}`, description, CLAUSES.issuing, 'Revocation'], data(prc, { revocation: uri }), [
    ['REVOCATION_URI_INVALID', 'revocation'],
  ]),
  refused(
    [`address-${id}`, description, CLAUSES.issuing, 'Revocation'],
    data(prc, { revocation: uri }),
    [['REVOCATION_URI_INVALID', 'revocation']],
    { profile: 'jws' },
  ),
];

const addresses: IssuingVector[] = [
  address('host-case', 'A host in capitals.', 'https://EXAMPLE.org/Revoked', `${HOST}/Revoked`),
  address('port', 'The port that https has.', 'https://example.org:443/revoked', `${HOST}/revoked`),
  address('other-port', 'Another port stays.', `${HOST}:8443/revoked`, `${HOST}:8443/revoked`),
  address('no-path', 'No path.', HOST, `${HOST}/`),
  address('dots', 'Dot segments.', `${HOST}/x/../revoked`, `${HOST}/revoked`),
  address('query', 'A query and a slash at the end stay.', `${HOST}/revoked/?a=b/`, `${HOST}/revoked/?a=b/`),
  address('longest', '2048 characters.', LONG, LONG),
  ...badAddress('too-long', '2049 characters.', `${LONG}a`),
  ...badAddress('http', 'No https.', 'http://example.org/revoked'),
  ...badAddress('scheme-case', 'The scheme in capitals.', 'HTTPS://example.org/revoked'),
  ...badAddress('urn', 'A name that is no address.', 'urn:example:revoked'),
  ...badAddress('no-host', 'No host.', 'https:///'),
  ...badAddress('user', 'User information.', 'https://fund@example.org/revoked'),
  ...badAddress('ip', 'An IP address.', 'https://192.0.2.1/revoked'),
  ...badAddress('ip-number', 'An IP address as one number.', 'https://3221225985/revoked'),
  ...badAddress('ip-6', 'An IPv6 address.', 'https://[2001:db8::1]/revoked'),
  ...badAddress('space', 'A space.', 'https://example.org/re voked'),
  ...badAddress('not-ascii', 'A letter outside ASCII.', 'https://example.org/widerrufé'),
  ...badAddress('empty', 'An empty text.', ''),
];

const status = (id: string, description: string, index: number, uri = `${HOST}/status/1`, normal = uri) =>
  issued(
    [`status-${id}`, description, CLAUSES.cose, 'Revocation', 'Boundary'],
    data(prc, { revocation: { uri, index }, tokenId: undefined }),
    change(prc, { revocation: { uri: normal, index }, tokenId: undefined }),
  );

const statuses: IssuingVector[] = [
  status('first', 'The first index, without a token id.', 0),
  status('32-bits', 'An index of 2^32.', 2 ** 32),
  status('greatest', 'The greatest index, 2^53 - 1.', 2 ** 53 - 1),
  status(
    'spelling',
    'The address of a status list in another spelling.',
    7,
    'https://EXAMPLE.org:443/status/1',
    `${HOST}/status/1`,
  ),
  refused(
    ['status-http', 'A status list without https.', CLAUSES.issuing, 'Revocation'],
    data(prc, { revocation: { uri: 'http://example.org/status/1', index: 7 } }),
    [['REVOCATION_URI_INVALID', 'revocation']],
  ),
  refused(
    ['status', 'The profile has no index into a status list.', CLAUSES.jws, 'Revocation'],
    data(prc, { revocation: { uri: `${HOST}/status/1`, index: 7 } }),
    [['FIELD_NOT_ALLOWED', 'revocation']],
    { profile: 'jws' },
  ),
];

export const references: readonly IssuingVector[] = [...tokenIds, ...presence, ...addresses, ...statuses];
