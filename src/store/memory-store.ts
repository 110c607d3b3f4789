import { requireObject } from '../usage.ts';
import type { Store } from './store.ts';

/** Most values, and most bytes of them, that are kept; the one unused for longest goes first. */
const MAX_ENTRIES = 1000;
const MAX_LENGTH = 256 << 20;

/**
 * A store in memory, for tests and for registries of one process that share a list. Values are copied in and out. It holds 1,000
 * values of 256 MiB together; a larger one is not kept.
 */
export function memoryStore(options: { /** In bytes. */ readonly maxBytes?: number } = {}): Store {
  requireObject('options', options);
  const { maxBytes = MAX_LENGTH } = options;
  const values = new Map<string, Uint8Array>();
  let length = 0;
  const remove = (key: string) => {
    length -= values.get(key)?.length ?? 0;
    values.delete(key);
  };
  return {
    async get(key) {
      const value = values.get(key);
      if (!value) return undefined;
      values.delete(key);
      values.set(key, value);
      return value.slice();
    },
    async set(key, value) {
      remove(key);
      if (value.length > maxBytes) return;
      values.set(key, value.slice());
      length += value.length;
      for (const oldest of values.keys()) {
        if (values.size <= MAX_ENTRIES && length <= maxBytes) break;
        remove(oldest);
      }
    },
    async delete(key) {
      remove(key);
    },
  };
}
