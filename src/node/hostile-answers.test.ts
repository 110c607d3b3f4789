import { connect, createServer as createTcpServer, type Server, type Socket } from 'node:net';
import { createServer as createTlsServer } from 'node:tls';
import { brotliCompressSync, constants, deflateSync, gzipSync } from 'node:zlib';
import { afterAll, afterEach, beforeAll, describe, expect, it } from 'vitest';
import { revocationLists } from '../revocation/check/revocation-lists.ts';
import { demoInstitutions } from '../testing/demo-pki.ts';
import { type PublicFetchOptions, publicFetch } from './public-fetch.ts';
import { CERTIFICATE, KEY, lookup } from './tls.fixture.ts';

/** What the server sends, byte for byte. */
let answer: (string | Uint8Array)[] = [];
let keepsOpen = false;
let tls: Server;
let port = 0;
const sockets = new Set<Socket>();

const track = (socket: Socket) => {
  sockets.add(socket);
  socket.on('error', () => {});
  socket.on('close', () => sockets.delete(socket));
};
const listen = (server: Server) =>
  new Promise<number>((resolve) => {
    server.listen(0, '127.0.0.1', () => resolve((server.address() as { port: number }).port));
  });

beforeAll(async () => {
  tls = createTlsServer({ key: KEY, cert: CERTIFICATE }, (socket) => {
    track(socket);
    socket.once('data', () => {
      for (const part of answer) socket.write(part);
      if (!keepsOpen) socket.end();
    });
  });
  port = await listen(tls);
});
afterEach(() => {
  answer = [];
  keepsOpen = false;
  for (const socket of sockets) socket.destroy();
});
afterAll(() => tls.close());

const { countryCode, officialId, name } = demoInstitutions[0]!;
const issuer = { countryCode, officialId, name, certificates: [], accreditationPeriods: [] };

/** What comes of asking for a list at the server. */
function check(options: PublicFetchOptions = {}, limits: { timeLimit?: number; maxBytes?: number } = {}) {
  const url = `https://list.test:${port}/list`;
  const source = revocationLists({
    hosts: [`list.test:${port}`],
    fetch: publicFetch({ ca: CERTIFICATE, lookup, isAllowed: () => true, ...options }),
    timeLimit: 2000,
    ...limits,
  });
  return source.check({ tokenId: 'x', reference: url, institution: issuer });
}

const http = (status: string, headers = '', body: string | Uint8Array = '') => [
  `HTTP/1.1 ${status}\r\n${headers}\r\n`,
  body,
];

describe('whatever a server answers, the list is unreachable, and nothing is thrown outside of the promise', () => {
  it.each<[string, (string | Uint8Array)[]]>([
    ['status 999', http('999 X')],
    ['status 000', http('000 X')],
    ['status 600', http('600 X')],
    ['status 100 alone', http('100 Continue')],
    ['status 101', http('101 Switching Protocols', 'Upgrade: x\r\nConnection: Upgrade\r\n')],
    ['status 101 without a protocol', http('101 Switching Protocols')],
    ['status 102 and an end', http('102 Processing')],
    ['status 99', http('99 X')],
    ['status 1000', http('1000 X')],
    ['a status that is no number', http('two hundred')],
    ['status 204 with a body', http('204 No Content', 'Content-Length: 4\r\n', 'body')],
    ['status 304', http('304 Not Modified')],
    ['status 205', http('205 Reset Content')],
    ['nothing', []],
    ['no HTTP', ['SSH-2.0-OpenSSH\r\n']],
    ['random bytes', [Uint8Array.from({ length: 300 }, (_, i) => (i * 151) & 255)]],
    ['a header with a NUL', http('200 OK', 'X-A: a\0b\r\n')],
    ['a header without a colon', http('200 OK', 'broken\r\n')],
    ['two different lengths', http('200 OK', 'Content-Length: 1\r\nContent-Length: 2\r\n', 'ab')],
    ['a body shorter than it says', http('200 OK', 'Content-Length: 100\r\n', 'short')],
    ['malformed chunks', http('200 OK', 'Transfer-Encoding: chunked\r\n', 'zz\r\nx\r\n')],
    ['an unknown coding', http('200 OK', 'Content-Encoding: zstd\r\n', 'x')],
    ['two codings', http('200 OK', 'Content-Encoding: gzip, br\r\n', 'x')],
    ['malformed gzip', http('200 OK', 'Content-Encoding: gzip\r\n', 'not gzip')],
    ['gzip that ends early', http('200 OK', 'Content-Encoding: gzip\r\n', gzipSync('x'.repeat(1000)).subarray(0, 20))],
    ['malformed Brotli', http('200 OK', 'Content-Encoding: br\r\n', 'not Brotli')],
    ['a redirect', http('302 Found', 'Location: https://10.0.0.1/\r\n')],
    ['an error', http('500 Oh', '', 'x')],
  ])('%s', async (_, sent) => {
    answer = sent;
    expect(await check()).toMatchObject({ status: 'unavailable', code: 'REVOCATION_UNREACHABLE' });
    // What a server still sends after its answer was refused must not come up either.
    await new Promise((resolve) => setTimeout(resolve, 20));
  });

  it('letters outside of Latin-1 in a header are read as their bytes', async () => {
    answer = http('200 OK', 'X-A: \u{1F600}\r\nContent-Length: 0\r\n');
    expect(await check()).toMatchObject({ code: 'REVOCATION_NOT_UNDERSTOOD' });
  });

  it('a server that never ends is left at the time limit', async () => {
    keepsOpen = true;
    for (const sent of [[], http('200 OK', '', 'x'), http('101 Switching'), ['HTTP/1.1 200']]) {
      answer = sent;
      expect(await check({}, { timeLimit: 150 })).toMatchObject({
        code: expect.stringMatching(/^REVOCATION_(?:TIMEOUT|UNREACHABLE)$/),
      });
    }
  });
});

describe('functions of the application that throw', () => {
  const broken = () => {
    throw new Error('broken');
  };
  const later: PublicFetchOptions['lookup'] = (hostname, options, callback) =>
    setImmediate(() => lookup(hostname, options, callback));
  it.each<[string, PublicFetchOptions]>([
    ['isAllowed', { isAllowed: broken }],
    ['isAllowed, after a look-up that takes a while', { isAllowed: broken, lookup: later }],
    ['lookup', { lookup: broken }],
    ['lookup that finds what is no address', { lookup: (_, __, callback) => callback(null, [null] as never) }],
    ['proxy', { proxy: broken }],
  ])('%s: the list is unreachable', async (_, options) => {
    answer = http('200 OK', '', 'x');
    expect(await check(options)).toMatchObject({ status: 'unavailable', code: 'REVOCATION_UNREACHABLE' });
  });
});

describe('content codings', () => {
  const list = 'not a list, but a text';
  it.each<[string, Uint8Array]>([
    ['gzip', gzipSync(list)],
    ['x-gzip', gzipSync(list)],
    ['GZIP', gzipSync(list)],
    ['br', brotliCompressSync(list)],
    ['deflate', deflateSync(list)],
    ['identity', Buffer.from(list)],
  ])('%s is read', async (coding, body) => {
    answer = http('200 OK', `Content-Encoding: ${coding}\r\nContent-Length: ${body.length}\r\n`, body);
    const fetched = await publicFetch({ ca: CERTIFICATE, lookup, isAllowed: () => true })(`https://list.test:${port}/`);
    expect(await fetched.text()).toBe(list);
    expect(await check()).toMatchObject({ code: 'REVOCATION_NOT_UNDERSTOOD' });
  });

  it('expands no further than the limit', async () => {
    const bomb = Buffer.alloc(50_000_000);
    for (const [coding, body] of [
      ['gzip', gzipSync(bomb)],
      ['br', brotliCompressSync(bomb, { params: { [constants.BROTLI_PARAM_QUALITY]: 1 } })],
    ] as const) {
      answer = http('200 OK', `Content-Encoding: ${coding}\r\n`, body);
      expect(await check({}, { maxBytes: 1_000_000 })).toMatchObject({ code: 'REVOCATION_TOO_LARGE' });
    }
  });

  it('are not requested', async () => {
    let asked = '';
    tls.once('secureConnection', (socket: Socket) =>
      socket.once('data', (data) => {
        asked = String(data);
      }),
    );
    answer = http('200 OK');
    await check();
    expect(asked.toLowerCase()).toContain('accept-encoding: identity');
  });
});

describe('a proxy', () => {
  const servers: Server[] = [];
  afterAll(() => {
    for (const server of servers) server.close();
  });
  /** A proxy that answers CONNECT with `reply`, or carries it out where there is none. */
  async function proxyWith(reply?: string, keeps = false): Promise<{ url: string; requests: string[] }> {
    const requests: string[] = [];
    const server = createTcpServer((socket) => {
      track(socket);
      socket.once('data', (data) => {
        requests.push(String(data));
        if (reply !== undefined) return void (keeps ? socket.write(reply) : socket.end(reply));
        const target = connect(port, '127.0.0.1', () => {
          socket.write('HTTP/1.1 200 Connection established\r\n\r\n');
          socket.pipe(target).pipe(socket);
        });
        track(target);
      });
    });
    servers.push(server);
    return { url: `http://user:geheim@127.0.0.1:${await listen(server)}`, requests };
  }

  it('is gone through, with its user information, and resolves the name itself', async () => {
    const proxy = await proxyWith();
    answer = http('200 OK', '', 'through the proxy');
    const noLookup = () => {
      throw new Error('looked up here');
    };
    const fetched = await publicFetch({ ca: CERTIFICATE, proxy: proxy.url, lookup: noLookup })(
      `https://list.test:${port}/`,
    );
    expect(await fetched.text()).toBe('through the proxy');
    expect(proxy.requests[0]).toContain(`CONNECT list.test:${port} `);
    expect(proxy.requests[0]).toContain(`Basic ${btoa('user:geheim')}`);
  });

  it('carries a body, as for a time stamp authority', async () => {
    const proxy = await proxyWith();
    answer = http('200 OK', '', 'stamped');
    let sent = '';
    tls.once('secureConnection', (socket: Socket) =>
      socket.on('data', (data) => {
        sent += String(data);
      }),
    );
    const body = new TextEncoder().encode('a request');
    const fetched = publicFetch({ ca: CERTIFICATE, proxy: proxy.url });
    const response = await fetched(`https://list.test:${port}/`, { method: 'POST', body });
    expect(await response.text()).toBe('stamped');
    expect(sent).toMatch(/^POST \/ HTTP/);
    expect(sent).toContain('Content-Length: 9');
    await expect(fetched(`https://list.test:${port}/`, { method: 'POST', body: 'text' })).rejects.toMatchObject({
      code: 'ERR_EHIC_OPTIONS',
    });
  });

  it('is chosen for each URL', async () => {
    const proxy = await proxyWith();
    answer = http('200 OK', '', 'x');
    await check({ proxy: ({ hostname }) => (hostname === 'list.test' ? proxy.url : undefined) });
    await check({ proxy: () => undefined });
    expect(proxy.requests).toHaveLength(1);
  });

  it('an address that is not public is refused nevertheless', async () => {
    const proxy = await proxyWith();
    const fetched = publicFetch({ proxy: proxy.url });
    await expect(fetched('https://10.0.0.1/')).rejects.toThrow('not allowed');
    await expect(fetched('https://[::1]/')).rejects.toThrow('not allowed');
    expect(proxy.requests).toEqual([]);
  });

  it.each<[string, string, boolean?]>([
    ['wants to know who asks', 'HTTP/1.1 407 Proxy Authentication Required\r\nContent-Length: 0\r\n\r\n'],
    ['has no way there', 'HTTP/1.1 502 Bad Gateway\r\n\r\n'],
    ['answers itself', 'HTTP/1.1 403 Forbidden\r\nContent-Length: 4\r\n\r\nlist'],
    ['sends something else', 'garbage\r\n\r\n'],
    ['opens a tunnel to nowhere', 'HTTP/1.1 200 OK\r\n\r\n'],
    ['closes', ''],
    ['says nothing', '', true],
    ['does not end its answer', 'HTTP/1.1 200 OK\r\n', true],
  ])('that %s: the list is unreachable, and no message contains the password', async (_, reply, keeps) => {
    const proxy = await proxyWith(reply, keeps);
    const found = await check({ proxy: proxy.url }, { timeLimit: 300 });
    expect(found).toMatchObject({ code: expect.stringMatching(/^REVOCATION_(?:UNREACHABLE|TIMEOUT)$/) });
    expect(JSON.stringify(found)).not.toContain('geheim');
    const signal = AbortSignal.timeout(300);
    const direct = publicFetch({ ca: CERTIFICATE, proxy: proxy.url })(`https://list.test:${port}/`, { signal });
    const message = await direct.then(
      ({ status }) => String(status),
      (error) => `${error} ${error.stack}`,
    );
    expect(message).not.toContain('geheim');
  });

  it.each<[string, string]>([
    ['a list', 'HTTP/1.1 100 Continue\r\n\r\nHTTP/1.1 200 OK\r\nContent-Length: 4\r\n\r\nlist'],
    ['that there is nothing', 'HTTP/1.1 204 No Content\r\n\r\n'],
    ['that it is not found', 'HTTP/1.1 404 Not Found\r\nContent-Length: 2\r\n\r\n{}'],
    ['that it is elsewhere', 'HTTP/1.1 302 Found\r\nLocation: https://elsewhere.test/\r\n\r\n'],
    ['another protocol', 'HTTP/1.1 101 Switching Protocols\r\nUpgrade: x\r\nConnection: Upgrade\r\n\r\n'],
  ])('says nothing in the name of the server: %s', async (_, reply) => {
    const proxy = await proxyWith(reply);
    await expect(publicFetch({ ca: CERTIFICATE, proxy: proxy.url })(`https://list.test:${port}/`)).rejects.toThrow();
  });

  it('cannot stand in for the server: the certificate of the tunnel is checked, and its name', async () => {
    const proxy = await proxyWith();
    answer = http('200 OK', '', 'x');
    await expect(publicFetch({ proxy: proxy.url })(`https://list.test:${port}/`)).rejects.toThrow(/certificate/);
    const other = publicFetch({ ca: CERTIFICATE, proxy: proxy.url })(`https://other.test:${port}/`);
    await expect(other).rejects.toThrow(/altnames/);
    expect(proxy.requests).toHaveLength(2);
  });

  it('that is not a proxy address is refused before anything is fetched', () => {
    for (const proxy of ['geheim', 'socks5://geheim@x/', '//geheim', 5 as unknown as string]) {
      expect(() => publicFetch({ proxy })).toThrow(
        expect.objectContaining({ code: 'ERR_EHIC_OPTIONS', message: expect.not.stringContaining('geheim') }),
      );
    }
  });
});
