import { describe, expect, it } from 'vitest';
import { base64Decode, concatBytes, utf8Encode } from '../codec/bytes.ts';
import { memoryStore } from '../store/memory-store.ts';
import type { Store } from '../store/store.ts';
import { demoInstitution } from '../testing/demo-pki.ts';
import { resolverRegistry } from './resolver.ts';
import type { ResolverOptions } from './resolver-options.ts';

const url = 'https://resolver.example/issuers';
const START = Date.parse('2025-09-22T10:00:00Z');
const HOUR = 3_600_000;
const BE = { countryCode: 'BE', officialId: '0120' };
const FR = { countryCode: 'FR', officialId: '0120' };
const [one, two] = demoInstitution('BE').certificates;
const [KEY, OTHER] = [
  { ...BE, thumbprint: one!.thumbprint },
  { ...BE, thumbprint: two!.thumbprint },
];

/** A Resolver in which the institution has the certificates of `holds`, and what it was asked for. */
function create(options: Partial<ResolverOptions> = {}) {
  const state = { clock: START, isDown: false, holds: [one!, two!], knows: true, etag: '', asked: [] as string[] };
  const fetch = (async (address: URL, init: RequestInit) => {
    state.asked.push(address.search);
    if (state.isDown) throw new TypeError('fetch failed');
    if (state.etag && new Headers(init.headers).get('if-none-match') === state.etag) {
      return new Response(null, { status: 304 });
    }
    const wanted = address.searchParams.get('x509Thumbprint');
    const certificates = state.holds.filter((each) => wanted === null || each.thumbprint === wanted);
    const isThere = state.knows && (wanted === null || certificates.length > 0);
    const institution = { ...BE, name: 'CM', certificates: certificates.map(({ der }) => der) };
    const headers: Record<string, string> = state.etag && address.search === '' ? { etag: state.etag } : {};
    return Response.json({ results: isThere ? [institution] : [] }, { headers });
  }) as unknown as typeof globalThis.fetch;
  const now = () => new Date(state.clock);
  const start = (more: Partial<ResolverOptions> = {}) =>
    resolverRegistry({ url, fetch, now, retries: 0, ...options, ...more });
  return { registry: start(), start, state };
}
const certificatesOf = (answer: object) =>
  (answer as { institution?: { certificates: readonly { 'x5t#S256': string }[] } }).institution?.certificates.map(
    (each) => each['x5t#S256'],
  );

describe('answers that are held', () => {
  it('the answer to another key of the institution is none to this one', async () => {
    const { registry, state } = create();
    await registry.find(KEY);
    expect(certificatesOf(await registry.find(OTHER))).toEqual([two!.thumbprint]);
    await registry.find(KEY);
    expect(state.asked).toHaveLength(2);
  });

  it('that the institution does not have the key is asked again, since it may have been added', async () => {
    const { registry, state } = create();
    state.holds = [one!];
    await registry.find(BE);
    expect(certificatesOf(await registry.find(OTHER))).toEqual([]);
    state.holds = [one!, two!];
    state.clock += 61_000;
    expect(certificatesOf(await registry.find(OTHER))).toEqual([two!.thumbprint]);
  });

  it('an unknown institution with a key is asked for once more without the key', async () => {
    const { registry, state } = create();
    state.knows = false;
    expect((await registry.find(KEY)).status).toBe('unknown');
    expect(state.asked).toHaveLength(2);
    expect(state.asked[1]).not.toContain('x509Thumbprint');
    expect((await registry.find(BE)).status).toBe('unknown');
    expect(state.asked).toHaveLength(2);
  });

  it('what is in memory: an institution, its absence, or nothing of a key that it may lack', async () => {
    const { registry, state } = create();
    expect(registry.peek!(BE)).toBeUndefined();
    state.knows = false;
    await registry.find(KEY);
    expect(registry.peek!(BE)).toBeNull();
    expect(registry.peek!(KEY)).toBeUndefined();
    state.knows = true;
    state.clock += 61_000;
    expect(registry.peek!(BE)).toBeUndefined();
    await registry.find(BE);
    expect(registry.peek!(KEY)?.certificates).toHaveLength(1);
    expect(registry.isReadyOffline).toBe(false);
    state.clock += 25 * HOUR;
    expect(registry.peek!(BE)).toBeUndefined();
  });

  it('after an answer that is too old the failure says so; after an absence it says what it is', async () => {
    const { registry, state } = create();
    await registry.find(BE);
    state.knows = false;
    await registry.find({ ...BE, officialId: 'x' });
    state.isDown = true;
    state.clock += 25 * HOUR;
    expect(await registry.find(BE)).toMatchObject({
      code: 'REGISTRY_STALE',
      params: { problem: 'REGISTRY_UNREACHABLE' },
      freshness: { time: '2025-09-22T10:00:00.000Z', source: url },
    });
    expect(await registry.find({ ...BE, officialId: 'x' })).toEqual({ status: 'failed', code: 'REGISTRY_UNREACHABLE' });
  });

  it('an error of the clock is no answer of the registry', async () => {
    const now = () => 7 as unknown as Date;
    await expect(create().start({ now }).find(BE)).rejects.toMatchObject({ code: 'ERR_EHIC_OPTIONS' });
  });
});

describe('the institutions of a certificate', () => {
  const der = base64Decode(one!.der)!;

  it('are those of the list that is held, without a request', async () => {
    const { registry, state } = create();
    await registry.prefetch();
    const freshness = { source: url, time: '2025-09-22T10:00:00.000Z' };
    expect(await registry.institutionsOf!(der)).toMatchObject({ status: 'found', institutions: [BE], freshness });
    expect(state.asked).toEqual(['']);
    state.clock += 25 * HOUR;
    expect(await registry.institutionsOf!(der)).toMatchObject({
      institutions: [BE],
      freshness: { time: '2025-09-23T11:00:00.000Z' },
    });
    expect(state.asked).toEqual(['', `?x509Thumbprint=${one!.thumbprint}`]);
  });

  it('who aborts gets the reason, before and during a request', async () => {
    const { registry } = create();
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(registry.institutionsOf!(der, { signal })).rejects.toThrow('enough');
    await expect(registry.find(BE, { signal })).rejects.toThrow('enough');
    await expect(registry.prefetch({ signal })).rejects.toThrow('enough');
    const controller = new AbortController();
    const hanging = create({ fetch: () => new Promise(() => undefined) }).registry;
    const asked = [
      hanging.institutionsOf!(der, { signal: controller.signal }),
      hanging.prefetch({ signal: controller.signal }),
    ];
    controller.abort(new Error('enough'));
    for (const each of asked) await expect(each).rejects.toThrow('enough');
  });
});

describe('prefetch (spec/registry.md)', () => {
  it('that cannot fetch has the time of the list that is held, and why; throws where that is too old', async () => {
    const { registry, state } = create();
    const first = await registry.prefetch();
    state.isDown = true;
    state.clock += 24 * HOUR;
    expect(await registry.prefetch()).toEqual({ ...first, failure: { code: 'REGISTRY_UNREACHABLE' } });
    state.clock += 1;
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_UNREACHABLE' });
  });

  it('has the facts of the failure', async () => {
    let status = 200;
    const list = JSON.stringify({ results: [BE] });
    const fetch = async () => new Response(list, { status });
    const registry = resolverRegistry({ url, fetch, now: () => new Date(START), retries: 0 });
    await registry.prefetch();
    status = 403;
    const failure = { code: 'REGISTRY_ERROR_STATUS', params: { status: 403 } };
    expect(await registry.prefetch()).toMatchObject({ failure });
  });

  it('a list that has not changed is as old as the last answer, in the store too', async () => {
    const store = memoryStore();
    const { registry, start, state } = create({ store });
    state.etag = '"1"';
    await registry.prefetch();
    state.clock += 20 * HOUR;
    const again = await registry.prefetch();
    expect(again.time).toBe('2025-09-23T06:00:00.000Z');
    state.clock += 20 * HOUR;
    state.isDown = true;
    const restarted = start();
    expect(await restarted.find(BE)).toMatchObject({ status: 'found', freshness: again });
    state.isDown = false;
    await restarted.prefetch();
    expect((await restarted.find(FR)).status).toBe('unknown');
  });

  it('a list of the store that another process has replaced keeps its own time', async () => {
    const store = memoryStore();
    const { registry, start, state } = create({ store });
    state.etag = '"1"';
    await registry.prefetch();
    const key = `resolver-list ${url}`;
    const mine = (await store.get(key))!;
    await store.set(key, new Uint8Array(0));
    state.clock += HOUR;
    await registry.prefetch();
    expect(await store.get(key)).toHaveLength(0);
    await store.set(key, mine);
    expect((await start().find(BE)).freshness?.time).toBe('2025-09-22T10:00:00.000Z');
  });
});

describe('what the store holds', () => {
  const key = `resolver-list ${url}`;
  const stored = async (change: (facts: Record<string, unknown>, body: string) => [unknown, string]) => {
    const store: Store = memoryStore();
    const { registry, start, state } = create({ store });
    await registry.prefetch();
    const text = new TextDecoder().decode((await store.get(key))!);
    const end = text.indexOf('\n');
    const [facts, body] = change(JSON.parse(text.slice(0, end)) as Record<string, unknown>, text.slice(end + 1));
    await store.set(key, concatBytes(utf8Encode(`${JSON.stringify(facts)}\n`), utf8Encode(body)));
    state.asked.length = 0;
    const restarted = start();
    const answer = await restarted.find(BE);
    return { isUsed: state.asked.length === 0, answer, restarted, state };
  };

  it.each<[string, boolean, (facts: Record<string, unknown>, body: string) => [unknown, string]]>([
    ['as it was written', true, (facts, body) => [facts, body]],
    ['with an ETag that is no text', true, (facts, body) => [{ ...facts, etag: 7 }, body]],
    ['with other members', true, (facts, body) => [{ ...facts, more: 1 }, body]],
    ['with a line of 8,191 bytes', true, (facts, body) => [padded(facts, 8191), body]],
    ['with a line of 8,192 bytes', false, (facts, body) => [padded(facts, 8192), body]],
    ['of another version', false, (facts, body) => [{ ...facts, version: 2 }, body]],
    ['of another source', false, (facts, body) => [{ ...facts, source: `${url}/` }, body]],
    ['without a time', false, (facts, body) => [{ ...facts, time: undefined }, body]],
    ['with a time that is a number', false, (facts, body) => [{ ...facts, time: START }, body]],
    ['with a time that is none', false, (facts, body) => [{ ...facts, time: 'now' }, body]],
    ['with another SHA-256', false, (facts, body) => [{ ...facts, sha256: '00' }, body]],
    ['with another body', false, (facts, body) => [facts, `${body} `]],
    ['with facts that are no object', false, (_, body) => [null, body]],
  ])('%s is used: %s', async (_, isUsed, change) => {
    const found = await stored(change);
    expect(found.isUsed).toBe(isUsed);
    expect(found.answer.status).toBe('found');
  });

  it('is as old as its time says, in whatever form that is written', async () => {
    const { answer } = await stored((facts, body) => [{ ...facts, time: '2025-09-22T11:30:00+02:00' }, body]);
    expect(answer.freshness?.time).toBe('2025-09-22T09:30:00.000Z');
  });
});

function padded(facts: object, length: number): object {
  const bare = JSON.stringify({ ...facts, more: '' }).length;
  return { ...facts, more: 'x'.repeat(length - bare) };
}
