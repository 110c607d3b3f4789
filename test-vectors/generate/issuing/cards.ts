/** Cards of both documents, profiles and all algorithms, at the limits of what is issued. */
import { change } from '../cards.ts';
import { CLAUSES, data, ehic, issued, prc, refused } from './draft.ts';
import type { IssuingVector } from './vector.ts';

const shortest = { familyName: 'D', givenNames: 'J', personalId: '1', cardId: '2' } as const;
const longest = {
  familyName: 'A'.repeat(40),
  givenNames: 'B'.repeat(35),
  personalId: '1'.repeat(20),
  cardId: '2'.repeat(20),
} as const;

const documents: IssuingVector[] = [
  issued(['prc', 'A certificate.', CLAUSES.cose], prc, prc),
  issued(['ehic', 'A card itself.', CLAUSES.cose], ehic, ehic),
  issued(['prc-ps256', 'A certificate, signed with PS256.', CLAUSES.header], prc, prc, {
    key: 'rsa-1',
    algorithm: 'PS256',
  }),
  issued(['ehic-rs256', 'A card, signed with RS256.', CLAUSES.header], ehic, ehic, {
    key: 'rsa-1',
    algorithm: 'RS256',
  }),
  issued(['prc', 'A certificate.', CLAUSES.jws], prc, prc, { profile: 'jws' }),
  issued(['prc-rs256', 'A certificate, signed with RS256.', CLAUSES.jws], prc, prc, {
    profile: 'jws',
    key: 'rsa-1',
    algorithm: 'RS256',
  }),
  refused(
    ['ehic', 'The profile has certificates only.', CLAUSES.jws],
    ehic,
    [['DOCUMENT_NOT_IN_PROFILE', 'document']],
    { profile: 'jws' },
  ),
];

const lengths: IssuingVector[] = (['cose', 'jws'] as const).flatMap((profile) => [
  issued(
    ['shortest', 'Texts of one character, and an institution id of 4.', CLAUSES.card, 'Boundary'],
    data(prc, { ...shortest, institution: { id: '0120', name: 'F' } }),
    change(prc, { ...shortest, institution: { id: '0120', name: 'F' } }),
    { profile },
  ),
  issued(
    ['longest', 'Texts of the greatest length, and an institution of 25 characters.', CLAUSES.card, 'Boundary'],
    data(prc, { ...longest, institution: { id: '0120', name: 'F'.repeat(21) } }),
    change(prc, { ...longest, institution: { id: '0120', name: 'F'.repeat(21) } }),
    { profile },
  ),
  issued(
    ['no-card', 'A certificate that names no card.', CLAUSES.documents],
    data(prc, { cardId: undefined, expiryDate: undefined }),
    change(prc, { cardId: undefined, expiryDate: undefined }),
    { profile },
  ),
  issued(
    ['escapes', 'A quotation mark and a backslash in a name.', profile === 'jws' ? CLAUSES.jws : CLAUSES.cose],
    data(prc, { givenNames: 'John "J\\J" /' }),
    change(prc, { givenNames: 'John "J\\J" /' }),
    { profile },
  ),
]);

const lettersInIds = { institution: { id: 'KvBE10', name: 'TEST FUND' }, cardId: 'BE-0017' } as const;
const digits = ['CARD_ID_NOT_DIGITS', 'cardId'] as const;
const idDigits = ['INSTITUTION_ID_NOT_DIGITS', 'institution.id'] as const;

const issuerRules: IssuingVector[] = [
  issued(
    ['letters-in-ids', 'Letters in the institution id and the card number are warnings.', CLAUSES.issuing, 'Rule'],
    data(prc, lettersInIds),
    change(prc, lettersInIds),
    { key: 'BE:KvBE10', warnings: [digits, idDigits] },
  ),
  refused(
    ['letters-in-ids-strict', 'The same is refused by an issuer who wants digits only.', CLAUSES.issuing, 'Rule'],
    data(prc, lettersInIds),
    [digits, idDigits],
    { key: 'BE:KvBE10', strictIssuerRules: true },
  ),
  issued(['digits-strict', 'Digits only, as that issuer wants them.', CLAUSES.issuing, 'Rule'], prc, prc, {
    strictIssuerRules: true,
  }),
  issued(
    ['card-id-fullwidth', 'Fullwidth digits are none, and no Latin letters either.', CLAUSES.issuing, 'Rule', 'Script'],
    data(prc, { cardId: '１２３４' }),
    change(prc, { cardId: '１２３４' }),
    { warnings: [digits, ['TEXT_NOT_LATIN', 'cardId'], ['CHARACTER_NOT_DRAWABLE', 'cardId']] },
  ),
  issued(
    ['card-id-decimals', 'A card number that a spreadsheet gave decimals.', CLAUSES.issuing],
    data(ehic, { cardId: '120.0' }),
    change(ehic, { cardId: '120.0' }),
    { warnings: [digits, ['TEXT_SPREADSHEET_NUMBER', 'cardId']] },
  ),
];

/** A card of another country, which the data names by the code `written`. */
function ofCountry(country: 'GR' | 'UK', written: string, id: string, profile: 'cose' | 'jws'): IssuingVector {
  const members = { institution: { id, name: `TEST ${country}` } };
  return issued(
    [`country-${written.toLowerCase()}`, `${written} is issued as ${country}.`, CLAUSES.documents, 'Spelling'],
    data(prc, { ...members, country: written }),
    change(prc, { ...members, country }),
    { profile, key: `${country}:${id}`, warnings: written === country ? [] : [['COUNTRY_ALIAS', 'country']] },
  );
}

const countries: IssuingVector[] = (['cose', 'jws'] as const).flatMap((profile) => [
  ofCountry('GR', 'EL', '0170', profile),
  ofCountry('UK', 'GB', '0270', profile),
  ofCountry('UK', 'UK', '0270', profile),
]);

export const cards: readonly IssuingVector[] = [...documents, ...lengths, ...issuerRules, ...countries];
