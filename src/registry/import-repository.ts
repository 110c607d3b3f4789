import { COUNTRIES, COUNTRY_ALIASES } from '../card/countries.ts';
import { base64Encode } from '../codec/bytes.ts';
import type { ErrorCode, ReasonCode } from '../codes.ts';
import { EhicError } from '../errors.ts';
import { isObject, unusable } from '../usage.ts';
import { completeCertificate, isCertificate, MAX_CERTIFICATES, readCertificateEntry } from './read-certificates.ts';
import { completeInstitution, peekInstitution, withoutCertifiedKeys } from './read-institution.ts';
import type { Institution, InstitutionCertificate } from './trust-registry.ts';

/** Why an entry, or something of one of its certificates, was left out. */
export interface ImportProblem {
  readonly code: ReasonCode | ErrorCode;
  /** Position of the entry, from 0. */
  readonly position: number;
  /** Position of the certificate within the entry, from 0; absent when the entry itself is at fault. */
  readonly certificate?: number;
  /** The member at fault, `''` for the entry itself. */
  readonly field: string;
}

export interface RepositoryImport {
  readonly issuers: readonly Institution[];
  readonly rejected: readonly ImportProblem[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an export of the EESSI Institution Repository (institution, country, name, certificates). Its exact form is not published;
 * these are accepted: an array of entries, or an object with it as `institutions` or `results`. An entry has `countryCode` or
 * `country`, `officialId`, `id` or `code`, `name`, and `certificates` or `certificate`: one, or an array, each a text (PEM on one or
 * several lines, wrapped twice, with "Bag Attributes", or Base64) or an object as in a Resolver answer. Entries of the same country
 * and id are one institution with the certificates of all of them.
 *
 * The export says nothing of accreditation: `accreditationPeriods` is empty unless the entries have it, and a card is approved only
 * when the periods are known from elsewhere. What cannot be read is in `rejected`; everything else is imported. Throws
 * `ERR_EHIC_REGISTRY_DATA` when `json` has none of the three forms. It answers a promise, as thumbprints are computed by WebCrypto.
 *
 * @example
 * const { issuers, rejected } = await importInstitutionRepository(JSON.parse(text));
 * const registry = snapshotRegistry(toResolverList(issuers));
 */
export async function importInstitutionRepository(json: unknown): Promise<RepositoryImport> {
  const issuers = new Map<string, Institution>();
  const rejected: ImportProblem[] = [];
  for (const [position, entry] of readEntries(json).entries()) {
    const issuer = await importEntry(entry, (problem) => rejected.push({ ...problem, position }));
    if (!issuer) continue;
    const key = `${issuer.countryCode}:${issuer.officialId}`;
    const known = issuers.get(key);
    issuers.set(key, known ? merge(known, issuer) : issuer);
  }
  return { issuers: [...issuers.values()].map(withKeysOfItsOwn), rejected };
}

/** Institutions as the Resolver's whole-list answer: what `snapshotRegistry` reads and `signSnapshot` signs. */
export function toResolverList(issuers: readonly Institution[]): { readonly results: readonly object[] } {
  if (!isListOfIssuers(issuers)) throw unusable('issuers', 'an array is needed');
  return {
    results: issuers.map(({ certificates, publicKeys, ...issuer }) => ({
      ...issuer,
      certificates: certificates.map(({ der, ...facts }) => ({ ...facts, certificatePEM: toPem(der) })),
      ...(publicKeys
        ? { publicKeys: publicKeys.map(({ jwk, ...facts }) => ({ ...jwk, 'x5t#S256': facts['x5t#S256'] })) }
        : {}),
    })),
  };
}

function readEntries(json: unknown): readonly unknown[] {
  const entries = isObject(json) ? (json.institutions ?? json.results) : json;
  if (Array.isArray(entries)) return entries;
  throw new EhicError('ERR_EHIC_REGISTRY_DATA', 'not an export of institutions: no array "institutions" or "results"');
}

function isListOfIssuers(value: unknown): boolean {
  return Array.isArray(value) && value.every((each: unknown) => isObject(each) && Array.isArray(each.certificates));
}

type Reject = (problem: Omit<ImportProblem, 'position'>) => void;

async function importEntry(entry: unknown, reject: Reject): Promise<Institution | undefined> {
  if (!isObject(entry)) return void reject({ code: 'FIELD_TYPE', field: '' });
  const country = readText(entry, ['countryCode', 'country'], reject);
  const officialId = readText(entry, ['officialId', 'id', 'code'], reject);
  if (country === undefined || officialId === undefined) return undefined;
  const countryCode = Object.hasOwn(COUNTRY_ALIASES, country) ? COUNTRY_ALIASES[country]! : country;
  if (!Object.hasOwn(COUNTRIES, countryCode)) return void reject({ code: 'COUNTRY_UNKNOWN', field: 'countryCode' });
  const raw = { officialId, countryCode, json: { ...entry, certificates: [] } };
  const issuer = (await completeInstitution(peekInstitution(raw)))!;
  return { ...issuer, certificates: await importCertificates(entry, reject) };
}

function readText(entry: Json, names: readonly string[], reject: Reject): string | undefined {
  const name = names.find((each) => entry[each] !== undefined && entry[each] !== null && entry[each] !== '');
  const value = name === undefined ? undefined : entry[name];
  if (typeof value === 'string') return value;
  return void reject({ code: name === undefined ? 'FIELD_MISSING' : 'FIELD_TYPE', field: name ?? names[0]! });
}

async function importCertificates(entry: Json, reject: Reject): Promise<InstitutionCertificate[]> {
  const certificates: InstitutionCertificate[] = [];
  for (const [field, certificate, source] of certificateSources(entry, reject)) {
    const { certificates: claimed, isLossy } = readCertificateEntry(source);
    if (isLossy) reject({ code: 'ERR_EHIC_CERTIFICATE', field, certificate });
    for (const each of claimed.filter(({ der }) => isCertificate(der))) {
      const complete = await completeCertificate(each);
      if (complete) certificates.push(complete);
      else reject({ code: 'REGISTRY_INCONSISTENT', field, certificate });
    }
  }
  return withoutRepetition(certificates);
}

/** What `certificates` and `certificate` hold, each one or an array, with its position; an empty text beside another is nothing. */
function certificateSources(entry: Json, reject: Reject): readonly (readonly [string, number, unknown])[] {
  const given = (['certificates', 'certificate'] as const).flatMap((field) => {
    const value = entry[field] ?? [];
    const sources: readonly unknown[] = Array.isArray(value) ? value : [value];
    if (sources.length > MAX_CERTIFICATES) reject({ code: 'FIELD_TOO_LONG', field });
    return sources.slice(0, MAX_CERTIFICATES).map((source, at) => [field, at, source] as const);
  });
  const filled = given.filter(([, , source]) => source !== '');
  return filled.length > 0 ? filled : given;
}

/** The same certificate with the same dates is named once; with other dates it is another period. */
function withoutRepetition(certificates: readonly InstitutionCertificate[]): InstitutionCertificate[] {
  const keyOf = ({ 'x5t#S256': thumbprint, validFrom, validUntil }: InstitutionCertificate) =>
    JSON.stringify([thumbprint, validFrom, validUntil]);
  return [...new Map(certificates.map((each) => [keyOf(each), each])).values()];
}

function merge(known: Institution, added: Institution): Institution {
  const certificates = withoutRepetition([...known.certificates, ...added.certificates]);
  const accreditationPeriods = [...known.accreditationPeriods, ...added.accreditationPeriods];
  const publicKeys = [...(known.publicKeys ?? []), ...(added.publicKeys ?? [])];
  return { ...known, certificates, accreditationPeriods, publicKeys };
}

/** Keys of which there is the certificate are not named again. */
function withKeysOfItsOwn({ publicKeys = [], ...issuer }: Institution): Institution {
  const keys = withoutCertifiedKeys(publicKeys, issuer.certificates);
  return { ...issuer, ...(keys.length > 0 ? { publicKeys: keys } : {}) };
}

function toPem(der: Uint8Array): string {
  const lines = base64Encode(der).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
