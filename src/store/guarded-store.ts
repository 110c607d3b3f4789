import { inTime } from '../async/in-turn.ts';
import type { Store } from './store.ts';

/** After this many milliseconds a call of a store counts as failed. */
export const STORE_TIME_LIMIT = 5_000;
/**
 * For this many milliseconds a store that did not answer is not called again, because one verification makes
 * several calls.
 */
const PAUSE = 60_000;

/** Called with the error that a store threw, or with the error that it did not answer. */
export type OnFailure = (cause: unknown) => void;

/**
 * Wraps a `Store`: an error, or a call that takes more than 5 s, counts as "nothing stored". After a call that took
 * too long the store is not called for 60 s.
 */
export class GuardedStore {
  readonly #store: Store | undefined;
  readonly #now: () => Date;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(store: Store | undefined, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /**
   * Resolves with what the store returns. Resolves with `undefined` when there is no store, or when it fails;
   * `onFailure` is then called with the cause.
   */
  async use<T>(call: (store: Store) => Promise<T>, onFailure?: OnFailure): Promise<T | undefined> {
    const store = this.#store;
    if (!store) return undefined;
    try {
      if (this.#now().getTime() < this.#pausedUntil) throw new Error('the store did not answer a moment ago');
      return await inTime(STORE_TIME_LIMIT, call(store), () => {
        this.#pausedUntil = this.#now().getTime() + PAUSE;
        return new Error('the store did not answer in time');
      });
    } catch (cause) {
      onFailure?.(cause);
      return undefined;
    }
  }
}
