/** Forms of type, country, card number and period on which sources disagree: those that are read, and those that are refused. */
import { CONCEALED, type Members, presented, SOURCE } from './build.ts';
import { about, reads, refuses } from './conflict-draft.ts';
import { cardWith, reject } from './draft.ts';
import type { WalletVector } from './vector.ts';

const types: WalletVector[] = [
  reads('vct-of-web-verifier', 'The type for which the web verifier of the EU asks.', {
    open: { vct: 'urn:eu.europa.ec.eudi:ehic:1' },
  }),
  refuses('vct-next', 'The type of a next version.', { open: { vct: 'urn:eudi:ehic:2' } }, 'SCHEMA_UNKNOWN'),
  refuses(
    'vct-prc',
    'A type like that of a certificate, of which there is none.',
    { open: { vct: 'urn:eudi:prc:1' } },
    'SCHEMA_UNKNOWN',
  ),
  refuses('vct-pid', 'The type of an identity.', { open: { vct: 'urn:eudi:pid:1' } }, 'SCHEMA_UNKNOWN'),
  refuses('vct-case', 'The type in upper case.', { open: { vct: 'URN:EUDI:EHIC:1' } }, 'SCHEMA_UNKNOWN'),
  refuses(
    'vct-address',
    'The type as an address on the web.',
    { open: { vct: 'https://fund.example.org/ehic' } },
    'SCHEMA_UNKNOWN',
  ),
  reads('typ-vc', 'The typ of drafts before 19.', { header: { typ: 'vc+sd-jwt' } }),
  refuses('typ-jwt', 'The typ of a plain JWT.', { header: { typ: 'JWT' } }, 'JWS_HEADER_INVALID'),
  refuses('typ-case', 'The typ in upper case.', { header: { typ: 'DC+SD-JWT' } }, 'JWS_HEADER_INVALID'),
  refuses(
    'typ-media-type',
    'The typ with "application/" before it.',
    { header: { typ: 'application/dc+sd-jwt' } },
    'JWS_HEADER_INVALID',
  ),
  refuses('typ-sd-jwt', 'The typ of a sample of the rulebook.', { header: { typ: 'sd+jwt' } }, 'JWS_HEADER_INVALID'),
  refuses(
    'key-absent',
    'The header of that sample, which names no key.',
    { header: { typ: 'sd+jwt', x5c: undefined } },
    'JWS_HEADER_INVALID',
  ),
  refuses('typ-absent', 'No typ.', { header: { typ: undefined } }, 'JWS_HEADER_INVALID'),
];

const within = (country: unknown): Members => ({ issuing_authority: { ...SOURCE, country } });
const countries: WalletVector[] = [
  reads('country-of-authority', 'The country in issuing_authority alone.', {
    open: { ...within('BE'), issuing_country: undefined },
  }),
  reads('country-twice', 'The same country in both places.', { open: within('BE') }),
  refuses('country-differs', 'Two countries.', { open: within('FR') }, 'FIELD_VALUE'),
  refuses(
    'country-differs-from-source',
    'Another country than that of the institution, in both places.',
    { open: { ...within('FR'), issuing_country: 'FR' } },
    'FIELD_VALUE',
  ),
  refuses('country-absent', 'No country.', { open: { issuing_country: undefined } }, 'FIELD_MISSING'),
  refuses('country-unknown', 'A country outside the scheme.', { open: { issuing_country: 'US' } }, 'COUNTRY_UNKNOWN'),
  refuses(
    'country-el',
    'EL for Greece, which is no code of ISO 3166-1.',
    { open: { issuing_country: 'EL' } },
    'COUNTRY_UNKNOWN',
  ),
  refuses('country-lower-case', 'The country in lower case.', { open: { issuing_country: 'be' } }, 'COUNTRY_UNKNOWN'),
];

const { personal_administrative_number: number } = CONCEALED;
const card: WalletVector[] = [
  reads(
    'card-number-absent',
    'No card number.',
    { concealed: { personal_administrative_number: number } },
    {
      card: cardWith({ cardId: undefined }),
    },
  ),
  reads(
    'card-number-withheld',
    'The card number is kept back.',
    { withheld: ['document_number'] },
    {
      card: cardWith({ cardId: undefined }),
    },
  ),
  refuses(
    'card-number-short',
    'A card number of 3 characters.',
    { concealed: { ...CONCEALED, document_number: '123' } },
    'FIELD_TOO_SHORT',
  ),
  refuses(
    'personal-number-withheld',
    'The personal number is kept back.',
    { withheld: ['personal_administrative_number'] },
    'FIELD_MISSING',
  ),
];

const periods: WalletVector[] = [
  reads(
    'period-absent',
    'Neither day of the period: from the date of issuance to the date of expiry.',
    {
      open: { starting_date: undefined, ending_date: undefined },
    },
    { card: cardWith({ validFrom: undefined }) },
  ),
  reads(
    'starting-absent',
    'No first day.',
    { open: { starting_date: undefined } },
    {
      card: cardWith({ validFrom: undefined }),
    },
  ),
  reads('ending-absent', 'No last day.', { open: { ending_date: undefined } }),
  refuses('starting-invalid', 'A first day that is none.', { open: { starting_date: '2026-02-30' } }, 'DATE_INVALID'),
  refuses(
    'ending-invalid',
    'A last day with a time.',
    { open: { ending_date: '2028-05-31T00:00:00Z' } },
    'DATE_INVALID',
  ),
  reads('expiry-absent', 'No date of expiry.', { open: { date_of_expiry: undefined } }),
  refuses(
    'ending-empty',
    'An empty last day, which is not the same as none.',
    { open: { ending_date: '' } },
    'DATE_INVALID',
  ),
  reads(
    'ending-earlier',
    'The period ends before the date of expiry.',
    { open: { ending_date: '2027-05-31' } },
    {
      card: cardWith({ expiryDate: '2027-05-31' }),
    },
  ),
  reads(
    'expiry-earlier',
    'The date of expiry is before the end of the period.',
    { open: { date_of_expiry: '2027-05-31' } },
    {
      card: cardWith({ expiryDate: '2027-05-31' }),
    },
  ),
  refuses(
    'ends-absent',
    'No end at all.',
    { open: { ending_date: undefined, date_of_expiry: undefined } },
    'FIELD_MISSING',
  ),
  reject(
    about('start-after-end', 'The period begins after the earlier end.', 'SignedFault', 'Rule'),
    presented({ open: { starting_date: '2026-11-21', ending_date: '2026-11-20' } }),
    'start-not-after-end',
    'START_AFTER_END',
  ),
  reject(
    about('ended-earlier', 'The earlier end was the day before treatment.', 'SignedFault', 'TreatmentDate', 'Boundary'),
    presented({ open: { ending_date: '2026-11-22' } }),
    'treatment-date-in-period',
    'AFTER_PERIOD',
  ),
];

export const conflictsOfFields: readonly WalletVector[] = [...types, ...countries, ...card, ...periods];
