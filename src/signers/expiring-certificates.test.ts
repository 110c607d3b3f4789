import { expect, it } from 'vitest';
import { demoKey, makeCertificate } from '../crypto/x509/certificates.fixture.ts';
import type { EhicError } from '../errors.ts';
import { expiringCertificates } from './expiring-certificates.ts';

const AUTHORITY = { subject: 'Authority', key: demoKey('rsa-1') };
/** Ends at the beginning of 1 December 2025. */
const certificate = makeCertificate({
  subject: 'Fund',
  key: demoKey('BE:0120'),
  issuer: AUTHORITY,
  until: '2025-12-01',
});
const authority = makeCertificate({ ...AUTHORITY, until: '2025-10-01' });
const at = (time: string) => () => new Date(time);

it('a certificate is told from the given number of days before its last day on, and when it has ended', () => {
  const lists = (time: string, days?: number) =>
    expiringCertificates({ certificate }, { now: at(time), ...(days === undefined ? {} : { days }) });
  const told = (daysLeft: number) => [{ position: 0, until: '2025-12-01', daysLeft }];
  expect(lists('2025-10-01T23:59:59Z')).toEqual([]);
  expect(lists('2025-10-02T00:00:00Z')).toEqual(told(60));
  expect(lists('2025-11-30T12:00:00Z', 0)).toEqual([]);
  expect(lists('2025-12-01T23:59:59Z', 0)).toEqual(told(0));
  expect(lists('2025-12-02T00:00:00Z', 0)).toEqual(told(-1));
  expect(lists('2024-12-01T00:00:00Z', 365)).toEqual(told(365));
});

it('so are those of its chain', () => {
  const signer = { certificate, chain: [makeCertificate(AUTHORITY), authority] };
  expect(expiringCertificates(signer, { now: at('2025-10-02T00:00:00Z'), days: 59 })).toEqual([
    { position: 2, until: '2025-10-01', daysLeft: -1 },
  ]);
});

it.each([
  [{ certificate: new Uint8Array(9) }, {}, 'ERR_EHIC_CERTIFICATE'],
  [{ certificate, chain: [new Uint8Array(9)] }, {}, 'ERR_EHIC_CERTIFICATE'],
  [{ certificate: 'x' }, {}, 'ERR_EHIC_OPTIONS'],
  [{ certificate, chain: 'x' }, {}, 'ERR_EHIC_OPTIONS'],
  [{ certificate }, { days: 1.5 }, 'ERR_EHIC_OPTIONS'],
  [{ certificate }, { now: () => new Date(Number.NaN) }, 'ERR_EHIC_OPTIONS'],
])('what is not usable is an error with a code', (signer, options, code) => {
  const call = () => expiringCertificates(signer as never, options);
  expect(call).toThrow(expect.objectContaining<Partial<EhicError>>({ code: code as EhicError['code'] }));
});
