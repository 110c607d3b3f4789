/** What is used of a keyboard event. */
export interface KeyPress {
  readonly key: string;
  readonly code: string;
  readonly shiftKey: boolean;
  /** In milliseconds. */
  readonly timeStamp: number;
}

/** What was typed: by the layout of this computer, and by the places of the keys on a US keyboard. */
export interface Typed {
  readonly text: string;
  readonly byPlace: string;
}

/** A pause that ends what is typed, in milliseconds. Scanners over Bluetooth send a key every 20 to 50. */
export const PAUSE = 150;
/** The same once it looks like a scan: a computer that is busy hands keys on with gaps. */
export const PAUSE_OF_SCAN = 400;
const FAST = 60;
const FAST_LENGTH = 6;
const SURE_LENGTH = 20;
/** The start of EH1, also while it is incomplete, after what a scanner may put before it (ISO/IEC 15424). */
const START_OF_CODE = /^(?:\][A-Za-z]\d)?E(?:H(?:1(?::.*)?)?)?$|^\](?:[A-Za-z]\d?)?$/;
const START_LENGTH = 7;

/** Gathers the keys of a scanner that types. People type more slowly, and less. */
export class WedgeBuffer {
  #keys: KeyPress[] = [];

  /** Takes a key that writes a character. */
  press(key: KeyPress): void {
    const last = this.#keys.at(-1);
    if (last && key.timeStamp - last.timeStamp > this.pause) this.clear();
    this.#keys.push(key);
  }

  /** The pause that ends what was typed so far, in milliseconds. */
  get pause(): number {
    return this.length >= SURE_LENGTH || this.#isStartOfCode() ? PAUSE_OF_SCAN : PAUSE;
  }

  /** How many keys there are so far. */
  get length(): number {
    return this.#keys.length;
  }

  /** Whether these keys come from a scanner, so that they must not press buttons or move through the page. */
  get isScan(): boolean {
    const { length } = this.#keys;
    if (length >= SURE_LENGTH) return true;
    if (length < 3) return false;
    return (this.#keys[length - 1]!.timeStamp - this.#keys[0]!.timeStamp) / (length - 1) < FAST;
  }

  /** Returns what was scanned and begins anew; undefined where it was a person who typed. */
  take(): Typed | undefined {
    const { isScan } = this;
    const keys = this.#keys;
    this.clear();
    if (!isScan || keys.length < FAST_LENGTH) return undefined;
    return { text: keys.map(({ key }) => (key === 'Dead' ? '`' : key)).join(''), byPlace: keys.map(byPlace).join('') };
  }

  clear(): void {
    this.#keys = [];
  }

  #isStartOfCode(): boolean {
    return START_OF_CODE.test(this.#keys.slice(0, START_LENGTH).map(byPlace).join(''));
  }
}

/** All characters that a code can have, after what a scanner may put before it. */
const CODE = /^(?:\][A-Za-z]\d)?[0-9A-Z $%*+\-./:]+$/;

/**
 * Returns the text of what was scanned. A scanner sends places of keys, as a US keyboard has them unless it was set
 * otherwise; a computer with another layout makes other characters of them. Where those cannot be a code and the
 * places can, the places are taken. Whatever is taken is verified by its signature.
 */
export function textOf({ text, byPlace }: Typed): string {
  return !CODE.test(text) && CODE.test(byPlace) ? byPlace : text;
}

const PLAIN_AND_SHIFTED: Readonly<Record<string, string>> = {
  Backquote: '`~',
  Minus: '-_',
  Equal: '=+',
  BracketLeft: '[{',
  BracketRight: ']}',
  Backslash: '\\|',
  Semicolon: ';:',
  Quote: '\'"',
  Comma: ',<',
  Period: '.>',
  Slash: '/?',
  Space: '  ',
  NumpadAdd: '++',
  NumpadSubtract: '--',
  NumpadMultiply: '**',
  NumpadDivide: '//',
  NumpadDecimal: '..',
};
const SHIFTED_DIGITS = ')!@#$%^&*(';

/** Returns the character that a US keyboard writes with a key. */
function byPlace({ code, key, shiftKey }: KeyPress): string {
  const letter = /^Key([A-Z])$/.exec(code)?.[1];
  if (letter) return shiftKey ? letter : letter.toLowerCase();
  const digit = /^Digit(\d)$/.exec(code)?.[1];
  if (digit) return shiftKey ? SHIFTED_DIGITS[Number(digit)]! : digit;
  const numpad = /^Numpad(\d)$/.exec(code)?.[1];
  return numpad ?? PLAIN_AND_SHIFTED[code]?.[shiftKey ? 1 : 0] ?? key;
}
