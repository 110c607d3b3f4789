import { COUNTRY_ALIASES } from '../card/countries.ts';
import { x5tS256 } from '../crypto/certificate.ts';
import { unwrapCertificates } from '../crypto/pem.ts';
import { canonicalThumbprint, readPublicKeys } from './read-public-keys.ts';
import type { AccreditationPeriod, Issuer, IssuerPublicKey, PeekedIssuer } from './trust-registry.ts';

type Json = Readonly<Record<string, unknown>>;

/** Most certificates that are read of one institution; the repository's largest has a handful. */
const MAX_CERTIFICATES = 256;

/** One issuer of a Resolver answer whose outer fields are readable. Its certificates are read when first asked for. */
export interface RawIssuer {
  readonly officialId: string;
  readonly countryCode: string;
  readonly json: Json;
}

/** Country, id and the rest unread; `undefined` when the entry has no country or id. `EL` and `GB` become `GR` and `UK`. */
export function readRawIssuer(entry: unknown): RawIssuer | undefined {
  if (!isObject(entry)) return undefined;
  const { officialId, countryCode } = entry;
  if (typeof officialId !== 'string' || typeof countryCode !== 'string' || officialId === '') return undefined;
  const country = Object.hasOwn(COUNTRY_ALIASES, countryCode) ? COUNTRY_ALIASES[countryCode]! : countryCode;
  return { officialId, countryCode: country, json: entry };
}

/** A certificate of an answer, with the thumbprint that the registry claims for it. */
type ClaimedCertificate = PeekedIssuer['certificates'][number] & { readonly claimedThumbprint?: string };

/** An issuer of an answer, before its thumbprints are computed. */
export type ClaimedIssuer = Omit<PeekedIssuer, 'certificates'> & {
  readonly certificates: readonly ClaimedCertificate[];
  /** Every key in the answer, also those of certificates. */
  readonly claimedKeys: readonly IssuerPublicKey[];
};

/** The issuer with its certificates unwrapped to DER; certificates that cannot be read are left out. */
export function peekIssuer({ officialId, countryCode, json }: RawIssuer): ClaimedIssuer {
  return {
    officialId,
    countryCode,
    name: typeof json.name === 'string' ? json.name : '',
    certificates: list(json.certificates).slice(0, MAX_CERTIFICATES).flatMap(readCertificateEntry),
    // The deployed service misspells the name of this member.
    accreditationPeriods: list(json.accreditationPeriods ?? json.accredidationPeriods).flatMap(readPeriod),
    claimedKeys: readPublicKeys(json.publicKeys),
  };
}

/**
 * The issuer with thumbprints computed from the certificates. `undefined` when one that the registry claims differs: the
 * answer contradicts itself.
 */
export async function completeIssuer({ claimedKeys, ...peeked }: ClaimedIssuer): Promise<Issuer | undefined> {
  const certificates = await Promise.all(
    peeked.certificates.map(async ({ claimedThumbprint, ...certificate }) => {
      const thumbprint = await x5tS256(certificate.der);
      const isConsistent = claimedThumbprint === undefined || canonicalThumbprint(claimedThumbprint) === thumbprint;
      return isConsistent ? { ...certificate, 'x5t#S256': thumbprint } : undefined;
    }),
  );
  if (certificates.includes(undefined)) return undefined;
  const complete = certificates.filter((certificate) => certificate !== undefined);
  const certified = new Set(complete.map((certificate) => certificate['x5t#S256']));
  const publicKeys = claimedKeys.filter((key) => !certified.has(key['x5t#S256']));
  return { ...peeked, certificates: complete, ...(publicKeys.length > 0 ? { publicKeys } : {}) };
}

/** The entry is a PEM text, or an object with the PEM in one of two members (PoC, Resolver API; domain notes). */
function readCertificateEntry(entry: unknown): ClaimedCertificate[] {
  const member: Json = isObject(entry) ? entry : { certificate: entry };
  const source = member.certificate ?? member.certificatePEM;
  if (typeof source !== 'string') return [];
  let der: Uint8Array | undefined;
  try {
    [der] = unwrapCertificates(source);
  } catch {
    return [];
  }
  const claimed = member['x5t#S256'];
  return [
    {
      der: der!,
      ...readDate('validFrom', member.validFrom),
      ...readDate('validUntil', member.validUntil),
      // A claim of another type is a claim that nothing can meet.
      ...(claimed === undefined || claimed === null ? {} : { claimedThumbprint: String(claimed) }),
    },
  ];
}

/** A date as it is written; one of another type is kept as a date that nobody can read, not taken for a missing one. */
function readDate<Name extends string>(name: Name, value: unknown): { [name in Name]?: string } {
  if (value === undefined || value === null) return {};
  return { [name]: typeof value === 'string' ? value : '' } as { [name in Name]?: string };
}

function readPeriod(entry: unknown): AccreditationPeriod[] {
  if (!isObject(entry)) return [];
  const { portableDocument, validFrom, validUntil } = entry;
  if (typeof portableDocument !== 'string' || typeof validFrom !== 'string') return [];
  // An end of another type is not an open end.
  if (validUntil !== undefined && validUntil !== null && typeof validUntil !== 'string') return [];
  return [{ portableDocument, validFrom, ...(typeof validUntil === 'string' ? { validUntil } : {}) }];
}

export function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null && !Array.isArray(value);
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
