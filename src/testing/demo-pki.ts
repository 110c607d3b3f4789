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
  /** Label of its private key. */
  readonly key: string;
  /** Base64 of the DER. */
  readonly der: string;
  /** Its SHA-256, Base64url without padding. */
  readonly thumbprint: string;
  /** The beginning of its validity, as a registry writes it. */
  readonly validFrom: string;
  /** The end of its validity, as a registry writes it. */
  readonly validUntil: string;
}

/** An invented institution with demo keys. */
export interface DemoInstitution {
  /** Its country. */
  readonly countryCode: CountryCode;
  /** Its official id. */
  readonly officialId: string;
  /** Its name. */
  readonly name: string;
  /** Its certificates, the current one last. */
  readonly certificates: readonly DemoCertificate[];
  /** The periods for which it is accredited in the mock registry. */
  readonly accreditationPeriods: readonly AccreditationPeriod[];
}

export interface DemoPki {
  readonly about: string;
  readonly authority: string;
  readonly institutions: readonly DemoInstitution[];
  /** PKCS#8 in Base64 by label. */
  readonly keys: Readonly<Record<string, string>>;
}

/** Said before and after whatever uses the demo registry. */
export const DEMO_NOTICE = 'demo registry, proves nothing';

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
  /** ES256 by default; PS256 and RS256 use the RSA certificate. */
  readonly algorithm?: AlgorithmName;
  /** The certificate that expired on 2023-06-30. */
  readonly expired?: boolean;
}

const OPTIONS: OptionNames<DemoSignerOptions> = {
  algorithm: true,
  expired: true,
};

/** The signer of an institution of the demo registry. Its key is public: what it signs proves nothing. */
export async function demoSigner(institution: DemoInstitution, options: DemoSignerOptions = {}): Promise<Signer> {
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
  return signerFromPkcs8({
    privateKeyPem: pem('PRIVATE KEY', base64Decode((pki.keys as Record<string, string>)[certificate.key]!)!),
    certificatePem: pem('CERTIFICATE', base64Decode(certificate.der)!),
    algorithm,
  });
}

/** PEM of DER (RFC 7468). */
export function pem(label: string, der: Uint8Array): string {
  const lines = base64Encode(der).match(/.{1,64}/g) ?? [];
  return [`-----BEGIN ${label}-----`, ...lines, `-----END ${label}-----`, ''].join('\n');
}
