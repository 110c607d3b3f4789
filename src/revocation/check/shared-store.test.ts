import { describe, expect, it } from 'vitest';
import type { EhicError } from '../../errors.ts';
import type { Store } from '../../store/store.ts';
import { IAT, issuer, jtiList, memoryStore, START, setUp, URL_OF_LIST } from '../revocation.fixture.ts';
import { NewestSeen } from './newest-seen.ts';
import { SeenLists } from './seen-lists.ts';
import { StoredLists } from './stored-lists.ts';

const name = (url: string) => ({ url, countryCode: 'BE', officialId: issuer.officialId });
const now = () => new Date(START);
const newestOf = (store: Store) => new NewestSeen(new StoredLists(store, now), () => START);
const seenOf = (store: Store, maxLists = 10) => new SeenLists(new StoredLists(store, now), maxLists);
const turns = async (count: number) => {
  for (let turn = 0; turn < count; turn++) await new Promise((resolve) => setImmediate(resolve));
};

describe('two who share a store', () => {
  it('keep what the other has seen, and learn of it', async () => {
    const store = memoryStore();
    const [one, two] = [newestOf(store), newestOf(store)];
    expect(await one.of(name('a'))).toBe(0);
    expect(await two.of(name('a'))).toBe(0);
    expect(await one.add(name('a'), IAT)).toBe(true);
    expect(await two.add(name('b'), IAT + 1)).toBe(true);
    expect(await two.add(name('a'), IAT - 1)).toBe(false);
    expect(await one.add(name('b'), IAT)).toBe(false);
    expect(await two.of(name('a'))).toBe(IAT);
    expect(await newestOf(store).of(name('b'))).toBe(IAT + 1);
  });

  it('take no time from the future for one that was seen', async () => {
    const store = memoryStore();
    const ahead = new NewestSeen(new StoredLists(store, now), () => START + 301_000);
    expect(await ahead.add(name('a'), IAT + 301)).toBe(true);
    expect(await ahead.add(name('b'), IAT + 300)).toBe(true);
    expect(await ahead.of(name('a'))).toBe(IAT + 301);
    const one = newestOf(store);
    expect([await one.of(name('a')), await one.of(name('b'))]).toEqual([0, IAT + 300]);
    await one.add(name('c'), IAT + 301);
    expect(await one.of(name('c'))).toBe(0);
    expect(await one.add(name('c'), IAT)).toBe(true);
    expect(await one.of(name('c'))).toBe(IAT);
  });

  it('know what the other has seen, also where there is room for their own names alone', async () => {
    const store = memoryStore();
    await newestOf(store).add(name('a'), IAT);
    const small = new NewestSeen(new StoredLists(store, now), () => START, 1);
    await small.add(name('b'), IAT - 1);
    await newestOf(store).add(name('a'), IAT);
    expect(await small.of(name('b'))).toBe(IAT - 1);
    expect(await small.of(name('a'))).toBe(IAT);
    expect(await small.add(name('a'), IAT - 1)).toBe(false);
  });

  it('know a name that was never seen as such', async () => {
    const one = newestOf(memoryStore());
    expect([await one.of(name('a')), await one.recent(name('a'))]).toEqual([0, 0]);
  });

  it('take an unsigned list for older than any signed one, and remember no time of it', async () => {
    const store = memoryStore();
    const one = newestOf(store);
    expect(await one.add(name('a'), undefined)).toBe(true);
    expect(await one.of(name('a'))).toBe(0);
    expect(await one.add(name('a'), IAT)).toBe(true);
    expect(await one.add(name('a'), undefined)).toBe(false);
    expect(await newestOf(store).add(name('a'), undefined)).toBe(false);
  });

  it('write one after the other', async () => {
    const { map, ...rest } = memoryStore();
    const store: Store = {
      ...rest,
      get: async (key) => {
        const value = map.get(key);
        await turns(5);
        return value;
      },
    };
    const names = ['a', 'b', 'c', 'd'].map(name);
    await Promise.all(names.map((each, at) => newestOf(store).add(each, IAT + at)));
    await Promise.all(names.map(({ url }) => seenOf(store).add(url, issuer)));
    const newest = newestOf(store);
    expect(await Promise.all(names.map((each) => newest.of(each)))).toEqual([IAT, IAT + 1, IAT + 2, IAT + 3]);
    expect((await seenOf(store).names()).map(({ url }) => url).sort()).toEqual(['a', 'b', 'c', 'd']);
  });

  it('a store that could not be read once keeps the names that it holds', async () => {
    const store = memoryStore();
    await seenOf(store).add('a', issuer);
    let fails = true;
    const failing: Store = { ...store, get: (key) => (fails ? Promise.reject(new Error('disk')) : store.get(key)) };
    const seen = seenOf(failing);
    await seen.add('b', issuer);
    fails = false;
    await seen.add('c', issuer);
    expect((await seenOf(store).names()).map(({ url }) => url).sort()).toEqual(['a', 'b', 'c']);
  });

  it('names beyond the limit go, the oldest first', async () => {
    const store = memoryStore();
    for (const url of ['a', 'b', 'c']) await seenOf(store, 2).add(url, issuer);
    expect((await seenOf(store, 2).names()).map(({ url }) => url).sort()).toEqual(['b', 'c']);
  });

  it('a list whose name goes is taken out of the store, and no other', async () => {
    const store = memoryStore();
    const stored = new StoredLists(store, now);
    const isStored = async (url: string) => (await stored.load(name(url))) !== undefined;
    for (const url of ['a', 'b', 'c']) {
      await stored.save(name(url), { body: new Uint8Array(1), fetchedAt: START });
      await seenOf(store, 2).add(url, issuer);
    }
    expect(await Promise.all(['a', 'b', 'c'].map(isStored))).toEqual([false, true, true]);
    const one = seenOf(store, 3);
    for (const url of ['d', 'e']) await one.add(url, issuer);
    expect(await Promise.all(['b', 'c'].map(isStored))).toEqual([false, true]);
    expect((await one.names()).map(({ url }) => url).sort()).toEqual(['c', 'd', 'e']);
  });
});

describe('an older and a newer list of one name at once', () => {
  it.each([
    [0, 40],
    [40, 0],
  ])('the newer one is remembered, whichever comes last, %#', async (...waits) => {
    const [newer, older] = [await jtiList(), await jtiList({ iat: IAT - 3600, jti: [] })];
    const store = memoryStore();
    await Promise.all(
      [newer, older].map((list, at) => {
        const answer = async () => {
          await turns(waits[at]!);
          return new Response(list as BodyInit);
        };
        return setUp({ [URL_OF_LIST]: answer }, { store }).check();
      }),
    );
    // Whatever was stored last as the list itself, the older one is not taken again.
    expect(await setUp({ [URL_OF_LIST]: older }, { store }).check()).not.toMatchObject({ status: 'valid' });
    expect(await setUp({ [URL_OF_LIST]: newer }, { store }).check()).toMatchObject({ status: 'revoked' });
  });
});

describe('a store that fails', () => {
  it.each(['get', 'set'] as const)('%s: is reported, and lists are used nevertheless', async (method) => {
    const told: EhicError[] = [];
    const store = { ...memoryStore(), [method]: () => Promise.reject(new Error('disk')) };
    const onStoreFailure = (error: EhicError) => void told.push(error);
    const { check } = setUp({ [URL_OF_LIST]: await jtiList() }, { store, onStoreFailure });
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(told.length).toBeGreaterThan(0);
    expect(told[0]).toMatchObject({ code: 'ERR_EHIC_SNAPSHOT_STORE', cause: { message: 'disk' } });
  });

  it('a store that works is not reported', async () => {
    const told: EhicError[] = [];
    const onStoreFailure = (error: EhicError) => void told.push(error);
    const { check } = setUp({ [URL_OF_LIST]: await jtiList() }, { store: memoryStore(), onStoreFailure });
    await check();
    expect(told).toEqual([]);
  });
});
