/** Texts that no reading makes a code of: which of them looks like what, and where each rule begins. */
import type { ReasonCode } from '../../src/codes.ts';
import { CLAUSES, type Group, reject, type Vector } from './draft.ts';

type Case = readonly [id: string, description: string, text: string, code: ReasonCode];

/** Characters that are none of Base45 at the end of a beginning, so that the whole has so many. */
const filled = (beginning: string, length: number) => beginning.padEnd(length, 'x');

const BEGINNINGS: readonly Case[] = [
  ['19', '19 characters that begin with EH1 and a semicolon.', filled('EH1;', 19), 'NOT_AN_EHIC'],
  ['20', '20 characters that begin with EH1 and a semicolon.', filled('EH1;', 20), 'KEYBOARD_LAYOUT'],
  ['small', 'A beginning in small letters, with a semicolon.', filled('eh1;', 30), 'KEYBOARD_LAYOUT'],
  ['punctuation', 'EH and punctuation.', filled('EH!;', 30), 'KEYBOARD_LAYOUT'],
  ['letter', 'EH and a letter.', filled('EHI;', 30), 'NOT_AN_EHIC'],
  ['digit', 'EH and another digit.', filled('EH2;', 30), 'NOT_AN_EHIC'],
  ['space', 'EH and a space.', filled('EH ;', 30), 'NOT_AN_EHIC'],
  ['two-digits', 'EH1 and a digit, without a colon.', filled('EH10', 30), 'NOT_AN_EHIC'],
  ['other-letters', 'Other letters before the digit.', filled('AH1;', 30), 'NOT_AN_EHIC'],
  ['short', 'EH alone.', 'EH', 'NOT_AN_EHIC'],
];

/** A text of so many characters, of which so many are capital letters and spaces, one is foreign, the rest are digits. */
function typed(length: number, capitals: number, { spaces = 0, foreign = ';', prefix = '' } = {}): string {
  const beginning = `${prefix}${foreign}${'A'.repeat(capitals)}`;
  return `${beginning.padEnd(length - spaces - 1, '1')}${' '.repeat(spaces)}1`;
}

const LONG: readonly Case[] = [
  ['99', '99 characters, 60 of them capital letters.', typed(99, 60), 'NOT_AN_EHIC'],
  ['100', '100 characters, 60 of them capital letters.', typed(100, 60), 'KEYBOARD_LAYOUT'],
  ['40', '40 % capital letters.', typed(100, 40), 'NOT_AN_EHIC'],
  ['41', '41 % capital letters.', typed(100, 41), 'KEYBOARD_LAYOUT'],
  ['79', '79 % capital letters.', typed(100, 79), 'KEYBOARD_LAYOUT'],
  ['80', '80 % capital letters.', typed(100, 80), 'NOT_AN_EHIC'],
  ['spaces-7', '7 % spaces.', typed(100, 60, { spaces: 7 }), 'KEYBOARD_LAYOUT'],
  ['spaces-8', '8 % spaces.', typed(100, 60, { spaces: 8 }), 'NOT_AN_EHIC'],
  ['small-letter', 'A small letter.', typed(100, 60, { foreign: 'a' }), 'NOT_AN_EHIC'],
  ['prefix', 'The prefix, and U+003B.', typed(150, 90, { prefix: 'EH1:' }), 'BASE45_INVALID'],
  ['u-00a0', 'The prefix, and U+00A0.', typed(150, 90, { prefix: 'EH1:', foreign: ';\u00a0' }), 'BASE45_INVALID'],
  ['u-00a1', 'The prefix, and U+00A1.', typed(150, 90, { prefix: 'EH1:', foreign: '\u00a1' }), 'KEYBOARD_LAYOUT'],
  ['eh2', 'Another prefix, and U+00A1.', typed(150, 90, { prefix: 'EH2:', foreign: '\u00a1' }), 'PROFILE_UNKNOWN'],
  ['u-052f', 'The prefix, and U+052F.', typed(150, 90, { prefix: 'EH1:', foreign: '\u052f' }), 'KEYBOARD_LAYOUT'],
  ['u-0530', 'The prefix, and U+0530.', typed(150, 90, { prefix: 'EH1:', foreign: '\u0530' }), 'BASE45_INVALID'],
  [
    'prefix-short',
    'The prefix, and U+00A1 in 99 characters.',
    typed(99, 60, { prefix: 'EH1:', foreign: '\u00a1' }),
    'BASE45_INVALID',
  ],
];

const BASE45: readonly Case[] = [
  ['99', '99 characters of Base45 without a prefix.', 'A'.repeat(99), 'NOT_AN_EHIC'],
  ['100', '100 characters of Base45 without a prefix.', 'A'.repeat(100), 'PROFILE_UNKNOWN'],
  ['begins', '100 characters of Base45 that begin with a colon.', `:${'A'.repeat(99)}`, 'NOT_AN_EHIC'],
  ['ends', '100 characters of Base45 that end with a colon.', `${'A'.repeat(99)}:`, 'PROFILE_UNKNOWN'],
  ['eh0001', 'EH, four digits and a colon.', 'EH0001:', 'NOT_AN_EHIC'],
];

const drawn = (kind: string, cases: readonly Case[]): readonly Vector[] =>
  cases.map(([id, description, text, code]) =>
    reject([`text-${kind}-${id}`, description, CLAUSES.text, 'Boundary'], text, 'decodable', code),
  );

export const readings: Group = {
  folder: 'text',
  vectors: [...drawn('begins', BEGINNINGS), ...drawn('typed', LONG), ...drawn('bare', BASE45)],
};
