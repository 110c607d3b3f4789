import { abortable } from './abortable.ts';

interface Flight<T> {
  readonly result: Promise<T>;
  readonly stop: AbortController;
  waiting: number;
}

/**
 * Runs at most one piece of work per key at a time, which callers with the same key share. A caller that aborts
 * leaves without affecting the others; when the last one leaves, the work is aborted.
 */
export class SingleFlight<T> {
  readonly #running = new Map<string, Flight<T>>();

  async run(key: string, start: (signal: AbortSignal) => Promise<T>, signal?: AbortSignal): Promise<T> {
    signal?.throwIfAborted();
    const flight = this.#running.get(key) ?? this.#start(key, start);
    flight.waiting++;
    try {
      return await abortable(flight.result, signal);
    } finally {
      if (--flight.waiting === 0) {
        // Work that is being aborted can no longer be shared. For work that has ended this call does nothing.
        this.#forget(key, flight);
        flight.stop.abort();
      }
    }
  }

  #start(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const stop = new AbortController();
    const flight: Flight<T> = { result: start(stop.signal), stop, waiting: 0 };
    this.#running.set(key, flight);
    const forget = () => this.#forget(key, flight);
    flight.result.then(forget, forget);
    return flight;
  }

  #forget(key: string, flight: Flight<T>): void {
    if (this.#running.get(key) === flight) this.#running.delete(key);
  }
}
