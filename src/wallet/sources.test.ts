import { describe, expect, it } from 'vitest';
import { decodeCompactJws } from '../codec/jws.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import { counterpart, kb } from './counterpart.fixture.ts';
import {
  build,
  DAY,
  HEADER,
  holder,
  issuerKey,
  present,
  publicJwk,
  SECONDS,
  signJws,
  verify,
} from './wallet.fixture.ts';

// Whole credentials in the forms that the sources of spec/wallet.md have. Persons and numbers are ours.

const JWT = {
  vct: 'urn:eudi:ehic:1',
  iss: 'https://ehic.issuer.example',
  iat: SECONDS - 3600,
  exp: SECONDS + 31_536_000,
  cnf: { jwk: publicJwk(holder) },
};
const DATES = { date_of_issuance: DAY, date_of_expiry: '2027-09-21' };
const PERIOD = { starting_date: '2025-09-01', ending_date: '2027-09-21' };
const SOURCE = { id: 'BE:0120', name: 'CM' };
const AUTHORITY = { id: 'BE:0999', name: 'National liaison body' };
const NUMBERS = { personal_administrative_number: 'BE11111111111', document_number: '80056012001234567890' };
const TWO = { _sd: Object.keys(NUMBERS) };
const CARD = { document: 'EHIC', country: 'BE', institution: { id: '0120', name: 'CM' }, issuedOn: DAY };

interface Form {
  readonly claims: object;
  readonly header?: object;
  readonly frame?: { readonly _sd: readonly string[] };
  /** What the holder discloses of it; by default all. */
  readonly disclosed?: object;
}

const issueBy = ({ claims, header, frame = TWO }: Form) =>
  counterpart.issue({ ...JWT, ...claims }, frame, { header: { ...HEADER, ...header } });

/** Issues and presents it by the other library, and judges it. */
async function judge(form: Form) {
  const all = Object.fromEntries((form.frame ?? TWO)._sd.map((name) => [name, true]));
  return outcomeOf(await counterpart.present(await issueBy(form), form.disclosed ?? all, { kb }));
}

/** The card with its remarks, or the code and the field. */
async function outcomeOf(presentation: string) {
  const report = await verify(presentation);
  if (report.conclusion === 'APPROVED') return { ...report.card, remarks: report.warnings.map(({ code }) => code) };
  return `${report.failure.code} ${report.failure.params?.field ?? report.failure.params?.problem ?? ''}`.trim();
}

describe('the rulebook of DC4EU 1.1', () => {
  /** As its example: the country inside the authority, a blank in the id, no status. */
  const claims = {
    jti: 'urn:uuid:9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456',
    sub: 'did:example:1234567890',
    nbf: SECONDS - 7200,
    issuing_authority: { ...AUTHORITY, country: 'BE' },
    authentic_source: { ...SOURCE, id: 'BE: 0120' },
    ...DATES,
    ...PERIOD,
    ...NUMBERS,
  };

  it('its example is read, also with the name of the hash in capitals', async () => {
    const card = {
      ...CARD,
      personalId: 'BE11111111111',
      cardId: '80056012001234567890',
      expiryDate: '2027-09-21',
      validFrom: '2025-09-01',
      tokenId: '9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456',
      remarks: ['TEXT_EDGE_SPACE'],
    };
    expect(await judge({ claims })).toEqual(card);
    // The other library does not write this name of the hash.
    const [jws = '', ...disclosures] = (await issueBy({ claims })).split('~');
    const { header, payload } = decodeCompactJws(jws);
    const again = signJws(header, { ...(parseStrictJson(payload) as object), _sd_alg: 'SHA-256' }, issuerKey);
    expect(await outcomeOf(await present([again, ...disclosures].join('~')))).toEqual(card);
  });

  it('the header of its example is not: it has another type, and names no key', async () => {
    expect(await judge({ claims, header: { typ: 'sd+jwt', x5c: undefined } })).toBe('JWS_HEADER_INVALID typ');
    expect(await judge({ claims, header: { typ: 'vc+sd-jwt', x5c: undefined } })).toBe('JWS_HEADER_INVALID x5c');
    expect(await judge({ claims, header: { typ: 'vc+sd-jwt' } })).toMatchObject(CARD);
  });

  it('the category of its table is ignored, and a country in both places has to be one', async () => {
    const more = { attestation_legal_category: 'PuB-EAA', issuing_country: 'BE' };
    expect(await judge({ claims: { ...claims, ...more } })).toMatchObject(CARD);
    expect(await judge({ claims: { ...claims, issuing_country: 'FR' } })).toBe('FIELD_VALUE country');
  });

  it('the long names of the common rulebook are not read', async () => {
    const long = Object.fromEntries(
      Object.entries(claims).map(([name, value]) =>
        ['jti', 'sub', 'nbf'].includes(name) ? [name, value] : [`urn:dgempl:pubeaas:v1:attribute:${name}`, value],
      ),
    );
    expect(await judge({ claims: long, frame: { _sd: [] } })).toBe('FIELD_MISSING country');
  });
});

describe('the issuer of the EU in Python 0.9.8', () => {
  const claims = {
    personal_administrative_number: 'BE11111111111',
    issuing_country: 'BE',
    issuing_authority: AUTHORITY,
    authentic_source: SOURCE,
    ...DATES,
    ...PERIOD,
  };
  const frame = { _sd: ['personal_administrative_number'] };

  it('has no card number, and is read', async () => {
    const card = await judge({ claims, frame });
    expect(card).toMatchObject({ ...CARD, validFrom: '2025-09-01', expiryDate: '2027-09-21', remarks: [] });
    expect(card).not.toHaveProperty('cardId');
  });

  it('an id without a country, as an issuer of the EU writes, names no institution', async () => {
    const source = { id: 'Uber-GR', name: 'Uber Health Insurance' };
    expect(await judge({ claims: { ...claims, authentic_source: source }, frame })).toBe('FIELD_VALUE institution.id');
  });
});

describe('wwWallet, and the Type Metadata of DC4EU', () => {
  const claims = {
    jti: 'urn:uuid:9b1deb4d-5b1d-47b5-9e3e-2b0e1b123456',
    sub: 'urn:uuid:7d9e4f6a-0000-4000-8000-000000000001',
    'vct#integrity': 'sha256-47DEQpj8HBSa+/TImW+5JCeuQeRkm5NMpJWZG3hSuFU=',
    issuing_country: 'BE',
    issuing_authority: AUTHORITY,
    authentic_source: SOURCE,
    status: { status_list: { idx: 412, uri: 'https://fund.example/status/1' } },
    ...DATES,
    ...NUMBERS,
  };

  it('is read with a period, and without one; Type Metadata in the header is not looked at', async () => {
    const header = { vctm: ['eyJ2Y3QiOiJ4In0'] };
    const revocation = { uri: 'https://fund.example/status/1', index: 412 };
    expect(await judge({ claims: { ...claims, ...PERIOD }, header })).toMatchObject({ ...CARD, revocation });
    const card = await judge({ claims, header });
    expect(card).toMatchObject({ ...CARD, expiryDate: '2027-09-21', remarks: [] });
    expect(card).not.toHaveProperty('validFrom');
  });

  it('both numbers are kept back, of which one is required', async () => {
    expect(await judge({ claims, disclosed: { personal_administrative_number: true } })).toMatchObject(CARD);
    expect(await judge({ claims, disclosed: { document_number: true } })).toBe('FIELD_MISSING personalId');
  });
});

describe('A-SIT', () => {
  /** Every claim can be disclosed by itself, also inside another. */
  const claims = {
    issuing_country: 'BE',
    issuing_authority: AUTHORITY,
    authentic_source: SOURCE,
    ...DATES,
    ...PERIOD,
    ...NUMBERS,
  };
  const inside = { _sd: ['id', 'name'] };
  const frame = { _sd: Object.keys(claims), issuing_authority: inside, authentic_source: inside };
  const both = { id: true, name: true };
  const most = Object.fromEntries(Object.keys(claims).map((name) => [name, true]));

  it('is read where all is disclosed', async () => {
    const disclosed = { ...most, issuing_authority: both, authentic_source: both };
    expect(await judge({ claims, frame, disclosed })).toMatchObject({ ...CARD, cardId: NUMBERS.document_number });
  });

  it('what is needed must not be kept back', async () => {
    const of = (authentic_source: object) => judge({ claims, frame, disclosed: { ...most, authentic_source } });
    expect(await of({ name: true })).toBe('FIELD_MISSING institution.id');
    expect(await of({ id: true })).toBe('FIELD_MISSING institution.name');
    const { issuing_country: _, ...others } = most;
    expect(await judge({ claims, frame, disclosed: { ...others, authentic_source: both } })).toBe(
      'FIELD_MISSING country',
    );
  });

  it('claims with a point in their name are not those inside another', async () => {
    const points = { 'authentic_source.id': 'FR:0160', 'authentic_source.name': 'Other' };
    // The other library takes such a name for a path.
    const of = async (open: Record<string, unknown>) =>
      outcomeOf(await present(await build({ open, concealed: { ...NUMBERS, ...points } })));
    expect(await of({})).toMatchObject({ institution: CARD.institution });
    expect(await of({ authentic_source: undefined })).toBe('FIELD_MISSING institution');
  });

  it('a random id, as its issuer for tests writes, names no institution', async () => {
    const disclosed = { ...most, authentic_source: both };
    const of = (id: string) => judge({ claims: { ...claims, authentic_source: { id, name: 'CM' } }, frame, disclosed });
    expect(await of('2f1c7a90-93f1')).toBe('FIELD_VALUE institution.id');
    expect(await of('2f1c7a90-93f1-4a3c-b1c2-6d1f0a9e7b11')).toBe('FIELD_TOO_LONG institution.id');
  });
});

describe('the web verifier of the EU', () => {
  const vct = 'urn:eu.europa.ec.eudi:ehic:1';

  it('its type is read with the claims of DC4EU', async () => {
    const claims = { issuing_country: 'BE', issuing_authority: AUTHORITY, authentic_source: SOURCE, ...DATES };
    expect(await judge({ claims: { vct, ...claims, ...NUMBERS } })).toMatchObject(CARD);
  });

  it('the claims for which it asks are those of an mdoc, and no card here', async () => {
    const claims = {
      credential_holder: { family_name: 'Doe', given_name: 'John', birth_date: '1961-02-11' },
      social_security_pin: 'BE11111111111',
      document_id: NUMBERS.document_number,
      competent_institution: { institution_id: '0120', institution_name: 'CM', country_code: 'BE' },
      issuance_date: DAY,
      expiry_date: '2027-09-21',
      issuing_country: 'BE',
      ...PERIOD,
    };
    expect(await judge({ claims: { vct, ...claims }, frame: { _sd: ['social_security_pin'] } })).toBe(
      'FIELD_MISSING institution',
    );
  });
});
