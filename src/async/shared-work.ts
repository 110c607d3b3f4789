interface Work<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * Runs at most one piece of work per key; who asks meanwhile shares it. A caller that aborts leaves alone, and the last one
 * to leave stops the work.
 */
export class SharedWork<T> {
  readonly #running = new Map<string, Work<T>>();

  async run(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const work = this.#running.get(key) ?? this.#start(key, start);
    work.waiting++;
    let leave: (() => void) | undefined;
    const left = new Promise<never>((_, reject) => {
      leave = () => reject(signal?.reason);
      signal?.addEventListener('abort', leave, { once: true });
    });
    try {
      return await Promise.race([work.result, left]);
    } finally {
      if (leave) signal?.removeEventListener('abort', leave);
      if (--work.waiting === 0) {
        // Nobody may join what is being stopped; for work that has ended this does nothing.
        this.#forget(key, work);
        work.stop.abort();
      }
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Work<T> {
    const stop = new AbortController();
    const work: Work<T> = { result: start(stop.signal), stop, waiting: 0 };
    this.#running.set(key, work);
    const forget = () => this.#forget(key, work);
    work.result.then(forget, forget);
    return work;
  }

  #forget(key: string, work: Work<T>): void {
    if (this.#running.get(key) === work) this.#running.delete(key);
  }
}
