import { afterEach, describe, expect, it } from 'vitest';
import { card, issued, pdf } from './cards.fixture.ts';
import { type Process, refusedStart, startProcess } from './process.fixture.ts';
import { open, sendRaw, untilEnd } from './raw.fixture.ts';

const started: Process[] = [];
const begin = async (env: Readonly<Record<string, string>> = {}) => {
  const server = await startProcess(env);
  started.push(server);
  return server;
};
afterEach(async () => {
  for (const { child, ended } of started.splice(0)) {
    child.kill('SIGKILL');
    await ended;
  }
});

const HEAD = `POST /verify HTTP/1.1\r\nHost: localhost\r\nContent-Type: text/plain\r\nContent-Length: ${issued.text.length}\r\n\r\n`;

describe('the log', () => {
  it('has a line for each request, and nothing of the cards', async () => {
    const server = await begin({ EEHIC_SERVER_ISSUER_KEY: 'demo' });
    const post = (path: string, type: string, body: string | Uint8Array, headers = {}) =>
      fetch(server.url + path, { method: 'POST', headers: { 'content-type': type, ...headers }, body });
    const name = encodeURIComponent(card.familyName);
    const sent = [
      await post('/verify', 'text/plain', issued.text),
      await post(`/verify?name=${name}`, 'text/plain', issued.text, { 'user-agent': name, 'x-request-id': name }),
      await post(`/${name}`, 'text/plain', issued.text),
      await post('/verify', `text/${name}`, issued.text),
      await post('/verify', 'application/pdf', pdf, { accept: 'application/pdf' }),
      await post('/verify', 'application/pdf', JSON.stringify(card)),
      await post('/verify', 'application/json', JSON.stringify({ text: issued.text, name: card.familyName })),
      await post('/verify', 'text/plain', JSON.stringify(card)),
      await post('/issue', 'application/json', JSON.stringify(card)),
      await post('/issue', 'application/json', JSON.stringify(card).slice(0, -1)),
      await post('/issue', 'application/json', JSON.stringify({ ...card, [card.familyName]: 1, country: 'XX' })),
      await post('/issue?size=ID-1', 'application/json', JSON.stringify(card), { accept: 'application/pdf' }),
    ];
    await sendRaw(server.port, `GET /${name} ${card.personalId}\r\n\r\n`);
    await Promise.all(sent.map((response) => response.arrayBuffer()));
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    const output = server.output();
    const lines = output
      .trim()
      .split('\n')
      .map((line) => JSON.parse(line) as Record<string, unknown>);
    expect(lines.filter(({ route }) => route !== undefined)).toHaveLength(sent.length + 1);
    for (const line of lines.filter(({ status }) => status === 200)) {
      expect(line).toMatchObject({
        time: expect.any(String),
        id: expect.any(String),
        ms: expect.any(Number),
        outcome: expect.any(String),
      });
    }
    const values = Object.values(card).flatMap((value) => (typeof value === 'object' ? Object.values(value) : [value]));
    const texts = [
      ...values.map(String).filter((value) => value.length > 4),
      name,
      issued.text,
      issued.text.slice(4, 24),
    ];
    expect(texts.length).toBeGreaterThan(10);
    for (const text of texts.filter((value) => value !== card.issuedOn)) expect(output).not.toContain(text);
  });
});

describe('SIGTERM', () => {
  it('finishes what runs, takes nothing new, and ends with 0', async () => {
    const server = await begin();
    const idle = await open(server.port);
    const idleEnd = untilEnd(idle);
    const socket = await open(server.port);
    const end = untilEnd(socket);
    socket.write(HEAD + issued.text.slice(0, 10));
    const scan = fetch(`${server.url}/verify`, {
      method: 'POST',
      headers: { 'content-type': 'application/pdf' },
      body: pdf,
    });
    await fetch(`${server.url}/health`);
    server.child.kill('SIGTERM');
    expect(await idleEnd).toBe('');
    await expect(open(server.port)).rejects.toThrow('ECONNREFUSED');
    expect((await scan).status).toBe(200);
    socket.write(issued.text.slice(10));
    const answer = await end;
    expect(answer).toMatch(/^HTTP\/1\.1 200 /);
    expect(answer).toMatch(/\r\nconnection: close\r\n/i);
    expect(await server.ended).toBe(0);
    expect(server.output()).toContain('"event":"stopped"');
  });

  it('waits no longer than it may', async () => {
    const server = await begin({ EEHIC_SERVER_STOP_TIME: '200' });
    const socket = await open(server.port);
    const end = untilEnd(socket);
    socket.write(HEAD);
    await fetch(`${server.url}/health`);
    server.child.kill('SIGTERM');
    expect(await server.ended).toBe(0);
    expect(await end).toBe('');
  });
});

describe('a start with settings that cannot be used', () => {
  const PREFIX = 'EEHIC_SERVER_';
  it.each<[string, Readonly<Record<string, string>>, string]>([
    ['no registry', {}, 'registry: needed'],
    ['a registry without a file', { REGISTRY: '/nowhere/secret' }, 'ENOENT'],
    ['an unencrypted registry', { REGISTRY: 'http://resolver.example/' }, 'registry: an https URL'],
    [
      'a typing error',
      { REGISTRY: 'demo', REQUIRE_REVOCTION: 'true' },
      'EEHIC_SERVER_REQUIRE_REVOCTION: no such setting',
    ],
    ['an open door', { REGISTRY: 'demo', HOST: '0.0.0.0' }, 'host: without callers and clientCa'],
    [
      'a number that is none',
      { REGISTRY: 'demo', MAX_PAGES: 'ten' },
      'EEHIC_SERVER_MAX_PAGES: a whole number from 1 to 1000',
    ],
    ['a flag that is none', { REGISTRY: 'demo', REQUIRE_REVOCATION: 'yes' }, 'true or false is expected'],
    [
      'a key as it is',
      { REGISTRY: 'demo', CALLERS: '[{"name":"a","keySha256":"secret","allow":["verify"]}]' },
      '64 hexadecimal digits',
    ],
    [
      'a caller without rights',
      { REGISTRY: 'demo', CALLERS: `[{"name":"a","keySha256":"${'0'.repeat(64)}","allow":[]}]` },
      '"allow" is a list',
    ],
    ['a key without certificate', { REGISTRY: 'demo', ISSUER_KEY: '/key.pem' }, 'issuerKey: needs issuerCertificate'],
    [
      'a demo key elsewhere',
      { REGISTRY: 'https://resolver.example/', ISSUER_KEY: 'demo' },
      '"demo" is for the demo registry only',
    ],
    ['a time zone that is none', { REGISTRY: 'demo', TIME_ZONE: 'Europe/Atlantis' }, 'timeZone: not a time zone'],
    ['a file that is none', { CONFIG: '/nowhere' }, 'EEHIC_SERVER_CONFIG: the file cannot be read'],
  ])('%s', async (_name, settings, message) => {
    const env = Object.fromEntries(Object.entries(settings).map(([name, value]) => [PREFIX + name, value]));
    expect(await refusedStart(env)).toContain(message);
  });

  it('a port that is taken', async () => {
    const server = await begin();
    const env = { EEHIC_SERVER_REGISTRY: 'demo', EEHIC_SERVER_PORT: String(server.port) };
    expect(await refusedStart(env)).toContain('EADDRINUSE');
  });
});
