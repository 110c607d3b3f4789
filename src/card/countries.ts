const countries = {
  AT: { name: 'Austria', languages: ['de'] },
  BE: { name: 'Belgium', languages: ['nl', 'fr', 'de'] },
  BG: { name: 'Bulgaria', languages: ['bg'] },
  HR: { name: 'Croatia', languages: ['hr'] },
  CY: { name: 'Cyprus', languages: ['el'] },
  CZ: { name: 'Czechia', languages: ['cs'] },
  DK: { name: 'Denmark', languages: ['da'] },
  EE: { name: 'Estonia', languages: ['et'] },
  FI: { name: 'Finland', languages: ['fi', 'sv'] },
  FR: { name: 'France', languages: ['fr'] },
  DE: { name: 'Germany', languages: ['de'] },
  GR: { name: 'Greece', languages: ['el'] },
  HU: { name: 'Hungary', languages: ['hu'] },
  IE: { name: 'Ireland', languages: ['en', 'ga'] },
  IT: { name: 'Italy', languages: ['it'] },
  LV: { name: 'Latvia', languages: ['lv'] },
  LT: { name: 'Lithuania', languages: ['lt'] },
  LU: { name: 'Luxembourg', languages: ['fr', 'de'] },
  MT: { name: 'Malta', languages: ['mt', 'en'] },
  NL: { name: 'Netherlands', languages: ['nl'] },
  PL: { name: 'Poland', languages: ['pl'] },
  PT: { name: 'Portugal', languages: ['pt'] },
  RO: { name: 'Romania', languages: ['ro'] },
  SK: { name: 'Slovakia', languages: ['sk'] },
  SI: { name: 'Slovenia', languages: ['sl'] },
  ES: { name: 'Spain', languages: ['es'] },
  SE: { name: 'Sweden', languages: ['sv'] },
  IS: { name: 'Iceland', languages: ['is'] },
  LI: { name: 'Liechtenstein', languages: ['de'] },
  NO: { name: 'Norway', languages: ['no'] },
  CH: { name: 'Switzerland', languages: ['de', 'fr', 'it'] },
  UK: { name: 'United Kingdom', languages: ['en'] },
} as const satisfies Record<string, Country>;

/** The code of a country of the scheme: ISO 3166-1 alpha-2, with `GR` for Greece and `UK` for the United Kingdom. */
export type CountryCode = keyof typeof countries;

/** The data of a country of the scheme. */
export interface Country {
  /** The English name. */
  readonly name: string;
  /** The official languages (ISO 639-1); the first one is used first on a form. */
  readonly languages: readonly [string, ...string[]];
}

/** The 32 countries of the scheme. */
export const COUNTRIES: Readonly<Record<CountryCode, Country>> = countries;

/** Codes that are read as another one, with a warning, in card data and registry responses, but never in a token. */
export const COUNTRY_ALIASES: Readonly<Record<string, CountryCode>> = { EL: 'GR', GB: 'UK' };

/** Countries whose documents are exported in English because they have several official languages (PoC 7). */
const ENGLISH_EXPORT: readonly string[] = ['BE', 'IE', 'LU', 'MT', 'CH'];

/** Returns whether a text is one of the 32 codes, and lets TypeScript treat it as a `CountryCode`. */
export function isCountryCode(code: string): code is CountryCode {
  return Object.hasOwn(COUNTRIES, code);
}

/**
 * Returns the language of what is exported for a country: its own, or English if the PoC says so or the code is
 * unknown.
 */
export function exportLanguage(country: string): string {
  return isCountryCode(country) && !ENGLISH_EXPORT.includes(country) ? COUNTRIES[country].languages[0] : 'en';
}
