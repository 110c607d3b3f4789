import { DIN_EXTENDED, DIN_LETTERS, DIN_OTHERS, DIN_SEQUENCES } from './din-91379.mjs';

function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

const ASCII = range(0x20, 0x7e);
const QUOTES = '\u00a0ªº°«»·–—‘’‚“”„…';
const WESTERN = `${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}`;
const GREEK = `΄΅ΆΈΉΊΌ${range(0x38e, 0x3a1)}${range(0x3a3, 0x3ce)}`;
const CYRILLIC = `${range(0x410, 0x44f)}№${range(0x400, 0x40f)}${range(0x450, 0x45f)}Ґґ`;
const CENTRAL = `${range(0x100, 0x17f)}ȘșȚț`;
const RARE = `${range(0xa0, 0xa9)}¬®¯${range(0xb1, 0xb6)}¸¹¼½¾¿×÷•‹›€ǤǥǦǧǨǩǮǯƷʒẀẁẂẃẄẅẞỲỳʼˇ˘˙˛˝`;
/** Hyphens, spaces and quotation marks as typesetting programs write them. */
const TYPESET = '\u2010\u2011\u202f';

/**
 * The letters of one code point that can be printed. None is invisible or a combining mark, since texts are drawn in
 * normalisation form C. Glyphs have this order: a document holds nothing after the last one that it shows, so that
 * what many documents have comes first.
 */
export const LETTERS = [
  ...new Set(
    [ASCII, QUOTES, WESTERN, GREEK, CYRILLIC, CENTRAL, RARE, TYPESET].join('') +
      [...DIN_LETTERS, ...DIN_OTHERS, ...DIN_EXTENDED].join(''),
  ),
];
/** The letters of several code points that can be printed. */
export const SEQUENCES = DIN_SEQUENCES;
