/** Where fetched lists are kept between runs. Values are bytes; a store that fails costs a fetch, never a verification. */
export interface Store {
  get(key: string): Promise<Uint8Array | undefined>;
  set(key: string, value: Uint8Array): Promise<void>;
  delete(key: string): Promise<void>;
}
