import { pauses } from '../async/pauses.ts';
import { equalBytes, utf8Encode } from '../codec/bytes.ts';
import { certificateX5t } from '../crypto/key-id.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import { isObject, requireFunction, requireNumber } from '../usage.ts';
import type { ImportProblem } from './import-repository.ts';
import { MAX_CERTIFICATES, readCertificateEntry } from './read-certificates.ts';
import {
  type ClaimedInstitution,
  completeInstitution,
  peekInstitution,
  type RawInstitution,
  readRawInstitution,
} from './read-institution.ts';
import type {
  Institution,
  InstitutionQuery,
  RegistryAnswer,
  SourceFreshness,
  TrustRegistry,
} from './trust-registry.ts';
import { isFresh } from './validity.ts';

/** The default maximum age of registry data in seconds: 24 hours (PoC 5.4). */
export const DEFAULT_MAX_AGE_SECONDS = 86_400;

/** Options of `snapshotRegistry`. */
export interface SnapshotOptions {
  /** The name of the snapshot in reports. Default `snapshot`. */
  readonly source?: string;
  /** When the list was fetched, ISO 8601. Without it the age is unknown, and the list never counts as too old. */
  readonly time?: string;
  /** The maximum age in seconds, counted from `time`. Default 86,400 (24 hours). */
  readonly maxAgeSeconds?: number;
  /** The clock by which the age of the list is measured. Default: the system's. */
  readonly now?: () => Date;
  /**
   * The SHA-256 of the data as it was fetched, in hexadecimal, for reports. Default: that of `json` serialised
   * again.
   */
  readonly sha256?: string;
}

export interface SnapshotRegistry extends TrustRegistry {
  /** The number of institutions that could be read. */
  readonly size: number;
  /** The positions in `results` of entries without a country or an id. */
  readonly unreadable: readonly number[];
  /**
   * Lists what is omitted: entries without a country or an id, and certificates of any institution that cannot be
   * read. It reads all certificates, which takes a while for a long list.
   */
  leftOut(): readonly ImportProblem[];
  /** The positions of entries whose country `EL` or `GB` was read as `GR` or `UK`. */
  readonly aliased: readonly number[];
}

const OPTIONS: OptionNames<SnapshotOptions> = {
  source: true,
  time: true,
  maxAgeSeconds: true,
  now: true,
  sha256: true,
};

/**
 * A registry in memory over the Resolver's whole-list answer, `{ results: [...] }`. The certificates of an institution
 * are read when it is first looked up.
 *
 * @throws {EhicError} `ERR_EHIC_REGISTRY_DATA` when `json` is not such a list; `ERR_EHIC_OPTIONS` for an option that is
 *   not usable, such as a `time` that is not a date.
 *
 * @example
 * const registry = snapshotRegistry(JSON.parse(await readFile('issuers.json', 'utf8')), { time: '2026-11-23T06:00:00Z' });
 */
export function snapshotRegistry(json: unknown, options: SnapshotOptions = {}): SnapshotRegistry {
  requireOptions(options, OPTIONS);
  requireFunction('now', options.now);
  if (!isObject(json) || !Array.isArray(json.results)) {
    throw new EhicError('ERR_EHIC_REGISTRY_DATA', 'not a list of issuers: no array "results"');
  }
  const results: readonly unknown[] = json.results;
  const entries = new Map<string, RawInstitution[]>();
  const unreadable: number[] = [];
  const aliased: number[] = [];
  results.forEach((entry, position) => {
    const issuer = readRawInstitution(entry);
    if (issuer && issuer.countryCode !== issuer.json.countryCode) aliased.push(position);
    if (!issuer) unreadable.push(position);
    else if (entries.has(keyOf(issuer))) entries.get(keyOf(issuer))!.push(issuer);
    else entries.set(keyOf(issuer), [issuer]);
  });
  const made = readTime(options);
  const { maxAgeSeconds = DEFAULT_MAX_AGE_SECONDS } = options;
  const now = options.now ?? (() => new Date());
  const peeked = new Map<string, ClaimedInstitution>();
  const answers = new Map<string, Promise<RegistryAnswer>>();
  let freshness: Promise<SourceFreshness> | undefined;

  const isStale = () => made !== undefined && !isFresh(made, now(), maxAgeSeconds);
  const currentFreshness = () => (freshness ??= describe(json, options));
  const peek = (key: string) => {
    const known = entries.get(key);
    if (known?.length !== 1) return undefined;
    if (!peeked.has(key)) peeked.set(key, peekInstitution(known[0]!));
    return peeked.get(key)!;
  };
  const answer = async (key: string): Promise<RegistryAnswer> => {
    const known = entries.get(key);
    const fresh = await currentFreshness();
    if (!known) return { status: 'unknown', freshness: fresh };
    if (known.length > 1) return { status: 'failed', code: 'REGISTRY_AMBIGUOUS', freshness: fresh };
    const issuer = await completeInstitution(peek(key)!);
    if (!issuer)
      return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params: { problem: 'thumbprint' }, freshness: fresh };
    return { status: 'found', institution: issuer, freshness: fresh };
  };
  const holds = (raw: RawInstitution, certificate: Uint8Array, thumbprint: string) => {
    const { certificates, claimedKeys } = peek(keyOf(raw)) ?? peekInstitution(raw);
    return (
      certificates.some(({ der }) => equalBytes(der, certificate)) ||
      claimedKeys.some((key) => key['x5t#S256'] === thumbprint)
    );
  };
  return {
    size: entries.size,
    unreadable,
    aliased,
    leftOut: () => results.flatMap(problemsOf),
    peek: (query) => (entries.has(keyOf(query)) ? peek(keyOf(query)) : null),
    prefetch: currentFreshness,
    async institutionsOf(certificate) {
      const fresh = await currentFreshness();
      if (isStale()) return { status: 'failed', code: 'REGISTRY_STALE', freshness: fresh };
      const thumbprint = await certificateX5t(certificate);
      const institutions: Pick<Institution, 'countryCode' | 'officialId'>[] = [];
      const pause = pauses();
      for (const raw of [...entries.values()].flat()) {
        await pause();
        const { countryCode, officialId } = raw;
        if (holds(raw, certificate, thumbprint)) institutions.push({ countryCode, officialId });
      }
      return { status: 'found', institutions, freshness: fresh };
    },
    async find(query) {
      if (isStale()) {
        return { status: 'failed', code: 'REGISTRY_STALE', freshness: await currentFreshness() };
      }
      const key = keyOf(query);
      if (!entries.has(key)) return answer(key);
      if (!answers.has(key)) answers.set(key, answer(key));
      return withThumbprint(await answers.get(key)!, query.thumbprint);
    },
  };
}

function problemsOf(entry: unknown, position: number): ImportProblem[] {
  const issuer = readRawInstitution(entry);
  if (!issuer) return [{ code: isObject(entry) ? 'FIELD_MISSING' : 'FIELD_TYPE', position, field: '' }];
  const { certificates } = issuer.json;
  const field = 'certificates';
  if (certificates === undefined || certificates === null) return [];
  if (!Array.isArray(certificates)) return [{ code: 'FIELD_TYPE', position, field }];
  const read = certificates.slice(0, MAX_CERTIFICATES);
  return [
    ...read.flatMap((source, certificate): ImportProblem[] =>
      readCertificateEntry(source).isLossy ? [{ code: 'ERR_EHIC_CERTIFICATE', position, certificate, field }] : [],
    ),
    ...(certificates.length > read.length ? [{ code: 'FIELD_TOO_LONG', position, field } as const] : []),
  ];
}

/** A map key. Country codes have two letters, so the separator cannot be part of one. */
function keyOf({ countryCode, officialId }: InstitutionQuery): string {
  return `${countryCode}:${officialId}`;
}

/** Reduces an answer to the certificate or key with the requested thumbprint, if one is requested. */
export function withThumbprint(answer: RegistryAnswer, thumbprint: string | undefined): RegistryAnswer {
  if (answer.status !== 'found' || thumbprint === undefined) return answer;
  const { publicKeys, ...issuer } = answer.institution;
  const isAsked = (key: { readonly 'x5t#S256': string }) => key['x5t#S256'] === thumbprint;
  const keys = publicKeys?.filter(isAsked) ?? [];
  const certificates = issuer.certificates.filter(isAsked);
  return { ...answer, institution: { ...issuer, certificates, ...(keys.length > 0 ? { publicKeys: keys } : {}) } };
}

function readTime({ time, maxAgeSeconds = DEFAULT_MAX_AGE_SECONDS }: SnapshotOptions): number | undefined {
  requireNumber('maxAgeSeconds', maxAgeSeconds);
  if (time === undefined) return undefined;
  const made = Date.parse(time);
  if (Number.isNaN(made)) throw new EhicError('ERR_EHIC_OPTIONS', 'not a time in ISO 8601', { option: 'time' });
  return made;
}

async function describe(
  json: unknown,
  { source = 'snapshot', time, sha256 }: SnapshotOptions,
): Promise<SourceFreshness> {
  const digest = sha256 ?? (await digestOf(json));
  return {
    source,
    ...(time === undefined ? {} : { time: new Date(time).toISOString() }),
    ...(digest === undefined ? {} : { sha256: digest }),
  };
}

/**
 * The SHA-256 of the data serialised as JSON; `undefined` when that fails, for example because it is nested too
 * deeply.
 */
async function digestOf(json: unknown): Promise<string | undefined> {
  try {
    return await sha256Hex(utf8Encode(JSON.stringify(json)));
  } catch {
    return undefined;
  }
}
