import { abortable } from '../async/abortable.ts';
import { SingleFlight } from '../async/single-flight.ts';
import { certificateX5t } from '../crypto/key-id.ts';
import { sha256Hex } from '../crypto/sha256.ts';
import { parseSignal } from '../options.ts';
import type { WebAbortSignal } from '../web-types.ts';
import { AnswerCache, isRefusal, isUsable, queryKey } from './answer-cache.ts';
import { fetchBytes } from './http.ts';
import { readQueryAnswer, readResults } from './query-answer.ts';
import { readRawInstitution } from './read-institution.ts';
import { readJson } from './read-json.ts';
import { RegistryError, toFailedAnswer, toStaleAnswer } from './registry-error.ts';
import { ResolverListCache } from './resolver-list-cache.ts';
import { parseResolverOptions, type ResolverOptions } from './resolver-options.ts';
import { withThumbprint } from './snapshot.ts';
import type {
  Institution,
  InstitutionQuery,
  InstitutionsAnswer,
  PrefetchedSource,
  RegistryAnswer,
  SourceFreshness,
  TrustRegistry,
} from './trust-registry.ts';

export interface ResolverRegistry extends TrustRegistry {
  /**
   * Whether `find` resolves from the whole list, without a network. This is so after `prefetch`, until the list is
   * too old.
   */
  readonly isReadyOffline: boolean;
  /**
   * Fetches the whole list and keeps it, in memory and in the store. When that fails, the held list stays in use
   * until it is too old. While it is not, the promise resolves with its freshness and the `failure`.
   *
   * @throws {RegistryError} `ERR_EHIC_REGISTRY_UNREACHABLE` and the other `ERR_EHIC_REGISTRY_…` codes, when no
   *   usable list is held.
   */
  prefetch(options?: { readonly signal?: WebAbortSignal }): Promise<PrefetchedSource>;
}

/**
 * A registry that queries the Resolver API (PoC, Resolver API). Each query is one request; answers are kept for at
 * most `maxAgeSeconds`, and refusals for a minute. After `prefetch`, or with a list in the store, `find` works
 * without a network until the list is too old. Then it queries the Resolver again, and resolves with
 * `REGISTRY_STALE` when that fails. `find` rejects only with the reason of an aborted signal.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable.
 *
 * @example
 * const registry = resolverRegistry({ url: 'https://resolver.example/api/v1/issuers', store: fileStore('cache') });
 * await registry.prefetch();
 */
export function resolverRegistry(options: ResolverOptions): ResolverRegistry {
  const settings = parseResolverOptions(options);
  const { now, maxAgeSeconds, source } = settings;
  const holder = new ResolverListCache(settings);
  const cache = new AnswerCache();
  const flights = new SingleFlight<RegistryAnswer>();
  const holderFlights = new SingleFlight<InstitutionsAnswer>();

  const fetchAnswer = async (query: InstitutionQuery, signal: AbortSignal): Promise<RegistryAnswer> => {
    const fetched = await fetchBytes(settings.queryUrl(query), settings.query, { signal, isQuery: true });
    const body = fetched?.body ?? new Uint8Array();
    const time = now();
    const freshness = { source, time: time.toISOString(), sha256: await sha256Hex(body) };
    const answer = withThumbprint(await readQueryAnswer(readJson(body), query, freshness), query.thumbprint);
    if (answer.status !== 'failed') cache.set(query, { answer, time: time.getTime(), length: body.length });
    return answer;
  };
  const fetchHolders = async (thumbprint: string, signal: AbortSignal): Promise<InstitutionsAnswer> => {
    // "Not found" may also mean that this Resolver does not support the query, so only a list of institutions
    // counts as an answer.
    const fetched = await fetchBytes(settings.queryUrl({ thumbprint }), settings.query, { signal });
    const body = fetched?.body ?? new Uint8Array();
    const freshness = { source, time: now().toISOString(), sha256: await sha256Hex(body) };
    const read = readResults(readJson(body)).map(readRawInstitution);
    const institutions = read.flatMap((raw) => (raw ? [keyOnly(raw)] : []));
    // An entry that cannot be read may be another institution with the certificate.
    if (institutions.length === read.length) return { status: 'found', institutions, freshness };
    return { status: 'failed', code: 'REGISTRY_INCONSISTENT', params: { problem: 'institution' }, freshness };
  };
  /** An answer in memory that covers the query: to the same query, or about all keys of the institution. */
  const recall = ({ thumbprint, ...institution }: InstitutionQuery): RegistryAnswer | undefined => {
    const exact = cache.get(thumbprint === undefined ? institution : { ...institution, thumbprint });
    if (exact && isUsable(exact, now(), maxAgeSeconds)) return exact.answer;
    const whole = thumbprint === undefined ? undefined : cache.get(institution);
    if (!whole || !isUsable(whole, now(), maxAgeSeconds)) return undefined;
    const answer = withThumbprint(whole.answer, thumbprint);
    return answer.status === 'found' && !isRefusal(answer) ? answer : undefined;
  };
  const ask = async (query: InstitutionQuery, signal: AbortSignal | undefined): Promise<RegistryAnswer> => {
    const known = recall(query);
    if (known) return known;
    try {
      return await flights.run(queryKey(query), (shared) => fetchAnswer(query, shared), signal);
    } catch (error) {
      signal?.throwIfAborted();
      const older = cache.get(query);
      const isOlderHeld = older && !isRefusal(older.answer);
      return toStaleAnswer(error, isOlderHeld ? older.answer.freshness : holder.list?.freshness);
    }
  };

  return {
    get isReadyOffline() {
      return holder.freshList !== undefined;
    },
    peek(query) {
      const list = holder.freshList;
      if (list) return list.registry.peek!(query);
      const answer = recall(query);
      if (answer?.status === 'unknown') return query.thumbprint === undefined ? null : undefined;
      return answer?.status === 'found' ? answer.institution : undefined;
    },
    async find(query, findOptions) {
      const signal = parseSignal(findOptions);
      await abortable(holder.loaded, signal);
      const list = holder.freshList;
      if (list) return { ...(await list.registry.find(query)), freshness: list.freshness };
      const { thumbprint, ...institution } = query;
      const answer = await ask(query, signal);
      if (answer.status !== 'unknown' || thumbprint === undefined) return answer;
      // For a query with a thumbprint, no result means that either the institution or its key is unknown. A second
      // query finds out which.
      const whole = await ask(institution, signal);
      return whole.status === 'found' ? withThumbprint(whole, thumbprint) : answer;
    },
    async institutionsOf(certificate, findOptions) {
      const signal = parseSignal(findOptions);
      await abortable(holder.loaded, signal);
      const list = holder.freshList;
      if (list) return { ...(await list.registry.institutionsOf!(certificate)), freshness: list.freshness };
      const thumbprint = await certificateX5t(certificate);
      try {
        return await holderFlights.run(thumbprint, (shared) => fetchHolders(thumbprint, shared), signal);
      } catch (error) {
        signal?.throwIfAborted();
        return toFailedAnswer(error);
      }
    },
    async prefetch(prefetchOptions) {
      const signal = parseSignal(prefetchOptions);
      try {
        return (await holder.refresh(signal)).freshness;
      } catch (error) {
        signal?.throwIfAborted();
        const held = holder.freshList;
        if (!held) throw error;
        const { code, params } = toFailedAnswer(error);
        return { ...held.freshness, failure: { code, ...(params ? { params } : {}) } };
      }
    },
  };
}

function keyOnly({ countryCode, officialId }: Pick<Institution, 'countryCode' | 'officialId'>) {
  return { countryCode, officialId };
}

/**
 * Fetches the Resolver's whole list, `{ results: [...] }`, in the form that `signSnapshot` signs. `freshness`
 * states when it was fetched.
 *
 * @throws {RegistryError} `ERR_EHIC_REGISTRY_…` when the list cannot be fetched or read.
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable.
 */
export async function fetchResolverList(
  options: ResolverOptions,
  fetchOptions: { readonly signal?: WebAbortSignal } = {},
): Promise<{
  /** The entries, as the Resolver wrote them. */
  readonly results: readonly unknown[];
  /** Where the list came from, and when it was fetched. */
  readonly freshness: SourceFreshness;
}> {
  const settings = parseResolverOptions(options);
  const signal = parseSignal(fetchOptions);
  const { listUrl, list, now, source } = settings;
  const fetched = await fetchBytes(listUrl, list, { signal: signal ?? new AbortController().signal });
  const body = fetched?.body ?? new Uint8Array();
  const results = readResults(readJson(body));
  if (results.length === 0) throw new RegistryError('REGISTRY_NOT_UNDERSTOOD', 'the list is empty');
  return { results, freshness: { source, time: now().toISOString(), sha256: await sha256Hex(body) } };
}
