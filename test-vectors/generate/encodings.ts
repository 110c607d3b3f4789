/** Encodings that RFC 8949 and RFC 1951 decide about, in each place where they can stand. */
import { concatBytes } from '../../src/codec/bytes.ts';
import { BitWriter, canonicalCodes, lengthsOf } from '../../src/codec/deflate-bits.fixture.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { CARD, CTI, claimsWith, JTI_LIST, PRC, STATUS } from './cards.ts';
import { array, bytes, int, map, type Piece, tag, text } from './cbor-pieces.ts';
import { kidOf, sign1, toText } from './chain.ts';
import { approve, CLAUSES, clauseOf, type Group, reject, sealCard, type Vector } from './draft.ts';
import type { Flag } from './flags.ts';

const alg = [int(1), int(-7)] as const;
const kid = [int(4), kidOf('BE:0120')] as const;
const nothing = int(0);
const byteOrderMark = Uint8Array.of(0xef, 0xbb, 0xbf, 0x61);

/** As many arrays in each other. */
const nested = (depth: number) => concatBytes(new Uint8Array(depth - 1).fill(0x81), Uint8Array.of(0x80));

/** A fault of the protected header that keeps it from being decoded, under a genuine signature. */
function inHeader(id: string, protectedHeader: Piece, code: ReasonCode, description: string): Vector {
  const about = [`header-${id}`, description, 'spec/profile-cose.md, Steps', 'SignedFault'] as const;
  return reject(about, sealCard(PRC, { protectedHeader }), 'decodable', code, { layer: 'header' });
}

function headerAtFault(id: string, protectedHeader: Piece, description: string): Vector {
  const about = [`header-${id}`, description, CLAUSES.header, 'SignedFault'] as const;
  return reject(about, sealCard(PRC, { protectedHeader }), 'schema-and-header', 'COSE_HEADER_INVALID');
}

const headers: Vector[] = [
  inHeader('tag', tag(24, map(alg, kid)), 'CBOR_TYPE_NOT_ALLOWED', 'A tag before the map.'),
  inHeader('tag-inside', map(alg, [int(4), tag(24, kid[1])]), 'CBOR_TYPE_NOT_ALLOWED', 'A tag before the key id.'),
  inHeader(
    'float',
    map([int(1), Uint8Array.of(0xf9, 0xc7, 0x00)], kid),
    'CBOR_TYPE_NOT_ALLOWED',
    'The algorithm as the half float -7.0.',
  ),
  inHeader(
    'bad-utf8',
    map(alg, kid, [text(Uint8Array.of(0xff)), nothing]),
    'CBOR_TEXT_NOT_UTF8',
    'A label of bad UTF-8.',
  ),
  inHeader(
    'byte-order-mark',
    map(alg, kid, [text(byteOrderMark), nothing]),
    'CHARACTER_NOT_ALLOWED',
    'A label that begins with U+FEFF.',
  ),
  inHeader('depth-7', map(alg, kid, [int(99), nested(6)]), 'CBOR_TOO_DEEP', 'Nested 7 deep.'),
  inHeader('key-array', map(alg, kid, [array(), nothing]), 'CBOR_TYPE_NOT_ALLOWED', 'An array as a label.'),
  inHeader(
    'key-bytes',
    map(alg, kid, [bytes(Uint8Array.of(1)), nothing]),
    'CBOR_TYPE_NOT_ALLOWED',
    'Bytes as a label.',
  ),
  inHeader(
    'duplicate-spelt',
    map(alg, kid, [int(1, 1), int(-7)]),
    'CBOR_DUPLICATE_KEY',
    'The algorithm twice, the second label in two bytes.',
  ),
  inHeader('two-byte-true', map(alg, kid, [int(5), Uint8Array.of(0xf8, 21)]), 'CBOR_INVALID', 'True in two bytes.'),
  headerAtFault('depth-6', map(alg, kid, [int(99), nested(5)]), 'Nested 6 deep, in a foreign parameter.'),
  headerAtFault('two-foreign', map(alg, [int(3), int(61)], kid, [int(5), bytes(kid[1])]), 'Two foreign parameters.'),
];

/** Values of the algorithm that are none, of every type. */
const algorithms: Vector[] = (
  [
    ['null', Uint8Array.of(0xf6)],
    ['true', Uint8Array.of(0xf5)],
    ['bytes', bytes(Uint8Array.of(0x26))],
    ['array', array(int(-7))],
    ['map', map([int(-7), nothing])],
    ['least', int(-(2n ** 64n))],
  ] as const
).map(([id, algorithm]) =>
  reject(
    [`algorithm-${id}`, `The algorithm is of another type, or none: ${id}.`, CLAUSES.algorithms, 'AlgorithmConfusion'],
    sealCard(PRC, { protectedHeader: map([int(1), algorithm], kid) }),
    'schema-and-header',
    'ALGORITHM_NOT_ALLOWED',
  ),
);

const outer = (id: string, depth: number, code: ReasonCode, description: string) => {
  const unprotected = map([int(99), nested(depth - 2)]);
  const sealed = sealCard(PRC, { assemble: (pieces) => sign1({ ...pieces, unprotectedHeader: unprotected }) });
  const step = code === 'CBOR_TOO_DEEP' ? 'decodable' : 'schema-and-header';
  return reject([`token-${id}`, description, clauseOf(code)], sealed, step, code);
};

const tokens: Vector[] = [
  outer('depth-6', 6, 'COSE_HEADER_INVALID', 'Nested 6 deep, in a foreign unprotected parameter.'),
  outer('depth-7', 7, 'CBOR_TOO_DEEP', 'Nested 7 deep, in a foreign unprotected parameter.'),
];

/** A fault in the CBOR of the claims set, or in what it says, under a genuine signature. */
function claims(id: string, content: Piece, code: ReasonCode, description: string, ...flags: Flag[]): Vector {
  const clause = code.startsWith('CBOR_') ? clauseOf(code) : CLAUSES.claims;
  const about = [`claims-${id}`, description, clause, 'SignedFault', ...flags] as const;
  return reject(about, sealCard(PRC, { claims: content }), 'schema-and-header', code);
}

const value = (key: number, piece: Piece) => claimsWith(PRC, { card: { [key]: piece } });
const raw = (...all: number[]) => Uint8Array.from(all);
const uri = 'https://example.org/be/0120/status/1';
const status = (index: Piece) =>
  claimsWith(PRC, {
    set: {
      [JTI_LIST]: undefined,
      [STATUS]: map([text('status_list'), map([text('idx'), index], [text('uri'), text(uri)])]),
    },
  });
const list = map([text('idx'), nothing], [text('uri'), text(uri)]);

const payloads: Vector[] = [
  ...[0x00, 0x14, 0x16, 0x18, 0x1f].map((simple) =>
    claims(
      `simple-f8-${simple.toString(16).padStart(2, '0')}`,
      value(8, raw(0xf8, simple)),
      'CBOR_INVALID',
      `The simple value ${simple} in two bytes, which is not well-formed.`,
    ),
  ),
  ...[0x20, 0xff].map((simple) =>
    claims(
      `simple-f8-${simple.toString(16)}`,
      value(8, raw(0xf8, simple)),
      'CBOR_TYPE_NOT_ALLOWED',
      `The simple value ${simple}, which is well-formed.`,
    ),
  ),
  claims(
    'simple-19',
    value(8, raw(0xf3)),
    'CBOR_TYPE_NOT_ALLOWED',
    'The simple value 19, which is unassigned.',
    'Boundary',
  ),
  claims('simple-false', value(8, raw(0xf4)), 'FIELD_TYPE', 'The simple value false, which no field has.', 'Boundary'),
  ...[20, 21, 22].map((number) =>
    claims(
      `tag-${number}`,
      value(8, tag(number, nothing)),
      'CBOR_TYPE_NOT_ALLOWED',
      `Tag ${number} in one byte, whose lower bits are those of a simple value that is allowed.`,
    ),
  ),
  claims(
    'map-of-three',
    raw(0xa3, 0, 0, 1, 0, 2),
    'CBOR_TRUNCATED',
    'A map of three entries in five bytes: each entry has two items.',
    'Boundary',
  ),
  claims('simple-cut', map([int(CARD), raw(0xf8)]), 'CBOR_TRUNCATED', 'A simple value that is cut off.'),
  claims('tag-cut', map([int(CARD), raw(0xd8)]), 'CBOR_TRUNCATED', 'A tag that is cut off.'),
  claims('float-cut', map([int(CARD), raw(0xfa, 0, 0)]), 'CBOR_TRUNCATED', 'A float that is cut off.'),
  claims('simple-reserved', value(8, raw(0xfc)), 'CBOR_INVALID', 'A simple value with the reserved argument 28.'),
  claims('tag-reserved', value(8, raw(0xdd, 0)), 'CBOR_INVALID', 'A tag with the reserved argument 29.'),
  claims('tag-indefinite', value(8, raw(0xdf, 0)), 'CBOR_INVALID', 'A tag with the argument 31.'),
  claims('key-bytes', map([int(CARD), map()], [bytes(raw(7)), nothing]), 'CBOR_TYPE_NOT_ALLOWED', 'Bytes as a key.'),
  claims('key-null', value(7, map([raw(0xf6), nothing])), 'CBOR_TYPE_NOT_ALLOWED', 'Null as a key, further inside.'),
  claims(
    'key-least',
    map([int(CARD), map()], [int(-(2n ** 64n)), nothing]),
    'FIELD_UNKNOWN',
    'The least integer as a key.',
  ),
  claims('type-least', value(12, int(-(2n ** 64n))), 'FIELD_TYPE', 'The least integer as a date.'),
  claims('type-2-53', value(12, int(2n ** 53n)), 'FIELD_TYPE', 'An integer of 2^53 as a date.', 'Boundary'),
  claims(
    'depth-6',
    value(7, nested(4)),
    'FIELD_TYPE',
    'The institution is nested so that there are 6 levels.',
    'Boundary',
  ),
  claims(
    'depth-7',
    value(7, nested(5)),
    'CBOR_TOO_DEEP',
    'The institution is nested so that there are 7 levels.',
    'Boundary',
  ),
  claims('text', text('claims'), 'FIELD_TYPE', 'The claims set is a text.'),
  claims('null', raw(0xf6), 'FIELD_TYPE', 'The claims set is null.'),
  claims('token-id-null', claimsWith(PRC, { set: { [CTI]: raw(0xf6) } }), 'FIELD_TYPE', 'The token id is null.'),
  claims('index-18-17', status(raw(0x18, 0x17)), 'CBOR_NOT_DETERMINISTIC', 'The index 23 in two bytes.', 'Boundary'),
  claims(
    'status-member',
    claimsWith(PRC, {
      set: { [JTI_LIST]: undefined, [STATUS]: map([text('x'), nothing], [text('status_list'), list]) },
    }),
    'FIELD_TYPE',
    'A second member beside status_list.',
  ),
  ...[23, 24].map((index) =>
    approve([`claims-index-${index}`, `The index ${index} in its shortest form.`, CLAUSES.claims, 'Boundary'], {
      ...PRC,
      revocation: { uri, index },
    }),
  ),
];

const { token, ...made } = sealCard(PRC);
const sealed = { ...made, token };

/** A stream of the token, which is sound. */
function stream(id: string, description: string, content: Uint8Array): Vector {
  return approve([`deflate-${id}`, description, CLAUSES.deflate, 'AnyDeflate'], PRC, {
    sealed: { ...sealed, compressed: content, text: toText(content) },
  });
}

const EVERY_BYTE = lengthsOf(257, Object.fromEntries(Array.from({ length: 257 }, (_, i) => [i, i < 255 ? 8 : 9])));

/** The token as one block of its own codes. */
function dynamic(literals: readonly number[], distances: readonly number[], ofLengths?: readonly number[]): Uint8Array {
  const codes = canonicalCodes(literals);
  const writer = new BitWriter().dynamicHeader(true, literals, distances, ofLengths);
  for (const byte of token) writer.code(codes[byte]!);
  return writer.code(codes[256]!).bytes();
}

/** The token in a stored block, and an empty block that ends with the highest bit of a byte. */
function exactlyOnAByte(): Uint8Array {
  const end = lengthsOf(257, { 256: 1 });
  const writer = new BitWriter().stored(token, false);
  for (let times = 0; times < 3; times++) writer.emptyFixed(false);
  writer.dynamicHeader(false, end, [0]).code('0');
  return writer
    .dynamicHeader(true, end, [1], lengthsOf(19, { 0: 1, 1: 1 }))
    .code('0')
    .bytes();
}

function notDeflate(id: string, content: Uint8Array, description: string): Vector {
  return reject([`deflate-${id}`, description, CLAUSES.deflate], toText(content), 'decodable', 'DEFLATE_INVALID');
}

const withLength = (length: number, size = 257) => [...EVERY_BYTE.with(255, length), ...new Array(size - 257).fill(0)];

const streams: Vector[] = [
  stream('dynamic', 'One block of its own Huffman codes, without a distance code.', dynamic(EVERY_BYTE, [0])),
  stream(
    'dynamic-one-distance',
    'The same with one distance code of one bit, which is not used.',
    dynamic(EVERY_BYTE, [0, 1]),
  ),
  stream('dynamic-286', 'The same with 286 lengths of literals.', dynamic(withLength(9, 286), [0])),
  stream(
    'exact-byte',
    'A stream that ends exactly on a byte, of which a bit can be cleared unnoticed.',
    exactlyOnAByte(),
  ),
  stream(
    'unused-bits',
    'The unused bits before a stored block are 1.',
    new BitWriter().stored(token, true, 31).bytes(),
  ),
  notDeflate('literals-incomplete', dynamic(withLength(0), [0]), 'A literal code that leaves codes unused.'),
  notDeflate('literals-too-many', dynamic(withLength(8), [0]), 'A literal code with more codes than there are.'),
  notDeflate('literals-287', dynamic(withLength(9, 287), [0]), '287 lengths of literals.'),
  notDeflate('no-end', dynamic(EVERY_BYTE.with(255, 8).with(256, 0), [0]), 'No code for the end of the block.'),
  notDeflate('distances-incomplete', dynamic(EVERY_BYTE, [1, 2]), 'A distance code that leaves codes unused.'),
  notDeflate('distances-two-bits', dynamic(EVERY_BYTE, [2]), 'One distance code of two bits.'),
  notDeflate('distances-31', dynamic(EVERY_BYTE, lengthsOf(31, { 0: 1 })), '31 distance codes.'),
  notDeflate(
    'lengths-incomplete',
    dynamic(EVERY_BYTE, [0], lengthsOf(19, { 0: 2, 8: 2, 9: 2 })),
    'A code of code lengths that leaves codes unused.',
  ),
];

export const encodings: readonly Group[] = [
  { folder: 'header', vectors: [...headers, ...algorithms] },
  { folder: 'token', vectors: tokens },
  { folder: 'claims-cbor', vectors: payloads },
  { folder: 'deflate', vectors: streams },
];
