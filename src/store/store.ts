/**
 * Where fetched lists are kept between runs. Values are bytes. When a store fails, lists are fetched again, but no
 * verification fails.
 */
export interface Store {
  /** Resolves with the value, or with `undefined` when there is none. */
  get(key: string): Promise<Uint8Array | undefined>;
  /** Stores a value and replaces an earlier one. */
  set(key: string, value: Uint8Array): Promise<void>;
  /** Removes a value. Does nothing when there is none. */
  delete(key: string): Promise<void>;
  /**
   * Runs `work`, which reads and writes this key, while no other caller does so, in another process either. Rejects
   * when the lock cannot be obtained, or when the stored value cannot be read. Without this function only callers
   * of the same process wait for each other.
   */
  lock?<T>(key: string, work: () => Promise<T>): Promise<T>;
}
