import { DIN_EXTENDED, DIN_LETTERS, DIN_OTHERS, DIN_SEQUENCES } from './din-91379.mjs';

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

const both = (letters) => letters + letters.toUpperCase();

const SIGNS = ` \u00a0!%"&'()*+,-./:;–—’`;
const FIGURES = range(0x30, 0x39);
const ASCII = `${range(0x20, 0x7e)}–’`;
const QUOTES = 'ªº°«»·—‘‚“”„…';
const WESTERN = `${ASCII}${QUOTES}${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}`;
const GREEK = `΄΅ΆΈΉΊΌ${range(0x38e, 0x3a1)}${range(0x3a3, 0x3ce)}`;
const BULGARIAN = `${range(0x410, 0x44f)}Ѝѝ№`;
const CYRILLIC = `${range(0x400, 0x45f)}Ґґ№`;
const RARE = `${range(0xa0, 0xa9)}¬®¯${range(0xb1, 0xb6)}¸¹¼½¾¿×÷•‹›€ǤǥǦǧǨǩǮǯƷʒẀẁẂẃẄẅẞỲỳʼˇ˘˙˛˝`;
const EUROPEAN = `${WESTERN}${range(0x100, 0x17f)}ȘșȚț`;
/** What labels need beside the letters of their language. */
const PLAIN = ` \u00a0!%&'()+,-./:;?–—’${FIGURES}${range(0x41, 0x5a)}${range(0x61, 0x7a)}`;
/** The letters of the languages of the north, with German and Dutch. */
const NORTHERN = `${PLAIN}„“”${both('äöüåæøáéíóúýðþõ')}ß`;
/** The letters of French, Irish, Italian, Portuguese and Spanish. */
const SOUTHERN = `${PLAIN}«»ªº°¡¿${both('àáâãäæçèéêëìíîïñòóôõùúûüœ')}`;
const CZECH_AND_SLOVAK = `${PLAIN}„“${both('áäčďéěíĺľňóôöŕřšťúůüýž')}`;
const POLISH = `${PLAIN}„”${both('ąćęłńóśźż')}`;
/** The letters of Hungarian, Romanian, Croatian and Slovenian. */
const DANUBIAN = `${PLAIN}„“”${both('áéíóöőúüűâăîșțčćđšž')}`;
/** The letters of Lithuanian and Latvian. */
const BALTIC = `${PLAIN}„“${both('āąčēęėģīįķļņšūųž')}`;
/** The letters of Estonian and Maltese. */
const ESTONIAN_AND_MALTESE = `${PLAIN}„“’${both('äõöüšžàèìòùċġħż')}`;
const CAPITALS = range(0x41, 0x5a);
const GREEK_LABELS = `${SIGNS}«»${FIGURES}${CAPITALS}${GREEK}`;
const BULGARIAN_LABELS = `${SIGNS}„“«»№${FIGURES}${CAPITALS}${BULGARIAN}`;

/** Hyphens, spaces and quotation marks as typesetting programs write them. */
const TYPESET = ' \u00a0\u2010\u2011\u202f–—‘’‚“”„…‹›«»';

const usual = new Set(EUROPEAN + GREEK + CYRILLIC + RARE);
const isRare = (character) => !usual.has(character);
/** The characters of DIN 91379 that the others lack, with the letters that stand beside them. */
const DIN = ASCII + QUOTES + EUROPEAN + [...DIN_LETTERS, ...DIN_OTHERS, ...DIN_EXTENDED].filter(isRare).join('');

/**
 * The letters of one code point that can be printed. None is invisible or a combining mark, since texts are drawn in
 * normalisation form C.
 */
export const LETTERS = [...usual, ...DIN, ...TYPESET].filter((letter, index, all) => all.indexOf(letter) === index);
/** The letters of several code points that can be printed. */
export const SEQUENCES = DIN_SEQUENCES;

const isCapital = (letter) => /\p{Lu}/u.test(letter);
const capitalsOf = (letters) => SIGNS + FIGURES + [...letters].filter(isCapital).join('');

const regions = [NORTHERN, SOUTHERN, CZECH_AND_SLOVAK, POLISH, DANUBIAN, BALTIC, ESTONIAN_AND_MALTESE];
const labels = [...regions, GREEK_LABELS, BULGARIAN_LABELS];
const values = [...regions, `${PLAIN}«»${GREEK}`, `${PLAIN}„“«»${BULGARIAN}`];
const others = [ASCII, EUROPEAN, RARE, CYRILLIC, TYPESET];

/**
 * The letters of the font files that are made. A document embeds the smallest file that has all letters of a face, or
 * several if no file has them all. Bold is for titles in capitals, and for values.
 */
export const CUTS = {
  regular: [...labels, ...values.slice(regions.length), ...others, GREEK],
  italic: [...labels, ...others],
  bold: [...[ASCII, EUROPEAN, GREEK, BULGARIAN].map(capitalsOf), ...values, ...others],
};
/** One more file of each face, which also has the sequences. */
export const FURTHER_CUT = DIN;
