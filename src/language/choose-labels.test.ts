import { expect, test } from 'vitest';
import { measureText } from '../pdf/font/encode.ts';
import { chooseLabels, LANGUAGES } from './choose-labels.ts';
import type { Labels } from './labels.ts';

const KEYS = Object.keys(chooseLabels('IE').labels) as (keyof Labels)[];

test.each([
  ['DE', 'de'],
  ['AT', 'de'],
  ['LI', 'de'],
  ['FR', 'fr'],
  ['IT', 'it'],
  ['NL', 'nl'],
])('documents of %s are in %s', (country, language) => {
  expect(chooseLabels(country).language).toBe(language);
});

test.each(['BE', 'IE', 'LU', 'MT', 'CH', 'UK'])('documents of %s are in English', (country) => {
  expect(chooseLabels(country).language).toBe('en');
});

test('the requested language takes precedence over that of the country', () => {
  expect(chooseLabels('DE', 'fr').language).toBe('fr');
  expect(chooseLabels('DE', 'en').language).toBe('en');
});

test('a region goes with its language', () => {
  expect(chooseLabels('IE', 'de-AT').language).toBe('de');
  expect(chooseLabels('IE', 'fr-CH').language).toBe('fr');
});

test.each(['nb', 'nn', 'nb-NO', 'nn-NO'])('%s is Norwegian', (language) => {
  if (LANGUAGES.some((labels) => labels.language === 'no')) expect(chooseLabels('IE', language).language).toBe('no');
});

test.each(['xx', 'DE', '', 'constructor', 'de_AT', 'de-', '-de'])('%j has no labels', (language) => {
  expect(() => chooseLabels('DE', language)).toThrow(
    expect.objectContaining({ name: 'PdfError', code: 'ERR_EHIC_LANGUAGE', params: { language } }),
  );
});

test.each(LANGUAGES)('$language: every label is there, in letters that the font has', ({ labels, language }) => {
  expect(Object.keys(labels).sort()).toEqual([...KEYS].sort());
  for (const [key, label] of Object.entries(labels) as [string, string | readonly string[]][]) {
    const lines = typeof label === 'string' ? [label] : label;
    expect(lines.length).toBeGreaterThan(0);
    for (const line of lines) {
      if (key !== 'ehicNotes') expect(line.trim()).not.toBe('');
      expect(measureText('italic', line)).toBeGreaterThanOrEqual(0);
      expect(measureText('bold', line.toLocaleUpperCase(language))).toBeGreaterThanOrEqual(0);
    }
  }
});

/** From public sources: the captions (3) to (9) of the card, and its title. */
const OFFICIAL: Record<string, readonly string[]> = {
  en: [
    'European Health Insurance Card',
    'Name',
    'Given names',
    'Date of birth',
    'Personal identification number',
    'Identification number of the institution',
    'Identification number of the card',
    'Expiry date',
  ],
  de: [
    'Europäische Krankenversicherungskarte',
    'Name',
    'Vornamen',
    'Geburtsdatum',
    'Persönliche Kennnummer',
    'Kennnummer des Trägers',
    'Kennnummer der Karte',
    'Ablaufdatum',
  ],
  fr: [
    'Carte européenne d’assurance maladie',
    'Nom',
    'Prénom',
    'Date de naissance',
    'Numéro d’identification personnel',
    'Numéro d’identification de l’institution',
    'Numéro d’identification de la carte',
    'Date d’expiration',
  ],
  it: [
    'Tessera europea di assicurazione malattia',
    'Cognome',
    'Nome',
    'Data di nascita',
    'Numero identificazione personale',
    'Numero identificazione dell’istituzione',
    'Numero di identificazione della tessera',
    'Scadenza',
  ],
};
const CARD_KEYS = [
  'familyName',
  'ehicGivenNames',
  'birthDate',
  'personalId',
  'institutionId',
  'cardId',
  'expiryDate',
] as const;

test.each(Object.keys(OFFICIAL))('%s: the captions of the card are the published ones', (language) => {
  const { labels, official } = chooseLabels('IE', language);
  expect([labels.ehicTitle.join(' '), ...CARD_KEYS.map((key) => labels[key])]).toEqual(OFFICIAL[language]);
  expect(official).toEqual(expect.arrayContaining([...CARD_KEYS]));
});

test('only English has the whole form from a public source; the others say what is their own wording', () => {
  for (const { language, official } of LANGUAGES) {
    expect(new Set(official).size).toBe(official.length);
    expect(official.includes('prcNotes')).toBe(language === 'en');
    expect(official.includes('holder')).toBe(language === 'en');
    expect(official).toContain('ehicTitle');
  }
});
