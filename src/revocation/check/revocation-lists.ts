import type { ReasonCode } from '../../codes.ts';
import { type DecodeError, EhicError } from '../../errors.ts';
import { checkListUrl } from '../../net/allowed-hosts.ts';
import { readSignal } from '../../options.ts';
import type { Institution, PrefetchedSource, SourceFreshness, TrustRegistry } from '../../registry/trust-registry.ts';
import type { Store } from '../../store/store.ts';
import type { WebFetch } from '../../web-types.ts';
import { describeList } from './freshness.ts';
import { readOptions } from './read-options.ts';
import { RevocationListCache } from './revocation-list-cache.ts';
import { judge } from './revocation-status.ts';
import { SeenLists } from './seen-lists.ts';
import type { RevocationAnswer, RevocationQuery, RevocationSource } from './source.ts';
import { type ListName, nameKey, StoredLists } from './stored-lists.ts';

/** Options of `revocationLists`. */
export interface RevocationListsOptions {
  /** Hosts from which lists may be fetched, such as `revocation.example.eu`; `host:port` for a port that is not 443. */
  readonly hosts?: readonly string[];
  /** The runtime's own by default. Give one that looks at the address it connects to where cards come from strangers. */
  readonly fetch?: WebFetch;
  /** Keeps lists between runs, and when the newest of each was made. */
  readonly store?: Store;
  /**
   * Is told, with `ERR_EHIC_SNAPSHOT_STORE`, that the store could not be asked when the newest list was made, or not be told. Lists
   * are then compared with those that this process has seen, and none is older than `maxAgeSeconds` in any case.
   */
  readonly onStoreFailure?: (error: EhicError) => void;
  /** Greatest age of a list in seconds, counted from when it was made and from when it was fetched. Default 24 hours. */
  readonly maxAgeSeconds?: number;
  /** The clock; that of the system by default. */
  readonly now?: () => Date;
  /** Milliseconds for one list to arrive. Default 10,000. */
  readonly timeLimit?: number;
  /** Most bytes of one list as it is fetched. Default 10,000,000. */
  readonly maxBytes?: number;
  /** Most lists in memory; the one used longest ago goes first. Default 100. */
  readonly maxLists?: number;
  /** Lists that `prefetch` fetches beside those seen before; needs `registry`. Their hosts must be among `hosts`. */
  readonly lists?: readonly ListName[];
  /** Where the certificates of institutions are looked up: for `prefetch`, and when a list has another key than the card. */
  readonly registry?: TrustRegistry;
  /** Also read a bare JSON array of token ids. Anyone at the host, or on the way to it, can write one. */
  readonly allowUnsignedLists?: boolean;
  /** The addresses a host name leads to. A list is not fetched unless all are public; see `isPublicAddress`. */
  readonly resolveHost?: (hostname: string) => Promise<readonly string[]>;
}

/** Lists fetched at a time by `prefetch`. */
const CONCURRENCY = 8;

/**
 * Tells whether a token was revoked by the list that it refers to: a list of token ids (a JWS of `typ` `eehic-revocations+jwt`) or a
 * token status list (draft-ietf-oauth-status-list; JWT or CWT). Lists are fetched whole, only over https and from `hosts`,
 * without following redirects, within limits of size and time; their signature must be by a certificate of the card's
 * institution that was valid when the list was made. They are kept for `maxAgeSeconds`. PoC 5.6; spec/revocation.md.
 *
 * Ask only about tokens whose signature has passed, as the verifier does: the address comes out of the token. That address
 * also tells the issuer where a card is shown; `prefetch` fetches whole lists ahead of time, so that showing a card fetches nothing.
 *
 * A list that cannot be used is an answer `unavailable` with its code; an index that the list does not have is `revoked`.
 * A failed fetch is not repeated for 60 seconds, and leaves a list that is held and not too old in use. `check` and `prefetch`
 * reject only with the signal's reason. Throws `ERR_EHIC_OPTIONS` for unusable options.
 *
 * @example
 * const revocation = revocationLists({ hosts: ['revocation.example.eu'], registry });
 * const verifier = createVerifier({ registry, revocation });
 * await verifier.prefetch();
 */
export function revocationLists(options: RevocationListsOptions = {}): RevocationSource & Required<RevocationSource> {
  const { hosts, lists, maxLists, ...bound } = readOptions(options);
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
    const problem = checkListUrl(url, hosts);
    if (problem) return { status: 'unavailable', code: problem };
    const { held, fault } = await holder.obtain(url, issuer, false, signal);
    const freshness = held ? describeList(held) : { source: url };
    if (fault) return unavailable(fault, freshness);
    await seen.add(url, issuer);
    return { ...judge(held.list.content, query), freshness };
  };

  /** Without a registry, the institution as the card's verification brought it along. */
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
    check: async (query, checkOptions) => check(query, readSignal(checkOptions)),
    async prefetch(prefetchOptions) {
      const signal = readSignal(prefetchOptions);
      signal?.throwIfAborted();
      const names = new Map([...lists, ...(await seen.names())].map((name) => [nameKey(name), name]));
      // Hosts may have been taken off the list since.
      const wanted = [...names.values()].filter(({ url }) => checkListUrl(url, hosts) === undefined);
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
