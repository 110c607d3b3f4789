import { describe, expect, test } from 'vitest';
import { checkFields } from './fields.ts';
import type { Card, CardFields } from './model.ts';
import { readCard } from './read.ts';

type Data = Record<string, unknown>;
const PRC: Data = {
  document: 'PRC',
  country: 'BE',
  familyName: 'Doe',
  givenNames: 'John',
  birthDate: '1980-05-17',
  personalId: '80051712345',
  institution: { id: '0120', name: 'INAMI' },
  validFrom: '2025-09-01',
  validTo: '2025-12-01',
  issuedOn: '2025-09-22',
};
const { validFrom: _from, validTo: _to, ...WITHOUT_PERIOD } = PRC;
const EHIC: Data = { ...WITHOUT_PERIOD, document: 'EHIC', cardId: '80056001200000000001', expiryDate: '2027-06-30' };

const without = (data: Data, field: string) =>
  Object.fromEntries(Object.entries(data).filter(([key]) => key !== field));

/** Returns the violations, each as `field: CODE`. */
const found = (data: unknown) => readCard(data).violations.map(({ field, code }) => `${field}: ${code}`);

describe('readCard: a card that may be issued', () => {
  test.each([
    ['PRC', PRC],
    ['EHIC', EHIC],
    ['PRC with card', { ...PRC, cardId: '1', expiryDate: '2026-01-01' }],
    ['EHIC with a beginning', { ...EHIC, validFrom: '2025-10-01' }],
    ['with token id and list', { ...PRC, tokenId: 'any id', revocation: 'https://example.com/list?a=b#c' }],
    ['with a status reference', { ...PRC, revocation: { uri: 'https://example.com/1', index: 0 } }],
    ['with a great index', { ...PRC, revocation: { uri: 'https://example.com/1', index: 2 ** 53 - 1 } }],
    ['born on an unknown day', { ...PRC, birthDate: '1980-00-00' }],
  ])('%s', (_, data) => {
    expect(readCard(data)).toEqual({ card: data, fields: data, violations: [], remarks: [] });
  });

  test('optional fields that are undefined are omitted', () => {
    const { card } = readCard({
      ...PRC,
      cardId: undefined,
      expiryDate: undefined,
      tokenId: undefined,
      revocation: undefined,
    });
    expect(Object.keys(card as Card).sort()).toEqual(Object.keys(PRC).sort());
  });

  test('the input is not changed', () => {
    const input = Object.freeze({
      ...PRC,
      country: 'EL',
      institution: Object.freeze({ id: '0120', name: 'Ta\u0308st' }),
    });
    expect(readCard(input).card).toMatchObject({ country: 'GR', institution: { name: 'T\u00e4st' } });
  });
});

describe('readCard: shape', () => {
  test.each([null, undefined, 'card', 1, true, [], [PRC], () => PRC])('not an object: %#', (data) => {
    expect(readCard(data)).toEqual({ fields: {}, violations: [{ code: 'FIELD_TYPE', field: '' }], remarks: [] });
  });

  test('FIELD_UNKNOWN, with its position; a key that may be data is not named', () => {
    expect(readCard({ ...PRC, sex: 'M' }).violations).toEqual([
      { code: 'FIELD_UNKNOWN', field: 'sex', params: { position: 10 } },
    ]);
    expect(found({ ...PRC, 'Doe, John': 1 })).toEqual([': FIELD_UNKNOWN']);
    expect(found({ ...PRC, a: 1, b: undefined })).toEqual(['a: FIELD_UNKNOWN', 'b: FIELD_UNKNOWN']);
    expect(found(JSON.parse(JSON.stringify(PRC).replace('{', '{"__proto__":{},')))).toEqual([': FIELD_UNKNOWN']);
    expect(found({ ...PRC, constructor: 1, toString: 2 })).toEqual([
      'constructor: FIELD_UNKNOWN',
      'toString: FIELD_UNKNOWN',
    ]);
    expect(found({ ...PRC, institution: { id: '0120', name: 'N', country: 'BE' } })).toEqual([
      'institution: FIELD_UNKNOWN',
    ]);
  });

  test('FIELD_MISSING for each required field, and for all at once', () => {
    const required = [
      'document',
      'country',
      'familyName',
      'givenNames',
      'birthDate',
      'personalId',
      'institution',
      'issuedOn',
    ];
    for (const field of required) {
      expect(found(without(PRC, field))).toEqual([`${field}: FIELD_MISSING`]);
      expect(found({ ...PRC, [field]: undefined })).toEqual([`${field}: FIELD_MISSING`]);
    }
    expect(found({}).sort()).toEqual(required.map((field) => `${field}: FIELD_MISSING`).sort());
    expect(found({ ...PRC, institution: {} })).toEqual([
      'institution.id: FIELD_MISSING',
      'institution.name: FIELD_MISSING',
    ]);
  });

  test.each<[unknown, string]>([
    [null, 'null'],
    [['x'], 'a list'],
    [true, 'true or false'],
    [1, 'a number'],
    [1n, 'a number'],
    [{}, 'an object'],
  ])('FIELD_TYPE names the kind of value: %s', (value, kind) => {
    const { violations } = readCard({ ...PRC, personalId: value });
    expect(violations).toEqual([{ code: 'FIELD_TYPE', field: 'personalId', params: { found: kind } }]);
  });

  test('only FIELD_TYPE names a kind of value', () => {
    const { familyName: _, ...nameless } = PRC;
    expect(readCard({ ...nameless, document: 1 }).violations).toEqual([
      { code: 'FIELD_VALUE', field: 'document' },
      { code: 'FIELD_MISSING', field: 'familyName' },
    ]);
    expect(readCard({ ...PRC, institution: 'x' }).violations[0]?.params).toEqual({ found: 'text' });
  });

  test('FIELD_TOO_SHORT: an empty token id has one character less than is needed', () => {
    const { violations } = readCard({ ...PRC, tokenId: '' });
    expect(violations).toEqual([{ code: 'FIELD_TOO_SHORT', field: 'tokenId', params: { min: 1 } }]);
    expect(readCard({ ...PRC, tokenId: 'urn:uuid:1' }).violations).toEqual([
      { code: 'TOKEN_ID_NOT_UUID', field: 'tokenId' },
    ]);
  });

  test('FIELD_TYPE', () => {
    const texts = [
      'country',
      'familyName',
      'givenNames',
      'birthDate',
      'personalId',
      'issuedOn',
      'cardId',
      'expiryDate',
      'validFrom',
      'validTo',
      'tokenId',
    ];
    for (const field of texts) {
      for (const value of [null, 1, true, {}, ['x'], new Date(0), Object('x')]) {
        expect(found({ ...PRC, [field]: value })).toEqual([`${field}: FIELD_TYPE`]);
      }
    }
    for (const value of [null, 'x', 1, []])
      expect(found({ ...PRC, institution: value })).toEqual(['institution: FIELD_TYPE']);
    expect(found({ ...PRC, institution: { id: 120, name: null } })).toEqual([
      'institution.id: FIELD_TYPE',
      'institution.name: FIELD_TYPE',
    ]);
  });

  test.each(['ehic', 'PDA1', '', null, 1, ['PRC']])('FIELD_VALUE: the document %j', (document) => {
    expect(found({ ...PRC, document })).toEqual(['document: FIELD_VALUE']);
  });

  test.each<[string, unknown]>([
    ['null', null],
    ['a number', 5],
    ['a list', ['https://example.com']],
    ['nothing in it', {}],
    ['no index', { uri: 'https://example.com' }],
    ['no uri', { index: 1 }],
    ['a negative index', { uri: 'https://example.com', index: -1 }],
    ['a fraction', { uri: 'https://example.com', index: 1.5 }],
    ['an index as text', { uri: 'https://example.com', index: '1' }],
    ['an index too great', { uri: 'https://example.com', index: 2 ** 53 }],
    ['not a number', { uri: 'https://example.com', index: NaN }],
    ['a uri that is no text', { uri: 1, index: 1 }],
    ['more than that', { uri: 'https://example.com', index: 1, bits: 1 }],
  ])('FIELD_TYPE: a revocation reference with %s', (_, revocation) => {
    expect(found({ ...PRC, revocation })).toEqual(['revocation: FIELD_TYPE']);
  });
});

describe('readCard: fields of each document', () => {
  test('an EHIC has a card id and an expiry date, and no end (b)', () => {
    expect(found(without(EHIC, 'cardId'))).toEqual(['cardId: FIELD_MISSING']);
    expect(found(without(EHIC, 'expiryDate'))).toEqual(['expiryDate: FIELD_MISSING']);
    expect(found({ ...EHIC, validTo: '2026-01-01' })).toEqual(['validTo: FIELD_NOT_ALLOWED']);
  });

  test('a PRC has both ends of its period', () => {
    expect(found(without(PRC, 'validFrom'))).toEqual(['validFrom: FIELD_MISSING']);
    expect(found(without(PRC, 'validTo'))).toEqual(['validTo: FIELD_MISSING']);
  });
});

describe('readCard: dates', () => {
  test.each(['2011-02-31', '1980-00-05', '1980-13-01', '17/05/1980', '', '1980-05-17T00:00:00Z', '1980-05-17\n'])(
    'DATE_INVALID: the birth date %j',
    (birthDate) => expect(found({ ...PRC, birthDate })).toEqual(['birthDate: DATE_INVALID']),
  );

  test.each(['validFrom', 'validTo', 'issuedOn', 'expiryDate'])('DATE_INVALID: %s', (field) => {
    for (const value of ['2011-02-31', '2025-09-00', '2025-00-00', '22/09/2025', '2025-9-1', '', '2025-09-01 ']) {
      expect(found({ ...PRC, [field]: value })).toEqual([`${field}: DATE_INVALID`]);
    }
    expect(found({ ...PRC, [field]: '1969-12-31' })).toEqual([`${field}: DATE_INVALID`]);
    expect(found({ ...PRC, [field]: '1970-01-01' })).toEqual([]);
  });
});

describe('readCard: countries', () => {
  test.each(['US', 'be', 'XX', '', 'BE ', '__proto__', 'constructor'])('COUNTRY_UNKNOWN: %j', (country) => {
    expect(found({ ...PRC, country })).toEqual(['country: COUNTRY_UNKNOWN']);
  });

  test.each([
    ['EL', 'GR'],
    ['GB', 'UK'],
  ])('COUNTRY_ALIAS: %s is read as %s, with a remark', (read, as) => {
    const reading = readCard({ ...PRC, country: read });
    expect(reading.card?.country).toBe(as);
    expect(reading.remarks).toEqual([{ code: 'COUNTRY_ALIAS', field: 'country', params: { read, as } }]);
  });
});

describe('readCard: token id and revocation URI are issued in one spelling', () => {
  const UUID = '9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456';
  test.each([
    UUID.toUpperCase(),
    UUID.replaceAll('-', ''),
    `urn:uuid:${UUID}`,
    `{${UUID}}`,
    ` ${UUID}`,
    `${UUID}\n`,
    UUID.replaceAll('-', '\u2011'),
  ])('%j is the UUID', (tokenId) => {
    expect(readCard({ ...PRC, tokenId }).card?.tokenId).toBe(UUID);
  });

  test.each([
    ['', 'FIELD_TOO_SHORT'],
    [' ', 'FIELD_TOO_SHORT'],
    [' Card-1', 'TEXT_EDGE_SPACE'],
    ['Card\u200b1', 'CHARACTER_NOT_ALLOWED'],
    [UUID.slice(1), 'TOKEN_ID_NOT_UUID'],
    [`urn:uuid:${UUID}0`, 'TOKEN_ID_NOT_UUID'],
  ])('%j could not be revoked', (tokenId, code) => {
    expect(found({ ...PRC, tokenId })).toEqual([`tokenId: ${code}`]);
  });

  test.each([
    ['https://Example.COM:443/list', 'https://example.com/list'],
    ['https://example.com', 'https://example.com/'],
    ['https://example.com/a/../list', 'https://example.com/list'],
    ['https://example.com/list/', 'https://example.com/list/'],
    ['https://example.com:8443/list', 'https://example.com:8443/list'],
  ])('%s is issued as %s', (uri, normal) => {
    expect(readCard({ ...PRC, revocation: uri }).card?.revocation).toBe(normal);
    expect(readCard({ ...PRC, revocation: { uri, index: 1 } }).card?.revocation).toEqual({ uri: normal, index: 1 });
  });
});

describe('readCard: revocation URI', () => {
  test.each([
    'http://example.com/list',
    'ftp://example.com',
    'example.com/list',
    '/list',
    '',
    'https://',
    'https:example.com',
    'https://exa mple.com',
    'https://example.com/\n',
    ' https://example.com',
    'https://example.com/é',
    'javascript:alert(1)',
    'https://[::1',
    'data:,x',
    'https://example.com:99999/',
    // These are longer than any verifier fetches; of the second only the normal form is.
    `https://example.com/${'a'.repeat(2029)}`,
    `https://example.com/${'<'.repeat(1000)}`,
  ])('REVOCATION_URI_INVALID: %j', (uri) => {
    expect(found({ ...PRC, revocation: uri })).toEqual(['revocation: REVOCATION_URI_INVALID']);
    expect(found({ ...PRC, revocation: { uri, index: 1 } })).toEqual(['revocation: REVOCATION_URI_INVALID']);
  });
});

test('what was decoded is not put into NFC, but refused (TEXT_NOT_NFC)', () => {
  const decomposed = { ...PRC, givenNames: 'Zoe\u0308' } as CardFields;
  expect(checkFields(decomposed)).toEqual([{ code: 'TEXT_NOT_NFC', field: 'givenNames' }]);
  expect(checkFields({ ...decomposed, givenNames: 'Zo\u00eb' })).toEqual([]);
});
