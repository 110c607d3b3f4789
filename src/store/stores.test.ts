import { afterEach, describe, expect, it, vi } from 'vitest';
import { indexedDbStore } from './indexed-db-store.ts';
import { memoryStore } from './memory-store.ts';

const bytes = (...values: number[]) => Uint8Array.of(...values);

describe('memoryStore', () => {
  it('keeps copies', async () => {
    const store = memoryStore();
    const value = bytes(1, 2);
    await store.set('a', value);
    value[0] = 9;
    const read = await store.get('a');
    expect(read).toEqual(bytes(1, 2));
    read![0] = 9;
    expect(await store.get('a')).toEqual(bytes(1, 2));
    await store.delete('a');
    expect(await store.get('a')).toBeUndefined();
  });

  it('is bounded by entries and by bytes; the one unused for longest goes first', async () => {
    const store = memoryStore();
    for (let i = 0; i < 1000; i++) await store.set(`${i}`, bytes(i));
    await store.get('0');
    await store.set('more', bytes(1));
    expect(await store.get('0')).toBeDefined();
    expect(await store.get('1')).toBeUndefined();
    const small = memoryStore({ maxBytes: 4 });
    await small.set('a', bytes(1, 2, 3));
    await small.set('b', bytes(1, 2));
    expect([await small.get('a'), await small.get('b')]).toEqual([undefined, bytes(1, 2)]);
    await small.set('b', bytes(1, 2, 3, 4, 5));
    expect(await small.get('b')).toBeUndefined();
    await small.set('c', bytes(1, 2, 3, 4));
    expect(await small.get('c')).toBeDefined();
  });
});

describe('indexedDbStore', () => {
  afterEach(() => {
    vi.unstubAllGlobals();
  });

  it('opens nothing before it is used, and keeps values', async () => {
    const database = fakeIndexedDb();
    const store = indexedDbStore('ehic');
    expect(database.opened).toEqual([]);
    await store.set('a', new Uint8Array([0, 1, 2, 3]).subarray(1, 3));
    expect(await store.get('a')).toEqual(bytes(1, 2));
    expect((await store.get('a'))!.buffer.byteLength).toBe(2);
    expect(await indexedDbStore('ehic').get('a')).toEqual(bytes(1, 2));
    await store.delete('a');
    expect(await store.get('a')).toBeUndefined();
    expect(database.opened).toEqual(['ehic', 'ehic']);
  });

  it('another value counts as missing; a failure rejects, and the next use tries again', async () => {
    const database = fakeIndexedDb();
    database.values.set('x', 'text');
    const store = indexedDbStore('ehic');
    expect(await store.get('x')).toBeUndefined();
    database.fault = 'transaction';
    await expect(store.set('a', bytes(1))).rejects.toThrow('transaction');
    database.fault = 'open';
    const other = indexedDbStore('other');
    await expect(other.get('a')).rejects.toThrow('open');
    database.fault = undefined;
    expect(await other.get('b')).toBeUndefined();
  });
});

/** As much of IndexedDB as the store uses, with its order of events. */
function fakeIndexedDb() {
  const state = { opened: [] as string[], values: new Map<string, unknown>(), fault: undefined as string | undefined };
  const later = (run: () => void) => queueMicrotask(run);
  const objectStore = {
    get: (key: string) => ({ result: state.values.get(key) }),
    put: (value: unknown, key: string) => ({ result: void state.values.set(key, structuredClone(value)) }),
    delete: (key: string) => ({ result: void state.values.delete(key) }),
  };
  const database = {
    createObjectStore: () => objectStore,
    transaction() {
      const { fault } = state;
      const transaction: Record<string, unknown> = {
        error: fault ? new Error(fault) : null,
        objectStore: () => objectStore,
      };
      later(() => (transaction[fault ? 'onabort' : 'oncomplete'] as () => void)());
      return transaction;
    },
  };
  vi.stubGlobal('indexedDB', {
    open(name: string) {
      state.opened.push(name);
      const request: Record<string, unknown> = { result: database, error: new Error('open') };
      later(() => {
        if (state.fault) return (request.onerror as () => void)();
        (request.onupgradeneeded as () => void)();
        (request.onsuccess as () => void)();
      });
      return request;
    },
  });
  return state;
}
