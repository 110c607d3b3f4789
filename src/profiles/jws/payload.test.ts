import { describe, expect, it } from 'vitest';
import type { Card } from '../../card/model.ts';
import { DecodeError } from '../../errors.ts';
import { readPayload, writePayload } from './payload.ts';

const PRC: Card = {
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
const MEMBERS = {
  ic: 'BE',
  fn: 'Doe',
  gn: 'John',
  dob: '1980-05-17',
  hi: '80051712345',
  in: 'INAMI',
  ii: '0120',
  sd: '2025-09-01',
  ed: '2025-12-01',
  di: '2025-09-22',
};
/** The fields of a card by the names of the members. */
const FIELDS = {
  ic: 'country',
  fn: 'familyName',
  gn: 'givenNames',
  dob: 'birthDate',
  hi: 'personalId',
  in: 'institution.name',
  ii: 'institution.id',
  ci: 'cardId',
  sd: 'validFrom',
  ed: 'validTo',
  xd: 'expiryDate',
  di: 'issuedOn',
} as const;
type Name = keyof typeof FIELDS;

const payloadOf = (members: object = {}, claims: object = {}) => ({
  sid: 'eessi:prc:1.0',
  prc: { ...MEMBERS, ...members },
  ...claims,
});

/** `read`, or the code with the field at fault. */
function faultOf(payload: unknown): string {
  try {
    readPayload(payload);
  } catch (error) {
    if (error instanceof DecodeError) return `${error.reason} ${error.params.field}`;
    throw error;
  }
  return 'read';
}

describe('jws profile, payload: as it is written', () => {
  it('has the members in the order of the table, and none that the card does not have', () => {
    const names = '"ic":"BE","fn":"Doe","gn":"John","dob":"1980-05-17","hi":"80051712345"';
    const institution = '"in":"INAMI","ii":"0120"';
    const dates = '"sd":"2025-09-01","ed":"2025-12-01"';
    expect(writePayload(PRC)).toBe(
      `{"sid":"eessi:prc:1.0","prc":{${names},${institution},${dates},"di":"2025-09-22"}}`,
    );
    const card = { ...PRC, cardId: '7', expiryDate: '2026-01-01', tokenId: 'id', revocation: 'urn:list' };
    expect(writePayload(card)).toBe(
      `{"sid":"eessi:prc:1.0","jti":"id","rid":"urn:list","prc":{${names},${institution},"ci":"7",${dates},` +
        '"xd":"2026-01-01","di":"2025-09-22"}}',
    );
  });
});

describe('jws profile, payload: what is read', () => {
  it.each<[string, object, object, Partial<Card>]>([
    ['no optional member', {}, {}, {}],
    ['a card', { ci: '7', xd: '2026-01-01' }, {}, { cardId: '7', expiryDate: '2026-01-01' }],
    ['references', {}, { jti: 'id', rid: 'urn:list' }, { tokenId: 'id', revocation: 'urn:list' }],
    ['an empty token id', {}, { jti: '' }, { tokenId: '' }],
    [
      'the first and the last date',
      { sd: '0001-01-01', ed: '9999-12-31' },
      {},
      { validFrom: '0001-01-01', validTo: '9999-12-31' },
    ],
    ['an unknown day and month of birth', { dob: '1980-00-00' }, {}, { birthDate: '1980-00-00' }],
    ['lengths in code points', { fn: '\u{20000}'.repeat(40) }, {}, { familyName: '\u{20000}'.repeat(40) }],
  ])('%s', (_, members, claims, fields) => {
    expect(readPayload(payloadOf(members, claims))).toEqual({ card: { ...PRC, ...fields }, remarks: [] });
  });

  it.each([
    ['fn', '', 40],
    ['gn', '', 35],
    ['hi', '', 20],
    ['in', '', 21],
    ['ii', 'xxxx', 10],
    ['ci', '', 20],
  ] as const)('%s from %j to so many characters: %i', (name, shortest, most) => {
    expect(faultOf(payloadOf({ [name]: shortest }))).toBe('read');
    expect(faultOf(payloadOf({ [name]: 'x'.repeat(most) }))).toBe('read');
    expect(faultOf(payloadOf({ [name]: 'x'.repeat(most + 1) }))).toBe(`FIELD_TOO_LONG ${FIELDS[name]}`);
  });

  it('a text that is not in NFC is a remark for each field', () => {
    const { remarks } = readPayload(payloadOf({ fn: 'Mu\u0308ller', in: 'A\u030a' }));
    expect(remarks).toEqual([
      { code: 'TEXT_NOT_NFC', field: 'familyName' },
      { code: 'TEXT_NOT_NFC', field: 'institution.name' },
    ]);
  });
});

describe('jws profile, payload: what is refused', () => {
  const others: readonly [string, unknown][] = [
    ['null', null],
    ['a number', 1],
    ['true', true],
    ['a list', []],
  ];

  it.each([...others, ['a text', '{}'] as const])('a payload or prc that is no object: %s', (_, value) => {
    expect(faultOf(value)).toBe('FIELD_TYPE payload');
    expect(faultOf(payloadOf({}, { prc: value }))).toBe('FIELD_TYPE prc');
  });

  it.each([...others, ['an object', {}] as const])('a value that is no text: %s', (_, value) => {
    for (const [name, field] of Object.entries(FIELDS)) {
      expect(faultOf(payloadOf({ [name]: value }))).toBe(`FIELD_TYPE ${field}`);
    }
    expect(faultOf(payloadOf({}, { sid: value }))).toBe('FIELD_TYPE sid');
    expect(faultOf(payloadOf({}, { jti: value }))).toBe('FIELD_TYPE tokenId');
    expect(faultOf(payloadOf({}, { rid: value }))).toBe('FIELD_TYPE revocation');
  });

  it.each(Object.keys(MEMBERS) as Name[])('%s is mandatory', (name) => {
    const { [name]: _, ...rest } = payloadOf().prc as { readonly [name in Name]?: string };
    expect(faultOf({ sid: 'eessi:prc:1.0', prc: rest })).toBe(`FIELD_MISSING ${FIELDS[name]}`);
  });

  it('sid and prc are mandatory', () => {
    expect(faultOf({ prc: MEMBERS })).toBe('FIELD_MISSING sid');
    expect(faultOf({ sid: 'eessi:prc:1.0' })).toBe('FIELD_MISSING prc');
  });

  it('a member that is not in the table', () => {
    for (const name of ['iss', 'iat', 'ic', 'SID', '']) {
      expect(faultOf(payloadOf({}, { [name]: '1' }))).toBe('FIELD_UNKNOWN payload');
    }
    for (const name of ['sid', 'IC', 'nr', '']) expect(faultOf(payloadOf({ [name]: '1' }))).toBe('FIELD_UNKNOWN prc');
  });

  it('another schema is of another version, or no value at all', () => {
    for (const sid of ['eessi:prc:1.1', 'eessi:prc:2.0', 'eessi:prc:10.12', 'eessi:prc:01.0']) {
      expect(faultOf(payloadOf({}, { sid }))).toBe('SCHEMA_UNKNOWN sid');
    }
    for (const sid of ['', 'eessi:prc:1', 'eessi:prc:1.0.0', ' eessi:prc:1.0', 'eessi:prc:1.0x', 'EESSI:PRC:1.0']) {
      expect(faultOf(payloadOf({}, { sid }))).toBe('FIELD_VALUE sid');
    }
    for (const sid of ['eessi:prc:.0', 'eessi:prc:1.', 'eessi:prc:a.b', 'eessi:prc:1-0', 'eessi:ehic:1.0']) {
      expect(faultOf(payloadOf({}, { sid }))).toBe('FIELD_VALUE sid');
    }
  });

  it.each(['sd', 'ed', 'xd', 'di', 'dob'] as const)('%s that is no date of the calendar', (name) => {
    for (const date of ['', '0000-01-01', '2025-02-29', '2025-13-01', '2025-9-01', '2025-09-01T00:00', '10000-01-01']) {
      expect(faultOf(payloadOf({ [name]: date }))).toBe(`DATE_INVALID ${FIELDS[name]}`);
    }
    for (const date of ['2025-09-00', '2025-00-00']) {
      expect(faultOf(payloadOf({ [name]: date }))).toBe(name === 'dob' ? 'read' : `DATE_INVALID ${FIELDS[name]}`);
    }
    expect(faultOf(payloadOf({ [name]: '2025-00-01' }))).toBe(`DATE_INVALID ${FIELDS[name]}`);
  });

  it('a date that is none also beside a remark', () => {
    expect(faultOf(payloadOf({ fn: 'Mu\u0308ller', xd: '2025-02-29' }))).toBe('DATE_INVALID expiryDate');
    expect(faultOf(payloadOf({ fn: 'Mu\u0308ller', dob: '2025-02-29' }))).toBe('DATE_INVALID birthDate');
  });

  it('a country or an institution id that is none', () => {
    for (const ic of ['XX', 'be', 'GB', 'BEL', '']) expect(faultOf(payloadOf({ ic }))).toBe('COUNTRY_UNKNOWN country');
    for (const ii of ['', '1', '123']) expect(faultOf(payloadOf({ ii }))).toBe('FIELD_TOO_SHORT institution.id');
  });

  it('half of a surrogate pair', () => {
    for (const text of ['\ud800', 'a\udfff', '\udc00\ud800']) {
      for (const name of ['fn', 'ii', 'di'] as const) {
        expect(faultOf(payloadOf({ [name]: text }))).toBe(`JSON_INVALID ${FIELDS[name]}`);
      }
      expect(faultOf(payloadOf({}, { jti: text }))).toBe('JSON_INVALID tokenId');
    }
  });

  it.each(['a:x', 'urn:x', 'A1+.-:!~', 'https://example.com/list?a#b', 'a::'])('%j is a URI', (rid) => {
    expect(faultOf(payloadOf({}, { rid }))).toBe('read');
  });

  it.each([
    '',
    'a',
    'a:',
    ':x',
    '1a:x',
    '-a:x',
    '+:x',
    ' a:x',
    'a:x ',
    'a:x\n',
    'a b:x',
    'a:b c',
    'a:é',
    'é:x',
    '/a:x',
  ])('%j is none', (rid) => {
    expect(faultOf(payloadOf({}, { rid }))).toBe('REVOCATION_URI_INVALID revocation');
  });

  it('facts beside a code are the limits', () => {
    const of = (members: object) => {
      try {
        return readPayload(payloadOf(members));
      } catch (error) {
        return (error as DecodeError).params;
      }
    };
    expect(of({ fn: 'x'.repeat(41) })).toEqual({ field: 'familyName', max: 40 });
    expect(of({ ii: '1' })).toEqual({ field: 'institution.id', min: 4 });
  });
});
