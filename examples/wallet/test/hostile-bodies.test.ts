import { connect } from 'node:net';
import { expect, it } from 'vitest';
import { ask, demoOfTest, filledWallet, postForm, reportOf, type TestDemo } from './demo.fixture.ts';
import { readOffer } from './raw-wallet.fixture.ts';

const FORM = 'application/x-www-form-urlencoded';
const JSON_TYPE = 'application/json';

/** Every endpoint that reads a body, with its type. */
async function endpointsOf(demo: TestDemo): Promise<readonly (readonly [url: string, type: string])[]> {
  const { origin } = readOffer((await demo.issuer.offer(demo.card)).uri);
  const { uri } = await ask(demo.desk);
  const responses = new URL(uri).searchParams.get('request_uri')!.replace('request-objects', 'responses');
  return [
    [`${origin}/par`, FORM],
    [`${origin}/authorize`, FORM],
    [`${origin}/token`, FORM],
    [`${demo.desk}/requests`, JSON_TYPE],
    [responses, FORM],
  ];
}

const post = (
  url: string,
  type: string,
  body: string | Uint8Array<ArrayBuffer>,
  headers: Record<string, string> = {},
) => fetch(url, { method: 'POST', headers: { 'content-type': type, ...headers }, body });

it('bodies that are too large are refused with 413, also without a length', async () => {
  const demo = await demoOfTest();
  for (const [url, type] of await endpointsOf(demo)) {
    const large = 'x'.repeat(300_000);
    expect((await post(url, type, large)).status).toBe(413);
    const stream = new ReadableStream({
      start(controller) {
        for (let chunk = 0; chunk < 6; chunk += 1) controller.enqueue(new TextEncoder().encode(large.slice(0, 60_000)));
        controller.close();
      },
    });
    const init = { method: 'POST', headers: { 'content-type': type }, body: stream, duplex: 'half' } as RequestInit;
    expect((await fetch(url, init)).status).toBe(413);
  }
});

it('bodies of another form are refused with a status of 4xx', async () => {
  const demo = await demoOfTest();
  const deep = '['.repeat(1_000);
  const bodies = [
    '',
    '{',
    '[]',
    'null',
    '"x"',
    deep,
    'a=1&a=2',
    '%FF%FF',
    '=',
    '&&&',
    '__proto__=x',
    new Uint8Array([0xff, 0xfe]),
  ];
  for (const [url, type] of await endpointsOf(demo)) {
    for (const body of bodies) {
      for (const given of [type, 'text/plain', 'multipart/form-data']) {
        const { status } = await post(url, given, body);
        expect([url, body, given, status >= 400 && status < 500]).toEqual([url, body, given, true]);
      }
    }
    expect((await post(url, type, 'x', { 'content-encoding': 'gzip' })).status).toBe(415);
  }
  expect(demo.log.filter(({ status }) => status >= 500)).toEqual([]);
});

it('other paths and methods are refused', async () => {
  const demo = await demoOfTest();
  for (const path of ['/nothing', '/responses/', '/requests/x/y', '//evil.example/', '/%00', '/constructor']) {
    expect((await fetch(demo.desk + path)).status).toBe(404);
  }
  const { status, headers } = await fetch(`${demo.desk}/requests`, { method: 'DELETE' });
  expect([status, headers.get('allow')]).toEqual([405, 'POST']);
});

it('pages of other sites, and names that lead to loopback, are refused', async () => {
  const demo = await demoOfTest();
  const origin = 'https://evil.example';
  expect((await postForm(`${demo.desk}/requests`, {}, { origin })).status).toBe(403);
  const { port } = new URL(demo.desk);
  const answer = await raw(Number(port), 'GET / HTTP/1.1\r\nhost: evil.example\r\nconnection: close\r\n\r\n');
  expect(answer).toMatch(/^HTTP\/1\.1 421 /);
});

it.each([
  ['http://evil.example/', 421],
  ['/\\\\evil.example/', 421],
  ['/\\evil.example/', 421],
  ['http://[', 400],
])('a request of %s, which names another host or none, is refused', async (target, status) => {
  const demo = await demoOfTest();
  const { port, host } = new URL(demo.desk);
  const answer = await raw(Number(port), `GET ${target} HTTP/1.1\r\nhost: ${host}\r\nconnection: close\r\n\r\n`);
  expect(answer).toMatch(new RegExp(`^HTTP/1.1 ${status} `));
});

it('a date of treatment that is none is refused', async () => {
  const demo = await demoOfTest();
  for (const treatmentDate of ['0000-01-01', '2026-02-30', '2026-13-01', 20261201, null]) {
    expect((await post(`${demo.desk}/requests`, JSON_TYPE, JSON.stringify({ treatmentDate }))).status).toBe(400);
  }
});

it('every answer says that nothing is kept, and a page may run its own script alone', async () => {
  const demo = await demoOfTest();
  const { headers } = await fetch(demo.desk);
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('set-cookie')).toBeNull();
  const policy = headers.get('content-security-policy')!;
  expect(policy).toContain("default-src 'none'; script-src 'self'");
  expect(policy).not.toMatch(/unsafe|\*|https?:/);
});

it('nothing personal, and nothing that was sent, is in the log', async () => {
  const demo = await demoOfTest();
  await reportOf(demo.desk, await filledWallet(demo));
  await postForm(`${demo.desk}/requests`, { name: 'Vandenbossche' });
  await fetch(`${demo.desk}/Vandenbossche?name=Vandenbossche`);
  const { familyName, givenNames, birthDate, personalId, cardId } = demo.card;
  const log = JSON.stringify(demo.log);
  expect(demo.log.length).toBeGreaterThan(15);
  for (const text of [familyName, givenNames, birthDate, personalId, cardId, 'eyJ']) expect(log).not.toContain(text);
  for (const entry of demo.log) {
    expect(Object.keys(entry).every((name) => ['service', 'route', 'status', 'error'].includes(name))).toBe(true);
  }
});

function raw(port: number, text: string): Promise<string> {
  return new Promise((resolve, reject) => {
    const chunks: Buffer[] = [];
    const socket = connect(port, '127.0.0.1', () => socket.end(text));
    socket.on('data', (chunk) => chunks.push(chunk));
    socket.on('end', () => resolve(Buffer.concat(chunks).toString())).on('error', reject);
  });
}
