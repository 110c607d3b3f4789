/** Where fetched lists are kept between runs. Values are bytes; a store that fails costs a fetch, never a verification. */
export interface Store {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, value: Uint8Array): Promise<void>;
  delete(key: string): Promise<void>;
  /**
   * Does `work`, which reads and writes this key, while nobody else does so, in another process either; rejects where it cannot, and
   * where the value that is there cannot be read. Without it only callers of one process wait for one another.
   */
  lock?<T>(key: string, work: () => Promise<T>): Promise<T>;
}
