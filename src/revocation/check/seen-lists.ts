import type { Institution } from '../../registry/trust-registry.ts';
import { BoundedMap } from '../../store/bounded-map.ts';
import { type ListName, nameKey, type StoredLists } from './stored-lists.ts';

/**
 * Keeps, also in the store, which lists were used, so that they can be fetched ahead of time. Names that other
 * processes have written into the store are kept as far as there is room.
 */
export class SeenLists {
  readonly #names: BoundedMap<ListName>;
  readonly #issuers: BoundedMap<Institution>;
  readonly #stored: StoredLists;
  readonly #maxLists: number;

  constructor(stored: StoredLists, maxLists: number) {
    this.#stored = stored;
    this.#maxLists = maxLists;
    this.#names = new BoundedMap(maxLists);
    this.#issuers = new BoundedMap(maxLists);
  }

  async add(url: string, issuer: Institution): Promise<void> {
    const name = { url, countryCode: issuer.countryCode, officialId: issuer.officialId };
    this.#issuers.set(nameKey(name), issuer);
    if (this.#names.get(nameKey(name))) return;
    const forgotten = this.#names.set(nameKey(name), name);
    await this.#stored.updateNames((names) => {
      forgotten.push(...this.#merge(names, forgotten));
      return this.#names.values();
    });
    // A list whose name is removed would otherwise stay in the store for ever.
    for (const each of forgotten) await this.#stored.delete(each);
  }

  async names(): Promise<readonly ListName[]> {
    this.#merge(await this.#stored.loadNames(), []);
    return this.#names.values();
  }

  /** The institution as it was when its list was last used. */
  issuerOf(name: ListName): Institution | undefined {
    return this.#issuers.get(nameKey(name));
  }

  /**
   * Merges the names of the store with those of this process. Returns those for which there is no room, the oldest
   * first.
   */
  #merge(names: readonly ListName[], forgotten: readonly ListName[]): readonly ListName[] {
    const own = this.#names.values();
    const known = new Set([...own, ...forgotten].map(nameKey));
    const others = names
      .map(({ url, countryCode, officialId }) => ({ url, countryCode, officialId }))
      .filter((name) => !known.has(nameKey(name)));
    const room = Math.max(this.#maxLists - this.#names.size, 0);
    const kept = others.slice(Math.max(others.length - room, 0));
    for (const name of [...kept, ...own]) this.#names.set(nameKey(name), name);
    return others.slice(0, others.length - kept.length);
  }
}
