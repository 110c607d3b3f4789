import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { describe, expect, test } from 'vitest';
import { isCountryCode } from '../card/countries.ts';
import { chooseLabels, LANGUAGES } from './choose-labels.ts';
import { VARIANTS } from './variants.fixture.ts';

/** The words of a source with the apostrophe of print. */
const printed = (text: string | undefined) => text?.replaceAll("'", '’');

/** Words found in public sources, by language. */
const file = join(process.env.EEHIC_SHARED ?? '../shared', 'labels.json');

interface Published {
  readonly ehic_title: string;
  readonly prc_title?: string;
  readonly card_captions?: Readonly<Record<string, string>>;
  /** By country, and by sources that are none; with titles and the captions of the card, by number. */
  readonly variants?: Readonly<Record<string, Readonly<Record<string, string>>>>;
}

const CAPTIONS = {
  3: 'familyName',
  4: 'ehicGivenNames',
  5: 'birthDate',
  6: 'personalId',
  7: 'institutionId',
  8: 'cardId',
  9: 'expiryDate',
} as const;

describe.skipIf(!existsSync(file))('the published words', () => {
  const published: Readonly<Record<string, Published>> = existsSync(file)
    ? JSON.parse(readFileSync(file, 'utf8')).languages
    : {};

  test('are of the languages that we have', () => {
    expect(Object.keys(published).sort()).toEqual(LANGUAGES.map(({ language }) => language).sort());
  });

  test.each(LANGUAGES)(
    '$language: title and captions of the card, where they are known',
    ({ language, labels, official }) => {
      const { ehic_title: title, card_captions: captions = {} } = published[language]!;
      // The summary of EU law has another title than the Commission and the card (spec/languages.md).
      const own = language === 'mt' ? 'Il-Karta Ewropea tal-Assigurazzjoni tas-Saħħa' : title;
      expect(labels.ehicTitle.join(' ')).toBe(printed(own));
      for (const [number, label] of Object.entries(CAPTIONS)) {
        if (captions[number] === undefined) continue;
        expect(labels[label]).toBe(printed(captions[number]));
        expect(official).toContain(label);
      }
    },
  );

  test('of countries are those of our variants', () => {
    const own = Object.entries(published).flatMap(([language, { variants = {} }]) =>
      Object.entries(variants).flatMap(([country, words]) => {
        // An abbreviation is not printed.
        const { ehic_title: card, prc_title: certificate, abbr: _, ...captions } = words;
        if (!isCountryCode(country) || Object.keys(words).join() === 'abbr') return [];
        const { labels, official } = chooseLabels(country, language);
        if (card !== undefined) expect(labels.ehicTitle.join(' ')).toBe(printed(card));
        if (certificate !== undefined) expect(labels.prcTitle.join(' ')).toBe(printed(certificate));
        for (const [number, caption] of Object.entries(captions)) {
          const label = CAPTIONS[Number(number) as keyof typeof CAPTIONS];
          expect(labels[label]).toBe(printed(caption));
          expect(official).toContain(label);
        }
        return [`${language}-${country}`];
      }),
    );
    expect(own.sort()).toEqual(VARIANTS.map(({ tag }) => tag).sort());
  });
});
