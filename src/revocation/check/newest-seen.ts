import { BoundedMap } from '../../store/bounded-map.ts';
import { isFromFuture } from './freshness.ts';
import { digestOfName, type ListName, type SeenTime, type StoredLists } from './stored-lists.ts';

/** The maximum number of lists whose time is kept. */
const MAX_NAMES = 10_000;
/** For this many milliseconds times read from the store do for lists that need not be fetched. */
const LOOK_AFTER = 60_000;

/**
 * Keeps when the newest list of each name was made, in memory and in the store. These times are kept longer than
 * the lists, so that a list that was removed from memory cannot be replaced by an older one. Times that other
 * processes have written into the store are used and kept as well.
 */
export class NewestSeen {
  readonly #times: BoundedMap<SeenTime>;
  readonly #stored: StoredLists;
  readonly #now: () => number;
  #lookedAt = Number.NEGATIVE_INFINITY;
  #looking: Promise<readonly SeenTime[]> = Promise.resolve([]);

  constructor(stored: StoredLists, now: () => number, maxNames = MAX_NAMES) {
    this.#times = new BoundedMap(maxNames);
    this.#stored = stored;
    this.#now = now;
  }

  /** When the newest list of this name was made, in seconds since 1970; 0 for a list never seen. */
  async of(name: ListName): Promise<number> {
    const digest = await digestOfName(name);
    const stored = await this.#look();
    const own = stored.find((time) => time[0] === digest);
    return Math.max(this.#times.get(digest)?.[1] ?? 0, own && this.#isPossible(own) ? own[1] : 0);
  }

  /** As `of`, but with what the store held at some time of the last minute, so that it may be asked for each card. */
  async recent(name: ListName): Promise<number> {
    if (!this.#stored.isThere) return 0;
    // When the clock was set back, it is unknown how long ago the store was read.
    if (!(Math.abs(this.#now() - this.#lookedAt) < LOOK_AFTER)) {
      this.#lookedAt = this.#now();
      this.#looking = this.#look();
    }
    await this.#looking;
    return this.#times.get(await digestOfName(name))?.[1] ?? 0;
  }

  /**
   * Records when a list was made, unless a newer one of its name was seen by this process or by another one that
   * shares the store. Returns whether it is the newest. An unsigned list has no time, and counts as older than any
   * signed one.
   */
  async add(name: ListName, iat: number | undefined): Promise<boolean> {
    const digest = await digestOfName(name);
    const isNewest = () => (iat ?? 0) >= (this.#times.get(digest)?.[1] ?? 0);
    if (!isNewest()) return false;
    if (iat === undefined || !this.#note([digest, iat])) {
      await this.of(name);
      return isNewest();
    }
    await this.#stored.updateTimes((times) => {
      this.#merge(times);
      return this.#times.values();
    });
    return isNewest();
  }

  async #look(): Promise<readonly SeenTime[]> {
    const stored = (await this.#stored.loadTimes()) ?? [];
    this.#merge(stored);
    return stored;
  }

  /**
   * Records a time and returns whether it is newer than before. Times in the future are not recorded, because they
   * would cause every list to be refused until then.
   */
  #note([digest, iat]: SeenTime): boolean {
    if (!this.#isPossible([digest, iat]) || iat <= (this.#times.get(digest)?.[1] ?? -1)) return false;
    this.#times.set(digest, [digest, iat]);
    return true;
  }

  /** Merges the times of the store; where there is no room for all, those of this process stay. */
  #merge(times: readonly SeenTime[]): void {
    const stored = new Map(times.filter((time) => this.#isPossible(time)));
    const own = this.#times.values().map(([digest, iat]): SeenTime => [digest, Math.max(iat, stored.get(digest) ?? 0)]);
    for (const [digest] of own) stored.delete(digest);
    for (const time of [...stored, ...own]) this.#times.set(time[0], time);
  }

  #isPossible([, iat]: SeenTime): boolean {
    return !isFromFuture(iat * 1000, this.#now());
  }
}
