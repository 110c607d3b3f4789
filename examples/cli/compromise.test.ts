import { mkdtemp, readFile, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { createVerifier } from 'eehic';
import { snapshotRegistry } from 'eehic/registry';
import { revocationLists } from 'eehic/revocation';
import { afterAll, expect, it } from 'vitest';
import { demoKey, makeCertificate } from '../../src/crypto/x509/certificates.fixture.ts';
import { pem } from '../../src/testing/demo-pki.ts';
import { fakeTerminal } from './run.fixture.ts';
import { run } from './run.ts';

/** Does what spec/operations.md says is done after a compromise. */
const folder = await mkdtemp(join(tmpdir(), 'eehic-compromise-'));
afterAll(() => rm(folder, { recursive: true, force: true }));

const now = () => new Date('2025-09-22T10:00:00Z');
const DEFAULTS = ['document=PRC', 'country=BE', 'institution.id=0120', 'institution.name=CM']
  .concat('validFrom=2025-09-22', 'validTo=2025-12-20')
  .map((each) => `--default ${each}`)
  .join(' ');

/** A command that signs, on the day of the test. */
const eehic = (line: string) => command(`${line} --now ${now().toISOString()}`);

async function command(line: string): Promise<string> {
  const { terminal, written } = fakeTerminal(folder, { interrupted: () => new Promise(() => {}) });
  const code = await run(line.split(' '), terminal);
  expect([line, code, code === 0 ? '' : written.err]).toEqual([line, 0, '']);
  return written.err;
}

/** Writes a key and its certificate. */
async function makeKey(name: string, label: string): Promise<void> {
  const key = demoKey(label);
  const issuer = { subject: 'Authority', key: demoKey('rsa-1') };
  await writeFile(join(folder, `${name}.key`), key.export({ type: 'pkcs8', format: 'pem' }));
  await writeFile(
    join(folder, `${name}.pem`),
    pem('CERTIFICATE', makeCertificate({ subject: 'Fund', key, issuer, until: '2028-01-01' })),
  );
}

const issueBatch = (name: string, out: string) =>
  eehic(
    `issue-batch members.csv --out ${out} --key ${name}.key --certificate ${name}.pem --status status ${DEFAULTS} --text-only --workers 1 --time-zone UTC --audit audit.jsonl`,
  );

async function linesOf(file: string): Promise<readonly Readonly<Record<string, string>>[]> {
  const text = await readFile(join(folder, file), 'utf8');
  return text
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));
}

/** What verifiers find who have this registry and the published lists: the conclusion, or the code of what failed. */
async function judge(out: string, registryFile: string): Promise<readonly string[]> {
  const registry = snapshotRegistry(JSON.parse(await readFile(join(folder, registryFile), 'utf8')), { now });
  const fetch = async (url: string | URL | Request) =>
    new Response(await readFile(join(folder, 'published', String(url).split('/').at(-1)!)));
  const revocation = revocationLists({ hosts: ['fund.example'], registry, now, fetch });
  const verifier = createVerifier({ registry, revocation, requireRevocation: true, now, timeZone: 'UTC' });
  const reports = (await linesOf(`${out}/texts/0001.jsonl`)).map(({ text }) => verifier.verify(text!));
  return (await Promise.all(reports)).map(
    ({ conclusion, steps }) => steps.find(({ status }) => status === 'NOT PASSED')?.code ?? conclusion,
  );
}

it('after a compromise all cards of the key are revoked and issued anew, and then its certificate is taken out', async () => {
  await makeKey('old', 'BE:0120');
  await makeKey('new', 'BE:0120-old');
  const rows = ['Doe,Jane,1980-01-01,1', 'Roe,John,1981-01-01,2', 'Poe,Ann,1982-01-01,3'];
  await writeFile(join(folder, 'members.csv'), `familyName,givenNames,birthDate,personalId\n${rows.join('\n')}\n`);
  const add = (file: string, name: string) =>
    command(`registry add ${file} --country BE --institution 0120 --certificate ${name}.pem`);
  const publish = () =>
    eehic('status publish status -o published --key new.key --certificate new.pem --audit audit.jsonl');
  await add('both.json', 'old');
  await add('both.json', 'new');
  await add('after.json', 'new');
  await command('status create status --url https://fund.example/status --count 2 --size 1024 --institution BE:0120');

  await issueBatch('old', 'cards');
  await publish();
  expect(await judge('cards', 'both.json')).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);

  const revoke = 'revoke --status status --manifest cards/manifest.jsonl --key-id old.pem';
  expect(await eehic(`${revoke} --dry-run`)).toContain('3 cards would be revoked');
  await eehic(`${revoke} --audit audit.jsonl`);
  await issueBatch('new', 'cards-anew');
  await publish();
  expect(await judge('cards', 'both.json')).toEqual(['REVOKED', 'REVOKED', 'REVOKED']);
  expect(await judge('cards-anew', 'both.json')).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
  const ids = [...(await linesOf('cards/manifest.jsonl')), ...(await linesOf('cards-anew/manifest.jsonl'))];
  expect(new Set(ids.map(({ tokenId }) => tokenId)).size).toBe(6);

  expect(await judge('cards', 'after.json')).toEqual(Array(3).fill('CERTIFICATE_UNKNOWN'));
  expect(await judge('cards-anew', 'after.json')).toEqual(['APPROVED', 'APPROVED', 'APPROVED']);
  const events = (await linesOf('audit.jsonl')).map(({ event }) => event);
  expect(events.filter((event) => event === 'card.revoked').length).toBeGreaterThan(0);
  await command('audit check audit.jsonl');
});
