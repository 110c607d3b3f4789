import { Server } from 'node:net';
import { afterAll, beforeAll, describe, expect, it, vi } from 'vitest';
import { COUNTRIES, type CountryCode } from '../card/countries.ts';
import { createIssuer } from '../issue/issuer.ts';
import { snapshotRegistry } from '../registry/snapshot.ts';
import { createVerifier } from '../verify/verifier.ts';
import { demoInstitution, demoInstitutions, demoSigner } from './demo-pki.ts';
import { serveFaultyResolver } from './field-resolver-faults.ts';
import { createMockRepository } from './mock-repository.ts';
import { sampleCard } from './sample-cards.ts';
import { type RunningServer, serveMockRepository } from './serve.ts';

const countries = Object.keys(COUNTRIES) as CountryCode[];

describe('the demo registry', () => {
  it('has institutions of all 32 countries, each with what is needed to try things out', () => {
    expect(countries).toHaveLength(32);
    for (const country of countries) {
      const own = demoInstitutions.filter(({ countryCode }) => countryCode === country);
      expect(own).toHaveLength(3);
      const [first, second] = own as [(typeof own)[0], (typeof own)[0]];
      expect(first.certificates.map(({ key }) => key.startsWith('rsa-'))).toEqual([false, false, true]);
      expect(second.certificates.map(({ thumbprint }) => thumbprint)).toContain(first.certificates[2]!.thumbprint);
    }
    const ids = demoInstitutions.map(({ officialId }) => officialId);
    expect(new Set(ids).size).toBeLessThan(ids.length);
    expect(ids.some((id) => /[a-z]/.test(id))).toBe(true);
  });

  it.each(countries)('a sample card of %s is issued without a violation and approved', async (country) => {
    const now = () => new Date('2025-09-22T10:00:00Z');
    const registry = createMockRepository().registry();
    for (const document of ['EHIC', 'PRC'] as const) {
      for (const algorithm of ['ES256', 'PS256', 'RS256'] as const) {
        const signer = await demoSigner(demoInstitution(country), { algorithm });
        const issued = await createIssuer({ signer, registry, now, timeZone: 'UTC' }).issue(
          sampleCard(country, document, '2025-09-22'),
        );
        expect((await createVerifier({ registry, now, timeZone: 'UTC' }).verify(issued.text)).conclusion).toBe(
          'APPROVED',
        );
      }
    }
  });
});

describe('the Resolver API over HTTP', () => {
  let server: RunningServer;
  beforeAll(async () => {
    server = await serveMockRepository(createMockRepository());
  });
  afterAll(() => server.close());
  const get = async (parameters: Record<string, string> = {}, init?: RequestInit) => {
    const response = await fetch(`${server.url}?${new URLSearchParams(parameters)}`, init);
    return {
      status: response.status,
      body: (await response.json()) as { results: { officialId: string; certificates: { 'x5t#S256': string }[] }[] },
    };
  };
  const { officialId, certificates } = demoInstitution('BE');

  it('country and id: one institution with all its certificates, and all its periods', async () => {
    const { status, body } = await get({ countryCode: 'BE', officialId });
    expect(status).toBe(200);
    expect(body.results).toMatchObject([
      { officialId, countryCode: 'BE', accreditationPeriods: [{ portableDocument: 'EHIC' }] },
    ]);
    expect(body.results[0]!.certificates).toHaveLength(3);
  });

  it('with a thumbprint: one certificate; as x509Thumbprint or kid', async () => {
    const { thumbprint } = certificates[1]!;
    for (const parameters of [
      { x509Thumbprint: thumbprint },
      { kid: thumbprint },
      { kid: `EESSI:x5t#S256:${thumbprint}` },
    ]) {
      const { body } = await get({ ...parameters, countryCode: 'BE', officialId });
      expect(body.results[0]!.certificates.map((each) => each['x5t#S256'])).toEqual([thumbprint]);
    }
  });

  it('a shared thumbprint alone: several institutions', async () => {
    const { body } = await get({ x509Thumbprint: certificates[2]!.thumbprint });
    expect(body.results.length).toBeGreaterThan(1);
  });

  it('no parameters: everything, and a verifier can work with it', async () => {
    const { body } = await get();
    expect(body.results).toHaveLength(96);
    expect(snapshotRegistry(body).size).toBe(96);
  });

  it('a connection that cannot be accepted does not end a server', async () => {
    const listen = vi.spyOn(Server.prototype, 'listen');
    const others = [await serveMockRepository(createMockRepository()), await serveFaultyResolver('status-500')];
    const servers = listen.mock.contexts as Server[];
    listen.mockRestore();
    for (const each of [...servers, ...servers]) each.emit('error', new Error('accept EMFILE'));
    expect(await Promise.all(others.map(async ({ url }) => (await fetch(url)).status))).toEqual([200, 500]);
    await Promise.all(others.map((each) => each.close()));
  });

  it('a request line that is no URL does not end the server', () => {
    expect(createMockRepository().respond({ method: 'GET', url: '//' }).status).toBe(400);
  });

  it('a page of any origin may read every answer, and ask again with a condition', async () => {
    const headers = { origin: 'https://clinic.example' };
    for (const url of [server.url, `${server.url}?country=BE`, new URL('/other', server.url)]) {
      const response = await fetch(url, { headers });
      expect(response.headers.get('access-control-allow-origin')).toBe('*');
      expect(response.headers.get('access-control-expose-headers')).toBe('ETag');
    }
    const asked = { 'access-control-request-method': 'GET', 'access-control-request-headers': 'if-none-match' };
    const preflight = await fetch(server.url, { method: 'OPTIONS', headers: { ...headers, ...asked } });
    expect([preflight.status, await preflight.text()]).toEqual([204, '']);
    expect(Object.fromEntries(preflight.headers)).toMatchObject({
      'access-control-allow-origin': '*',
      'access-control-allow-methods': 'GET',
      'access-control-allow-headers': '*',
    });
  });

  it('an answer has an ETag, by which one that is still the same is not sent again', async () => {
    const first = await fetch(server.url);
    const etag = first.headers.get('etag')!;
    const again = await fetch(server.url, { headers: { 'if-none-match': `"other", ${etag}` } });
    expect([again.status, again.headers.get('etag'), await again.text()]).toEqual([304, etag, '']);
    expect((await fetch(server.url, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
    const { url } = server;
    expect((await fetch(`${url}?countryCode=BE`, { headers: { 'if-none-match': etag } })).status).toBe(200);
    expect((await fetch(`${url}?country=BE`)).headers.has('etag')).toBe(false);
  });

  it('unknown institutions, parameters, paths and methods', async () => {
    expect((await get({ countryCode: 'XX' })).body.results).toEqual([]);
    expect((await get({ country: 'BE' })).status).toBe(400);
    expect((await fetch(new URL('/other', server.url))).status).toBe(404);
    expect((await get({}, { method: 'POST' })).status).toBe(405);
  });
});
