import { describe, expect, it } from 'vitest';
import type { CardInput } from '../card/model.ts';
import { nearestField, suggestCountry } from '../card/suggestions.ts';
import type { CardDataError, CardViolation } from '../errors.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { createIssuer, type IssuerOptions } from './issuer.ts';

const DAY = '2025-09-22';
const signer = await demoSigner(demoInstitution('BE'));
const issuerWith = (options: Partial<IssuerOptions> = {}) =>
  createIssuer({ signer, now: () => new Date(`${DAY}T22:30:00Z`), timeZone: 'UTC', ...options });
const prc = sampleCard('BE', 'PRC', DAY, 'jws');
const ehic = sampleCard('BE', 'EHIC', DAY, 'jws');
const { issuedOn: _, ...undated } = prc;

const check = (card: unknown, options?: Partial<IssuerOptions>) => issuerWith(options).check(card as CardInput);
const only = (card: unknown, options?: Partial<IssuerOptions>): CardViolation => {
  const found = check(card, options);
  expect(found).toHaveLength(1);
  return found[0]!;
};

describe('each violation says in words what was expected', () => {
  it.each<[string, object, RegExp]>([
    [
      'a date in another form',
      { birthDate: '17/05/1980' },
      /^birthDate .*YYYY-MM-DD, such as 1980-05-17.*00.*year comes first/,
    ],
    ['a date with one digit', { validTo: '2025-9-30' }, /^validTo .*YYYY-MM-DD/],
    ['an invalid day', { validTo: '2025-09-31' }, /^validTo .*YYYY-MM-DD.*no such day/],
    ['a date long ago', { validFrom: '1969-12-31' }, /^validFrom .*YYYY-MM-DD.*1970-01-01/],
    ['a country in small letters', { country: 'be' }, /"BE"/],
    ['a country by its name', { country: 'Belgium' }, /"BE"/],
    ['another code of Greece', { country: 'el' }, /"GR"/],
    ['a country of no scheme', { country: 'US' }, /AT, BE, BG/],
    ['a long name', { familyName: 'x'.repeat(43) }, /43.*40/],
    ['astral letters, counted as characters', { familyName: '\u{1d400}'.repeat(41) }, /41.*40/],
    ['a short id', { institution: { id: '12', name: 'CM' } }, /institution\.id.*2.*4/],
    ['an empty name', { givenNames: '' }, /givenNames.*0.*1/],
    ['a field that is written in another way', { famillyName: 'x' }, /familyName/],
    ['a field of another vocabulary', { date_of_birth: 'x' }, /birthDate/],
    ['a field that nobody knows', { zzz: 'x' }, /^zzz is not a field of a card\.$/],
    ['a number as text', { personalId: 60010112345 }, /personalId must be text, not a number.*quotation marks/],
    [
      'a number as part',
      { institution: { id: 120, name: 'CM' } },
      /institution\.id must be text, not a number.*quotation/,
    ],
    ['null', { cardId: null }, /cardId must be text, not null/],
    ['a text as institution', { institution: 'CM' }, /institution must be an object.*id.*name.*not text/],
    ['another document', { document: 'prc' }, /"EHIC" or "PRC"/],
    ['an invisible character', { familyName: 'a\u200bb' }, /U\+200B/],
    ['space at an edge', { familyName: 'Doe ' }, /begins or ends with white space/],
    ['an id that is no UUID', { tokenId: '1234' }, /UUID.*8-4-4-4-12/],
    ['an address without https', { revocation: 'http://fund.example' }, /https:\/\//],
    ['another day of issuance', { issuedOn: '2025-09-21', validFrom: '2025-09-21' }, /2025-09-22/],
    ['a birth in the future', { birthDate: '2025-09-23' }, /birthDate.*validFrom/],
    ['a card that expires too early', { expiryDate: '2025-12-20' }, /expiryDate.*validTo/],
    ['a long institution', { institution: { id: '0123456789', name: 'N'.repeat(16) } }, /26.*25/],
  ])('%s', (_name, change, message) => {
    const { country, document } = change as { country?: string; document?: string };
    const found = check({ ...prc, ...change });
    // A document of unknown kind has other fields, which are not reported.
    if (document === undefined && country === undefined) expect(found).toHaveLength(1);
    expect(found[0]!.message).toMatch(message);
    expect(found[0]!.message).toMatch(/^\w.*\.$/);
  });

  it('what a document must have, and must not', () => {
    const { cardId: _id, ...withoutId } = ehic;
    expect(only(withoutId).message).toBe('cardId is missing: an EHIC must have it.');
    expect(only({ ...ehic, validTo: '2026-01-01' }).message).toMatch(/an EHIC does not have it/);
    const { familyName: _name, ...nameless } = prc;
    expect(only(nameless).message).toBe('familyName is missing.');
    expect(only(ehic, { profile: jwsProfile }).message).toMatch(/"PRC"/);
    expect(only([]).message).toMatch(/^A card must be an object/);
  });

  it('facts for programs: the length, and what may be meant', () => {
    expect(only({ ...prc, familyName: 'x'.repeat(43) }).params).toEqual({ max: 40, length: 43 });
    expect(check({ ...prc, country: 'be' })[0]!.params).toEqual({ suggestion: 'BE' });
    expect(only({ ...prc, birthdate: '1980-05-17' }).params).toMatchObject({ suggestion: 'birthDate' });
    expect(only({ ...prc, personalId: 1 }).params).toEqual({ found: 'a number' });
  });

  it('no message and no fact holds a value of the card', () => {
    const secret = 'Zyxwvu';
    const bad = {
      ...prc,
      familyName: `${secret.repeat(7)}\u200b`,
      birthDate: secret,
      country: secret,
      tokenId: secret,
      revocation: secret,
      cardId: { [secret]: secret },
      [`${secret} ${secret}`]: secret,
      expiryDate: secret,
    };
    const found = check(bad);
    expect(found.length).toBeGreaterThan(6);
    expect(JSON.stringify(found)).not.toContain(secret);
  });

  it('a token id at fault is named once', () => {
    expect(only({ ...prc, tokenId: 'urn:uuid:1' }).code).toBe('TOKEN_ID_NOT_UUID');
  });
});

describe('suggestions', () => {
  it.each([
    ['uk', 'UK'],
    ['gb', 'UK'],
    [' fr ', 'FR'],
    ['GERMANY', 'DE'],
    ['', undefined],
    ['__proto__', undefined],
    ['USA', undefined],
  ])('country %j: %s', (text, code) => expect(suggestCountry(text)).toBe(code));

  it.each([
    ['familyname', 'familyName'],
    ['family_name', 'familyName'],
    ['givenName', 'givenNames'],
    ['firstName', 'givenNames'],
    ['issueOn', 'issuedOn'],
    ['validUntil', undefined],
    ['sex', undefined],
    ['constructor', undefined],
    ['', undefined],
  ])('field %j: %s', (name, field) => expect(nearestField(name)).toBe(field));
});

describe('issuedOn may be omitted', () => {
  it('is the day of signing in the time zone of the issuer', async () => {
    expect((await issuerWith().issue(undated)).card).toEqual(prc);
    const inBrussels = await issuerWith({ timeZone: 'Europe/Brussels' }).issue(undated);
    expect(inBrussels.card.issuedOn).toBe('2025-09-23');
    expect(check(undated)).toEqual([]);
    expect(undated).not.toHaveProperty('issuedOn');
    const unset = { ...prc, issuedOn: undefined } as unknown as CardInput;
    expect((await issuerWith().issue(unset)).card.issuedOn).toBe(DAY);
  });

  it('what is given must be right', () => {
    for (const issuedOn of [null, '', 'today', 20250922]) expect(only({ ...prc, issuedOn }).field).toBe('issuedOn');
  });
});

describe('warnings', () => {
  const odd = { ...prc, familyName: 'MÃ¼ller', givenNames: 'D&#39;Angelo', personalId: '6.00101E+10' };
  const expected = [
    { code: 'TEXT_MISENCODED', params: { field: 'familyName' } },
    { code: 'TEXT_HTML_ENTITY', params: { field: 'givenNames' } },
    { code: 'TEXT_SPREADSHEET_NUMBER', params: { field: 'personalId' } },
  ];

  it('name the field, in check and in what was issued', async () => {
    expect(check(odd)).toEqual([]);
    expect(check(odd).warnings).toMatchObject(expected);
    expect((await issuerWith().issue(odd)).warnings).toMatchObject(expected);
    expect(check(prc).warnings).toEqual([]);
    expect(check({ ...odd, country: 'XX' }).warnings).toMatchObject(expected);
  });
});

describe('issueMany', () => {
  it('returns the violations of a faulty card, and no violations for another failure', async () => {
    const outcomes = [];
    for await (const outcome of issuerWith().issueMany([undated, { ...prc, country: 'be' as 'BE' }]))
      outcomes.push(outcome);
    expect(outcomes).toMatchObject([
      { ok: true, issued: { card: { issuedOn: DAY } } },
      { ok: false, violations: [{ code: 'COUNTRY_UNKNOWN', field: 'country', params: { suggestion: 'BE' } }] },
    ]);
    const [, refused] = outcomes;
    if (refused?.ok === false) expect(refused.violations).toEqual((refused.error as CardDataError).violations);
    const failing = { ...signer, sign: () => Promise.reject(new Error('device')) };
    for await (const outcome of issuerWith({ signer: failing }).issueMany([prc])) {
      expect(outcome.ok).toBe(false);
      expect(outcome).not.toHaveProperty('violations');
    }
  });
});
