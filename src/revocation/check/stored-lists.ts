import { inTurn } from '../../async/in-turn.ts';
import { comparableListUrl } from '../../card/list-url.ts';
import { hexEncode, utf8Encode } from '../../codec/bytes.ts';
import { decodeCbor, encodeCbor } from '../../codec/cbor.ts';
import { parseStrictJson } from '../../codec/strict-json.ts';
import { sha256 } from '../../crypto/sha256.ts';
import { isEtag } from '../../net/list-download.ts';
import { GuardedStore, type OnFailure } from '../../store/guarded-store.ts';
import type { Store } from '../../store/store.ts';

/** The name of a list: its address and the institution that signs it. */
export interface ListName {
  /** The https address of the list. */
  readonly url: string;
  /** The two-letter code of the institution's country. */
  readonly countryCode: string;
  /** The identification number of the institution. */
  readonly officialId: string;
}

export interface StoredBody {
  readonly body: Uint8Array;
  readonly fetchedAt: number;
  /** What the server calls these bytes, if it says so. */
  readonly etag?: string | undefined;
}

/** The key under which the names of all lists seen are stored. */
const NAMES_KEY = 'revocation-lists';
/** The key under which the times of the newest lists seen are stored. */
const TIMES_KEY = 'revocation-newest';
const VERSION = 1;
/** The maximum time in milliseconds since 1970 (ECMAScript). */
const MAX_TIME = 8.64e15;

/** The digest of a list's name, and when the newest list of that name was made, in seconds since 1970. */
export type SeenTime = readonly [digest: string, iat: number];

/**
 * Keeps fetched lists in a store between runs. Nothing read from it is trusted: a list is verified again. A store
 * that throws, does not answer or returns anything else counts as empty.
 */
export class StoredLists {
  /** Whether there is a store. */
  readonly isThere: boolean;
  readonly #store: GuardedStore;

  readonly #onFailure: OnFailure | undefined;

  constructor(store: Store | undefined, now: () => Date, onFailure?: OnFailure) {
    this.isThere = store !== undefined;
    this.#store = new GuardedStore(store, now);
    this.#onFailure = onFailure;
  }

  async load(name: ListName): Promise<StoredBody | undefined> {
    const value = await this.#store.use(async (store) => store.get(await keyOf(name)));
    if (!value) return undefined;
    try {
      const [version, url, fetchedAt, body, etag] = decodeCbor(value) as readonly unknown[];
      const isRight =
        version === VERSION &&
        typeof url === 'string' &&
        comparableListUrl(url) === comparableListUrl(name.url) &&
        isTime(fetchedAt);
      if (!isRight || !(body instanceof Uint8Array)) return undefined;
      return { body, fetchedAt, ...(isEtag(etag) ? { etag } : {}) };
    } catch {
      return undefined;
    }
  }

  /** Stores a list. When that fails, the list is fetched again later. */
  async save(name: ListName, { body, fetchedAt, etag }: StoredBody): Promise<void> {
    await this.#store.use(async (store) => {
      await store.set(
        await keyOf(name),
        encodeCbor([VERSION, name.url, fetchedAt, body, ...(etag === undefined ? [] : [etag])]),
      );
    });
  }

  /** Deletes a list. When that fails, it stays in the store. */
  async delete(name: ListName): Promise<void> {
    await this.#store.use(async (store) => store.delete(await keyOf(name)));
  }

  async loadNames(): Promise<readonly ListName[]> {
    return (await this.#load(NAMES_KEY, isListName)) ?? [];
  }

  /** Updates the names. When that fails, these lists are fetched when they are next needed. */
  async updateNames(change: (names: readonly ListName[]) => readonly ListName[]): Promise<void> {
    await this.#update(NAMES_KEY, isListName, change);
  }

  /**
   * Reads the times. Resolves with `undefined` when the store fails, which is reported, and with an empty list when
   * it holds none.
   */
  async loadTimes(): Promise<readonly SeenTime[] | undefined> {
    return this.#load(TIMES_KEY, isSeenTime, this.#onFailure);
  }

  /** Replaces the stored times by what `change` makes of them. A store that fails is reported. */
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

  /** Runs one update after the other. A value that could not be read is not overwritten. */
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

/** The SHA-256 of a list's name in hexadecimal, which has the same length whatever the address is. */
export async function digestOfName(name: ListName): Promise<string> {
  const digest = await sha256(utf8Encode(nameKey(name)));
  return hexEncode(digest);
}

/** The key of a stored list, which can serve as a file name whatever the address contains. */
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
