import type { Issuer } from '../registry/trust-registry.ts';
import { BoundedMap } from './bounded-map.ts';
import { type ListName, nameKey, type StoredLists } from './stored-lists.ts';

/** Remembers, in the store too, which lists were asked for, so that they can be fetched ahead of time. */
export class SeenLists {
  readonly #names: BoundedMap<ListName>;
  readonly #issuers: BoundedMap<Issuer>;
  readonly #stored: StoredLists;
  #loaded: Promise<void> | undefined;

  constructor(stored: StoredLists, maxLists: number) {
    this.#stored = stored;
    this.#names = new BoundedMap(maxLists);
    this.#issuers = new BoundedMap(maxLists);
  }

  async add(uri: string, issuer: Issuer): Promise<void> {
    const name = { uri, countryCode: issuer.countryCode, officialId: issuer.officialId };
    this.#issuers.set(nameKey(name), issuer);
    await this.#load();
    if (this.#names.get(nameKey(name))) return;
    const forgotten = this.#names.set(nameKey(name), name);
    await this.#stored.saveNames(this.#names.values());
    // What is not remembered would stay in the store for ever.
    for (const each of forgotten) await this.#stored.delete(each);
  }

  async names(): Promise<readonly ListName[]> {
    await this.#load();
    return this.#names.values();
  }

  /** The institution as it was when its list was last asked for. */
  issuerOf(name: ListName): Issuer | undefined {
    return this.#issuers.get(nameKey(name));
  }

  #load(): Promise<void> {
    this.#loaded ??= this.#stored.loadNames().then((names) => {
      for (const { uri, countryCode, officialId } of names) {
        const name = { uri, countryCode, officialId };
        this.#names.set(nameKey(name), name);
      }
    });
    return this.#loaded;
  }
}
