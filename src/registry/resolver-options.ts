import { formatKeyId } from '../crypto/key-id.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Store } from '../store/store.ts';
import { MAX_TIME_LIMIT, parseClock, requireFunction, requireNumber, requireWholeNumber } from '../usage.ts';
import type { WebFetch, WebUrl } from '../web-types.ts';
import type { HttpOptions } from './http.ts';
import { DEFAULT_MAX_AGE_SECONDS } from './snapshot.ts';
import type { InstitutionQuery } from './trust-registry.ts';

/** Options of `resolverRegistry` and `fetchResolverList`. */
export interface ResolverOptions {
  /**
   * The URL of the institutions, such as `https://resolver.example/api/v1/issuers`: http or https, without user
   * information.
   */
  readonly url: string | WebUrl;
  /**
   * The name of the query parameter for the key: `x509Thumbprint` (the deployed service, and the default) or `kid`
   * (its successor).
   */
  readonly keyParameter?: 'x509Thumbprint' | 'kid';
  /** The `fetch` to use, for a proxy, a client certificate or an authorisation. Default: the runtime's own. */
  readonly fetch?: WebFetch;
  /** Where the whole list is kept between runs. Without a store it is kept in memory only. */
  readonly store?: Store;
  /** The maximum age of an answer or list in seconds. Default 86,400 (24 hours, PoC 5.4). */
  readonly maxAgeSeconds?: number;
  /** The clock by which the age of an answer is measured. Default: the system's. */
  readonly now?: () => Date;
  /**
   * The limit for one attempt in milliseconds, body included. Default 10,000 for a query, 60,000 for the whole
   * list.
   */
  readonly timeLimit?: number;
  /**
   * The maximum size of an answer in bytes. Default 1 MiB for a query and 64 MiB for the whole list; a value above
   * the default raises the limit for the list only.
   */
  readonly maxBytes?: number;
  /**
   * How often a network error or the status 429 or 5xx is retried: after 250 ms, then 500 ms, and so on. Default 2,
   * at most 5.
   */
  readonly retries?: number;
  /** Waits between two attempts. Give another only in tests. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const QUERY = { timeLimit: 10_000, maxBytes: 1 << 20 };
const LIST = { timeLimit: 60_000, maxBytes: 1 << 26 };
const MAX_RETRIES = 5;

/** The options with their defaults. */
export interface ResolverSettings {
  readonly listUrl: URL;
  readonly queryUrl: (query: Partial<InstitutionQuery>) => URL;
  /** The URL as reports show it, without its query, which may contain a secret. */
  readonly source: string;
  readonly query: HttpOptions;
  readonly list: HttpOptions;
  readonly maxAgeSeconds: number;
  readonly now: () => Date;
  readonly store: Store | undefined;
}

const OPTIONS: OptionNames<ResolverOptions> = {
  url: true,
  keyParameter: true,
  fetch: true,
  store: true,
  maxAgeSeconds: true,
  now: true,
  timeLimit: true,
  maxBytes: true,
  retries: true,
  sleep: true,
};

/** Validates the options and fills in their defaults. Throws `ERR_EHIC_OPTIONS` for an option that is not usable. */
export function parseResolverOptions(options: ResolverOptions): ResolverSettings {
  requireOptions(options, OPTIONS);
  const listUrl = parseUrl(options.url);
  const {
    keyParameter = 'x509Thumbprint',
    maxAgeSeconds = DEFAULT_MAX_AGE_SECONDS,
    retries = 2,
    timeLimit,
    maxBytes,
  } = options;
  if (keyParameter !== 'x509Thumbprint' && keyParameter !== 'kid') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'no such key parameter', { option: 'keyParameter' });
  }
  for (const name of ['fetch', 'now', 'sleep'] as const) requireFunction(name, options[name]);
  requireNumber('maxAgeSeconds', maxAgeSeconds);
  requireWholeNumber('retries', retries);
  if (timeLimit !== undefined) requireWholeNumber('timeLimit', timeLimit, 1, MAX_TIME_LIMIT);
  if (maxBytes !== undefined) requireWholeNumber('maxBytes', maxBytes, 1);
  const shared = {
    // The global `fetch` is looked up at each call, and called without a receiver, as browsers require.
    fetch: options.fetch ?? ((...request: Parameters<typeof globalThis.fetch>) => globalThis.fetch(...request)),
    retries: Math.min(retries, MAX_RETRIES),
    sleep: options.sleep ?? ((milliseconds: number) => new Promise((resolve) => setTimeout(resolve, milliseconds))),
  };
  return {
    listUrl,
    queryUrl: (query) => buildQueryUrl(listUrl, keyParameter, query),
    source: `${listUrl.origin}${listUrl.pathname}`,
    query: {
      ...shared,
      timeLimit: timeLimit ?? QUERY.timeLimit,
      maxBytes: Math.min(maxBytes ?? QUERY.maxBytes, QUERY.maxBytes),
    },
    list: {
      ...shared,
      timeLimit: timeLimit ?? LIST.timeLimit,
      maxBytes: maxBytes ?? LIST.maxBytes,
    },
    maxAgeSeconds,
    now: () => parseClock(options.now),
    store: options.store,
  };
}

function parseUrl(value: unknown): URL {
  const text = String(value);
  const url = URL.canParse(text) ? new URL(text) : undefined;
  if (!url || !['http:', 'https:'].includes(url.protocol) || url.username !== '' || url.password !== '') {
    throw new EhicError('ERR_EHIC_OPTIONS', 'not an http or https URL without user information', { option: 'url' });
  }
  url.hash = '';
  return url;
}

function buildQueryUrl(
  base: URL,
  keyParameter: string,
  { countryCode, officialId, thumbprint }: Partial<InstitutionQuery>,
): URL {
  const url = new URL(base);
  if (thumbprint !== undefined) {
    url.searchParams.set(keyParameter, keyParameter === 'kid' ? formatKeyId(thumbprint) : thumbprint);
  }
  if (countryCode !== undefined) url.searchParams.set('countryCode', countryCode);
  if (officialId !== undefined) url.searchParams.set('officialId', officialId);
  return url;
}
