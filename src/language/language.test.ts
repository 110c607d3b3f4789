import { describe, expect, test } from 'vitest';
import { chooseLanguage, LANGUAGES } from './choose.ts';
import { en } from './en.ts';
import type { Language } from './language.ts';

/** Every text of a language with its path, such as `messages.texts.REVOKED.1`. */
function textsOf({ labels, messages }: Language): ReadonlyMap<string, string> {
  const found = new Map<string, string>();
  const visit = (path: string, value: unknown): void => {
    if (typeof value === 'string') found.set(path, value);
    else for (const [key, inner] of Object.entries(value as object)) visit(`${path}.${key}`, inner);
  };
  visit('labels', labels);
  visit('messages', messages);
  return found;
}

const english = textsOf(en);
/** Lines of titles and of the legal sentence may be broken elsewhere than in English. */
const isBroken = (path: string) => /^labels\.(?:prc|ehic)(?:Title|Legal)\./.test(path);
const placeholdersOf = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(([name]) => name).sort();
const optionalParts = (text: string) => [...text.matchAll(/\[[^\]]*\]/g)].map(([part]) => placeholdersOf(part).join());

/** How a question is written where it is not a text with a question mark directly at its end. */
const QUESTIONS: Readonly<Record<string, RegExp>> = {
  el: /^[^?;]*[^\s?;];$/,
  es: /^¿[^¿?]*[^\s¿?]\?$/,
  fr: /^[^?]*[^\s?] \?$/,
};

describe.each(LANGUAGES)('%s, beside English', (tag) => {
  const texts = [...textsOf(chooseLanguage(tag))];
  const compared = texts.filter(([path]) => !isBroken(path));

  test('has the same texts', () => {
    const paths = [...english.keys()].filter((path) => !isBroken(path));
    expect(compared.map(([path]) => path).sort()).toEqual(paths.sort());
  });

  test('has the same facts in each text, and the same ones omitted where they are not known', () => {
    const wrong = compared.filter(([path, text]) => {
      const other = english.get(path)!;
      return (
        placeholdersOf(text).join() !== placeholdersOf(other).join() ||
        optionalParts(text).sort().join(' ') !== optionalParts(other).sort().join(' ')
      );
    });
    expect(wrong).toEqual([]);
  });

  test('is of a similar length', () => {
    const wrong = compared.filter(([path, text]) => {
      const { length } = english.get(path)!;
      return text.length > 2 * length + 20 || text.length < length / 3 - 5;
    });
    expect(wrong).toEqual([]);
  });

  test('ends with a stop where English does', () => {
    const wrong = compared.filter(([path, text]) => /[.!]$/.test(text) !== /[.!]$/.test(english.get(path)!));
    expect(wrong).toEqual([]);
  });

  test('has one kind of apostrophe and quotation mark, and no white space that is left over', () => {
    const wrong = texts.filter(([, text]) => /['"]|^\s|\s$| {2}/.test(text));
    expect(wrong).toEqual([]);
  });

  test('has white space before colons in French, and nowhere else', () => {
    const before = tag === 'fr' ? /(?<!\s|&#39)[:;!]/ : /\s[:;!]/;
    expect(texts.filter(([, text]) => before.test(text))).toEqual([]);
  });

  test('names every step by a question that fits its column', () => {
    // A statement would read as its opposite after the caption of the step that was not passed.
    const question = QUESTIONS[tag] ?? /^[^?]*[^\s?]\?$/;
    const names = Object.values(chooseLanguage(tag).messages.steps);
    expect(names.filter((name) => !question.test(name) || name.length > 60)).toEqual([]);
    expect(new Set(names).size).toBe(names.length);
  });
});
