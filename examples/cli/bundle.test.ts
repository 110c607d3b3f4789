import { mkdtemp, readFile, rm, utimes, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { createRevocationList, createStatusList } from '../../src/entry/revocation.ts';
import { readStartBundle } from '../../src/entry/start-bundle.ts';
import { createMockRepository, demoInstitution, demoSigner } from '../../src/entry/testing.ts';
import { bundleOver } from './bundle.ts';
import { UsageError } from './output.ts';
import { fakeTerminal, runCli } from './run.fixture.ts';

const DAY = '2025-09-22T10:00:00Z';
const MADE = new Date(DAY);
const STATUS = 'https://fund.example/status/1';
const REVOKED = 'https://fund.example/revoked';
const BE = { countryCode: 'BE', officialId: '0120' };

let folder = '';
let web: Readonly<Record<string, string | Uint8Array>> = {};
let certificate: Uint8Array;
beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-bundle-'));
  const fund = await demoSigner(demoInstitution('BE'));
  certificate = fund.certificate;
  const now = () => MADE;
  web = {
    [STATUS]: await createStatusList({ signer: fund, url: STATUS, size: 64, now }).publish('cwt'),
    [REVOKED]: await createRevocationList({ signer: fund, url: REVOKED, issuer: BE, tokenIds: [], now }).publish(),
    'https://fund.example/forged': await createStatusList({ signer: fund, url: STATUS, size: 64, now }).publish('cwt'),
  };
  const { results } = createMockRepository().resolve();
  const named = results.map((entry) =>
    entry.countryCode === 'BE' && entry.officialId === '0120' ? { ...entry, revocationLists: [STATUS, 7] } : entry,
  );
  await writeFile(join(folder, 'list.json'), JSON.stringify({ results }));
  await writeFile(join(folder, 'named.json'), JSON.stringify({ results: named }));
  for (const file of ['list.json', 'named.json']) await utimes(join(folder, file), MADE, MADE);
  await runCli(folder, ['registry', 'demo-certificate', '-o', 'demo.pem']);
});
afterAll(() => rm(folder, { recursive: true, force: true }));

const fetch: typeof globalThis.fetch = async (input) => {
  const body = web[String(input)];
  return body === undefined ? new Response('', { status: 404 }) : new Response(body as BodyInit);
};
/** Runs `eehic bundle` with the lists of `web` as its network, or another one. */
async function bundle(flags: object, network = fetch) {
  const { terminal, written } = fakeTerminal(folder);
  const all = { days: '7', output: 'start.eehic', registry: 'list.json', force: true, now: DAY, ...flags };
  const code = await bundleOver(terminal, all, network);
  return { code, ...written };
}
const open = async (now = MADE) =>
  readStartBundle((await readFile(join(folder, 'start.eehic'), 'utf8')).trim(), {
    trustAnchors: [certificate],
    now: () => now,
  });

describe('eehic bundle', () => {
  it('puts the registry and the lists that are named into one file, and says how old they are', async () => {
    const { code, out } = await bundle({ list: [`BE:0120=${STATUS}`, REVOKED] });
    expect(code).toBe(0);
    expect(out).toMatch(/registry {6}2025-09-22T10:00:00Z {2}0 min old {2}96 institutions {2}list\.json/);
    expect(out).toMatch(/list {10}2025-09-22T10:00:00Z {2}0 min old {2}BE:0120 .* https:\/\/fund\.example\/revoked/);
    const { lists, registry } = await open();
    expect(registry.size).toBe(96);
    expect(lists.map(({ url }) => url)).toEqual([REVOKED, STATUS]);
    expect(lists.map(({ institutions }) => institutions)).toEqual([[BE], [BE]]);
  });

  it('finds the lists that the registry names, and whose a list is that is named alone', async () => {
    expect((await bundle({ registry: 'named.json' })).code).toBe(0);
    expect((await open()).lists).toMatchObject([{ url: STATUS, institutions: [BE] }]);
    expect((await bundle({ list: [STATUS] })).code).toBe(0);
    expect((await open()).lists).toMatchObject([{ url: STATUS, institutions: [BE] }]);
  });

  it.each([
    ['that is not there', 'https://fund.example/none', 'REVOCATION_UNREACHABLE'],
    ['of another address', 'BE:0120=https://fund.example/forged', 'REVOCATION_WRONG_SUBJECT'],
    ['of another institution', `FR:1234=${STATUS}`, 'ISSUER_UNKNOWN'],
  ])('a list %s: nothing is written without --partial', async (_, list, reason) => {
    await rm(join(folder, 'start.eehic'), { force: true });
    const { code, err } = await bundle({ list: [list, REVOKED] });
    expect([code, err]).toEqual([3, expect.stringContaining(reason)]);
    await expect(open()).rejects.toMatchObject({ code: 'ENOENT' });
    expect((await bundle({ list: [list, REVOKED], partial: true })).code).toBe(0);
    expect((await open()).lists).toHaveLength(1);
  });

  it('asks once for a list whose institutions are not known, within a limit of time and without following redirects', async () => {
    for (const status of [404, 200, 302]) {
      const asked: (RequestInit | undefined)[] = [];
      const server: typeof globalThis.fetch = async (_, init) => {
        asked.push(init);
        return new Response('no list', { status });
      };
      const { code } = await bundle({ list: [REVOKED] }, server);
      expect([code, asked.length]).toEqual([3, 1]);
      for (const init of asked) {
        expect(init?.redirect).toBe('manual');
        expect(init?.signal).toBeInstanceOf(AbortSignal);
      }
    }
  });

  it('takes a signed snapshot as it is, with the certificate that signed it', async () => {
    await runCli(folder, ['registry', 'demo-certificate', 'FR', '-o', 'other.pem']);
    const { signSnapshot } = await import('../../src/entry/registry.ts');
    const other = await demoSigner(demoInstitution('FR'));
    const snapshot = await signSnapshot({ results: [] }, { signer: other, issuedAt: MADE });
    await writeFile(join(folder, 'snapshot.jws'), snapshot);
    await expect(bundle({ registry: 'snapshot.jws' })).rejects.toMatchObject({ code: 'ERR_EHIC_SNAPSHOT_SIGNATURE' });
    expect((await bundle({ registry: 'snapshot.jws', trust: 'other.pem' })).code).toBe(0);
  });

  it('is a command', async () => {
    const args = ['bundle', '--registry', 'list.json', '-o', 'command.eehic', '--now', DAY];
    expect(await runCli(folder, args)).toMatchObject({
      code: 0,
      out: expect.stringMatching(/^command\.eehic: \d+ bytes\n/),
    });
    expect(await runCli(folder, args)).toMatchObject({ code: 2, err: expect.stringContaining('--force') });
  });

  it.each([
    { registry: undefined },
    { output: undefined },
    { days: '0' },
    { days: '0.000001' },
    { days: '367' },
    { days: 'x' },
    { list: ['http://fund.example/1'] },
    { list: ['BE=https://fund.example/1'] },
    { inspect: 'start.eehic' },
    { inspect: 'none.eehic', trust: 'demo.pem' },
  ])('%j is wrong usage', async (flags) => {
    await expect(bundle(flags)).rejects.toBeInstanceOf(UsageError);
  });
});

describe('eehic bundle --inspect', () => {
  it('shows what a bundle holds and how old it is; exit code 1 once it has expired', async () => {
    await bundle({ list: [STATUS] });
    const at = (now: string) =>
      runCli(folder, ['bundle', '--inspect', 'start.eehic', '--trust', 'demo.pem', '--now', now]);
    const later = await at('2025-09-24T22:00:00Z');
    expect(later.code).toBe(0);
    expect(later.out).toMatch(/made {10}2025-09-22T10:00:00Z {2}3 days old/);
    expect(later.out).toMatch(/usable until {2}2025-09-29T10:00:00Z {2}5 days left/);
    expect(later.out).toContain(STATUS);
    const expired = await at('2025-10-01T00:00:00Z');
    expect([expired.code, expired.out]).toEqual([1, expect.stringMatching(/usable until .* expired/)]);
  });

  it('shows nothing of a bundle that another certificate signed, or that was changed', async () => {
    await bundle({});
    await runCli(folder, ['registry', 'demo-certificate', 'FR', '-o', 'other.pem', '--force']);
    const other = await runCli(folder, ['bundle', '--inspect', 'start.eehic', '--trust', 'other.pem', '--now', DAY]);
    expect(other).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ERR_EHIC_START_BUNDLE_SIGNATURE') });
    await writeFile(join(folder, 'cut.eehic'), (await readFile(join(folder, 'start.eehic'))).subarray(0, 5000));
    const cut = await runCli(folder, ['bundle', '--inspect', 'cut.eehic', '--trust', 'demo.pem', '--now', DAY]);
    expect(cut).toMatchObject({ code: 2, out: '', err: expect.stringContaining('ERR_EHIC_START_BUNDLE_FORMAT') });
  });
});
