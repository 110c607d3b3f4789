import type { CountryCode } from '../card/countries.ts';
import { chooseLabels, LANGUAGES, type LanguageLabels } from './choose-labels.ts';

/** The labels of one country in a language. `tag` is that of both, such as `de-AT`. */
export interface CountryLabels extends LanguageLabels {
  readonly tag: string;
  readonly country: CountryCode;
}

/** The wordings of countries that differ from those of their languages. */
export const VARIANTS: readonly CountryLabels[] = LANGUAGES.flatMap(({ language, variants = {} }) =>
  (Object.keys(variants) as CountryCode[]).map((country) => ({
    tag: `${language}-${country}`,
    country,
    ...chooseLabels(country, language),
  })),
);

/** Every wording with the tag that chooses it: the languages, and the wordings of countries. */
export const WORDINGS: readonly (LanguageLabels & { readonly tag: string })[] = [
  ...LANGUAGES.map((labels) => ({ tag: labels.language, ...labels })),
  ...VARIANTS,
];
