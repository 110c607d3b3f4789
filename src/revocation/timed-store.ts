import type { Store } from '../registry/store.ts';

/** Milliseconds after which a store that does not answer counts as one that failed. */
const TIME_LIMIT = 5_000;
/** Milliseconds for which a store that did not answer is not asked again: one check makes several calls. */
const PAUSE = 60_000;

/** A store that holds nobody: what it throws, or leaves without an answer, is no answer. */
export class TimedStore {
  readonly #store: Store | undefined;
  readonly #now: () => Date;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(store: Store | undefined, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** What the store answers; `undefined` when there is none, it fails or does not answer. */
  async use<T>(call: (store: Store) => Promise<T>): Promise<T | undefined> {
    if (!this.#store || this.#now().getTime() < this.#pausedUntil) return undefined;
    let timer: ReturnType<typeof setTimeout> | undefined;
    const late = new Promise<undefined>((resolve) => {
      timer = setTimeout(() => {
        this.#pausedUntil = this.#now().getTime() + PAUSE;
        resolve(undefined);
      }, TIME_LIMIT);
    });
    try {
      return await Promise.race([call(this.#store), late]);
    } catch {
      return undefined;
    } finally {
      clearTimeout(timer);
    }
  }
}
