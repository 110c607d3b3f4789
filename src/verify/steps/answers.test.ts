import { describe, expect, it } from 'vitest';
import { isInstitutionsAnswer, isRegistryAnswer, isRevocationAnswer } from './answers.ts';

const x5t = { 'x5t#S256': 'x' };
const certificate = { der: Uint8Array.of(1), ...x5t };
const period = { portableDocument: 'EHIC', validFrom: '2020-01-01' };
const institution = {
  countryCode: 'BE',
  officialId: '0120',
  name: 'CM',
  certificates: [certificate],
  publicKeys: [{ jwk: {}, ...x5t }],
  accreditationPeriods: [period],
};
const found = { status: 'found', freshness: {}, institution };
const foundWith = (change: object) => ({ ...found, institution: { ...institution, ...change } });

describe('an answer of a registry', () => {
  it.each<[string, unknown]>([
    ['that found it', found],
    ['without public keys', foundWith({ publicKeys: undefined })],
    ['with nothing in its lists', foundWith({ certificates: [], publicKeys: [], accreditationPeriods: [] })],
    ['with dates', foundWith({ certificates: [{ ...certificate, validFrom: 'x', validUntil: 'y' }] })],
    ['that does not know it', { status: 'unknown', freshness: {} }],
    ['that failed', { status: 'failed', code: 'REGISTRY_STALE' }],
  ])('%s is one', (_, answer) => expect(isRegistryAnswer(answer)).toBe(true));

  it.each<[string, unknown]>([
    ['null', null],
    ['another status', { ...found, status: 'other' }],
    ['no freshness', { ...found, freshness: undefined }],
    ['no institution', { ...found, institution: undefined }],
    ['unknown without freshness', { status: 'unknown' }],
    ['a code that there is not', { status: 'failed', code: 'toString' }],
    ['a code in an array', { status: 'failed', code: ['REGISTRY_STALE'] }],
    ...['countryCode', 'officialId', 'name', 'certificates', 'publicKeys', 'accreditationPeriods'].map(
      (name): [string, unknown] => [`the number 1 as ${name}`, foundWith({ [name]: 1 })],
    ),
    ['an entry that is null', foundWith({ certificates: [certificate, null] })],
    ['a certificate in another form', foundWith({ certificates: [{ ...certificate, der: 'MAA=' }] })],
    ['a certificate without thumbprint', foundWith({ certificates: [{ der: certificate.der }] })],
    ['a begin that is no text', foundWith({ certificates: [{ ...certificate, validFrom: 1 }] })],
    ['an end that is no text', foundWith({ certificates: [{ ...certificate, validUntil: 1 }] })],
    ['a key that is no JWK', foundWith({ publicKeys: [{ jwk: 'x', ...x5t }] })],
    ['a key without thumbprint', foundWith({ publicKeys: [{ jwk: {} }] })],
    ['a period without document', foundWith({ accreditationPeriods: [{ validFrom: '2020-01-01' }] })],
    ['a period without begin', foundWith({ accreditationPeriods: [{ portableDocument: 'EHIC' }] })],
    ['a period with a number as end', foundWith({ accreditationPeriods: [{ ...period, validUntil: 1 }] })],
  ])('with %s is none', (_, answer) => expect(isRegistryAnswer(answer)).toBe(false));
});

describe('an answer about the institutions of a certificate', () => {
  const some = { status: 'found', institutions: [], freshness: {} };

  it.each([some, { status: 'failed', code: 'REGISTRY_STALE' }])('%j is one', (answer) =>
    expect(isInstitutionsAnswer(answer)).toBe(true),
  );

  it.each([
    undefined,
    { ...some, status: 'unknown' },
    { ...some, institutions: {} },
    { ...some, freshness: undefined },
    { status: 'failed', code: 'X' },
  ])('%j is none', (answer) => expect(isInstitutionsAnswer(answer)).toBe(false));
});

describe('an answer about a revocation', () => {
  it.each([
    { status: 'valid' },
    { status: 'revoked' },
    { status: 'revoked', code: 'SUSPENDED' },
    { status: 'unavailable', code: 'REVOCATION_STALE' },
  ])('%j is one', (answer) => expect(isRevocationAnswer(answer)).toBe(true));

  it.each([
    null,
    { status: 'other' },
    { status: 'revoked', code: 'X' },
    { status: 'revoked', code: ['REVOKED'] },
    { status: 'unavailable' },
    { status: 'unavailable', code: 'X' },
  ])('%j is none', (answer) => expect(isRevocationAnswer(answer)).toBe(false));
});
