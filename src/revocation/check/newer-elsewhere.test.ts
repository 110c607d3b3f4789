import { describe, expect, it } from 'vitest';
import type { Store } from '../../store/store.ts';
import {
  type Bodies,
  issuer,
  type ListOptions,
  listOf,
  memoryStore,
  registryOf,
  START,
  setUp,
  URL_OF_LIST,
} from '../revocation.fixture.ts';

const MINUTE = 60;
/** A list that is due after an hour, in which nothing is revoked. */
const OLDER: ListOptions = { at: -600, revoked: [], ttlSeconds: 3600 };
const HOUR = 3600;

async function seenByAnother(list: string, store: Store): Promise<void> {
  const name = { url: URL_OF_LIST, countryCode: 'BE', officialId: issuer.officialId };
  const other = setUp({ [URL_OF_LIST]: list }, { store, lists: [name], registry: registryOf(issuer) });
  expect(await other.source.prefetch()).toEqual([expect.not.objectContaining({ failure: expect.anything() })]);
}

/** One process that holds an older list and no longer gets any; another one has seen that index 7 is revoked. */
async function heldByOne(isKept: boolean, answer?: (older: string) => Response) {
  const store = memoryStore();
  const older = await listOf(OLDER);
  const bodies: Bodies = { [URL_OF_LIST]: answer ? () => answer(older) : older };
  const one = setUp(bodies, { store });
  expect(await one.checkIndex(7)).toMatchObject({ status: 'valid' });
  delete bodies[URL_OF_LIST];
  const newer = await listOf({});
  await seenByAnother(newer, store);
  const lists = [...store.map.keys()].filter((key) => key.startsWith('revocation-list-'));
  expect(lists).toHaveLength(1);
  if (!isKept) store.map.delete(lists[0]!);
  return { one, bodies, newer };
}

describe('a list in memory, when another process that shares the store has seen a newer one', () => {
  it.each([
    ['due', HOUR],
    ['not yet due', MINUTE],
  ])('and that is %s gives way to the newer one in the store', async (_, age) => {
    const { one } = await heldByOne(true);
    one.later(age);
    const freshness = { time: new Date(START).toISOString() };
    expect(await one.checkIndex(7)).toMatchObject({ status: 'revoked', freshness });
    expect(one.net.requests).toHaveLength(1);
  });

  it.each([
    ['due', HOUR],
    ['not yet due', MINUTE],
  ])('and that is %s is no longer used where the newer one cannot be had', async (_, age) => {
    const { one, bodies, newer } = await heldByOne(false);
    one.later(age);
    const refused = { status: 'unavailable', code: 'REVOCATION_OLDER', freshness: { source: URL_OF_LIST } };
    expect(await one.checkIndex(8)).toMatchObject(refused);
    expect(await one.checkIndex(8)).toMatchObject(refused);
    expect(await one.source.prefetch()).toMatchObject([{ failure: { code: 'REVOCATION_OLDER' } }]);
    bodies[URL_OF_LIST] = newer;
    one.later(MINUTE);
    expect(await one.checkIndex(7)).toMatchObject({ status: 'revoked' });
    expect(await one.checkIndex(8)).toMatchObject({ status: 'valid' });
  });

  it('is not what the server is asked about (If-None-Match)', async () => {
    const answer = (older: string) => new Response(older, { headers: { etag: '"v1"' } });
    const { one, bodies, newer } = await heldByOne(false, answer);
    bodies[URL_OF_LIST] = newer;
    one.later(HOUR);
    expect(await one.checkIndex(7)).toMatchObject({ status: 'revoked' });
    expect(new Headers(one.net.requests[1]!.init.headers).has('if-none-match')).toBe(false);
  });

  it('while its own request failed, gives way as well', async () => {
    const store = memoryStore();
    const newer = await listOf({});
    const bodies: Bodies = { [URL_OF_LIST]: await listOf(OLDER) };
    const one = setUp(bodies, { store });
    expect(await one.checkIndex(7)).toMatchObject({ status: 'valid' });
    bodies[URL_OF_LIST] = async () => {
      await seenByAnother(newer, store);
      throw new TypeError('fetch failed');
    };
    one.later(HOUR);
    expect(await one.checkIndex(7)).toMatchObject({ status: 'revoked' });
  });
});

it('the store is read once a minute for lists that are not due, by all checks together', async () => {
  const { map, ...plain } = memoryStore();
  const read: string[] = [];
  const get = async (key: string) => {
    read.push(key);
    return map.get(key);
  };
  const one = setUp({ [URL_OF_LIST]: await listOf({}) }, { store: { ...plain, get } });
  await one.checkIndex(8);
  one.later(MINUTE);
  read.length = 0;
  for (let round = 0; round < 3; round++) await Promise.all(Array.from({ length: 20 }, () => one.checkIndex(8)));
  one.later(MINUTE - 1);
  await one.checkIndex(8);
  expect(read).toEqual(['revocation-newest']);
  one.later(1);
  await one.checkIndex(8);
  expect(read).toEqual(['revocation-newest', 'revocation-newest']);
});
