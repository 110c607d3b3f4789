/** CBOR (RFC 8949) of the claims set, always under a genuine signature. */
import { concatBytes, utf8Encode } from '../../src/codec/bytes.ts';
import type { ReasonCode } from '../../src/codes.ts';
import { CARD, cardPieces, claimPieces, claimsWith, entriesOf, PRC, sorted } from './cards.ts';
import { array, BREAK, bytes, int, map, type Piece, TRUE, tag, text, UNDEFINED } from './cbor-pieces.ts';
import { clauseOf, type Group, reject, sealCard, type Vector } from './draft.ts';
import type { Flag } from './flags.ts';

/** A fault in the CBOR of the claims set, under a genuine signature. */
function claims(id: string, content: Piece, code: ReasonCode, description: string, ...flags: Flag[]): Vector {
  const about = [`claims-${id}`, description, clauseOf(code), 'SignedFault', ...flags] as const;
  return reject(about, sealCard(PRC, { claims: content }), 'schema-and-header', code);
}

const entries = entriesOf(cardPieces(PRC));
const inSet = (cardMap: Piece) => sorted(claimPieces(PRC, cardMap));
const good = claimsWith(PRC);
const set = entriesOf(claimPieces(PRC));
/** The card's map with entries put in and taken out. */
const withEntries = (at: number, remove: number, ...more: (typeof entries)[number][]) =>
  inSet(map(...entries.toSpliced(at, remove, ...more)));
const value = (key: number, piece: Piece) => claimsWith(PRC, { card: { [key]: piece } });
const issuedDays = 20_777;

const payload: Vector[] = [
  claims('empty', new Uint8Array(0), 'CBOR_TRUNCATED', 'No byte.'),
  claims('truncated', good.slice(0, -1), 'CBOR_TRUNCATED', 'The last byte is missing.'),
  claims('trailing', concatBytes(good, Uint8Array.of(0)), 'CBOR_TRAILING', 'A zero byte after the map.'),
  claims('duplicate-key', withEntries(3, 0, [int(3), text('Roe')]), 'CBOR_DUPLICATE_KEY', 'Two family names.'),
  claims(
    'duplicate-key-apart',
    withEntries(12, 0, [int(3), text('Roe')]),
    'CBOR_DUPLICATE_KEY',
    'Two family names, other keys between them.',
  ),
  claims(
    'duplicate-key-spelt',
    withEntries(3, 0, [int(3, 1), text('Roe')]),
    'CBOR_DUPLICATE_KEY',
    'Two family names, the second key in two bytes.',
  ),
  claims('duplicate-card', map(...set.toSpliced(2, 0, [int(CARD), map()])), 'CBOR_DUPLICATE_KEY', 'Two cards.'),
  claims(
    'indefinite-map',
    inSet(concatBytes(Uint8Array.of(0xbf), ...entries.flat(), BREAK)),
    'CBOR_INDEFINITE_LENGTH',
    'The card is a map of indefinite length.',
    'Malleability',
  ),
  claims(
    'indefinite-text',
    value(3, concatBytes(Uint8Array.of(0x7f), text('Do'), text('e'), BREAK)),
    'CBOR_INDEFINITE_LENGTH',
    'A family name in two pieces.',
    'Malleability',
  ),
  claims('indefinite-integer', value(1, Uint8Array.of(0x1f)), 'CBOR_INVALID', 'An integer with the argument 31.'),
  claims(
    'deep',
    value(7, concatBytes(new Uint8Array(500).fill(0x81), int(0))),
    'CBOR_TOO_DEEP',
    'The institution is 500 arrays in each other.',
    'DenialOfService',
  ),
  claims('tag', value(12, tag(100, int(issuedDays))), 'CBOR_TYPE_NOT_ALLOWED', 'A date with tag 100 (RFC 8943).'),
  claims('tag-text', value(3, tag(35, text('Doe'))), 'CBOR_TYPE_NOT_ALLOWED', 'A name tagged as a regular expression.'),
  claims(
    'tag-bignum',
    value(12, tag(2, bytes(Uint8Array.of(0x51, 0x29)))),
    'CBOR_TYPE_NOT_ALLOWED',
    'A date as a bignum.',
  ),
  claims(
    'float',
    value(12, concatBytes(Uint8Array.of(0xfa), float32(issuedDays))),
    'CBOR_TYPE_NOT_ALLOWED',
    'A date as a float with the right value.',
  ),
  claims(
    'half-float',
    value(1, Uint8Array.of(0xf9, 0x40, 0x00)),
    'CBOR_TYPE_NOT_ALLOWED',
    'The form as the half float 2.0.',
  ),
  claims(
    'undefined',
    value(8, UNDEFINED),
    'CBOR_TYPE_NOT_ALLOWED',
    'An optional field that is undefined in place of absent.',
  ),
  claims('simple-value', value(8, Uint8Array.of(0xe0)), 'CBOR_TYPE_NOT_ALLOWED', 'An unassigned simple value.'),
  claims('key-array', withEntries(12, 0, [array(), int(0)]), 'CBOR_TYPE_NOT_ALLOWED', 'An array as a key.'),
  claims('key-true', withEntries(12, 0, [TRUE, int(0)]), 'CBOR_TYPE_NOT_ALLOWED', 'A truth value as a key.'),
  claims('bad-utf8', value(3, text(Uint8Array.of(0x44, 0xff, 0x65))), 'CBOR_TEXT_NOT_UTF8', 'A name with the byte ff.'),
  claims('latin-1', value(3, text(Uint8Array.of(0x44, 0xf6, 0x65))), 'CBOR_TEXT_NOT_UTF8', 'A name in ISO 8859-1.'),
  claims(
    'overlong-utf8',
    value(3, text(Uint8Array.of(0xc1, 0x84, 0x6f, 0x65))),
    'CBOR_TEXT_NOT_UTF8',
    'A letter in two bytes that has one.',
    'Malleability',
  ),
  claims(
    'surrogate-utf8',
    value(3, text(Uint8Array.of(0xed, 0xa0, 0x80))),
    'CBOR_TEXT_NOT_UTF8',
    'A lone surrogate as three bytes.',
  ),
  claims(
    'cut-utf8',
    value(3, text(utf8Encode('Doé').slice(0, -1))),
    'CBOR_TEXT_NOT_UTF8',
    'A name that ends within a letter.',
  ),
  claims('long-integer', value(1, int(2, 1)), 'CBOR_NOT_DETERMINISTIC', 'The form in two bytes.', 'Malleability'),
  claims('long-date', value(12, int(issuedDays, 8)), 'CBOR_NOT_DETERMINISTIC', 'A date in nine bytes.', 'Malleability'),
  claims(
    'long-text',
    value(3, text('Doe', 1)),
    'CBOR_NOT_DETERMINISTIC',
    'The length of a name takes a byte of its own.',
    'Malleability',
  ),
  claims(
    'long-key',
    withEntries(2, 1, [int(3, 1), text('Doe')]),
    'CBOR_NOT_DETERMINISTIC',
    'A key in two bytes.',
    'Malleability',
  ),
  claims(
    'key-order-card',
    withEntries(1, 2, entries[2]!, entries[1]!),
    'CBOR_NOT_DETERMINISTIC',
    'Keys 3 and 2 the other way round.',
    'Malleability',
  ),
  claims(
    'key-order-claims',
    map(set[1]!, set[0]!, set[2]!),
    'CBOR_NOT_DETERMINISTIC',
    'The card before the token id.',
    'Malleability',
  ),
];

function float32(number: number): Uint8Array {
  const view = new DataView(new ArrayBuffer(4));
  view.setFloat32(0, number);
  return new Uint8Array(view.buffer);
}

export const claimsCbor: Group = { folder: 'claims-cbor', vectors: payload };
