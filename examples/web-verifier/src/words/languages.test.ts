import { LANGUAGES } from 'eehic/report';
import { expect, it } from 'vitest';
import { LANGUAGE_NAMES, type LanguageCode, loadSpeech, preferredLanguage } from './languages.ts';
import { fill } from './words.ts';

it('all languages of the library are offered, and say what they are', async () => {
  expect(Object.keys(LANGUAGE_NAMES).sort()).toEqual([...LANGUAGES].sort());
  for (const code of LANGUAGES as readonly LanguageCode[]) {
    const { library, words } = await loadSpeech(code);
    expect(library.language).toBe(code);
    expect(words.verdictApproved).toMatch(/\p{L}/u);
  }
});

it.each([
  [['de-AT', 'en'], 'de'],
  [['xx', 'fr-CA'], 'fr'],
  [['nb-NO'], 'no'],
  [['zh'], 'en'],
  [[], 'en'],
])('who prefers %j gets %s', (preferences, expected) => {
  expect(preferredLanguage(preferences)).toBe(expected);
});

it('every translation has the same values in its texts as the English one', async () => {
  const names = (text: string) => [...text.matchAll(/\{\w+\}/g)].map(String).sort();
  const { words: english } = await loadSpeech('en');
  for (const code of Object.keys(LANGUAGE_NAMES) as LanguageCode[]) {
    const { words } = await loadSpeech(code);
    for (const [key, text] of Object.entries(english)) {
      expect(names(words[key as keyof typeof words]), `${code}: ${key}`).toEqual(names(text));
    }
  }
});

it('the registry has one name, that of the library', async () => {
  for (const code of Object.keys(LANGUAGE_NAMES) as LanguageCode[]) {
    const { words, library } = await loadSpeech(code);
    const { report, texts } = library.messages;
    // Without its first letter and its ending, which change with the sentence.
    const stem = report.registry.slice(1, 5);
    const about = Object.entries(words).filter(([key]) => key.startsWith('registry') || key === 'dataInstitutions');
    for (const [key, text] of [...about, ['REGISTRY_STALE', texts.REGISTRY_STALE[1]]]) {
      expect(text, `${code}: ${key}`).toContain(stem);
    }
  }
});

it('values are filled in as they are', () => {
  expect(fill('{a} and {b}', { a: '$&{b}', b: 2 })).toBe('$&{b} and 2');
});
