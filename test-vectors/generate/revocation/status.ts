/** Token status lists (draft-ietf-oauth-status-list), as JWT and CWT. */
import { concatBytes } from '../../../src/codec/bytes.ts';
import { zlibCompress } from '../../../src/codec/deflate.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { array, bytes, float, int, map, NULL, TRUE, text } from '../cbor-pieces.ts';
import { sign1 } from '../chain.ts';
import { thumbprintOf } from '../signing.ts';
import type { Vector } from '../vector.ts';
import { IAT, idList, listOf, NOW, STATUS_URL, SUB, statusCwt, statusJwt, TYP } from './lists.ts';
import { fails, INDEX, passes } from './status-draft.ts';

const FORMS = [
  ['jwt', (list: ReturnType<typeof listOf>) => statusJwt(list)],
  ['cwt', (list: ReturnType<typeof listOf>) => statusCwt(list)],
] as const;
const BITS = [1, 2, 4, 8] as const;
const SIZE = 24;

/** Each status beside its neighbours, which are all other ones. */
const values: Vector[] = FORMS.flatMap(([form, write]) =>
  BITS.flatMap((bits) => {
    const greatest = 2 ** bits - 1;
    const around = (status: number) => ({ [INDEX - 1]: greatest, [INDEX]: status, [INDEX + 1]: greatest });
    const name = `${form}-${bits}`;
    return [
      passes(
        `${name}-valid`,
        write(listOf(bits, SIZE, around(0))),
        `A status of ${bits} bits that is 0, between others.`,
      ),
      fails(
        `${name}-revoked`,
        write(listOf(bits, SIZE, { [INDEX]: 1 })),
        'REVOKED',
        `A status of ${bits} bits that is 1, between zeros.`,
      ),
      fails(
        `${name}-last`,
        write(listOf(bits, SIZE, { [SIZE - 1]: 1 })),
        'REVOKED',
        `The last status of ${bits} bits is 1.`,
        SIZE - 1,
      ),
      fails(
        `${name}-beyond`,
        write(listOf(bits, SIZE, {})),
        'REVOCATION_INDEX_OUT_OF_RANGE',
        `The index after the last one, of ${bits} bits.`,
        SIZE,
      ),
      ...(bits === 1
        ? []
        : [
            fails(
              `${name}-suspended`,
              write(listOf(bits, SIZE, { [INDEX]: 2 })),
              'SUSPENDED',
              `A status of ${bits} bits that is 2.`,
            ),
            fails(
              `${name}-greatest`,
              write(listOf(bits, SIZE, { [INDEX]: greatest })),
              'STATUS_NOT_VALID',
              `A status of ${bits} bits that is ${greatest}.`,
            ),
          ]),
    ];
  }),
);

const good = listOf(1, SIZE, {});
const first = listOf(1, SIZE, { 0: 1 });

const jwt = (id: string, claims: Record<string, unknown>, code: ReasonCode, description: string) =>
  fails(`jwt-${id}`, statusJwt(good, claims), code, description);
const notUnderstood = 'REVOCATION_NOT_UNDERSTOOD';

/** The example of section 4.1 of the draft: b9 a3, 16 statuses of one bit. */
const EXAMPLE = 'eNrbuRgAAhcBXQ';

const jwts: Vector[] = [
  fails('jwt-first', statusJwt(first), 'REVOKED', 'The first index.', 0),
  passes('jwt-second', statusJwt(first), 'The index after one that is revoked.', 1),
  fails('jwt-far', statusJwt(good), 'REVOCATION_INDEX_OUT_OF_RANGE', 'An index beyond 2^32.', 2 ** 32 + INDEX),
  passes('jwt-issuer', statusJwt(good, { iss: 'BE:0120' }), 'The institution is named.'),
  passes('jwt-issuer-address', statusJwt(good, { iss: 'https://fund.example' }), 'An address as issuer.'),
  passes('jwt-ttl', statusJwt(good, { ttl: 43_200, exp: NOW + 60 }), 'With ttl and exp.'),
  jwt('other-issuer', { iss: 'BE:KvBE10' }, 'REVOCATION_WRONG_ISSUER', 'Another institution is named.'),
  jwt(
    'other-address',
    { sub: STATUS_URL.replace('/1', '/2') },
    'REVOCATION_WRONG_SUBJECT',
    'The list of another address.',
  ),
  passes(
    'jwt-issuer-lower-case',
    statusJwt(good, { iss: 'be:0120' }),
    'An issuer that does not have the form of an institution.',
  ),
  jwt('issuer-number', { iss: 120 }, notUnderstood, 'An issuer that is a number.'),
  jwt('issuer-null', { iss: null }, notUnderstood, 'An issuer that is null.'),
  passes('jwt-ttl-fraction', statusJwt(good, { ttl: 0.5 }), 'A ttl that is no whole number.'),
  jwt('ttl-negative', { ttl: -1 }, notUnderstood, 'A negative ttl.'),
  jwt('ttl-true', { ttl: true }, notUnderstood, 'A ttl that is a truth value.'),
  jwt('ttl-null', { ttl: null }, notUnderstood, 'A ttl that is null.'),
  jwt('bits-true', { status_list: { bits: true, lst: EXAMPLE } }, notUnderstood, 'A truth value as number of bits.'),
  jwt('lst-cut', { status_list: { bits: 1, lst: EXAMPLE.slice(0, -2) } }, notUnderstood, 'A list that is cut short.'),
  jwt('lst-more', { status_list: { bits: 1, lst: `${EXAMPLE}AA` } }, notUnderstood, 'A byte after the list.'),
  jwt('no-sub', { sub: undefined }, notUnderstood, 'No address.'),
  jwt('no-iat', { iat: undefined }, notUnderstood, 'No time.'),
  jwt('ttl-zero', { ttl: 0 }, notUnderstood, 'A ttl of 0.'),
  jwt('ttl-text', { ttl: '1' }, notUnderstood, 'A ttl that is a text.'),
  jwt('no-list', { status_list: undefined }, notUnderstood, 'No list.'),
  jwt('list-array', { status_list: [] }, notUnderstood, 'An array in place of the list.'),
  jwt('bits-3', { status_list: { bits: 3, lst: 'eNrbuRgAAhcBXQ' } }, notUnderstood, 'Statuses of 3 bits.'),
  jwt(
    'bits-text',
    { status_list: { bits: '1', lst: 'eNrbuRgAAhcBXQ' } },
    notUnderstood,
    'The number of bits as a text.',
  ),
  jwt('no-bits', { status_list: { lst: 'eNrbuRgAAhcBXQ' } }, notUnderstood, 'No number of bits.'),
  jwt('lst-padded', { status_list: { bits: 1, lst: 'eNrbuRgAAhcBXQ==' } }, notUnderstood, 'A list with padding.'),
  jwt('lst-not-zlib', { status_list: { bits: 1, lst: 'AAAA' } }, notUnderstood, 'A list that is not compressed.'),
  jwt('lst-number', { status_list: { bits: 1, lst: 7 } }, notUnderstood, 'A list that is a number.'),
  jwt('stale', { iat: NOW - 86_401 }, 'REVOCATION_STALE', 'A list of 24 hours and a second.'),
  jwt('end', { exp: NOW }, 'REVOCATION_STALE', 'A list that ends now.'),
  fails('jwt-typ', statusJwt(good, {}, { header: { typ: 'JWT' } }), notUnderstood, 'The type JWT.'),
  fails('jwt-token-ids', idList([], { sub: STATUS_URL }), notUnderstood, 'A list of token ids, for an index.'),
  passes(
    'jwt-largest',
    statusJwt({ bits: 1, lst: zlibCompress(new Uint8Array(2 ** 24)) }),
    'A list that expands to 16,777,216 bytes.',
    2 ** 27 - 1,
  ),
  fails(
    'jwt-too-large',
    statusJwt({ bits: 1, lst: zlibCompress(new Uint8Array(2 ** 24 + 1)) }),
    'REVOCATION_TOO_LARGE',
    'A list that expands to 16,777,217 bytes.',
  ),
];

const ones = [0, 3, 4, 5, 7, 8, 9, 13, 15];
const example: Vector[] = Array.from({ length: 16 }, (_, index) => {
  const body = statusJwt(good, { status_list: { bits: 1, lst: EXAMPLE } });
  const description = `Index ${index} of the example of 16 statuses in the draft.`;
  return ones.includes(index)
    ? fails(`example-${index}`, body, 'REVOKED', description, index)
    : passes(`example-${index}`, body, description, index);
});

const cwt = (id: string, edit: Parameters<typeof statusCwt>[1], code: ReasonCode, description: string) =>
  fails(`cwt-${id}`, statusCwt(good, edit), code, description);
const cwts: Vector[] = [
  passes('cwt-untagged', statusCwt(good, { tags: [] }), 'A CWT without a tag.'),
  passes('cwt-two-tags', statusCwt(good, { tags: [61, 18] }), 'A CWT with the tags 61 and 18.'),
  passes('cwt-kid-32', statusCwt(good, { kid: thumbprintOf('BE:0120') }), 'The whole thumbprint as key id.'),
  passes('cwt-kid-other', statusCwt(good, { kid: Uint8Array.of(1) }), 'A key id that names no certificate.'),
  passes(
    'cwt-kid-7',
    statusCwt(good, { kid: thumbprintOf('BE:0120-old').subarray(0, 7) }),
    'A key id of 7 bytes names no certificate.',
  ),
  cwt(
    'kid-other-certificate',
    { kid: thumbprintOf('BE:0120-old').subarray(0, 8) },
    'REVOCATION_SIGNATURE_INVALID',
    'A key id that names another certificate of the institution than signed the list.',
  ),
  cwt(
    'kid-32-other-certificate',
    { kid: thumbprintOf('BE:0120-old') },
    'REVOCATION_SIGNATURE_INVALID',
    'The whole thumbprint of another certificate of the institution than signed the list.',
  ),
  passes(
    'cwt-kid-33',
    statusCwt(good, { kid: concatBytes(thumbprintOf('BE:0120-old'), Uint8Array.of(0)) }),
    'A key id of 33 bytes names no certificate.',
  ),
  passes('cwt-kid-unknown', statusCwt(good, { kid: new Uint8Array(8) }), 'A key id of 8 bytes, of no certificate.'),
  passes('cwt-kid-text', statusCwt(good, { kidPiece: text('01234567') }), 'A key id that is a text names nothing.'),
  cwt(
    'kid-unprotected-other-certificate',
    { kid: thumbprintOf('BE:0120-old').subarray(0, 8), isKidUnprotected: true },
    'REVOCATION_SIGNATURE_INVALID',
    'A key id in the unprotected header that names another certificate than signed the list.',
  ),
  cwt('ttl-zero', { claims: [SUB, IAT, [int(65534), int(0)]] }, notUnderstood, 'A ttl of 0.'),
  passes(
    'cwt-double',
    statusCwt(good, { claims: [SUB, [int(6), float(64, NOW - 3600.5)]] }),
    'A time as a double-precision number.',
  ),
  passes(
    'cwt-single',
    statusCwt(good, { claims: [SUB, [int(6), float(32, NOW - 3600)]] }),
    'A time as a single-precision number.',
  ),
  passes(
    'cwt-half',
    // 60 in half precision (RFC 8949 3.3).
    statusCwt(good, { claims: [SUB, IAT, [int(65534), Uint8Array.of(0xf9, 0x53, 0x80)]] }),
    'A ttl as a half-precision number.',
  ),
  cwt('exp-null', { claims: [SUB, IAT, [int(4), NULL]] }, notUnderstood, 'An end that is null.'),
  cwt('issuer-number', { claims: [[int(1), int(120)], SUB, IAT] }, notUnderstood, 'An issuer that is a number.'),
  cwt('payload-array', { payload: () => array() }, notUnderstood, 'A payload that is an array.'),
  cwt('payload-empty', { payload: () => new Uint8Array(0) }, notUnderstood, 'A payload without a byte.'),
  cwt('payload-more', { payload: (claims) => concatBytes(claims, NULL) }, notUnderstood, 'An item after the claims.'),
  cwt(
    'payload-double-cut',
    { payload: () => Uint8Array.of(0xfb, 0) },
    notUnderstood,
    'A payload that ends in a number.',
  ),
  cwt('es384', { algorithm: -35 }, 'REVOCATION_SIGNATURE_INVALID', 'The algorithm ES384.'),
  ...(
    [
      ['tag-61', [61], 'The tag 61 without the tag 18.'],
      ['tag-18-61', [18, 61], 'The tag 61 within the tag 18.'],
      ['tag-18-twice', [18, 18], 'The tag 18 twice.'],
    ] as const
  ).map(([id, tags, what]) => cwt(id, { tags }, notUnderstood, what)),
  cwt('tag-62', { tags: [62, 18] }, notUnderstood, 'Another tag.'),
  cwt(
    'three-parts',
    { assemble: ({ protectedHeader, payload, signature }) => array(protectedHeader, payload, signature) },
    notUnderstood,
    'Three parts.',
  ),
  ...(
    [
      ['protected-map', { protectedHeader: map() }, 'A protected header that is no byte string.'],
      ['protected-array', { protectedHeader: bytes(array()) }, 'A protected header that holds an array.'],
      ['unprotected-crit', { unprotectedHeader: map([int(2), array(int(99))]) }, 'A critical header, not protected.'],
      ['unprotected-array', { unprotectedHeader: array() }, 'An unprotected header that is an array.'],
      ['payload-null', { payload: NULL }, 'A payload that is null.'],
      ['signature-text', { signature: text('none') }, 'A signature that is a text.'],
    ] as const
  ).map(([id, other, what]) => cwt(id, { assemble: (pieces) => sign1({ ...pieces, ...other }) }, notUnderstood, what)),
  cwt('other-institution', { key: 'BE:KvBE10' }, 'REVOCATION_SIGNATURE_INVALID', 'Signed by another institution.'),
  cwt(
    'expired-certificate',
    { key: 'BE:0120-old' },
    'REVOCATION_SIGNATURE_INVALID',
    'Signed by a certificate that had expired.',
  ),
  cwt('typ-jwt', { header: [[int(16), text('statuslist+jwt')]] }, notUnderstood, 'The type of a JWT.'),
  cwt('no-typ', { header: [] }, notUnderstood, 'No type.'),
  cwt('crit', { header: [TYP, [int(2), array(int(99))]] }, notUnderstood, 'A critical header.'),
  cwt('no-sub', { claims: [IAT] }, notUnderstood, 'No address.'),
  cwt('no-iat', { claims: [SUB] }, notUnderstood, 'No time.'),
  cwt('iat-text', { claims: [SUB, [int(6), text('now')]] }, notUnderstood, 'A time that is a text.'),
  cwt('bits-true', { bits: TRUE }, notUnderstood, 'A truth value for the number of bits.'),
  cwt('stale', { claims: [SUB, [int(6), int(NOW - 86_401)]] }, 'REVOCATION_STALE', 'A list of 24 hours and a second.'),
  cwt('end', { claims: [SUB, IAT, [int(4), int(NOW)]] }, 'REVOCATION_STALE', 'A list that ends now.'),
];

const of64 = { registry: '64-certificates.json' };
const of65 = { registry: '65-certificates.json' };
const again = { registry: 'repeated-certificate.json' };
const noKid = statusJwt(good, {}, { header: { kid: undefined } });
const otherKid = statusCwt(good, { kid: Uint8Array.of(1) });
const refused = 'REVOCATION_SIGNATURE_INVALID';
const candidates: Vector[] = [
  passes('jwt-64', noKid, 'The last of 64 certificates that may have signed it.', INDEX, of64),
  fails('jwt-65', noKid, refused, 'The last of 65 certificates that may have signed it.', INDEX, of65),
  passes('jwt-65-named', statusJwt(good), 'The last of 65 certificates, which the header names.', INDEX, of65),
  passes('jwt-again', statusJwt(good), 'A certificate that is listed 65 times is one.', INDEX, again),
  passes('cwt-64', otherKid, 'The last of 64 certificates that may have signed it.', INDEX, of64),
  fails('cwt-65', otherKid, refused, 'The last of 65 certificates that may have signed it.', INDEX, of65),
  passes('cwt-again', otherKid, 'A certificate that is listed 65 times is one.', INDEX, again),
];

const token = statusJwt(good);
const around: Vector[] = [
  passes('jwt-line-feed', `${token}\n`, 'A line feed after the list.'),
  passes('jwt-line-break', `${token}\r\n`, 'Carriage return and line feed after the list.'),
  fails('jwt-line-feeds', `${token}\n\n`, notUnderstood, 'Two line feeds after the list.'),
  fails('jwt-carriage-return', `${token}\r`, notUnderstood, 'A carriage return after the list.'),
  fails('jwt-space', `${token} `, notUnderstood, 'A space after the list.'),
  fails('jwt-space-before', ` ${token}`, notUnderstood, 'A space before the list.'),
  fails('jwt-mark', `\ufeff${token}`, notUnderstood, 'A byte order mark before the list.'),
  fails('cwt-line-feed', concatBytes(statusCwt(good), Uint8Array.of(10)), notUnderstood, 'A line feed after a CWT.'),
];

export const statuses: readonly Vector[] = [...values, ...jwts, ...example, ...cwts, ...candidates, ...around];
