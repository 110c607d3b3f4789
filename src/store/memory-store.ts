import { type OptionNames, requireOptions } from '../options.ts';
import { requireWholeNumber } from '../usage.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Store } from './store.ts';

/** Most values, and most bytes of them, that are kept; the one unused for longest goes first. */
const MAX_ENTRIES = 1000;
const MAX_LENGTH = 256 << 20;

const OPTIONS: OptionNames<NonNullable<Parameters<typeof memoryStore>[0]>> = { maxBytes: true };

/**
 * A store in memory, for tests and for registries of one process that share a list. Values are copied in and out. It holds 1,000
 * values of 256 MiB together; a larger one is not kept.
 */
export function memoryStore(options: { /** In bytes. */ readonly maxBytes?: number } = {}): Store {
  requireOptions(options, OPTIONS);
  const { maxBytes = MAX_LENGTH } = options;
  requireWholeNumber('maxBytes', maxBytes);
  const values = new BoundedMap<Uint8Array>(MAX_ENTRIES, maxBytes);
  return {
    async get(key) {
      return values.get(key)?.slice();
    },
    async set(key, value) {
      values.delete(key);
      if (value.length <= maxBytes) values.set(key, value.slice(), value.length);
    },
    async delete(key) {
      values.delete(key);
    },
  };
}
