import { SingleFlight } from '../../async/single-flight.ts';
import { comparableListUrl } from '../../card/list-url.ts';
import { DecodeError } from '../../errors.ts';
import { type DownloadOptions, downloadUnless } from '../../net/list-download.ts';
import { wasValidAt } from '../../registry/certificate-validity.ts';
import type { Institution, InstitutionCertificate, TrustRegistry } from '../../registry/trust-registry.ts';
import { BoundedMap } from '../../store/bounded-map.ts';
import { certificatesOf } from './certificates-of.ts';
import { ageFault, digestOf, type HeldList, isDue, isOlder, olderFault } from './freshness.ts';
import { NewestSeen } from './newest-seen.ts';
import { type RevocationList, readList } from './read-list.ts';
import { type ListName, nameKey, type StoredBody, type StoredLists } from './stored-lists.ts';

export interface HolderOptions extends DownloadOptions {
  readonly stored: StoredLists;
  readonly registry: TrustRegistry | undefined;
  /** The maximum age in seconds. */
  readonly maxAgeSeconds: number;
  readonly now: () => Date;
  readonly maxLists: number;
  readonly allowUnsignedLists: boolean;
}

/**
 * The result of obtaining a list. It is either a list that may be used, with the reason why no newer one could be
 * fetched; or the reason why there is none, with the held list that may not be used, if any.
 */
export type Obtained =
  | { readonly held: HeldList; readonly fault?: undefined; readonly failed?: DecodeError }
  | { readonly held?: HeldList; readonly fault: DecodeError };

/** A list in memory or in the store, and why it may not be used. */
interface Recalled {
  readonly held?: HeldList;
  readonly fault?: DecodeError;
}

/** For this many milliseconds after a failure a list is not fetched again. */
const FAILURE_TIME = 60_000;
const MAX_FAILURES = 1000;
/** The approximate maximum size of all lists in memory, in bytes. */
const MAX_WEIGHT = 1 << 28;
/** The approximate size of a token id in a set, in bytes. */
const TOKEN_ID_WEIGHT = 120;
/** The reasons that say nothing about a list, only that none was received. */
const NO_LIST: readonly string[] = ['REVOCATION_UNREACHABLE', 'REVOCATION_TIMEOUT'];

/**
 * Holds verified lists, each for one institution, so that a card of one institution cannot displace the list of
 * another. Fetches a list that is missing or due, keeps the newer of two, and makes one request at a time for each
 * address.
 */
export class RevocationListCache {
  readonly #options: HolderOptions;
  readonly #held: BoundedMap<HeldList>;
  readonly #newest: NewestSeen;
  readonly #failures = new BoundedMap<{ readonly until: number; readonly fault: DecodeError }>(MAX_FAILURES);
  readonly #obtaining = new SingleFlight<Obtained>();
  readonly #downloads = new SingleFlight<StoredBody | undefined>();

  constructor(options: HolderOptions) {
    this.#options = options;
    this.#held = new BoundedMap(options.maxLists, MAX_WEIGHT);
    this.#newest = new NewestSeen(options.stored, () => this.#now());
  }

  /** The number of lists in memory. */
  get size(): number {
    return this.#held.size;
  }

  /**
   * Returns the list that this institution has at this address. With `isForced` it is fetched whether or not it is
   * due.
   */
  async obtain(url: string, issuer: Institution, isForced: boolean, signal?: AbortSignal): Promise<Obtained> {
    const name = { url, countryCode: issuer.countryCode, officialId: issuer.officialId };
    const held = isForced ? undefined : this.#held.get(nameKey(name));
    const isUsable = held && this.#isFresh(held) && this.#isSignedBy(held, issuer.certificates);
    if (isUsable && !isOlder(held.list, await this.#newest.recent(name))) return { held };
    // With other certificates of the institution the result may differ, so they are part of the key.
    const key = [isForced, nameKey(name), ...issuer.certificates.map((each) => each['x5t#S256'])].join(' ');
    return this.#obtaining.run(key, (stop) => this.#refresh(name, issuer, isForced, key, stop), signal);
  }

  async #refresh(
    name: ListName,
    issuer: Institution,
    isForced: boolean,
    key: string,
    stop: AbortSignal,
  ): Promise<Obtained> {
    const certificates = await certificatesOf(issuer, this.#options.registry, stop);
    const known = await this.#recall(name, certificates);
    const usable = known.fault ? undefined : known.held;
    if (usable && !isForced && this.#isFresh(usable)) return { held: usable };
    const failed = await this.#fetchNewer(name, certificates, usable, isForced, key, stop);
    if (!(failed instanceof DecodeError)) return { held: failed };
    // Another process that shares the store may have received a newer list meanwhile.
    const { held, fault } = await this.#recall(name, certificates);
    if (held && !fault) return { held, failed };
    return { ...(held ? { held } : {}), fault: fault && NO_LIST.includes(failed.reason) ? fault : failed };
  }

  /**
   * The list in memory or else in the store, if it is signed by the institution as the registry lists it now; and why it
   * may not be used, also where a newer one has been seen by this process or by another one that shares the store.
   */
  async #recall(name: ListName, certificates: readonly InstitutionCertificate[]): Promise<Recalled> {
    const inMemory = this.#held.get(nameKey(name));
    const own = inMemory && this.#isSignedBy(inMemory, certificates) ? inMemory : undefined;
    const isNewest = own && !isOlder(own.list, await this.#newest.of(name));
    const held = isNewest ? own : ((await this.#recallStored(name, certificates)) ?? own);
    if (!held) return {};
    const fault = held === own && !isNewest ? olderFault('held') : this.#ageFault(held);
    return fault ? { held, fault } : { held };
  }

  async #recallStored(name: ListName, certificates: readonly InstitutionCertificate[]): Promise<HeldList | undefined> {
    const stored = await this.#options.stored.load(name);
    if (!stored) return undefined;
    try {
      const read = await this.#read(name, stored, certificates);
      if (isOlder(read.list, await this.#newest.of(name))) return undefined;
      if (!(await this.#newest.add(name, read.list.iat))) return undefined;
      return this.#hold(name, read);
    } catch {
      return undefined;
    }
  }

  async #fetchNewer(
    name: ListName,
    certificates: readonly InstitutionCertificate[],
    held: HeldList | undefined,
    isForced: boolean,
    key: string,
    stop: AbortSignal,
  ): Promise<HeldList | DecodeError> {
    const failure = this.#failures.get(key);
    if (!isForced && failure && this.#now() < failure.until) return failure.fault;
    try {
      const accept = (body: StoredBody) => this.#readNewer(name, body, certificates, held);
      const shared = isForced ? undefined : this.#bodyOfAnother(name);
      // The body may be this institution's own list, or may have been made before the institution changed its key.
      const fromShared = shared && (await accept(shared).catch(() => undefined));
      const read = fromShared ?? (await this.#download(name, held, accept, stop));
      // Another list of this name may have been received meanwhile.
      if (!(await this.#newest.add(name, read.list.iat))) throw olderFault('fetched');
      const newest = this.#hold(name, read);
      this.#failures.delete(key);
      if (newest === read) await this.#options.stored.save(name, read);
      return newest;
    } catch (error) {
      stop.throwIfAborted();
      const fault =
        error instanceof DecodeError
          ? error
          : new DecodeError('REVOCATION_UNAVAILABLE', 'the list could not be obtained');
      this.#failures.set(key, { until: this.#now() + FAILURE_TIME, fault });
      return fault;
    }
  }

  /**
   * Fetches a list, unless the server says that the one that is held is still right. That is asked only of one that may
   * still be used, so that a server that is wrong delays a newer list no longer than that.
   */
  async #download(
    { url }: ListName,
    held: HeldList | undefined,
    accept: (body: StoredBody) => Promise<HeldList>,
    stop: AbortSignal,
  ): Promise<HeldList> {
    const etag = held && !this.#ageFault(held) ? held.etag : undefined;
    const start = async (signal: AbortSignal) => {
      const answer = await downloadUnless(etag, url, this.#options, signal);
      return answer && { ...answer, fetchedAt: this.#now() };
    };
    const body = await this.#downloads.run(JSON.stringify([url, etag]), start, stop);
    return accept(body ?? { body: held!.body, fetchedAt: this.#now(), etag });
  }

  /** A body that was fetched for another institution: one body may sign for many, and publish one list for all. */
  #bodyOfAnother(name: ListName): StoredBody | undefined {
    const own = nameKey(name);
    const url = comparableListUrl(name.url);
    return this.#held
      .values()
      .find((each) => comparableListUrl(each.url) === url && each.key !== own && this.#isFresh(each));
  }

  async #readNewer(
    name: ListName,
    stored: StoredBody,
    certificates: readonly InstitutionCertificate[],
    held: HeldList | undefined,
  ): Promise<HeldList> {
    const read = await this.#read(name, stored, certificates);
    const newest = Math.max(held?.list.iat ?? 0, await this.#newest.of(name));
    if (isOlder(read.list, newest)) throw olderFault('fetched');
    const fault = this.#ageFault(read);
    if (fault) throw fault;
    return read;
  }

  async #read(name: ListName, stored: StoredBody, certificates: readonly InstitutionCertificate[]): Promise<HeldList> {
    const { allowUnsignedLists } = this.#options;
    const list = await readList(stored.body, { url: name.url, issuer: name, certificates, allowUnsignedLists });
    return { url: name.url, key: nameKey(name), list, ...stored, sha256: await digestOf(stored.body) };
  }

  /**
   * Stores a list in memory, unless a newer one that the same certificates signed was stored meanwhile. Returns the
   * one that is held.
   */
  #hold(name: ListName, read: HeldList): HeldList {
    const held = this.#held.get(nameKey(name));
    const isOvertaken = held && isOlder(read.list, held.list.iat ?? 0);
    if (isOvertaken && held.list.signers.join() === read.list.signers.join()) return held;
    this.#held.set(nameKey(name), read, read.body.length + weightOf(read.list));
    return read;
  }

  #isSignedBy({ list }: HeldList, certificates: readonly InstitutionCertificate[]): boolean {
    if (list.iat === undefined) return this.#options.allowUnsignedLists;
    const made = new Date(list.iat * 1000);
    return certificates.some((each) => list.signers.includes(each['x5t#S256']) && wasValidAt(each, made));
  }

  #isFresh(held: HeldList): boolean {
    return !this.#ageFault(held) && !isDue(held, this.#now(), this.#options.maxAgeSeconds);
  }

  #ageFault(held: HeldList): DecodeError | undefined {
    return ageFault(held, this.#now(), this.#options.maxAgeSeconds);
  }

  #now(): number {
    return this.#options.now().getTime();
  }
}

function weightOf({ content }: RevocationList): number {
  return content.kind === 'jti' ? content.tokenIds.size * TOKEN_ID_WEIGHT : content.statuses.bytes.length;
}
