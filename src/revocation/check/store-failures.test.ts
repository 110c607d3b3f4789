import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import type { Store } from '../../store/store.ts';
import { DAY, IAT, issuer, jtiList, memoryStore, START, setUp, TOKEN, URL_OF_LIST } from '../revocation.fixture.ts';
import { NewestSeen } from './newest-seen.ts';
import { StoredLists } from './stored-lists.ts';

const OTHER_URL = 'https://revocation.example.eu/lists/2';
const name = (url: string) => ({ url, countryCode: 'BE', officialId: issuer.officialId });

describe('a store that does not answer', () => {
  beforeEach(() => void vi.useFakeTimers({ toFake: ['setTimeout', 'clearTimeout'] }));
  afterEach(() => void vi.useRealTimers());

  /**
   * Moves the timers on until the work has ended; cryptography goes on in other threads meanwhile, by a clock that
   * nobody moves. The time limit of a call, 24 days, is never reached.
   */
  async function settled<T>(work: Promise<T>): Promise<T | 'hangs'> {
    let isDone = false;
    const done = () => {
      isDone = true;
    };
    work.then(done, done);
    const end = performance.now() + 3000;
    while (!isDone && performance.now() < end) {
      await new Promise((resolve) => setImmediate(resolve));
      await vi.advanceTimersByTimeAsync(100);
    }
    return isDone ? work : 'hangs';
  }

  it.each(['get', 'set', 'delete'] as const)('%s: costs a fetch, and leaves no timer', async (method) => {
    const never = () => new Promise<never>(() => {});
    const store: Store = { ...memoryStore(), [method]: never };
    const bodies = { [URL_OF_LIST]: await jtiList(), [OTHER_URL]: await jtiList({ sub: OTHER_URL }) };
    const { check, source, net } = setUp(bodies, { store, maxLists: 1, timeLimit: 2 ** 31 - 1 });
    expect(await settled(check())).toMatchObject({ status: 'revoked' });
    expect(await settled(check(TOKEN, issuer, OTHER_URL))).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(2);
    expect(await settled(source.prefetch())).toHaveLength(1);
    expect(vi.getTimerCount()).toBe(0);
  });

  it('is used again after a minute, not at once', async () => {
    let asked = 0;
    const never = () => {
      asked++;
      return new Promise<never>(() => {});
    };
    const clock = { time: START };
    const stored = new StoredLists({ get: never, set: never, delete: never }, () => new Date(clock.time));
    expect(await settled(stored.load(name(URL_OF_LIST)))).toBeUndefined();
    expect(await settled(stored.loadNames())).toEqual([]);
    expect(asked).toBe(1);
    clock.time += 60_000;
    await settled(stored.loadNames());
    expect(asked).toBe(2);
  });
});

describe('the newest list seen', () => {
  const older = () => jtiList({ iat: IAT - 3600, jti: [] });
  const OLDER = { status: 'unavailable', code: 'REVOCATION_OLDER' };

  it.each([false, true])('is remembered when the list itself was pushed out, with a store: %s', async (hasStore) => {
    const bodies = { [URL_OF_LIST]: await jtiList(), [OTHER_URL]: await jtiList({ sub: OTHER_URL }) };
    const store = hasStore ? { store: memoryStore() } : {};
    const { check, net } = setUp(bodies, { ...store, maxLists: 1 });
    await check();
    await check(TOKEN, issuer, OTHER_URL);
    net.bodies[URL_OF_LIST] = await older();
    expect(await check()).toMatchObject(OLDER);
    if (!hasStore) return;
    const next = setUp({ [URL_OF_LIST]: await older() }, { ...store, maxLists: 1 });
    expect(await next.check()).toMatchObject(OLDER);
    next.later(60);
    next.net.bodies[URL_OF_LIST] = await jtiList({ iat: IAT + 60 });
    expect(await next.check()).toMatchObject({ status: 'revoked' });
  });

  it('an older body put into the store is not taken', async () => {
    const store = memoryStore();
    await setUp({ [URL_OF_LIST]: await older() }, { store }).check();
    const oldEntries = [...store.map].filter(([key]) => key.startsWith('revocation-list-'));
    const newer = setUp({ [URL_OF_LIST]: await jtiList() }, { store });
    newer.later(1);
    await newer.source.prefetch();
    await setUp({ [URL_OF_LIST]: await jtiList() }, { store, maxAgeSeconds: 60 }).check();
    for (const [key, value] of oldEntries) store.map.set(key, value);
    const { check, net } = setUp({ [URL_OF_LIST]: await jtiList() }, { store });
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(1);
  });

  it.each(['x', '{}', '[["a", 1], [1], null]'])(
    'a value in the store that is not a list is ignored: %s',
    async (text) => {
      const store = memoryStore();
      await store.set('revocation-newest', new TextEncoder().encode(text));
      expect(await setUp({ [URL_OF_LIST]: await jtiList() }, { store }).check()).toMatchObject({ status: 'revoked' });
    },
  );

  it('is bounded, ignores times of the future, and does not write over what it could not read', async () => {
    const store = memoryStore();
    const now = () => new Date(START);
    const newest = new NewestSeen(new StoredLists(store, now), () => START, 2);
    const names = ['a', 'b', 'c', 'd'].map(name);
    for (const [at, each] of names.entries()) await newest.add(each, at === 3 ? IAT + DAY : IAT - at);
    const times = () => Promise.all(names.map((each) => newest.of(each)));
    expect(await times()).toEqual([0, IAT - 1, IAT - 2, 0]);
    await newest.add(names[1]!, IAT - 5);
    expect(await times()).toEqual([0, IAT - 1, IAT - 2, 0]);
    const before = store.map.get('revocation-newest');
    const failing = { ...store, get: () => Promise.reject(new Error('disk')) };
    await new NewestSeen(new StoredLists(failing, now), () => START).add(names[0]!, IAT);
    expect(store.map.get('revocation-newest')).toBe(before);
  });
});
