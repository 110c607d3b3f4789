import { describe, expect, it } from 'vitest';
import { LANGUAGE_NAMES } from './languages.ts';
import type { Words } from './words.ts';

const FILES = import.meta.glob<{ readonly words: Words }>('./??.ts', { eager: true });
const ENGLISH = FILES['./en.ts']!.words;
type Key = keyof Words;
const KEYS = Object.keys(ENGLISH) as Key[];

/** Where the word of a language is written as the English one. */
const SAME: Readonly<Record<string, readonly Key[]>> = {
  // The log of a program is “log” in Danish too.
  da: ['logHeading'],
  es: ['no'],
  it: ['no'],
  // A camera is a “camera” in Dutch.
  nl: ['cameraHeading', 'cameraNumbered'],
};

/** How a question ends where it is not a question mark directly after its last word. */
const QUESTION: Readonly<Record<string, RegExp>> = { el: /[^\s;];$/, es: /^¿.*[^\s?]\?$/, fr: /\S\u202f\?$/ };

const valuesOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();

it('every language of the page has a file, and there is no other', () => {
  const expected = Object.keys(LANGUAGE_NAMES).map((code) => `./${code}.ts`);
  expect(Object.keys(FILES).sort()).toEqual(expected.sort());
});

describe.each(Object.keys(LANGUAGE_NAMES).filter((code) => code !== 'en'))('%s, beside English', (code) => {
  const words = FILES[`./${code}.ts`]!.words;
  /** The texts for which something is the case, with their keys. */
  const those = (is: (text: string, english: string, key: Key) => boolean) =>
    KEYS.filter((key) => is(words[key], ENGLISH[key], key)).map((key) => `${key}: ${words[key]}`);

  it('has the same texts', () => {
    expect(Object.keys(words)).toEqual(KEYS);
  });

  it('is translated', () => {
    const same = KEYS.filter((key) => words[key] === ENGLISH[key]);
    expect(same).toEqual(SAME[code] ?? []);
  });

  it('has the same values', () => {
    expect(those((text, english) => valuesOf(text).join() !== valuesOf(english).join())).toEqual([]);
  });

  it('is of a similar length', () => {
    const isOther = (text: string, { length }: string) => text.length > 2 * length + 20 || text.length < length / 3 - 5;
    expect(those(isOther)).toEqual([]);
  });

  it('ends with a stop or a question mark where English does', () => {
    const question = QUESTION[code] ?? /[^\s?]\?$/;
    expect(those((text, english) => text.endsWith('.') !== english.endsWith('.'))).toEqual([]);
    expect(those((text, english) => question.test(text) !== english.endsWith('?'))).toEqual([]);
  });

  it('has typographic apostrophes, and no white space that is left over', () => {
    expect(those((text) => /['"]|^\s|\s$|\s\s/.test(text))).toEqual([]);
  });

  it('has a narrow no-break space before colons and the like in French, and none elsewhere', () => {
    const wrong = code === 'fr' ? /(?<!\u202f)[:;?!]/ : /\s[:;?!]/;
    expect(those((text) => wrong.test(text))).toEqual([]);
  });

  it('tells the verdicts from each other', () => {
    const verdicts = KEYS.filter((key) => key.startsWith('verdict')).map((key) => words[key]);
    expect(new Set(verdicts).size).toBe(verdicts.length);
  });
});
