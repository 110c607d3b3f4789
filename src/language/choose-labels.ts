import { exportLanguage } from '../card/countries.ts';
import { findLanguage, regionOf } from '../card/language.ts';
import { PdfError } from '../errors.ts';
import { labels as bg, official as bgOfficial } from './bg.ts';
import { labels as cs, official as csOfficial } from './cs.ts';
import { labels as da, official as daOfficial } from './da.ts';
import { labels as de, official as deOfficial, variants as deVariants } from './de.ts';
import { labels as el, official as elOfficial } from './el.ts';
import { labels as en, official as enOfficial } from './en.ts';
import { labels as es, official as esOfficial } from './es.ts';
import { labels as et, official as etOfficial } from './et.ts';
import { labels as fi, official as fiOfficial } from './fi.ts';
import { labels as fr, official as frOfficial } from './fr.ts';
import { labels as ga, official as gaOfficial } from './ga.ts';
import { labels as hr, official as hrOfficial } from './hr.ts';
import { labels as hu, official as huOfficial } from './hu.ts';
import { labels as is, official as isOfficial } from './is.ts';
import { labels as it, official as itOfficial } from './it.ts';
import { type Labels, type Language, type LanguageLabels, requireLanguage, wordedIn } from './language.ts';
import { labels as lt, official as ltOfficial } from './lt.ts';
import { labels as lv, official as lvOfficial } from './lv.ts';
import { labels as mt, official as mtOfficial } from './mt.ts';
import { labels as nl, official as nlOfficial } from './nl.ts';
import { labels as no, official as noOfficial } from './no.ts';
import { labels as pl, official as plOfficial } from './pl.ts';
import { labels as pt, official as ptOfficial } from './pt.ts';
import { labels as ro, official as roOfficial } from './ro.ts';
import { labels as sk, official as skOfficial } from './sk.ts';
import { labels as sl, official as slOfficial } from './sl.ts';
import { labels as sv, official as svOfficial, variants as svVariants } from './sv.ts';

export type { LanguageLabels } from './language.ts';

/**
 * The words of the page in every language. The messages of the same files are not among them, so that a bundle that
 * draws pages carries only the labels.
 */
export const LANGUAGES: readonly LanguageLabels[] = [
  { language: 'bg', labels: bg, official: bgOfficial },
  { language: 'cs', labels: cs, official: csOfficial },
  { language: 'da', labels: da, official: daOfficial },
  { language: 'de', labels: de, official: deOfficial, variants: deVariants },
  { language: 'el', labels: el, official: elOfficial },
  { language: 'en', labels: en, official: enOfficial },
  { language: 'es', labels: es, official: esOfficial },
  { language: 'et', labels: et, official: etOfficial },
  { language: 'fi', labels: fi, official: fiOfficial },
  { language: 'fr', labels: fr, official: frOfficial },
  { language: 'ga', labels: ga, official: gaOfficial },
  { language: 'hr', labels: hr, official: hrOfficial },
  { language: 'hu', labels: hu, official: huOfficial },
  { language: 'is', labels: is, official: isOfficial },
  { language: 'it', labels: it, official: itOfficial },
  { language: 'lt', labels: lt, official: ltOfficial },
  { language: 'lv', labels: lv, official: lvOfficial },
  { language: 'mt', labels: mt, official: mtOfficial },
  { language: 'nl', labels: nl, official: nlOfficial },
  { language: 'no', labels: no, official: noOfficial },
  { language: 'pl', labels: pl, official: plOfficial },
  { language: 'pt', labels: pt, official: ptOfficial },
  { language: 'ro', labels: ro, official: roOfficial },
  { language: 'sk', labels: sk, official: skOfficial },
  { language: 'sl', labels: sl, official: slOfficial },
  { language: 'sv', labels: sv, official: svOfficial, variants: svVariants },
];

/**
 * Returns the labels of a language, given as a tag (BCP 47) or as it is. By default they are those that a country's
 * documents have: of its own language, and English if it has several (PoC 7). Where a country has a wording of its
 * own, its documents have it; the region of a tag takes precedence over the country, so that `de-AT` is the wording of
 * Austria on every document.
 *
 * @throws {PdfError} `ERR_EHIC_LANGUAGE` when there are no labels in the language.
 */
export function chooseLabels(country: string, language: string | Language = exportLanguage(country)): LanguageLabels {
  if (typeof language === 'object' && language !== null)
    return wordedIn(country, requireLabels(requireLanguage(language)));
  const labels = findLanguage(LANGUAGES, language);
  if (!labels) throw new PdfError('ERR_EHIC_LANGUAGE', `there are no labels in the language ${language}`, { language });
  return wordedIn(regionOf(language) ?? country, labels);
}

/** Throws unless a language has every label, as a text or as a list of texts. */
function requireLabels(language: Language): Language {
  const isText = (value: unknown) => typeof value === 'string';
  const isComplete = Object.entries(en).every(([name, english]) => {
    const own: unknown = language.labels[name as keyof Labels];
    return Array.isArray(english) ? Array.isArray(own) && own.every(isText) : isText(own);
  });
  if (!isComplete) throw new PdfError('ERR_EHIC_LANGUAGE', 'a language with all labels is needed');
  return language;
}
