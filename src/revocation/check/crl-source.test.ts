import { expect, test, vi } from 'vitest';
import { demoKey, makeList } from '../../crypto/x509/certificates.fixture.ts';
import { memoryStore } from '../../store/memory-store.ts';
import { crlSource } from './crl-source.ts';

const CA = { subject: 'Authority', key: demoKey('rsa-2') };
const URL_1 = 'http://crl.ca.example/1.crl';
const first = makeList({ issuer: CA });
const second = makeList({ issuer: CA, revoked: [7], thisUpdate: '2025-09-21T00:00:00' });
let time = '2025-09-22T10:00:00Z';
const now = () => new Date(time);

function serving(answer: () => Uint8Array | number) {
  const asked: string[] = [];
  const fetch = (async (url: string) => {
    asked.push(url);
    const body = answer();
    return typeof body === 'number' ? new Response(null, { status: body }) : new Response(body as BodyInit);
  }) as typeof globalThis.fetch;
  return { asked, fetch };
}

test('a list is fetched once, then kept until it ends', async () => {
  time = '2025-09-22T10:00:00Z';
  const { asked, fetch } = serving(() => first);
  const source = crlSource({ urls: [URL_1], fetch, now });
  expect(await source.lists()).toEqual([first]);
  expect(await source.lists()).toEqual([first]);
  expect(asked).toEqual([URL_1]);
  time = '2025-09-30T00:00:01Z';
  await source.lists();
  expect(asked).toHaveLength(2);
});

test('prefetch fetches again, and returns what is held', async () => {
  time = '2025-09-22T10:00:00Z';
  let body: Uint8Array | number = first;
  const { fetch } = serving(() => body);
  const source = crlSource({ urls: [URL_1], fetch, now });
  expect(await source.prefetch()).toMatchObject([{ source: URL_1, time: '2025-09-20T00:00:00.000Z' }]);
  await source.prefetch();
  expect(await source.lists()).toEqual([first]);
  body = second;
  await source.prefetch();
  // Whichever of the two is genuine and newer counts where a certificate is judged.
  expect(await source.lists()).toEqual([second, first]);
  for (const [odd, code] of [
    [404, 'REVOCATION_UNREACHABLE'],
    [302, 'REVOCATION_UNREACHABLE'],
    [new Uint8Array(3), 'REVOCATION_NOT_UNDERSTOOD'],
  ] as const) {
    body = odd;
    expect(await source.prefetch()).toMatchObject([{ time: '2025-09-21T00:00:00.000Z', failure: { code } }]);
    expect(await source.lists()).toEqual([second, first]);
  }
});

test('what was stored is read without a network; a failure is not repeated for a minute', async () => {
  time = '2025-09-22T10:00:00Z';
  const store = memoryStore();
  await crlSource({ urls: [URL_1], fetch: serving(() => first).fetch, store, now }).prefetch();
  const { asked, fetch } = serving(() => 500);
  const offline = crlSource({ urls: [URL_1], fetch, store, now });
  expect(await offline.lists()).toEqual([first]);
  expect(asked).toEqual([]);
  const empty = crlSource({ urls: [URL_1], fetch, now });
  expect(await empty.lists()).toEqual([]);
  expect(await empty.lists()).toEqual([]);
  expect(asked).toHaveLength(1);
});

test('a list beyond the limit is not read', async () => {
  const { fetch } = serving(() => first);
  const source = crlSource({ urls: [URL_1], fetch, now, maxBytes: first.length - 1 });
  expect(await source.prefetch()).toMatchObject([{ failure: { code: 'REVOCATION_TOO_LARGE' } }]);
});

test('unusable options', () => {
  for (const options of [
    undefined,
    { urls: 'x' },
    { urls: ['ftp://x/'] },
    { urls: ['no address'] },
    { urls: [7] },
    { urls: [new URL(URL_1)] },
    { urls: [], timeLimit: 0 },
    { urls: [], maxBytes: 1e9 },
  ]) {
    expect(() => crlSource(options as never)).toThrow(expect.objectContaining({ code: 'ERR_EHIC_OPTIONS' }));
  }
});

test('by default the clock and the fetch of the system are used', async () => {
  const { asked, fetch } = serving(() => first);
  vi.stubGlobal('fetch', fetch);
  try {
    const source = crlSource({ urls: [URL_1] });
    expect(await source.lists()).toEqual([first]);
    expect(asked).toEqual([URL_1]);
  } finally {
    vi.unstubAllGlobals();
  }
});

test('takes 50 addresses and refuses one more', () => {
  const urls = Array.from({ length: 51 }, (_, index) => `https://lists.example/${index}.crl`);
  expect(() => crlSource({ urls: urls.slice(1) })).not.toThrow();
  expect(() => crlSource({ urls })).toThrow(expect.objectContaining({ params: { option: 'urls' } }));
});
