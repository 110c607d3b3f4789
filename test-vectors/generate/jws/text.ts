/** The text itself: recognition, Base45, what scanners add. */
import { deflateRawSync, gzipSync } from 'node:zlib';
import { base45Encode } from '../../../src/codec/base45.ts';
import type { ReasonCode } from '../../../src/codes.ts';
import { PRC } from '../cards.ts';
import { sealCard as sealCose } from '../draft.ts';
import type { Group, Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';

const sealed = sealCard(PRC);
const { text: plain, token, compressed } = sealed;
const body = plain.slice(3);

function unknown(id: string, text: string, code: Parameters<typeof reject>[3], description: string): Vector {
  return reject([`jws-text-${id}`, description, CLAUSES.text, 'ForeignCode'], text, 'decodable', code);
}

const invalid: Vector[] = [
  reject(['jws-text-empty', 'No character at all.', CLAUSES.text, 'Scanner'], '', 'decodable', 'TEXT_EMPTY'),
  reject(
    ['jws-text-lower-case', 'A sound text in lower case.', CLAUSES.text, 'Scanner'],
    plain.toLowerCase(),
    'decodable',
    'TEXT_LOWER_CASE',
  ),
  unknown(
    'cose',
    sealCose(PRC).text,
    'PROFILE_UNKNOWN',
    'A text of the profile cose, which this verifier does not have.',
  ),
  unknown('prefix', `HC1:${plain}`, 'NOT_AN_EHIC', 'The prefix of the EU Digital COVID Certificate.'),
  unknown('words', 'Hello', 'NOT_AN_EHIC', 'A word.'),
  unknown('jws', new TextDecoder().decode(token), 'NOT_AN_EHIC', 'A sound token that is not compressed.'),
  unknown(
    'raw',
    base45Encode(Uint8Array.from(deflateRawSync(token))),
    'PROFILE_UNKNOWN',
    'A raw DEFLATE stream, which has no header by which it could be known.',
  ),
  unknown('gzip', base45Encode(Uint8Array.from(gzipSync(token))), 'PROFILE_UNKNOWN', 'A gzip stream.'),
  unknown('token', base45Encode(token), 'PROFILE_UNKNOWN', 'The token in Base45, not compressed.'),
  ...(
    [
      ['method', [0x67, 0x0d], 'Compression method 7 in the header of the stream.'],
      ['method-9', [0x79, 0x56], 'Compression method 9, with the check that it needs.'],
      ['window', [0x88, 0x1c], 'A window of 64 KiB, which RFC 1950 does not have.'],
      ['check', [0x78, 0xdb], 'A header that is not a multiple of 31.'],
      ['dictionary', [0x78, 0xf9], 'A header that asks for a preset dictionary (FDICT).'],
    ] as const
  ).map(([id, start, description]) =>
    reject(
      [`jws-zlib-${id}`, description, CLAUSES.zlib],
      base45Encode(Uint8Array.of(...start, ...compressed.slice(2))),
      'decodable',
      'PROFILE_UNKNOWN',
    ),
  ),
];

function notBase45(id: string, text: string, description: string): Vector {
  const about = [`jws-base45-${id}`, description, CLAUSES.base45, 'Scanner'] as const;
  return reject(about, text, 'decodable', 'BASE45_INVALID');
}

const whole = plain.slice(0, plain.length - (plain.length % 3));
const base45: Vector[] = [
  notBase45('character', `${plain.slice(0, 20)}_${plain.slice(21)}`, 'A character outside the alphabet.'),
  notBase45('lower-case-body', `${plain.slice(0, 3)}${body.toLowerCase()}`, 'Lower case after the first characters.'),
  notBase45('length', `${whole}0`, 'A length of 1 modulo 3.'),
  notBase45('value', `${plain.slice(0, 30)}GGW${plain.slice(33)}`, 'Three characters for 65536.'),
  reject(
    ['jws-text-4297-characters', 'One character more than a QR code holds.', CLAUSES.text, 'Boundary'],
    `${plain.slice(0, 3)}${'A'.repeat(4294)}`,
    'decodable',
    'TEXT_TOO_LONG',
  ),
];

function undone(id: string, text: string, code: ReasonCode, description: string): Vector {
  const about = [`jws-text-${id}`, description, 'spec/profile-cose.md, Text', 'Scanner'] as const;
  return approve(about, PRC, { sealed, text, warnings: [code], isAcceptable: true });
}

const valid: Vector[] = [
  approve(['jws-text-plain', 'A text as the QR code holds it.', CLAUSES.text], PRC, { sealed }),
  undone('line-breaks', plain.replace(/.{76}/g, '$&\r\n'), 'TEXT_LINE_BREAKS', 'CR LF after every 76 characters.'),
  undone('trailing-space', `${plain} `, 'TEXT_TRAILING_SPACE', 'One space after the text.'),
  undone('symbology', `]Q1${plain}`, 'TEXT_FRAME', 'The symbology identifier of a scanner before the text.'),
  undone(
    'percent-20',
    plain.replaceAll(' ', '%20'),
    'TEXT_URL_ENCODED',
    '%20 for each space, and nothing else encoded.',
  ),
];

export const text: readonly Group[] = [
  { folder: 'text', vectors: [...invalid, ...valid] },
  { folder: 'base45', vectors: base45 },
];
