/** The private keys of the vectors, with which others can sign as well. They are public and prove nothing. */
import { base64Encode, base64urlEncode, hexEncode } from '../../src/codec/bytes.ts';
import { ALL_REGISTRIES } from './all-registries.ts';
import { allCertificatesOf, isUnusable, KEY_LABELS, type KeyLabel, privateKeyOf, sha256 } from './signing.ts';

interface TestKey {
  readonly id: string;
  readonly description: string;
  readonly warning: string;
  /** Private key (RFC 7517). */
  readonly jwk: Readonly<Record<string, unknown>>;
  readonly certificates: readonly TestCertificate[];
}

interface TestCertificate {
  /** DER in Base64. */
  readonly certificate: string;
  /** The key id of each profile. */
  readonly kid: { readonly cose: string; readonly jws: string };
  /** The institutions that have the certificate, by file of `registries/`. */
  readonly listedIn: readonly { readonly registry: string; readonly institution: string }[];
}

const WARNING = 'PUBLIC TEST KEY. It proves nothing. Never list its certificate in a registry that someone relies on.';

function listings(certificate: string) {
  return Object.entries(ALL_REGISTRIES).flatMap(([registry, { results }]) =>
    (results as readonly { countryCode: string; officialId: string }[])
      .filter((entry) => JSON.stringify(entry).replaceAll('\\n', '').includes(certificate))
      .map(({ countryCode, officialId }) => ({ registry, institution: `${countryCode}:${officialId}` })),
  );
}

function describe(label: string): string {
  if (isUnusable(label)) return `A key that no verifier may accept: ${label}.`;
  if (label === 'RSA-2049') return 'An RSA key of 2049 bits with the exponent 3, for PS256 and RS256.';
  if (label.startsWith('rsa-')) return 'An RSA key of 2048 bits, for PS256 and RS256.';
  return `A P-256 key, for ES256${label.endsWith('-old') ? ', whose certificate has expired' : ''}.`;
}

function certificatesOf(label: string): readonly TestCertificate[] {
  return allCertificatesOf(label).map((der) => {
    const thumbprint = sha256(der);
    const certificate = base64Encode(der);
    return {
      certificate,
      kid: { cose: hexEncode(thumbprint.subarray(0, 8)), jws: `EESSI:x5t#S256:${base64urlEncode(thumbprint)}` },
      listedIn: listings(certificate),
    };
  });
}

function keyOf(label: string): TestKey {
  return {
    id: label,
    description: describe(label),
    warning: WARNING,
    jwk: privateKeyOf(label).export({ format: 'jwk' }) as TestKey['jwk'],
    certificates: certificatesOf(label).filter(({ listedIn }) => listedIn.length > 0),
  };
}

/** The file of a key in `keys/`. */
export function fileOf(label: KeyLabel): string {
  return `${label.toLowerCase().replaceAll(':', '-')}.json`;
}

/** Those of which a registry of the vectors lists a certificate, by file. */
export const KEYS: Readonly<Record<string, TestKey>> = Object.fromEntries(
  KEY_LABELS.map(keyOf)
    .filter(({ certificates }) => certificates.length > 0)
    .map((key) => [fileOf(key.id), key]),
);
