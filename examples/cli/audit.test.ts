import { readFileSync } from 'node:fs';
import { mkdtemp, readdir, rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { demoKey, makeCertificate } from '../../src/crypto/x509/certificates.fixture.ts';
import { pem } from '../../src/testing/demo-pki.ts';
import { createMockRepository } from '../../src/testing/mock-repository.ts';
import { serveMockRepository } from '../../src/testing/serve.ts';
import { fakeTerminal, runCli } from './run.fixture.ts';
import { run } from './run.ts';

const CLOCK = ['--now', '2025-09-22T10:00:00Z'];
const BATCH = [
  ...['document=PRC', 'country=BE', 'institution.id=0120', 'institution.name=CM'].map((each) => `--default ${each}`),
  '--default validFrom=2025-09-22 --default validTo=2025-12-20 --time-zone UTC --workers 1 --text-only',
].join(' ');
const ID = '3f6c2a52-7f3e-4a06-9a2a-0d5b1c1e2f3a';
let folder = '';
async function eehic(line: string) {
  const { terminal, written } = fakeTerminal(folder, { interrupted: () => new Promise(() => {}) });
  const code = await run([...line.split(' '), ...CLOCK], terminal);
  return { code, ...written };
}
const check = (line: string) => runCli(folder, ['audit', 'check', ...line.split(' ')]);
const linesOf = (file: string) =>
  readFileSync(join(folder, file), 'utf8')
    .trimEnd()
    .split('\n')
    .map((line) => JSON.parse(line));

beforeAll(async () => {
  folder = await mkdtemp(join(tmpdir(), 'eehic-audit-'));
  await writeFile(join(folder, 'card.json'), (await eehic('sample')).out);
  await writeFile(join(folder, 'members.csv'), 'familyName,givenNames,birthDate,personalId\nDoe,Jane,1980-01-01,123\n');
  const key = demoKey('BE:0120');
  await writeFile(join(folder, 'key.pem'), key.export({ type: 'pkcs8', format: 'pem' }));
  const authority = { subject: 'Authority', key: demoKey('rsa-1') };
  const own = { subject: 'Fund', key, issuer: authority };
  const chain = makeCertificate({ ...authority, until: '2025-09-01' });
  const certificates = [makeCertificate({ ...own, until: '2025-11-21' }), chain];
  await writeFile(join(folder, 'ending.pem'), certificates.map((each) => pem('CERTIFICATE', each)).join(''));
  await writeFile(join(folder, 'ended.pem'), pem('CERTIFICATE', makeCertificate({ ...own, until: '2025-09-21' })));
});
afterAll(() => rm(folder, { recursive: true, force: true }));

describe('--audit', () => {
  it('has an event for all that is signed, and nothing personal', async () => {
    const server = await serveMockRepository(createMockRepository(), { port: 0, host: '127.0.0.1' });
    try {
      for (const line of [
        'issue card.json -o doe.pdf',
        `revoke list.jws ${ID} --url https://fund.example/revoked --institution BE:0120`,
        `registry fetch ${server.url} -o snapshot.jws --cache cache`,
        `bundle -o start.eehic --registry ${server.url}`,
        `issue-batch members.csv --out cards ${BATCH}`,
      ]) {
        expect(await eehic(`${line} --audit audit.jsonl`)).toMatchObject({ code: 0 });
      }
    } finally {
      await server.close();
    }
    const lines = linesOf('audit.jsonl');
    const signed = { keyId: expect.stringMatching(/^[\w-]{43}$/), sha256: expect.stringMatching(/^[0-9a-f]{64}$/) };
    expect(lines.map(({ event, details }) => [event, details])).toEqual([
      ['log.begun', expect.anything()],
      [
        'card.issued',
        { profile: 'cose', document: 'PRC', institution: 'BE:0120', status: expect.anything(), ...signed },
      ],
      ['card.revoked', { list: 'https://fund.example/revoked', tokenIds: [ID] }],
      ['list.signed', { list: 'https://fund.example/revoked', revoked: 1, ...signed }],
      ['snapshot.signed', { source: server.url, institutions: expect.any(Number), ...signed }],
      ['bundle.signed', { source: server.url, lists: 0, certificateLists: 0, missing: 0, ...signed }],
      ['batch.started', { kind: 'text', profile: 'cose' }],
      ['batch.issued', { unit: 1, cards: 1, keyId: expect.anything() }],
      ['batch.ended', { rows: 1, issued: 1, skipped: 0, faulty: 0 }],
    ]);
    expect(readFileSync(join(folder, 'audit.jsonl'), 'utf8')).not.toMatch(/doe|jane|1980-01-01/i);
  });

  it('a log that cannot be used ends the command before anything is written', async () => {
    await writeFile(join(folder, 'other.jsonl'), '{}\n');
    const before = await readdir(folder);
    for (const line of [
      'issue card.json -o new.pdf',
      `revoke new.jws --url https://a.example/ --institution BE:0120`,
    ]) {
      const { code, err } = await eehic(`${line} --audit other.jsonl`);
      expect([code, err]).toEqual([2, expect.stringContaining('ERR_EHIC_AUDIT_LOG')]);
    }
    expect(await readdir(folder)).toEqual(before);
  });
});

describe('eehic audit check', () => {
  it('prints the last hash, which a later log still has', async () => {
    await eehic('issue card.json -o one.txt --audit checked.jsonl');
    const { code, out } = await check('checked.jsonl');
    expect([code, out]).toEqual([0, expect.stringMatching(/2 lines, sound\nlast: [0-9a-f]{64}\n$/)]);
    const last = out.slice(-65, -1);
    await eehic('issue card.json -o two.txt --audit checked.jsonl');
    expect(await check(`checked.jsonl --expect ${last.toUpperCase()}`)).toMatchObject({ code: 0 });
    const removed = await check(`checked.jsonl --expect ${'0'.repeat(64)}`);
    expect([removed.code, removed.err]).toEqual([1, expect.stringContaining('line 4: expected-missing')]);
    expect(await check('checked.jsonl --expect short')).toMatchObject({ code: 2 });
  });

  it('names the line that does not fit', async () => {
    const text = readFileSync(join(folder, 'checked.jsonl'), 'utf8');
    await writeFile(join(folder, 'changed.jsonl'), text.replace('"PRC"', '"EHIC"'));
    const { code, err } = await check('changed.jsonl');
    expect([code, err]).toEqual([1, expect.stringContaining('changed.jsonl: line 3: chain: ')]);
    expect(await check('nothing.jsonl')).toMatchObject({ code: 2 });
    const refused = await eehic('issue card.json -o three.txt --audit changed.jsonl');
    expect([refused.code, refused.err]).toEqual([2, expect.stringContaining('lines at its end were changed')]);
    expect(await readdir(folder)).not.toContain('three.txt');
  });
});

describe('--warn-days', () => {
  const issue = (certificate: string, more = '') =>
    eehic(`issue card.json -o out.txt --force --key key.pem --certificate ${certificate}${more}`);

  it('a certificate of the key or of its chain that ends soon, or has ended, is warned of', async () => {
    const { code, err } = await issue('ending.pem');
    expect(code).toBe(0);
    expect(err).toContain('warning: the certificate of the key ends on 2025-11-21, in 60 days\n');
    expect(err).toContain('warning: certificate 1 of its chain ended on 2025-09-01\n');
    expect((await issue('ending.pem', ' --warn-days 59')).err).not.toContain('of the key ends');
    expect(await issue('ending.pem', ' --warn-days soon')).toMatchObject({ code: 2 });
  });

  it('with one that has ended nothing is issued', async () => {
    const { code, err } = await issue('ended.pem', ' -o none.txt');
    expect([code, err]).toEqual([1, expect.stringContaining('CERTIFICATE_EXPIRED')]);
    const batch = await eehic('issue-batch members.csv --out ended --key key.pem --certificate ended.pem');
    expect([batch.code, batch.err]).toEqual([2, expect.stringContaining('ERR_EHIC_CERTIFICATE_EXPIRED')]);
    expect(await readdir(folder)).not.toContain('ended');
  });

  it('a batch warns before its first card', async () => {
    const key = '--key key.pem --certificate ending.pem';
    const { code, err } = await eehic(`issue-batch members.csv --out warned ${key} ${BATCH}`);
    expect(code).toBe(0);
    expect(err).toContain('warning: the certificate of the key ends on 2025-11-21, in 60 days\n');
  });
});
