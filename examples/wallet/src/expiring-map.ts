import { Refusal } from './http/answer.ts';

/** Entries that live for a while and of which there is a limited number: codes, nonces, sessions. */
export class ExpiringMap<Value> {
  readonly #entries = new Map<string, { readonly value: Value; readonly ends: number }>();
  readonly #seconds: number;
  readonly #now: () => Date;
  readonly #max: number;

  /** `seconds` is how long an entry lives; `max` is how many there are at a time. */
  constructor(options: { readonly seconds: number; readonly now: () => Date; readonly max?: number }) {
    this.#seconds = options.seconds;
    this.#now = options.now;
    this.#max = options.max ?? 10_000;
  }

  get seconds(): number {
    return this.#seconds;
  }

  /** Adds an entry; returns false, and adds nothing, where there is one of this name. */
  add(name: string, value: Value): boolean {
    this.#removeExpired();
    if (this.#entries.has(name)) return false;
    if (this.#entries.size >= this.#max) {
      throw new Refusal(503, 'temporarily_unavailable', 'Too much is under way.', { 'retry-after': '60' });
    }
    this.#entries.set(name, { value, ends: this.#now().getTime() + this.#seconds * 1000 });
    return true;
  }

  get(name: string): Value | undefined {
    this.#removeExpired();
    return this.#entries.get(name)?.value;
  }

  /** Returns an entry and removes it, so that nobody else gets it. */
  take(name: string): Value | undefined {
    const value = this.get(name);
    this.#entries.delete(name);
    return value;
  }

  /** All live equally long, so that the first ones expire first. */
  #removeExpired(): void {
    const now = this.#now().getTime();
    for (const [name, { ends }] of this.#entries) {
      if (ends > now) return;
      this.#entries.delete(name);
    }
  }
}
