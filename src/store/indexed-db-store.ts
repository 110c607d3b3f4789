import { requireText } from '../usage.ts';
import type { Store } from './store.ts';

const VALUES = 'values';

interface Locks {
  request<T>(name: string, work: () => Promise<T>): Promise<T>;
}

/**
 * A store in the browser's IndexedDB, in a database of the given name, which a service worker may share. The
 * database is opened at the first use. When it cannot be used, as in some private windows, each call rejects; lists
 * are then fetched each time.
 *
 * @example
 * const registry = resolverRegistry({ url, store: indexedDbStore('ehic-registry') });
 */
export function indexedDbStore(name: string): Store {
  requireText('name', name);
  let opening: Promise<IDBDatabase> | undefined;
  const open = () => {
    opening ??= openDatabase(name, () => {
      opening = undefined;
    });
    return opening;
  };
  const use = async <T>(mode: IDBTransactionMode, run: (values: IDBObjectStore) => IDBRequest<T>): Promise<T> => {
    const transaction = (await open()).transaction(VALUES, mode);
    const request = run(transaction.objectStore(VALUES));
    // A write is complete when its transaction is complete, not when the request succeeds.
    return new Promise((resolve, reject) => {
      transaction.oncomplete = () => resolve(request.result);
      transaction.onerror = () => reject(transaction.error ?? request.error);
      transaction.onabort = () => reject(transaction.error);
    });
  };
  return {
    async get(key) {
      const value = await use<unknown>('readonly', (values) => values.get(key));
      return value instanceof Uint8Array ? value : undefined;
    },
    async set(key, value) {
      // A view of a larger buffer would store the whole buffer.
      await use('readwrite', (values) => values.put(value.slice(), key));
    },
    async delete(key) {
      await use('readwrite', (values) => values.delete(key));
    },
    async lock(key, work) {
      // The lock covers other pages and workers where the browser supports the Web Locks API.
      const { locks } = (globalThis.navigator ?? {}) as { readonly locks?: Locks };
      return locks ? locks.request(`eehic ${name} ${key}`, work) : work();
    },
  };
}

function openDatabase(name: string, onLost: () => void): Promise<IDBDatabase> {
  return new Promise<IDBDatabase>((resolve, reject) => {
    const request = indexedDB.open(name, 1);
    request.onupgradeneeded = () => request.result.createObjectStore(VALUES);
    request.onblocked = () => reject(new Error('the database is held by another page'));
    request.onerror = () => reject(request.error);
    request.onsuccess = () => {
      const database = request.result;
      database.onclose = onLost;
      database.onversionchange = () => {
        database.close();
        onLost();
      };
      resolve(database);
    };
  }).catch((error: unknown) => {
    onLost();
    throw error;
  });
}
