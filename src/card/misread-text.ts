/** The bytes 0x80 to 0x9F of Windows-1252, `?` where it has none. Some runtimes read them as ISO 8859-1. */
const WINDOWS_1252 = '€?‚ƒ„…†‡ˆ‰Š‹Œ?Ž??‘’“”•–—˜™š›œ?žŸ';

/** Letters by what they stand for in misread UTF-8: first bytes, 0xC2 to 0xF4, and those that follow, 0x80 to 0xBF. */
interface ByteLetters {
  readonly leads: ReadonlyMap<string, number>;
  readonly continuations: ReadonlyMap<string, number>;
}

let known: readonly ByteLetters[] | undefined;

/** Of Windows-1252 with ISO 8859-1, and of Windows-1250. */
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
 * What names and forms are written with: Latin, Greek, Cyrillic, their extensions, punctuation, currency, letter-like,
 * emoji.
 */
const LIKELY =
  /^(?:[\u00a0-\u024f\u02bb-\u02dd]|\p{M}|[\u0370-\u045f\u0490\u0491\u1e00-\u1fff\u2000-\u206f\u20a0-\u20bf\u2100-\u214f\ufeff\ufffd\u{1f300}-\u{1faff}])$/u;
/** Signs and capitals that may stand behind a capital letter without anything being wrong. */
const MAY_FOLLOW = /^[\u00a0\u00b7\u2018\u2019\u2013\u2014]$/;
const QUOTATION = /["“”„]/;
/** Lines and blocks that IBM's code pages show for the bytes of UTF-8, and the root that Mac OS Roman does. */
const OTHER_PAGES = /[\u2500-\u259f]|\u221a[^\s\d]/;

/**
 * Whether the text looks like UTF-8 that was read as an 8-bit encoding: `MÃ¼ller`, `â€™`, `Ð”Ð¼Ð¸`. Only what decodes
 * as UTF-8 when it is turned back into bytes counts, and of that only what no name is written like: `JOÃO`, `Ângela`
 * and `ŠKÄŠ` are names. A sequence that could be a capital letter and a sign behind it, such as `Ñ–`, counts from the
 * second one on.
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

/** How many letters from here on are one character in UTF-8; 0 when they are not one. */
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

/** Whether no name is written like these letters. */
function isCertain(letters: readonly string[], at: number, length: number): boolean {
  const lead = letters[at]!;
  const follows = letters[at + 1]!;
  const before = letters[at - 1] ?? '';
  const after = letters[at + length] ?? '';
  if (length === 2 && MAY_FOLLOW.test(follows)) {
    // A capital with a tilde or circumflex ends no word before a sign, but before a space that does not break.
    if (lead === 'Ã' || lead === 'Â') return follows !== '\u00a0' || isSmall(before) || isSmall(after);
    return isSmall(before) || (before === '' && isSmall(after));
  }
  // A quotation mark that closes what was opened.
  if (QUOTATION.test(follows)) return !letters.slice(0, at).some((letter) => QUOTATION.test(letter));
  if (!/\p{L}/u.test(follows) || /[ªºŒœŸƒ]/.test(follows)) return true;
  // No language has both letters.
  if (/^[ÄĂĹ]$/.test(lead) && /[ŚŹ]/.test(follows)) return true;
  if (isCapital(lead)) {
    if (isSmall(before)) return true;
    // One capital begins a word, or all are capitals.
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
