// Verifies without a network: with a signed snapshot of the registry and revocation lists that came as files.
// Run: npx tsx examples/verify-offline.ts [folder]        (without a folder, in a new temporary one)
//
// The first half stands for those who make the files, where there is a network. The keys are public: they prove nothing.
import { mkdtemp, readFile, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createIssuer, createVerifier } from 'eehic';
import { fileStore } from 'eehic/node';
import { readSignedSnapshot, signSnapshot } from 'eehic/registry';
import { createStatusList, revocationLists } from 'eehic/revocation';
import { createMockRepository, demoInstitution, demoSigner, sampleCard } from 'eehic/testing';

const folder = process.argv[2] ?? (await mkdtemp(join(tmpdir(), 'eehic-')));
const file = (name: string) => join(folder, name);

const fund = await demoSigner(demoInstitution('BE'));
const administrator = await demoSigner(demoInstitution('AT')); // who fetches the list of a Resolver and signs it

const list = createStatusList({ signer: fund, url: 'https://fund.example/status', size: 1_000_000 });
const issuer = createIssuer({ signer: fund, timeZone: 'Europe/Brussels' });
// Without a date of issuance, it is the day of signing in the time zone of the issuer.
const { issuedOn: _, ...card } = sampleCard('BE', 'PRC', new Date().toISOString().slice(0, 10));
const issue = (index: number) => issuer.issue({ ...card, revocation: { uri: list.url, index } });
const [good, revoked] = [list.allot(), list.allot()];
list.revoke(revoked);
const cards = { good: await issue(good), revoked: await issue(revoked) };

const institutions = createMockRepository().resolve(); // fetchResolverList({ url }) in its place
await writeFile(
  file('registry.jws'),
  await signSnapshot(institutions, { signer: administrator, issuedAt: new Date() }),
);
await writeFile(file('status'), await list.publish());

// From here on there are only the files, and the certificate of the administrator, which was pinned before.
const store = fileStore(file('cache')); // remembers how new the newest list was: an older one is refused
const registry = await readSignedSnapshot(await readFile(file('registry.jws'), 'utf8'), {
  trustAnchors: [administrator.certificate],
  maxAgeSeconds: 7 * 86_400, // 24 hours by default
  store,
});
const revocation = revocationLists({
  hosts: ['fund.example'],
  fetch: async () => new Response(await readFile(file('status'))), // a list is believed for its signature alone
  registry,
  store,
});
const verifier = createVerifier({ registry, revocation, timeZone: 'Europe/Brussels' });

for (const [name, { text }] of Object.entries(cards)) {
  const report = await verifier.verify(text);
  console.log(`${name}: ${report.conclusion}${report.conclusion === 'REJECTED' ? ` (${report.failure.code})` : ''}`);
}
console.log(`the registry is of ${registry.issuedAt.toISOString()}`);
