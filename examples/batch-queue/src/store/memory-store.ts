import { MAX_LISTED, type Metadata, type ObjectStore, requireStorable } from './object-store.ts';

/** A store in the memory of the process, for tests. */
export function memoryStore(): ObjectStore {
  const objects = new Map<string, { readonly content: Uint8Array; readonly metadata: Metadata }>();
  return {
    async putNew(key, content, metadata) {
      requireStorable(key, metadata);
      if (objects.has(key)) return false;
      objects.set(key, { content: content.slice(), metadata: { ...metadata } });
      return true;
    },
    async get(key) {
      const found = objects.get(key);
      return found && { content: found.content.slice(), size: found.content.length, metadata: { ...found.metadata } };
    },
    async head(key) {
      const found = objects.get(key);
      return found && { size: found.content.length, metadata: { ...found.metadata } };
    },
    async list(prefix, { after = '', limit = MAX_LISTED } = {}) {
      const keys = [...objects.keys()].filter((key) => key.startsWith(prefix) && key > after).sort();
      const page = keys.slice(0, limit);
      return keys.length > limit ? { keys: page, next: page.at(-1)! } : { keys: page };
    },
  };
}
