/** The form, the signature and the claims of lists of revoked token ids. */
import { createHmac } from 'node:crypto';
import type { ReasonCode } from '../../../src/codes.ts';
import { kidOf } from '../jws/chain.ts';
import { thumbprint } from '../registry/draft.ts';
import { certificateOf } from '../signing.ts';
import type { Vector } from '../vector.ts';
import { CLAUSES } from './draft.ts';
import { fails, other, passes, tokenId } from './ids-draft.ts';
import { HOST, IDS_URL, idList, listOf, NOW, rawList, statusJwt } from './lists.ts';

const odd = (id: string, claims: Record<string, unknown>, description: string) =>
  fails(id, idList([other], claims), 'REVOCATION_NOT_UNDERSTOOD', description);

/** The last second that a claimed time may be. */
const END_OF_9999 = Date.parse('9999-12-31T23:59:59Z') / 1000;

/** A list whose header has so many bytes as JSON, and a third more characters in Base64url. */
function paddedList(bytes: number): string {
  const header = { alg: 'ES256', kid: kidOf('BE:0120'), typ: 'eehic-revocations+jwt', pad: '' };
  return idList([other], {}, { header: { pad: 'x'.repeat(bytes - JSON.stringify(header).length) } });
}

const form: Vector[] = [
  odd('no-jti', { jti: undefined }, 'No ids.'),
  odd('jti-text', { jti: tokenId }, 'A text in place of the array.'),
  odd('no-iss', { iss: undefined }, 'No institution.'),
  odd('no-sub', { sub: undefined }, 'No address.'),
  odd('no-iat', { iat: undefined }, 'No time.'),
  odd('iat-text', { iat: '2026-11-23' }, 'A time that is a text.'),
  odd('iat-negative', { iat: -1 }, 'A negative time.'),
  odd('iat-true', { iat: true }, 'A time that is a truth value.'),
  odd('exp-after-9999', { exp: END_OF_9999 + 1 }, 'An end in the year 10000.'),
  odd('exp-null', { exp: null }, 'An end that is null.'),
  odd('iss-number', { iss: 120 }, 'An institution that is a number.'),
  odd('sub-number', { sub: 1 }, 'An address that is a number.'),
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
  fails('bracket', ' [not JSON', 'REVOCATION_SIGNATURE_INVALID', 'A bracket, which opens a bare array, and no JSON.'),
  fails('two-parts', idList([other]).replace(/\.[^.]*$/, ''), 'REVOCATION_NOT_UNDERSTOOD', 'No signature.'),
  fails('four-parts', `${idList([other])}.AA`, 'REVOCATION_NOT_UNDERSTOOD', 'A fourth part.'),
  fails(
    'header-array',
    idList([other], {}, { change: (token) => token.replace(/^[^.]+/, 'W10') }),
    'REVOCATION_NOT_UNDERSTOOD',
    'A header that is an array.',
  ),
  passes('header-longest', paddedList(24_576), 'A header of 32,768 characters as it was sent.', CLAUSES.judging),
  fails('header-too-long', paddedList(24_577), 'REVOCATION_NOT_UNDERSTOOD', 'A header of 32,770 characters.'),
  fails(
    'header-not-json',
    idList([other], {}, { change: (token) => token.replace(/^[^.]+/, 'e30w') }),
    'REVOCATION_NOT_UNDERSTOOD',
    'A header that is an object and a digit after it.',
  ),
  fails('payload-array', rawList('[]'), 'REVOCATION_NOT_UNDERSTOOD', 'A payload that is an array.'),
  fails('padded', `${idList([other])}==`, 'REVOCATION_NOT_UNDERSTOOD', 'A signature with padding.'),
  fails(
    'status-list',
    statusJwt(listOf(1, 8, {}), { sub: IDS_URL }),
    'REVOCATION_NOT_UNDERSTOOD',
    'A status list, for a token id.',
  ),
  passes('final-line-feed', `${idList([other])}\n`, 'A line feed at the end of the file.'),
  passes('final-line-break', `${idList([other])}\r\n`, 'A carriage return and a line feed at the end of the file.'),
  ...(
    [
      ['final-space', `${idList([other])} `, 'A space at the end of the file.'],
      ['final-line-feeds', `${idList([other])}\n\n`, 'Two line feeds at the end of the file.'],
      ['first-line-feed', `\n${idList([other])}`, 'A line feed at the beginning of the file.'],
    ] as const
  ).map(([id, body, what]) => fails(id, body, 'REVOCATION_NOT_UNDERSTOOD', what)),
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
  passes(
    'kid-other',
    idList([other], {}, { header: { kid: '1' } }),
    'A key id of another form: any certificate of the institution may have signed.',
    CLAUSES.judging,
  ),
  unsigned(
    'kid-other-certificate',
    idList([other], {}, { header: { kid: kidOf('BE:0120-old') } }),
    'A key id that names another certificate of the institution than signed the list.',
  ),
  passes(
    'x5t',
    idList([other], {}, { header: { kid: undefined, 'x5t#S256': thumbprint('BE:0120') } }),
    'A thumbprint in place of the key id.',
    CLAUSES.judging,
  ),
  unsigned(
    'x5t-other-certificate',
    idList([other], {}, { header: { kid: undefined, 'x5t#S256': thumbprint('BE:0120-old') } }),
    'A thumbprint that names another certificate of the institution than signed the list.',
  ),
  unsigned(
    'kid-unknown',
    idList([other], {}, { header: { kid: kidOf('BE:KvBE10') } }),
    'A key id that names a certificate of another institution, signed by one of this institution.',
  ),
  unsigned(
    'other-institution-issuer',
    idList([other], { iss: 'BE:KvBE10' }, { key: 'BE:KvBE10' }),
    'The list of another institution, signed by it: the signature is judged first.',
  ),
  unsigned('rs256-on-p-256', idList([other], {}, { header: { alg: 'RS256' } }), 'RS256 with a key on P-256.'),
  passes('ps256', idList([other], {}, { key: 'rsa-1', algorithm: 'PS256' }), 'PS256.'),
];

const wrong = (id: string, claims: Record<string, unknown>, code: ReasonCode, description: string) =>
  fails(id, idList([other], claims), code, description);
const right = (id: string, claims: Record<string, unknown>, description: string, clause: string = CLAUSES.judging) =>
  passes(id, idList([other], claims), description, clause);

/** Addresses of the list that are, and that are not, the one in the card. */
const addresses: Vector[] = [
  ...(
    [
      ['host-case', IDS_URL.replace(HOST, HOST.toUpperCase()), 'The host in capitals.'],
      ['port', IDS_URL.replace(HOST, `${HOST}:443`), 'The port that https has.'],
      ['slash', `${IDS_URL}/`, 'A slash at the end of the path.'],
      ['percent', IDS_URL.replace('revoked', '%72evoked'), 'A letter of the path percent-encoded.'],
      ['dots', IDS_URL.replace('revoked', 'x/../revoked'), 'Dot segments in the path.'],
      ['dot', IDS_URL.replace('revoked', './revoked'), 'A segment of one dot.'],
      ['last-dot', `${IDS_URL}/.`, 'A dot at the end.'],
      ['last-dots', `${IDS_URL}/x/..`, 'Dot segments at the end.'],
      ['dots-above', IDS_URL.replace('/be', '/../be'), 'Dot segments above the root.'],
      ['dots-percent', IDS_URL.replace('revoked', 'x/%2e%2E/revoked'), 'Dot segments that are percent-encoded.'],
      ['scheme-case', IDS_URL.replace('https', 'HTTPS'), 'The scheme in capitals.'],
      ['fragment', `${IDS_URL}#part`, 'A fragment.'],
      ['host-percent', IDS_URL.replace(HOST, HOST.replace('l', '%6C')), 'A letter of the host percent-encoded.'],
    ] as const
  ).map(([id, sub, what]) => right(`address-${id}`, { sub }, what, CLAUSES.spelling)),
  ...(
    [
      ['percent-slash', IDS_URL.replace('/revoked', '%2Frevoked'), 'A slash of the path percent-encoded.'],
      ['first-segment', IDS_URL.replace('/be/', '/bg/'), 'Another first segment of the path.'],
      ['two-slashes', `${IDS_URL}//`, 'Two slashes at the end of the path.'],
      ['two-slashes-dot', `${IDS_URL}//.`, 'Two slashes and a dot at the end of the path.'],
      ['space', ` ${IDS_URL}`, 'A space before the address.'],
      ['none', 'revoked', 'A text that is no address.'],
      ['http', IDS_URL.replace('https', 'http'), 'The scheme http.'],
    ] as const
  ).map(([id, sub, what]) => wrong(`address-${id}`, { sub }, 'REVOCATION_WRONG_SUBJECT', what)),
];

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
  ...addresses,
  right('age-24-hours', { iat: NOW - 86_400 }, 'A list of exactly 24 hours.'),
  wrong('age', { iat: NOW - 86_401 }, 'REVOCATION_STALE', 'A list of 24 hours and a second.'),
  right('future-300', { iat: NOW + 300 }, 'A list made 300 seconds after now.'),
  wrong('future', { iat: NOW + 301 }, 'REVOCATION_FROM_FUTURE', 'A list made 301 seconds after now.'),
  right('before-end', { exp: NOW + 1 }, 'A list that ends in a second.'),
  wrong('end', { exp: NOW }, 'REVOCATION_STALE', 'A list that ends now.'),
  right('last-end', { exp: END_OF_9999 }, 'A list that ends with the year 9999.'),
  wrong(
    'iat-zero',
    { iat: 0 },
    'REVOCATION_SIGNATURE_INVALID',
    'A time of 0, which is 1970: the certificate was not valid.',
  ),
  right('fraction', { iat: NOW - 0.5 }, 'A time that is no whole number.'),
  wrong(
    'milliseconds',
    { iat: NOW * 1000 },
    'REVOCATION_NOT_UNDERSTOOD',
    'A time in milliseconds, which is after the year 9999.',
  ),
];

export const idLists: readonly Vector[] = [...form, ...signatures, ...claims];
