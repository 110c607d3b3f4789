import { BoundedMap } from './bounded-map.ts';
import { isFromFuture } from './freshness.ts';
import { digestOfName, type ListName, type SeenTime, type StoredLists } from './stored-lists.ts';

/** Most lists whose newest time is remembered. */
const MAX_NAMES = 10_000;

/**
 * When the newest list of each name was made, in the store too. It outlives the list itself: a list that was pushed out of
 * memory must not come back in an older form.
 */
export class NewestSeen {
  readonly #times: BoundedMap<SeenTime>;
  readonly #stored: StoredLists;
  readonly #now: () => number;
  #loading: Promise<boolean> | undefined;

  constructor(stored: StoredLists, now: () => number, maxNames = MAX_NAMES) {
    this.#times = new BoundedMap(maxNames);
    this.#stored = stored;
    this.#now = now;
  }

  /** Seconds since 1970; 0 for a list never seen. */
  async of(name: ListName): Promise<number> {
    await this.#load();
    return this.#times.get(await digestOfName(name))?.[1] ?? 0;
  }

  async add(name: ListName, iat: number | undefined): Promise<void> {
    const isLoaded = await this.#load();
    if (iat === undefined || !this.#note([await digestOfName(name), iat])) return;
    // What could not be read is not written over.
    if (isLoaded) await this.#stored.saveTimes(this.#times.values());
  }

  /** Whether it was news. A time of the future would refuse every list until then. */
  #note([digest, iat]: SeenTime): boolean {
    if (isFromFuture(iat * 1000, this.#now()) || iat <= (this.#times.get(digest)?.[1] ?? -1)) return false;
    this.#times.set(digest, [digest, iat]);
    return true;
  }

  async #load(): Promise<boolean> {
    this.#loading ??= this.#read();
    const isLoaded = await this.#loading;
    if (!isLoaded) this.#loading = undefined;
    return isLoaded;
  }

  async #read(): Promise<boolean> {
    const times = await this.#stored.loadTimes();
    for (const time of times ?? []) this.#note(time);
    return times !== undefined;
  }
}
