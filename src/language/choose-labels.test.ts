import { describe, expect, test } from 'vitest';
import { measureText } from '../pdf/font/encode.ts';
import { chooseLabels, LANGUAGES } from './choose-labels.ts';
import { de } from './de.ts';
import type { Labels } from './labels.ts';
import { VARIANTS, WORDINGS } from './variants.fixture.ts';

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

describe('the wording of a country', () => {
  const card = (country: string, language?: string) => chooseLabels(country, language).labels.ehicTitle.join(' ');
  const certificate = (country: string, language?: string) => chooseLabels(country, language).labels.prcTitle.join(' ');

  test('is that of its documents, whether the language is chosen or its own', () => {
    expect(certificate('AT')).toMatch(/^Bescheinigung als provisorischer Ersatz /);
    expect(certificate('AT', 'de')).toBe(certificate('AT'));
    expect(chooseLabels('AT').labels.ehicGivenNames).toBe('Vorname');
    expect(card('FI', 'sv')).toBe('Europeiskt sjukvårdskort');
    expect(card('FI')).toBe('Eurooppalainen sairaanhoitokortti');
  });

  test('is not that of other countries with the language', () => {
    for (const country of ['DE', 'LI', 'CH', 'BE']) {
      expect(certificate(country, 'de')).toMatch(/^Provisorische Ersatzbescheinigung /);
    }
    expect(card('SE')).toBe('Europeiskt sjukförsäkringskort');
    expect(card('FI', 'de')).toBe('Europäische Krankenversicherungskarte');
  });

  test.each(['de-AT', 'de-Latn-AT', 'de-at', 'de-AT-1996'])('is chosen by %s on any document', (tag) => {
    expect(certificate('DE', tag)).toBe(certificate('AT'));
    expect(certificate('FI', tag)).toBe(certificate('AT'));
  });

  test('is not that of the country when the tag has another region', () => {
    expect(certificate('AT', 'de-DE')).toBe(certificate('DE'));
    expect(card('FI', 'sv-SE')).toBe(card('SE'));
    expect(card('SE', 'sv-FI')).toBe(card('FI', 'sv'));
    expect(certificate('AT', 'de-1996')).toBe(certificate('AT'));
  });

  test('is that of a language given as it is, too', () => {
    expect(chooseLabels('AT', de).labels).toEqual(chooseLabels('AT', 'de').labels);
    expect(chooseLabels('DE', de).labels).toBe(de.labels);
    expect(chooseLabels('AT', { ...de, variants: undefined }).labels).toBe(de.labels);
  });

  test.each(VARIANTS)(
    '$tag: every label that it has differs from that of the language',
    ({ language, country, variants }) => {
      const base = LANGUAGES.find((labels) => labels.language === language)!;
      const { labels, official } = variants![country]!;
      for (const [key, label] of Object.entries(labels)) {
        expect(KEYS).toContain(key);
        expect(label, key).not.toEqual(base.labels[key as keyof Labels]);
      }
      expect(Object.keys(labels)).toEqual(expect.arrayContaining([...official]));
      const chosen = chooseLabels(country, language).official;
      expect(new Set(chosen).size).toBe(chosen.length);
      expect(chosen).toContain('ehicTitle');
    },
  );

  test('is the whole page: nothing of Finland names the card as Sweden does', () => {
    const { official, labels } = chooseLabels('FI', 'sv');
    expect(JSON.stringify(labels)).not.toMatch(/sjukförsäkringskort/i);
    // The certificate is named so in prose only, while the form of Sweden has its title word for word.
    expect(official).not.toContain('prcTitle');
  });
});

test.each(WORDINGS)('$tag: every label is there, in letters that the font has', ({ labels, language }) => {
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

test.each([
  { language: 'de)/OpenAction<<>>(' },
  { language: 'german language' },
  { language: 'de-a' },
  { labels: {} },
  { labels: { ...de.labels, guidance: 'text' } },
])('a language that is none is refused (%j)', (members) => {
  expect(() => chooseLabels('DE', { ...de, ...members } as never)).toThrow(
    expect.objectContaining({ code: 'ERR_EHIC_LANGUAGE' }),
  );
});
