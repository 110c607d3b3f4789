import { describe, expect, it } from 'vitest';
import { parseLocalDate } from '../card/local-date.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { coseProfile } from '../profiles/cose/profile.ts';
import type { PeekedInstitution } from '../registry/trust-registry.ts';
import { demoInstitution, demoSigner } from '../testing/demo-pki.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { checkAgainstRegistry, checkCard, queryOf } from './checks.ts';

const { certificate } = await demoSigner(demoInstitution('BE'));
const { notBefore, notAfter } = readCertificate(certificate);
const DAY_LENGTH = 86_400_000;
const day = (time: Date, days = 0) => new Date(time.getTime() + days * DAY_LENGTH).toISOString().slice(0, 10);
const [FIRST, LAST] = [day(notBefore), day(notAfter)];
const contextOn = (today: string) => ({
  profile: coseProfile,
  certificate,
  today: parseLocalDate(today)!,
  strictIssuerRules: false,
});
const codesOf = (violations: readonly { readonly code: string; readonly field: string }[]) =>
  violations.map(({ field, code }) => `${field} ${code}`.trim());

describe('the certificate of the signer', () => {
  const codesOn = (today: string) => codesOf(checkCard(sampleCard('BE', 'PRC', today), contextOn(today)).violations);

  it('signs on its first and on its last day', () => {
    expect(codesOn(FIRST)).toEqual([]);
    expect(codesOn(LAST)).toEqual([]);
  });

  it('does not sign on the day before, nor on the day after', () => {
    expect(codesOn(day(notBefore, -1))).toEqual(['CERTIFICATE_NOT_YET_VALID']);
    expect(codesOn(day(notAfter, 1))).toEqual(['CERTIFICATE_EXPIRED']);
  });
});

describe('the day of issuance', () => {
  it.each([
    ['2025-09-21', ['issuedOn ISSUED_ON_NOT_TODAY']],
    ['2025-09-22', []],
    ['2025-09-23', ['issuedOn ISSUED_ON_NOT_TODAY']],
  ])('%s, where today is 2025-09-22', (issuedOn, codes) => {
    const card = { ...sampleCard('BE', 'PRC', '2025-09-22'), validFrom: '2025-09-01', validTo: '2025-10-01', issuedOn };
    expect(codesOf(checkCard(card, contextOn('2025-09-22')).violations)).toEqual(codes);
  });
});

describe('what the registry says', () => {
  const TODAY = '2025-09-22';
  const card = { ...sampleCard('BE', 'PRC', TODAY), validFrom: '2025-09-22', validTo: '2025-10-01' };
  const institution: PeekedInstitution = {
    countryCode: 'BE',
    officialId: '0120',
    name: 'CM',
    certificates: [{ der: certificate, validFrom: '2025-09-22', validUntil: '2025-09-22' }],
    accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: '2025-09-22', validUntil: '2025-10-01' }],
  };
  const judge = (changes: object, today = TODAY) =>
    codesOf(checkAgainstRegistry(card, { ...institution, ...changes }, contextOn(today)));

  it('periods of exactly the days that are needed are enough', () => {
    expect(judge({})).toEqual([]);
  });

  it('an institution and a certificate that it does not know are two things', () => {
    expect(codesOf(checkAgainstRegistry(card, null, contextOn(TODAY)))).toEqual(['institution.id ISSUER_UNKNOWN']);
    expect(judge({ certificates: [] })).toEqual(['CERTIFICATE_UNKNOWN']);
  });

  it.each([
    ['begins a day late', { validFrom: '2025-09-23' }, 'CERTIFICATE_NOT_YET_VALID'],
    ['ends a day early', { validUntil: '2025-09-21', validFrom: '2025-09-01' }, 'CERTIFICATE_EXPIRED'],
    ['cannot be read', { validFrom: '2025-13-45' }, 'KEY_VALIDITY_UNKNOWN'],
  ])('a certificate whose period %s is not valid', (_, period, code) => {
    expect(judge({ certificates: [{ ...institution.certificates[0]!, ...period }] })).toEqual([code]);
  });

  it.each([
    ['of another document', { portableDocument: 'S1' }, 'NOT_ACCREDITED'],
    ['that begins tomorrow', { validFrom: '2025-09-23' }, 'NOT_ACCREDITED_ON_ISSUANCE'],
    ['that ended yesterday', { validFrom: '2025-01-01', validUntil: '2025-09-21' }, 'NOT_ACCREDITED_ON_ISSUANCE'],
    ['that ends a day before the entitlement', { validUntil: '2025-09-30' }, 'NOT_ACCREDITED_FOR_PERIOD'],
  ])('an accreditation %s is not enough', (_, period, code) => {
    expect(judge({ accreditationPeriods: [{ ...institution.accreditationPeriods[0]!, ...period }] })).toEqual([code]);
  });

  it('is queried when country and institution are known', () => {
    expect(queryOf(card)).toEqual({ countryCode: 'BE', officialId: card.institution.id });
    expect(queryOf({ country: 'BE' })).toBeUndefined();
    expect(queryOf({ institution: card.institution })).toBeUndefined();
  });
});
