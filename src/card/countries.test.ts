import { describe, expect, test } from 'vitest';
import { COUNTRIES, COUNTRY_ALIASES, exportLanguage, isCountryCode } from './countries.ts';

/** The enumeration of `ic` in the schema (PoC 2.1). */
const SCHEMA = 'AT BE BG HR CY CZ DK EE FI FR DE GR HU IE IT LV LT LU MT NL PL PT RO SK SI ES SE IS LI NO CH UK'.split(
  ' ',
);

describe('PoC 2.1, ic: the countries', () => {
  test('the 32 of the schema and no others', () => {
    expect(SCHEMA).toHaveLength(32);
    expect(Object.keys(COUNTRIES).sort()).toEqual([...SCHEMA].sort());
    for (const code of SCHEMA) expect(isCountryCode(code)).toBe(true);
  });

  test.each(['EL', 'GB', 'US', 'be', 'Be', 'BEL', '', ' BE', 'BE ', 'constructor', '__proto__', 'toString', 'ВЕ'])(
    '%j is not accepted of them',
    (code) => expect(isCountryCode(code)).toBe(false),
  );

  test('EL and GB are read as GR and UK', () => {
    expect(COUNTRY_ALIASES).toEqual({ EL: 'GR', GB: 'UK' });
  });

  test('each has a name of its own and languages of two letters', () => {
    const countries = Object.values(COUNTRIES);
    expect(new Set(countries.map(({ name }) => name)).size).toBe(32);
    for (const { languages } of countries) for (const language of languages) expect(language).toMatch(/^[a-z]{2}$/);
  });
});

describe('PoC 7: language of exports', () => {
  test.each(['BE', 'IE', 'LU', 'MT', 'CH'])('English for %s, which has several', (code) => {
    expect(exportLanguage(code)).toBe('en');
  });

  test.each(
    Object.entries({
      AT: 'de',
      BG: 'bg',
      HR: 'hr',
      CY: 'el',
      CZ: 'cs',
      DK: 'da',
      EE: 'et',
      FI: 'fi',
      FR: 'fr',
      DE: 'de',
      GR: 'el',
      HU: 'hu',
      IT: 'it',
      LV: 'lv',
      LT: 'lt',
      NL: 'nl',
      PL: 'pl',
      PT: 'pt',
      RO: 'ro',
      SK: 'sk',
      SI: 'sl',
      ES: 'es',
      SE: 'sv',
      IS: 'is',
      LI: 'de',
      NO: 'no',
      UK: 'en',
    }),
  )('%s has its own: %s', (code, language) => {
    expect(exportLanguage(code)).toBe(language);
  });

  test.each(['US', '', 'constructor', 'EL', 'GB'])('English for %j, which is no code of the scheme', (code) => {
    expect(exportLanguage(code)).toBe('en');
  });
});
