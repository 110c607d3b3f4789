import { describe, expect, it } from 'vitest';
import { DAY, HOSTS, issuer, jtiList, network, START, setUp, TOKEN, URL_OF_LIST } from '../revocation.fixture.ts';
import { revocationLists } from './revocation-lists.ts';

const unavailable = (code: string, params?: object) =>
  expect.objectContaining({
    status: 'unavailable',
    code,
    ...(params ? { params: expect.objectContaining(params) } : {}),
  });

describe('where lists are fetched from', () => {
  it('without hosts from nowhere', async () => {
    const net = network({ [URL_OF_LIST]: await jtiList() });
    const source = revocationLists({ fetch: net.fetch });
    expect(await source.check({ tokenId: TOKEN, reference: URL_OF_LIST, institution: issuer })).toEqual({
      status: 'unavailable',
      code: 'REVOCATION_HOST_NOT_ALLOWED',
    });
    expect(net.requests).toEqual([]);
  });

  it.each([
    ['http://revocation.example.eu/lists/1', 'REVOCATION_URI_NOT_ALLOWED'],
    ['ldap://revocation.example.eu/', 'REVOCATION_URI_NOT_ALLOWED'],
    ['not a uri', 'REVOCATION_URI_NOT_ALLOWED'],
    ['https://0x7f000001/', 'REVOCATION_URI_NOT_ALLOWED'],
    ['https://a@revocation.example.eu/', 'REVOCATION_URI_NOT_ALLOWED'],
    ['https://other.example.eu/', 'REVOCATION_HOST_NOT_ALLOWED'],
  ])('%s: %s, and nothing is fetched', async (url, code) => {
    const { net, source } = setUp({});
    expect(await source.check({ tokenId: TOKEN, reference: url, institution: issuer })).toEqual(unavailable(code));
    expect(await source.check({ reference: { uri: url, index: 0 }, institution: issuer })).toEqual(unavailable(code));
    expect(net.requests).toEqual([]);
  });

  it('resolveHost: only if every address is public', async () => {
    const body = await jtiList();
    const asked: string[] = [];
    const answer = (...addresses: string[]) => {
      const resolveHost = async (hostname: string) => {
        asked.push(hostname);
        return addresses;
      };
      return setUp({ [URL_OF_LIST]: body }, { resolveHost });
    };
    const outside = answer('8.8.8.8', '2606:4700::1111');
    expect(await outside.check()).toMatchObject({ status: 'revoked' });
    const inside = answer('8.8.8.8', '10.0.0.1');
    expect(await inside.check()).toEqual(unavailable('REVOCATION_HOST_NOT_ALLOWED', { problem: 'address' }));
    expect(inside.net.requests).toEqual([]);
    expect(await answer().check()).toEqual(unavailable('REVOCATION_UNREACHABLE'));
    expect(asked).toEqual(Array(3).fill('revocation.example.eu'));
    const broken = setUp({ [URL_OF_LIST]: body }, { resolveHost: () => Promise.reject(new Error('no such host')) });
    expect(await broken.check()).toEqual(unavailable('REVOCATION_UNREACHABLE'));
  });
});

describe('how lists are fetched', () => {
  it('whole, without redirects, cookies or referrer', async () => {
    const { net, check } = setUp({ [URL_OF_LIST]: await jtiList() });
    await check();
    expect(net.requests).toHaveLength(1);
    const { url, init } = net.requests[0]!;
    expect(url).toBe(URL_OF_LIST);
    expect(init).toMatchObject({ redirect: 'manual', credentials: 'omit', referrerPolicy: 'no-referrer' });
    expect(init.method ?? 'GET').toBe('GET');
    expect(init.body).toBeUndefined();
    // More would need a question to the host first, in a browser (Fetch, CORS-safelisted request-header).
    expect((init.headers as Record<string, string>).accept!.length).toBeLessThanOrEqual(128);
  });

  it('at the address in the form that was checked', async () => {
    const asked: string[] = [];
    const fetch = async (input: RequestInfo | URL) => {
      asked.push(String(input));
      return new Response('x');
    };
    const source = revocationLists({ hosts: ['revocation.example.eu'], fetch });
    const reference = 'https://Revocation.Example.EU:443/lists/../lists/./1';
    await source.check({ tokenId: TOKEN, reference, institution: issuer });
    expect(asked).toEqual(['https://revocation.example.eu/lists/1']);
  });

  it('UNREACHABLE: no connection, a redirect, a malformed answer', async () => {
    expect(await setUp({}).check()).toEqual(unavailable('REVOCATION_UNREACHABLE', { problem: 'connection' }));
    const answers: [() => Response, object][] = [
      [() => Response.redirect('https://other.example.eu/', 302), { problem: 'redirect' }],
      [() => new Response(null, { status: 304 }), { problem: 'status', status: 304 }],
      [() => new Response('x', { status: 404 }), { problem: 'status', status: 404 }],
      [() => new Response('x', { status: 500 }), { problem: 'status', status: 500 }],
      [() => new Response(null, { status: 204 }), { problem: 'status', status: 204 }],
    ];
    for (const [body, params] of answers) {
      expect(await setUp({ [URL_OF_LIST]: body }).check()).toEqual(unavailable('REVOCATION_UNREACHABLE', params));
    }
    const list = await jtiList();
    const redirected = () => Object.defineProperty(new Response(list), 'redirected', { value: true });
    expect(await setUp({ [URL_OF_LIST]: redirected }).check()).toEqual(unavailable('REVOCATION_UNREACHABLE'));
  });

  it('TOO_LARGE: by what it says, and by what comes, which is not read to its end', async () => {
    const claims = () => new Response('x', { headers: { 'content-length': '10000001' } });
    expect(await setUp({ [URL_OF_LIST]: claims }).check()).toEqual(unavailable('REVOCATION_TOO_LARGE'));
    let sent = 0;
    let isCancelled = false;
    const endless = () =>
      new Response(
        new ReadableStream({
          pull(controller) {
            sent += 100_000;
            controller.enqueue(new Uint8Array(100_000));
          },
          cancel() {
            isCancelled = true;
          },
        }),
      );
    expect(await setUp({ [URL_OF_LIST]: endless }).check()).toEqual(unavailable('REVOCATION_TOO_LARGE'));
    expect(sent).toBeLessThan(10_400_000);
    expect(isCancelled).toBe(true);
    const small = setUp({ [URL_OF_LIST]: await jtiList() }, { maxBytes: 100 });
    expect(await small.check()).toEqual(unavailable('REVOCATION_TOO_LARGE', { max: 100 }));
  });

  it('TIMEOUT: a host that does not answer, and one that stops in the middle', async () => {
    const never = () => new Promise<Response>(() => {});
    const stuck = () =>
      new Response(new ReadableStream({ start: (controller) => controller.enqueue(new Uint8Array(1)) }));
    for (const body of [never, stuck]) {
      expect(await setUp({ [URL_OF_LIST]: body }, { timeLimit: 20 }).check()).toEqual(
        unavailable('REVOCATION_TIMEOUT'),
      );
    }
  });

  it('one request at a time for an address', async () => {
    const list = await jtiList();
    let answer = (_: Response) => {};
    const { check, net } = setUp({ [URL_OF_LIST]: () => new Promise<Response>((resolve) => (answer = resolve)) });
    const checks = Array.from({ length: 20 }, (_, i) => check(i === 0 ? TOKEN : `other ${i}`));
    await new Promise((resolve) => setTimeout(resolve, 0));
    answer(new Response(list));
    const answers = await Promise.all(checks);
    expect(answers.map(({ status }) => status)).toEqual(['revoked', ...Array(19).fill('valid')]);
    expect(net.requests).toHaveLength(1);
  });

  it('a failure is remembered for a minute', async () => {
    const { check, net, later } = setUp({});
    await check();
    later(59);
    expect(await check()).toEqual(unavailable('REVOCATION_UNREACHABLE'));
    expect(net.requests).toHaveLength(1);
    net.bodies[URL_OF_LIST] = await jtiList();
    later(1);
    expect(await check()).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(2);
  });

  it('a list is fetched again when it is too old', async () => {
    const { check, net, later } = setUp({ [URL_OF_LIST]: await jtiList() });
    await check();
    later(DAY - 1);
    await check();
    expect(net.requests).toHaveLength(1);
    net.bodies[URL_OF_LIST] = await jtiList({ iat: START / 1000 + DAY, jti: [] });
    later(2);
    expect(await check()).toMatchObject({ status: 'valid', freshness: { time: '2025-10-07T12:00:00.000Z' } });
    expect(net.requests).toHaveLength(2);
  });
});

describe('abort', () => {
  it('rejects with the reason of the signal; other checks continue, and nothing is remembered', async () => {
    const list = await jtiList();
    let answer = (_: Response) => {};
    const { source, check, net } = setUp({
      [URL_OF_LIST]: () => new Promise<Response>((resolve) => (answer = resolve)),
    });
    const controller = new AbortController();
    const query = { tokenId: TOKEN, reference: URL_OF_LIST, institution: issuer };
    const aborted = source.check(query, { signal: controller.signal });
    const other = check();
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    answer(new Response(list));
    expect(await other).toMatchObject({ status: 'revoked' });
    expect(net.requests).toHaveLength(1);
    await expect(source.check(query, { signal: controller.signal })).rejects.toThrow('enough');
    await expect(source.prefetch({ signal: controller.signal })).rejects.toThrow('enough');
  });

  it('the last one to go stops the request', async () => {
    const { source, check, net } = setUp({ [URL_OF_LIST]: () => new Promise<Response>(() => {}) });
    const controller = new AbortController();
    const query = { tokenId: TOKEN, reference: URL_OF_LIST, institution: issuer };
    const aborted = source.check(query, { signal: controller.signal });
    await new Promise((resolve) => setTimeout(resolve, 0));
    controller.abort(new Error('enough'));
    await expect(aborted).rejects.toThrow('enough');
    await new Promise((resolve) => setTimeout(resolve, 0));
    expect(net.requests[0]!.init.signal!.aborted).toBe(true);
    net.bodies[URL_OF_LIST] = await jtiList();
    expect(await check()).toMatchObject({ status: 'revoked' });
  });
});

it.each([
  { maxAgeSeconds: -1 },
  { maxAgeSeconds: Number.NaN },
  { timeLimit: 0 },
  { timeLimit: 2 ** 31 },
  { maxBytes: 0 },
  { maxBytes: 1.5 },
  { maxLists: 0 },
  { hosts: ['*'] },
  { hosts: HOSTS, lists: [{ url: URL_OF_LIST, countryCode: 'BE', officialId: '0120' }] },
  {
    lists: [{ url: URL_OF_LIST, countryCode: 'BE', officialId: '0120' }],
    registry: { find: async () => ({}) as never },
  },
])('ERR_EHIC_OPTIONS: %j', (options) => {
  expect(() => revocationLists(options)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
});
