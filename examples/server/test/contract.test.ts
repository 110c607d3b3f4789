import { type CardInput, SignerError } from 'eehic';
import { createMockRepository } from 'eehic/testing';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { Lane } from '../src/http/lane.ts';
import { document } from '../src/openapi/document.ts';
import type { Services } from '../src/routes/route.ts';
import { bindSigner } from '../src/trust/signing.ts';
import { card, expired, issued, pdf, signer } from './cards.fixture.ts';
import { documented, openapi, requireDocumented, requireValid, seen } from './openapi.fixture.ts';
import { parseResponse, sendRaw } from './raw.fixture.ts';
import { startServer, type TestServer, today } from './server.fixture.ts';

const KEY = 'key-of-the-reception';
const hash = async (key: string) =>
  Buffer.from(await crypto.subtle.digest('SHA-256', new TextEncoder().encode(key))).toString('hex');

const servers: TestServer[] = [];
const open = async (...given: Parameters<typeof startServer>) => {
  const server = await startServer(...given);
  servers.push(server);
  return server;
};
let demo: TestServer;

beforeAll(async () => {
  demo = await open({ issuerKey: 'demo', headerTime: 300, bodyTime: 300 });
});
afterAll(async () => {
  await Promise.all(servers.map((server) => server.stop()));
});

const PATHS = ['/verify', '/issue', '/health', '/openapi.json'];
const POSTS = ['/verify', '/issue'];
const methodOf = (path: string) => (POSTS.includes(path) ? 'POST' : 'GET');
const TEXT = { 'content-type': 'text/plain' };
const JSON_TYPE = { 'content-type': 'application/json' };
const PDF_TYPE = { 'content-type': 'application/pdf' };
/** A body that the path takes. */
const good = (path: string): RequestInit =>
  path === '/issue'
    ? { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(card) }
    : { method: 'POST', headers: TEXT, body: issued.text };

/** What the tests look at of an answer. */
interface Body {
  readonly outcome: string;
  readonly text: string;
  readonly code: string;
  readonly violations: readonly object[];
  readonly results: readonly {
    readonly report: { readonly token: object; readonly conclusion: { readonly result: string } };
    readonly documentSteps: readonly { readonly status: string }[];
  }[];
}

const jsonOf = async (response: Response) => (await response.json()) as Body;

/** Sends a request, and checks that the answer is one that the document describes. */
async function ask(server: TestServer, path: string, init: RequestInit = {}): Promise<Response> {
  const response = await fetch(server.url + path, init);
  await requireDocumented(init.method ?? 'GET', path.split('?')[0]!, response);
  return response;
}

async function askRaw(server: TestServer, path: string, ...parts: readonly string[]): Promise<Response> {
  const response = parseResponse(await sendRaw(server.port, ...parts));
  await requireDocumented(methodOf(path), path, response);
  return response;
}

const withHeaders = (init: RequestInit, headers: Record<string, string>): RequestInit => ({
  ...init,
  headers: { ...(init.headers as Record<string, string>), ...headers },
});

it('openapi.json is what the sources describe', async () => {
  expect(openapi).toEqual(JSON.parse(JSON.stringify(document('0.1.0'))));
  expect(await jsonOf(await ask(demo, '/openapi.json'))).toEqual(openapi);
});

describe('verify', () => {
  it('answers a text with its report, as JSON, PDF and text', async () => {
    const answer = await jsonOf(await ask(demo, '/verify', good('/verify')));
    expect(answer).toMatchObject({ outcome: 'APPROVED', demo: true });
    expect(answer.results[0]?.report.token).toMatchObject({ payload: { familyName: card.familyName } });
    const asPdf = await ask(demo, '/verify', withHeaders(good('/verify'), { accept: 'application/pdf' }));
    expect((await asPdf.text()).slice(0, 5)).toBe('%PDF-');
    const asText = await ask(demo, '/verify?language=de', withHeaders(good('/verify'), { accept: 'text/plain' }));
    const text = await asText.text();
    expect(text).toContain('Name: Vandenbossche');
    expect(text).toContain('Demo');
  });

  it('answers a rejected card with its report and no data', async () => {
    const init = { method: 'POST', headers: TEXT, body: expired.text };
    const answer = await jsonOf(await ask(demo, '/verify', init));
    expect(answer).toMatchObject({
      outcome: 'REJECTED',
      results: [{ report: { conclusion: { code: 'AFTER_PERIOD' } } }],
    });
    expect(JSON.stringify(answer)).not.toContain('Vandenbossche');
    const then = await jsonOf(await ask(demo, '/verify?treatmentDate=2021-03-02', init));
    expect(then.outcome).toBe('APPROVED');
  });

  it('answers several texts in their order, each for its own day', async () => {
    const cards = [{ text: issued.text }, { text: expired.text }, { text: expired.text, treatmentDate: '2021-03-02' }];
    const request = { cards, treatmentDate: today(), language: 'fr' };
    requireValid(['components', 'schemas', 'VerifyRequest'], request);
    const init = { method: 'POST', headers: JSON_TYPE, body: JSON.stringify(request) };
    const answer = await jsonOf(await ask(demo, '/verify', init));
    const results = answer.results.map(({ report }) => report.conclusion.result);
    expect(results).toEqual(['APPROVED', 'REJECTED', 'APPROVED']);
    expect(answer.outcome).toBe('REJECTED');
    const second = await jsonOf(await ask(demo, '/verify?card=2', init));
    expect(second.results).toHaveLength(1);
    const asPdf = await ask(demo, '/verify', withHeaders(init, { accept: 'application/pdf' }));
    expect(asPdf.status).toBe(422);
  });

  it('reads a PDF, with the checks of its signature', async () => {
    const answer = await jsonOf(await ask(demo, '/verify', { method: 'POST', headers: PDF_TYPE, body: pdf }));
    expect(answer).toMatchObject({ outcome: 'APPROVED', results: [{ page: 1 }] });
    expect(answer.results[0]?.documentSteps.map(({ status }) => status)).toEqual(['PASSED', 'PASSED', 'PASSED']);
  });
});

describe('issue', () => {
  it('answers with a code that is approved, and with a signed PDF', async () => {
    requireValid(['components', 'schemas', 'Card'], card);
    const answer = await jsonOf(await ask(demo, '/issue', good('/issue')));
    const verified = await ask(demo, '/verify', { method: 'POST', headers: TEXT, body: answer.text });
    expect(await verified.json()).toMatchObject({ outcome: 'APPROVED' });
    const asPdf = await ask(demo, '/issue?size=ID-1', withHeaders(good('/issue'), { accept: 'application/pdf' }));
    const init = { method: 'POST', headers: PDF_TYPE, body: await asPdf.arrayBuffer() };
    expect(await jsonOf(await ask(demo, '/verify', init))).toMatchObject({ outcome: 'APPROVED' });
  });

  it('lists everything that keeps a card from being issued', async () => {
    const body = JSON.stringify({
      ...card,
      country: 'XX',
      birthDate: '1961-13-01',
      shoeSize: 42,
    } as unknown as CardInput);
    const response = await ask(demo, '/issue', { method: 'POST', headers: JSON_TYPE, body });
    expect(response.status).toBe(422);
    const { code, violations } = await jsonOf(response);
    expect(code).toBe('ERR_EHIC_CARD_DATA');
    expect(violations).toMatchObject([
      { field: 'shoeSize', code: 'FIELD_UNKNOWN' },
      { field: 'country', code: 'COUNTRY_UNKNOWN' },
      { field: 'birthDate', code: 'DATE_INVALID' },
      { field: 'institution.id', code: 'ISSUER_UNKNOWN' },
    ]);
  });

  it('is refused where there is no key', async () => {
    const server = await open();
    const response = await ask(server, '/issue', good('/issue'));
    expect(await response.json()).toMatchObject({ status: 403, code: 'ERR_SERVER_ISSUING_OFF' });
  });
});

describe('every status', () => {
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

  it('422: files without a card that can be read', async () => {
    const response = await ask(demo, '/verify', { method: 'POST', headers: PDF_TYPE, body: 'no PDF' });
    expect(await response.json()).toMatchObject({ status: 422, code: 'ERR_EHIC_SCAN_NOT_A_PDF' });
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

it('every answer that is documented was produced, and no other', async () => {
  await ask(demo, '/health');
  for (const path of ['/health', '/openapi.json']) await ask(demo, path);
  expect([...seen].filter((each) => !each.startsWith('*')).sort()).toEqual(documented().sort());
});
