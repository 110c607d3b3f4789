/** The zlib stream (RFC 1950). */
import { deflateSync } from 'node:zlib';
import type { Card } from '../../../src/card/model.ts';
import { base45Encode } from '../../../src/codec/base45.ts';
import { concatBytes, utf8Encode } from '../../../src/codec/bytes.ts';
import { zlibCompress } from '../../../src/codec/deflate.ts';
import { PRC } from '../cards.ts';
import type { Group, Vector } from '../vector.ts';
import { headerOf } from './chain.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

const sealed = sealCard(PRC);
const { compressed, token } = sealed;

/** The check value at the end of a stream (RFC 1950 8.2), the most significant byte first. */
function adler32(bytes: Uint8Array): Uint8Array {
  let [a, b] = [1, 0];
  for (const byte of bytes) {
    a = (a + byte) % 65521;
    b = (b + a) % 65521;
  }
  return Uint8Array.of(b >> 8, b & 255, a >> 8, a & 255);
}

function block(content: Uint8Array, isLast: boolean): Uint8Array {
  const { length } = content;
  const head = Uint8Array.of(isLast ? 1 : 0, length & 0xff, length >> 8, ~length & 0xff, (~length >> 8) & 0xff);
  return concatBytes(head, content);
}

const start = Uint8Array.of(0x78, 0xda);
const streamOf = (...blocks: Uint8Array[]) => concatBytes(start, ...blocks, adler32(token));

function faulty(
  id: string,
  stream: Uint8Array,
  code: Parameters<typeof reject>[3],
  description: string,
  ...flags: ('Malleability' | 'DenialOfService' | 'Boundary')[]
): Vector {
  const about = [`jws-deflate-${id}`, description, CLAUSES.deflate, ...flags] as const;
  return reject(about, { text: base45Encode(stream), compressed: stream }, 'decodable', code);
}

/** A card whose token has exactly that many bytes, because of a long revocation reference. */
function ofSize(size: number): { card: Card; sealed: ReturnType<typeof sealCard> } {
  for (let length = 0.7 * size; ; length++) {
    const card = { ...PRC, revocation: `https://example.org/${'a'.repeat(length)}` };
    const header = headerOf('ES256', 'BE:0120');
    for (const candidate of [sealCard(card), sealCard(card, { header: header.replace(',"typ":"JWT"', '') })]) {
      if (candidate.token.length === size) return { card, sealed: candidate };
    }
    if (length > size) throw new Error('no such size');
  }
}

const invalid: Vector[] = [
  faulty('header-only', start, 'DEFLATE_TRUNCATED', 'The header of the stream and nothing after it.'),
  faulty(
    'truncated-byte',
    compressed.slice(0, -1),
    'DEFLATE_TRUNCATED',
    'The last byte of the check value is missing.',
  ),
  faulty('no-check', compressed.slice(0, -4), 'DEFLATE_TRUNCATED', 'No check value.'),
  faulty(
    'truncated-half',
    compressed.slice(0, compressed.length >> 1),
    'DEFLATE_TRUNCATED',
    'The second half is missing.',
  ),
  faulty(
    'no-last-block',
    concatBytes(start, block(token, false)),
    'DEFLATE_TRUNCATED',
    'No block is marked as the last.',
  ),
  faulty(
    'check-value',
    concatBytes(compressed.slice(0, -4), adler32(utf8Encode('another token'))),
    'DEFLATE_INVALID',
    'The check value (Adler-32) of something else.',
  ),
  faulty('block-type', concatBytes(start, Uint8Array.of(7), token), 'DEFLATE_INVALID', 'The reserved block type 3.'),
  faulty(
    'stored-length',
    streamOf(block(token, true).with(3, 0)),
    'DEFLATE_INVALID',
    'The two lengths of a stored block disagree.',
  ),
  faulty(
    'distance',
    concatBytes(start, Uint8Array.of(0x4b, 0x04, 0x12, 0x00)),
    'DEFLATE_INVALID',
    'A reference to before the first byte.',
  ),
  faulty(
    'trailing-byte',
    concatBytes(compressed, Uint8Array.of(0)),
    'DEFLATE_TRAILING',
    'A zero byte after the stream.',
    'Malleability',
  ),
  faulty('second-stream', concatBytes(compressed, compressed), 'DEFLATE_TRAILING', 'The stream twice.', 'Malleability'),
  faulty(
    'bomb',
    zlibCompress(new Uint8Array(2_500_000)),
    'DEFLATE_TOO_LARGE',
    '2.5 million zero bytes.',
    'DenialOfService',
  ),
  faulty(
    '16385-bytes',
    ofSize(16_385).sealed.compressed,
    'DEFLATE_TOO_LARGE',
    'A signed token of 16385 bytes.',
    'Boundary',
  ),
];

function withStream(id: string, description: string, stream: Uint8Array): Vector {
  return approve([`jws-deflate-${id}`, description, CLAUSES.zlib, 'AnyDeflate'], PRC, {
    sealed: { ...sealed, compressed: stream, text: base45Encode(stream) },
  });
}

const largest = ofSize(16_384);
const valid: Vector[] = [
  ...([0x01, 0x5e, 0x9c] as const).map((flags) =>
    withStream(`level-${flags.toString(16)}`, 'Another compression level in the header.', compressed.with(1, flags)),
  ),
  withStream(
    'window-512',
    'Compressed with a window of 512 bytes, as the header says.',
    Uint8Array.from(deflateSync(token, { windowBits: 9 })),
  ),
  withStream(
    'window-256',
    'A window of 256 bytes in the header, and distances beyond it, which no reader looks at.',
    concatBytes(Uint8Array.of(0x08, 0x1d), compressed.slice(2)),
  ),
  withStream('stored', 'One block without compression.', streamOf(block(token, true))),
  withStream(
    'two-blocks',
    'Two stored blocks.',
    streamOf(block(token.slice(0, 100), false), block(token.slice(100), true)),
  ),
  withStream(
    'empty-block',
    'An empty stored block before the last block.',
    streamOf(block(token, false), block(new Uint8Array(0), true)),
  ),
  approve(
    ['jws-deflate-16384-bytes', 'A token of 16384 bytes, the most allowed.', CLAUSES.zlib, 'Boundary', 'AnyJson'],
    largest.card,
    {
      sealed: largest.sealed,
    },
  ),
];

export const zlib: Group = { folder: 'zlib', vectors: [...invalid, ...valid] };
