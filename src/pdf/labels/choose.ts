import { exportLanguage } from '../../card/countries.ts';
import { findLanguage } from '../../card/language.ts';
import { PdfError } from '../../errors.ts';
import { BULGARIAN } from './bg.ts';
import { CZECH } from './cs.ts';
import { DANISH } from './da.ts';
import { GERMAN } from './de.ts';
import { GREEK } from './el.ts';
import { ENGLISH } from './en.ts';
import { SPANISH } from './es.ts';
import { ESTONIAN } from './et.ts';
import { FINNISH } from './fi.ts';
import { FRENCH } from './fr.ts';
import { IRISH } from './ga.ts';
import { CROATIAN } from './hr.ts';
import { HUNGARIAN } from './hu.ts';
import { ICELANDIC } from './is.ts';
import { ITALIAN } from './it.ts';
import type { LanguageLabels } from './labels.ts';
import { LITHUANIAN } from './lt.ts';
import { LATVIAN } from './lv.ts';
import { MALTESE } from './mt.ts';
import { DUTCH } from './nl.ts';
import { NORWEGIAN } from './no.ts';
import { POLISH } from './pl.ts';
import { PORTUGUESE } from './pt.ts';
import { ROMANIAN } from './ro.ts';
import { SLOVAK } from './sk.ts';
import { SLOVENIAN } from './sl.ts';
import { SWEDISH } from './sv.ts';

/** Every language that there are labels for. */
export const LANGUAGES: readonly LanguageLabels[] = [
  BULGARIAN,
  CZECH,
  DANISH,
  GERMAN,
  GREEK,
  ENGLISH,
  SPANISH,
  ESTONIAN,
  FINNISH,
  FRENCH,
  IRISH,
  CROATIAN,
  HUNGARIAN,
  ICELANDIC,
  ITALIAN,
  LITHUANIAN,
  LATVIAN,
  MALTESE,
  DUTCH,
  NORWEGIAN,
  POLISH,
  PORTUGUESE,
  ROMANIAN,
  SLOVAK,
  SLOVENIAN,
  SWEDISH,
];

/**
 * The labels of a language (BCP 47; of `de-AT` those of `de`), or those that a country's documents have: its own
 * language, and English when it has several (PoC 7).
 *
 * @throws {PdfError} `ERR_EHIC_LANGUAGE` when there are no labels in a language that was asked for.
 */
export function chooseLabels(country: string, language: string = exportLanguage(country)): LanguageLabels {
  const labels = findLanguage(LANGUAGES, language);
  if (!labels) throw new PdfError('ERR_EHIC_LANGUAGE', `there are no labels in the language ${language}`, { language });
  return labels;
}
