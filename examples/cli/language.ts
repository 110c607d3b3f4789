import { chooseLanguage, LANGUAGES, type Language } from 'eehic/report';
import { UsageError } from './output.ts';
import type { Terminal } from './terminal.ts';

/** Returns the language that a flag names, or else that of the system. */
export function readLanguage({ env }: Pick<Terminal, 'env'>, flag: string | undefined): Language {
  if (flag === undefined) return systemLanguage(env);
  const language = findLanguage(flag);
  if (!language) throw new UsageError(`--language is one of ${LANGUAGES.join(', ')}`);
  return language;
}

/**
 * Returns the language of the system's locale as POSIX and gettext name it: the first of `LC_ALL`, `LC_MESSAGES` and
 * `LANG` that is set, before which the list in `LANGUAGE` counts unless the locale is `C`. It is English if there are no
 * texts in any language that is named.
 */
function systemLanguage({ LC_ALL, LC_MESSAGES, LANG, LANGUAGE }: Terminal['env']): Language {
  const locale = LC_ALL || LC_MESSAGES || LANG || 'C';
  const list = /^(?:C|POSIX)(?:\.|$)/.test(locale) ? [] : [...(LANGUAGE ?? '').split(':'), locale];
  const found = list.map((name) => findLanguage(name.replace(/[_.@].*$/s, '').toLowerCase()));
  return found.find((language) => language !== undefined) ?? chooseLanguage('en');
}

function findLanguage(tag: string): Language | undefined {
  try {
    return chooseLanguage(tag);
  } catch {
    return undefined;
  }
}
