import { describe, expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import {
  DAY,
  HOSTS,
  IAT,
  issuer,
  jtiList,
  memoryStore,
  otherIssuer,
  otherSigner,
  registryOf,
  setUp,
  TOKEN,
  URL_OF_LIST,
} from '../revocation.fixture.ts';

const OTHER_URL = 'https://revocation.example.eu/lists/2';
const named = [
  { url: URL_OF_LIST, countryCode: 'BE', officialId: issuer.officialId },
  { url: OTHER_URL, countryCode: 'AT', officialId: otherIssuer.officialId },
];
const bodies = async () => ({
  [URL_OF_LIST]: await jtiList(),
  [OTHER_URL]: await jtiList({ iss: `AT:${otherIssuer.officialId}`, sub: OTHER_URL }, otherSigner),
});
const registry = registryOf(issuer, otherIssuer);

describe('prefetch', () => {
  it('fetches the lists that are named; then no network is needed for a day', async () => {
    const { source, check, net, later } = setUp(await bodies(), { lists: named, registry });
    const time = '2025-10-06T12:00:00.000Z';
    expect(await source.prefetch()).toEqual([
      { source: URL_OF_LIST, time, sha256: expect.any(String) },
      { source: OTHER_URL, time, sha256: expect.any(String) },
    ]);
    expect(net.requests).toHaveLength(2);
    net.bodies = {};
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(await check(TOKEN, otherIssuer, OTHER_URL)).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(2);
    later(DAY + 3600);
    expect(await check()).toMatchObject({ status: 'unavailable', code: 'REVOCATION_STALE', freshness: { time } });
  });

  it('fetches those seen before, however fresh, and says which could not be obtained', async () => {
    const { source, check, net, later } = setUp(await bodies());
    await check();
    await check(TOKEN, otherIssuer, OTHER_URL);
    later(60);
    net.bodies[URL_OF_LIST] = await jtiList({ iat: IAT + 60, jti: [] });
    delete net.bodies[OTHER_URL];
    expect(await source.prefetch()).toMatchObject([
      { source: URL_OF_LIST, time: '2025-10-06T12:01:00.000Z' },
      { source: OTHER_URL, time: '2025-10-06T12:00:00.000Z', failure: { code: 'REVOCATION_UNREACHABLE' } },
    ]);
    expect(net.requests).toHaveLength(4);
    expect(await check()).toMatchObject({ status: 'valid' });
  });

  it('a list that never came has no time; nor has that of an unknown institution', async () => {
    const { source, net } = setUp({ [OTHER_URL]: 'x' }, { lists: named, registry: registryOf(issuer) });
    expect(await source.prefetch()).toMatchObject([
      { source: URL_OF_LIST, failure: { code: 'REVOCATION_UNREACHABLE' } },
      { source: OTHER_URL, failure: { code: 'ISSUER_UNKNOWN' } },
    ]);
    expect((await source.prefetch()).map(({ time }) => time)).toEqual([undefined, undefined]);
    net.requests.pop();
    expect(net.requests.map(({ url }) => url)).toEqual([URL_OF_LIST]);
  });

  it('remembers over a restart, in the store, and does not fetch from a host taken off the list', async () => {
    const store = memoryStore();
    const first = setUp(await bodies(), { store });
    await first.check();
    const second = setUp(await bodies(), { store, registry });
    expect(await second.source.prefetch()).toMatchObject([{ source: URL_OF_LIST, time: expect.any(String) }]);
    expect(second.net.requests).toHaveLength(1);
    const third = setUp(await bodies(), { store, registry, hosts: ['other.example.eu'] });
    expect(await third.source.prefetch()).toEqual([]);
    expect(third.net.requests).toEqual([]);
  });
});

describe('store', () => {
  it('a list in it serves without a network, and ages as it would have', async () => {
    const store = memoryStore();
    await setUp(await bodies(), { store }).check();
    const { check, net, later } = setUp({}, { store });
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(net.requests).toEqual([]);
    later(DAY + 1);
    expect(await check()).toMatchObject({ status: 'unavailable', code: 'REVOCATION_STALE' });
  });

  it('keys are usable as file names', async () => {
    const store = memoryStore();
    await setUp(await bodies(), { store }).check();
    expect([...store.map.keys()].every((key) => /^[a-z0-9-]{1,100}$/.test(key))).toBe(true);
    expect(store.map.size).toBe(3);
  });

  it('nothing in it is believed: what is not signed, or no list, costs a fetch', async () => {
    const store = memoryStore();
    await setUp(await bodies(), { store }).check();
    for (const [key, value] of store.map) {
      if (!key.startsWith('revocation-list-')) continue;
      for (const bad of [new Uint8Array(0), value.slice(0, -1), flipped(value), Uint8Array.of(0x80)]) {
        store.map.set(key, bad);
        const { check, net } = setUp(await bodies(), { store });
        expect(await check()).toMatchObject({ status: 'revoked' });
        expect(net.requests).toHaveLength(1);
      }
    }
  });

  it('a rollback over a restart is refused', async () => {
    const store = memoryStore();
    await setUp(await bodies(), { store }).check();
    const { check, later } = setUp({ [URL_OF_LIST]: await jtiList({ iat: IAT - 1, jti: [] }) }, { store });
    later(DAY + 1);
    expect(await check()).toMatchObject({ status: 'unavailable', code: 'REVOCATION_OLDER' });
  });

  it('one that throws costs a fetch', async () => {
    const no = () => Promise.reject(new Error('disk'));
    const store: Store = { get: no, set: no, delete: no };
    const { source, check, net } = setUp(await bodies(), { store });
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(1);
    expect(await source.prefetch()).toHaveLength(1);
  });

  it.each(['null', '{}', '[1, null, {"url": 1}]', 'x'])(
    'stored names that are not valid are not fetched: %s',
    async (text) => {
      const store = memoryStore();
      await store.set('revocation-lists', new TextEncoder().encode(text));
      expect(await setUp({}, { store, registry }).source.prefetch()).toEqual([]);
    },
  );
});

describe('bounds', () => {
  it('memory and store hold the lists used last', async () => {
    const urls = [1, 2, 3, 4, 5].map((number) => `https://revocation.example.eu/lists/${number}`);
    const lists = Object.fromEntries(
      await Promise.all(urls.map(async (sub) => [sub, await jtiList({ sub })] as const)),
    );
    const store = memoryStore();
    const { check, net } = setUp(lists, { maxLists: 3, store, hosts: HOSTS });
    for (const url of urls) await check(TOKEN, issuer, url);
    // Three lists, their names, and the times of the newest lists.
    expect(store.map.size).toBe(5);
    for (const url of urls.slice(2)) await check(TOKEN, issuer, url);
    expect(net.requests).toHaveLength(5);
    await check(TOKEN, issuer, urls[0]);
    expect(net.requests).toHaveLength(6);
  });
});

it("what one institution's card refers to does not push out the list of another", async () => {
  const { check, net } = setUp(await bodies());
  await check();
  expect(await check(TOKEN, otherIssuer)).toMatchObject({ code: 'REVOCATION_SIGNATURE_INVALID' });
  expect(await check()).toMatchObject({ status: 'revoked' });
  expect(net.requests).toHaveLength(2);
});

function flipped(bytes: Uint8Array): Uint8Array {
  const copy = bytes.slice();
  copy[copy.length - 100]! ^= 1;
  return copy;
}
