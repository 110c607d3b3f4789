import { describe, expect, it } from 'vitest';
import { demoKey, makeList } from '../../crypto/x509/certificates.fixture.ts';
import { memoryStore } from '../../store/memory-store.ts';
import { type CrlSourceOptions, crlSource } from './crl-source.ts';

const CA = { subject: 'Authority', key: demoKey('rsa-2') };
const URL_1 = 'http://crl.ca.example/1.crl';
const START = Date.parse('2025-09-22T10:00:00Z');
const END = '2025-09-25T00:00:00';
const list = (day: number, nextUpdate: string | null = END) =>
  makeList({ issuer: CA, thisUpdate: `2025-09-${day}T00:00:00`, nextUpdate });

/** A source whose server gives `state.body`, or an error where there is none, at the time `state.clock`. */
function serve(options: Partial<CrlSourceOptions> = {}) {
  const state = { clock: START, body: undefined as Uint8Array | undefined, asked: [] as string[] };
  const fetch = (async (url: string) => {
    state.asked.push(String(url));
    if (!state.body) throw new TypeError('fetch failed');
    return new Response(state.body as BodyInit);
  }) as typeof globalThis.fetch;
  const start = () => crlSource({ urls: [URL_1], fetch, now: () => new Date(state.clock), ...options });
  return { source: start(), start, state };
}

describe('lists of authorities that are fetched', () => {
  it('a failure is repeated after 60 seconds, and not before', async () => {
    const { source, state } = serve();
    expect(await source.lists()).toEqual([]);
    state.clock += 59_999;
    expect(await source.lists()).toEqual([]);
    expect(state.asked).toHaveLength(1);
    state.clock += 1;
    state.body = list(20);
    expect(await source.lists()).toEqual([state.body]);
    expect(state.asked).toHaveLength(2);
  });

  it('after a success there is no pause', async () => {
    const { source, state } = serve();
    await source.lists();
    state.body = list(20);
    await source.prefetch();
    state.clock = Date.parse(`${END}Z`) + 1000;
    state.asked.length = 0;
    await source.lists();
    expect(state.asked).toHaveLength(1);
  });

  it('one serves up to its next update, that moment included', async () => {
    const { source, state } = serve();
    state.body = list(20);
    await source.lists();
    state.clock = Date.parse(`${END}Z`);
    await source.lists();
    expect(state.asked).toHaveLength(1);
    state.clock += 1;
    await source.lists();
    expect(state.asked).toHaveLength(2);
  });

  it('one without a next update is asked for each time', async () => {
    const { source, state } = serve();
    state.body = list(20, null);
    expect(await source.lists()).toHaveLength(1);
    expect(await source.lists()).toHaveLength(1);
    expect(state.asked).toHaveLength(2);
  });

  it('the newest two are held, the older one only until it ends', async () => {
    const { source, state } = serve();
    const [first, second, third] = [list(20), list(21), list(22, '2025-10-25T00:00:00')];
    for (const body of [first, second, second, third]) {
      state.body = body;
      await source.prefetch();
    }
    expect(await source.lists()).toEqual([third, second]);
    state.clock = Date.parse(`${END}Z`) + 1;
    state.body = list(24, '2025-10-25T00:00:00');
    await source.prefetch();
    expect(await source.lists()).toEqual([state.body, third]);
    const { source: other, state: at } = serve();
    at.body = first;
    await other.prefetch();
    at.clock = Date.parse(`${END}Z`) + 1;
    at.body = third;
    await other.prefetch();
    expect(await other.lists()).toEqual([third]);
  });

  it('what was fetched counts more than what the store has', async () => {
    const store = memoryStore();
    const { source, start, state } = serve({ store });
    state.body = list(20);
    await source.prefetch();
    state.body = undefined;
    const restarted = start();
    expect(await restarted.lists()).toEqual([list(20)]);
    expect(await restarted.prefetch()).toEqual([
      {
        source: URL_1,
        time: '2025-09-20T00:00:00.000Z',
        sha256: expect.stringMatching(/^[0-9a-f]{64}$/),
        failure: { code: 'REVOCATION_UNREACHABLE', params: expect.anything() },
      },
    ]);
  });

  it('nothing that is held has neither a time nor a SHA-256', async () => {
    expect(await serve().source.prefetch()).toEqual([
      { source: URL_1, failure: { code: 'REVOCATION_UNREACHABLE', params: expect.anything() } },
    ]);
  });

  it('an address that is named twice is asked once, and who aborts gets the reason', async () => {
    const { source, state } = serve({ urls: [URL_1, 'http://CRL.ca.example:80/1.crl'] });
    state.body = list(20);
    expect(await source.lists()).toHaveLength(1);
    expect(state.asked).toEqual([URL_1]);
    const signal = AbortSignal.abort(new Error('enough'));
    await expect(source.lists({ signal })).rejects.toThrow('enough');
    await expect(source.prefetch({ signal })).rejects.toThrow('enough');
  });
});

describe('unusable options, by their names', () => {
  it.each<[string, object]>([
    ['urls', { urls: URL_1 }],
    ['urls', { urls: [7] }],
    ['urls', { urls: ['crl.ca.example'] }],
    ['urls', { urls: ['ftp://crl.ca.example/'] }],
    ['urls', { urls: ['httpsx://crl.ca.example/'] }],
    ['urls', { urls: ['xhttp://crl.ca.example/'] }],
    ['urls', { urls: [URL_1, 'x'] }],
    ['urls', { urls: new Array(51).fill(URL_1) }],
    ['fetch', { urls: [], fetch: 'x' }],
    ['now', { urls: [], now: 7 }],
    ['resolveHost', { urls: [], resolveHost: {} }],
    ['timeLimit', { urls: [], timeLimit: 0 }],
    ['timeLimit', { urls: [], timeLimit: 2 ** 31 }],
    ['maxBytes', { urls: [], maxBytes: 0 }],
    ['maxBytes', { urls: [], maxBytes: 16_000_001 }],
    ['url', { urls: [], url: URL_1 }],
  ])('%s: %j', (option, options) => {
    expect(() => crlSource(options as never)).toThrow(
      expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', params: { option } }),
    );
  });

  it('the greatest that can be used', () => {
    const urls = ['https://crl.ca.example/', ...new Array<string>(49).fill(URL_1)];
    expect(crlSource({ urls, timeLimit: 2 ** 31 - 1, maxBytes: 16_000_000 })).toBeDefined();
  });
});
