import {
  authorityExtensions,
  demoKey,
  ECDSA_SHA256,
  keyUsage,
  makeCertificate,
  signWith,
  timeStamping,
} from '../../crypto/x509/certificates.fixture.ts';
import { type CmsPlan, makeTimestampInfo, timeStampAttribute } from '../verify/signed.fixture.ts';

const ROOT_KEY = demoKey('rsa-2');
const KEY = demoKey('DE:0170');

/** The certificate of the authority that issues that of the time stamp authority. */
export const TIME_ROOT = makeCertificate({ subject: 'Time root', key: ROOT_KEY, extensions: authorityExtensions() });

export function makeTimeCertificate(
  extensions: readonly Uint8Array[] = [timeStamping(), keyUsage(0xc0, 6)],
  { from = '2024-01-01', until = '2027-01-01' } = {},
): Uint8Array {
  return makeCertificate({
    subject: 'Time stamps',
    key: KEY,
    issuer: { subject: 'Time root', key: ROOT_KEY },
    serial: 5,
    extensions,
    from,
    until,
  });
}

export const TIME_CERTIFICATE = makeTimeCertificate();

export const AUTHORITY: CmsPlan = {
  certificate: TIME_CERTIFICATE,
  signatureAlgorithm: ECDSA_SHA256,
  sign: (data) => signWith(KEY, data),
};

/** Returns the part of a signature's plan that adds a time stamp over its value. */
export function timeStamped(
  info: Parameters<typeof makeTimestampInfo>[1] = {},
  authority: Partial<CmsPlan> = {},
): { readonly unsigned: (signature: Uint8Array) => readonly Uint8Array[] } {
  return {
    unsigned: (signature) => [timeStampAttribute(makeTimestampInfo(signature, info), { ...AUTHORITY, ...authority })],
  };
}
