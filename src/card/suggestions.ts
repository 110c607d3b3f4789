import { nearestName, plainName } from '../nearest-name.ts';
import { COUNTRIES, COUNTRY_ALIASES, isCountryCode } from './countries.ts';
import { FIELDS } from './read.ts';

/** Other common names of the fields, in lower case without separators. */
const SYNONYMS: Readonly<Record<string, string>> = {
  surname: 'familyName',
  lastname: 'familyName',
  firstname: 'givenNames',
  forename: 'givenNames',
  forenames: 'givenNames',
  dateofbirth: 'birthDate',
  dob: 'birthDate',
  personalnumber: 'personalId',
  cardnumber: 'cardId',
  startdate: 'validFrom',
  enddate: 'validTo',
  type: 'document',
  jti: 'tokenId',
};

/**
 * Returns the code of the scheme that may be meant by small letters, the other code of two countries, or an English
 * name.
 */
export function suggestCountry(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  if (isCountryCode(plain)) return plain;
  if (Object.hasOwn(COUNTRY_ALIASES, plain)) return COUNTRY_ALIASES[plain];
  return Object.entries(COUNTRIES).find(([, { name }]) => name.toUpperCase() === plain)?.[0];
}

/** Returns the field of a card with the most similar name, if it is similar enough to be meant. */
export function nearestField(name: string): string | undefined {
  const plain = plainName(name);
  if (plain === '') return undefined;
  if (Object.hasOwn(SYNONYMS, plain)) return SYNONYMS[plain];
  return nearestName(name, FIELDS);
}
