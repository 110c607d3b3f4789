import { findLanguage } from '../../card/language.ts';
import { EhicError } from '../../errors.ts';
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
import type { Messages } from './language.ts';
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

const ALL: readonly Messages[] = [
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

/** The languages of reports and explanations (BCP 47). */
export const LANGUAGES: readonly string[] = ALL.map(({ language }) => language);

/** The texts of a language (BCP 47; of `de-AT` those of `de`). Throws `ERR_EHIC_LANGUAGE` for another language. */
export function chooseMessages(language: string): Messages {
  const messages = findLanguage(ALL, language);
  if (messages) return messages;
  throw new EhicError('ERR_EHIC_LANGUAGE', 'there are no texts in this language', { languages: LANGUAGES.join(' ') });
}
