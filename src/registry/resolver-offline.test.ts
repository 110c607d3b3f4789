import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { beforeEach, describe, expect, it } from 'vitest';
import { utf8Decode, utf8Encode } from '../codec/bytes.ts';
import { fileStore } from '../node/file-store.ts';
import { memoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { demoInstitution } from '../testing/demo-pki.ts';
import { createFieldResolver } from '../testing/field-resolver.ts';
import { resolverRegistry } from './resolver.ts';
import type { ResolverOptions } from './resolver-options.ts';

const URL_OF_ISSUERS = 'https://resolver.example/api/v1/issuers';
const START = Date.parse('2025-09-22T10:00:00Z');
const HOUR = 3_600_000;
const institution = demoInstitution('BE');
const BE = { countryCode: 'BE', officialId: '0120' };
const QUERY = { ...BE, thumbprint: institution.certificates[1]!.thumbprint };

let clock = START;
let isNetworkGone = false;
let calls: { query: string; etag: string | null }[] = [];
beforeEach(() => {
  clock = START;
  isNetworkGone = false;
  calls = [];
});

const repository = createFieldResolver();
const fakeFetch = (async (url: URL, init: RequestInit) => {
  const etag = new Headers(init.headers).get('if-none-match');
  calls.push({ query: url.search, etag });
  if (isNetworkGone) throw new TypeError('fetch failed');
  if (etag === '"v1"') return new Response(null, { status: 304 });
  const { body } = repository.respond({ method: 'GET', url: `${url.pathname}${url.search}` });
  return new Response(JSON.stringify(body), url.search === '' ? { headers: { etag: '"v1"' } } : {});
}) as unknown as typeof fetch;
const create = (options: Partial<ResolverOptions> = {}) =>
  resolverRegistry({
    url: URL_OF_ISSUERS,
    fetch: fakeFetch,
    now: () => new Date(clock),
    sleep: async () => {},
    ...options,
  });

describe('after prefetch', () => {
  it('it works with the network gone for 24 hours, and says stale after 25', async () => {
    const registry = create();
    const freshness = await registry.prefetch();
    expect(freshness).toMatchObject({ source: URL_OF_ISSUERS, time: '2025-09-22T10:00:00.000Z' });
    isNetworkGone = true;
    for (clock of [START, START + 24 * HOUR]) {
      expect(await registry.find(QUERY)).toMatchObject({
        status: 'found',
        institution: { name: institution.name, certificates: [{ 'x5t#S256': QUERY.thumbprint }] },
        freshness,
      });
      expect(await registry.find({ ...BE, officialId: 'none' })).toMatchObject({ status: 'unknown', freshness });
      expect(registry.peek!(BE)).toMatchObject({ name: institution.name });
      expect(registry.peek!({ ...BE, officialId: 'none' })).toBeNull();
    }
    expect(calls).toHaveLength(1);
    expect(registry.isReadyOffline).toBe(true);
    clock = START + 25 * HOUR;
    expect(registry.isReadyOffline).toBe(false);
    expect(await registry.find(QUERY)).toEqual({
      status: 'failed',
      code: 'REGISTRY_STALE',
      params: { problem: 'REGISTRY_UNREACHABLE' },
      freshness,
    });
    expect(registry.peek!(BE)).toBeUndefined();
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_UNREACHABLE' });
  });

  it('a list that is too old gives way to the network', async () => {
    const registry = create({ maxAgeSeconds: 3600 });
    await registry.prefetch();
    clock = START + HOUR + 1000;
    expect(await registry.find(QUERY)).toMatchObject({
      status: 'found',
      freshness: { time: '2025-09-22T11:00:01.000Z' },
    });
    expect(calls).toHaveLength(2);
  });

  it('a list that has not changed is not sent again, and is as old as the question', async () => {
    const store = memoryStore();
    const registry = create({ store });
    const first = await registry.prefetch();
    clock = START + 23 * HOUR;
    expect(await registry.prefetch()).toEqual({ ...first, time: '2025-09-23T09:00:00.000Z' });
    expect(calls.map(({ etag }) => etag)).toEqual([null, '"v1"']);
    isNetworkGone = true;
    clock = START + 46 * HOUR;
    expect((await registry.find(QUERY)).status).toBe('found');
    expect((await create({ store }).find(QUERY)).status).toBe('found');
  });
});

describe.each([
  ['memory', () => memoryStore()],
  ['files', () => fileStore(mkdtempSync(join(tmpdir(), 'eehic-')))],
])('the list in a store of %s', (_, createStore) => {
  it('is there at the next start', async () => {
    const store = createStore();
    const freshness = await create({ store }).prefetch();
    isNetworkGone = true;
    const restarted = create({ store });
    expect(await restarted.find(QUERY)).toMatchObject({ status: 'found', freshness });
    clock = START + 25 * HOUR;
    expect(await create({ store }).find(QUERY)).toMatchObject({ code: 'REGISTRY_STALE', freshness });
    const elsewhere = create({ store, url: 'https://other.example/issuers' });
    expect(await elsewhere.find(QUERY)).toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
  });
});

describe('a store that fails costs a fetch only', () => {
  const throwing: Store = {
    get: () => Promise.reject(new Error('disk')),
    set: () => Promise.reject(new Error('disk')),
    delete: () => Promise.reject(new Error('disk')),
  };
  const synchronous = {
    get: () => {
      throw new Error('disk');
    },
    set: () => {
      throw new Error('disk');
    },
  } as unknown as Store;

  it.each([throwing, synchronous])('throws: %#', async (store) => {
    const registry = create({ store });
    expect((await registry.find(QUERY)).status).toBe('found');
    await registry.prefetch();
    expect((await registry.find(QUERY)).status).toBe('found');
  });

  it.each<[string, (value: Uint8Array) => unknown]>([
    ['a flipped bit', (value) => value.map((byte, i) => (i === value.length - 9 ? byte ^ 1 : byte))],
    ['cut', (value) => value.subarray(0, -1)],
    ['empty', () => new Uint8Array()],
    ['no line', () => new Uint8Array(20_000).fill(0x20)],
    ['a text', (value) => utf8Decode(value)],
    ['an invalid time', (value) => utf8Encode(utf8Decode(value)!.replace('2025-09-22T', 'x'))],
    ['of another source', (value) => utf8Encode(utf8Decode(value)!.replace('resolver.example', 'resolver.examplf'))],
  ])('%s', async (_, damage) => {
    const store = memoryStore();
    await create({ store }).prefetch();
    const damaged = { ...store, get: async (key: string) => damage((await store.get(key))!) as Uint8Array };
    const registry = create({ store: damaged });
    expect(await registry.find(QUERY)).toMatchObject({ status: 'found' });
    expect(calls).toHaveLength(2);
    expect(registry.isReadyOffline).toBe(false);
  });
});

describe('answers to queries', () => {
  it('are kept for 24 hours, refusals for a minute', async () => {
    const registry = create();
    await registry.find(QUERY);
    await registry.find({ ...BE, officialId: 'none' });
    isNetworkGone = true;
    clock = START + 60_000;
    expect((await registry.find({ ...BE, officialId: 'none' })).status).toBe('unknown');
    expect(registry.peek!({ ...BE, officialId: 'none' })).toBeNull();
    clock = START + 61_000;
    expect(await registry.find({ ...BE, officialId: 'none' })).toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    clock = START + 24 * HOUR;
    expect((await registry.find(QUERY)).status).toBe('found');
    clock = START + 25 * HOUR;
    expect(await registry.find(QUERY)).toMatchObject({
      code: 'REGISTRY_STALE',
      freshness: { time: '2025-09-22T10:00:00.000Z' },
    });
    isNetworkGone = false;
    expect(await registry.find(QUERY)).toMatchObject({ freshness: { time: '2025-09-23T11:00:00.000Z' } });
  });

  it('failures are not kept', async () => {
    const registry = create({ retries: 0 });
    isNetworkGone = true;
    expect(await registry.find(QUERY)).toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    isNetworkGone = false;
    expect((await registry.find(QUERY)).status).toBe('found');
  });

  it('one about all keys of an institution serves queries for each of them', async () => {
    const registry = create();
    await registry.find(BE);
    expect(await registry.find(QUERY)).toMatchObject({
      institution: { certificates: [{ 'x5t#S256': QUERY.thumbprint }] },
    });
    expect(calls).toHaveLength(1);
    expect(registry.peek!(BE)).toMatchObject({ name: institution.name });
    expect(registry.peek!({ ...BE, officialId: 'other' })).toBeUndefined();
  });

  it('a thousand are kept: the one unused for longest goes first', async () => {
    const registry = create();
    await registry.find(BE);
    for (let i = 0; i < 999; i++) await registry.find({ countryCode: 'BE', officialId: `x${i}` });
    await registry.find(BE);
    expect(calls).toHaveLength(1000);
    await registry.find({ countryCode: 'BE', officialId: 'y' });
    await registry.find(BE);
    expect(calls).toHaveLength(1001);
    await registry.find({ countryCode: 'BE', officialId: 'x0' });
    expect(calls).toHaveLength(1002);
  });
});

describe('hostile answers', () => {
  const find = async (body: BodyInit, status = 200) => {
    const fetch = (async () => new Response(body, { status })) as unknown as typeof globalThis.fetch;
    return create({ fetch }).find(BE);
  };
  it.each<[string, string]>([
    ['', 'REGISTRY_NOT_UNDERSTOOD'],
    ['null', 'REGISTRY_NOT_UNDERSTOOD'],
    ['[]', 'REGISTRY_NOT_UNDERSTOOD'],
    ['{}', 'REGISTRY_NOT_UNDERSTOOD'],
    ['{"results":"x"}', 'REGISTRY_NOT_UNDERSTOOD'],
    ['{"results":[],"results":[]}', 'REGISTRY_NOT_UNDERSTOOD'],
    ['\ufeff\ufeff{"results":[]}', 'REGISTRY_NOT_UNDERSTOOD'],
    ['{"__proto__":{"results":[]}}', 'REGISTRY_NOT_UNDERSTOOD'],
    [`{"results":${'['.repeat(20)}${']'.repeat(20)}}`, 'REGISTRY_NOT_UNDERSTOOD'],
    [`{"results":[],"x":"${'\\n'.repeat(500_000)}`, 'REGISTRY_NOT_UNDERSTOOD'],
    ['{"results":[],"error":"down"}', 'REGISTRY_ERROR_ANSWER'],
    ['{"error":{"code":5}}', 'REGISTRY_ERROR_ANSWER'],
    ['{"results":[null]}', 'REGISTRY_INCONSISTENT'],
    ['{"results":[{"officialId":120,"countryCode":"BE"}]}', 'REGISTRY_INCONSISTENT'],
    ['{"results":[{"officialId":"0120","countryCode":"be"}]}', 'REGISTRY_INCONSISTENT'],
    ['{"results":[{"officialId":"0120 ","countryCode":"BE"}]}', 'REGISTRY_INCONSISTENT'],
  ])('%.40s', async (body, code) => {
    expect(await find(body)).toMatchObject({ status: 'failed', code });
  });

  it('bytes that are not UTF-8; the status 304 without an earlier answer', async () => {
    expect(await find(Uint8Array.of(0x22, 0xff, 0x22))).toMatchObject({ code: 'REGISTRY_NOT_UNDERSTOOD' });
    const unasked = (async () => new Response(null, { status: 304 })) as unknown as typeof globalThis.fetch;
    expect(await create({ fetch: unasked }).find(BE)).toMatchObject({ params: { status: 304 } });
  });

  it('members of wrong types are omitted', async () => {
    const issuer = {
      ...BE,
      name: 7,
      certificates: [{ certificate: { a: 1 } }, 'x', [[]]],
      publicKeys: [null, 7, {}, { kty: 'EC', crv: 'P-256', x: 1, y: 2, 'x5t#S256': 'AA' }],
      accredidationPeriods: [{ portableDocument: 1 }, 'x'],
    };
    const answer = await find(JSON.stringify({ results: [issuer], error: null }));
    expect(answer).toMatchObject({
      status: 'found',
      institution: { name: '', certificates: [], accreditationPeriods: [] },
    });
    expect(answer.status === 'found' && answer.institution.publicKeys).toBeFalsy();
  });

  it('a length that is announced too large, and one that is announced too small', async () => {
    const announced = (length: string, body: string) =>
      create({
        maxBytes: 100,
        fetch: (async () => new Response(body, { headers: { 'content-length': length } })) as unknown as typeof fetch,
      }).find(BE);
    expect(await announced('101', '{"results":[]}')).toMatchObject({ code: 'REGISTRY_TOO_LARGE' });
    expect(await announced('5', '{"results":[]}'.padEnd(101))).toMatchObject({ code: 'REGISTRY_TOO_LARGE' });
    expect(await announced('5', '{"results":[]}'.padEnd(100))).toMatchObject({ status: 'unknown' });
  });
});
