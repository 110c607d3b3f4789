import { SingleFlight } from '../../async/single-flight.ts';
import { equalBytes } from '../../codec/bytes.ts';
import { type CertificateList, MAX_LIST_LENGTH } from '../../crypto/x509/certificate-list.ts';
import type { CertificateListSource } from '../../crypto/x509/certificate-lists.ts';
import { openCertificateList } from '../../crypto/x509/certificate-revocation.ts';
import { DecodeError } from '../../errors.ts';
import { download } from '../../net/list-download.ts';
import { type OptionNames, parseSignal, requireOptions } from '../../options.ts';
import type { PrefetchedSource } from '../../registry/trust-registry.ts';
import type { Store } from '../../store/store.ts';
import { MAX_TIME_LIMIT, requireFunction, requireWholeNumber, unusable } from '../../usage.ts';
import type { WebAbortSignal, WebFetch } from '../../web-types.ts';
import { digestOf } from './freshness.ts';
import { StoredLists } from './stored-lists.ts';

/** A source of certificate revocation lists (CRLs) that can be fetched ahead of time. */
export interface CrlSource extends CertificateListSource {
  /** Fetches all lists again. Each list that could not be fetched has a `failure`. */
  prefetch?(options?: { readonly signal?: WebAbortSignal }): Promise<readonly PrefetchedSource[]>;
}

/** Options of `crlSource`. */
export interface CrlSourceOptions {
  /**
   * The addresses of the lists, `http:` or `https:`; at most 50. Authorities publish them over http, because the
   * lists themselves are signed.
   */
  readonly urls: readonly string[];
  /** The `fetch` to use. Default: the runtime's own. */
  readonly fetch?: WebFetch;
  /** Where lists are kept between runs. */
  readonly store?: Store;
  /** The clock by which the age of a list is measured. Default: the system's. */
  readonly now?: () => Date;
  /** The limit for fetching one list in milliseconds. Default 10,000. */
  readonly timeLimit?: number;
  /** The maximum size of one list in bytes. Default 16,000,000, which is also the highest value allowed. */
  readonly maxBytes?: number;
  /**
   * Resolves a host name to its addresses. A list is fetched only if all of them are public; see `isPublicAddress`.
   * Without this function the addresses are not checked.
   */
  readonly resolveHost?: (hostname: string) => Promise<readonly string[]>;
}

const MAX_URLS = 50;
const DEFAULT_TIMEOUT = 10_000;
/** For this many milliseconds after a failure a list is not fetched again, except by `prefetch`. */
const FAILURE_TIME = 60_000;

const OPTIONS: OptionNames<CrlSourceOptions> = {
  urls: true,
  fetch: true,
  store: true,
  now: true,
  timeLimit: true,
  maxBytes: true,
  resolveHost: true,
};

/**
 * A source of certificate revocation lists (CRLs, RFC 5280 5) from addresses that the application names; addresses
 * in certificates are never used. Lists are fetched whole, within limits and without following redirects. They are
 * kept until their `nextUpdate`, in memory and in the store. A verification fetches a list that is missing or has
 * expired; `prefetch`, which the verifier's `prefetch` calls, fetches all. The signature of a list is verified when
 * a certificate is evaluated. The previous list is therefore kept beside a new one, so that a single forged answer
 * cannot replace it; after two forged answers the status is unknown until a genuine list is fetched.
 *
 * `lists` and `prefetch` reject only with the signal's reason.
 *
 * @throws {EhicError} `ERR_EHIC_OPTIONS` for an option that is not usable.
 *
 * @example
 * const crls = crlSource({ urls: ['http://crl.ca.example/documents.crl'], store });
 * const verifier = createVerifier({ registry, trustAnchors, crls });
 * await verifier.prefetch();
 */
export function crlSource(options: CrlSourceOptions): CrlSource & Required<CrlSource> {
  const { urls, bound, now, stored } = parseOptions(options);
  const holders = urls.map((url) => new Holder(url, { bound, now, stored }));
  return {
    async lists(listsOptions) {
      const signal = parseSignal(listsOptions);
      signal?.throwIfAborted();
      return (await Promise.all(holders.map((holder) => holder.obtain(signal)))).flat();
    },
    async prefetch(prefetchOptions) {
      const signal = parseSignal(prefetchOptions);
      signal?.throwIfAborted();
      return Promise.all(holders.map((holder) => holder.refresh(signal)));
    },
  };
}

interface HolderParts {
  readonly bound: Parameters<typeof download>[1];
  readonly now: () => Date;
  readonly stored: StoredLists;
}

/** The list at one address: the one that was fetched last, and the one before it while that has not expired. */
class Holder {
  readonly #url: string;
  readonly #parts: HolderParts;
  readonly #work = new SingleFlight<DecodeError | undefined>();
  #held: readonly Uint8Array[] = [];
  #isLoaded = false;
  #failedUntil = Number.NEGATIVE_INFINITY;

  constructor(url: string, parts: HolderParts) {
    this.#url = url;
    this.#parts = parts;
  }

  async obtain(signal: AbortSignal | undefined): Promise<readonly Uint8Array[]> {
    await this.#load();
    if (!this.#held.some((der) => this.#isFresh(der)) && +this.#parts.now() >= this.#failedUntil) {
      await this.#fetch(signal);
    }
    return this.#held;
  }

  async refresh(signal: AbortSignal | undefined): Promise<PrefetchedSource> {
    await this.#load();
    const fault = await this.#fetch(signal);
    const [der] = this.#held;
    const list = der && openCertificateList(der);
    return {
      source: this.#url,
      ...(list ? { time: list.thisUpdate.toISOString(), sha256: await digestOf(der!) } : {}),
      ...(fault ? { failure: { code: fault.reason, params: fault.params } } : {}),
    };
  }

  async #load(): Promise<void> {
    if (this.#isLoaded) return;
    const found = await this.#parts.stored.load(this.#name);
    this.#isLoaded = true;
    if (found && this.#held.length === 0 && openCertificateList(found.body)) this.#held = [found.body];
  }

  #fetch(signal: AbortSignal | undefined): Promise<DecodeError | undefined> {
    return this.#work.run(this.#url, (shared) => this.#download(shared), signal);
  }

  async #download(signal: AbortSignal): Promise<DecodeError | undefined> {
    const { bound, now, stored } = this.#parts;
    try {
      const body = await download(this.#url, bound, signal);
      const list = openCertificateList(body);
      if (!list) throw new DecodeError('REVOCATION_NOT_UNDERSTOOD', 'what was fetched is not a revocation list');
      this.#failedUntil = Number.NEGATIVE_INFINITY;
      if (this.#held[0] && equalBytes(this.#held[0], body)) return undefined;
      this.#held = [body, ...this.#held.filter((der) => this.#isFresh(der))].slice(0, 2);
      await stored.save(this.#name, { body, fetchedAt: +now() });
      return undefined;
    } catch (error) {
      signal.throwIfAborted();
      this.#failedUntil = +now() + FAILURE_TIME;
      return error instanceof DecodeError ? error : new DecodeError('REVOCATION_UNREACHABLE', 'not fetched');
    }
  }

  #isFresh(der: Uint8Array): boolean {
    const list: CertificateList | undefined = openCertificateList(der);
    return list?.nextUpdate !== undefined && this.#parts.now() <= list.nextUpdate;
  }

  get #name() {
    return { url: this.#url, countryCode: '', officialId: 'crl' };
  }
}

function parseOptions(options: CrlSourceOptions) {
  requireOptions(options, OPTIONS);
  for (const name of ['fetch', 'now', 'resolveHost'] as const) requireFunction(name, options[name]);
  const { urls, timeLimit = DEFAULT_TIMEOUT, maxBytes = MAX_LIST_LENGTH, now = () => new Date() } = options;
  if (!Array.isArray(urls) || urls.length > MAX_URLS || !urls.every(isUrl)) {
    throw unusable('urls', `at most ${MAX_URLS} addresses of the schemes http or https`);
  }
  requireWholeNumber('timeLimit', timeLimit, 1, MAX_TIME_LIMIT);
  requireWholeNumber('maxBytes', maxBytes, 1, MAX_LIST_LENGTH);
  // Browsers require that `fetch` is called without another receiver.
  const fetch: typeof globalThis.fetch = options.fetch ?? ((input, init) => globalThis.fetch(input, init));
  return {
    urls: [...new Set(urls.map((url: string) => new URL(url).href))],
    bound: { fetch, timeLimit, maxBytes, resolveHost: options.resolveHost },
    now,
    stored: new StoredLists(options.store, now),
  };
}

function isUrl(url: unknown): boolean {
  return typeof url === 'string' && URL.canParse(url) && /^https?:$/.test(new URL(url).protocol);
}
