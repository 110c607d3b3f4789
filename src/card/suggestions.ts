import { COUNTRIES, COUNTRY_ALIASES, isCountryCode } from './countries.ts';
import { FIELDS } from './read.ts';

/** Other names under which people know the fields, in lower case without separators. */
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

/** The code of the scheme that may be meant: in small letters, the other code of two countries, or the English name. */
export function suggestCountry(text: string): string | undefined {
  const plain = text.trim().toUpperCase();
  if (isCountryCode(plain)) return plain;
  if (Object.hasOwn(COUNTRY_ALIASES, plain)) return COUNTRY_ALIASES[plain];
  return Object.entries(COUNTRIES).find(([, { name }]) => name.toUpperCase() === plain)?.[0];
}

/** The field of a card whose name is nearest, when it is near enough to be meant. */
export function nearestField(name: string): string | undefined {
  const plain = plainName(name);
  if (plain === '') return undefined;
  if (Object.hasOwn(SYNONYMS, plain)) return SYNONYMS[plain];
  const ranked = FIELDS.map((field) => ({ field, distance: distanceOf(plain, plainName(field)) }));
  const nearest = ranked.reduce((best, each) => (each.distance < best.distance ? each : best));
  return nearest.distance <= Math.floor(nearest.field.length / 4) ? nearest.field : undefined;
}

function plainName(name: string): string {
  return name.toLowerCase().replace(/[^a-z\d]/g, '');
}

/** How many letters must be put in, left out or changed (Levenshtein). Names have at most 30 letters. */
function distanceOf(from: string, to: string): number {
  let row = Array.from({ length: to.length + 1 }, (_, i) => i);
  for (let i = 1; i <= from.length; i++) {
    const next = [i];
    for (let j = 1; j <= to.length; j++) {
      const change = row[j - 1]! + (from[i - 1] === to[j - 1] ? 0 : 1);
      next.push(Math.min(change, row[j]! + 1, next[j - 1]! + 1));
    }
    row = next;
  }
  return row[to.length]!;
}
