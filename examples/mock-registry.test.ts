// How you test your own code against a registry: with a mock Resolver on this machine, and cards of demo institutions.
// Run: npm run build && npx vitest run --project unit examples/mock-registry.test.ts       (in your project: npx vitest)
//
// `admit` stands for your code. It gets the address of the registry, as it does in production, and nothing else is
// replaced. The clock is fixed, so that the tests say the same next year.
import { createIssuer, createVerifier } from 'eehic';
import { resolverRegistry } from 'eehic/registry';
import {
  createMockRepository,
  type DemoInstitution,
  demoInstitution,
  demoInstitutions,
  demoSigner,
  sampleCard,
  serveFaultyResolver,
  serveMockRepository,
} from 'eehic/testing';
import { afterAll, expect, test } from 'vitest';

const DAY = '2025-09-22';
const now = () => new Date(`${DAY}T10:00:00Z`);

async function admit(text: string, registryUrl: string): Promise<string> {
  const registry = resolverRegistry({ url: registryUrl, now });
  const report = await createVerifier({ registry, now, timeZone: 'UTC' }).verify(text);
  if (report.conclusion === 'APPROVED') return `admitted: ${report.card.familyName}`;
  return `to the desk: ${report.failure.code}`;
}

const resolver = await serveMockRepository(createMockRepository());
const broken = await serveFaultyResolver('status-500');
afterAll(() => Promise.all([resolver.close(), broken.close()]));

async function issueOn(day: string, institution: DemoInstitution): Promise<string> {
  const signer = await demoSigner(institution);
  const issuer = createIssuer({ signer, now: () => new Date(`${day}T10:00:00Z`), timeZone: 'UTC' });
  const card = sampleCard(institution.countryCode, 'PRC', day);
  return (await issuer.issue({ ...card, institution: { ...card.institution, id: institution.officialId } })).text;
}

const belgian = demoInstitution('BE');
/** The third institution of each country is closed since the end of 2023. */
const closed = demoInstitutions.filter(({ countryCode }) => countryCode === 'BE')[2]!;

test('a certificate of today is admitted', async () => {
  expect(await admit(await issueOn(DAY, demoInstitution('FR')), resolver.url)).toBe('admitted: Lefèvre');
});

test('one whose period is over goes to the desk', async () => {
  expect(await admit(await issueOn('2025-01-10', belgian), resolver.url)).toBe('to the desk: AFTER_PERIOD');
});

test('and one that was changed, or is of an institution that is closed', async () => {
  const text = await issueOn(DAY, belgian);
  const changed = `${text.slice(0, 100)}${text[100] === 'A' ? 'B' : 'A'}${text.slice(101)}`;
  expect(await admit(changed, resolver.url)).toMatch(/^to the desk/);
  expect(await admit(await issueOn(DAY, closed), resolver.url)).toBe('to the desk: NOT_ACCREDITED_ON_ISSUANCE');
});

test('a registry that is down admits nobody', async () => {
  expect(await admit(await issueOn(DAY, belgian), broken.url)).toBe('to the desk: REGISTRY_ERROR_STATUS');
});
