/** The registry files: whole-list answers of the Resolver, with no more institutions than are needed. */
import { base64Decode, base64Encode, base64urlEncode } from '../../src/codec/bytes.ts';
import { demoInstitution, pem } from '../../src/testing/demo-pki.ts';
import { createMockRepository, type ResolverIssuer } from '../../src/testing/mock-repository.ts';
import { registryForms } from './registry-forms.ts';
import { certificateOf, publicJwk, thumbprintOf } from './signing.ts';

type Json = Readonly<Record<string, unknown>>;

const used: readonly [country: string, officialId?: string][] = [
  ['BE', '0120'],
  ['BE', 'KvBE10'],
  ['BE', 'be-1000x'],
  ['BG'],
  ['DE'],
  ['FR'],
  ['GR'],
  ['PL'],
  ['UK'],
];
const institutions = used.map(([country, officialId]) => demoInstitution(country, officialId));
const { results } = createMockRepository(institutions).resolve();
const fund = results[0]!;
const accreditedSince2015 = { portableDocument: 'EHIC', validFrom: '2015-01-01T00:00:00+01:00' };

/** BE:0120 alone, with only its current ES256 certificate, and other members. */
export function fundWith(members: Json): Json {
  return { ...fund, certificates: [current], ...members };
}

export const current = certificateNamed('BE:0120');
function certificateNamed(label: string): ResolverIssuer['certificates'][number] {
  const der = base64Encode(certificateOf(label));
  return fund.certificates.find(({ certificatePEM }) => certificatePEM.replace(/-----.*-----|\n/g, '') === der)!;
}

function otherCertificate(label: string): Json {
  return {
    'x5t#S256': Buffer.from(thumbprintOf(label)).toString('base64url'),
    validFrom: '2020-01-01T00:00:00+01:00',
    validUntil: '2049-12-31T23:59:59+01:00',
    certificatePEM: pem('CERTIFICATE', certificateOf(label)),
  };
}

/** So many different SEQUENCEs of one number. */
function noCertificates(count: number): readonly string[] {
  return Array.from({ length: count }, (_, number) => base64Encode(Uint8Array.of(0x30, 3, 2, 1, number)));
}

const { validFrom: _from, validUntil: _until, ...withoutDates } = current;
const { validUntil: _only, ...withoutEnd } = current;
const { name, officialId, countryCode } = fund;
const greek = results.find((issuer) => issuer.countryCode === 'GR')!;

export const REGISTRIES: Readonly<
  Record<string, { readonly description: string; readonly results: readonly unknown[] }>
> = {
  'good.json': { description: 'Nine institutions of the demo registry as they are.', results },
  'empty.json': { description: 'No institution at all.', results: [] },
  'thumbprint-mismatch.json': {
    description: 'BE:0120 with a certificate under the thumbprint of another one.',
    results: [fundWith({ certificates: [{ ...current, 'x5t#S256': certificateNamed('BE:0120-old')['x5t#S256'] }] })],
  },
  'ambiguous.json': {
    description: 'BE:0120 twice, with different keys.',
    results: [fundWith({}), fundWith({ certificates: [certificateNamed('rsa-1')] })],
  },
  'ambiguous-alias.json': {
    description: 'One id under EL and under GR, which are the same country.',
    results: [greek, { ...greek, countryCode: 'EL' }],
  },
  'alias.json': { description: 'The Greek institution under EL.', results: [{ ...greek, countryCode: 'EL' }] },
  'no-certificates.json': {
    description: 'BE:0120 without any certificate.',
    results: [fundWith({ certificates: [] })],
  },
  'unreadable-certificate.json': {
    description: 'BE:0120 with two certificates that cannot be read, one of them under the right thumbprint.',
    results: [fundWith({ certificates: [{ certificatePEM: 'MIIB' }, { ...current, certificatePEM: 'not PEM' }] })],
  },
  'unreadable-neighbour.json': {
    description:
      'BE:0120 with a certificate that cannot be read beside the sound one, and entries that are no institution.',
    results: [null, { name: 'no id' }, fundWith({ certificates: [{ certificatePEM: 'not PEM' }, 7, current] })],
  },
  'repeated-certificate.json': {
    description: 'BE:0120 with the same certificate 65 times.',
    results: [fundWith({ certificates: Array.from({ length: 65 }, () => base64Encode(certificateOf('BE:0120'))) })],
  },
  '64-certificates.json': {
    description: 'BE:0120 with 63 entries that are no certificates, though DER, before its certificate.',
    results: [fundWith({ certificates: [...noCertificates(63), current] })],
  },
  '65-certificates.json': {
    description: 'BE:0120 with 64 such entries before its certificate.',
    results: [fundWith({ certificates: [...noCertificates(64), current] })],
  },
  'too-many-keys.json': {
    description: 'BE:0120 with its certificate and 64 different public keys under the thumbprint of it.',
    results: [
      fundWith({
        certificates: [current],
        publicKeys: Array.from({ length: 64 }, (_, i) => ({
          ...publicJwk(i + 1),
          'x5t#S256': base64urlEncode(thumbprintOf('BE:0120')),
        })),
      }),
    ],
  },
  'other-keys.json': {
    description:
      'BE:0120 with keys that no algorithm of the profile may use: RSA of 1024 and of 2047 bits, P-384, Ed25519.',
    results: [fundWith({ certificates: ['RSA-1024', 'RSA-2047', 'P-384', 'Ed25519'].map(otherCertificate) })],
  },
  'deployed-form.json': {
    description: 'BE:0120 as the deployed service writes it: certificates as PEM texts, JWKs, a misspelt member.',
    results: [
      {
        name,
        officialId,
        countryCode,
        certificates: [current.certificatePEM],
        publicKeys: [{ kty: 'EC', crv: 'P-256', 'x5t#S256': current['x5t#S256'] }],
        accredidationPeriods: [accreditedSince2015],
      },
    ],
  },
  'standard-base64.json': {
    description: 'BE:0120 with the thumbprint in standard, padded Base64.',
    results: [fundWith({ certificates: [{ ...current, 'x5t#S256': toStandard(current['x5t#S256']) }] })],
  },
  'certificate-dates.json': {
    description: 'BE:0120 without validity dates: those of the certificate count, 2020-01-01 to 2049-12-31 UTC.',
    results: [fundWith({ certificates: [withoutDates] })],
  },
  'validity-unreadable.json': {
    description: 'BE:0120 with a validity that is not a date.',
    results: [fundWith({ certificates: [{ ...withoutEnd, validUntil: 'unlimited' }] })],
  },
  'validity-of-another-type.json': {
    description: 'BE:0120 with a validity that ends at a number: that is not a missing date.',
    results: [fundWith({ certificates: [{ ...withoutEnd, validUntil: 1893456000 }] })],
  },
  'last-day.json': {
    description:
      'BE:0120 with periods that end on local days as written: the certificate 2026-11-20 (UTC: the day before), the accreditation 2027-01-31.',
    results: [
      fundWith({
        certificates: [{ ...current, validUntil: '2026-11-20T00:00:00+14:00' }],
        accreditationPeriods: [
          { portableDocument: 'EHIC', validFrom: '2026-11-01T23:59:59-12:00', validUntil: '2027-01-31T00:00:00+14:00' },
        ],
      }),
    ],
  },
  'not-accredited.json': {
    description: 'BE:0120 without accreditation periods.',
    results: [fundWith({ accreditationPeriods: [] })],
  },
  's1-only.json': {
    description: 'BE:0120, accredited only for the portable document S1.',
    results: [fundWith({ accreditationPeriods: [{ ...accreditedSince2015, portableDocument: 'S1' }] })],
  },
  'adjacent-periods.json': {
    description: 'BE:0120 with one accreditation period to 2026-12-31 and another from 2027-01-01.',
    results: [
      fundWith({
        accreditationPeriods: [
          { ...accreditedSince2015, validUntil: '2026-12-31T23:59:59+01:00' },
          { portableDocument: 'EHIC', validFrom: '2027-01-01T00:00:00+01:00' },
        ],
      }),
    ],
  },
  'accreditation-unreadable.json': {
    description: 'BE:0120 with an accreditation whose end is a number: that is not an open end.',
    results: [fundWith({ accreditationPeriods: [{ ...accreditedSince2015, validUntil: 1893456000 }] })],
  },
  ...registryForms(fundWith, current),
};

function toStandard(base64url: string): string {
  return base64Encode(base64Decode(base64url)!);
}
