import { COUNTRY_ALIASES } from '../card/countries.ts';
import { isKeyOf } from '../crypto/jwk.ts';
import { readCertificate } from '../crypto/x509/certificate.ts';
import { isObject } from '../usage.ts';
import {
  type ClaimedCertificate,
  completeCertificate,
  MAX_CERTIFICATES,
  readCertificateEntry,
} from './read-certificates.ts';
import { isOmitted } from './read-json.ts';
import { readPublicKeys } from './read-public-keys.ts';
import type {
  AccreditationPeriod,
  Institution,
  InstitutionCertificate,
  InstitutionPublicKey,
  PeekedInstitution,
  PublicJwk,
} from './trust-registry.ts';

type Json = Readonly<Record<string, unknown>>;

/**
 * One institution of a Resolver answer whose outer members are readable. Its certificates are read only when the
 * institution is first looked up.
 */
export interface RawInstitution {
  readonly officialId: string;
  readonly countryCode: string;
  readonly json: Json;
}

/**
 * Reads the country and id and leaves the rest unread; `undefined` when the entry has no country or id. `EL` and
 * `GB` become `GR` and `UK`.
 */
export function readRawInstitution(entry: unknown): RawInstitution | undefined {
  if (!isObject(entry)) return undefined;
  const officialId = readOfficialId(entry.officialId);
  const { countryCode } = entry;
  if (typeof countryCode !== 'string' || countryCode === '' || officialId === '') return undefined;
  const country = Object.hasOwn(COUNTRY_ALIASES, countryCode) ? COUNTRY_ALIASES[countryCode]! : countryCode;
  return { officialId, countryCode: country, json: entry };
}

/** Reads an id. One that is a JSON number becomes its digits; leading zeros that it may have lost are not restored. */
function readOfficialId(value: unknown): string {
  if (typeof value === 'string') return value;
  return Number.isSafeInteger(value) && (value as number) >= 0 ? String(value) : '';
}

/** An institution of an answer, before its thumbprints are computed. */
export type ClaimedInstitution = Omit<PeekedInstitution, 'certificates'> & {
  readonly certificates: readonly ClaimedCertificate[];
  /** Every key in the answer, including those of certificates. */
  readonly claimedKeys: readonly InstitutionPublicKey[];
};

/** The institution with its certificates as DER. Certificates that cannot be read are omitted. */
export function peekInstitution({ officialId, countryCode, json }: RawInstitution): ClaimedInstitution {
  return {
    officialId,
    countryCode,
    name: typeof json.name === 'string' ? json.name : '',
    certificates: list(json.certificates)
      .slice(0, MAX_CERTIFICATES)
      .flatMap((entry) => readCertificateEntry(entry).certificates),
    // The deployed service misspells the name of this member.
    accreditationPeriods: list(json.accreditationPeriods ?? json.accredidationPeriods).flatMap(readPeriod),
    claimedKeys: readPublicKeys(json.publicKeys),
  };
}

/**
 * The institution with thumbprints computed from the certificates. `undefined` when a stated thumbprint differs,
 * because the answer then contradicts itself.
 */
export async function completeInstitution({
  claimedKeys,
  ...peeked
}: ClaimedInstitution): Promise<Institution | undefined> {
  const certificates = await Promise.all(peeked.certificates.map(completeCertificate));
  if (certificates.includes(undefined)) return undefined;
  const complete = certificates.filter((certificate) => certificate !== undefined);
  const publicKeys = withoutCertifiedKeys(claimedKeys, complete);
  return { ...peeked, certificates: complete, ...(publicKeys.length > 0 ? { publicKeys } : {}) };
}

/**
 * The keys that differ from those of their certificates. Both may be listed under one thumbprint, and either may
 * have signed.
 */
export function withoutCertifiedKeys(
  keys: readonly InstitutionPublicKey[],
  certificates: readonly InstitutionCertificate[],
): readonly InstitutionPublicKey[] {
  return keys.filter(({ 'x5t#S256': thumbprint, jwk }) => {
    const own = certificates.find((certificate) => certificate['x5t#S256'] === thumbprint);
    return !own || !holdsKey(own, jwk);
  });
}

function holdsKey({ der }: InstitutionCertificate, jwk: PublicJwk): boolean {
  try {
    return isKeyOf(readCertificate(der).spki, { ...jwk });
  } catch {
    return false;
  }
}

function readPeriod(entry: unknown): AccreditationPeriod[] {
  if (!isObject(entry)) return [];
  const { portableDocument, validFrom, validUntil } = entry;
  if (typeof portableDocument !== 'string' || typeof validFrom !== 'string') return [];
  // A `validUntil` that is not a string does not count as an open end.
  if (isOmitted(validUntil)) return [{ portableDocument, validFrom }];
  return typeof validUntil === 'string' ? [{ portableDocument, validFrom, validUntil }] : [];
}

function list(value: unknown): readonly unknown[] {
  return Array.isArray(value) ? value : [];
}
