import { execFileSync } from 'node:child_process';
import { X509Certificate } from 'node:crypto';
import { mkdtempSync, readFileSync } from 'node:fs';
import { request } from 'node:https';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, it } from 'vitest';
import { card, issued } from './cards.fixture.ts';
import { startServer, type TestServer } from './server.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-tls-'));
const at = (name: string) => join(folder, name);
const openssl = (...given: string[]) => execFileSync('openssl', given, { stdio: 'pipe' });
const read = (name: string) => readFileSync(at(name));

function makeCertificate(name: string, authority?: string): void {
  const key = ['-newkey', 'ec', '-pkeyopt', 'ec_paramgen_curve:P-256', '-nodes', '-keyout', at(`${name}.key`)];
  const subject = ['-subj', `/CN=${name}`, '-addext', 'subjectAltName=DNS:localhost,IP:127.0.0.1'];
  const issuer = authority ? ['-CA', at(`${authority}.pem`), '-CAkey', at(`${authority}.key`)] : [];
  openssl('req', '-x509', ...key, ...subject, ...issuer, '-days', '2', '-out', at(`${name}.pem`));
}

let server: TestServer;
beforeAll(async () => {
  makeCertificate('authority');
  makeCertificate('other authority');
  makeCertificate('server', 'authority');
  for (const name of ['clinic', 'fund', 'unknown']) makeCertificate(name, 'authority');
  makeCertificate('stranger', 'other authority');
  const fingerprint = (name: string) => new X509Certificate(read(`${name}.pem`)).fingerprint256.replaceAll(':', '');
  const callers = [
    { name: 'clinic', certificateSha256: fingerprint('clinic'), allow: ['verify'] },
    { name: 'fund', certificateSha256: fingerprint('fund'), allow: ['issue'] },
  ];
  server = await startServer({
    tlsCertificate: at('server.pem'),
    tlsKey: at('server.key'),
    clientCa: at('authority.pem'),
    issuerKey: 'demo',
    callers: JSON.stringify(callers),
  });
});
afterAll(() => server.stop());

/** The status of an answer, or the code of the error when there is none. */
function send(path: string, body: string, client?: string): Promise<number | string> {
  const identity = client ? { cert: read(`${client}.pem`), key: read(`${client}.key`) } : {};
  return new Promise((resolve) => {
    const options = { method: 'POST', ca: read('authority.pem'), agent: false, ...identity } as const;
    const type = path === '/issue' ? 'application/json' : 'text/plain';
    request(server.url + path, { ...options, headers: { 'content-type': type } }, (response) => {
      response.resume().once('end', () => resolve(response.statusCode ?? 0));
    })
      .once('error', (error: NodeJS.ErrnoException) => resolve(error.code ?? error.message))
      .end(body);
  });
}

it('a client certificate says who calls, and what the caller may do', async () => {
  expect(await send('/verify', issued.text, 'clinic')).toBe(200);
  expect(await send('/issue', JSON.stringify(card), 'clinic')).toBe(403);
  expect(await send('/issue', JSON.stringify(card), 'fund')).toBe(200);
  expect(await send('/verify', issued.text, 'unknown')).toBe(401);
  expect(server.log.filter(({ caller }) => caller !== undefined).map(({ caller }) => caller)).toEqual([
    'clinic',
    'fund',
  ]);
});

it('without a certificate of the authority there is no connection', async () => {
  for (const client of [undefined, 'stranger']) expect(await send('/verify', issued.text, client)).toBeTypeOf('string');
});
