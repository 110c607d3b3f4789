import type { CountryCode } from '../card/countries.ts';
import { base64Decode, base64Encode } from '../codec/bytes.ts';
import type { AlgorithmName } from '../crypto/algorithms.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { AccreditationPeriod } from '../registry/trust-registry.ts';
import type { Signer } from '../signers/signer.ts';
import { signerFromPkcs8 } from '../signers/webcrypto.ts';
import { requireObject } from '../usage.ts';
import pki from './demo-pki.json' with { type: 'json' };

/** A certificate of a demo institution. Its private key is public: it proves nothing. */
export interface DemoCertificate {
  /** The label of its private key. */
  readonly key: string;
  /** The DER in Base64. */
  readonly der: string;
  /** The SHA-256 of the DER, Base64url without padding. */
  readonly thumbprint: string;
  /** The beginning of its validity in the form of a registry. */
  readonly validFrom: string;
  /** The end of its validity in the form of a registry. */
  readonly validUntil: string;
}

/** An invented institution with demo keys. */
export interface DemoInstitution {
  /** The country of the institution. */
  readonly countryCode: CountryCode;
  /** The official id of the institution. */
  readonly officialId: string;
  /** The name of the institution. */
  readonly name: string;
  /** The certificates of the institution, the current one last. */
  readonly certificates: readonly DemoCertificate[];
  /** The periods for which it is accredited in the mock registry. */
  readonly accreditationPeriods: readonly AccreditationPeriod[];
}

export interface DemoPki {
  readonly about: string;
  readonly authority: string;
  readonly institutions: readonly DemoInstitution[];
  /** The keys by label, PKCS#8 in Base64. */
  readonly keys: Readonly<Record<string, string>>;
}

/**
 * The institutions of the demo registry: three in each of the 32 countries. The first has a current, an expired and an
 * RSA certificate and is accredited without end; the second shares the RSA certificate and has a gap in its
 * accreditation (2023-01-01 to 2024-06-30); the third is closed since 2023-12-31. Their private keys are public.
 */
export const demoInstitutions = pki.institutions as readonly DemoInstitution[];

/**
 * Returns the demo institution with an official id, or without one the first of the country.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` when the demo registry has no such institution.
 */
export function demoInstitution(countryCode: string, officialId?: string): DemoInstitution {
  const found = demoInstitutions.find(
    (each) => each.countryCode === countryCode && (officialId === undefined || each.officialId === officialId),
  );
  if (!found) throw new EhicError('ERR_EHIC_OPTIONS', 'no such institution in the demo registry');
  return found;
}

/** Options of `demoSigner`. */
export interface DemoSignerOptions {
  /** The algorithm, ES256 by default; PS256 and RS256 use the RSA certificate. */
  readonly algorithm?: AlgorithmName;
  /** Whether the certificate that expired on 2023-06-30 is used; false by default. */
  readonly expired?: boolean;
}

const OPTIONS: OptionNames<DemoSignerOptions> = {
  algorithm: true,
  expired: true,
};

/** A key of the demo registry with its certificate, in PEM. */
export interface DemoKeyPair {
  /** The private key, PKCS#8. */
  readonly privateKeyPem: string;
  /** The certificate. */
  readonly certificatePem: string;
}

/**
 * Returns the signer of an institution of the demo registry. Its key is public, so that a signature by it proves
 * nothing.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an institution or options that are not usable, or an institution without a
 *   certificate for these options.
 */
export async function demoSigner(institution: DemoInstitution, options: DemoSignerOptions = {}): Promise<Signer> {
  return signerFromPkcs8({ ...demoKeyPair(institution, options), algorithm: options.algorithm ?? 'ES256' });
}

/**
 * Returns the key and certificate of an institution of the demo registry, for what takes a key and not a signer, such as
 * `issueBatch`. The key is public, so that a signature by it proves nothing. It throws the same errors as `demoSigner`.
 */
export function demoKeyPair(institution: DemoInstitution, options: DemoSignerOptions = {}): DemoKeyPair {
  requireObject('institution', institution);
  if (
    !Array.isArray(institution.certificates) ||
    !institution.certificates.every((each) => typeof each?.key === 'string')
  )
    throw new EhicError('ERR_EHIC_OPTIONS', 'not an institution of the demo registry');
  requireOptions(options, OPTIONS);
  const { certificates } = institution;
  const { algorithm = 'ES256', expired = false } = options;
  const isRsa = algorithm !== 'ES256';
  const certificate = certificates.find(
    ({ key }) => key.startsWith('rsa-') === isRsa && key.endsWith('-old') === expired,
  );
  if (!certificate) throw new EhicError('ERR_EHIC_OPTIONS', 'the institution has no such certificate');
  return {
    privateKeyPem: pem('PRIVATE KEY', base64Decode((pki.keys as Record<string, string>)[certificate.key]!)!),
    certificatePem: pem('CERTIFICATE', base64Decode(certificate.der)!),
  };
}

/** Returns the PEM of DER (RFC 7468). */
export function pem(label: string, der: Uint8Array): string {
  const lines = base64Encode(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
