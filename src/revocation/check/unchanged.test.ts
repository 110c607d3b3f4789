import { describe, expect, it } from 'vitest';
import {
  DAY,
  issuer,
  issuerOf,
  type ListOptions,
  listOf,
  memoryStore,
  otherIssuer,
  registryOf,
  setUp,
  URL_OF_LIST,
} from '../revocation.fixture.ts';
import type { RevocationListsOptions } from './revocation-lists.ts';

/** A server of one list that answers as static servers do, and what it was asked. */
async function serving(list: ListOptions, options: RevocationListsOptions = {}) {
  const server = { body: await listOf(list), etag: '"v1"' as string | undefined, always: 0 };
  const answers: number[] = [];
  const set = setUp({}, options);
  const sent = () => new Headers(set.net.requests.at(-1)?.init.headers).get('if-none-match');
  set.net.bodies[URL_OF_LIST] = () => {
    const status = server.always || (sent() !== null && sent() === server.etag ? 304 : 200);
    answers.push(status);
    const headers = server.etag === undefined ? {} : { etag: server.etag };
    return new Response(status === 304 ? null : server.body, { status, headers });
  };
  return { ...set, check: (index = 7, by = issuer) => set.checkIndex(index, by), server, answers, sent };
}

describe('a list that has not changed', () => {
  it('is not sent again, and counts as fetched again', async () => {
    const { check, later, answers } = await serving({ ttlSeconds: 3600 });
    expect(await check()).toMatchObject({ status: 'revoked' });
    for (const age of [3601, 10, 3600]) {
      later(age);
      expect(await check()).toMatchObject({ status: 'revoked' });
      expect(await check(8)).toMatchObject({ status: 'valid' });
    }
    expect(answers).toEqual([200, 304, 304]);
  });

  it('is as old as it says: after a day it is fetched whole, and refused when it is the same', async () => {
    const { check, later, answers } = await serving({ ttlSeconds: 3600 });
    await check();
    for (let hour = 0; hour < 23; hour++) {
      later(3601);
      expect(await check()).toMatchObject({ status: 'revoked' });
    }
    later(3601);
    expect(await check()).toMatchObject({ status: 'unavailable', code: 'REVOCATION_STALE' });
    expect(answers).toEqual([200, ...new Array(23).fill(304), 200]);
  });

  it('is not used beyond its `exp`', async () => {
    const { check, later, answers } = await serving({ ttlSeconds: 3600, lifetimeSeconds: 4000 });
    await check();
    later(3700);
    expect(await check()).toMatchObject({ status: 'revoked' });
    later(300);
    expect(await check()).toMatchObject({
      status: 'unavailable',
      code: 'REVOCATION_STALE',
      params: { problem: 'exp' },
    });
    expect(answers).toEqual([200, 304, 200]);
  });

  it('one that has changed is sent', async () => {
    const { check, later, answers, server } = await serving({ ttlSeconds: 3600, revoked: [] });
    expect(await check()).toMatchObject({ status: 'valid' });
    Object.assign(server, { body: await listOf({ at: 3600 }), etag: '"v2"' });
    later(3700);
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(answers).toEqual([200, 200]);
  });

  it('the ETag is kept in the store, and prefetch asks with it', async () => {
    const store = memoryStore();
    await (await serving({ ttlSeconds: 3600 }, { store })).check();
    const next = await serving({ ttlSeconds: 3600 }, { store });
    next.later(3700);
    expect(await next.check()).toMatchObject({ status: 'revoked' });
    expect(await next.source.prefetch()).toEqual([expect.not.objectContaining({ failure: expect.anything() })]);
    expect(next.answers).toEqual([304, 304]);
    const last = await serving({ ttlSeconds: 3600 }, { store });
    last.later(3800);
    await last.check();
    expect(last.answers).toEqual([]);
  });

  it('does not count as fetched when another process sees a newer one meanwhile', async () => {
    const store = memoryStore();
    const { check, later, source, answers, net } = await serving(
      { ttlSeconds: 3600, revoked: [] },
      { store, registry: registryOf(issuer) },
    );
    expect(await check()).toMatchObject({ status: 'valid' });
    const other = setUp({ [URL_OF_LIST]: await listOf({ at: 60 }) }, { store });
    other.later(DAY);
    const answer = net.bodies[URL_OF_LIST] as () => Response;
    net.bodies[URL_OF_LIST] = async () => {
      await other.checkIndex(7);
      return answer();
    };
    later(DAY - 100);
    expect(await source.prefetch()).toMatchObject([{ failure: { code: 'REVOCATION_OLDER' } }]);
    expect(answers).toEqual([200, 304]);
  });
});

describe('hostile answers', () => {
  it('304 without a list that is held is no list', async () => {
    const { check, server, sent } = await serving({});
    server.always = 304;
    expect(await check()).toMatchObject({ code: 'REVOCATION_UNREACHABLE', params: { problem: 'status', status: 304 } });
    expect(sent()).toBeNull();
  });

  it('304 does not make the list of one institution that of another', async () => {
    const { check, server } = await serving({});
    expect(await check()).toMatchObject({ status: 'revoked' });
    server.always = 304;
    expect(await check(7, otherIssuer)).toMatchObject({ status: 'unavailable' });
  });

  it('304 does not keep a list whose key was withdrawn', async () => {
    const { check, later, server } = await serving({ ttlSeconds: 3600 });
    await check();
    server.always = 304;
    later(3700);
    const without = { ...issuer, certificates: issuerOf('AT').certificates };
    expect(await check(7, without)).toMatchObject({ status: 'unavailable' });
  });

  it('a server that always says 304 withholds a newer list no longer than the held one may be used', async () => {
    const { check, later, server } = await serving({ ttlSeconds: 3600 });
    await check();
    server.always = 304;
    later(DAY - 1);
    expect(await check()).toMatchObject({ status: 'revoked' });
    later(2);
    expect(await check()).toMatchObject({ status: 'unavailable', code: 'REVOCATION_STALE' });
  });

  it.each([
    ['none', undefined],
    ['without quotes', 'v1'],
    ['several', '"a", "b"'],
    ['with a space', '"a b"'],
    ['of 1,025 characters', `"${'x'.repeat(1023)}"`],
    ['with letters beyond ASCII', '"\u00e9"'],
  ])('an ETag that may not be sent back is not: %s', async (_, etag) => {
    const { check, later, server, answers, sent } = await serving({ ttlSeconds: 3600 });
    server.etag = etag;
    await check();
    later(3700);
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect([answers, sent()]).toEqual([[200, 200], null]);
  });

  it.each(['W/"v1"', '""', `"${'x'.repeat(1022)}"`])('others are, as they were: %s', async (etag) => {
    const { check, later, server, answers } = await serving({ ttlSeconds: 3600 });
    server.etag = etag;
    await check();
    later(3700);
    await check();
    expect(answers).toEqual([200, 304]);
  });
});
