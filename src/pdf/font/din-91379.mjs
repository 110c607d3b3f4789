/**
 * The characters of DIN 91379:2022-08, "Characters and defined character sequences in Unicode for the electronic
 * processing of names and data exchange in Europe", all in normalisation form C. They are code points in hexadecimal,
 * with a hyphen between the ends of a range. The numbers are those of the list `latin_list_1.3.txt` of
 * String-Latin/DIN-91379-Characters-and-Sequences. Of the group N4 (tabulator, line ends, no-break space) only the
 * no-break space is included, since nothing else of it is drawn.
 */
const LATIN =
  '41-5a 61-7a c0-d6 d8-f6 f8-17e 187-188 18f 197 1a0-1a1 1af-1b0 1b7 1cd-1dc 1de-1df 1e2-1f0 1f4-1f5 1f8-1ff 212-213 ' +
  '218-21b 21e-21f 227-233 259 268 292 1e02-1e03 1e06-1e07 1e0a-1e11 1e17 1e1c-1e2b 1e2f-1e37 1e3a-1e3b 1e40-1e49 ' +
  '1e52-1e5b 1e5e-1e63 1e6a-1e6f 1e80-1e87 1e8c-1e97 1e9e 1ea0-1ef9';
/** For each letter, the sequences that follow it: marks joined by `+`, and the letter under the same double mark. */
const SEQUENCES =
  'A 30b;C 300 304 306 308 315 323 326 328+306;D 302;F 300 304;G 300;H 304 326 331;J 301 30c;' +
  'K 300 302 304 307 315 31b 326 35f+48 35f+68;L 302 325 325+304 326;M 300 302 306 310;N 302 304 306 326;' +
  'P 300 304 315 323;R 306 325 325+304;S 300 304 31b+304 331;T 300 304 308 315 31b;U 307;Z 300 304 306 308 327;' +
  'a 30b;c 300 304 306 308 315 323 326 328+306;d 302;f 300 304;g 300;h 304 326;j 301;' +
  'k 300 302 304 307 315 31b 326 35f+68;l 302 325 325+304 326;m 300 302 306 310;n 302 304 306 326;' +
  'p 300 304 315 323;r 306 325 325+304;s 300 304 31b+304 331;t 300 304 315 31b;u 307;z 300 304 306 308 327;' +
  'Ç 306;Û 304;ç 306;û 304;ÿ 301;Č 315 323;č 315 323;ē 30d;Ī 301;ī 301;ō 30d;Ž 326 327;ž 326 327;Ḳ 304;ḳ 304;' +
  'Ṣ 304;ṣ 304;Ṭ 304;ṭ 304;Ạ 308;ạ 308;Ọ 308;ọ 308;Ụ 304 308;ụ 304 308';
/** The groups N1 to N3 and the no-break space of N4. */
const OTHERS = '20-40 5b-60 7b-7e a0-ac ae-bf d7 f7 2b9-2ba 2be-2bf 2c8 2cc 2019 2021 20ac';
const GREEK = '386 388-38a 38c 38e-3a1 3a3-3ce';
const CYRILLIC = '40d 410-42a 42c 42e-44a 44c 44e-44f 45d';
const EXTENDED_OTHERS =
  '192 2b0 2b3 2c6 2dc 2e2 1d48 1d57 2018 201a 201c-201e 2020 2026 2030 2032-2033 2039-203a 2070 2074-2079 207f 2080-2089 ' +
  '2122 221e 2264-2265';

function charactersOf(ranges) {
  return ranges.split(' ').flatMap((range) => {
    const [first, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
}

function sequencesOf(list) {
  return list.split(';').flatMap((entry) => {
    const [letter, ...rests] = entry.split(' ');
    return rests.map((rest) => {
      const following = rest.split('+').map((each) => String.fromCodePoint(Number.parseInt(each, 16)));
      return letter + following.join('');
    });
  });
}

/** The normative letters, one code point each. */
export const DIN_LETTERS = charactersOf(LATIN);
/** The normative sequences: letters of several code points. */
export const DIN_SEQUENCES = sequencesOf(SEQUENCES);
/** The normative characters that are not letters. */
export const DIN_OTHERS = charactersOf(OTHERS);
/** The extended characters: Greek, Cyrillic and the group E1. */
export const DIN_EXTENDED = [GREEK, CYRILLIC, EXTENDED_OTHERS].flatMap(charactersOf);
