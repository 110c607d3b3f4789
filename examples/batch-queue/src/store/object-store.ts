/** What the first put of an object says about it. In S3 it is the metadata of the user: ASCII, at most 2 KB in all. */
export type Metadata = Readonly<Record<string, string>>;

/** An object without its content. */
export interface ObjectHead {
  readonly size: number;
  readonly metadata: Metadata;
}

/** A page of names of objects. */
export interface ObjectPage {
  /** In the order of their bytes in UTF-8. */
  readonly keys: readonly string[];
  /** What the next page is asked for with; absent in the last one. */
  readonly next?: string;
}

/**
 * Where cards are put. The semantics are those of S3, of which this is a part, so that a bucket can stand behind it:
 * `PutObject` with `If-None-Match: *`, `GetObject`, `HeadObject` and `ListObjectsV2`, all of them strongly consistent.
 */
export interface ObjectStore {
  /**
   * Puts an object unless there is one with this key, as `If-None-Match: *` does. Of several puts at the same time
   * exactly one stores its object, as a whole and durably, with its metadata; the others change nothing.
   * Resolves with whether this one did (S3: status 412 is `false`, 409 is to be tried again).
   */
  putNew(key: string, content: Uint8Array, metadata: Metadata): Promise<boolean>;
  /** Resolves with an object, or `undefined` when there is none. */
  get(key: string): Promise<(ObjectHead & { readonly content: Uint8Array }) | undefined>;
  /** Resolves with an object without its content, or `undefined` when there is none. */
  head(key: string): Promise<ObjectHead | undefined>;
  /** Lists the keys that begin with a prefix and come after `after`, at most `limit` of them, which is 1,000 by default. */
  list(prefix: string, options?: { readonly after?: string; readonly limit?: number }): Promise<ObjectPage>;
}

export const MAX_LISTED = 1_000;
const MAX_METADATA_BYTES = 2_048;

/** Throws for a key or metadata that a store does not take: they come from this program, never from a row. */
export function requireStorable(key: string, metadata: Metadata): void {
  if (!/^[a-z0-9_-][a-z0-9._-]*(?:\/[a-z0-9_-][a-z0-9._-]*)*$/.test(key)) throw new Error('not a key of an object');
  const text = Object.entries(metadata).flat().join('');
  if (!/^[\x20-\x7e]*$/.test(text) || text.length > MAX_METADATA_BYTES) throw new Error('not metadata of an object');
}

/** Yields the keys of all pages. */
export async function* listAll(store: ObjectStore, prefix: string): AsyncGenerator<string> {
  let after: string | undefined;
  do {
    const page = await store.list(prefix, after === undefined ? {} : { after });
    yield* page.keys;
    after = page.next;
  } while (after !== undefined);
}
