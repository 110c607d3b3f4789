import type { Language } from 'eehic/report';
import { UsageError } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Returns the language that a flag names, or else that of the system. */
export async function readLanguage({ env }: Pick<Terminal, 'env'>, flag: string | undefined): Promise<Language> {
  if (flag === undefined) return systemLanguage(env);
  const language = await findLanguage(flag);
  if (language) return language;
  const { LANGUAGES } = await import('eehic/report');
  throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}`);
}

/**
 * Returns the language of the system's locale as POSIX and gettext name it: the first of `LC_ALL`, `LC_MESSAGES` and
 * `LANG` that is set, before which the list in `LANGUAGE` counts unless the locale is `C`. It is English if there are no
 * texts in any language that is named.
 */
async function systemLanguage({ LC_ALL, LC_MESSAGES, LANG, LANGUAGE }: Terminal['env']): Promise<Language> {
  const locale = LC_ALL || LC_MESSAGES || LANG || 'C';
  const isPlain = /^(?:C|POSIX)(?:\.|$)/.test(locale);
  const names = isPlain ? [] : [...(LANGUAGE ?? '').split(':'), locale];
  for (const name of names.filter((each) => each !== '')) {
    const language = await findLanguage(name.replace(/[_.@].*$/s, '').toLowerCase());
    if (language) return language;
  }
  return (await import('eehic/language/en')).en;
}

async function findLanguage(tag: string): Promise<Language | undefined> {
  try {
    // One language is loaded in a small part of the time that all of them take.
    if (/^[a-z]{2}$/.test(tag)) return (await import(`eehic/language/${tag}`))[tag];
  } catch {
    // It may have another name here, or be none.
  }
  try {
    return (await import('eehic/report')).chooseLanguage(tag);
  } catch {
    return undefined;
  }
}
