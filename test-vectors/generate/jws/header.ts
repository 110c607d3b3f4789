/** The protected header (RFC 7515 4). The signature over it is genuine. */

import { base64Encode, concatBytes, hexEncode, utf8Encode } from '../../../src/codec/bytes.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import { certificateOf, publicJwk, thumbprintOf } from '../signing.ts';
import type { Group, Vector } from '../vector.ts';
import { headerOf, kidOf, type Members, X5T } from './chain.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

const alg = 'ES256';
const kid = kidOf('BE:0120');
const good = headerOf(alg, 'BE:0120');
const thumbprint = thumbprintOf('BE:0120');

/** A fault in what the header says. */
function wrong(id: string, header: Members | string, description: string, code: ReasonCode = 'JWS_HEADER_INVALID') {
  const json = typeof header === 'string' ? header : JSON.stringify(header);
  const about = [`jws-header-${id}`, description, CLAUSES.header, 'SignedFault'] as const;
  return reject(about, sealCard(PRC, { header: json }), 'schema-and-header', code, { layer: 'header' });
}

/** A header that is no JSON object at all is found as the token is taken apart. */
function unreadable(id: string, header: string | Uint8Array, code: ReasonCode, description: string): Vector {
  const about = [`jws-header-${id}`, description, CLAUSES.json, 'SignedFault'] as const;
  return reject(about, sealCard(PRC, { header }), 'decodable', code, { layer: 'header' });
}

const json: Vector[] = [
  unreadable('empty', '', 'JSON_INVALID', 'No character.'),
  unreadable('array', `[${good}]`, 'JWS_HEADER_INVALID', 'An array with the header in it.'),
  unreadable('text', '"ES256"', 'JWS_HEADER_INVALID', 'A text.'),
  unreadable('null', 'null', 'JWS_HEADER_INVALID', 'Null.'),
  unreadable('number', '7', 'JWS_HEADER_INVALID', 'A number.'),
  unreadable('byte-order-mark', `\ufeff${good}`, 'JSON_INVALID', 'A byte order mark before the object.'),
  unreadable(
    'bad-utf8',
    concatBytes(utf8Encode('{"alg":"ES256","kid":"'), Uint8Array.of(0xff), utf8Encode('"}')),
    'JSON_INVALID',
    'A byte ff in the key id.',
  ),
  unreadable('trailing-comma', good.replace('}', ',}'), 'JSON_INVALID', 'A comma after the last member.'),
  unreadable('trailing', `${good}{}`, 'JSON_INVALID', 'A second object.'),
  unreadable('truncated', good.slice(0, -1), 'JSON_INVALID', 'The closing brace is missing.'),
  unreadable('comment', good.replace('{', '{/* */'), 'JSON_INVALID', 'A comment.'),
  unreadable('single-quotes', good.replaceAll('"', "'"), 'JSON_INVALID', 'Single quotes.'),
  unreadable(
    'alg-twice',
    good.replace('{', '{"alg":"none",'),
    'JSON_DUPLICATE_NAME',
    'Two algorithms, the allowed one last.',
  ),
  unreadable(
    'alg-twice-first',
    good.replace('}', ',"alg":"none"}'),
    'JSON_DUPLICATE_NAME',
    'Two algorithms, the allowed one first.',
  ),
  unreadable(
    'alg-twice-escaped',
    good.replace('{', '{"\\u0061lg":"none",'),
    'JSON_DUPLICATE_NAME',
    'Two algorithms, one name with an escape.',
  ),
  unreadable('kid-twice', good.replace('}', `,"kid":"${kid}"}`), 'JSON_DUPLICATE_NAME', 'The same key id twice.'),
  unreadable('typ-twice', good.replace('}', ',"typ":"JWT"}'), 'JSON_DUPLICATE_NAME', 'The same type twice.'),
];

const kids: Vector[] = [
  wrong('no-kid', { alg, typ: 'JWT' }, 'No key id.'),
  ...(
    [
      ['number', 1, 'A number as key id.'],
      ['null', null, 'Null as key id.'],
      ['array', [kid], 'An array with the key id in it.'],
      ['object', { kid }, 'An object with the key id in it.'],
      ['empty', '', 'An empty key id.'],
      ['prefix-only', 'EESSI:x5t#S256:', 'A prefix and nothing after it.'],
      ['no-prefix', X5T('BE:0120'), 'The thumbprint without its prefix.'],
      ['x5t-prefix', kid.replace('EESSI:', ''), 'The prefix without EESSI.'],
      ['sha-1-prefix', kid.replace('#S256', ''), 'The prefix of a SHA-1 thumbprint.'],
      ['other-prefix', kid.replace('EESSI', 'eessi'), 'The prefix in lower case.'],
      ['other-case', kid.replace('x5t', 'X5T'), 'The name of the thumbprint in capitals.'],
      ['31-bytes', `EESSI:x5t#S256:${base64url(thumbprint.slice(0, 31))}`, '31 bytes of the thumbprint.'],
      [
        '33-bytes',
        `EESSI:x5t#S256:${base64url(concatBytes(thumbprint, Uint8Array.of(0)))}`,
        'A zero byte after the thumbprint.',
      ],
      ['8-bytes', `EESSI:x5t#S256:${base64url(thumbprint.slice(0, 8))}`, 'The 8 bytes of the profile cose.'],
      ['hexadecimal', `EESSI:x5t#S256:${hexEncode(thumbprint)}`, 'The thumbprint in hexadecimal digits.'],
      ['trailing-space', `${kid} `, 'A space after the key id.'],
      ['leading-space', ` ${kid}`, 'A space before the key id.'],
      ['line-feed', `${kid}\n`, 'A line feed after the key id, which some patterns allow at the end.'],
      ['two-paddings', `${kid}==`, 'One character of padding too many.'],
      ['spare-bits', `${kid.slice(0, -1)}t`, 'A bit that is not used, of the last character, is set.'],
      ['dot', `${kid}.`, 'A dot after the key id.'],
    ] as const
  ).map(([id, value, description]) => wrong(`kid-${id}`, { alg, kid: value, typ: 'JWT' }, description)),
];

const types: Vector[] = (
  [
    ['lower-case', 'jwt', 'The type in lower case.'],
    ['media-type', 'application/jwt', 'The whole media type.'],
    ['jose', 'JOSE', 'The type JOSE.'],
    ['cwt', 'CWT', 'The type CWT.'],
    ['revocations', 'eehic-revocations+jwt', 'The type of a list of revoked token ids.'],
    ['empty', '', 'An empty type.'],
    ['null', null, 'Null as type.'],
    ['true', true, 'A truth value as type.'],
    ['array', ['JWT'], 'An array with the type in it.'],
  ] as const
).map(([id, typ, description]) => wrong(`typ-${id}`, { alg, kid, typ }, description));

const foreign: Vector[] = (
  [
    ['crit', { crit: ['exp'], exp: 1_900_000_000 }, 'A critical member that nobody knows.'],
    ['crit-empty', { crit: [] }, 'An empty list of critical members.'],
    ['crit-b64', { crit: ['b64'], b64: true }, 'RFC 7797, which changes nothing here.'],
    ['b64', { b64: false }, 'RFC 7797 without crit: the payload would be signed without Base64url.'],
    ['jku', { jku: 'https://example.org/keys' }, 'The address of a set of keys.'],
    ['jwk', { jwk: publicJwk(1) }, 'A public key.'],
    ['x5u', { x5u: 'https://example.org/certificate' }, 'The address of a certificate.'],
    ['x5c', { x5c: [base64Encode(certificateOf('BE:0120'))] }, 'The certificate itself.'],
    ['x5t', { 'x5t#S256': X5T('BE:0120') }, 'The thumbprint a second time.'],
    ['cty', { cty: 'JWT' }, 'A content type.'],
    ['zip', { zip: 'DEF' }, 'Compression, which is of a JWE.'],
    ['enc', { enc: 'A128GCM' }, 'Encryption, which is of a JWE.'],
    ['iat', { iat: 1_795_132_800 }, 'A claim.'],
    ['case', { Alg: 'none' }, 'A member that differs from alg in case.'],
    ['two', { foo: 1, bar: 2 }, 'Two members that nobody knows.'],
  ] as const
).map(([id, more, description]) => wrong(`foreign-${id}`, { alg, kid, typ: 'JWT', ...more }, description));

foreign.push(
  wrong('foreign-proto', good.replace('}', ',"__proto__":{}}'), 'A member with a name that JavaScript objects have.'),
  wrong(
    'half-surrogate',
    good.replace('ES256', 'ES256\\ud800'),
    'An algorithm with half a surrogate pair: another value.',
    'ALGORITHM_NOT_ALLOWED',
  ),
  wrong('foreign-empty-name', good.replace('}', ',"":0}'), 'A member without a name.'),
);

function written(id: string, header: string, description: string): Vector {
  const about = [`jws-header-${id}`, description, CLAUSES.header, 'AnyJson'] as const;
  return approve(about, PRC, { sealed: sealCard(PRC, { header }) });
}

/** A key id that is read, but is not spelled as the PoC has it. */
function odd(id: string, value: string, description: string): Vector {
  const about = [`jws-header-kid-${id}`, description, CLAUSES.header, 'AnyJson', 'Malleability'] as const;
  const sealed = sealCard(PRC, { header: JSON.stringify({ alg, kid: value, typ: 'JWT' }) });
  return approve(about, PRC, { sealed, warnings: ['KID_NOT_CANONICAL'], isAcceptable: true });
}

const valid: Vector[] = [
  ...(['ES256', 'RS256'] as const).map((algorithm) =>
    approve(
      [`jws-header-${algorithm.toLowerCase()}`, `A header with ${algorithm}, as it is written.`, CLAUSES.header],
      PRC,
      {
        sealed: sealCard(PRC, { algorithm, key: algorithm === 'ES256' ? 'BE:0120' : 'rsa-1' }),
      },
    ),
  ),
  written('no-typ', JSON.stringify({ alg, kid }), 'No type.'),
  written('order', JSON.stringify({ typ: 'JWT', kid, alg }), 'The members in another order.'),
  written('white-space', JSON.stringify({ alg, kid, typ: 'JWT' }, null, '\t'), 'White space between the members.'),
  written(
    'escapes',
    good.replace('"alg"', '"\\u0061lg"').replace('ES256', '\\u0045S256'),
    'Escapes in a name and in a value.',
  ),
  odd(
    'standard-base64',
    `EESSI:x5t#S256:${base64Encode(thumbprint).replace(/=$/, '')}`,
    'The thumbprint in standard Base64.',
  ),
  odd(
    'standard-padded',
    `EESSI:x5t#S256:${base64Encode(thumbprint)}`,
    'The thumbprint in standard Base64 with padding.',
  ),
  odd('padded', `${kid}=`, 'The thumbprint with padding.'),
  odd('misspelt', kid.replace('EESSI', 'EESSi'), 'The prefix with a small i.'),
];

function base64url(bytes: Uint8Array): string {
  return Buffer.from(bytes).toString('base64url');
}

export const header: Group = { folder: 'header', vectors: [...json, ...kids, ...types, ...foreign, ...valid] };
