/** The certificate of the signer, the registry that is asked, and the size of what is signed. */
import type { ReasonCode } from '../../../src/codes.ts';
import { change } from '../cards.ts';
import { CLAUSES, data, issued, prc, refused } from './draft.ts';
import type { IssuingVector } from './vector.ts';

const PROFILES = ['cose', 'jws'] as const;

const asked = (id: string, description: string, registry: string, ...violations: (readonly [ReasonCode, string])[]) =>
  refused([`registry-${id}`, description, CLAUSES.registry, 'Registry'], prc, violations, { registry });

const trust: IssuingVector[] = [
  ...PROFILES.map((profile) =>
    refused(
      ['certificate-expired', 'The certificate of the signer has expired.', CLAUSES.violations, 'Period'],
      prc,
      [['CERTIFICATE_EXPIRED', '']],
      { profile, key: 'BE:0120-old' },
    ),
  ),
  refused(
    ['certificate-not-yet', 'The day before the certificate begins.', CLAUSES.violations, 'Period', 'Boundary'],
    data(prc, { issuedOn: '2019-12-31', validFrom: '2019-12-01' }),
    [['CERTIFICATE_NOT_YET_VALID', '']],
    { now: '2019-12-31T10:00:00Z' },
  ),
  issued(
    ['certificate-first-day', 'The day on which the certificate begins.', CLAUSES.violations, 'Period', 'Boundary'],
    data(prc, { issuedOn: '2020-01-01', validFrom: '2020-01-01' }),
    change(prc, { issuedOn: '2020-01-01', validFrom: '2020-01-01' }),
    { now: '2020-01-01T10:00:00Z' },
  ),
  ...PROFILES.map((profile) =>
    issued(
      ['registry-good', 'The registry has the institution and its certificate.', CLAUSES.registry, 'Registry'],
      prc,
      prc,
      {
        profile,
        registry: 'good.json',
      },
    ),
  ),
  asked('empty', 'The registry does not have the institution.', 'empty.json', ['ISSUER_UNKNOWN', 'institution.id']),
  asked('no-certificates', 'The registry has the institution without a certificate.', 'no-certificates.json', [
    'CERTIFICATE_UNKNOWN',
    '',
  ]),
  asked('not-accredited', 'The institution has no accreditation.', 'not-accredited.json', ['NOT_ACCREDITED', '']),
  asked('ambiguous', 'The registry has the institution twice.', 'ambiguous.json', ['REGISTRY_AMBIGUOUS', '']),
  asked('thumbprint', 'The registry contradicts itself.', 'thumbprint-mismatch.json', ['REGISTRY_INCONSISTENT', '']),
  asked('validity', 'A validity that is no date.', 'validity-unreadable.json', ['KEY_VALIDITY_UNKNOWN', '']),
  asked('periods', 'No period holds the whole entitlement.', 'adjacent-periods.json', [
    'NOT_ACCREDITED_FOR_PERIOD',
    '',
  ]),
  refused(
    ['registry-stale', 'Data of 24 hours and a second.', CLAUSES.registry, 'Registry', 'Boundary'],
    prc,
    [['REGISTRY_STALE', '']],
    { registry: 'good.json', registryTime: '2026-11-19T09:59:59Z' },
  ),
  issued(['registry-24-hours', 'Data of exactly 24 hours.', CLAUSES.registry, 'Registry', 'Boundary'], prc, prc, {
    registry: 'good.json',
    registryTime: '2026-11-19T10:00:00Z',
  }),
  refused(
    [
      'registry-expired',
      'A certificate that has expired, in the registry as well: one violation.',
      CLAUSES.registry,
      'Period',
    ],
    prc,
    [['CERTIFICATE_EXPIRED', '']],
    { registry: 'good.json', key: 'BE:0120-old' },
  ),
  refused(
    ['registry-other-key', 'The certificate is that of another institution.', CLAUSES.registry, 'Registry'],
    prc,
    [['CERTIFICATE_UNKNOWN', '']],
    { registry: 'good.json', key: 'PL:0220' },
  ),
  refused(
    ['registry-closed', 'The accreditation ended before today.', CLAUSES.registry, 'Registry', 'Period'],
    data(prc, { institution: { id: 'be-1000x', name: 'TEST FUND' } }),
    [['NOT_ACCREDITED_ON_ISSUANCE', '']],
    { registry: 'good.json', key: 'BE:be-1000x' },
  ),
  refused(
    [
      'registry-faulty-card',
      'The registry is asked also where the card has a fault.',
      CLAUSES.registry,
      'Registry',
      'Violations',
    ],
    data(prc, { familyName: '' }),
    [
      ['FIELD_TOO_SHORT', 'familyName'],
      ['ISSUER_UNKNOWN', 'institution.id'],
    ],
    { registry: 'empty.json' },
  ),
];

/** So many letters and digits that no encoder compresses, the same each time. */
function noise(length: number): string {
  let state = 1;
  const next = () => {
    state = (state * 48_271) % 2_147_483_647;
    return state.toString(36).at(-2)!;
  };
  return Array.from({ length }, next).join('');
}

const sizes: IssuingVector[] = [
  refused(
    ['qr-small', 'A signature of 64 bytes alone has more than the 90 characters of version 4.', CLAUSES.violations],
    prc,
    [['QR_TEXT_TOO_LONG', '']],
    { qr: { level: 'M', maxVersion: 4 } },
  ),
  refused(
    ['qr-rsa', 'A signature of 256 bytes alone has more than the 366 characters of version 11.', CLAUSES.violations],
    prc,
    [['QR_TEXT_TOO_LONG', '']],
    { key: 'rsa-1', algorithm: 'RS256', qr: { level: 'M', maxVersion: 11 } },
  ),
  issued(['qr-large', 'A version that is large enough for any encoder.', CLAUSES.violations], prc, prc, {
    qr: { level: 'Q', maxVersion: 40 },
  }),
  refused(
    ['qr-small', 'A signature of 64 bytes alone has more than the 77 characters of version 3.', CLAUSES.violations],
    prc,
    [['QR_TEXT_TOO_LONG', '']],
    { profile: 'jws', qr: { level: 'L', maxVersion: 3 } },
  ),
  refused(
    ['qr-largest', 'A token id of 8000 characters at random: no QR code holds it.', CLAUSES.violations],
    data(prc, { tokenId: noise(8000) }),
    [['QR_TEXT_TOO_LONG', '']],
    { profile: 'jws' },
  ),
  issued(
    ['token-id-long', 'A token id of 4000 equal characters, which compress.', CLAUSES.jws],
    data(prc, { tokenId: 'x'.repeat(4000) }),
    change(prc, { tokenId: 'x'.repeat(4000) }),
    { profile: 'jws' },
  ),
  refused(
    [
      'token-too-long',
      'A token id of 12,300 equal characters: the token is longer than a reader accepts.',
      CLAUSES.violations,
    ],
    data(prc, { tokenId: 'x'.repeat(12_300) }),
    [['TOKEN_TOO_LONG', '']],
    { profile: 'jws' },
  ),
];

export const signing: readonly IssuingVector[] = [...trust, ...sizes];
