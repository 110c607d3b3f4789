/** A map of at most `maxEntries` entries and a bounded total weight. The least recently used entry is removed first. */
export class BoundedMap<T> {
  readonly #entries = new Map<string, { readonly value: T; readonly weight: number }>();
  readonly #maxEntries: number;
  readonly #maxWeight: number;
  #weight = 0;

  constructor(maxEntries: number, maxWeight = Number.POSITIVE_INFINITY) {
    this.#maxEntries = maxEntries;
    this.#maxWeight = maxWeight;
  }

  get size(): number {
    return this.#entries.size;
  }

  get(key: string): T | undefined {
    const entry = this.#entries.get(key);
    if (!entry) return undefined;
    this.#entries.delete(key);
    this.#entries.set(key, entry);
    return entry.value;
  }

  /**
   * Adds an entry and returns the values that were removed. The newest entry is kept even when it alone exceeds the
   * maximum weight.
   */
  set(key: string, value: T, weight = 0): T[] {
    this.delete(key);
    this.#entries.set(key, { value, weight });
    this.#weight += weight;
    const gone: T[] = [];
    for (const [oldest, entry] of this.#entries) {
      if (this.#entries.size <= this.#maxEntries && (this.#weight <= this.#maxWeight || this.#entries.size === 1))
        break;
      this.delete(oldest);
      gone.push(entry.value);
    }
    return gone;
  }

  delete(key: string): void {
    const entry = this.#entries.get(key);
    if (!entry) return;
    this.#weight -= entry.weight;
    this.#entries.delete(key);
  }

  /** The values, from the least recently used one to the newest. */
  values(): T[] {
    return Array.from(this.#entries.values(), ({ value }) => value);
  }
}
