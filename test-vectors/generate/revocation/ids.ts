/** The entries of lists of revoked token ids. */
import type { Vector } from '../vector.ts';
import { CLAUSES } from './draft.ts';
import { fails, other, passes, tokenId } from './ids-draft.ts';
import { idList } from './lists.ts';

/** The ids that differ from that of the card in one digit. */
const neighbours = [...tokenId].flatMap((digit, at) =>
  digit === '-' ? [] : [`${tokenId.slice(0, at)}${digit === '0' ? '1' : '0'}${tokenId.slice(at + 1)}`],
);

const content: Vector[] = [
  passes('other', idList([other]), 'The list has the id of another card.'),
  passes('none', idList([]), 'The list is empty.'),
  passes('near', idList(neighbours), 'The list has 32 ids, each of which differs from that of the card in one digit.'),
  fails('revoked', idList([other, tokenId]), 'REVOKED', 'The list has the id of the card.', CLAUSES.ids),
  ...(
    [
      ['upper-case', tokenId.toUpperCase(), 'in capitals'],
      ['no-hyphens', tokenId.replaceAll('-', ''), 'without hyphens'],
      ['dashes', tokenId.replaceAll('-', '\u2013'), 'with other dashes'],
      ['urn', `urn:uuid:${tokenId}`, 'as a URN'],
      ['braces', `{${tokenId}}`, 'in braces'],
      ['white-space', ` ${tokenId}\n`, 'between white space'],
      ['some-hyphens', tokenId.replace('-', ''), 'without its first hyphen'],
      ['minus', tokenId.replaceAll('-', '\u2212'), 'with minus signs'],
      ['one-brace', `{${tokenId}`, 'with a brace before it alone'],
      ['last-brace', `${tokenId}}`, 'with a brace after it alone'],
      ['braces-space', `{ ${tokenId} }`, 'between white space in braces'],
      ['next-line', `\u0085${tokenId}\u3000`, 'between NEL and an ideographic space'],
    ] as const
  ).map(([id, spelled, how]) =>
    fails(`revoked-${id}`, idList([spelled]), 'REVOKED', `The list has the id of the card ${how}.`, CLAUSES.spelling),
  ),
  ...(
    [
      ['empty', [other, ''], 'an empty entry'],
      ['number', [other, 7], 'a number'],
      ['null', [null], 'null'],
      ['damaged', [tokenId.slice(0, -1)], 'a UUID that lacks its last digit'],
      ['too-long', [`${tokenId}0`], 'a UUID with a digit too many'],
      ['invisible', [`${tokenId}\u200b`], 'a UUID with an invisible character'],
    ] as const
  ).map(([id, entries, what]) =>
    fails(`entry-${id}`, idList(entries), 'REVOCATION_NOT_UNDERSTOOD', `A list with ${what}.`, CLAUSES.spelling),
  ),
];

/** Five groups of hexadecimal digits, so many in all. */
const fiveGroups = (count: number) => `01234567.89ab.cdef.0123.${'a'.repeat(count - 20)}`;

/** Ids that are no UUID: one that is meant as a UUID is damaged, and all others are ids of another kind. */
const damaged: Vector[] = [
  fails(
    'revoked-uuid-prefix',
    idList([`uuid:${tokenId}`]),
    'REVOKED',
    'The list has the id of the card as uuid:.',
    CLAUSES.spelling,
  ),
  ...(
    [
      ['urn-other', 'urn:uuid:2026-117', 'urn:uuid: before another id'],
      ['uuid-other', 'uuid:2026-117', 'uuid: before another id'],
      ['braces-other', '{2026-117}', 'another id in braces'],
      ['dots', tokenId.replaceAll('-', '.'), 'a UUID with dots between its groups'],
      ['26-digits', fiveGroups(26), 'five groups of 26 hexadecimal digits'],
      ['38-digits', fiveGroups(38), 'five groups of 38 hexadecimal digits'],
      ['blank', ' ', 'an entry of nothing but white space'],
      ['uuid-twice', `uuid:uuid:${tokenId}`, 'uuid: twice before a UUID'],
      ['parenthesis-uuid', '(uuid:2026-117)', 'uuid: in parentheses, before another id'],
      ['parentheses', `(${tokenId.slice(1)})`, 'a UUID in parentheses that lacks its first digit'],
      ['damaged-space', `${tokenId.slice(0, -1)} `, 'a UUID that lacks its last digit, and a space'],
      ['braces-space', ' {2026-117}\n', 'another id in braces, between white space'],
      ['invisible-other', '2026\u200b117', 'an invisible character in an id that is no UUID'],
      ['byte-order-mark', `\ufeff${tokenId}`, 'a UUID after a byte order mark'],
    ] as const
  ).map(([id, entry, what]) =>
    fails(`entry-${id}`, idList([entry]), 'REVOCATION_NOT_UNDERSTOOD', `A list with ${what}.`, CLAUSES.spelling),
  ),
  ...(
    [
      ['number-text', '2026-117', 'an id of digits'],
      ['edge', '2026-117 ', 'white space after an id that is no UUID'],
      ['inner-brace', '2026{117', 'a brace in an id that is no UUID'],
      ['one-brace', '{2026-117', 'one brace before an id that is no UUID'],
      ['letters', 'prc-of-2026-no-117-b', 'an id with letters'],
      ['25-digits', fiveGroups(25), 'five groups of 25 hexadecimal digits'],
      ['39-digits', fiveGroups(39), 'five groups of 39 hexadecimal digits'],
      ['one-group', tokenId.replaceAll('-', '').slice(1), '31 hexadecimal digits in one group'],
      ['four-groups', '01234567-89ab-cdef-0123456789abcdef0', '33 hexadecimal digits in four groups'],
    ] as const
  ).map(([id, entry, what]) =>
    passes(`entry-${id}`, idList([entry]), `A list with ${what}: it is no damaged UUID.`, CLAUSES.spelling),
  ),
];

export const ids: readonly Vector[] = [...content, ...damaged];
