import { findLanguage, regionOf } from '../card/language.ts';
import { EhicError } from '../errors.ts';
import { bg } from './bg.ts';
import { cs } from './cs.ts';
import { da } from './da.ts';
import { de } from './de.ts';
import { el } from './el.ts';
import { en } from './en.ts';
import { es } from './es.ts';
import { et } from './et.ts';
import { fi } from './fi.ts';
import { fr } from './fr.ts';
import { ga } from './ga.ts';
import { hr } from './hr.ts';
import { hu } from './hu.ts';
import { is } from './is.ts';
import { it } from './it.ts';
import { type Language, requireLanguage, wordedIn } from './language.ts';
import { lt } from './lt.ts';
import { lv } from './lv.ts';
import { mt } from './mt.ts';
import { nl } from './nl.ts';
import { no } from './no.ts';
import { pl } from './pl.ts';
import { pt } from './pt.ts';
import { ro } from './ro.ts';
import { sk } from './sk.ts';
import { sl } from './sl.ts';
import { sv } from './sv.ts';

const ALL: readonly Language[] = [
  bg,
  cs,
  da,
  de,
  el,
  en,
  es,
  et,
  fi,
  fr,
  ga,
  hr,
  hu,
  is,
  it,
  lt,
  lv,
  mt,
  nl,
  no,
  pl,
  pt,
  ro,
  sk,
  sl,
  sv,
];

/** The languages of reports and explanations (BCP 47). */
export const LANGUAGES: readonly string[] = ALL.map(({ language }) => language);

/**
 * Returns all texts of a language by its tag (BCP 47; `de-AT` is `de` as Austria words it), such as the words of the report for a
 * screen of one's own. A language of `eehic/language` is returned as it is.
 *
 * @throws {EhicError} `ERR_EHIC_LANGUAGE` for a language that is neither one of `LANGUAGES`, with or without a region,
 *   nor a language of `eehic/language`.
 * @example
 * chooseLanguage('fr').messages.report.rejected; // 'Document rejeté'
 */
export function chooseLanguage(language: string | Language): Language {
  if (typeof language === 'object' && language !== null) return requireLanguage(language);
  const found = findLanguage(ALL, language);
  const region = found && regionOf(language);
  // The wording of the region takes precedence over that of the country of a document.
  if (found) return region ? { ...wordedIn(region, found), variants: undefined } : found;
  throw new EhicError('ERR_EHIC_LANGUAGE', 'there are no texts in this language', { languages: LANGUAGES.join(' ') });
}
