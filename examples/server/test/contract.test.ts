import { SignerError } from 'eehic';
import { createMockRepository } from 'eehic/testing';
import { describe, expect, it } from 'vitest';
import { Lane } from '../src/http/lane.ts';
import { document } from '../src/openapi/document.ts';
import type { Services } from '../src/routes/route.ts';
import { bindSigner } from '../src/trust/signing.ts';
import { signer } from './cards.fixture.ts';
import { ask, demo, good, JSON_TYPE, jsonOf, open, PDF_TYPE, POSTS, TEXT, withHeaders } from './contract.fixture.ts';
import { documented, openapi, requireDocumented, seen } from './openapi.fixture.ts';
import { parseResponse, sendRaw } from './raw.fixture.ts';
import type { TestServer } from './server.fixture.ts';

const KEY = 'key-of-the-reception';
const hash = async (key: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))).toString('hex');

const PATHS = ['/verify', '/issue', '/health', '/openapi.json'];
const methodOf = (path: string) => (POSTS.includes(path) ? 'POST' : 'GET');

async function askRaw(server: TestServer, path: string, ...parts: readonly string[]): Promise<Response> {
  const response = parseResponse(await sendRaw(server.port, ...parts));
  await requireDocumented(methodOf(path), path, response);
  return response;
}

it('openapi.json is what the sources describe', async () => {
  expect(openapi).toEqual(JSON.parse(JSON.stringify(document('0.1.0'))));
  expect(await jsonOf(await ask(demo, '/openapi.json'))).toEqual(openapi);
});
describe('every status', () => {
  it('200: every media type in which a path answers', async () => {
    for (const path of ['/health', '/openapi.json']) expect((await ask(demo, path)).status).toBe(200);
    const types: [string, string][] = [
      ...['application/json', 'application/pdf', 'text/plain'].map((type): [string, string] => ['/verify', type]),
      ...['application/json', 'application/pdf'].map((type): [string, string] => ['/issue', type]),
    ];
    for (const [path, accept] of types) {
      const response = await ask(demo, path, withHeaders(good(path), { accept }));
      expect([response.status, response.headers.get('content-type')?.split(';')[0]]).toEqual([200, accept]);
    }
  });

  it('400: parameters, JSON, dates, languages, text and HTTP that are not what is expected', async () => {
    const wrong: [string, RequestInit, string][] = [
      ['/verify?date=2026-01-01', good('/verify'), 'ERR_SERVER_PARAMETER'],
      ['/verify?language=de&language=fr', good('/verify'), 'ERR_SERVER_PARAMETER'],
      ['/verify?card=0', good('/verify'), 'ERR_SERVER_PARAMETER'],
      ['/verify?card=2', good('/verify'), 'ERR_SERVER_PARAMETER'],
      ['/verify?treatmentDate=2026-02-30', good('/verify'), 'ERR_EHIC_TREATMENT_DATE'],
      ['/verify?language=xx', good('/verify'), 'ERR_EHIC_LANGUAGE'],
      ['/verify', { method: 'POST', headers: TEXT, body: new Uint8Array([0xff]) }, 'ERR_SERVER_TEXT'],
      ...['{', '[]', 'null', '{}', '{"text":1}', '{"text":"a","cards":[]}', '{"cards":[]}', '{"cards":["a"]}'].map(
        (body): [string, RequestInit, string] => [
          '/verify',
          { method: 'POST', headers: JSON_TYPE, body },
          'ERR_SERVER_JSON',
        ],
      ),
      ['/issue', { method: 'POST', headers: JSON_TYPE, body: '{' }, 'ERR_SERVER_JSON'],
      ['/issue?size=A5', good('/issue'), 'ERR_SERVER_PARAMETER'],
      ['/issue?language=xx', good('/issue'), 'ERR_EHIC_LANGUAGE'],
      ['/health?a=b', {}, 'ERR_SERVER_PARAMETER'],
      ['/openapi.json?a=b', {}, 'ERR_SERVER_PARAMETER'],
    ];
    for (const [path, init, code] of wrong) {
      const response = await ask(demo, path, init);
      expect([path, await response.json()]).toMatchObject([path, { status: 400, code }]);
    }
    const response = await askRaw(demo, '/health', 'GET /health HTTP/1.1\r\nNo header\r\n\r\n');
    expect(await response.json()).toMatchObject({ status: 400, code: 'ERR_SERVER_REQUEST' });
  });

  it('401 and 403: callers that are not known, or may not do this', async () => {
    const callers = JSON.stringify([{ name: 'reception', keySha256: await hash(KEY), allow: ['verify'] }]);
    const server = await open({ callers, issuerKey: 'demo' });
    for (const path of POSTS) {
      for (const authorization of ['', 'Bearer', 'Bearer wrong', `Basic ${KEY}`, `Bearer ${KEY}x`]) {
        const response = await ask(server, path, withHeaders(good(path), { authorization }));
        expect([response.status, response.headers.get('www-authenticate')]).toEqual([401, 'Bearer realm="eehic"']);
      }
    }
    const authorization = `Bearer ${KEY}`;
    expect((await ask(server, '/verify', withHeaders(good('/verify'), { authorization }))).status).toBe(200);
    expect((await ask(server, '/issue', withHeaders(good('/issue'), { authorization }))).status).toBe(403);
    const onlyIssues = JSON.stringify([{ name: 'fund', keySha256: await hash(KEY), allow: ['issue'] }]);
    const fund = await open({ callers: onlyIssues, issuerKey: 'demo' });
    expect((await ask(fund, '/verify', withHeaders(good('/verify'), { authorization }))).status).toBe(403);
    expect((await ask(fund, '/health')).status).toBe(200);
  });

  it('401: every character of a key counts, however long it is', async () => {
    const key = 'k'.repeat(512);
    const keys = [key, `${key}1${'k'.repeat(2_000)}`];
    const known = await Promise.all(keys.map(async (each) => ({ keySha256: await hash(each), allow: ['verify'] })));
    const server = await open({ callers: JSON.stringify(known.map((each, n) => ({ name: `clinic-${n}`, ...each }))) });
    const statusOf = async (sent: string) => {
      const init = withHeaders(good('/verify'), { authorization: `Bearer ${sent}` });
      return (await ask(server, '/verify', init)).status;
    };
    for (const each of keys) expect([await statusOf(each), await statusOf(`${each}x`)]).toEqual([200, 401]);
    expect(await statusOf(key.slice(1))).toBe(401);
  });

  it('404 and 405: other paths and methods', async () => {
    for (const path of [
      '/',
      '/verify/',
      '//verify',
      '/Verify',
      '/%76erify',
      '/../verify',
      '/__proto__',
      '/constructor',
    ]) {
      const response = parseResponse(
        await sendRaw(demo.port, `GET ${path} HTTP/1.1\r\nHost: localhost\r\nConnection: close\r\n\r\n`),
      );
      await requireDocumented('GET', path, response);
      expect([path, response.status]).toEqual([path, 404]);
    }
    for (const [path, method, allow] of [
      ['/verify', 'GET', 'POST'],
      ['/issue', 'PUT', 'POST'],
      ['/health', 'POST', 'GET, HEAD'],
      ['/openapi.json', 'OPTIONS', 'GET, HEAD'],
    ] as const) {
      const response = await ask(demo, path, { method });
      expect([response.status, response.headers.get('allow')]).toEqual([405, allow]);
    }
    expect((await fetch(`${demo.url}/health`, { method: 'HEAD' })).status).toBe(200);
  });

  it('406: an answer that does not exist in the media types accepted', async () => {
    for (const path of POSTS) {
      const response = await ask(demo, path, withHeaders(good(path), { accept: 'image/png' }));
      expect(response.status).toBe(406);
    }
  });

  it('408: what does not arrive in time', async () => {
    const starts = PATHS.map((path) => {
      const line = `${methodOf(path)} ${path} HTTP/1.1\r\nHost: localhost\r\nContent-Type: application/json\r\n`;
      return [path, line] as const;
    });
    const bodies = starts.slice(0, 2).map(([path, line]) => [path, `${line}Content-Length: 9\r\n\r\n{`] as const);
    const answers = await Promise.all([...starts, ...bodies].map(([path, sent]) => askRaw(demo, path, sent)));
    expect(answers.map(({ status }) => status)).toEqual(answers.map(() => 408));
  });

  it('413: bodies that are larger than allowed, whether they say so or not', async () => {
    const body = 'a'.repeat(300_000);
    for (const path of POSTS) {
      const init = { method: 'POST', headers: JSON_TYPE, body };
      expect((await ask(demo, path, init)).status).toBe(413);
      const stream = new Blob([body]).stream();
      expect((await ask(demo, path, { ...init, body: stream, duplex: 'half' } as RequestInit)).status).toBe(413);
    }
    const file = { method: 'POST', headers: PDF_TYPE, body: new Uint8Array(20_000_001) };
    expect((await ask(demo, '/verify', file)).status).toBe(413);
  });

  it('415: media types, character sets and content codings that are not read', async () => {
    for (const path of POSTS) {
      const wrong: Record<string, string>[] = [
        { 'content-type': 'application/xml' },
        { 'content-type': 'multipart/form-data; boundary=a' },
        { 'content-type': ' ; ' },
        { 'content-type': 'application/json; charset=utf-16' },
        { 'content-encoding': 'gzip' },
        { 'content-encoding': 'identity, gzip' },
      ];
      for (const headers of wrong) {
        expect((await ask(demo, path, withHeaders(good(path), headers))).status).toBe(415);
      }
      expect((await ask(demo, path, { method: 'POST', body: new Uint8Array([1]) })).status).toBe(415);
    }
  });

  it('417, 421 and 431: expectations, hosts and headers that are not served', async () => {
    for (const path of PATHS) {
      const line = `${methodOf(path)} ${path} HTTP/1.1\r\n`;
      expect((await askRaw(demo, path, `${line}Host: localhost\r\nExpect: a miracle\r\n\r\n`)).status).toBe(417);
      const rebound = `${line}Host: attacker.example\r\nConnection: close\r\n\r\n`;
      expect((await askRaw(demo, path, rebound)).status).toBe(421);
      const large = `${line}Host: localhost\r\nA: ${'a'.repeat(20_000)}\r\n\r\n`;
      expect((await askRaw(demo, path, large)).status).toBe(431);
    }
  });

  it('422: files without a card that can be read, and data that are no card', async () => {
    const response = await ask(demo, '/verify', { method: 'POST', headers: PDF_TYPE, body: 'no PDF' });
    expect(await response.json()).toMatchObject({ status: 422, code: 'ERR_EHIC_SCAN_NOT_A_PDF' });
    const noCard = await ask(demo, '/issue', { method: 'POST', headers: JSON_TYPE, body: '{}' });
    expect(await noCard.json()).toMatchObject({ status: 422, code: 'ERR_EHIC_CARD_DATA' });
  });

  it('429: no room to run or to wait', async () => {
    const none = new Lane({ running: 0, waiting: 0 });
    const server = await open({ issuerKey: 'demo' }, { texts: none, files: none });
    for (const path of POSTS) {
      const response = await ask(server, path, good(path));
      expect([response.status, response.headers.get('retry-after')]).toEqual([429, '1']);
    }
  });

  it('500: what the server does not expect is told to nobody', async () => {
    const registry = createMockRepository().registry();
    const failing = {
      ...signer,
      sign: async () => Promise.reject(new SignerError('ERR_EHIC_SIGNER_FAILED', 'secret')),
    };
    const trust = {
      verifier: { verify: async () => Promise.reject(new Error('secret')), prefetch: async () => ({}) },
      registry,
      isReady: true,
      registryFreshness: {},
      lists: [],
      start: async () => {},
      stop: () => {},
    } as unknown as Services['trust'];
    const server = await open({ issuerKey: 'demo' }, { trust, signing: bindSigner(failing, {}, registry) });
    for (const path of POSTS) {
      const response = await ask(server, path, good(path));
      expect(response.status).toBe(500);
      expect(await response.text()).not.toContain('secret');
    }
    expect(JSON.stringify(server.log)).not.toContain('secret');
  });

  it('503: work that takes too long, a registry that does not answer, and a server without data', async () => {
    const full = new Lane({ running: 0, waiting: 1 });
    const slow = await open({ issuerKey: 'demo', workTime: 100 }, { texts: full });
    for (const path of POSTS) {
      const response = await ask(slow, path, good(path));
      expect(await response.json()).toMatchObject({ status: 503, code: 'ERR_SERVER_TIMEOUT' });
    }
    const empty = await open({ registry: 'http://127.0.0.1:9/api/v1/issuers' });
    expect(await jsonOf(await ask(empty, '/health'))).toMatchObject({ status: 'not ready' });
    expect(await jsonOf(await ask(empty, '/verify', good('/verify')))).toMatchObject({ outcome: 'NOT CHECKED' });
  });
});

it('every answer that is documented was produced, and no other', () => {
  expect([...seen].filter((each) => !each.startsWith('*')).sort()).toEqual(documented().sort());
});
