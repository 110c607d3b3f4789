import { describe, expect, it } from 'vitest';
import type { ReasonCode } from '../codes.ts';
import type { Params } from '../errors.ts';
import type { CardFields } from './model.ts';
import { explainViolation } from './violation-message.ts';

function explain(code: ReasonCode, field: string, fields: CardFields = {}, params?: Params) {
  return explainViolation({ code, field, ...(params ? { params } : {}) }, fields);
}

describe('the sentence about a violation', () => {
  it.each<[ReasonCode, string, CardFields, string]>([
    ['FIELD_MISSING', 'validFrom', { document: 'PRC' }, 'validFrom is missing: a PRC must have it.'],
    ['FIELD_MISSING', 'validTo', { document: 'PRC' }, 'validTo is missing: a PRC must have it.'],
    ['FIELD_MISSING', 'expiryDate', { document: 'EHIC' }, 'expiryDate is missing: an EHIC must have it.'],
    ['FIELD_MISSING', 'cardId', {}, 'cardId is missing: the document must have it.'],
    ['FIELD_MISSING', 'issuedOn', {}, 'issuedOn is missing.'],
    ['FIELD_NOT_ALLOWED', 'validTo', { document: 'EHIC' }, 'validTo is not allowed: an EHIC does not have it.'],
    ['FIELD_UNKNOWN', 'institution', {}, 'institution has the fields id and name, and no others.'],
    ['START_AFTER_END', '', { document: 'PRC', validFrom: '2025-01-02' }, 'validFrom must not be after validTo.'],
    ['START_AFTER_END', '', { document: 'EHIC' }, 'issuedOn must not be after expiryDate.'],
    ['ISSUANCE_AFTER_END', '', { document: 'PRC' }, 'issuedOn, the day of signing, must not be after validTo.'],
    ['ISSUANCE_AFTER_END', '', { document: 'EHIC' }, 'issuedOn, the day of signing, must not be after expiryDate.'],
  ])('%s of %s, %j', (code, field, fields, sentence) => {
    expect(explain(code, field, fields)).toStrictEqual({ code, field, message: sentence });
  });

  it('about a status list says which wire format cannot hold it', () => {
    expect(explain('FIELD_NOT_ALLOWED', 'revocation').message).toMatch(/^revocation is an index.*list of token ids\.$/);
  });

  it('about a value of a field other than document is the general one', () => {
    expect(explain('FIELD_VALUE', 'document').message).toBe('document must be "EHIC" or "PRC".');
    expect(explain('FIELD_VALUE', 'country').message).not.toMatch(/document/);
  });

  it('about a field without a name says where it is', () => {
    const { message } = explain('FIELD_UNKNOWN', '', {}, { position: 3 });
    expect(message).toBe('The field at position 3, counted from 0, is not a field of a card.');
  });

  it('about a length says how long the text is and may be, as far as that is known', () => {
    const few = { max: 20, min: 4 };
    expect(explain('FIELD_TOO_SHORT', 'givenNames', { givenNames: '' }, { min: 1 })).toMatchObject({
      params: { min: 1, length: 0 },
      message: 'givenNames has 0 characters: 1 is needed at least.',
    });
    expect(explain('FIELD_TOO_SHORT', 'institution.id', { institution: { id: '12', name: 'CM' } }, few).message).toBe(
      'institution.id has 2 characters: 4 are needed at least.',
    );
    expect(explain('FIELD_TOO_SHORT', 'tokenId', { tokenId: ' ' }, { min: 1 }).params).toEqual({ min: 1, length: 1 });
    expect(explain('FIELD_TOO_LONG', 'cardId', {}, few)).toMatchObject({
      params: few,
      message: 'cardId has another number of characters: 20 are allowed at most.',
    });
  });

  it('about a type says what it is instead, and of a number why it is none', () => {
    expect(explain('FIELD_TYPE', 'cardId').message).toBe('cardId must be text.');
    expect(explain('FIELD_TYPE', 'cardId', {}, { found: 'a list' }).message).toBe('cardId must be text, not a list.');
    expect(explain('FIELD_TYPE', 'cardId', {}, { found: 'a number' }).message).toMatch(/ leading zeros .*rounded\.$/);
  });
});

describe('the sentence about a date', () => {
  const form = (field: string, example: string, more = '') =>
    `${field} must be a date in the form YYYY-MM-DD, such as ${example}${more}.`;
  const unknown = ', with 00 for an unknown day, or for an unknown month and day';

  it.each([
    ['2026', ''],
    ['2026-11-23T00:00:00Z', ''],
    ['on 2026-11-23', ''],
    ['23.11.2026', ': the year comes first'],
    [' 1/2/2026 ', ': the year comes first'],
    ['123.11.2026', ''],
    ['23.11.2026 12:00', ''],
  ])('in another form: %j', (validTo, hint) => {
    expect(explain('DATE_INVALID', 'validTo', { validTo }).message).toBe(form('validTo', '2026-11-23', hint));
  });

  it('of birth says how to write a day that is not known', () => {
    const { message } = explain('DATE_INVALID', 'birthDate', { birthDate: '1980' });
    expect(message).toBe(form('birthDate', '1980-05-17', unknown));
    expect(explain('DATE_INVALID', 'birthDate', { birthDate: '1950-02-30' }).message).toBe(
      'birthDate must be a day (YYYY-MM-DD), and the calendar has no such day; an unknown day, or an unknown month and day, is 00.',
    );
  });

  it('long ago says since when dates are possible', () => {
    const early = 'validTo must be a date in the form YYYY-MM-DD, and not before 1970-01-01.';
    const none = 'validTo must be a day (YYYY-MM-DD), and the calendar has no such day.';
    expect(explain('DATE_INVALID', 'validTo', { validTo: '1969-12-31' }).message).toBe(early);
    expect(explain('DATE_INVALID', 'validTo', { validTo: '0001-01-01' }).message).toBe(early);
    expect(explain('DATE_INVALID', 'validTo', { validTo: '0000-00-00' }).message).toBe(none);
    expect(explain('DATE_INVALID', 'validTo', { validTo: '2025-02-30' }).message).toBe(none);
  });
});

it('a violation without facts has no member for them', () => {
  expect(explain('TEXT_EDGE_SPACE', 'familyName')).not.toHaveProperty('params');
  expect(explain('COUNTRY_UNKNOWN', 'country', { country: 'XX' })).not.toHaveProperty('params');
  expect(explain('COUNTRY_UNKNOWN', 'country', { country: 'be' }).params).toEqual({ suggestion: 'BE' });
});
