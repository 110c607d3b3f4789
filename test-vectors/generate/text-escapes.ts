/** Sound texts that are as long as a code can be, or that hold what looks like an escape, by streams made for it. */
import { concatBytes } from '../../src/codec/bytes.ts';
import { BitWriter } from '../../src/codec/deflate-bits.fixture.ts';
import { PRC } from './cards.ts';
import { toText } from './chain.ts';
import { approve, CLAUSES, type Group, reject, sealCard, type Vector } from './draft.ts';

const sealed = sealCard(PRC);
const { token } = sealed;
const NOTHING = new Uint8Array(0);
const WITH_SPACE = 27;

/** Blocks of 5 bytes, and of 6, that hold nothing, so that they have so many bytes. */
function empty(writer: BitWriter, size: number): BitWriter {
  const six = size % 5;
  for (let times = 0; times < six; times++) writer.emptyFixed(false).stored(NOTHING, false);
  for (let times = 0; times < (size - 6 * six) / 5; times++) writer.stored(NOTHING, false);
  return writer;
}

/** The token after what was written, so that all are so many bytes. */
function filled(writer: BitWriter, rest: Uint8Array, size: number): Uint8Array {
  return empty(writer, size - writer.length / 8 - rest.length - 5)
    .stored(rest, true)
    .bytes();
}

/** A block of the first 128 bytes, which begins with 00 80: `%20` in Base45; and one of 5 bytes, for an even number. */
const withEscape = () => new BitWriter().stored(token.slice(0, 128), false).stored(NOTHING, false);

/** Two empty blocks, of which the first begins with d8 00 for its unused bits: ` DR` in Base45. */
const addSpace = (writer: BitWriter) => writer.stored(NOTHING, false, WITH_SPACE).stored(NOTHING, false);

const count = (text: string, part: string) => text.split(part).length - 1;

/** The first of a series of cards in a stream of so many bytes, in whose text nothing looks like an escape. */
function withoutEscape(size: number) {
  for (let i = 0; i < 100; i++) {
    const card = { ...PRC, tokenId: `00000000-0000-4000-8000-${String(i).padStart(12, '0')}` };
    const own = sealCard(card);
    const compressed = concatBytes(empty(new BitWriter(), size - own.compressed.length).bytes(), own.compressed);
    const text = toText(compressed);
    if (!/%[0-9A-F]{2}/.test(text)) return { card, sealed: { ...own, compressed, text } };
  }
  throw new Error('no such card');
}

/** A text with one literal `%20` and so many spaces less one. */
function escapes(number: number): Uint8Array {
  for (let spaces = 0; spaces < number; spaces++) {
    const writer = withEscape();
    for (let times = 0; times < spaces; times++) addSpace(writer);
    const stream = writer.stored(token.slice(128), true).bytes();
    if (count(toText(stream), ' ') === number - 1 && count(toText(stream), '%20') === 1) return stream;
  }
  throw new Error('no such number of spaces');
}

const made = (compressed: Uint8Array) => ({ ...sealed, compressed, text: toText(compressed) });
const longest = withoutEscape(2861);
const tooLong = withoutEscape(2862);
const tooLongWithEscape = made(filled(withEscape(), token.slice(128), 2862));
/** Two spaces for unused bits, at least, in a text whose Base45 has a length of 2 modulo 3. */
const spaced = made(filled(addSpace(addSpace(new BitWriter())), token, 1001));
const [, before = '', after = ''] = /^([^ ]*) (.*)$/.exec(spaced.text) ?? [];

const undone = (id: string, number: number, description: string) =>
  [`text-${id}-${number}`, description, CLAUSES.text, 'Scanner', 'Boundary'] as const;
const escaped = (number: number) => made(escapes(number)).text.replaceAll(' ', '%20');
const acceptable = { isAcceptable: true } as const;

const vectors: Vector[] = [
  approve(
    ['text-sound-4296', 'A sound text of as many characters as a code holds.', CLAUSES.text, 'Boundary'],
    longest.card,
    {
      sealed: longest.sealed,
    },
  ),
  reject(
    ['text-sound-4297', 'A sound text of one character more than a code holds.', CLAUSES.text, 'Boundary'],
    tooLong.sealed.text,
    'decodable',
    'TEXT_TOO_LONG',
  ),
  reject(
    [
      'text-sound-4297-escape',
      'The same with what looks like %20: as a space it is short enough, but no token.',
      CLAUSES.text,
      'Boundary',
    ],
    tooLongWithEscape.text,
    'decodable',
    'BASE45_INVALID',
    { layer: 'text' },
  ),
  approve(undone('escapes', 15, '15 times %20, of which the first is literal.'), PRC, {
    sealed: made(escapes(15)),
    text: escaped(15),
    warnings: ['TEXT_URL_ENCODED'],
    ...acceptable,
  }),
  reject(
    undone('escapes', 16, '16 times %20, of which one is literal: too many to try.'),
    escaped(16),
    'decodable',
    'BASE45_INVALID',
    acceptable,
  ),
  reject(
    ['text-plus-beside-space', 'A plus for each space but the first, which is there.', CLAUSES.text, 'Scanner'],
    `${before} ${after.replaceAll(' ', '+')}`,
    'decodable',
    'DEFLATE_INVALID',
    acceptable,
  ),
  reject(
    ['text-plus-beside-escape', 'A plus for each space but the first, which is %20.', CLAUSES.text, 'Scanner'],
    `${before}%20${after.replaceAll(' ', '+')}`,
    'decodable',
    'BASE45_INVALID',
    acceptable,
  ),
];

export const textEscapes: Group = { folder: 'text', vectors };
