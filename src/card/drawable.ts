import { clustersOf } from './clusters.ts';
import { nameCodePoint, toNfc } from './text.ts';

/**
 * The code points that the page of `eehic/pdf` can draw, in hexadecimal with a hyphen between the ends of a range. The
 * letters of several code points, which are those of DIN 91379, follow below. A test compares both with the fonts.
 */
const CHARACTERS =
  '20-7e a0-ac ae-17f 187-188 18f 192 197 1a0-1a1 1af-1b0 1b7 1cd-1dc 1de-1df 1e2-1f0 1f4-1f5 1f8-1ff 212-213 218-21b ' +
  '21e-21f 227-233 259 268 292 2b0 2b3 2b9-2ba 2bc 2be-2bf 2c6-2c8 2cc 2d8-2d9 2db-2dd 2e2 384-386 388-38a 38c 38e-3a1 ' +
  '3a3-3ce 400-45f 490-491 1d48 1d57 1e02-1e03 1e06-1e07 1e0a-1e11 1e17 1e1c-1e2b 1e2f-1e37 1e3a-1e3b 1e40-1e49 1e52-1e5b ' +
  '1e5e-1e63 1e6a-1e6f 1e80-1e87 1e8c-1e97 1e9e 1ea0-1ef9 2010-2011 2013-2014 2018-201a 201c-201e 2020-2022 2026 ' +
  '202f-2030 2032-2033 2039-203a 2070 2074-2079 207f-2089 20ac 2116 2122 221e 2264-2265';
/** The marks that may follow certain letters. */
const SEQUENCES: readonly (readonly [letters: string, marks: string])[] = [
  ['Aa', '30b'],
  ['Cc', '300 304 306 308 315 323 326 328+306'],
  ['Dd', '302'],
  ['Ff', '300 304'],
  ['Gg', '300'],
  ['Hh', '304 326'],
  ['H', '331'],
  ['Jj', '301'],
  ['J', '30c'],
  ['Kk', '300 302 304 307 315 31b 326 35f+68'],
  ['K', '35f+48'],
  ['Ll', '302 325 325+304 326'],
  ['Mm', '300 302 306 310'],
  ['Nn', '302 304 306 326'],
  ['Pp', '300 304 315 323'],
  ['Rr', '306 325 325+304'],
  ['Ss', '300 304 31b+304 331'],
  ['Tt', '300 304 315 31b'],
  ['T', '308'],
  ['Uu', '307'],
  ['Zz', '300 304 306 308 327'],
  ['Çç', '306'],
  ['Ûû', '304'],
  ['ÿ', '301'],
  ['Čč', '315 323'],
  ['ēō', '30d'],
  ['Īī', '301'],
  ['Žž', '326 327'],
  ['ḲḳṢṣṬṭ', '304'],
  ['ẠạỌọ', '308'],
  ['Ụụ', '304 308'],
];

const PLAIN = /^[\x20-\x7e]*$/;
let drawable: ReadonlySet<string> | undefined;

/**
 * Returns the first character of a text that the page cannot draw, by itself or in its place, as `U+XXXX`, or
 * `undefined`.
 */
export function findUndrawable(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  drawable ??= drawableLetters();
  for (const cluster of clustersOf(toNfc(text))) {
    if (drawable.has(cluster)) continue;
    const [first = '', second = first] = cluster;
    return nameCodePoint(drawable.has(first) ? second : first);
  }
  return undefined;
}

/** Returns every letter that the page can draw, of one code point or several. */
export function drawableLetters(): Set<string> {
  const characters = CHARACTERS.split(' ').flatMap((range) => {
    const [first = 0, last = first] = range.split('-').map((end) => Number.parseInt(end, 16));
    return Array.from({ length: last - first + 1 }, (_, index) => String.fromCodePoint(first + index));
  });
  const sequences = SEQUENCES.flatMap(([letters, marks]) => {
    const endings = marks.split(' ').map((each) => each.split('+').map(fromHex).join(''));
    return [...letters].flatMap((letter) => endings.map((ending) => letter + ending));
  });
  return new Set([...characters, ...sequences]);
}

function fromHex(digits: string): string {
  return String.fromCodePoint(Number.parseInt(digits, 16));
}
