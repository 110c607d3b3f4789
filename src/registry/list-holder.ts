import { inTime } from '../async/in-turn.ts';
import { Flights } from '../async/single-flight.ts';
import type { Store } from '../store/store.ts';
import { isFresh } from './fresh.ts';
import { fetchBytes } from './http.ts';
import type { ResolverSettings } from './resolver-options.ts';
import { decodeStoredList, encodeStoredList, readWholeList, type WholeList } from './whole-list.ts';

/** Milliseconds after which a store that does not answer counts as one that failed. */
export const STORE_TIMEOUT = 5_000;

/** The whole list of a Resolver: in memory, in the store, and fetched anew. */
export class ListHolder {
  readonly #settings: ResolverSettings;
  readonly #flights = new Flights<WholeList>();
  #list: WholeList | undefined;
  /** Settles when the store was read, whatever came out of it. */
  readonly loaded: Promise<void>;

  constructor(settings: ResolverSettings) {
    this.#settings = settings;
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

  /** Fetches the list, or learns that it has not changed. The list that is held stays when that fails. Throws `RegistryError`. */
  async refresh(signal: AbortSignal | undefined): Promise<WholeList> {
    return this.#flights.join('list', signal, async (shared) => {
      await this.loaded;
      const { listUrl, list, now, source } = this.#settings;
      const held = this.#list;
      const answer = await fetchBytes(listUrl, list, { etag: held?.etag, signal: shared });
      const time = now().toISOString();
      if (!answer) {
        this.#list = { ...held!, freshness: { ...held!.freshness, time } };
        await this.#storeAgain(this.#list);
        return this.#list;
      }
      const { body, etag } = answer;
      this.#list = await readWholeList(body, { source, time, ...(etag === undefined ? {} : { etag }) });
      await this.#store(this.#list, body);
      return this.#list;
    });
  }

  async #load(): Promise<void> {
    const read = await this.#readStored();
    if (read) this.#list = read.list;
  }

  async #readStored() {
    const { source } = this.#settings;
    return tryStore(this.#settings.store, async (store) => {
      const value = await store.get(this.#key);
      return value instanceof Uint8Array ? decodeStoredList(value, source) : undefined;
    });
  }

  async #store({ freshness, etag }: WholeList, body: Uint8Array): Promise<void> {
    const { source, time, sha256 = '' } = freshness;
    const facts = { source, time, sha256, ...(etag === undefined ? {} : { etag }) };
    await tryStore(this.#settings.store, (store) => store.set(this.#key, encodeStoredList(body, facts)));
  }

  /** The bytes are not kept in memory: they come out of the store, and go back with their new time. */
  async #storeAgain(list: WholeList): Promise<void> {
    const stored = await this.#readStored();
    if (stored?.list.freshness.sha256 === list.freshness.sha256) await this.#store(list, stored!.body);
  }

  get #key(): string {
    return `resolver-list ${this.#settings.listUrl}`;
  }
}

/** What a store answers; `undefined` when it throws or does not answer: a store that fails costs a fetch only. */
async function tryStore<T>(
  store: Store | undefined,
  use: (store: Store) => Promise<T | undefined>,
): Promise<T | undefined> {
  if (!store) return undefined;
  try {
    return await inTime(STORE_TIMEOUT, use(store), () => new Error('late'));
  } catch {
    return undefined;
  }
}
