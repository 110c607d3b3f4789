import { type CountryCode, isCountryCode } from '../card/countries.ts';
import { EhicError } from '../errors.ts';
import { isObject } from '../usage.ts';
import type { Labels, LabelVariant } from './labels.ts';
import type { Messages } from './messages.ts';

export type { Labels, LabelVariant } from './labels.ts';
export type { Messages } from './messages.ts';

/** Everything that is printed or said in one language. `eehic/language/XX` has one of each. */
export interface Language {
  /** The language, a tag of BCP 47 without a region, such as `de`. */
  readonly language: string;
  /** The words around the values on the page. */
  readonly labels: Labels;
  /** The labels that a public source has word for word. All others are unofficial: worded by this project. */
  readonly official: readonly (keyof Labels)[];
  /** Labels of countries that word them otherwise, such as those of Austria in German. */
  readonly variants?: Readonly<Partial<Record<CountryCode, LabelVariant>>> | undefined;
  /** The words of explanations and of the report. */
  readonly messages: Messages;
}

/** Returns whether a value is a tag of BCP 47. */
function isTag(language: unknown): boolean {
  if (typeof language !== 'string' || !/^[a-z]{2,3}(?:-[A-Za-z0-9]{1,8}){0,3}$/.test(language)) return false;
  try {
    return Intl.getCanonicalLocales(language).length === 1;
  } catch {
    return false;
  }
}

/** Throws `ERR_EHIC_LANGUAGE` unless a value has the members of a language. */
export function requireLanguage(value: Language): Language {
  const { language, labels, messages } = value ?? {};
  if (isTag(language) && isObject(labels) && isObject(messages)) return value;
  throw new EhicError('ERR_EHIC_LANGUAGE', 'a language of eehic/language is needed');
}

/** The words of the page in one language. */
export type LanguageLabels = Pick<Language, 'language' | 'labels' | 'official' | 'variants'>;

/** Returns the words of a language as a country words them. */
export function wordedIn<Words extends LanguageLabels>(country: string, own: Words): Words {
  const variant = isCountryCode(country) ? own.variants?.[country] : undefined;
  if (!variant) return own;
  const unchanged = own.official.filter((label) => !Object.hasOwn(variant.labels, label));
  return { ...own, labels: { ...own.labels, ...variant.labels }, official: [...unchanged, ...variant.official] };
}
