import { exportLanguage } from '../../card/countries.ts';
import { PdfError } from '../../errors.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import type { LanguageLabels } from './labels.ts';
import { DUTCH } from './nl.ts';

/** Every language that there are labels for. */
export const LANGUAGES: readonly LanguageLabels[] = [GERMAN, ENGLISH, FRENCH, ITALIAN, DUTCH];

/**
 * The labels of a language, or those that a country's documents have: its own language, and English when it has several
 * or when there are no labels in its language.
 *
 * @throws {PdfError} `ERR_EHIC_LANGUAGE` when there are no labels in a language that was asked for.
 */
export function chooseLabels(country: string, language?: string): LanguageLabels {
  if (language === undefined) return find(exportLanguage(country)) ?? ENGLISH;
  const labels = find(language);
  if (!labels) throw new PdfError('ERR_EHIC_LANGUAGE', `there are no labels in the language ${language}`, { language });
  return labels;
}

function find(language: string | undefined): LanguageLabels | undefined {
  return LANGUAGES.find((labels) => labels.language === language);
}
