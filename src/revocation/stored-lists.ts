import { hexEncode, utf8Encode } from '../codec/bytes.ts';
import { decodeCbor, encodeCbor } from '../codec/cbor.ts';
import { parseStrictJson } from '../codec/strict-json.ts';
import type { Store } from '../registry/store.ts';

/** A list and the institution whose it is. */
export interface ListName {
  readonly uri: string;
  readonly countryCode: string;
  readonly officialId: string;
}

export interface StoredBody {
  readonly body: Uint8Array;
  readonly fetchedAt: number;
}

/** Key of the names of all lists seen before. */
const NAMES_KEY = 'revocation-lists';
const VERSION = 1;

/**
 * Fetched lists in a store, between runs. Nothing that comes out of it is believed: a list is verified again. A store that
 * throws, or holds something else, holds nothing.
 */
export class StoredLists {
  readonly #store: Store | undefined;

  constructor(store: Store | undefined) {
    this.#store = store;
  }

  async load(name: ListName): Promise<StoredBody | undefined> {
    try {
      const value = await this.#store?.get(await keyOf(name));
      if (!value) return undefined;
      const [version, uri, fetchedAt, body] = decodeCbor(value) as readonly unknown[];
      const isRight = version === VERSION && uri === name.uri && Number.isSafeInteger(fetchedAt);
      return isRight && body instanceof Uint8Array ? { body, fetchedAt: fetchedAt as number } : undefined;
    } catch {
      return undefined;
    }
  }

  async save(name: ListName, { body, fetchedAt }: StoredBody): Promise<void> {
    try {
      await this.#store?.set(await keyOf(name), encodeCbor([VERSION, name.uri, fetchedAt, body]));
    } catch {
      // Costs a fetch.
    }
  }

  async delete(name: ListName): Promise<void> {
    try {
      await this.#store?.delete(await keyOf(name));
    } catch {
      // It stays until the store is emptied.
    }
  }

  async loadNames(): Promise<readonly ListName[]> {
    try {
      const value = await this.#store?.get(NAMES_KEY);
      const names = value ? parseStrictJson(value) : [];
      return Array.isArray(names) ? names.filter(isListName) : [];
    } catch {
      return [];
    }
  }

  async saveNames(names: readonly ListName[]): Promise<void> {
    try {
      await this.#store?.set(NAMES_KEY, utf8Encode(JSON.stringify(names)));
    } catch {
      // These lists are fetched when they are next asked for.
    }
  }
}

export function nameKey({ uri, countryCode, officialId }: ListName): string {
  return `${countryCode}:${officialId} ${uri}`;
}

/** Usable as a file name, whatever the address holds. */
async function keyOf(name: ListName): Promise<string> {
  const digest = await crypto.subtle.digest('SHA-256', utf8Encode(nameKey(name)) as BufferSource);
  return `revocation-list-${hexEncode(new Uint8Array(digest))}`;
}

function isListName(value: unknown): value is ListName {
  const { uri, countryCode, officialId } = (value ?? {}) as Partial<Record<keyof ListName, unknown>>;
  return [uri, countryCode, officialId].every((text) => typeof text === 'string');
}
