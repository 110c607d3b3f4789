/** The three parts of the compact JWS (RFC 7515 7.1). The signature inside is genuine. */
import { base45Encode } from '../../../src/codec/base45.ts';
import { utf8Encode } from '../../../src/codec/bytes.ts';
import { zlibCompress } from '../../../src/codec/deflate.ts';
import { PRC } from '../cards.ts';
import type { Flag } from '../flags.ts';
import type { Group, Vector } from '../vector.ts';
import type { JwsChain } from './chain.ts';
import { headerOf, payloadWith } from './chain.ts';
import { CLAUSES, reject, sealCard } from './draft.ts';

type Assemble = NonNullable<JwsChain['assemble']>;

function atFault(id: string, assemble: Assemble, description: string, ...flags: Flag[]): Vector {
  return faulty(id, sealCard(PRC, { assemble }), description, ...flags);
}

function faulty(id: string, sealed: ReturnType<typeof sealCard>, description: string, ...flags: Flag[]): Vector {
  const about = [`jws-parts-${id}`, description, CLAUSES.parts, ...flags] as const;
  return reject(about, sealed, 'decodable', 'JWS_NOT_CANONICAL');
}

const ALPHABET = 'ABCDEFGHIJKLMNOPQRSTUVWXYZabcdefghijklmnopqrstuvwxyz0123456789-_';
/** The same bytes with the lowest of the unused bits set. */
const withSpareBit = (part: string) => part.slice(0, -1) + ALPHABET[ALPHABET.indexOf(part.at(-1)!) + 1];
const standard = (part: string) => part.replaceAll('-', '+').replaceAll('_', '/');

/** A header and a payload that leave unused bits in their last character, or need padding. */
const header = ` ${headerOf('ES256', 'BE:0120')}`.padEnd(100);
const payload = payloadWith(PRC).padEnd(3 * Math.ceil(payloadWith(PRC).length / 3) + 1);
const uneven = (assemble: Assemble) => sealCard(PRC, { header, claims: payload, assemble });
/** Letters for which Base64url has a hyphen or an underscore. */
const special = (assemble: Assemble) => sealCard({ ...PRC, familyName: 'Doÿÿÿ>>>???' }, { assemble });

function ofBytes(id: string, token: Uint8Array, description: string): Vector {
  const compressed = zlibCompress(token);
  const made = { text: base45Encode(compressed), compressed, token };
  return reject([`jws-parts-${id}`, description, CLAUSES.parts], made, 'decodable', 'JWS_NOT_CANONICAL');
}

const vectors: Vector[] = [
  ofBytes('empty', new Uint8Array(0), 'No byte.'),
  ofBytes('json', utf8Encode(payloadWith(PRC)), 'The payload as JSON, without a token around it.'),
  ofBytes('binary', Uint8Array.of(0x84, 0x4d, 0xa2, 0x01, 0xff), 'Bytes that are no text.'),
  ofBytes('dots', utf8Encode('....'), 'Nothing but dots.'),
  atFault('two', (head, body) => `${head}.${body}`, 'Two parts: no signature.'),
  atFault('one', (head) => head, 'One part.'),
  atFault('four', (...parts) => `${parts.join('.')}.AAAA`, 'A fourth part.'),
  atFault('five', (head, body, last) => `${head}.AAAA.AAAA.${body}.${last}`, 'Five parts, as in a JWE.'),
  atFault('trailing-dot', (...parts) => `${parts.join('.')}.`, 'A dot at the end.', 'Malleability'),
  faulty(
    'padded-header',
    uneven((head, body, last) => `${head}==.${body}.${last}`),
    'A header with padding.',
    'Malleability',
  ),
  faulty(
    'padded-payload',
    uneven((head, body, last) => `${head}.${body}${'='.repeat((4 - (body.length % 4)) % 4)}.${last}`),
    'A payload with padding.',
    'Malleability',
  ),
  atFault(
    'padded-signature',
    (head, body, last) => `${head}.${body}.${last}==`,
    'A signature with padding.',
    'Malleability',
  ),
  faulty(
    'spare-bits-header',
    uneven((head, body, last) => `${withSpareBit(head)}.${body}.${last}`),
    'A bit that is not used, of the last character of the header, is set.',
    'Malleability',
  ),
  faulty(
    'spare-bits-payload',
    uneven((head, body, last) => `${head}.${withSpareBit(body)}.${last}`),
    'A bit that is not used, of the last character of the payload, is set.',
    'Malleability',
  ),
  atFault(
    'spare-bits-signature',
    (head, body, last) => `${head}.${body}.${withSpareBit(last)}`,
    'A bit that is not used, of the last character of the signature, is set.',
    'Malleability',
  ),
  faulty(
    'standard-base64',
    special((head, body, last) => [head, standard(body), last].join('.')),
    'A payload in standard Base64.',
    'Malleability',
  ),
  atFault('length', (head, body, last) => `${head}.${body}.${last}AAA`, 'A signature with a length of 1 modulo 4.'),
  atFault('space', (head, body, last) => `${head}. ${body}.${last}`, 'A space after the first dot.', 'Malleability'),
  atFault(
    'line-break',
    (head, body, last) => `${head}.${body.slice(0, 76)}\n${body.slice(76)}.${last}`,
    'A line break in the payload.',
    'Malleability',
  ),
  atFault('final-line-feed', (...parts) => `${parts.join('.')}\n`, 'A line feed at the end.', 'Malleability'),
  atFault(
    'byte-order-mark',
    (...parts) => `\ufeff${parts.join('.')}`,
    'A byte order mark at the start.',
    'Malleability',
  ),
  atFault('nul', (...parts) => `${parts.join('.')}\0`, 'A NUL at the end.', 'Malleability'),
  atFault(
    'full-width',
    (head, body, last) => `${head}.${body}.${last.slice(0, -1)}\uff21`,
    'A full-width letter, whose low byte is a sound character.',
  ),
  atFault('other-dots', (...parts) => parts.join('\uff0e'), 'Full-width stops for the dots.'),
  atFault(
    'json-serialization',
    (head, body, last) => JSON.stringify({ protected: head, payload: body, signature: last }),
    'The flattened JSON serialization (RFC 7515 7.2.2).',
  ),
  atFault('bearer', (...parts) => `Bearer ${parts.join('.')}`, 'A word before the token.'),
];

export const parts: Group = { folder: 'parts', vectors };
