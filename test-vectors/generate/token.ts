/** CBOR (RFC 8949) and structure (RFC 9052) of the token. The signature inside is genuine. */
import { concatBytes, utf8Encode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { PRC } from './cards.ts';
import { array, BREAK, bytes, head, int, map, type Piece, text } from './cbor-pieces.ts';
import { compress, sign1, type TokenPieces, toText } from './chain.ts';
import { CLAUSES, clauseOf, type Group, reject, sealCard, type Vector } from './draft.ts';
import type { Flag } from './flags.ts';

/** A fault in the outer array; the signature inside is sound. */
function atFault(
  id: string,
  assemble: (pieces: TokenPieces) => Piece,
  code: ReasonCode,
  description: string,
  ...flags: Flag[]
): Vector {
  const clause = clauseOf(code);
  return reject([`token-${id}`, description, clause, ...flags], sealCard(PRC, { assemble }), 'decodable', code);
}

const after =
  (...more: number[]) =>
  (pieces: TokenPieces) =>
    concatBytes(sign1(pieces), Uint8Array.from(more));
const before =
  (...first: number[]) =>
  (pieces: TokenPieces) =>
    concatBytes(Uint8Array.from(first), sign1(pieces));
const items = (pieces: TokenPieces) =>
  concatBytes(pieces.protectedHeader, pieces.unprotectedHeader, pieces.payload, pieces.signature);
const raw = (stream: Uint8Array) => () => stream;
const huge = 0xffff_ffff_ffff_ffffn;

const outer: Vector[] = [
  atFault('empty', raw(new Uint8Array(0)), 'CBOR_TRUNCATED', 'No byte.'),
  atFault('truncated', (pieces) => sign1(pieces).slice(0, -1), 'CBOR_TRUNCATED', 'The last byte is missing.'),
  atFault('trailing', after(0), 'CBOR_TRAILING', 'A zero byte after the array.', 'Malleability'),
  atFault('tag-18', before(0xd2), 'CBOR_TYPE_NOT_ALLOWED', 'Tag 18, which COSE_Sign1 has elsewhere.', 'Malleability'),
  atFault('tag-61-18', before(0xd8, 61, 0xd2), 'CBOR_TYPE_NOT_ALLOWED', 'A CWT with tags 61 and 18.', 'Malleability'),
  atFault(
    'indefinite-array',
    (pieces) => concatBytes(Uint8Array.of(0x9f), items(pieces), BREAK),
    'CBOR_INDEFINITE_LENGTH',
    'The array has an indefinite length.',
    'Malleability',
  ),
  atFault(
    'indefinite-payload',
    (pieces) => sign1({ ...pieces, payload: concatBytes(Uint8Array.of(0x5f), pieces.payload, BREAK) }),
    'CBOR_INDEFINITE_LENGTH',
    'The payload is a byte string of indefinite length.',
    'Malleability',
  ),
  atFault(
    'long-array-head',
    (pieces) => concatBytes(head(4, 4, 1), items(pieces)),
    'CBOR_NOT_DETERMINISTIC',
    'The length of the array takes a byte of its own.',
    'Malleability',
  ),
  atFault(
    'long-signature-head',
    (pieces) => sign1({ ...pieces, signature: bytes(pieces.signature.slice(2), 2) }),
    'CBOR_NOT_DETERMINISTIC',
    'The length of the signature takes two bytes.',
    'Malleability',
  ),
  atFault('reserved-head', raw(Uint8Array.of(0x9c, 0)), 'CBOR_INVALID', 'A head with the reserved argument 28.'),
  atFault('break', raw(BREAK), 'CBOR_INVALID', 'A break outside any item of indefinite length.'),
  atFault(
    'deep',
    raw(new Uint8Array(4000).fill(0x81)),
    'CBOR_TOO_DEEP',
    '4000 arrays in each other.',
    'DenialOfService',
  ),
  atFault('huge-array', raw(head(4, huge)), 'CBOR_TRUNCATED', 'An array of 2^64 - 1 items.', 'DenialOfService'),
  atFault('huge-map', raw(head(5, huge)), 'CBOR_TRUNCATED', 'A map of 2^64 - 1 entries.', 'DenialOfService'),
  atFault('huge-bytes', raw(head(2, huge)), 'CBOR_TRUNCATED', 'A byte string of 2^64 - 1 bytes.', 'DenialOfService'),
];

const structure: Vector[] = [
  atFault(
    'three-items',
    ({ protectedHeader, unprotectedHeader, payload }) => array(protectedHeader, unprotectedHeader, payload),
    'COSE_STRUCTURE_INVALID',
    'An array of three: no signature.',
  ),
  atFault(
    'five-items',
    (pieces) => concatBytes(head(4, 5), items(pieces), int(0)),
    'COSE_STRUCTURE_INVALID',
    'An array of five.',
  ),
  atFault('map', () => map(), 'COSE_STRUCTURE_INVALID', 'A map in place of the array.'),
  atFault(
    'four-bytes',
    () => bytes(Uint8Array.of(1, 2, 3, 4)),
    'COSE_STRUCTURE_INVALID',
    'A string of four bytes in place of the array of four.',
  ),
  atFault('four-letters', () => text('EHIC'), 'COSE_STRUCTURE_INVALID', 'A text of four letters in place of it.'),
  atFault(
    'map-of-four',
    () => map(...[1, 2, 3, 4].map((key) => [int(key), int(0)] as const)),
    'COSE_STRUCTURE_INVALID',
    'A map of four entries in place of it.',
  ),
  atFault(
    'protected-map',
    (pieces) => sign1({ ...pieces, protectedHeader: map() }),
    'COSE_STRUCTURE_INVALID',
    'The protected header is a map in place of a byte string.',
  ),
  atFault(
    'protected-array',
    (pieces) => sign1({ ...pieces, protectedHeader: bytes(array()) }),
    'COSE_STRUCTURE_INVALID',
    'The protected header is an array.',
  ),
  atFault(
    'unprotected-array',
    (pieces) => sign1({ ...pieces, unprotectedHeader: array() }),
    'COSE_STRUCTURE_INVALID',
    'The unprotected header is an array.',
  ),
  atFault(
    'detached-payload',
    (pieces) => sign1({ ...pieces, payload: Uint8Array.of(0xf6) }),
    'COSE_STRUCTURE_INVALID',
    'No payload: a detached one is null.',
  ),
  atFault(
    'text-payload',
    (pieces) => sign1({ ...pieces, payload: text('') }),
    'COSE_STRUCTURE_INVALID',
    'The payload is a text.',
  ),
  atFault(
    'text-signature',
    (pieces) => sign1({ ...pieces, signature: text('') }),
    'COSE_STRUCTURE_INVALID',
    'The signature is a text.',
  ),
  atFault(
    'no-signature',
    (pieces) => sign1({ ...pieces, signature: Uint8Array.of(0xf6) }),
    'COSE_STRUCTURE_INVALID',
    'The signature is null.',
  ),
];

const json = utf8Encode('{"card":1}');
const plainJson = reject(
  ['token-json', 'Sound compression of JSON, which is not CBOR of a token.', CLAUSES.cbor],
  { text: toText(compress(json)), compressed: compress(json), token: json },
  'decodable',
  'CBOR_TRUNCATED',
);

export const token: Group = { folder: 'token', vectors: [...outer, ...structure, plainJson] };
