import { afterEach, describe, expect, it } from 'vitest';
import type { Card } from '../card/model.ts';
import { certificateThumbprint, certificateX5t } from '../crypto/key-id.ts';
import { createIssuer } from '../issue/issuer.ts';
import { jwsProfile } from '../profiles/jws/profile.ts';
import { resolverRegistry } from '../registry/resolver.ts';
import { snapshotRegistry } from '../registry/snapshot.ts';
import { revocationLists } from '../revocation/check/revocation-lists.ts';
import { createRevocationList } from '../revocation/publish/create-revocation-list.ts';
import { createStatusList } from '../revocation/publish/create-status-list.ts';
import { memoryStore } from '../store/memory-store.ts';
import { demoInstitution, demoInstitutions, demoSigner } from '../testing/demo-pki.ts';
import { createFieldResolver } from '../testing/field-resolver.ts';
import { type ResolverFault, serveFaultyResolver } from '../testing/field-resolver-faults.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { sampleCard } from '../testing/sample-cards.ts';
import { type RunningServer, serveMockRepository } from '../testing/serve.ts';
import { createVerifier } from './verifier.ts';
import { DAY, es256, issue, now, prc, registry, rs256 } from './verify.fixture.ts';

const servers: RunningServer[] = [];
afterEach(async () => {
  for (const server of servers.splice(0)) await server.close();
});
async function serve(repository = createMockRepository()): Promise<RunningServer> {
  const server = await serveMockRepository(repository);
  servers.push(server);
  return server;
}
const noWait = { retries: 0, sleep: async () => undefined };

describe('a Resolver over HTTP', () => {
  it.each([
    ['the specified shape', createMockRepository()],
    ['the shape of the field', createFieldResolver()],
  ])('%s: the same cards are approved', async (_, repository) => {
    const { url } = await serve(repository);
    for (const keyParameter of ['x509Thumbprint', 'kid'] as const) {
      const verifier = createVerifier({
        registry: resolverRegistry({ url, keyParameter, now, ...noWait }),
        now,
        timeZone: 'UTC',
      });
      for (const country of ['BE', 'GR', 'UK', 'PL', 'LI'] as const) {
        for (const algorithm of ['ES256', 'RS256'] as const) {
          const signer = await demoSigner(demoInstitution(country), { algorithm });
          for (const profile of [undefined, jwsProfile]) {
            const options = { signer, now, timeZone: 'UTC', ...(profile ? { profile } : {}) };
            const { text } = await createIssuer(options).issue(sampleCard(country, 'PRC', DAY, 'jws'));
            const report = await verifier.verify(text);
            expect(report).toMatchObject({ conclusion: 'APPROVED', issuer: { countryCode: country } });
          }
        }
      }
    }
  });

  it('one thumbprint shared by many institutions: the right one, and no other', async () => {
    const shared = demoInstitution('BE').certificates[2]!;
    const many = Array.from({ length: 21 }, (_, i) => ({
      ...demoInstitution('BE'),
      officialId: `SHARE${i}`,
      certificates: [shared],
    }));
    const { url } = await serve(createMockRepository([...demoInstitutions, ...many]));
    const verifier = createVerifier({ registry: resolverRegistry({ url, now, ...noWait }), now, timeZone: 'UTC' });
    for (const id of ['SHARE0', 'SHARE20']) {
      const { text } = await createIssuer({ signer: rs256, profile: jwsProfile, now, timeZone: 'UTC' }).issue({
        ...prc,
        institution: { id, name: 'X' },
      });
      expect(await verifier.verify(text)).toMatchObject({ conclusion: 'APPROVED', issuer: { officialId: id } });
    }
  });

  it('without a network verification continues after prefetch; 25 hours later the data is stale', async () => {
    let clock = now();
    const { url } = await serve();
    const store = memoryStore();
    const options = { url, store, now: () => clock, ...noWait };
    const verifierWith = (fetch?: typeof globalThis.fetch) =>
      createVerifier({
        registry: resolverRegistry({ ...options, ...(fetch ? { fetch } : {}) }),
        now: () => clock,
        timeZone: 'UTC',
      });
    const online = verifierWith();
    const freshness = await online.prefetch();
    expect(freshness.registry).toMatchObject({ time: now().toISOString() });
    await servers.splice(0)[0]!.close();
    const { text } = await issue();
    expect(await online.verify(text)).toMatchObject({ conclusion: 'APPROVED', freshness });
    // Another process, with the same store and no network at all.
    const offline = verifierWith(() => Promise.reject(new Error('offline')));
    expect(await offline.prefetch()).toMatchObject({
      registry: { ...freshness.registry, failure: { code: 'REGISTRY_UNREACHABLE' } },
    });
    expect((await offline.verify(text)).conclusion).toBe('APPROVED');
    clock = new Date(now().getTime() + 25 * 3_600_000);
    await expect(offline.prefetch()).rejects.toMatchObject({ code: 'ERR_EHIC_REGISTRY_UNREACHABLE' });
    for (const verifier of [online, offline]) {
      expect(await verifier.verify(text)).toMatchObject({
        failure: { id: 'key-resolved', code: 'REGISTRY_STALE' },
        freshness: { registry: { time: now().toISOString() } },
      });
    }
  });

  it('a list that was fetched while the clock was years ahead is not young for years', async () => {
    let clock = new Date('2030-01-01T00:00:00Z');
    const { url } = await serve();
    const registry = resolverRegistry({ url, now: () => clock, store: memoryStore(), ...noWait });
    await registry.prefetch();
    await servers.splice(0)[0]!.close();
    clock = now();
    const report = await createVerifier({ registry, now: () => clock, timeZone: 'UTC' }).verify((await issue()).text);
    expect(report.conclusion).toBe('REJECTED');
  });

  it.each<[ResolverFault, string]>([
    ['hangs', 'REGISTRY_TIMEOUT'],
    ['hangs-in-body', 'REGISTRY_TIMEOUT'],
    ['closes', 'REGISTRY_UNREACHABLE'],
    ['redirects', 'REGISTRY_REDIRECTED'],
    ['status-500', 'REGISTRY_ERROR_STATUS'],
    ['error-under-200', 'REGISTRY_ERROR_ANSWER'],
    ['100-megabytes', 'REGISTRY_TOO_LARGE'],
    ['no-json', 'REGISTRY_NOT_UNDERSTOOD'],
    ['another-institution', 'REGISTRY_INCONSISTENT'],
    ['two-issuers', 'REGISTRY_AMBIGUOUS'],
    ['without-key', 'CERTIFICATE_UNKNOWN'],
  ])('a registry that %s: %s', async (fault, code) => {
    const server = await serveFaultyResolver(fault);
    servers.push(server);
    const faulty = resolverRegistry({
      url: server.url,
      now,
      timeLimit: fault.startsWith('hangs') ? 100 : 5000,
      ...noWait,
    });
    const { text } = await createIssuer({ signer: es256, profile: jwsProfile, now, timeZone: 'UTC' }).issue(prc);
    const report = await createVerifier({ registry: faulty, now, timeZone: 'UTC' }).verify(text);
    expect(report).toMatchObject({ failure: { id: 'key-resolved', code } });
  });
});

describe('a key that is known only as a JWK', () => {
  it('verifies the signature, and fails at its validity, which is unknown', async () => {
    const key = await crypto.subtle.importKey(
      'spki',
      (await import('../crypto/x509/certificate.ts')).readCertificate(es256.certificate).spki as BufferSource,
      { name: 'ECDSA', namedCurve: 'P-256' },
      true,
      ['verify'],
    );
    const jwk = { ...(await crypto.subtle.exportKey('jwk', key)), 'x5t#S256': await certificateX5t(es256.certificate) };
    const results = [
      {
        countryCode: 'BE',
        officialId: '0120',
        name: 'CM',
        publicKeys: [jwk],
        certificates: [],
        accreditationPeriods: [{ portableDocument: 'EHIC', validFrom: '2015-01-01' }],
      },
    ];
    const verifier = createVerifier({ registry: snapshotRegistry({ results }), now, timeZone: 'UTC' });
    for (const profile of [undefined, jwsProfile]) {
      const { text } = await createIssuer({
        signer: es256,
        now,
        timeZone: 'UTC',
        ...(profile ? { profile } : {}),
      }).issue(prc);
      const report = await verifier.verify(text);
      expect(report).toMatchObject({ failure: { id: 'key-valid-on-issuance', code: 'KEY_VALIDITY_UNKNOWN' } });
      expect(report.steps.find(({ id }) => id === 'signature')?.status).toBe('PASSED');
      const other = createVerifier({
        registry: snapshotRegistry({ results: [{ ...results[0], publicKeys: [{ ...jwk, y: jwk.x }] }] }),
        now,
        timeZone: 'UTC',
      });
      expect((await other.verify(text)).conclusion).toBe('REJECTED');
    }
    expect(await certificateThumbprint(es256.certificate)).toHaveLength(32);
  });
});

describe('revocation lists', () => {
  const issuer = { countryCode: 'BE', officialId: '0120' };
  const uri = 'https://revocation.example/be/0120';
  const card: Card = { ...prc, revocation: uri };
  let fetched: string[] = [];
  const network = (body: string | Uint8Array) =>
    (async (input: RequestInfo | URL) => {
      fetched.push(String(input));
      return new Response(body as BodyInit);
    }) as typeof fetch;
  const verifierOver = (body: string | Uint8Array, options = {}) =>
    createVerifier({
      registry,
      revocation: revocationLists({ hosts: ['revocation.example'], fetch: network(body), registry, now }),
      now,
      timeZone: 'UTC',
      ...options,
    });
  const stepOf = async (text: string, body: string | Uint8Array, options = {}) => {
    const report = await verifierOver(body, options).verify(text);
    const step = report.steps.find(({ id }) => id === 'revocation-status');
    return [report.conclusion, step?.status, step?.code];
  };

  it('a revoked card is refused, an unrevoked one is not, in both profiles', async () => {
    const list = createRevocationList({ signer: es256, issuer, url: uri, now });
    const empty = await list.publish();
    list.revoke(card.tokenId!);
    const full = await list.publish();
    for (const profile of [undefined, jwsProfile]) {
      const { text } = await createIssuer({
        signer: es256,
        now,
        timeZone: 'UTC',
        ...(profile ? { profile } : {}),
      }).issue(card);
      expect(await stepOf(text, empty)).toEqual(['APPROVED', 'PASSED', undefined]);
      expect(await stepOf(text, full)).toEqual(['REJECTED', 'NOT PASSED', 'REVOKED']);
      expect(await stepOf(text, 'no list')).toEqual(['APPROVED', 'N/A', 'REVOCATION_NOT_UNDERSTOOD']);
      expect(await stepOf(text, 'no list', { requireRevocation: true })).toEqual([
        'REJECTED',
        'NOT PASSED',
        'REVOCATION_NOT_UNDERSTOOD',
      ]);
    }
    const stranger = createRevocationList({ signer: await demoSigner(demoInstitution('AT')), issuer, url: uri, now });
    const { text } = await issue(card);
    expect(await stepOf(text, await stranger.publish())).toEqual(['APPROVED', 'N/A', 'REVOCATION_SIGNATURE_INVALID']);
  });

  it('an index into a status list, also out of its range, as JWT and CWT', async () => {
    const list = createStatusList({ signer: es256, issuer, url: uri, size: 1000, now });
    list.revoke(7);
    for (const form of ['jwt', 'cwt'] as const) {
      const body = form === 'jwt' ? await list.publish('jwt') : await list.publish('cwt');
      for (const [index, status, code] of [
        [6, 'PASSED', undefined],
        [7, 'NOT PASSED', 'REVOKED'],
        [1_000_000, 'NOT PASSED', 'REVOCATION_INDEX_OUT_OF_RANGE'],
      ] as const) {
        const { text } = await issue({ ...card, revocation: { uri, index } });
        expect((await stepOf(text, body)).slice(1)).toEqual([status, code]);
      }
    }
  });

  it('nothing is fetched for a token whose signature has not passed, nor from another host', async () => {
    fetched = [];
    const { text } = await issue(card);
    const forged = `${text.slice(0, 100)}${text[100] === 'A' ? 'B' : 'A'}${text.slice(101)}`;
    expect((await verifierOver('x').verify(forged)).conclusion).toBe('REJECTED');
    const elsewhere = await issue({ ...card, revocation: 'https://attacker.example/list' });
    expect(await stepOf(elsewhere.text, 'x')).toEqual(['APPROVED', 'N/A', 'REVOCATION_HOST_NOT_ALLOWED']);
    expect(fetched).toEqual([]);
  });
});
