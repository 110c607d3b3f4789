/** Characters that are not seen but change what is seen: control, format, private use, unassigned, lone surrogates. */
const UNSEEN = String.raw`\p{Cc}\p{Cf}\p{Co}\p{Cn}\p{Cs}\p{Zl}\p{Zp}`;
/**
 * Characters that are not drawn even if they are letters, such as Hangul fillers, variation selectors and the grapheme
 * joiner.
 */
const IGNORABLE = String.raw`\p{Default_Ignorable_Code_Point}`;
/**
 * Characters that are drawn as a blank without being white space: the empty Braille pattern, the half fill space, the
 * null note head, the blanks of hieroglyphs, the Khitan filler, and joiners that are never drawn. The object
 * replacement character and U+FFFD stand for something that was lost.
 */
const BLANK = String.raw`\u2800\u303f\u{1d159}\u{13441}\u{13442}\u{16fe4}\u2d7f\u{1107f}\ufffc\ufffd`;
/** A combining mark at the beginning, which would be drawn over whatever is printed beside the text. */
const LEADING_MARK = String.raw`^\p{M}`;
const UNSAFE = new RegExp(`[${UNSEEN}${IGNORABLE}${BLANK}]|${LEADING_MARK}`, 'u');
/** Texts that no normalisation changes. */
const ASCII = /^[\x00-\x7f]*$/;
/** Printable ASCII, which needs no further examination. */
const PLAIN = /^[\x20-\x7e]*$/;
const EDGE_SPACE = /^\p{White_Space}|\p{White_Space}$/u;

export function codePointLength(text: string): number {
  let length = 0;
  for (let i = 0; i < text.length; i += text.codePointAt(i)! > 0xffff ? 2 : 1) length++;
  return length;
}

/** Returns the text in NFC; the same string if nothing can change. */
export function toNfc(text: string): string {
  return ASCII.test(text) ? text : text.normalize('NFC');
}

export function isNfc(text: string): boolean {
  return ASCII.test(text) || text.normalize('NFC') === text;
}

/** Returns the first unsafe character as `U+XXXX`, or `undefined`. */
export function findUnsafeCharacter(text: string): string | undefined {
  if (PLAIN.test(text)) return undefined;
  const match = UNSAFE.exec(text);
  return match ? nameCodePoint(match[0]) : undefined;
}

/** Returns the first code point of a text as `U+XXXX`. */
export function nameCodePoint(text: string): string {
  return `U+${text.codePointAt(0)!.toString(16).toUpperCase().padStart(4, '0')}`;
}

/** Returns the text without White_Space at its edges, which is not what `trim` removes: U+0085 is, U+FEFF is not. */
export function withoutEdgeSpace(text: string): string {
  let [start, end] = [0, text.length];
  while (start < end && EDGE_SPACE.test(text[start]!)) start++;
  while (end > start && EDGE_SPACE.test(text[end - 1]!)) end--;
  return text.slice(start, end);
}

export function hasEdgeSpace(text: string): boolean {
  return EDGE_SPACE.test(text);
}

/**
 * The letters with a comma below, which ISO 8859-2 has with a cedilla; Unicode distinguished them later (ISO 8859-16).
 */
const ROMANIAN = 'ȘșȚț';

let printable: Set<string> | undefined;

/** Returns whether all characters are in ISO 8859-1 to -4, the sets of the printed card (Decision S2), or Romanian. */
export function isPrintableLatin(text: string): boolean {
  if (PLAIN.test(text)) return true;
  printable ??= printableLatin();
  for (const character of text) if (!printable.has(character)) return false;
  return true;
}

function printableLatin(): Set<string> {
  const upperHalf = Uint8Array.from({ length: 96 }, (_, i) => 0xa0 + i);
  const sets = ['iso-8859-2', 'iso-8859-3', 'iso-8859-4'].map((name) => new TextDecoder(name).decode(upperHalf));
  const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(0x20 + i));
  const latin1 = [...upperHalf].map((unit) => String.fromCharCode(unit));
  return new Set([...ascii, ...latin1, ...ROMANIAN, ...sets.join('').replaceAll('\ufffd', '')]);
}
