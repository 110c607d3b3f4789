import { describe, expect, it } from 'vitest';
import { createIssuer } from '../issue/issuer.ts';
import { resolverRegistry } from '../registry/resolver.ts';
import { createVerifier } from '../verify/verifier.ts';
import { demoInstitution, demoSigner } from './demo-pki.ts';
import { createFieldResolver } from './field-resolver.ts';
import { type ResolverFault, serveFaultyResolver } from './field-resolver-faults.ts';
import { createMockRepository } from './mock-repository.ts';
import { sampleCard } from './sample-cards.ts';
import { serveMockRepository } from './serve.ts';

const now = () => new Date('2025-09-22T10:00:00Z');

describe('the Resolver with the deviations that are met in the field', () => {
  it('has every deviation that was met', () => {
    const text = JSON.stringify(createFieldResolver().list());
    expect(text).toContain('"accredidationPeriods"');
    expect(text).not.toContain('"accreditationPeriods"');
    expect(text).toMatch(/"validFrom":"\d{4}-\d\d-\d\dT[\d:]+GMT\+0\d00"/);
    expect(text).toMatch(/"-----BEGIN CERTIFICATE-----MII/);
    expect(text).toMatch(/"-----BEGIN CERTIFICATE-----\\nLS0tLS1CRUdJTi/);
    expect(text).toContain('Bag Attributes');
    expect(text).toMatch(/"x5t#S256":"[^"]*[+/=][^"]*"/);
    expect(text).toContain('"publicKeys"');
  });

  it('errors have status 200', () => {
    const { respond } = createFieldResolver();
    for (const request of [
      { method: 'GET', url: '/other' },
      { method: 'POST', url: '/api/v1/issuers' },
      { method: 'GET', url: '//' },
    ]) {
      expect(respond(request)).toMatchObject({ status: 200, body: { error: expect.any(String) } });
    }
  });

  it.each(['ES256', 'PS256', 'RS256'] as const)('in process: a card signed with %s is approved', async (algorithm) => {
    const registry = createFieldResolver().registry();
    for (const country of ['BE', 'GR', 'PL', 'FR'] as const) {
      const signer = await demoSigner(demoInstitution(country), { algorithm });
      const issued = await createIssuer({ signer, now, timeZone: 'UTC' }).issue(
        sampleCard(country, 'PRC', '2025-09-22', 'jws'),
      );
      const report = await createVerifier({ registry, now, timeZone: 'UTC' }).verify(issued.text);
      expect(report.conclusion).toBe('APPROVED');
    }
  });
});

describe('over HTTP', () => {
  const textOf = async (country: 'BE' | 'GR' | 'PL') => {
    const signer = await demoSigner(demoInstitution(country));
    return (await createIssuer({ signer, now, timeZone: 'UTC' }).issue(sampleCard(country, 'PRC', '2025-09-22', 'jws')))
      .text;
  };
  const verifyAt = async (url: string, country: 'BE' | 'GR' | 'PL', isPrefetched = false) => {
    const registry = resolverRegistry({ url, now, timeLimit: 300, sleep: async () => {} });
    const verifier = createVerifier({ registry, now, timeZone: 'UTC' });
    if (isPrefetched) await verifier.prefetch();
    return verifier.verify(await textOf(country));
  };

  it.each([
    ['as specified', createMockRepository()],
    ['as in the field', createFieldResolver()],
  ])('a Resolver %s: the same cards are approved', async (_, repository) => {
    const server = await serveMockRepository(repository);
    try {
      for (const country of ['BE', 'GR', 'PL'] as const) {
        for (const isPrefetched of [false, true]) {
          const report = await verifyAt(server.url, country, isPrefetched);
          expect(report).toMatchObject({ conclusion: 'APPROVED', issuer: { countryCode: country } });
          expect(report.freshness.registry).toMatchObject({ source: server.url, time: now().toISOString() });
        }
      }
    } finally {
      await server.close();
    }
  });

  it.each<[ResolverFault, string]>([
    ['hangs', 'REGISTRY_TIMEOUT'],
    ['closes', 'REGISTRY_UNREACHABLE'],
    ['status-500', 'REGISTRY_ERROR_STATUS'],
    ['error-under-200', 'REGISTRY_ERROR_ANSWER'],
    ['no-json', 'REGISTRY_NOT_UNDERSTOOD'],
    ['100-megabytes', 'REGISTRY_TOO_LARGE'],
    ['another-institution', 'REGISTRY_INCONSISTENT'],
    ['two-issuers', 'REGISTRY_AMBIGUOUS'],
    ['without-key', 'CERTIFICATE_UNKNOWN'],
  ])('a Resolver that %s: the report says %s', async (fault, code) => {
    const server = await serveFaultyResolver(fault);
    try {
      const report = await verifyAt(server.url, 'BE');
      expect(report).toMatchObject({ conclusion: 'REJECTED', failure: { id: 'key-resolved', code } });
    } finally {
      await server.close();
    }
  });
});
