import type { Language } from 'eehic/report/core';
import type { Words } from './words.ts';

/** The languages of the page by their own names, in the order in which they are offered. */
export const LANGUAGE_NAMES = {
  bg: 'Български',
  cs: 'Čeština',
  da: 'Dansk',
  de: 'Deutsch',
  et: 'Eesti',
  el: 'Ελληνικά',
  en: 'English',
  es: 'Español',
  fr: 'Français',
  ga: 'Gaeilge',
  hr: 'Hrvatski',
  is: 'Íslenska',
  it: 'Italiano',
  lv: 'Latviešu',
  lt: 'Lietuvių',
  hu: 'Magyar',
  mt: 'Malti',
  nl: 'Nederlands',
  no: 'Norsk',
  pl: 'Polski',
  pt: 'Português',
  ro: 'Română',
  sk: 'Slovenčina',
  sl: 'Slovenščina',
  fi: 'Suomi',
  sv: 'Svenska',
} as const;

export type LanguageCode = keyof typeof LANGUAGE_NAMES;

export function isLanguageCode(value: unknown): value is LanguageCode {
  return typeof value === 'string' && Object.hasOwn(LANGUAGE_NAMES, value);
}

/** Returns the first language that the page has of those that a person prefers (BCP 47), else English. */
export function preferredLanguage(preferences: readonly string[]): LanguageCode {
  for (const tag of preferences) {
    const code = tag.toLowerCase().split('-')[0]!;
    if (isLanguageCode(code)) return code;
    if (code === 'nb' || code === 'nn') return 'no';
  }
  return 'en';
}

/** Everything that is said in one language: by the library, and by the page itself. */
export interface Speech {
  readonly code: LanguageCode;
  /** The language of `eehic/language/XX`. */
  readonly library: Language;
  /** The words of the page. */
  readonly words: Words;
}

/** The words of the page: one file a language, beside this one. */
const PAGE = import.meta.glob<{ readonly words: Words }>('./??.ts');

/** Bundlers look for whole names, so that each stands here. */
const LIBRARY: Readonly<Record<LanguageCode, () => Promise<Language>>> = {
  bg: async () => (await import('eehic/language/bg')).bg,
  cs: async () => (await import('eehic/language/cs')).cs,
  da: async () => (await import('eehic/language/da')).da,
  de: async () => (await import('eehic/language/de')).de,
  el: async () => (await import('eehic/language/el')).el,
  en: async () => (await import('eehic/language/en')).en,
  es: async () => (await import('eehic/language/es')).es,
  et: async () => (await import('eehic/language/et')).et,
  fi: async () => (await import('eehic/language/fi')).fi,
  fr: async () => (await import('eehic/language/fr')).fr,
  ga: async () => (await import('eehic/language/ga')).ga,
  hr: async () => (await import('eehic/language/hr')).hr,
  hu: async () => (await import('eehic/language/hu')).hu,
  is: async () => (await import('eehic/language/is')).is,
  it: async () => (await import('eehic/language/it')).it,
  lt: async () => (await import('eehic/language/lt')).lt,
  lv: async () => (await import('eehic/language/lv')).lv,
  mt: async () => (await import('eehic/language/mt')).mt,
  nl: async () => (await import('eehic/language/nl')).nl,
  no: async () => (await import('eehic/language/no')).no,
  pl: async () => (await import('eehic/language/pl')).pl,
  pt: async () => (await import('eehic/language/pt')).pt,
  ro: async () => (await import('eehic/language/ro')).ro,
  sk: async () => (await import('eehic/language/sk')).sk,
  sl: async () => (await import('eehic/language/sl')).sl,
  sv: async () => (await import('eehic/language/sv')).sv,
};

/** Loads a language. */
export async function loadSpeech(code: LanguageCode): Promise<Speech> {
  const [library, { words }] = await Promise.all([LIBRARY[code](), PAGE[`./${code}.ts`]!()]);
  return { code, library, words };
}
