import { SingleFlight } from '../async/single-flight.ts';
import { GuardedStore } from '../store/guarded-store.ts';
import { fetchBytes } from './http.ts';
import type { ResolverSettings } from './resolver-options.ts';
import { isFresh } from './validity.ts';
import { decodeStoredList, encodeStoredList, readWholeList, type WholeList } from './whole-list.ts';

/** Keeps the whole list of a Resolver in memory and in the store, and fetches it again when needed. */
export class ResolverListCache {
  readonly #settings: ResolverSettings;
  readonly #store: GuardedStore;
  readonly #refreshing = new SingleFlight<WholeList>();
  #list: WholeList | undefined;
  /** Resolves when the store has been read, whether or not it holds a list. */
  readonly loaded: Promise<void>;

  constructor(settings: ResolverSettings) {
    this.#settings = settings;
    this.#store = new GuardedStore(settings.store, settings.now);
    this.loaded = this.#load();
  }

  /** The list, however old. */
  get list(): WholeList | undefined {
    return this.#list;
  }

  /** The list, unless it is too old. */
  get freshList(): WholeList | undefined {
    const { now, maxAgeSeconds } = this.#settings;
    const list = this.#list;
    return list && isFresh(Date.parse(list.freshness.time), now(), maxAgeSeconds) ? list : undefined;
  }

  /**
   * Fetches the list, or finds that it has not changed. When that fails, the held list is kept. Throws
   * `RegistryError`.
   */
  async refresh(signal: AbortSignal | undefined): Promise<WholeList> {
    const refresh = async (shared: AbortSignal): Promise<WholeList> => {
      await this.loaded;
      const { listUrl, list, now, source } = this.#settings;
      const held = this.#list;
      const answer = await fetchBytes(listUrl, list, { etag: held?.etag, signal: shared });
      const time = now().toISOString();
      if (!answer) {
        this.#list = { ...held!, freshness: { ...held!.freshness, time } };
        await this.#writeAgain(this.#list);
        return this.#list;
      }
      const { body, etag } = answer;
      this.#list = await readWholeList(body, { source, time, ...(etag === undefined ? {} : { etag }) });
      await this.#write(this.#list, body);
      return this.#list;
    };
    return this.#refreshing.run('list', refresh, signal);
  }

  async #load(): Promise<void> {
    const read = await this.#readStored();
    if (read) this.#list = read.list;
  }

  async #readStored() {
    const { source } = this.#settings;
    return this.#store.use(async (store) => {
      const value = await store.get(this.#key);
      return value instanceof Uint8Array ? decodeStoredList(value, source) : undefined;
    });
  }

  async #write({ freshness, etag }: WholeList, body: Uint8Array): Promise<void> {
    const { source, time, sha256 = '' } = freshness;
    const facts = { source, time, sha256, ...(etag === undefined ? {} : { etag }) };
    await this.#store.use((store) => store.set(this.#key, encodeStoredList(body, facts)));
  }

  /**
   * Stores the list again with its new time. Its bytes are not kept in memory, so they are read from the store
   * first.
   */
  async #writeAgain(list: WholeList): Promise<void> {
    const stored = await this.#readStored();
    if (stored?.list.freshness.sha256 === list.freshness.sha256) await this.#write(list, stored!.body);
  }

  get #key(): string {
    return `resolver-list ${this.#settings.listUrl}`;
  }
}
