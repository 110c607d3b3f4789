import { execFileSync } from 'node:child_process';
import { existsSync, readdirSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { SOFTHSM, SoftHsm } from '../../src/pkcs11/softhsm.fixture.ts';
import pki from '../../src/testing/demo-pki.json' with { type: 'json' };
import { demoInstitution } from '../../src/testing/demo-pki.ts';
import { CLI, spawnCli } from './run.fixture.ts';

// These tests run the built command with SoftHSM, as pkcs11.outside.test.ts in src says.
const PIN = '12345678';
const bytes = (base64: string) => new Uint8Array(Buffer.from(base64, 'base64'));
let hsm: SoftHsm;
beforeAll(async () => {
  hsm = new SoftHsm();
  hsm.addToken('fund', PIN);
  hsm.addKey('fund', PIN, bytes(pki.keys['BE:0120']), 'cards', '01');
  const { der } = demoInstitution('BE').certificates.find(({ key }) => key === 'BE:0120')!;
  hsm.addCertificate('fund', PIN, bytes(der), 'cards', '01');
  hsm.addToken('bare', PIN);
  hsm.addKey('bare', PIN, bytes(pki.keys['BE:0120']), 'cards', '01');
  writeFileSync(join(hsm.folder, 'pin'), `${PIN}\n`);
  writeFileSync(join(hsm.folder, 'wrong'), '00000000\n');
  writeFileSync(join(hsm.folder, 'card.json'), (await eehic('sample')).out);
});
afterAll(() => hsm.remove());
const eehic = (...args: readonly string[]) => spawnCli(hsm.folder, args);
const KEY = ['--pkcs11', SOFTHSM, '--token', 'fund', '--token-key-label', 'cards'];

const ROWS = ['familyName,givenNames,birthDate,personalId', 'Doe,John,2011-11-11,1', 'Roe,Jane,1980-01-31,2'];
const DEFAULTS = ['document=PRC', 'country=BE', 'institution.id=0120', 'institution.name=CM'];
const PERIOD = ['validFrom=2025-09-22', 'validTo=2025-12-20'];
const CLOCK = ['--now', '2025-09-22T10:00:00Z', '--time-zone', 'UTC'];
const issueBatch = (...args: readonly string[]) => {
  writeFileSync(join(hsm.folder, 'members.csv'), ROWS.join('\n'));
  const defaults = [...DEFAULTS, ...PERIOD].flatMap((each) => ['--default', each]);
  return eehic(
    'issue-batch',
    'members.csv',
    '--workers',
    '2',
    '--names',
    '{familyName}',
    ...defaults,
    ...CLOCK,
    ...args,
  );
};

describe('eehic with an HSM', { timeout: 120_000 }, () => {
  it('issues a card that verifies, with the PIN from a file or a variable', async () => {
    process.env.EEHIC_TEST_PIN = PIN;
    for (const pin of [
      ['--pin-file', 'pin'],
      ['--pin-env', 'EEHIC_TEST_PIN'],
    ]) {
      const issued = await eehic('issue', 'card.json', '-o', 'card.pdf', '--force', ...KEY, ...pin);
      expect(issued).toMatchObject({ code: 0, err: expect.not.stringContaining('demo') });
      expect(await eehic('verify', 'card.pdf', '--demo', '--require-signature')).toMatchObject({ code: 0 });
    }
  });

  it('issues a batch in two threads, whose cards verify', async () => {
    const issued = await issueBatch('--out', 'cards', ...KEY, '--pin-file', 'pin');
    expect(issued).toMatchObject({ code: 0, out: expect.stringContaining('2 rows: 2 issued') });
    const files = readdirSync(join(hsm.folder, 'cards/cards/0001'));
    expect(files.map((name) => name.slice(0, 4)).sort()).toEqual(['Doe-', 'Roe-']);
    for (const name of files) {
      const verify = ['verify', join('cards/cards/0001', name), '--demo', '--require-signature', ...CLOCK];
      expect(await eehic(...verify)).toMatchObject({ code: 0 });
    }
  });

  it.each([
    ['a wrong PIN', [...KEY, '--pin-file', 'wrong'], /ERR_EHIC_PKCS11_PIN/],
    ['no PIN', KEY, /ERR_EHIC_PKCS11_PIN.*--pin-env or --pin-file/],
    [
      'a token without a certificate',
      ['--pkcs11', SOFTHSM, '--token', 'bare', '--pin-file', 'pin'],
      /ERR_EHIC_CERTIFICATE.*--certificate/,
    ],
  ])('begins no batch with %s', async (_, args, message) => {
    const { code, err } = await issueBatch('--out', 'nothing', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(existsSync(join(hsm.folder, 'nothing'))).toBe(false);
  });

  it('asks a user for the PIN, and does not show it', () => {
    const command = `${process.execPath} ${CLI} issue card.json -o asked.pdf ${KEY.join(' ')}`;
    const shown = execFileSync('script', ['-qec', command, '/dev/null'], { cwd: hsm.folder, input: `${PIN}\n` });
    expect(shown.toString()).toMatch(/PIN of the token: [\s\S]*asked\.pdf: QR version/);
  });

  it('lists what is there', async () => {
    const listed = await eehic('hsm', 'list', '--pkcs11', SOFTHSM, '--token', 'fund', '--pin-file', 'pin');
    expect(listed.out).toMatch(/token "fund" .*\n {2}key "cards" id 01 EC P-256\n {2}certificate "cards" id 01 until /);
    const json = await eehic('hsm', 'list', '--pkcs11', SOFTHSM, '--json');
    // SoftHSM lists its slots in an order of its own.
    const tokens: { label: string }[] = JSON.parse(json.out);
    expect(tokens.map(({ label }) => label)).toEqual(expect.arrayContaining(['bare', 'fund']));
    expect(tokens.find(({ label }) => label === 'fund')).toMatchObject({ keys: [] });
  });

  it.each([
    ['a wrong PIN', [...KEY, '--pin-file', 'wrong'], /ERR_EHIC_PKCS11_PIN/],
    ['no PIN', KEY, /ERR_EHIC_PKCS11_PIN.*--pin-env or --pin-file/],
    ['a token without a certificate', ['--pkcs11', SOFTHSM, '--token', 'bare', '--pin-file', 'pin'], /--certificate/],
    ['a variable that is not set', [...KEY, '--pin-env', 'EEHIC_NOTHING'], /EEHIC_NOTHING is not set/],
    [
      'no such key',
      ['--pkcs11', SOFTHSM, '--token', 'fund', '--token-key-id', '09', '--pin-file', 'pin'],
      /"cards" \(id 01\)/,
    ],
    ['a key in a file as well', [...KEY, '--pin-file', 'pin', '--key', 'k.pem'], /leave --key/],
    ['no module', ['--token-key-label', 'cards'], /--pkcs11/],
  ])('%s', async (_, args, message) => {
    const { code, err } = await eehic('issue', 'card.json', ...args);
    expect(code).toBe(2);
    expect(err).toMatch(message);
    expect(err).not.toMatch(/12345678|00000000/);
  });
});
