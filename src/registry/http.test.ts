import { describe, expect, it } from 'vitest';
import { fetchResolverList, resolverRegistry } from './resolver.ts';
import type { ResolverOptions } from './resolver-options.ts';

const url = 'https://resolver.example/issuers';
const now = () => new Date('2025-09-22T10:00:00Z');
const BE = { countryCode: 'BE', officialId: '0120' };
const LIST = JSON.stringify({ results: [{ ...BE, name: 'CM', certificates: [] }] });

/** A Resolver that gives one answer after the other, the last one again and again; what was asked, and when it waited. */
function resolver(answers: readonly (() => Response)[], options: Partial<ResolverOptions> = {}) {
  const requests: RequestInit[] = [];
  const pauses: number[] = [];
  const fetch = (async (_: unknown, init: RequestInit) => {
    requests.push(init);
    return answers[Math.min(requests.length, answers.length) - 1]!();
  }) as unknown as typeof globalThis.fetch;
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  const all = { url, fetch, now, sleep, ...options };
  return { registry: resolverRegistry(all), list: () => fetchResolverList(all), requests, pauses };
}
const status = (code: number) => () => new Response('x', { status: code });
const etags = (requests: readonly RequestInit[]) =>
  requests.map(({ headers }) => new Headers(headers).get('if-none-match'));

describe('repetition (spec/registry.md, Asking a Resolver)', () => {
  it.each([
    [201, 1],
    [400, 1],
    [404, 1],
    [428, 1],
    [429, 3],
    [430, 1],
    [499, 1],
    [500, 3],
    [503, 3],
    [599, 3],
  ])('after the status %i there are %i requests', async (code, count) => {
    const { registry, requests } = resolver([status(code)]);
    expect(await registry.find(BE)).toMatchObject({ code: 'REGISTRY_ERROR_STATUS', params: { status: code } });
    expect(requests).toHaveLength(count);
  });

  it.each([
    [0, []],
    [1, [250]],
    [5, [250, 500, 1000, 2000, 4000]],
    [6, [250, 500, 1000, 2000, 4000]],
  ])('with retries %i the pauses are %j', async (retries, expected) => {
    const { registry, pauses, requests } = resolver([status(500)], { retries });
    await registry.find(BE);
    expect(pauses).toEqual(expected);
    expect(requests).toHaveLength(expected.length + 1);
  });

  it('an answer that is refused for another reason is not asked for again', async () => {
    const { registry, requests } = resolver([() => new Response('x'.repeat(101))], { maxBytes: 100 });
    expect(await registry.find(BE)).toMatchObject({ code: 'REGISTRY_TOO_LARGE' });
    expect(requests).toHaveLength(1);
  });

  it('who aborts during a pause makes no further request', async () => {
    const controller = new AbortController();
    const sleep = async () => {
      controller.abort(new Error('enough'));
      await new Promise((resolve) => setTimeout(resolve));
    };
    const { registry, requests } = resolver([status(500)], { sleep });
    await expect(registry.find(BE, { signal: controller.signal })).rejects.toThrow('enough');
    await new Promise((resolve) => setTimeout(resolve, 5));
    expect(requests).toHaveLength(1);
  });
});

describe('a request', () => {
  it('asks for JSON, and ends with its answer, also where that is too large', async () => {
    for (const body of [LIST, LIST.padEnd(1000)]) {
      const { registry, requests } = resolver([() => new Response(body)], { maxBytes: 500 });
      await registry.find(BE);
      expect(new Headers(requests[0]!.headers).get('accept')).toBe('application/json');
      expect(requests[0]!.signal!.aborted).toBe(true);
    }
  });

  it('is by the fetch of the runtime and with real pauses, unless others are given', async () => {
    const own = globalThis.fetch;
    let calls = 0;
    globalThis.fetch = (async () => {
      calls += 1;
      return calls === 1 ? new Response('x', { status: 503 }) : new Response(LIST);
    }) as typeof globalThis.fetch;
    try {
      const { results, freshness } = await fetchResolverList({ url });
      expect(results).toHaveLength(1);
      expect(Date.parse(freshness.time!)).toBeGreaterThan(Date.parse('2025-09-22'));
      expect(calls).toBe(2);
    } finally {
      globalThis.fetch = own;
    }
  });
});

describe('the ETag of the whole list', () => {
  it.each([
    ['"v1"', true],
    [`"${'x'.repeat(1022)}"`, true],
    [`"${'x'.repeat(1023)}"`, false],
    [undefined, false],
  ])('%.10s is sent with the next request: %s', async (etag, isSent) => {
    const { registry, requests } = resolver([() => new Response(LIST, etag ? { headers: { etag } } : {})]);
    await registry.prefetch();
    await registry.prefetch();
    expect(etags(requests)).toEqual([null, isSent ? etag : null]);
  });

  it('the status 304 to a request without one is an error', async () => {
    const { registry } = resolver([() => new Response(null, { status: 304 })]);
    await expect(registry.prefetch()).rejects.toMatchObject({
      code: 'ERR_EHIC_REGISTRY_ERROR_STATUS',
      params: { status: 304 },
    });
  });
});

describe('the whole list', () => {
  it('may be larger than the answer to a query: 64 MiB, or maxBytes where it is given', async () => {
    const body = LIST.padEnd((1 << 20) + 1);
    expect((await resolver([() => new Response(body)]).list()).results).toHaveLength(1);
    const maxBytes = LIST.length;
    expect((await resolver([() => new Response(LIST)], { maxBytes }).list()).results).toHaveLength(1);
    await expect(resolver([() => new Response(`${LIST} `)], { maxBytes }).list()).rejects.toMatchObject({
      code: 'ERR_EHIC_REGISTRY_TOO_LARGE',
      params: { maxBytes },
    });
  });

  it.each([204, 404])('is not empty by the status %i', async (code) => {
    const { list } = resolver([() => new Response(null, { status: code })]);
    await expect(list()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_ERROR_STATUS' });
  });

  it('without an institution is refused', async () => {
    const { list, registry } = resolver([() => new Response('{"results":[]}')]);
    await expect(list()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_NOT_UNDERSTOOD' });
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_NOT_UNDERSTOOD' });
  });
});

describe('an unknown institution by its status', () => {
  it.each<[string, () => Response, string]>([
    ['404 with an array', () => new Response('[]', { status: 404 }), 'failed'],
    ['404 with a text of JSON', () => new Response('"x"', { status: 404 }), 'failed'],
    ['404 with more than 1 MiB of JSON', () => new Response('{}'.padEnd((1 << 20) + 1), { status: 404 }), 'failed'],
    ['404 with 1 MiB of JSON', () => new Response('{}'.padEnd(1 << 20), { status: 404 }), 'unknown'],
    ['410 with JSON', () => new Response('{}', { status: 410 }), 'failed'],
    ['400 with JSON', () => new Response('{}', { status: 400 }), 'failed'],
  ])('%s: %s', async (_, answer, expected) => {
    expect((await resolver([answer]).registry.find(BE)).status).toBe(expected);
  });
});

describe('unusable options, by their names', () => {
  it.each<[string, unknown]>([
    ['fetch', 'x'],
    ['now', 7],
    ['sleep', null],
    ['timeLimit', 0],
    ['timeLimit', 2 ** 31],
    ['timeLimit', 1.5],
    ['maxBytes', 0],
    ['retries', -1],
    ['retries', 0.5],
    ['maxAgeSeconds', -1],
    ['keyParameter', 'X509Thumbprint'],
    ['url', 'https://user@resolver.example/'],
    ['url', 'file:///issuers.json'],
    ['keyparameter', 'kid'],
  ])('%s: %s', (option, value) => {
    expect(() => resolverRegistry({ url, [option]: value } as ResolverOptions)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }),
    );
  });

  it('the least and the greatest that can be used, and either scheme', () => {
    for (const options of [{ timeLimit: 1 }, { timeLimit: 2 ** 31 - 1 }, { maxBytes: 1 }, { retries: 0 }]) {
      expect(resolverRegistry({ url, ...options })).toBeDefined();
    }
    expect(resolverRegistry({ url: new URL('http://resolver.example/') })).toBeDefined();
  });
});
