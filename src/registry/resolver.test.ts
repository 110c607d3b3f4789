import { afterEach, describe, expect, it } from 'vitest';
import { demoInstitution, demoInstitutions } from '../testing/demo-pki.ts';
import { createFieldResolver } from '../testing/field-resolver.ts';
import { type FaultyServer, type ResolverFault, serveFaultyResolver } from '../testing/field-resolver-faults.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { serveMockRepository } from '../testing/serve.ts';
import { fetchResolverList, resolverRegistry } from './resolver.ts';
import type { ResolverOptions } from './resolver-options.ts';

const institution = demoInstitution('BE');
const [old, current] = institution.certificates;
const BE = { countryCode: 'BE', officialId: '0120' };
const QUERY = { ...BE, thumbprint: current!.thumbprint };
const now = () => new Date('2025-09-22T10:00:00Z');

const servers: { close(): Promise<void> }[] = [];
afterEach(async () => {
  await Promise.all(servers.splice(0).map((server) => server.close()));
});
async function faulty(fault: ResolverFault, repository = createMockRepository()): Promise<FaultyServer> {
  const server = await serveFaultyResolver(fault, repository);
  servers.push(server);
  return server;
}
function registryAt(url: string, options: Partial<ResolverOptions> = {}) {
  const pauses: number[] = [];
  const sleep = async (milliseconds: number) => void pauses.push(milliseconds);
  return { registry: resolverRegistry({ url, now, sleep, ...options }), pauses };
}

describe.each([
  ['as specified', createMockRepository()],
  ['as in the field', createFieldResolver()],
])('a Resolver %s, over HTTP', (_, repository) => {
  it.each(['x509Thumbprint', 'kid'] as const)('%s: every certificate of every institution', async (keyParameter) => {
    const server = await serveMockRepository(repository);
    servers.push(server);
    const { registry } = registryAt(server.url, { keyParameter });
    for (const { countryCode, officialId, name, certificates, accreditationPeriods } of demoInstitutions) {
      for (const { thumbprint } of certificates) {
        const answer = await registry.find({ countryCode, officialId, thumbprint });
        expect(answer).toMatchObject({
          status: 'found',
          institution: { countryCode, officialId, name, certificates: [{ 'x5t#S256': thumbprint }] },
          freshness: {
            source: server.url,
            time: '2025-09-22T10:00:00.000Z',
            sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
          },
        });
        if (answer.status !== 'found') continue;
        expect(answer.institution.certificates).toHaveLength(1);
        expect(answer.institution.publicKeys).toBeUndefined();
        expect(answer.institution.accreditationPeriods).toHaveLength(accreditationPeriods.length);
      }
    }
  });

  it('the institution with all its certificates; no institution; the institution without that key', async () => {
    const server = await serveMockRepository(repository);
    servers.push(server);
    const { registry } = registryAt(server.url);
    const all = await registry.find(BE);
    expect(all.status === 'found' && all.institution.certificates.map((each) => each['x5t#S256'])).toEqual(
      institution.certificates.map(({ thumbprint }) => thumbprint),
    );
    expect(await registry.find({ ...QUERY, officialId: 'none' })).toMatchObject({ status: 'unknown' });
    const other = demoInstitution('FR').certificates[0]!.thumbprint;
    expect(await registry.find({ ...BE, thumbprint: other })).toMatchObject({
      status: 'found',
      institution: { officialId: '0120', certificates: [] },
    });
  });

  it('the whole list gives the same issuers', async () => {
    const server = await serveMockRepository(repository);
    servers.push(server);
    const { registry } = registryAt(server.url);
    const { registry: offline } = registryAt(server.url);
    await offline.prefetch();
    for (const { countryCode, officialId } of demoInstitutions) {
      const [one, two] = [
        await registry.find({ countryCode, officialId }),
        await offline.find({ countryCode, officialId }),
      ];
      expect(one.status === 'found' && two.status === 'found' && one.institution).toEqual(
        two.status === 'found' ? two.institution : undefined,
      );
    }
    const { results, freshness } = await fetchResolverList({ url: server.url, now });
    expect(results).toHaveLength(96);
    expect(freshness).toMatchObject({ source: server.url, time: '2025-09-22T10:00:00.000Z' });
  });
});

describe('a key known without its certificate', () => {
  it('comes as JWK with its public members only', async () => {
    const server = await serveMockRepository(createFieldResolver(undefined, { keysOnly: [current!.thumbprint] }));
    servers.push(server);
    const answer = await registryAt(server.url).registry.find(QUERY);
    expect(answer).toMatchObject({ status: 'found', institution: { certificates: [] } });
    if (answer.status !== 'found') return;
    expect(answer.institution.publicKeys).toEqual([
      {
        'x5t#S256': current!.thumbprint,
        jwk: { kty: 'EC', crv: 'P-256', x: expect.any(String), y: expect.any(String) },
      },
    ]);
    await crypto.subtle.importKey(
      'jwk',
      { ...answer.institution.publicKeys![0]!.jwk },
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['verify'],
    );
  });
});

describe('one certificate of 21 institutions', () => {
  it('is found for the requested institution, and only there', async () => {
    const shared = institution.certificates[2]!;
    const ids = Array.from({ length: 21 }, (_, i) => `05${String(i).padStart(2, '0')}`);
    const others = ids.map((officialId) => ({
      ...institution,
      officialId,
      name: `Fund ${officialId}`,
      certificates: [shared],
    }));
    const server = await serveMockRepository(createFieldResolver([...demoInstitutions, ...others]));
    servers.push(server);
    for (const isOffline of [false, true]) {
      const { registry } = registryAt(server.url);
      if (isOffline) await registry.prefetch();
      for (const officialId of ids) {
        expect(await registry.find({ countryCode: 'BE', officialId, thumbprint: shared.thumbprint })).toMatchObject({
          status: 'found',
          institution: { officialId, name: `Fund ${officialId}`, certificates: [{ 'x5t#S256': shared.thumbprint }] },
        });
      }
      const none = await registry.find({ countryCode: 'FR', officialId: '0500', thumbprint: shared.thumbprint });
      expect(none.status).toBe('unknown');
    }
  });
});

describe('a registry that misbehaves: a code each', () => {
  it.each<[ResolverFault, string, object | undefined, number]>([
    ['hangs', 'REGISTRY_TIMEOUT', { timeLimit: 200 }, 1],
    ['hangs-in-body', 'REGISTRY_TIMEOUT', { timeLimit: 200 }, 1],
    ['closes', 'REGISTRY_UNREACHABLE', undefined, 3],
    ['redirects', 'REGISTRY_REDIRECTED', undefined, 1],
    ['status-404', 'REGISTRY_ERROR_STATUS', { status: 404 }, 1],
    ['status-429', 'REGISTRY_ERROR_STATUS', { status: 429 }, 3],
    ['status-500', 'REGISTRY_ERROR_STATUS', { status: 500 }, 3],
    ['error-under-200', 'REGISTRY_ERROR_ANSWER', undefined, 1],
    ['no-json', 'REGISTRY_NOT_UNDERSTOOD', undefined, 1],
    ['no-results', 'REGISTRY_NOT_UNDERSTOOD', undefined, 1],
    ['nested-deep', 'REGISTRY_NOT_UNDERSTOOD', undefined, 1],
    ['100-megabytes', 'REGISTRY_TOO_LARGE', { maxBytes: 1 << 20 }, 1],
    ['another-institution', 'REGISTRY_INCONSISTENT', { problem: 'institution' }, 1],
    ['two-issuers', 'REGISTRY_AMBIGUOUS', undefined, 1],
  ])('%s: %s', async (fault, code, params, requests) => {
    const server = await faulty(fault);
    const isSlow = fault.startsWith('hangs');
    const { registry, pauses } = registryAt(server.url, isSlow ? { timeLimit: 200 } : {});
    const answer = await registry.find(QUERY);
    expect(answer).toMatchObject({ status: 'failed', code, ...(params ? { params } : {}) });
    expect(server.requests).toHaveLength(requests);
    expect(pauses).toEqual(requests === 3 ? [250, 500] : []);
    server.fault = 'none';
    expect((await registry.find(QUERY)).status).toBe('found');
  });

  it('the right issuer without the key is found without it, and queried again a minute later', async () => {
    const server = await faulty('without-key');
    let clock = now();
    const { registry } = registryAt(server.url, { now: () => clock });
    expect(await registry.find(QUERY)).toMatchObject({ status: 'found', institution: { certificates: [] } });
    server.fault = 'none';
    expect(await registry.find(QUERY)).toMatchObject({ institution: { certificates: [] } });
    clock = new Date(clock.getTime() + 61_000);
    expect(await registry.find(QUERY)).toMatchObject({ institution: { certificates: [{}] } });
  });

  it.each<[ResolverFault, string]>([
    ['status-500', 'REGISTRY_ERROR_STATUS'],
    ['error-under-200', 'REGISTRY_ERROR_ANSWER'],
    ['no-results', 'REGISTRY_NOT_UNDERSTOOD'],
    ['100-megabytes', 'REGISTRY_TOO_LARGE'],
    ['closes', 'REGISTRY_UNREACHABLE'],
  ])(
    'prefetch says %s with %s: as its failure beside the list that it keeps, or thrown without one',
    async (fault, code) => {
      const server = await faulty('none');
      const { registry } = registryAt(server.url);
      const first = await registry.prefetch();
      expect(first.failure).toBeUndefined();
      server.fault = fault;
      expect(await registry.prefetch()).toMatchObject({ ...first, failure: { code } });
      expect((await registry.find(QUERY)).status).toBe('found');
      const { registry: another } = registryAt(server.url);
      await expect(another.prefetch()).rejects.toMatchObject({ name: 'RegistryError', code: `ERR_EHIC_${code}` });
    },
  );

  it('an empty list is no list', async () => {
    const { registry } = registryAt((await faulty('none', createMockRepository([]))).url);
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_NOT_UNDERSTOOD' });
  });

  it('a network error passes: the second attempt counts', async () => {
    const server = await faulty('status-500');
    const sleep = async () => {
      server.fault = 'none';
    };
    expect((await registryAt(server.url, { sleep }).registry.find(QUERY)).status).toBe('found');
    expect(server.requests).toHaveLength(2);
  });
});

describe('one request in flight', () => {
  it('is shared by all equal queries, and only by them', async () => {
    const server = await faulty('none');
    const { registry } = registryAt(server.url);
    const answers = await Promise.all([
      ...Array.from({ length: 20 }, () => registry.find(QUERY)),
      registry.find({ ...BE, thumbprint: old!.thumbprint }),
    ]);
    expect(answers.every(({ status }) => status === 'found')).toBe(true);
    expect(server.requests).toHaveLength(2);
    expect(await Promise.all([registry.prefetch(), registry.prefetch()])).toHaveLength(2);
    expect(server.requests).toHaveLength(3);
  });

  it('an abort is for the one who aborts', async () => {
    const server = await faulty('hangs');
    const { registry } = registryAt(server.url, { timeLimit: 300 });
    const controller = new AbortController();
    const [one, two] = [registry.find(QUERY, { signal: controller.signal }), registry.find(QUERY)];
    controller.abort(new Error('enough'));
    await expect(one).rejects.toThrow('enough');
    expect(await two).toMatchObject({ code: 'REGISTRY_TIMEOUT' });
    await expect(registry.find(QUERY, { signal: controller.signal })).rejects.toThrow('enough');
  });

  it('ends when the last caller has aborted, and the next call starts a new request', async () => {
    const signals: AbortSignal[] = [];
    const hanging = ((_: unknown, init: RequestInit) => {
      signals.push(init.signal!);
      return new Promise(() => {});
    }) as typeof fetch;
    const { registry } = registryAt('https://resolver.example/issuers', { fetch: hanging });
    const controller = new AbortController();
    const asked = registry.find(QUERY, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve));
    controller.abort(new Error('enough'));
    await expect(asked).rejects.toThrow('enough');
    await new Promise((resolve) => setTimeout(resolve));
    expect(signals.map(({ aborted }) => aborted)).toEqual([true]);
    const again = new AbortController();
    const second = registry.find(QUERY, { signal: again.signal });
    await new Promise((resolve) => setTimeout(resolve));
    again.abort(new Error('again'));
    await expect(second).rejects.toThrow('again');
    expect(signals).toHaveLength(2);
  });
});

describe('requests and options', () => {
  const asked = async (
    options: Partial<ResolverOptions>,
    query: { countryCode: string; officialId: string; thumbprint?: string },
  ) => {
    const calls: [string, RequestInit][] = [];
    const fetch = (async (url: URL, init: RequestInit) => {
      calls.push([String(url), init]);
      return new Response('{"results":[]}');
    }) as unknown as typeof globalThis.fetch;
    await resolverRegistry({ url: 'https://r.example/issuers?key=s%26t#x', fetch, now, ...options }).find(query);
    return calls;
  };

  it('parameters are encoded, others of the URL stay, no redirect is followed', async () => {
    const [[url, init]] = (await asked({}, { countryCode: 'BE', officialId: 'a&b=c d' })) as [[string, RequestInit]];
    expect(url).toBe('https://r.example/issuers?key=s%26t&countryCode=BE&officialId=a%26b%3Dc+d');
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit' });
    const [[byKid]] = (await asked({ keyParameter: 'kid' }, { ...BE, thumbprint: 'x-_' })) as [[string, RequestInit]];
    expect(new URL(byKid).searchParams.get('kid')).toBe('EESSI:x5t#S256:x-_');
  });

  it.each<[string, () => Response, object]>([
    ['204', () => new Response(null, { status: 204 }), { status: 'unknown' }],
    ['404 with nothing', () => new Response(null, { status: 404 }), { status: 'unknown' }],
    ['404 with JSON', () => Response.json({ error: 'not found' }, { status: 404 }), { status: 'unknown' }],
    [
      '404 with a page, as of a wrong address',
      () => new Response('<html>Not Found</html>', { status: 404 }),
      { status: 'failed', code: 'REGISTRY_ERROR_STATUS', params: { status: 404 } },
    ],
  ])('an unknown institution: %s', async (_, response, answer) => {
    const fetch = async () => response();
    const registry = resolverRegistry({ url: 'https://r.example/issuers', fetch, now, retries: 0 });
    expect(await registry.find({ ...BE, thumbprint: 'x' })).toMatchObject(answer);
    // Of the whole list, none of them is an answer.
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_ERROR_STATUS' });
  });

  it.each([301, 302, 303, 307, 308])('a redirect with status %d says that it is one', async (status) => {
    const fetch = async () => new Response(null, { status, headers: { location: 'https://elsewhere.example/' } });
    const registry = resolverRegistry({ url: 'https://r.example/issuers', fetch, now });
    expect(await registry.find(BE)).toMatchObject({ status: 'failed', code: 'REGISTRY_REDIRECTED' });
    await expect(registry.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_REDIRECTED' });
  });

  it('a redirect as a browser shows it', async () => {
    const fetch = async () => Object.defineProperty(Response.error(), 'type', { value: 'opaqueredirect' });
    const registry = resolverRegistry({ url: 'https://r.example/issuers', fetch, now });
    expect(await registry.find(BE)).toMatchObject({ code: 'REGISTRY_REDIRECTED' });
  });

  it('a byte order mark before the JSON', async () => {
    const { countryCode, officialId } = BE;
    const body = `\ufeff${JSON.stringify({ results: [{ countryCode, officialId, name: 'X', certificates: [] }] })}`;
    const registry = resolverRegistry({ url: 'https://r.example/', fetch: async () => new Response(body), now });
    expect(await registry.find(BE)).toMatchObject({ status: 'found', institution: { name: 'X' } });
  });

  it('the source in reports is the URL without its query', async () => {
    const fetch = (async () => new Response('{"results":[]}')) as unknown as typeof globalThis.fetch;
    const answer = await resolverRegistry({ url: 'https://r.example/issuers?key=secret', fetch, now }).find(BE);
    expect(answer.freshness?.source).toBe('https://r.example/issuers');
  });

  it.each([undefined, 1 << 20, 1 << 26])(
    'an answer to a query has 1 MiB at most, with maxBytes %s too',
    async (maxBytes) => {
      const sizeOf = async (length: number, max = maxBytes) => {
        const body = '{"results":[]}'.padEnd(length);
        const fetch = async () => new Response(body, { headers: { 'content-type': 'application/json' } });
        const options = { url: 'https://r.example/', fetch, now, retries: 0 };
        return resolverRegistry(max === undefined ? options : { ...options, maxBytes: max }).find(BE);
      };
      expect(await sizeOf(1 << 20)).toMatchObject({ status: 'unknown' });
      const tooLarge = { status: 'failed', code: 'REGISTRY_TOO_LARGE' };
      expect(await sizeOf((1 << 20) + 1)).toMatchObject({ ...tooLarge, params: { maxBytes: 1 << 20 } });
      expect(await sizeOf(101, 100)).toMatchObject({ ...tooLarge, params: { maxBytes: 100 } });
      expect(await sizeOf(100, 100)).toMatchObject({ status: 'unknown' });
    },
  );

  it.each([
    [30, 30],
    [60, 60],
    [3600, 60],
  ])('with maxAgeSeconds %i a refusal is believed for %i seconds', async (maxAgeSeconds, age) => {
    let calls = 0;
    let time = now().getTime();
    const fetch = async () => {
      calls++;
      return Response.json({ results: [] });
    };
    const clock = () => new Date(time);
    const registry = resolverRegistry({ url: 'https://r.example/', fetch, now: clock, maxAgeSeconds });
    for (const [seconds, expected] of [
      [0, 1],
      [age, 1],
      [age + 0.001, 2],
    ] as const) {
      time = now().getTime() + seconds * 1000;
      await registry.find(BE);
      expect(calls).toBe(expected);
    }
  });

  it.each<[string, object]>([
    ['url', { url: 'ftp://r.example/' }],
    ['url', { url: 'https://user:word@r.example/' }],
    ['url', { url: 'https://user@r.example/' }],
    ['url', { url: 'https://:word@r.example/' }],
    ['url', { url: 'issuers' }],
    ['url', {}],
    ['keyParameter', { url: 'https://r.example/', keyParameter: 'x' }],
    ['maxAgeSeconds', { url: 'https://r.example/', maxAgeSeconds: Number.NaN }],
    ['timeLimit', { url: 'https://r.example/', timeLimit: -1 }],
    ['maxBytes', { url: 'https://r.example/', maxBytes: '1' }],
    ['retries', { url: 'https://r.example/', retries: Number.POSITIVE_INFINITY }],
  ])('unusable: %s', (option, options) => {
    expect(() => resolverRegistry(options as ResolverOptions)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }),
    );
  });
});
