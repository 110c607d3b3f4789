function range(first, last) {
  return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index)).join('');
}

const BASIC = `${range(0x20, 0x7e)}–’`;
const WESTERN = `${BASIC}ªº°«»·${range(0xc0, 0xd6)}${range(0xd8, 0xf6)}${range(0xf8, 0xff)}—‘‚“”„…`;
const EUROPEAN = `${WESTERN}${range(0x100, 0x17f)}ȘșȚț`;

/**
 * The letters that can be printed, by the font files that are made. A document carries one of the tiers, each of which
 * holds the one before, and those of the others that it needs; a letter is in tiers or in one of the others. Nothing
 * here is invisible or a combining mark: texts are drawn in normalisation form C.
 */
export const TIERS = [BASIC, WESTERN, EUROPEAN];
export const OTHERS = [
  `${range(0xa0, 0xa9)}¬®¯${range(0xb1, 0xb6)}¸¹¼½¾¿×÷•‹›€№ǤǥǦǧǨǩǮǯƷʒẀẁẂẃẄẅẞỲỳʼˇ˘˙˛˝`,
  `΄΅ΆΈΉΊΌ${range(0x38e, 0x3a1)}${range(0x3a3, 0x3ce)}`,
  `${range(0x400, 0x45f)}Ґґ`,
];
