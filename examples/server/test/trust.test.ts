import { mkdtempSync, utimesSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { signSnapshot } from 'eehic/registry';
import {
  createMockRepository,
  demoInstitution,
  demoInstitutions,
  demoSigner,
  serveMockRepository,
} from 'eehic/testing';
import { expect, it } from 'vitest';
import type { Settings } from '../src/settings/settings.ts';
import { openTrust, type Trust } from '../src/trust/trust.ts';
import { issued, signer } from './cards.fixture.ts';
import { settingsOf } from './server.fixture.ts';

const folder = mkdtempSync(join(tmpdir(), 'eehic-trust-'));
const at = (name: string) => join(folder, name);
const pem = (der: Uint8Array) =>
  `-----BEGIN CERTIFICATE-----\n${Buffer.from(der).toString('base64')}\n-----END CERTIFICATE-----\n`;
const other = await demoSigner(demoInstitution('FR'));
writeFileSync(at('trust.pem'), pem(signer.certificate));

const openWith = async (given: Parameters<typeof settingsOf>[0]) => {
  const settings: Settings = settingsOf(given);
  const trust = await openTrust(settings, () => {});
  await trust.start();
  return trust;
};
const judge = async ({ verifier }: Trust) => {
  const report = await verifier.verify(issued.text);
  return report.conclusion === 'APPROVED' ? report.conclusion : report.failure.code;
};

let changes = 0;
async function writeSnapshot(by: typeof signer, countries: readonly string[], now = new Date()): Promise<void> {
  const institutions = demoInstitutions.filter(({ countryCode }) => countries.includes(countryCode));
  const text = await signSnapshot(createMockRepository(institutions).resolve(), { signer: by, issuedAt: now });
  writeFileSync(at('snapshot.jws'), text);
  changes++;
  utimesSync(at('snapshot.jws'), new Date(), new Date(Date.now() + changes * 1_000));
}

it('a signed snapshot is read again when its file has changed, and a bad one is not taken', async () => {
  await writeSnapshot(signer, ['FR']);
  const trust = await openWith({ registry: at('snapshot.jws'), registryTrust: at('trust.pem') });
  expect([trust.isReady, await judge(trust)]).toEqual([true, 'ISSUER_UNKNOWN']);
  await writeSnapshot(signer, ['FR', 'BE']);
  await trust.start();
  expect([trust.isReady, await judge(trust)]).toEqual([true, 'APPROVED']);
  await writeSnapshot(other, ['FR']);
  await trust.start();
  expect([trust.registryFreshness.failure, await judge(trust)]).toEqual(['ERR_EHIC_SNAPSHOT_SIGNATURE', 'APPROVED']);
  await writeSnapshot(signer, ['FR'], new Date(Date.now() - 60_000));
  await trust.start();
  expect([trust.registryFreshness.failure, await judge(trust)]).toEqual(['ERR_EHIC_SNAPSHOT_OLDER', 'APPROVED']);
  trust.stop();
});

it('a snapshot that is too old is served by nobody', async () => {
  await writeSnapshot(signer, ['BE'], new Date(Date.now() - 3 * 86_400_000));
  const trust = await openWith({ registry: at('snapshot.jws'), registryTrust: at('trust.pem') });
  expect([trust.isReady, await judge(trust)]).toEqual([false, 'REGISTRY_STALE']);
  trust.stop();
  await expect(openWith({ registry: at('snapshot.jws') })).rejects.toThrow('needs registryTrust');
});

it('a Resolver is asked once ahead, and then again in the background', async () => {
  const resolver = await serveMockRepository(createMockRepository());
  const trust = await openWith({ registry: resolver.url, cache: at('cache') });
  await resolver.close();
  expect([trust.isReady, await judge(trust)]).toEqual([true, 'APPROVED']);
  await trust.start();
  expect([trust.isReady, trust.registryFreshness.failure]).toEqual([true, 'REGISTRY_UNREACHABLE']);
  trust.stop();
  const again = await openWith({ registry: resolver.url, cache: at('cache') });
  expect([again.isReady, await judge(again)]).toEqual([true, 'APPROVED']);
  again.stop();
});
