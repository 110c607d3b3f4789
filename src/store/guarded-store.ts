import { inTime } from '../async/in-turn.ts';
import type { Store } from './store.ts';

/** Milliseconds after which a store that does not answer counts as one that failed. */
export const STORE_TIME_LIMIT = 5_000;
/** Milliseconds for which a store that did not answer is not called again: one check makes several calls. */
const PAUSE = 60_000;

/** Receives what a store threw, or the error that it did not answer. */
export type OnFailure = (cause: unknown) => void;

/**
 * Guards the use of a `Store`: an error, or a call that takes more than 5 s, counts as "nothing stored". After a call that took
 * too long the store is left alone for 60 s.
 */
export class GuardedStore {
  readonly #store: Store | undefined;
  readonly #now: () => Date;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(store: Store | undefined, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** Resolves with what the store returns; with `undefined` where there is no store, or it fails: then `onFailure` gets the cause. */
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
