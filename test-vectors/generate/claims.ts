/** The claims set and the kinds of values in it. Every signature is genuine. */

import type { Card } from '../../src/card/model.ts';
import { hexDecode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import {
  CARD,
  CTI,
  cardPieces,
  claimsWith,
  days,
  EHIC,
  identifier,
  JTI_LIST,
  type Pieces,
  PRC,
  STATUS,
  sorted,
  statusClaim,
} from './cards.ts';
import { array, bytes, head, int, map, NULL, type Piece, TRUE, text } from './cbor-pieces.ts';
import { CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';

type Edit = { readonly card?: Pieces; readonly set?: Pieces };

/** A PRC (or what `base` is) with other pieces. */
function atFault(
  id: string,
  edit: Edit | Piece,
  code: ReasonCode,
  description: string,
  { clause = CLAUSES.card as string, base = PRC as Card } = {},
): Vector {
  const claims = edit instanceof Uint8Array ? edit : claimsWith(base, edit);
  return reject([id, description, clause, 'SignedFault'], sealCard(base, { claims }), 'schema-and-header', code);
}

const inClaims = { clause: CLAUSES.claims };
const inIdentifier = { clause: CLAUSES.identifier };
const plain = sorted(cardPieces(PRC));

const unknown: Vector[] = [
  ...(
    [
      ['iss', 1, text('BE:0120')],
      ['exp', 4, int(1_798_675_200)],
      ['iat', 6, int(1_795_132_800)],
      ['near-card', -65536, int(0)],
      ['huge', 2 ** 32, int(0)],
    ] as const
  ).map(([name, key, piece]) =>
    atFault(
      `claim-${name}`,
      { set: { [key]: piece } },
      'FIELD_UNKNOWN',
      `A claim ${key}, which the profile does not have.`,
      inClaims,
    ),
  ),
  atFault(
    'claim-text-key',
    map([int(CARD), plain], [text('iss'), text('BE')]),
    'FIELD_UNKNOWN',
    'A claim with a text as its key.',
    inClaims,
  ),
  atFault('claim-not-a-map', array(plain), 'FIELD_TYPE', 'The claims set is an array.', inClaims),
  atFault('claim-no-card', { set: { [CARD]: undefined } }, 'FIELD_MISSING', 'No card.', inClaims),
  atFault('claim-card-array', { set: { [CARD]: array() } }, 'FIELD_TYPE', 'The card is an array.', inClaims),
  ...([0, 13, 23, -1, 65537] as const).map((key) =>
    atFault(
      `card-key-${key}`.replace('--', '-minus-'),
      { card: { [key]: text('x') } },
      'FIELD_UNKNOWN',
      `A card with a key ${key}.`,
    ),
  ),
  atFault(
    'card-key-text',
    { set: { [CARD]: map([int(1), int(2)], [text('3'), text('Doe')]) } },
    'FIELD_UNKNOWN',
    'A card with the text 3 as a key.',
  ),
];

const NAMES = [
  '',
  'form',
  'country',
  'family-name',
  'given-names',
  'birth-date',
  'personal-id',
  'institution',
  'card-id',
  'expiry-date',
  'valid-from',
  'valid-to',
  'issued-on',
];

const missing: Vector[] = [
  ...[1, 2, 3, 4, 5, 6, 7, 10, 11, 12].map((key) =>
    atFault(`missing-${NAMES[key]}`, { card: { [key]: undefined } }, 'FIELD_MISSING', `A PRC without key ${key}.`),
  ),
  ...[8, 9].map((key) =>
    atFault(
      `missing-${NAMES[key]}-ehic`,
      { card: { [key]: undefined } },
      'FIELD_MISSING',
      `An EHIC without key ${key}.`,
      { base: EHIC },
    ),
  ),
  atFault(
    'valid-to-ehic',
    { card: { 11: days('2027-01-31') } },
    'FIELD_NOT_ALLOWED',
    'An EHIC with key 11, which only a PRC has.',
    { base: EHIC },
  ),
];

const otherTypes: readonly [key: number, piece: Piece, what: string][] = [
  [1, text('PRC'), 'text'],
  [1, int(-1), 'negative'],
  [2, bytes(Uint8Array.of(0x42, 0x45)), 'bytes'],
  [3, bytes(Uint8Array.of(0x44)), 'bytes'],
  [3, NULL, 'null'],
  [4, array(text('John')), 'array'],
  [5, text('1985-07-16'), 'text'],
  [5, int(-19850716), 'negative'],
  [6, int(85071612345), 'integer'],
  [7, text('0120'), 'text'],
  [7, array(identifier('0120')), 'one-item'],
  [7, array(identifier('0120'), text('TEST'), text('x')), 'three-items'],
  [7, array(int(120), text('TEST')), 'integer-id'],
  [7, array(identifier('0120'), bytes(Uint8Array.of(0x54))), 'bytes-name'],
  [7, map([int(1), identifier('0120')], [int(2), text('TEST')]), 'map'],
  [8, int(80056), 'integer'],
  [9, text('2028-05-31'), 'text'],
  [10, TRUE, 'true'],
  [11, bytes(Uint8Array.of(0x51, 0x6f)), 'bytes'],
  [12, NULL, 'null'],
  [12, head(0, 2n ** 64n - 1n), 'greatest-integer'],
];

const types = otherTypes.map(([key, piece, what]) =>
  atFault(
    `type-${NAMES[key]}-${what}`,
    { card: { [key]: piece } },
    'FIELD_TYPE',
    `Key ${key} has a value of another type: ${what.replace('-', ' ')}.`,
  ),
);

const uri = PRC.revocation as string;
const idx = [text('idx'), int(1)] as const;
const uriEntry = [text('uri'), text('https://example.org/s')] as const;
const status = (claim: Piece) => ({ set: { [JTI_LIST]: undefined, [STATUS]: claim } });
const list = (...entries: Parameters<typeof map>) => status(map([text('status_list'), map(...entries)]));

const references: Vector[] = [
  atFault(
    'token-id-text',
    { set: { [CTI]: text('5b6e1f9c-0d7a-4c52-9a3e-2f4b8d1c7e60') } },
    'FIELD_TYPE',
    'The token id as a text.',
    inClaims,
  ),
  ...[0, 15, 17].map((length) =>
    atFault(
      `token-id-${length}-bytes`,
      { set: { [CTI]: bytes(new Uint8Array(length)) } },
      'FIELD_VALUE',
      `A token id of ${length} bytes.`,
      inClaims,
    ),
  ),
  atFault(
    'jti-list-bytes',
    { set: { [JTI_LIST]: bytes(hexDecode('68')) } },
    'FIELD_TYPE',
    'The jti list as bytes.',
    inClaims,
  ),
  atFault(
    'two-references',
    { set: { [STATUS]: statusClaim(1, uri) } },
    'FIELD_VALUE',
    'A jti list and a status list.',
    inClaims,
  ),
  atFault('status-text', status(text(uri)), 'FIELD_TYPE', 'The status claim is a text.', inClaims),
  atFault('status-empty', status(map()), 'FIELD_TYPE', 'The status claim has no status list.', inClaims),
  atFault('status-no-index', list(uriEntry), 'FIELD_TYPE', 'A status list without an index.', inClaims),
  atFault('status-no-uri', list(idx), 'FIELD_TYPE', 'A status list without a URI.', inClaims),
  atFault('status-negative-index', list([text('idx'), int(-1)], uriEntry), 'FIELD_TYPE', 'A negative index.', inClaims),
  atFault(
    'status-text-index',
    list([text('idx'), text('1')], uriEntry),
    'FIELD_TYPE',
    'The index as a text.',
    inClaims,
  ),
  atFault(
    'status-extra',
    list([text('a'), int(1)], idx, uriEntry),
    'FIELD_TYPE',
    'A third member of the status list.',
    inClaims,
  ),
];

function id(name: string, key: number, piece: Piece, code: ReasonCode, description: string): Vector {
  return atFault(`identifier-${name}`, { card: { [key]: piece } }, code, description, inIdentifier);
}
const nibbles = (hex: string) => bytes(hexDecode(hex));

const identifiers: Vector[] = [
  id('digits-as-text', 6, text('85071612345'), 'FIELD_VALUE', 'Digits as a text.'),
  id('one-digit-as-text', 6, text('7'), 'FIELD_VALUE', 'One digit as a text.'),
  id(
    'institution-digits-as-text',
    7,
    array(text('0120'), text('TEST')),
    'FIELD_VALUE',
    'The institution id, digits, as a text.',
  ),
  id('nibble-a', 6, nibbles('850a'), 'FIELD_VALUE', 'A nibble A.'),
  id('nibble-e', 8, nibbles('8e05'), 'FIELD_VALUE', 'A nibble E.'),
  id('filler-first', 6, nibbles('f850'), 'FIELD_VALUE', 'A filler before the digits.'),
  id('filler-inside', 6, nibbles('8f50'), 'FIELD_VALUE', 'A filler within the digits.'),
  id('filler-twice', 6, nibbles('85ff'), 'FIELD_VALUE', 'A whole byte of filler.'),
  id('filler-only', 6, nibbles('ff'), 'FIELD_VALUE', 'Nothing but filler.'),
  id('empty-bytes', 6, nibbles(''), 'FIELD_VALUE', 'No digit.'),
  id('21-digits', 6, nibbles('123456789012345678901f'), 'FIELD_VALUE', '21 digits.'),
  id('22-digits', 8, nibbles('1234567890123456789012'), 'FIELD_VALUE', '22 digits.'),
  id('21-digits-as-text', 6, text('123456789012345678901'), 'FIELD_TOO_LONG', '21 digits as a text.'),
];

export const claims: readonly Group[] = [
  { folder: 'claims', vectors: [...unknown, ...references] },
  { folder: 'card-fields', vectors: [...missing, ...types, ...identifiers] },
];
