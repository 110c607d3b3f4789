import { type CountryCode, isCountryCode } from '../card/countries.ts';
import { fromEpochDays, type LocalDate, toEpochDays } from '../card/local-date.ts';
import type { Card, DocumentType, EhicCard, PrcCard } from '../card/model.ts';
import { EhicError } from '../errors.ts';
import { unusable } from '../usage.ts';
import { demoInstitution } from './demo-pki.ts';

/** An invented family name and given names for each country, in the letters that its documents use. */
const HOLDERS: Readonly<Record<CountryCode, readonly [familyName: string, givenNames: string]>> = {
  AT: ['Österreicher', 'Jörg'],
  BE: ['Vandenbossche', 'Élise'],
  BG: ['Димитрова', 'Йоана'],
  HR: ['Šimić', 'Đurđica'],
  CY: ['Χαραλάμπους', 'Ανδρούλα'],
  CZ: ['Dvořáková', 'Žofie'],
  DK: ['Sørensen', 'Åse'],
  EE: ['Põldmäe', 'Ülle'],
  FI: ['Hämäläinen', 'Yrjö'],
  FR: ['Lefèvre', 'Françoise'],
  DE: ['Weiß', 'Jürgen'],
  GR: ['Αγγελόπουλος', 'Ιωάννης'],
  HU: ['Szűcs', 'Győző'],
  IE: ["O'Súilleabháin", 'Ciarán'],
  IT: ['D’Angelo', 'Niccolò'],
  LV: ['Bērziņš', 'Ģirts'],
  LT: ['Žukauskaitė', 'Eglė'],
  LU: ['Schroeder', 'Maïté'],
  MT: ['Camilleri', 'Ġużeppi'],
  NL: ['van der Meer', 'Zoë'],
  PL: ['Łukasiewicz', 'Grażyna'],
  PT: ['Gonçalves', 'João'],
  RO: ['Țăranu', 'Ștefan'],
  SK: ['Kováčová', 'Ľubica'],
  SI: ['Žgajnar', 'Špela'],
  ES: ['Núñez Ibáñez', 'María José'],
  SE: ['Åkesson', 'Göran'],
  IS: ['Þórðardóttir', 'Sæunn'],
  LI: ['Büchel', 'Hansjörg'],
  NO: ['Bjørnstad', 'Håkon'],
  CH: ['Müller', 'Andrée'],
  UK: ['Smith-Jones', 'Siân'],
};

/** The number of days from issue to the end of a certificate, and to the expiry of a card. */
const PRC_DAYS = 90;
const EHIC_DAYS = 730;

/**
 * Returns a card of an invented person, issued on `issuedOn` by the first institution of the country in the demo
 * registry. For `cose` it has an index of a status list; for `jws`, which has no such lists, it has a token id and the
 * address of a list of revoked ones.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for a country that is not of the scheme, and for another profile.
 */
export function sampleCard(
  country: CountryCode,
  document: 'EHIC',
  issuedOn: string,
  profile?: 'cose' | 'jws',
): EhicCard;
export function sampleCard(country: CountryCode, document: 'PRC', issuedOn: string, profile?: 'cose' | 'jws'): PrcCard;
export function sampleCard(
  country: CountryCode,
  document: DocumentType,
  issuedOn: string,
  profile?: 'cose' | 'jws',
): Card;
export function sampleCard(
  country: CountryCode,
  document: DocumentType,
  issuedOn: string,
  profile: 'cose' | 'jws' = 'cose',
): Card {
  if (!isCountryCode(country)) throw new EhicError('ERR_EHIC_OPTIONS', 'not a country of the scheme');
  if (profile !== 'cose' && profile !== 'jws') throw unusable('profile', 'cose or jws is needed');
  const position = Object.keys(HOLDERS).indexOf(country);
  const [familyName, givenNames] = HOLDERS[country];
  const { officialId } = demoInstitution(country);
  const common = {
    country,
    familyName,
    givenNames,
    birthDate: `19${60 + position}-0${1 + (position % 9)}-${10 + (position % 19)}`,
    personalId: String(60_010_112_345 + 7_919 * position),
    institution: { id: officialId, name: `DEMO ${country}` },
    cardId: `80${String(100 + position).padStart(8, '0')}${String(4_200_000_000 + 31 * position)}`,
    expiryDate: plusDays(issuedOn, EHIC_DAYS),
    issuedOn,
    ...REFERENCES[profile](country.toLowerCase(), position),
  };
  if (document === 'EHIC') return { document, ...common };
  return { document, ...common, validFrom: issuedOn, validTo: plusDays(issuedOn, PRC_DAYS) };
}

/** What makes a card revocable in each profile. */
const REFERENCES = {
  cose: (country: string, position: number) => ({
    revocation: { uri: `https://example.com/${country}/status`, index: 104_729 + 7_919 * position },
  }),
  jws: (country: string, position: number) => ({
    tokenId: `00000000-0000-4000-8000-${String(position).padStart(12, '0')}`,
    revocation: `https://example.com/${country}/revocations`,
  }),
};

function plusDays(date: string, days: number): string {
  return fromEpochDays(toEpochDays(date as LocalDate) + days)!;
}
