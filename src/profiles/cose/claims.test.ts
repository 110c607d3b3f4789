import { describe, expect, test } from 'vitest';
import type { Card } from '../../card/model.ts';
import { isUuid } from '../../card/token-id.ts';
import { hexDecode, hexEncode, utf8Encode } from '../../codec/bytes.ts';
import { type CborMap, type CborValue, decodeCbor, encodeCbor } from '../../codec/cbor.ts';
import type { DecodeError } from '../../errors.ts';
import { claims, faultOf, LIST, PRC, UUID } from './claims.fixture.ts';
import { cardOf, claimsOf } from './claims.ts';

const { validFrom: _from, validTo: _to, ...WITHOUT_PERIOD } = PRC;
const EHIC: Card = { ...WITHOUT_PERIOD, document: 'EHIC', cardId: '80056001200000000001', expiryDate: '2027-06-30' };
/** Fields by their number on the form. */
const NAMES = '- document country familyName givenNames birthDate personalId institution cardId expiryDate';
const FIELDS = `${NAMES} validFrom validTo issuedOn`.split(' ');

describe('cose profile, payload: the claims of a card', () => {
  test('a PRC in hexadecimal, as the table says', () => {
    // -65537 is 3a 00 01 00 00. 2025-09-01, 2025-12-01 and 2025-09-22 are the days 20332, 20423 and 20353.
    const texts = '0102' + '02624245' + '0363446f65' + '04644a6f686e';
    const ids = '051a012e21c5' + '064680051712345f' + '07' + '82' + '42' + '0120' + '65494e414d49';
    const card = `${texts}${ids}0a194f6c0b194fc70c194f81`;
    expect(hexEncode(encodeCbor(claimsOf(PRC)))).toBe(`a13a00010000aa${card}`);
    expect(cardOf(decodeCbor(hexDecode(`a13a00010000aa${card}`)))).toEqual(PRC);
  });

  test.each<[string, Card]>([
    ['PRC', PRC],
    ['EHIC', EHIC],
    ['EHIC with a beginning', { ...EHIC, validFrom: '2025-10-01' }],
    ['PRC with card', { ...PRC, cardId: 'A-1', expiryDate: '2026-01-01' }],
    ['token id', { ...PRC, tokenId: UUID }],
    ['jti list', { ...PRC, tokenId: UUID, revocation: LIST }],
    ['status list', { ...PRC, revocation: { uri: LIST, index: 0 } }],
    ['great index', { ...PRC, revocation: { uri: LIST, index: 2 ** 40 } }],
    ['unknown day of birth', { ...PRC, birthDate: '1980-05-00' }],
    ['unknown month of birth', { ...PRC, birthDate: '1980-00-00' }],
    ['born in the year 1', { ...PRC, birthDate: '0001-02-03' }],
    ['dates at both ends', { ...PRC, validFrom: '1970-01-01', validTo: '9999-12-31', issuedOn: '1970-01-01' }],
    [
      'letters',
      {
        ...PRC,
        familyName: 'Αγγελόπουλος',
        givenNames: '\u{20000}',
        personalId: 'ΑΜΚΑ 1',
        institution: { id: 'BE-1', name: 'ΕΦΚΑ' },
      },
    ],
    ['leading zeros', { ...PRC, personalId: '000', institution: { id: '00001', name: '0' } }],
  ])('%s round trips through CBOR', (_, card) => {
    expect(cardOf(decodeCbor(encodeCbor(claimsOf(card))))).toEqual(card);
  });

  test('cti is the UUID as its 16 bytes (RFC 8392 3.1.7); 65535 and -65538 the references', () => {
    const set = claimsOf({ ...PRC, tokenId: UUID, revocation: LIST });
    expect(hexEncode(set.get(7) as Uint8Array)).toBe('00112233445566778899aabbccddeeff');
    expect(set.get(-65538)).toBe(LIST);
    const status = claimsOf({ ...PRC, revocation: { uri: LIST, index: 5 } });
    expect(status.get(65535)).toEqual(
      new Map([
        [
          'status_list',
          new Map<string, unknown>([
            ['idx', 5],
            ['uri', LIST],
          ]),
        ],
      ]),
    );
    expect([...status.keys()].sort()).toEqual([-65537, 65535]);
  });

  test('nothing is in the set that the card does not have', () => {
    expect([...claimsOf(PRC).keys()]).toEqual([-65537]);
    expect([...(claimsOf(EHIC).get(-65537) as CborMap).keys()].sort((a, b) => Number(a) - Number(b))).toEqual([
      1, 2, 3, 4, 5, 6, 7, 8, 9, 12,
    ]);
  });

  test.each([UUID, 'ffffffff-ffff-ffff-ffff-ffffffffffff'])('%s is a UUID', (text) => expect(isUuid(text)).toBe(true));

  test.each([
    UUID.toUpperCase(),
    UUID.replaceAll('-', ''),
    `{${UUID}}`,
    `urn:uuid:${UUID}`,
    `${UUID}\n`,
    '',
    UUID.slice(1),
    'x',
  ])('%j is not accepted in lower case with hyphens', (text) => expect(isUuid(text)).toBe(false));
});

describe('cose profile, payload: what is refused', () => {
  test.each<[string, CborValue]>([
    ['null', null],
    ['a list', []],
    ['a text', 'claims'],
    ['bytes', Uint8Array.of(0xa0)],
    ['a number', 1],
  ])('a set that is %s', (_, value) => expect(faultOf(value)).toBe('FIELD_TYPE claims'));

  test('the card is missing or no map', () => {
    expect(faultOf(new Map())).toBe('FIELD_MISSING card');
    expect(faultOf(claims({}, { [-65537]: [] }))).toBe('FIELD_TYPE card');
    expect(faultOf(claims({}, { [-65537]: null }))).toBe('FIELD_TYPE card');
  });

  test.each([1, 4, 5, 6, 8, 65534, -65536, -65539, 0])('nothing else in the set: claim %i', (key) => {
    expect(faultOf(claims({}, { [key]: 1 }))).toBe('FIELD_UNKNOWN claims');
  });

  test('nothing else in the set or the card: keys of other types', () => {
    for (const key of ['7', 'cti', true, null, Uint8Array.of(7), 2n ** 63n, 7.5] as CborValue[]) {
      expect(faultOf(new Map([...claimsOf(PRC), [key, 1]]))).toBe('FIELD_UNKNOWN claims');
      const card = new Map([...(claimsOf(PRC).get(-65537) as CborMap), [key, 1]]);
      expect(faultOf(claims({}, { [-65537]: card }))).toBe('FIELD_UNKNOWN card');
    }
    for (const key of [0, 13, -1, 100]) expect(faultOf(claims({ [key]: 1 }))).toBe('FIELD_UNKNOWN card');
  });

  test.each([1, 2, 3, 4, 5, 6, 7, 10, 11, 12])('a PRC without %i', (key) => {
    expect(faultOf(claims({ [key]: undefined }))).toBe(`FIELD_MISSING ${FIELDS[key]}`);
  });

  test('an EHIC without card id or expiry date, or with an end (b)', () => {
    expect(faultOf(claims({ 8: undefined }, {}, EHIC))).toBe('FIELD_MISSING cardId');
    expect(faultOf(claims({ 9: undefined }, {}, EHIC))).toBe('FIELD_MISSING expiryDate');
    expect(faultOf(claims({ 11: 20_423 }, {}, EHIC))).toBe('FIELD_NOT_ALLOWED validTo');
  });

  test.each([0, 3, 255])('the form %i', (form) => expect(faultOf(claims({ 1: form }))).toBe('FIELD_VALUE document'));

  const pairs = new Map<CborValue, CborValue>([[0, 'A-12']]).set(1, 'N');
  test.each<[number, CborValue[]]>([
    [1, ['PRC', null, 1.5, -1, 2n ** 63n, [2]]],
    [2, [1, null, utf8Encode('BE'), ['BE']]],
    [3, [1, null, utf8Encode('Doe'), ['Doe']]],
    [4, [false, new Map()]],
    [5, ['1980-05-17', -1, 1.5, 2n ** 63n, null]],
    [6, [80_051_712_345, null, []]],
    [7, ['0120', null, [], ['A-12'], ['A-12', 'N', 'N'], pairs]],
    [10, ['2025-09-01', null, true, 2n ** 63n]],
    [12, ['2025-09-22', Uint8Array.of(1)]],
  ])('field %i of another type', (key, values) => {
    for (const value of values) expect(faultOf(claims({ [key]: value }))).toBe(`FIELD_TYPE ${FIELDS[key]}`);
  });

  test('parts of the institution of another type', () => {
    expect(faultOf(claims({ 7: [120, 'N'] }))).toBe('FIELD_TYPE institution.id');
    expect(faultOf(claims({ 7: ['A-12', null] }))).toBe('FIELD_TYPE institution.name');
    expect(faultOf(claims({ 7: ['0120', 'N'] }))).toBe('FIELD_VALUE institution.id');
  });

  test.each([0, 5, 19_800_005, 19_801_317, 20_110_231, 19_000_229, 119_800_517, 99_999_999, 1980, 2 ** 53 - 1])(
    'the birth date %i',
    (value) => {
      expect(faultOf(claims({ 5: value }))).toBe('DATE_INVALID birthDate');
    },
  );

  test.each([-1, 0.5, 2_932_897, 2 ** 53 - 1])('the day %d', (days) => {
    for (const key of [9, 10, 11, 12]) {
      expect(faultOf(claims({ [key]: days }))).toBe(`DATE_INVALID ${FIELDS[key]}`);
    }
  });

  test.each(['EL', 'GB', 'US', 'be', 'BEL', ''])('in a token the country %j fails', (country) => {
    expect(faultOf(claims({ 2: country }))).toBe('COUNTRY_UNKNOWN country');
  });

  test('texts that are not NFC, too long or empty', () => {
    expect(faultOf(claims({ 3: 'Mu\u0308ller' }))).toBe('TEXT_NOT_NFC familyName');
    expect(faultOf(claims({ 7: ['0120\u212b', 'N'] }))).toBe('TEXT_NOT_NFC institution.id');
    expect(faultOf(claims({ 3: 'x'.repeat(41) }))).toBe('FIELD_TOO_LONG familyName');
    expect(faultOf(claims({ 4: '' }))).toBe('FIELD_TOO_SHORT givenNames');
    expect(faultOf(claims({ 6: '' }))).toBe('FIELD_TOO_SHORT personalId');
    expect(faultOf(claims({ 6: '1'.repeat(21) }))).toBe('FIELD_TOO_LONG personalId');
    expect(faultOf(claims({ 7: [hexDecode('123f'), 'N'] }))).toBe('FIELD_TOO_SHORT institution.id');
  });

  test('the facts are the field with the limit, or the number of a key, but no key that is text', () => {
    const factsOf = (value: CborValue) => {
      try {
        return cardOf(value);
      } catch (error) {
        return (error as DecodeError).params;
      }
    };
    expect(factsOf(claims({}, { 4: 1 }))).toEqual({ field: 'claims', key: 4 });
    expect(factsOf(claims({ 13: 1 }))).toEqual({ field: 'card', key: 13 });
    expect(factsOf(new Map([...claimsOf(PRC), ['Doe', 1]]))).toEqual({ field: 'claims' });
    const twoReferences = {
      65535: new Map([
        [
          'status_list',
          new Map<CborValue, CborValue>([
            ['idx', 1],
            ['uri', LIST],
          ]),
        ],
      ]),
      [-65538]: LIST,
    };
    expect(factsOf(claims({}, twoReferences))).toEqual({ field: 'revocation', problem: 'two references' });
    expect(factsOf(claims({ 3: 'x'.repeat(41) }))).toEqual({ field: 'familyName', max: 40 });
    expect(factsOf(claims({ 4: '' }))).toEqual({ field: 'givenNames', min: 1 });
  });

  test('no error holds a value of the card', () => {
    const card = { 3: 'Sécret\u0301'.repeat(9), 6: 'SECRET-ID-SECRET-ID-SECRET' };
    try {
      cardOf(claims(card));
    } catch (error) {
      expect(JSON.stringify(error) + String(error)).not.toMatch(/s[eé]cret/i);
    }
    expect(faultOf(claims(card))).not.toBe('read');
  });
});
