/** Texts of card data: what is refused in them, what is issued in another spelling, and what is remarked. */
import type { ReasonCode } from '../../../src/codes.ts';
import { change } from '../cards.ts';
import { CLAUSES, data, issued, prc, refused } from './draft.ts';
import type { IssuingVector } from './vector.ts';

const unseen = (id: string, description: string, familyName: string) =>
  refused([`character-${id}`, description, CLAUSES.issuing, 'Script'], data(prc, { familyName }), [
    ['CHARACTER_NOT_ALLOWED', 'familyName'],
  ]);
const edge = (id: string, description: string, familyName: string) =>
  refused([`edge-${id}`, description, CLAUSES.issuing], data(prc, { familyName }), [['TEXT_EDGE_SPACE', 'familyName']]);

const refusals: IssuingVector[] = [
  unseen('tab', 'A tab between two names.', 'Van\tDoe'),
  unseen('nul', 'A NUL.', 'D\u0000oe'),
  unseen('soft-hyphen', 'A soft hyphen.', 'D\u00adoe'),
  unseen('zero-width', 'A zero-width space.', 'D\u200boe'),
  unseen('right-to-left', 'A mark that turns the direction of what follows.', 'D\u202eoe'),
  unseen('mark-of-order', 'A byte order mark inside.', 'D\ufeffoe'),
  unseen('private-use', 'A character of private use.', 'D\ue000oe'),
  unseen('unassigned', 'A code point that is no character.', 'D\uffffoe'),
  unseen('filler', 'A Hangul filler, which is a letter that is not drawn.', 'D\u3164oe'),
  unseen('braille', 'An empty Braille pattern.', 'D\u2800oe'),
  unseen('replacement', 'A replacement character, in whose place something was lost.', 'D\ufffde'),
  unseen('leading-mark', 'A combining mark at the beginning.', '\u0301Doe'),
  edge('before', 'A space at the beginning.', ' Doe'),
  edge('after', 'A no-break space at the end.', 'Doe\u00a0'),
  edge('only', 'Nothing but a space.', ' '),
  edge('ideographic', 'An ideographic space at the end.', 'Doe\u3000'),
  refused(
    ['character-and-edge', 'A line feed at the end is both.', CLAUSES.issuing],
    data(prc, { givenNames: 'John\n' }),
    [
      ['CHARACTER_NOT_ALLOWED', 'givenNames'],
      ['TEXT_EDGE_SPACE', 'givenNames'],
    ],
  ),
];

/** A family name that is issued as it is, or in NFC, with these remarks. */
function name(id: string, description: string, familyName: string, ...codes: ReasonCode[]): IssuingVector {
  const card = change(prc, { familyName: familyName.normalize('NFC') });
  const warnings = codes.map((code) => [code, 'familyName'] as const);
  return issued([`name-${id}`, description, CLAUSES.issuing, 'Script'], data(prc, { familyName }), card, { warnings });
}

const scripts: IssuingVector[] = [
  name('decomposed', 'A decomposed letter is issued in NFC.', 'Nova\u0301kova\u0301'),
  name('decomposed-length', '40 letters, each with a mark: the length is that of NFC.', 'e\u0301'.repeat(40)),
  name('angstrom', 'A sign that NFC replaces.', '\u212bberg'),
  name('latin-4', 'Latvian letters, which ISO 8859-4 has.', 'Ķēniņš'),
  name('romanian', 'Romanian letters with a comma below count as Latin.', 'Țepeș'),
  name('greek', 'Greek letters.', 'Παπαδόπουλος', 'TEXT_NOT_LATIN'),
  name('cyrillic', 'Cyrillic letters.', 'Димитрова', 'TEXT_NOT_LATIN'),
  name('ligature', 'A letter that ISO 8859-1 to -4 do not have.', 'Œuvre', 'TEXT_NOT_LATIN'),
  name('apostrophe', 'A curly apostrophe.', 'D’Angelo', 'TEXT_NOT_LATIN'),
  name('undrawable', 'Georgian letters.', 'ბერიძე', 'TEXT_NOT_LATIN', 'CHARACTER_NOT_DRAWABLE'),
  name(
    'supplementary',
    '40 characters beyond U+FFFF: lengths count code points.',
    '\u{20bb7}'.repeat(40),
    'TEXT_NOT_LATIN',
    'CHARACTER_NOT_DRAWABLE',
  ),
  name('misread', 'UTF-8 that was read as Windows-1252.', 'MÃ¼ller', 'TEXT_MISENCODED'),
  name('capitals', 'Capitals that only look like misread UTF-8.', 'GONÇALVES JOÃO'),
  name('entity', 'A numbered character reference.', 'D&#39;Angelo', 'TEXT_HTML_ENTITY'),
  name('entity-name', 'A named character reference.', 'M&uuml;ller', 'TEXT_HTML_ENTITY'),
  name('ampersand', 'An ampersand that is no reference.', 'Smith & Sons'),
  name('too-wide', 'What a spreadsheet shows of a number that is too wide.', '####', 'TEXT_SPREADSHEET_NUMBER'),
];

const number = (id: string, description: string, personalId: string, ...codes: ReasonCode[]) =>
  issued([`number-${id}`, description, CLAUSES.issuing], data(prc, { personalId }), change(prc, { personalId }), {
    warnings: codes.map((code) => [code, 'personalId'] as const),
  });

const numbers: IssuingVector[] = [
  number('exponent', 'A number that a spreadsheet has rounded.', '6.00101E+10', 'TEXT_SPREADSHEET_NUMBER'),
  number('decimals', 'A number with decimals.', '85071612345.0', 'TEXT_SPREADSHEET_NUMBER'),
  number('letters', 'Letters and hyphens are no fault.', '85.07.16-123.45'),
  number('one-digit', 'One digit.', '7'),
  number('20-digits', '20 digits.', '01234567890123456789'),
  number('zeros', 'Zeros at the beginning stay.', '00000000001'),
];

export const texts: readonly IssuingVector[] = [...refusals, ...scripts, ...numbers];
