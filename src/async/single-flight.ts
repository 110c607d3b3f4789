import { abortable } from './abortable.ts';

interface Flight<T> {
  readonly landed: Promise<T>;
  readonly controller: AbortController;
  waiting: number;
}

/** One request at a time for each key, shared by all who ask for it meanwhile. */
export class Flights<T> {
  readonly #running = new Map<string, Flight<T>>();

  /**
   * The outcome of the request in flight for this key, or of a new one. A caller who aborts leaves the others waiting; when the last
   * one has left, the request itself is aborted.
   */
  async join(key: string, signal: AbortSignal | undefined, start: (signal: AbortSignal) => Promise<T>): Promise<T> {
    signal?.throwIfAborted();
    const flight = this.#running.get(key) ?? this.#begin(key, start);
    flight.waiting++;
    try {
      return await abortable(flight.landed, signal);
    } finally {
      if (--flight.waiting === 0) {
        if (this.#running.get(key) === flight) this.#running.delete(key);
        flight.controller.abort();
      }
    }
  }

  #begin(key: string, start: (signal: AbortSignal) => Promise<T>): Flight<T> {
    const controller = new AbortController();
    const flight: Flight<T> = { landed: start(controller.signal), controller, waiting: 0 };
    this.#running.set(key, flight);
    return flight;
  }
}
