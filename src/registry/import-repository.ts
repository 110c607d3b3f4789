import { type Pause, pauses } from '../async/pauses.ts';
import { COUNTRIES, COUNTRY_ALIASES } from '../card/countries.ts';
import { base64Encode } from '../codec/bytes.ts';
import type { ReasonCode } from '../codes.ts';
import { isCertificate } from '../crypto/x509/certificate.ts';
import type { ErrorCode } from '../error-codes.ts';
import { EhicError } from '../errors.ts';
import { isObject, unusable } from '../usage.ts';
import { completeCertificate, MAX_CERTIFICATES, readCertificateEntry } from './read-certificates.ts';
import { completeInstitution, peekInstitution, withoutCertifiedKeys } from './read-institution.ts';
import type { Institution, InstitutionCertificate } from './trust-registry.ts';

/** Why an entry, or one of its certificates or dates, was omitted from an import or a list. */
export interface ImportProblem {
  /** The reason code, listed in spec/codes.md. */
  readonly code: ReasonCode | ErrorCode;
  /** Position of the entry in the list, from 0. */
  readonly position: number;
  /** Position of the certificate within the entry, from 0. Absent when the entry itself is at fault. */
  readonly certificate?: number;
  /** The name of the member at fault, or `''` for the entry itself. */
  readonly field: string;
}

/** What `importInstitutionRepository` resolves with. */
export interface RepositoryImport {
  /** The institutions, each with the certificates of all its entries. */
  readonly issuers: readonly Institution[];
  /** Everything that could not be read, with its position. */
  readonly rejected: readonly ImportProblem[];
}

type Json = Readonly<Record<string, unknown>>;

/**
 * Reads an export of the EESSI Institution Repository (institution, country, name, certificates). Its exact form is
 * not published. Accepted are an array of entries, or an object that has it as `institutions` or `results`. An
 * entry has `countryCode` or `country`; `officialId`, `id` or `code`; `name`; and `certificates` or `certificate`,
 * which is one certificate or an array. Each certificate is a text (PEM on one or several lines, wrapped twice,
 * with "Bag Attributes", or Base64) or an object as in a Resolver answer. Entries of the same country and id become
 * one institution with the certificates of all of them.
 *
 * The export does not contain accreditation periods: `accreditationPeriods` is empty unless the entries have them,
 * and a card is approved only when the periods are known from elsewhere. What cannot be read is listed in
 * `rejected`; everything else is imported. Other work gets its turn at least every 20 milliseconds or so.
 *
 * @throws {EhicError} `ERR_EHIC_REGISTRY_DATA` when `json` has none of the three forms.
 *
 * @example
 * const { issuers, rejected } = await importInstitutionRepository(JSON.parse(text));
 * const registry = snapshotRegistry(toResolverList(issuers));
 */
export async function importInstitutionRepository(json: unknown): Promise<RepositoryImport> {
  const issuers = new Map<string, Institution>();
  const rejected: ImportProblem[] = [];
  const pause = pauses();
  for (const [position, entry] of readEntries(json).entries()) {
    await pause();
    const issuer = await importEntry(entry, (problem) => rejected.push({ ...problem, position }), pause);
    if (!issuer) continue;
    const key = `${issuer.countryCode}:${issuer.officialId}`;
    const known = issuers.get(key);
    issuers.set(key, known ? merge(known, issuer) : issuer);
  }
  return { issuers: [...issuers.values()].map(withKeysOfItsOwn), rejected };
}

/**
 * Converts institutions to the form of the Resolver's whole-list answer, which `snapshotRegistry` reads and
 * `signSnapshot` signs.
 */
export function toResolverList(issuers: readonly Institution[]): {
  /** One object for each institution. */
  readonly results: readonly object[];
} {
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

async function importEntry(entry: unknown, reject: Reject, pause: Pause): Promise<Institution | undefined> {
  if (!isObject(entry)) return void reject({ code: 'FIELD_TYPE', field: '' });
  const country = readText(entry, ['countryCode', 'country'], reject);
  const officialId = readText(entry, ['officialId', 'id', 'code'], reject);
  if (country === undefined || officialId === undefined) return undefined;
  const countryCode = Object.hasOwn(COUNTRY_ALIASES, country) ? COUNTRY_ALIASES[country]! : country;
  if (!Object.hasOwn(COUNTRIES, countryCode)) return void reject({ code: 'COUNTRY_UNKNOWN', field: 'countryCode' });
  const raw = { officialId, countryCode, json: { ...entry, certificates: [] } };
  const issuer = (await completeInstitution(peekInstitution(raw)))!;
  return { ...issuer, certificates: await importCertificates(entry, reject, pause) };
}

function readText(entry: Json, names: readonly string[], reject: Reject): string | undefined {
  const name = names.find((each) => entry[each] !== undefined && entry[each] !== null && entry[each] !== '');
  const value = name === undefined ? undefined : entry[name];
  if (typeof value === 'string') return value;
  return void reject({ code: name === undefined ? 'FIELD_MISSING' : 'FIELD_TYPE', field: name ?? names[0]! });
}

async function importCertificates(entry: Json, reject: Reject, pause: Pause): Promise<InstitutionCertificate[]> {
  const certificates: InstitutionCertificate[] = [];
  for (const [field, certificate, source] of certificateSources(entry, reject)) {
    await pause();
    const { certificates: claimed, isLossy } = readCertificateEntry(source);
    if (isLossy) reject({ code: 'ERR_EHIC_CERTIFICATE', field, certificate });
    for (const each of isLossy ? claimed.filter(({ der }) => isCertificate(der)) : claimed) {
      const complete = await completeCertificate(each);
      if (complete) certificates.push(complete);
      else reject({ code: 'REGISTRY_INCONSISTENT', field, certificate });
    }
  }
  return withoutRepetition(certificates);
}

/**
 * The values of `certificates` and `certificate`, each one or an array, with their positions. An empty text beside
 * another value is ignored.
 */
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

/** Removes repetitions of a certificate with the same dates; with other dates it is another period and is kept. */
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

/** Removes the keys whose certificate is listed as well. */
function withKeysOfItsOwn({ publicKeys = [], ...issuer }: Institution): Institution {
  const keys = withoutCertifiedKeys(publicKeys, issuer.certificates);
  return { ...issuer, ...(keys.length > 0 ? { publicKeys: keys } : {}) };
}

function toPem(der: Uint8Array): string {
  const lines = base64Encode(der).match(/.{1,64}/g) ?? [];
  return ['-----BEGIN CERTIFICATE-----', ...lines, '-----END CERTIFICATE-----', ''].join('\n');
}
