import type { ReasonCode } from '../../codes.ts';
import { type DecodeError, EhicError } from '../../errors.ts';
import { findListUrlProblem } from '../../net/allowed-hosts.ts';
import { parseSignal } from '../../options.ts';
import type { Institution, PrefetchedSource, SourceFreshness, TrustRegistry } from '../../registry/trust-registry.ts';
import type { Store } from '../../store/store.ts';
import type { WebFetch } from '../../web-types.ts';
import { describeList } from './freshness.ts';
import { parseRevocationOptions } from './parse-options.ts';
import { RevocationListCache } from './revocation-list-cache.ts';
import { evaluateList } from './revocation-status.ts';
import { SeenLists } from './seen-lists.ts';
import type { RevocationAnswer, RevocationQuery, RevocationSource } from './source.ts';
import { type ListName, nameKey, StoredLists } from './stored-lists.ts';

/** Options of `revocationLists`. */
export interface RevocationListsOptions {
  /**
   * The hosts from which lists may be fetched, such as `revocation.example.eu`, or `host:port` for a port that is
   * not 443. Without any, no list is fetched.
   */
  readonly hosts?: readonly string[];
  /**
   * The `fetch` to use. Default: the runtime's own. Where the hosts of lists are not fully trusted, give one that
   * checks the address it connects to, such as `publicFetch` of `eehic/node`.
   */
  readonly fetch?: WebFetch;
  /** Where lists, and the time of the newest one of each name, are kept between runs. */
  readonly store?: Store;
  /**
   * Called with `ERR_EHIC_SNAPSHOT_STORE` when the store cannot read or write the times of the newest lists. Lists
   * are then compared only with those that this process has seen. No list older than `maxAgeSeconds` is used in any
   * case.
   */
  readonly onStoreFailure?: (error: EhicError) => void;
  /**
   * The maximum age of a list in seconds, counted from when it was made and from when it was fetched. Default
   * 86,400 (24 hours, PoC 5.6).
   */
  readonly maxAgeSeconds?: number;
  /** The clock by which the age of a list is measured. Default: the system's. */
  readonly now?: () => Date;
  /** The limit for fetching one list in milliseconds. Default 10,000. */
  readonly timeLimit?: number;
  /** The maximum size of one list in bytes, as it is fetched. Default 10,000,000. */
  readonly maxBytes?: number;
  /** The maximum number of lists in memory. The least recently used one is removed first. Default 100. */
  readonly maxLists?: number;
  /**
   * Lists that `prefetch` fetches besides those seen before. They need `registry`, and their hosts must be among
   * `hosts`.
   */
  readonly lists?: readonly ListName[];
  /**
   * The registry in which the certificates of institutions are looked up: for `prefetch`, and when a list is signed
   * with another key than the card.
   */
  readonly registry?: TrustRegistry;
  /**
   * Whether a bare JSON array of token ids is accepted as well. It is not signed, so the host, and anyone on the
   * way to it, can forge one. Default `false`.
   */
  readonly allowUnsignedLists?: boolean;
  /**
   * Resolves a host name to its addresses. A list is fetched only if all of them are public; see `isPublicAddress`.
   * Without this function the addresses are not checked.
   */
  readonly resolveHost?: (hostname: string) => Promise<readonly string[]>;
}

/** The number of lists that `prefetch` fetches at a time. */
const CONCURRENCY = 8;

/**
 * A revocation source that reads the list to which a token refers: a list of token ids (a JWS with the `typ`
 * `eehic-revocations+jwt`) or a token status list (draft-ietf-oauth-status-list; JWT or CWT). Lists are fetched
 * whole, only over https and from `hosts`, without following redirects, and within limits of size and time. Their
 * signature must be by a certificate of the card's institution that was valid when the list was made. They are kept
 * for `maxAgeSeconds`. PoC 5.6; spec/revocation.md.
 *
 * Call `check` only for tokens whose signature has been verified, as the verifier does, because the address of the
 * list comes from the token. Fetching that address also reveals to the issuer that one of its cards is being shown.
 * `prefetch` fetches whole lists ahead of time, so that showing a card fetches nothing.
 *
 * When a list cannot be used, `check` resolves with `unavailable` and its code; an index that the list does not
 * have is `revoked`. A failed fetch is not repeated for 60 seconds, and a held list that is not too old stays in
 * use. `check` and `prefetch` reject only with the signal's reason.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable.
 *
 * @example
 * const revocation = revocationLists({ hosts: ['revocation.example.eu'], registry });
 * const verifier = createVerifier({ registry, revocation });
 * await verifier.prefetch();
 */
export function revocationLists(options: RevocationListsOptions = {}): RevocationSource & Required<RevocationSource> {
  const { hosts, lists, maxLists, ...bound } = parseRevocationOptions(options);
  const stored = new StoredLists(options.store, bound.now, (cause) => {
    const message = 'when the newest list was made could not be read or written';
    options.onStoreFailure?.(new EhicError('ERR_EHIC_SNAPSHOT_STORE', message, {}, { cause }));
  });
  const holder = new RevocationListCache({ ...bound, stored, maxLists });
  const seen = new SeenLists(stored, maxLists);

  const check = async (query: RevocationQuery, signal: AbortSignal | undefined): Promise<RevocationAnswer> => {
    signal?.throwIfAborted();
    const { reference, institution: issuer } = query;
    const url = typeof reference === 'string' ? reference : reference.uri;
    if (typeof reference === 'string' && query.tokenId === undefined) {
      return { status: 'unavailable', code: 'REVOCATION_REFERENCE_MISSING' };
    }
    const problem = findListUrlProblem(url, hosts);
    if (problem) return { status: 'unavailable', code: problem };
    const { held, fault } = await holder.obtain(url, issuer, false, signal);
    const freshness = held ? describeList(held) : { source: url };
    if (fault) return unavailable(fault, freshness);
    await seen.add(url, issuer);
    return { ...evaluateList(held.list.content, query), freshness };
  };

  /** Finds the institution of a list: in the registry or, without one, as the verification of a card provided it. */
  const findIssuer = async (name: ListName, signal: AbortSignal | undefined): Promise<Institution | ReasonCode> => {
    const { countryCode, officialId } = name;
    const remembered = seen.issuerOf(name);
    try {
      const answer = await bound.registry?.find({ countryCode, officialId }, signal ? { signal } : {});
      if (answer?.status === 'found') return answer.institution;
      return remembered ?? (answer?.status === 'failed' ? answer.code : 'ISSUER_UNKNOWN');
    } catch {
      signal?.throwIfAborted();
      return remembered ?? 'REGISTRY_UNREACHABLE';
    }
  };

  const prefetchOne = async (name: ListName, signal: AbortSignal | undefined): Promise<PrefetchedSource> => {
    const issuer = await findIssuer(name, signal);
    if (typeof issuer === 'string') return { source: name.url, failure: { code: issuer } };
    const obtained = await holder.obtain(name.url, issuer, true, signal);
    if (!obtained.fault) await seen.add(name.url, issuer);
    const freshness = obtained.held ? describeList(obtained.held) : { source: name.url };
    const failure = obtained.fault ?? obtained.failed;
    return failure ? { ...freshness, failure: failureOf(failure) } : freshness;
  };

  return {
    check: async (query, checkOptions) => check(query, parseSignal(checkOptions)),
    async prefetch(prefetchOptions) {
      const signal = parseSignal(prefetchOptions);
      signal?.throwIfAborted();
      const names = new Map([...lists, ...(await seen.names())].map((name) => [nameKey(name), name]));
      // Stored names may have hosts that are no longer allowed.
      const wanted = [...names.values()].filter(({ url }) => findListUrlProblem(url, hosts) === undefined);
      const results: PrefetchedSource[] = [];
      let next = 0;
      const work = async () => {
        while (next < wanted.length) {
          const at = next++;
          results[at] = await prefetchOne(wanted[at]!, signal);
        }
      };
      await Promise.all(Array.from({ length: CONCURRENCY }, work));
      return results;
    },
  };
}

function unavailable(fault: DecodeError, freshness: SourceFreshness): RevocationAnswer {
  return { status: 'unavailable', ...failureOf(fault), freshness };
}

function failureOf({ reason, params }: DecodeError): NonNullable<PrefetchedSource['failure']> {
  return { code: reason, ...(Object.keys(params).length > 0 ? { params } : {}) };
}
