/** Base45 (RFC 9285) and DEFLATE (RFC 1951). */
import { gzipSync } from 'node:zlib';
import type { Card } from '../../src/card/model.ts';
import { concatBytes } from '../../src/codec/bytes.ts';
import { deflateRaw, zlibCompress } from '../../src/codec/deflate.ts';
import { DICTIONARY } from '../../src/profiles/cose/dictionary.ts';
import { PRC } from './cards.ts';
import { compress, toText } from './chain.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';

const sealed = sealCard(PRC);
const body = sealed.text.slice(4);
const { compressed, token } = sealed;

function notBase45(id: string, text: string, description: string): Vector {
  const about = [`base45-${id}`, description, CLAUSES.base45, 'Scanner'] as const;
  return reject(about, `EH1:${text}`, 'decodable', 'BASE45_INVALID');
}

const whole = body.slice(0, body.length - (body.length % 3));
const base45: Vector[] = [
  notBase45('character', `${body.slice(0, 20)}_${body.slice(21)}`, 'A character outside the alphabet.'),
  notBase45(
    'fullwidth',
    `${body.slice(0, 20)}\uff21${body.slice(21)}`,
    'A full-width letter, whose low byte is a sound character.',
  ),
  notBase45('length', `${whole}0`, 'A length of 1 modulo 3.'),
  notBase45('value-three', `GGW${whole.slice(3)}`, 'Three characters for 65536, one more than two bytes hold.'),
  notBase45('value-two', `${whole}V5`, 'Two characters for 256, one more than a byte holds.'),
  notBase45('value-greatest', `:::${whole.slice(3)}`, 'Three characters for 91124.'),
];

function notDeflate(
  id: string,
  stream: Uint8Array,
  code: Parameters<typeof reject>[3],
  description: string,
  ...flags: ('Malleability' | 'DenialOfService' | 'Boundary')[]
): Vector {
  return reject([`deflate-${id}`, description, CLAUSES.deflate, ...flags], toText(stream), 'decodable', code);
}

/** A block without compression (RFC 1951 3.2.4). */
function stored(content: Uint8Array, isLast: boolean): Uint8Array {
  const { length } = content;
  const head = Uint8Array.of(isLast ? 1 : 0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff);
  return concatBytes(head, content);
}

/** The token in a stored block, and an empty last block of the fixed code: `03`, two bits, and six unused ones. */
function withSpareBits(lastByte: number): Uint8Array {
  return concatBytes(stored(token, false), Uint8Array.of(3, lastByte));
}

/** Refers to bytes before the dictionary's first one. */
function tooFarBack(): Uint8Array {
  const longer = concatBytes(token, new Uint8Array(2048), DICTIONARY);
  return deflateRaw(token, { dictionary: longer });
}

/** A card whose token has exactly that many bytes, because of a long revocation reference. */
function ofSize(size: number): { card: Card; sealed: ReturnType<typeof sealCard> } {
  for (let length = size - 400; ; length++) {
    const card = { ...PRC, revocation: `https://example.org/${'a'.repeat(length)}` };
    const candidate = sealCard(card);
    if (candidate.token.length === size) return { card, sealed: candidate };
  }
}

const invalid: Vector[] = [
  notDeflate('empty', new Uint8Array(0), 'DEFLATE_TRUNCATED', 'The prefix and nothing after it.'),
  notDeflate('truncated-byte', compressed.slice(0, -1), 'DEFLATE_TRUNCATED', 'The last byte is missing.'),
  notDeflate(
    'truncated-half',
    compressed.slice(0, compressed.length >> 1),
    'DEFLATE_TRUNCATED',
    'The second half is missing.',
  ),
  notDeflate(
    'no-last-block',
    stored(token, false),
    'DEFLATE_TRUNCATED',
    'All content, but no block marked as the last.',
  ),
  notDeflate(
    'bomb',
    deflateRaw(new Uint8Array(2_500_000)),
    'DEFLATE_TOO_LARGE',
    '2.5 million zero bytes.',
    'DenialOfService',
  ),
  notDeflate(
    '4097-bytes',
    ofSize(4097).sealed.compressed,
    'DEFLATE_TOO_LARGE',
    'A signed token of 4097 bytes.',
    'Boundary',
  ),
  notDeflate(
    'trailing-byte',
    concatBytes(compressed, Uint8Array.of(0)),
    'DEFLATE_TRAILING',
    'A zero byte after the stream.',
    'Malleability',
  ),
  notDeflate(
    'second-stream',
    concatBytes(compressed, compressed),
    'DEFLATE_TRAILING',
    'The stream twice.',
    'Malleability',
  ),
  notDeflate(
    'spare-bit-high',
    withSpareBits(0x80),
    'DEFLATE_SPARE_BITS',
    'The highest unused bit of the last byte is set.',
    'Malleability',
  ),
  notDeflate(
    'spare-bit-low',
    withSpareBits(0x04),
    'DEFLATE_SPARE_BITS',
    'The lowest unused bit of the last byte is set.',
    'Malleability',
  ),
  notDeflate('zlib', zlibCompress(token), 'DEFLATE_INVALID', 'A zlib stream (RFC 1950) in place of a raw one.'),
  notDeflate('gzip', Uint8Array.from(gzipSync(token)), 'DEFLATE_INVALID', 'A gzip stream in place of a raw one.'),
  notDeflate('block-type', concatBytes(Uint8Array.of(7), token), 'DEFLATE_INVALID', 'The reserved block type 3.'),
  notDeflate(
    'stored-length',
    stored(token, true).with(3, 0),
    'DEFLATE_INVALID',
    'The two lengths of a stored block disagree.',
  ),
  notDeflate('distance', tooFarBack(), 'DEFLATE_INVALID', 'A reference to before the dictionary.'),
];

function withStream(id: string, description: string, stream: Uint8Array): Vector {
  return approve([`deflate-${id}`, description, CLAUSES.deflate, 'AnyDeflate'], PRC, {
    sealed: { ...sealed, compressed: stream, text: toText(stream) },
  });
}

const largest = ofSize(4096);
const valid: Vector[] = [
  withStream('no-reference', 'Compressed without any reference to the dictionary.', deflateRaw(token)),
  withStream('stored', 'One block without compression.', stored(token, true)),
  withStream(
    'empty-block',
    'An empty stored block before the last block.',
    concatBytes(stored(new Uint8Array(0), false), compress(token)),
  ),
  withStream(
    'spare-bits-zero',
    'A stored block and an empty last block, which leaves six unused bits of 0.',
    withSpareBits(0),
  ),
  withStream(
    'two-blocks',
    'Two stored blocks.',
    concatBytes(stored(token.slice(0, 100), false), stored(token.slice(100), true)),
  ),
  approve(
    ['deflate-4096-bytes', 'A token of 4096 bytes, the most allowed.', CLAUSES.compression, 'Boundary'],
    largest.card,
    {
      sealed: largest.sealed,
    },
  ),
];

export const compression: readonly Group[] = [
  { folder: 'base45', vectors: base45 },
  { folder: 'deflate', vectors: [...invalid, ...valid] },
];
