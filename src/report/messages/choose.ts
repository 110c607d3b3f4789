import { EhicError } from '../../errors.ts';
import { GERMAN } from './de.ts';
import { ENGLISH } from './en.ts';
import { FRENCH } from './fr.ts';
import { ITALIAN } from './it.ts';
import type { Messages } from './language.ts';
import { DUTCH } from './nl.ts';

const ALL: readonly Messages[] = [GERMAN, ENGLISH, FRENCH, ITALIAN, DUTCH];

/** The languages that reports and explanations can be had in (BCP 47). */
export const LANGUAGES: readonly string[] = ALL.map(({ language }) => language);

/** The texts of a language, or `undefined` where there are none. */
export function findMessages(language: string): Messages | undefined {
  return ALL.find((messages) => messages.language === language);
}

/** The texts of a language. Throws `ERR_EHIC_LANGUAGE` where there are none. */
export function chooseMessages(language: string): Messages {
  const messages = findMessages(language);
  if (messages) return messages;
  throw new EhicError('ERR_EHIC_LANGUAGE', 'there are no texts in this language', { languages: LANGUAGES.join(' ') });
}
