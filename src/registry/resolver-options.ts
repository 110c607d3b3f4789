import { formatKeyId } from '../crypto/key-id.ts';
import { EhicError } from '../errors.ts';
import { type OptionNames, requireOptions } from '../options.ts';
import type { Store } from '../store/store.ts';
import { MAX_TIME_LIMIT, readClock, requireFunction, requireNumber, requireWholeNumber } from '../usage.ts';
import type { WebFetch, WebUrl } from '../web-types.ts';
import type { HttpOptions } from './http.ts';
import { DEFAULT_MAX_AGE_SECONDS } from './snapshot.ts';
import type { InstitutionQuery } from './trust-registry.ts';

export interface ResolverOptions {
  /** The URL of the issuers, such as `https://resolver.example/api/v1/issuers`; http or https, without user information. */
  readonly url: string | WebUrl;
  /** How the key is asked for: `x509Thumbprint` (the deployed service) or `kid` (what it is moving to). */
  readonly keyParameter?: 'x509Thumbprint' | 'kid';
  /** A `fetch` with what the application needs: a proxy, a client certificate, an authorisation. */
  readonly fetch?: WebFetch;
  /** Keeps the whole list between runs. */
  readonly store?: Store;
  /** Greatest age in seconds of an answer or list that is used. Default 24 hours (PoC 5.4). */
  readonly maxAgeSeconds?: number;
  readonly now?: () => Date;
  /** Milliseconds for one attempt, body included. Default 10 seconds for a query, 60 seconds for the whole list. */
  readonly timeLimit?: number;
  /** Most bytes of an answer. Default 1 MiB for a query, 64 MiB for the whole list; a greater value is for the list only. */
  readonly maxBytes?: number;
  /** How often a network error, 429 or 5xx is tried again: after 250 ms, then 500 ms and so on. Default 2, at most 5. */
  readonly retries?: number;
  /** Waits between two attempts; for tests. */
  readonly sleep?: (milliseconds: number) => Promise<void>;
}

const QUERY = { timeLimit: 10_000, maxBytes: 1 << 20 };
const LIST = { timeLimit: 60_000, maxBytes: 1 << 26 };
const MAX_RETRIES = 5;

/** The options with their defaults. */
export interface ResolverSettings {
  readonly listUrl: URL;
  readonly queryUrl: (query: Partial<InstitutionQuery>) => URL;
  /** The URL as reports show it: a query in it may hold a secret. */
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

/** Throws `ERR_EHIC_OPTIONS` for an option that is not usable. */
export function readResolverOptions(options: ResolverOptions): ResolverSettings {
  requireOptions(options, OPTIONS);
  const listUrl = readUrl(options.url);
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
    // Looked up at each call, and called without a receiver, as browsers ask for.
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
    now: () => readClock(options.now),
    store: options.store,
  };
}

function readUrl(value: unknown): URL {
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
