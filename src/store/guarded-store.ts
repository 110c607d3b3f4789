import { inTime } from '../async/in-turn.ts';
import type { Store } from './store.ts';

/** Milliseconds after which a store that does not answer counts as one that failed. */
const TIME_LIMIT = 5_000;
/** Milliseconds for which a store that did not answer is not asked again: one check makes several calls. */
const PAUSE = 60_000;

/** Is told what a store threw, or that it did not answer. */
export type OnFailure = (cause: unknown) => void;

/** A store that holds nobody: what it throws, or leaves without an answer, is no answer. */
export class TimedStore {
  readonly #store: Store | undefined;
  readonly #now: () => Date;
  #pausedUntil = Number.NEGATIVE_INFINITY;

  constructor(store: Store | undefined, now: () => Date) {
    this.#store = store;
    this.#now = now;
  }

  /** What the store answers; `undefined` when there is none, it fails or does not answer. A failure is told with its cause. */
  async use<T>(call: (store: Store) => Promise<T>, onFailure?: OnFailure): Promise<T | undefined> {
    const store = this.#store;
    if (!store) return undefined;
    try {
      if (this.#now().getTime() < this.#pausedUntil) throw new Error('the store did not answer a moment ago');
      return await inTime(TIME_LIMIT, call(store), () => {
        this.#pausedUntil = this.#now().getTime() + PAUSE;
        return new Error('the store did not answer in time');
      });
    } catch (cause) {
      onFailure?.(cause);
      return undefined;
    }
  }
}
