import { ServerError } from './problem.ts';

/** How much of one kind of work runs at a time, and how much may wait. */
export interface LaneLimits {
  readonly running: number;
  readonly waiting: number;
  /**
   * Milliseconds of work in one turn of the event loop beyond which more is refused, when as much as may run at a time
   * was begun in it: what arrives while this thread is busy waits where nobody counts it.
   */
  readonly turn?: number;
}

const MAX_RETRY_AFTER = 60;

/** Runs work with a bound on what runs and on what waits; what comes beyond is refused at once (429). */
export class Lane {
  readonly #limits: LaneLimits;
  readonly #queue: (() => void)[] = [];
  #running = 0;
  /** When the present turn of the event loop met its first request, and how many it has met. */
  #turn: { readonly start: number; requests: number } | undefined;
  /** A moving average of how long the work takes, in milliseconds. */
  #time = 0;

  constructor(limits: LaneLimits) {
    this.#limits = limits;
  }

  /** Throws the refusal when there is no room; to be asked before a body is read. */
  requireRoom(): void {
    if (this.#isTurnOver()) throw this.#refusal();
    if (this.#running < this.#limits.running || this.#queue.length < this.#limits.waiting) return;
    throw this.#refusal();
  }

  /** Runs the work in its turn. When the signal aborts first, the work is never begun. */
  async run<Result>(work: () => Promise<Result>, signal: AbortSignal): Promise<Result> {
    await this.#enter(signal);
    const start = performance.now();
    try {
      signal.throwIfAborted();
      return await work();
    } finally {
      this.#time += (performance.now() - start - this.#time) / 16;
      this.#running--;
      this.#queue.shift()?.();
    }
  }

  #isTurnOver(): boolean {
    const { turn } = this.#limits;
    if (turn === undefined) return false;
    if (!this.#turn) {
      this.#turn = { start: performance.now(), requests: 0 };
      setImmediate(() => {
        this.#turn = undefined;
      });
    }
    this.#turn.requests++;
    return this.#turn.requests > this.#limits.running && performance.now() - this.#turn.start > turn;
  }

  async #enter(signal: AbortSignal): Promise<void> {
    signal.throwIfAborted();
    if (this.#running < this.#limits.running) {
      this.#running++;
      return;
    }
    if (this.#queue.length >= this.#limits.waiting) throw this.#refusal();
    await new Promise<void>((resolve, reject) => {
      const begin = () => {
        signal.removeEventListener('abort', leave);
        this.#running++;
        resolve();
      };
      const leave = () => {
        this.#queue.splice(this.#queue.indexOf(begin), 1);
        reject(signal.reason);
      };
      signal.addEventListener('abort', leave, { once: true });
      this.#queue.push(begin);
    });
  }

  /** Tells the caller to come again when what waits now will have been done. */
  #refusal(): ServerError {
    const seconds = Math.ceil((this.#time * (this.#queue.length + 1)) / Math.max(1, this.#limits.running) / 1000);
    const after = String(Math.min(MAX_RETRY_AFTER, Math.max(1, seconds)));
    return new ServerError('ERR_SERVER_BUSY', undefined, { 'retry-after': after });
  }
}
