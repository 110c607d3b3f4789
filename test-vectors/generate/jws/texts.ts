/** Unusual texts, which are approved with a warning, and references for revocation. */
import { change, PRC } from '../cards.ts';
import type { Group, Vector } from '../vector.ts';
import { approve, CLAUSES, reject, sealCard } from './draft.ts';
import { right } from './values.ts';

const unsafe = 'CHARACTER_NOT_ALLOWED';
const CHARACTERS = 'spec/verification.md, `signature`';
const unusual: Vector[] = [
  right(
    'text-not-nfc',
    { familyName: 'Dvora\u030ckova\u0301' },
    'A name in decomposed letters: a warning in this profile.',
    CLAUSES.text,
    ['Script'],
    'TEXT_NOT_NFC',
  ),
  right('text-greek', { familyName: 'Αγγελόπουλος', givenNames: 'Ιωάννης' }, 'Greek letters.', CLAUSES.payload, [
    'Script',
  ]),
  right(
    'text-byte-order-mark',
    { familyName: '\ufeffDoe' },
    'A name that begins with U+FEFF: a warning in this profile.',
    CHARACTERS,
    ['Script'],
    unsafe,
  ),
  right(
    'text-zero-width',
    { familyName: 'D\u200boe' },
    'A zero-width space in a name.',
    CHARACTERS,
    ['Script'],
    unsafe,
  ),
  right(
    'text-bidi',
    { givenNames: '\u202enhoJ' },
    'Given names that turn the direction.',
    CHARACTERS,
    ['Script'],
    unsafe,
  ),
  right('text-nul', { familyName: 'Do\u0000e' }, 'A NUL within a name.', CHARACTERS, ['Script'], unsafe),
  right(
    'text-edge-space',
    { familyName: ' Doe ' },
    'Spaces at the edges of a name.',
    CHARACTERS,
    ['Script'],
    'TEXT_EDGE_SPACE',
  ),
  right(
    'card-number-zero-width',
    { cardId: '8005\u200b6' },
    'A zero-width space in a card number.',
    CHARACTERS,
    ['Script'],
    unsafe,
  ),
  right('card-number-empty', { cardId: '' }, 'An empty card number: a warning, as it has no digit.', 'PoC 2.3 and 7', [
    'Rule',
  ]),
  right(
    'card-number-letter',
    { cardId: '8005600001012000001X' },
    'A card number with a letter: a warning.',
    'PoC 2.3 and 7',
    ['Rule'],
  ),
];

const revocation: Vector[] = (
  [
    ['both', {}, 'A token id and the URI of a list.'],
    ['empty-token-id', { tokenId: '' }, 'An empty token id, which is one.'],
    ['other-token-id', { tokenId: 'card 1/2026' }, 'A token id that is no UUID.'],
    ['no-token-id', { tokenId: undefined }, 'The URI of a list without a token id.'],
    ['no-reference', { revocation: undefined }, 'A token id without the URI of a list.'],
    ['none', { tokenId: undefined, revocation: undefined }, 'Neither token id nor URI.'],
    ['other-scheme', { revocation: 'ftp://example.org/list#part' }, 'A URI that nobody will fetch.'],
    ['urn', { revocation: 'urn:example:list' }, 'A URI without a host.'],
  ] as const
).map(([id, fields, description]) =>
  approve([`jws-revocation-${id}`, description, CLAUSES.revocation, 'Revocation'], change(PRC, fields)),
);
revocation.push(
  reject(
    [
      'jws-revocation-required',
      'A verifier that must know the status and has no source of lists.',
      CLAUSES.revocation,
      'Revocation',
    ],
    sealCard(PRC),
    'revocation-status',
    'REVOCATION_NOT_CONFIGURED',
    { requireRevocation: true },
  ),
  reject(
    [
      'jws-revocation-required-no-token-id',
      'A verifier that must know the status, and a document without a token id.',
      CLAUSES.revocation,
      'Revocation',
    ],
    sealCard(change(PRC, { tokenId: undefined })),
    'revocation-status',
    'REVOCATION_REFERENCE_MISSING',
    { requireRevocation: true },
  ),
);

export const texts: readonly Group[] = [
  { folder: 'texts', vectors: unusual },
  { folder: 'revocation', vectors: revocation },
];
