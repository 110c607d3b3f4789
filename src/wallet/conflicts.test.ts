import { describe, expect, it } from 'vitest';
import { build, DAY, issue, issued, present, verify } from './wallet.fixture.ts';

/** Verifies a credential with other claims; returns the card with its remarks, or the code and the field. */
async function read(open: Record<string, unknown>, more: Parameters<typeof build>[0] = {}) {
  const report = await verify(await present(await build({ open, ...more })));
  if (report.conclusion === 'APPROVED') return { ...report.card, remarks: report.warnings.map(({ code }) => code) };
  return `${report.failure.code} ${report.failure.params?.field ?? report.failure.params?.problem ?? ''}`.trim();
}

const source = issued.claims.authentic_source as object;
const authority = issued.claims.issuing_authority as object;

describe('each conflict of the sources: a form that is read, and one that is refused', () => {
  it('vct', async () => {
    expect(await read({ vct: 'urn:eu.europa.ec.eudi:ehic:1' })).toMatchObject({ country: 'BE' });
    expect(await read({ vct: 'urn:eudi:ehic:2' })).toBe('SCHEMA_UNKNOWN vct');
    expect(await read({ vct: 'urn:eudi:pid:1' })).toBe('SCHEMA_UNKNOWN vct');
    expect(await read({ vct: undefined })).toBe('FIELD_MISSING vct');
  });

  it('typ', async () => {
    expect(await read({}, { header: { typ: 'vc+sd-jwt' } })).toMatchObject({ country: 'BE' });
    expect(await read({}, { header: { typ: 'DC+SD-JWT' } })).toBe('JWS_HEADER_INVALID typ');
  });

  it('the country', async () => {
    const inside = { issuing_authority: { ...authority, country: 'BE' } };
    expect(await read({ ...inside, issuing_country: undefined })).toMatchObject({ country: 'BE' });
    expect(await read(inside)).toMatchObject({ country: 'BE' });
    expect(await read({ issuing_authority: { ...authority, country: 'FR' } })).toBe('FIELD_VALUE country');
    expect(await read({ issuing_country: undefined })).toBe('FIELD_MISSING country');
    expect(await read({ issuing_country: 'US' })).toBe('COUNTRY_UNKNOWN country');
    expect(await read({ issuing_country: 'EL' })).toBe('COUNTRY_UNKNOWN country');
  });

  it('the card number', async () => {
    const { personal_administrative_number: number } = issued.claims;
    const concealed = { personal_administrative_number: number };
    expect(await read({}, { concealed })).not.toHaveProperty('cardId');
    expect(await read({}, { concealed: { ...concealed, document_number: '123' } })).toBe('FIELD_TOO_SHORT cardId');
    expect(await read({}, { concealed: {} })).toBe('FIELD_MISSING personalId');
  });

  it('the period', async () => {
    const none = { starting_date: undefined, ending_date: undefined };
    expect(await read(none)).toMatchObject({ issuedOn: DAY, expiryDate: '2027-09-21' });
    expect(await read(none)).not.toHaveProperty('validFrom');
    expect(await read({ date_of_expiry: undefined })).toMatchObject({ expiryDate: '2027-09-21' });
    expect(await read({ ending_date: '2026-01-31' })).toMatchObject({ expiryDate: '2026-01-31' });
    expect(await read({ ending_date: '2025-09-21' })).toBe('START_AFTER_END');
    expect(await read({ date_of_expiry: undefined, ending_date: undefined })).toBe('FIELD_MISSING expiryDate');
    expect(await read({ starting_date: '2025-02-30' })).toBe('DATE_INVALID validFrom');
  });

  it('the id of the institution', async () => {
    const blank = await read({ authentic_source: { ...source, id: 'BE: 0120' } });
    expect(blank).toMatchObject({ institution: { id: '0120' }, remarks: ['TEXT_EDGE_SPACE'] });
    const written = (id: unknown) => read({ authentic_source: { ...source, id } });
    expect(await written('0120')).toBe('FIELD_VALUE institution.id');
    expect(await written('Uber-GR')).toBe('FIELD_VALUE institution.id');
    expect(await written('FR:0120')).toBe('FIELD_VALUE institution.id');
    expect(await written('BE:')).toBe('FIELD_TOO_SHORT institution.id');
    expect(await written(`BE:${'1'.repeat(17)}`)).toBe('ISSUER_UNKNOWN');
    expect(await written(`BE:${'1'.repeat(18)}`)).toBe('FIELD_TOO_LONG institution.id');
    expect(await written(120)).toBe('FIELD_TYPE institution.id');
  });

  it('which claims can be kept back', async () => {
    const { personal_administrative_number, document_number, authentic_source, issuing_country } = issued.claims;
    const concealed = { personal_administrative_number, document_number, authentic_source, issuing_country };
    const open = { authentic_source: undefined, issuing_country: undefined };
    expect(await read(open, { concealed })).toMatchObject({ country: 'BE', institution: { id: '0120', name: 'CM' } });
    expect(await read({ status: undefined }, { concealed: { ...concealed, status: {} } })).toMatch(/^SD_JWT_INVALID/);
  });

  it('what a table requires and a schema forbids', async () => {
    const open = { attestation_legal_category: 'PuB-EAA' };
    expect(await read(open)).toMatchObject({ country: 'BE' });
    const twice = { ...issued.claims, attestation_legal_category: 'PuB-EAA' };
    expect(await read(open, { concealed: { attestation_legal_category: 'PuB-EAA' } })).toMatch(/^SD_JWT_INVALID/);
    expect(twice).toBeDefined();
  });

  it('the status', async () => {
    expect(await read({ status: undefined })).not.toHaveProperty('revocation');
    expect(await read({ status: { other: {} } })).not.toHaveProperty('revocation');
    expect(await read({ status: { status_list: { idx: -1, uri: 'https://a.example' } } })).toBe(
      'FIELD_TYPE revocation',
    );
    expect(await read({ status: { status_list: { uri: 'https://a.example' } } })).toBe('FIELD_MISSING revocation');
    expect(await read({ status: { status_list: { idx: 1, uri: 'x' } } })).toBe('REVOCATION_URI_INVALID revocation');
  });

  it('texts that no printed card has room for', async () => {
    const long = { authentic_source: { ...source, name: 'N'.repeat(100) } };
    expect(await read(long)).toMatchObject({ institution: { name: 'N'.repeat(100) } });
    expect(await read({ authentic_source: { ...source, name: 'N'.repeat(101) } })).toBe(
      'FIELD_TOO_LONG institution.name',
    );
    expect(await read({ jti: '\ud800' })).toBe('JSON_INVALID tokenId');
    expect(await read({ jti: 'x', iss: undefined, sub: undefined })).toMatchObject({ tokenId: 'x' });
    expect(await read({ cnf: {} })).toBe('FIELD_MISSING cnf');
    expect(await read({ cnf: { jwk: 'key' } })).toBe('FIELD_TYPE cnf');
    expect(await read({ iat: undefined })).toBe('FIELD_MISSING iat');
  });
});

it('the United Kingdom is GB in a credential, and UK in a card', async () => {
  const { credential, claims } = await issue({ country: 'UK' });
  expect(claims).toMatchObject({ issuing_country: 'GB', authentic_source: { id: 'GB:0120' } });
  const report = await verify(await present(credential));
  // The registry has no such institution: the query is for the code of the scheme.
  expect(report).toMatchObject({ failure: { id: 'key-resolved' } });
});
