/**
 * The bytes 0x80 to 0x9F of Windows-1252, with `?` for those that it does not define. Some runtimes read them as ISO
 * 8859-1.
 */
const WINDOWS_1252 = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';

/** The letters that stand for bytes of misread UTF-8: first bytes, 0xC2 to 0xF4, and following ones, 0x80 to 0xBF. */
interface ByteLetters {
  readonly leads: ReadonlyMap<string, number>;
  readonly continuations: ReadonlyMap<string, number>;
}

let known: readonly ByteLetters[] | undefined;

/** Returns the letters of Windows-1252 together with ISO 8859-1, and those of Windows-1250. */
function encodings(): readonly ByteLetters[] {
  if (known) return known;
  const upperHalf = Array.from({ length: 128 }, (_, i) => 0x80 + i);
  const latin1 = upperHalf.map((byte) => String.fromCharCode(byte));
  const windows1252 = [...WINDOWS_1252, ...latin1.slice(32)];
  const windows1250 = [...new TextDecoder('windows-1250').decode(Uint8Array.from(upperHalf))];
  known = [
    lettersOf([...upperHalf.map((byte, i) => [latin1[i]!, byte] as const), ...zip(windows1252, upperHalf)]),
    lettersOf(zip(windows1250, upperHalf)),
  ];
  return known;
}

function zip(letters: readonly string[], bytes: readonly number[]): (readonly [string, number])[] {
  return letters.map((letter, i) => [letter, bytes[i]!] as const);
}

function lettersOf(pairs: readonly (readonly [string, number])[]): ByteLetters {
  return {
    leads: new Map(pairs.filter(([, byte]) => byte >= 0xc2 && byte <= 0xf4)),
    continuations: new Map(pairs.filter(([letter, byte]) => byte < 0xc0 && letter !== '?')),
  };
}

const UTF8 = new TextDecoder('utf-8', { fatal: true, ignoreBOM: true });
/**
 * The characters of names and forms: Latin, Greek, Cyrillic, their extensions, punctuation, currency, letter-like signs
 * and emoji.
 */
const LIKELY =
  /^(?:[\u00a0-\u024f\u02bb-\u02dd]|\p{M}|[\u0370-\u045f\u0490\u0491\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\ufeff\ufffd\u{1f300}-\u{1faff}])$/u;
/** The signs that may follow a capital letter in correct text. */
const MAY_FOLLOW = /^[\u00a0\u00b7\u2018\u2019\u2013\u2014]$/;
const QUOTATION = /["“”„]/;
/** The lines and blocks that IBM's code pages show for bytes of UTF-8, and the root sign that Mac OS Roman shows. */
const OTHER_PAGES = /[\u2500-\u259f]|\u221a[^\s\d]/;

/**
 * Returns whether the text looks like UTF-8 that was read as an 8-bit encoding: `MÃ¼ller`, `â€™`, `Ð”Ð¼Ð¸`. Only
 * letters that decode as UTF-8 when they are turned back into bytes count, and of these only such as do not occur in
 * names: `JOÃO`, `Ângela` and `ŠKÄŠ` are names. A sequence that could be a capital letter followed by a sign, such as
 * `Ñ–`, counts only if it is not the only one.
 */
export function isMisencoded(text: string): boolean {
  if (/^[\x00-\x7f]*$/.test(text)) return false;
  if (OTHER_PAGES.test(text) || text.includes('â€')) return true;
  const letters = [...text];
  let possible = 0;
  for (let at = 0; at < letters.length; at++) {
    const length = sequenceAt(letters, at);
    if (length === 0) continue;
    if (isCertain(letters, at, length) || ++possible > 1) return true;
    at += length - 1;
  }
  return false;
}

/** Returns how many letters from this position are one character in UTF-8, or 0 if they are not one. */
function sequenceAt(letters: readonly string[], at: number): number {
  for (const { leads, continuations } of encodings()) {
    const lead = leads.get(letters[at]!);
    if (lead === undefined) continue;
    const length = lead < 0xe0 ? 2 : lead < 0xf0 ? 3 : 4;
    const rest = letters.slice(at + 1, at + length).map((letter) => continuations.get(letter));
    if (rest.length === length - 1 && rest.every((byte) => byte !== undefined) && isLikely([lead, ...rest]))
      return length;
  }
  return 0;
}

function isLikely(bytes: readonly number[]): boolean {
  try {
    return LIKELY.test(UTF8.decode(Uint8Array.from(bytes)));
  } catch {
    return false;
  }
}

/** Returns whether these letters occur in no name. */
function isCertain(letters: readonly string[], at: number, length: number): boolean {
  const lead = letters[at]!;
  const follows = letters[at + 1]!;
  const before = letters[at - 1] ?? '';
  const after = letters[at + length] ?? '';
  if (length === 2 && MAY_FOLLOW.test(follows)) {
    // A capital with a tilde or circumflex does not end a word before a sign, but it may before a no-break space.
    if (lead === 'Ã' || lead === 'Â') return follows !== '\u00a0' || isSmall(before) || isSmall(after);
    return isSmall(before) || (before === '' && isSmall(after));
  }
  // A quotation mark may close an earlier one.
  if (QUOTATION.test(follows)) return !letters.slice(0, at).some((letter) => QUOTATION.test(letter));
  if (!/\p{L}/u.test(follows) || /[ªºŒœŸƒ]/.test(follows)) return true;
  // No language has both letters.
  if (/^[ÄĂĹ]$/.test(lead) && /[ŚŹ]/.test(follows)) return true;
  if (isCapital(lead)) {
    if (isSmall(before)) return true;
    // A capital begins a word, or all letters are capitals.
    return isCapital(follows) ? isSmall(after) : isCapital(before);
  }
  return isCapital(follows);
}

function isSmall(letter: string): boolean {
  return /\p{Ll}/u.test(letter);
}

function isCapital(letter: string): boolean {
  return /\p{Lu}/u.test(letter);
}
