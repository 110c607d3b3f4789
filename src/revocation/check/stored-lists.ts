import { inTurn } from '../../async/in-turn.ts';
import { comparableListUrl } from '../../card/list-url.ts';
import { hexEncode, utf8Encode } from '../../codec/bytes.ts';
import { decodeCbor, encodeCbor } from '../../codec/cbor.ts';
import { parseStrictJson } from '../../codec/strict-json.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { GuardedStore, type OnFailure } from '../../store/guarded-store.ts';
import type { Store } from '../../store/store.ts';

/** A list and the institution whose it is. */
export interface ListName {
  /** The address of the list. */
  readonly url: string;
  /** The country of the institution whose list it is. */
  readonly countryCode: string;
  /** The official id of the institution whose list it is. */
  readonly officialId: string;
}

export interface StoredBody {
  readonly body: Uint8Array;
  readonly fetchedAt: number;
}

/** Key of the names of all lists seen before. */
const NAMES_KEY = 'revocation-lists';
/** Key of the times of the newest lists seen. */
const TIMES_KEY = 'revocation-newest';
const VERSION = 1;
/** Greatest number of milliseconds since 1970 that is a time (ECMAScript). */
const MAX_TIME = 8.64e15;

/** Digest of a list's name, and when the newest list of that name was made, in seconds since 1970. */
export type SeenTime = readonly [digest: string, iat: number];

/**
 * Fetched lists in a store, between runs. Nothing that comes out of it is believed: a list is verified again. A store that
 * throws, does not answer, or holds something else, holds nothing.
 */
export class StoredLists {
  readonly #store: GuardedStore;

  readonly #onFailure: OnFailure | undefined;

  constructor(store: Store | undefined, now: () => Date, onFailure?: OnFailure) {
    this.#store = new GuardedStore(store, now);
    this.#onFailure = onFailure;
  }

  async load(name: ListName): Promise<StoredBody | undefined> {
    const value = await this.#store.use(async (store) => store.get(await keyOf(name)));
    if (!value) return undefined;
    try {
      const [version, url, fetchedAt, body] = decodeCbor(value) as readonly unknown[];
      const isRight =
        version === VERSION &&
        typeof url === 'string' &&
        comparableListUrl(url) === comparableListUrl(name.url) &&
        isTime(fetchedAt);
      return isRight && body instanceof Uint8Array ? { body, fetchedAt } : undefined;
    } catch {
      return undefined;
    }
  }

  /** One that fails costs a fetch. */
  async save(name: ListName, { body, fetchedAt }: StoredBody): Promise<void> {
    await this.#store.use(async (store) => {
      await store.set(await keyOf(name), encodeCbor([VERSION, name.url, fetchedAt, body]));
    });
  }

  /** One that fails leaves the list until the store is emptied. */
  async delete(name: ListName): Promise<void> {
    await this.#store.use(async (store) => store.delete(await keyOf(name)));
  }

  async loadNames(): Promise<readonly ListName[]> {
    return (await this.#load(NAMES_KEY, isListName)) ?? [];
  }

  /** When it fails, these lists are fetched when they are next asked for. */
  async updateNames(change: (names: readonly ListName[]) => readonly ListName[]): Promise<void> {
    await this.#update(NAMES_KEY, isListName, change);
  }

  /** `undefined` when the store fails, which is told; none where it holds none. */
  async loadTimes(): Promise<readonly SeenTime[] | undefined> {
    return this.#load(TIMES_KEY, isSeenTime, this.#onFailure);
  }

  /** What `change` makes of the times that the store holds takes their place; a store that fails is told. */
  async updateTimes(change: (times: readonly SeenTime[]) => readonly SeenTime[]): Promise<void> {
    await this.#update(TIMES_KEY, isSeenTime, change, this.#onFailure);
  }

  async #load<T>(
    key: string,
    is: (value: unknown) => value is T,
    onFailure?: OnFailure,
  ): Promise<readonly T[] | undefined> {
    const read = await this.#store.use(async (store) => ({ value: await store.get(key) }), onFailure);
    return read && parseArray(read.value).filter(is);
  }

  /** One after the other; what could not be read is not written over. */
  async #update<T>(
    key: string,
    is: (value: unknown) => value is T,
    change: (items: readonly T[]) => readonly T[],
    onFailure?: OnFailure,
  ): Promise<void> {
    await this.#store.use((store) => {
      const readAndWrite = async () => {
        const items = parseArray(await store.get(key)).filter(is);
        await store.set(key, utf8Encode(JSON.stringify(change(items))));
      };
      return inTurn(store, key, () => (store.lock ? store.lock(key, readAndWrite) : readAndWrite()));
    }, onFailure);
  }
}

export function nameKey({ url, countryCode, officialId }: ListName): string {
  return `${countryCode}:${officialId} ${comparableListUrl(url)}`;
}

/** Hexadecimal, of one length whatever the address is. */
export async function digestOfName(name: ListName): Promise<string> {
  const digest = await sha256(utf8Encode(nameKey(name)));
  return hexEncode(digest);
}

/** Usable as a file name, whatever the address holds. */
async function keyOf(name: ListName): Promise<string> {
  return `revocation-list-${await digestOfName(name)}`;
}

function parseArray(value: Uint8Array | undefined): readonly unknown[] {
  try {
    const items = value ? parseStrictJson(value) : [];
    return Array.isArray(items) ? items : [];
  } catch {
    return [];
  }
}

function isListName(value: unknown): value is ListName {
  const { url, countryCode, officialId } = (value ?? {}) as Partial<Record<keyof ListName, unknown>>;
  return [url, countryCode, officialId].every((text) => typeof text === 'string');
}

function isSeenTime(value: unknown): value is SeenTime {
  if (!Array.isArray(value) || value.length !== 2) return false;
  const [digest, iat]: readonly unknown[] = value;
  return typeof digest === 'string' && /^[0-9a-f]{64}$/.test(digest) && typeof iat === 'number' && iat >= 0;
}

function isTime(value: unknown): value is number {
  return Number.isSafeInteger(value) && Math.abs(value as number) <= MAX_TIME;
}
