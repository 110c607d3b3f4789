import { connect } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { card, issued } from './cards.fixture.ts';
import { open, parseResponse, sendRaw, untilEnd } from './raw.fixture.ts';
import { startServer, type TestServer } from './server.fixture.ts';

let server: TestServer;
beforeAll(async () => {
  server = await startServer({ issuerKey: 'demo', headerTime: 500, bodyTime: 1_500 });
});
afterAll(() => server.stop());

const HOST = 'Host: localhost\r\n';
const post = (headers: string, body = '') =>
  `POST /verify HTTP/1.1\r\n${HOST}Content-Type: text/plain\r\n${headers}\r\n${body}`;
const ok = async () => {
  const init = { method: 'POST', headers: { 'content-type': 'text/plain' }, body: issued.text };
  const answer = (await (await fetch(`${server.url}/verify`, init)).json()) as { readonly outcome: string };
  return answer.outcome;
};
const statuses = (text: string) => [...text.matchAll(/HTTP\/1\.1 (\d{3})/g)].map(([, status]) => Number(status));

describe('requests of which two servers could think differently', () => {
  const hidden = `GET /health HTTP/1.1\r\n${HOST}\r\n`;
  const chunked = `${hidden.length.toString(16)}\r\n${hidden}\r\n0\r\n\r\n`;
  it.each<[string, string]>([
    ['two lengths', post('Content-Length: 5\r\nContent-Length: 6\r\n', hidden)],
    ['length and chunks', post('Content-Length: 5\r\nTransfer-Encoding: chunked\r\n', `0\r\n\r\n${hidden}`)],
    ['a coding that is unknown', post('Transfer-Encoding: identity\r\n', hidden)],
    ['chunks that are not last', post('Transfer-Encoding: chunked, identity\r\n', chunked)],
    ['a hidden coding', post('Transfer-Encoding : chunked\r\n', chunked)],
    ['a length that is no number', post('Content-Length: +5\r\n', hidden)],
    ['lines that end otherwise', `POST /verify HTTP/1.1\n${HOST}Content-Length: 5\n\n${hidden}`],
    ['a folded header', post('X: a\r\n b\r\nContent-Length\r\n', hidden)],
    ['a chunk size that is no number', post('Transfer-Encoding: chunked\r\n', `5x\r\n${hidden}`)],
    ['a chunk size beyond all numbers', post('Transfer-Encoding: chunked\r\n', `fffffffffffffffff\r\n${hidden}`)],
    ['no host', `POST /verify HTTP/1.1\r\nContent-Length: 0\r\n\r\n${hidden}`],
    ['HTTP/2', 'PRI * HTTP/2.0\r\n\r\nSM\r\n\r\n'],
    ['TLS', '\x16\x03\x01\x02\x00\x01\x00\x01\xfc\x03\x03'],
    ['a NUL in a header', post('X: a\0b\r\nContent-Length: 0\r\n', hidden)],
  ])('%s: one refusal, and the connection ends', async (_name, sent) => {
    const text = await sendRaw(server.port, sent);
    expect(statuses(text)).toEqual([400]);
    expect(text).not.toContain('ready');
    expect(await ok()).toBe('APPROVED');
  });

  it('a request to be connected elsewhere, or to speak otherwise, is not followed', async () => {
    expect(await sendRaw(server.port, 'CONNECT example.com:443 HTTP/1.1\r\nHost: example.com\r\n\r\n')).toBe('');
    const upgrade = `GET /health HTTP/1.1\r\n${HOST}Connection: Upgrade, close\r\nUpgrade: h2c\r\n\r\n`;
    expect(statuses(await sendRaw(server.port, upgrade))).toEqual([200]);
    const absolute = `GET http://localhost/health HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`;
    expect(statuses(await sendRaw(server.port, absolute))).toEqual([200]);
  });
});

describe('JSON', () => {
  const sent = async (path: string, body: string) => {
    const response = await fetch(server.url + path, {
      method: 'POST',
      headers: { 'content-type': 'application/json' },
      body,
    });
    return response.status;
  };

  it('members of prototypes are members as any others', async () => {
    const text = JSON.stringify(issued.text);
    for (const extra of ['"__proto__":{"treatmentDate":"1999-01-01"}', '"constructor":{"prototype":{"polluted":1}}']) {
      expect(await sent('/verify', `{"text":${text},${extra}}`)).toBe(400);
      expect(await sent('/verify', `{"cards":[{"text":${text},${extra}}]}`)).toBe(400);
      expect(await sent('/issue', JSON.stringify(card).replace('{', `{${extra},`))).toBe(422);
    }
    expect(await sent('/issue', `{"__proto__":${JSON.stringify(card)}}`)).toBe(422);
    expect(({} as { polluted?: unknown }).polluted).toBeUndefined();
  });

  it('what is no card is refused with violations', async () => {
    for (const body of ['null', '0', '"card"', '[]', '{}', JSON.stringify([card])]) {
      expect([body, await sent('/issue', body)]).toEqual([body, 422]);
    }
  });

  it('depth and width end nothing', async () => {
    const deep = (open: string, close: string) => open.repeat(60_000) + close.repeat(60_000);
    expect(await sent('/verify', deep('[', ']'))).toBe(400);
    expect(await sent('/issue', `{"institution":${deep('[', ']')}}`)).toBe(422);
    expect(await sent('/verify', `{"text":${JSON.stringify('A'.repeat(200_000))}}`)).toBe(200);
    const cards = Array.from({ length: 101 }, () => ({ text: '' }));
    expect(await sent('/verify', JSON.stringify({ cards }))).toBe(400);
    expect(await ok()).toBe('APPROVED');
  });
});

describe('connections', () => {
  it('slow ones end in time, and keep nobody waiting', async () => {
    const slow = await Promise.all(Array.from({ length: 200 }, () => open(server.port)));
    const ends = slow.map((socket, index) => {
      socket.write(index % 2 === 0 ? 'POST /verify HT' : post('Content-Length: 99999\r\n', 'A'));
      const drip = setInterval(() => socket.write('A'), 100);
      socket.once('close', () => clearInterval(drip));
      return untilEnd(socket);
    });
    for (let n = 0; n < 20; n++) expect(await ok()).toBe('APPROVED');
    for (const end of await Promise.all(ends)) expect(statuses(end)).toEqual([expect.toBeOneOf([400, 408, 413])]);
  });

  it('hundreds of requests in one piece are answered one after the other', async () => {
    const request = post(`Content-Length: ${issued.text.length}\r\n`, issued.text);
    const last = `GET /health HTTP/1.1\r\n${HOST}Connection: close\r\n\r\n`;
    const found = statuses(await sendRaw(server.port, request.repeat(400) + last));
    expect(found).toHaveLength(401);
    expect(new Set([...found, 429])).toEqual(new Set([200, 429]));
  });

  it('who goes away in the middle costs nothing', async () => {
    for (let n = 0; n < 50; n++) {
      const socket = connect(server.port, '127.0.0.1');
      socket.on('error', () => {});
      socket.write(post('Content-Length: 100000\r\n', 'A'.repeat(n)), () =>
        n % 2 ? socket.destroy() : socket.resetAndDestroy(),
      );
    }
    expect(await ok()).toBe('APPROVED');
  });

  it('who asks before sending is told to go on, or refused at once', async () => {
    const good = post(`Content-Length: ${issued.text.length}\r\nExpect: 100-continue\r\nConnection: close\r\n`);
    const socket = await open(server.port);
    const end = untilEnd(socket);
    socket.write(good);
    await new Promise((resolve) => socket.once('data', resolve));
    socket.write(issued.text);
    expect(statuses(await end)).toEqual([100, 200]);
    const large = post('Content-Length: 99999999\r\nExpect: 100-continue\r\n');
    const refused = await open(server.port);
    refused.write(large);
    const answer = await new Promise<Buffer>((resolve) => refused.once('data', resolve));
    refused.destroy();
    expect(parseResponse(answer.toString()).status).toBe(413);
  });
});

it('a page of another site, in a browser on the same machine, is refused', async () => {
  const init = { method: 'POST', headers: { 'content-type': 'text/plain', origin: 'https://attacker.example' } };
  expect((await fetch(`${server.url}/verify`, { ...init, body: issued.text })).status).toBe(403);
  for (const host of ['attacker.example', '127.0.0.1.attacker.example', 'localhost.attacker.example', '[::2]', '']) {
    const text = await sendRaw(server.port, `GET /health HTTP/1.1\r\nHost: ${host}\r\nConnection: close\r\n\r\n`);
    expect([host, statuses(text)]).toEqual([host, [421]]);
  }
});
