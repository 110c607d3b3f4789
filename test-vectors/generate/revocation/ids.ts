/** Lists of revoked token ids. */
import { createHmac } from 'node:crypto';
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import { certificateOf } from '../signing.ts';
import type { List, Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';
import { HOST, IDS_URL, idList, listOf, NOW, served, statusJwt } from './lists.ts';

const card = { ...PRC, revocation: IDS_URL };
const { tokenId = '' } = card;
const other = '00000000-0000-4000-8000-000000000001';
const sealed = sealCard(card);
const must = { requireRevocation: true, hosts: [HOST] } as const;

const about = (id: string, description: string, clause: string) =>
  [`list-ids-${id}`, description, clause, 'Revocation'] as const;

function passes(id: string, body: string, description: string, clause: string = CLAUSES.ids): Vector {
  const lists = [served(IDS_URL, body)];
  return approve(about(id, description, clause), card, { sealed, ...must, lists, revocationStatus: ['PASSED'] });
}

function fails(
  id: string,
  body: string,
  code: ReasonCode,
  description: string,
  clause: string = CLAUSES.judging,
): Vector {
  return rejected(id, [served(IDS_URL, body)], code, description, clause);
}

function rejected(id: string, lists: readonly List[], code: ReasonCode, description: string, clause: string): Vector {
  return reject(about(id, description, clause), sealed, 'revocation-status', code, { ...must, lists });
}

const content: Vector[] = [
  passes('other', idList([other]), 'The list has the id of another card.'),
  passes('none', idList([]), 'The list is empty.'),
  fails('revoked', idList([other, tokenId]), 'REVOKED', 'The list has the id of the card.', CLAUSES.ids),
  ...(
    [
      ['upper-case', tokenId.toUpperCase(), 'in capitals'],
      ['no-hyphens', tokenId.replaceAll('-', ''), 'without hyphens'],
      ['dashes', tokenId.replaceAll('-', '\u2013'), 'with other dashes'],
      ['urn', `urn:uuid:${tokenId}`, 'as a URN'],
      ['braces', `{${tokenId}}`, 'in braces'],
      ['white-space', ` ${tokenId}\n`, 'between white space'],
    ] as const
  ).map(([id, spelled, how]) =>
    fails(`revoked-${id}`, idList([spelled]), 'REVOKED', `The list has the id of the card ${how}.`, CLAUSES.spelling),
  ),
  ...(
    [
      ['empty', [other, ''], 'an empty entry'],
      ['number', [other, 7], 'a number'],
      ['null', [null], 'null'],
      ['damaged', [tokenId.slice(0, -1)], 'a UUID that lacks its last digit'],
      ['too-long', [`${tokenId}0`], 'a UUID with a digit too many'],
      ['invisible', [`${tokenId}\u200b`], 'a UUID with an invisible character'],
    ] as const
  ).map(([id, entries, what]) =>
    fails(`entry-${id}`, idList(entries), 'REVOCATION_NOT_UNDERSTOOD', `A list with ${what}.`, CLAUSES.spelling),
  ),
];

/** Five groups of hexadecimal digits, so many in all. */
const fiveGroups = (count: number) => `01234567.89ab.cdef.0123.${'a'.repeat(count - 20)}`;

/** Ids that are no UUID: one that is meant as a UUID is damaged, and all others are ids of another kind. */
const damaged: Vector[] = [
  fails(
    'revoked-uuid-prefix',
    idList([`uuid:${tokenId}`]),
    'REVOKED',
    'The list has the id of the card as uuid:.',
    CLAUSES.spelling,
  ),
  ...(
    [
      ['urn-other', 'urn:uuid:2026-117', 'urn:uuid: before another id'],
      ['uuid-other', 'uuid:2026-117', 'uuid: before another id'],
      ['braces-other', '{2026-117}', 'another id in braces'],
      ['dots', tokenId.replaceAll('-', '.'), 'a UUID with dots between its groups'],
      ['26-digits', fiveGroups(26), 'five groups of 26 hexadecimal digits'],
      ['38-digits', fiveGroups(38), 'five groups of 38 hexadecimal digits'],
      ['blank', ' ', 'an entry of nothing but white space'],
    ] as const
  ).map(([id, entry, what]) =>
    fails(`entry-${id}`, idList([entry]), 'REVOCATION_NOT_UNDERSTOOD', `A list with ${what}.`, CLAUSES.spelling),
  ),
  ...(
    [
      ['number-text', '2026-117', 'an id of digits'],
      ['edge', '2026-117 ', 'white space after an id that is no UUID'],
      ['letters', 'prc-of-2026-no-117-b', 'an id with letters'],
      ['25-digits', fiveGroups(25), 'five groups of 25 hexadecimal digits'],
      ['39-digits', fiveGroups(39), 'five groups of 39 hexadecimal digits'],
      ['one-group', tokenId.replaceAll('-', '').slice(1), '31 hexadecimal digits in one group'],
      ['four-groups', '01234567-89ab-cdef-0123456789abcdef0', '33 hexadecimal digits in four groups'],
    ] as const
  ).map(([id, entry, what]) =>
    passes(`entry-${id}`, idList([entry]), `A list with ${what}: it is no damaged UUID.`, CLAUSES.spelling),
  ),
];

const odd = (id: string, claims: Record<string, unknown>, description: string) =>
  fails(id, idList([other], claims), 'REVOCATION_NOT_UNDERSTOOD', description);

const form: Vector[] = [
  odd('no-jti', { jti: undefined }, 'No ids.'),
  odd('jti-text', { jti: tokenId }, 'A text in place of the array.'),
  odd('no-iss', { iss: undefined }, 'No institution.'),
  odd('no-sub', { sub: undefined }, 'No address.'),
  odd('no-iat', { iat: undefined }, 'No time.'),
  odd('iat-text', { iat: '2026-11-23' }, 'A time that is a text.'),
  odd('iat-negative', { iat: -1 }, 'A negative time.'),
  odd('exp-text', { exp: 'never' }, 'An end that is a text.'),
  fails('typ-jwt', idList([other], {}, { header: { typ: 'JWT' } }), 'REVOCATION_NOT_UNDERSTOOD', 'The type JWT.'),
  fails('no-typ', idList([other], {}, { header: { typ: undefined } }), 'REVOCATION_NOT_UNDERSTOOD', 'No type.'),
  fails(
    'crit',
    idList([other], {}, { header: { crit: ['exp'], exp: 1 } }),
    'REVOCATION_NOT_UNDERSTOOD',
    'A critical header.',
  ),
  fails('page', '<html>404 Not Found</html>', 'REVOCATION_NOT_UNDERSTOOD', 'A web page.'),
  fails('empty-file', '', 'REVOCATION_NOT_UNDERSTOOD', 'No byte.'),
  fails('object', '{"revoked":[]}', 'REVOCATION_NOT_UNDERSTOOD', 'An object without a signature.'),
  fails('padded', `${idList([other])}==`, 'REVOCATION_NOT_UNDERSTOOD', 'A signature with padding.'),
  fails(
    'status-list',
    statusJwt(listOf(1, 8, {}), { sub: IDS_URL }),
    'REVOCATION_NOT_UNDERSTOOD',
    'A status list, for a token id.',
  ),
  passes('final-line-feed', `${idList([other])}\n`, 'A line feed at the end of the file.'),
];

const hmac = (data: Uint8Array) =>
  Uint8Array.from(createHmac('sha256', certificateOf('BE:0120')).update(data).digest());
const unsigned = (id: string, body: string, description: string) =>
  fails(id, body, 'REVOCATION_SIGNATURE_INVALID', description);

const signatures: Vector[] = [
  unsigned('bare', JSON.stringify([other]), 'A bare array, which is not signed.'),
  unsigned(
    'alg-none',
    idList([other], {}, { header: { alg: 'none' }, signWith: () => new Uint8Array(0) }),
    'The algorithm none.',
  ),
  unsigned(
    'hs256',
    idList([other], {}, { header: { alg: 'HS256' }, signWith: hmac }),
    'HMAC with the certificate as its secret.',
  ),
  unsigned(
    'changed',
    idList([other], {}, { change: (token) => token.replace(/\.[^.]+\./, `.${idList([]).split('.')[1]}.`) }),
    'The content of another list of the institution.',
  ),
  unsigned(
    'other-institution',
    idList([other], {}, { key: 'BE:KvBE10' }),
    'Signed by another institution of the country.',
  ),
  unsigned(
    'other-key',
    idList([other], {}, { key: 'BE:KvBE10', header: { kid: undefined } }),
    'Signed by another institution, without a key id.',
  ),
  unsigned(
    'expired-certificate',
    idList([other], {}, { key: 'BE:0120-old' }),
    'Signed by a certificate that had expired.',
  ),
  passes(
    'no-kid',
    idList([other], {}, { header: { kid: undefined } }),
    'No key id: any certificate of the institution may have signed.',
    CLAUSES.judging,
  ),
  passes(
    'rs256',
    idList([other], {}, { key: 'rsa-1', algorithm: 'RS256' }),
    'RS256 by another certificate of the institution than signed the card.',
  ),
  passes('ps256', idList([other], {}, { key: 'rsa-1', algorithm: 'PS256' }), 'PS256.'),
];

const wrong = (id: string, claims: Record<string, unknown>, code: ReasonCode, description: string) =>
  fails(id, idList([other], claims), code, description);
const right = (id: string, claims: Record<string, unknown>, description: string, clause: string = CLAUSES.judging) =>
  passes(id, idList([other], claims), description, clause);

const claims: Vector[] = [
  wrong('other-issuer', { iss: 'BE:KvBE10' }, 'REVOCATION_WRONG_ISSUER', 'The list of another institution.'),
  wrong('issuer-case', { iss: 'be:0120' }, 'REVOCATION_WRONG_ISSUER', 'The institution in lower case.'),
  wrong('other-address', { sub: `${IDS_URL}/2` }, 'REVOCATION_WRONG_SUBJECT', 'The list of another address.'),
  wrong(
    'address-case',
    { sub: IDS_URL.replace('revoked', 'Revoked') },
    'REVOCATION_WRONG_SUBJECT',
    'The path in other letters.',
  ),
  wrong('address-query', { sub: `${IDS_URL}?1` }, 'REVOCATION_WRONG_SUBJECT', 'A query after the address.'),
  right(
    'address-host-case',
    { sub: IDS_URL.replace(HOST, HOST.toUpperCase()) },
    'The host in capitals.',
    CLAUSES.spelling,
  ),
  right('address-port', { sub: IDS_URL.replace(HOST, `${HOST}:443`) }, 'The port that https has.', CLAUSES.spelling),
  right('address-slash', { sub: `${IDS_URL}/` }, 'A slash at the end of the path.', CLAUSES.spelling),
  right(
    'address-percent',
    { sub: IDS_URL.replace('revoked', '%72evoked') },
    'A letter of the path percent-encoded.',
    CLAUSES.spelling,
  ),
  right(
    'address-dots',
    { sub: IDS_URL.replace('revoked', 'x/../revoked') },
    'Dot segments in the path.',
    CLAUSES.spelling,
  ),
  right('age-24-hours', { iat: NOW - 86_400 }, 'A list of exactly 24 hours.'),
  wrong('age', { iat: NOW - 86_401 }, 'REVOCATION_STALE', 'A list of 24 hours and a second.'),
  right('future-300', { iat: NOW + 300 }, 'A list made 300 seconds after now.'),
  wrong('future', { iat: NOW + 301 }, 'REVOCATION_FROM_FUTURE', 'A list made 301 seconds after now.'),
  right('before-end', { exp: NOW + 1 }, 'A list that ends in a second.'),
  wrong('end', { exp: NOW }, 'REVOCATION_STALE', 'A list that ends now.'),
  right('fraction', { iat: NOW - 0.5 }, 'A time that is no whole number.'),
  wrong(
    'milliseconds',
    { iat: NOW * 1000 },
    'REVOCATION_NOT_UNDERSTOOD',
    'A time in milliseconds, which is after the year 9999.',
  ),
];

export const ids: readonly Vector[] = [...content, ...damaged, ...form, ...signatures, ...claims];
