import { type OptionNames, requireOptions } from '../options.ts';
import { requireWholeNumber } from '../usage.ts';
import { BoundedMap } from './bounded-map.ts';
import type { Store } from './store.ts';

/** The maximum number of values. The least recently used one is removed first. */
const MAX_ENTRIES = 1000;
const MAX_LENGTH = 256 << 20;

const OPTIONS: OptionNames<NonNullable<Parameters<typeof memoryStore>[0]>> = { maxBytes: true };

/**
 * A store in memory, for tests and for several registries of one process that share a list. Values are copied in
 * and out. It holds at most 1,000 values and, by default, 256 MiB of them; a larger value is not kept.
 */
export function memoryStore(
  options: { /** The maximum total size of the values in bytes. Default 256 MiB. */ readonly maxBytes?: number } = {},
): Store {
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
