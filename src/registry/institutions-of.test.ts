import { describe, expect, it } from 'vitest';
import { base64Decode } from '../codec/bytes.ts';
import { demoInstitution, demoInstitutions } from '../testing/demo-pki.ts';
import { createFieldResolver } from '../testing/field-resolver.ts';
import { createMockRepository } from '../testing/mock-repository.ts';
import { resolverRegistry } from './resolver.ts';
import { snapshotRegistry } from './snapshot.ts';

const now = () => new Date('2025-09-22T10:00:00Z');
const derOf = (key: string) =>
  base64Decode(demoInstitutions.flatMap(({ certificates }) => certificates).find((each) => each.key === key)!.der)!;
/** A Resolver in this process. */
const fetchOf = (repository: Pick<ReturnType<typeof createMockRepository>, 'respond'>) =>
  (async (input: RequestInfo | URL) => {
    const { pathname, search } = new URL(String(input));
    const { status, body } = repository.respond({ method: 'GET', url: pathname + search });
    return Response.json(body, { status });
  }) as typeof fetch;
const url = 'https://resolver.example/api/v1/issuers';
const resolver = (repository: Pick<ReturnType<typeof createMockRepository>, 'respond'>) =>
  resolverRegistry({ url, now, fetch: fetchOf(repository) });

describe.each([
  ['a snapshot', () => snapshotRegistry(createMockRepository().resolve())],
  ['a Resolver', () => resolver(createMockRepository())],
  ['a Resolver as in the field', () => resolver(createFieldResolver())],
])('institutionsOf of %s', (_, create) => {
  it('names each institution that the certificate is linked to', async () => {
    const { countryCode, officialId } = demoInstitution('BE', '0120');
    expect(await create().institutionsOf!(derOf('BE:0120'))).toMatchObject({
      status: 'found',
      institutions: [{ countryCode, officialId }],
    });
  });

  it('all of them for a certificate that several share', async () => {
    const all = demoInstitutions.flatMap(({ certificates }) => certificates.map(({ der }) => der));
    const shared = all.find((der, at) => all.indexOf(der) !== at)!;
    const answer = await create().institutionsOf!(base64Decode(shared)!);
    const holders = demoInstitutions.filter(({ certificates }) => certificates.some(({ der }) => der === shared));
    expect(holders.length).toBeGreaterThan(1);
    expect(answer.status === 'found' && answer.institutions.length).toBe(holders.length);
  });

  it('an unknown certificate belongs to no institution', async () => {
    const stranger = derOf('BE:0120').slice();
    stranger[stranger.length - 1]! ^= 1;
    expect(await create().institutionsOf!(stranger)).toMatchObject({ status: 'found', institutions: [] });
  });
});

describe('institutionsOf where the institutions cannot be determined', () => {
  it('old data', async () => {
    const old = snapshotRegistry(createMockRepository().resolve(), { time: '2025-09-01T00:00:00Z', now });
    expect(await old.institutionsOf!(derOf('BE:0120'))).toMatchObject({ status: 'failed', code: 'REGISTRY_STALE' });
  });

  it('a Resolver that does not answer, or whose answer has an entry that cannot be read', async () => {
    const down = resolverRegistry({ url, now, retries: 0, fetch: () => Promise.reject(new Error('down')) });
    expect(await down.institutionsOf!(derOf('BE:0120'))).toMatchObject({ code: 'REGISTRY_UNREACHABLE' });
    for (const response of [
      () => Response.json({ error: 'not found' }, { status: 404 }),
      () => new Response(null, { status: 204 }),
    ]) {
      const without = resolverRegistry({ url, now, fetch: async () => response() });
      expect(await without.institutionsOf!(derOf('BE:0120'))).toMatchObject({ code: 'REGISTRY_ERROR_STATUS' });
    }
    const odd = resolverRegistry({ url, now, fetch: async () => Response.json({ results: [{ name: 'X' }] }) });
    expect(await odd.institutionsOf!(derOf('BE:0120'))).toMatchObject({ code: 'REGISTRY_INCONSISTENT' });
  });
});
