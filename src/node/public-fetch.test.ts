import { createServer, type Server } from 'node:https';
import type { AddressInfo, LookupFunction } from 'node:net';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { publicFetch } from './public-fetch.ts';
import { CERTIFICATE, KEY, lookup } from './tls.fixture.ts';

let server: Server;
let url = '';
let requests = 0;
beforeAll(async () => {
  server = createServer({ key: KEY, cert: CERTIFICATE }, (request, response) => {
    requests++;
    if (request.url === '/moved') response.writeHead(302, { location: 'https://elsewhere.test/' }).end();
    else if (request.url === '/nothing') response.writeHead(204).end();
    else response.writeHead(200, { 'content-type': 'text/plain' }).end(`list for ${request.headers.accept}`);
  });
  await new Promise<void>((resolve) => server.listen(0, '127.0.0.1', resolve));
  url = `https://list.test:${(server.address() as AddressInfo).port}`;
});
afterAll(() => server.close());

describe('the address that is connected to', () => {
  it('is refused when it is not public, before anything is sent', async () => {
    const guarded = publicFetch({ ca: CERTIFICATE, lookup });
    const before = requests;
    await expect(guarded(`${url}/list`)).rejects.toThrow('not allowed');
    for (const literal of ['https://127.0.0.1/', 'https://[::1]/', 'https://10.0.0.1/', 'https://169.254.169.254/']) {
      await expect(guarded(literal)).rejects.toThrow('not allowed');
    }
    expect(requests).toBe(before);
  });

  it('is refused when one of several addresses is not public, or when there is no address', async () => {
    const mixed: LookupFunction = (_, __, callback) =>
      callback(null, [
        { address: '8.8.8.8', family: 4 },
        { address: '127.0.0.1', family: 4 },
      ]);
    const empty: LookupFunction = (_, __, callback) => callback(null, []);
    for (const each of [mixed, empty]) {
      await expect(publicFetch({ ca: CERTIFICATE, lookup: each })(`${url}/list`)).rejects.toThrow('not allowed');
    }
  });

  it('only https', async () => {
    await expect(publicFetch({ lookup })('http://example.com/')).rejects.toThrow('https');
  });
});

describe('where it is allowed', () => {
  const open = () => publicFetch({ ca: CERTIFICATE, lookup, isAllowed: () => true });
  it('it is a fetch: body, headers, status, redirects not followed', async () => {
    const response = await open()(`${url}/list`, { headers: { accept: 'text/list' } });
    expect([response.status, response.headers.get('content-type')]).toEqual([200, 'text/plain']);
    expect(await response.text()).toBe('list for text/list');
    expect((await open()(`${url}/moved`)).status).toBe(302);
    expect(await (await open()(`${url}/nothing`)).text()).toBe('');
  });

  it('a certificate that is not trusted, and an abort', async () => {
    await expect(publicFetch({ lookup, isAllowed: () => true })(`${url}/list`)).rejects.toThrow();
    await expect(open()(`${url}/list`, { signal: AbortSignal.abort() })).rejects.toThrow('abort');
  });
});
