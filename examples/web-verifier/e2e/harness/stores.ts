import type { Page } from 'playwright-core';

/** Everything that a page has kept in the browser, as one text: stores, databases, caches, cookies, address, history. */
export async function readStores(page: Page): Promise<string> {
  const kept = await page.evaluate(async () => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    const asText = (_: string, value: unknown) =>
      value instanceof Uint8Array || value instanceof ArrayBuffer ? new TextDecoder('latin1').decode(value) : value;
    const databases: unknown[] = [];
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store).objectStore(store);
        const [keys, values] = await Promise.all([settled(objects.getAllKeys()), settled(objects.getAll())]);
        databases.push({ name, store, keys, values });
      }
      database.close();
    }
    const cached: unknown[] = [];
    for (const name of await caches.keys()) {
      for (const request of await (await caches.open(name)).keys()) cached.push([name, request.url]);
    }
    const { href } = location;
    const all = { local: { ...localStorage }, session: { ...sessionStorage }, databases, cached, href };
    return JSON.stringify({ ...all, state: history.state, cookie: document.cookie }, asText);
  });
  return kept + JSON.stringify(await page.context().cookies());
}

/** Writes something else in the place of a value in the databases of a page. Returns how many there were. */
export function damage(page: Page, key: string): Promise<number> {
  return page.evaluate(async (wanted) => {
    const settled = <Result>(request: IDBRequest<Result>) =>
      new Promise<Result>((resolve, reject) => {
        request.onsuccess = () => resolve(request.result);
        request.onerror = () => reject(request.error);
      });
    let count = 0;
    for (const { name } of await indexedDB.databases()) {
      const database = await settled(indexedDB.open(name!));
      for (const store of database.objectStoreNames) {
        const objects = database.transaction(store, 'readwrite').objectStore(store);
        if (!(await settled(objects.getAllKeys())).includes(wanted)) continue;
        await settled(objects.put(new TextEncoder().encode('x'), wanted));
        count++;
      }
      database.close();
    }
    return count;
  }, key);
}
