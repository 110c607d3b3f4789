import { PdfError } from '../../errors.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import type { LanguageLabels } from './labels.ts';
import { DUTCH } from './nl.ts';

/** Every language that there are labels for. */
export const LANGUAGES: readonly LanguageLabels[] = [GERMAN, ENGLISH, FRENCH, ITALIAN, DUTCH];

/** The language of a country that prints its documents in one; English for the others (BE, IE, LU, MT, CH; PoC 7). */
const LANGUAGE_OF_COUNTRY: Readonly<Record<string, string>> = {
  AT: 'de',
  BG: 'bg',
  CY: 'el',
  CZ: 'cs',
  DE: 'de',
  DK: 'da',
  EE: 'et',
  ES: 'es',
  FI: 'fi',
  FR: 'fr',
  GR: 'el',
  HR: 'hr',
  HU: 'hu',
  IS: 'is',
  IT: 'it',
  LI: 'de',
  LT: 'lt',
  LV: 'lv',
  NL: 'nl',
  NO: 'no',
  PL: 'pl',
  PT: 'pt',
  RO: 'ro',
  SE: 'sv',
  SI: 'sl',
  SK: 'sk',
};

/**
 * The labels of a language, or those that a country's documents have: its own language, and English when it has several
 * or when there are no labels in its language.
 *
 * @throws {PdfError} `ERR_EHIC_LANGUAGE` when there are no labels in a language that was asked for.
 */
export function chooseLabels(country: string, language?: string): LanguageLabels {
  if (language === undefined) return find(LANGUAGE_OF_COUNTRY[country]) ?? ENGLISH;
  const labels = find(language);
  if (!labels) throw new PdfError('ERR_EHIC_LANGUAGE', `there are no labels in the language ${language}`, { language });
  return labels;
}

function find(language: string | undefined): LanguageLabels | undefined {
  return LANGUAGES.find((labels) => labels.language === language);
}
